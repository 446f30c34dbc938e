/// A part of the people of a pathway: those who live in a setting and wait for none, or wait for one other.
struct Compartment: Sendable {
  let setting: Int
  let waitsFor: Int?
}

/// The compartments of a pathway: its settings in their order, then those who wait, for every pair that can occur.
struct Compartments: Sendable {
  let all: [Compartment]
  /// The compartments that live in each setting, by [setting].
  let living: [[Int]]
  private let settings: Int
  /// By [setting lived in × setting waited for].
  private let waitingIndex: [Int?]

  init(ofPathway number: Int, in plan: Plan, rooms: Rooms) {
    let pathway = plan.pathways[number]
    settings = pathway.settings.count
    let waiting = pathway.settings.indices.flatMap { setting in
      pathway.settings.indices.filter {
        plan.peopleCanWait(in: setting, for: $0, ofPathway: number, whenFull: rooms.chains[$0])
      }
      .map { Compartment(setting: setting, waitsFor: $0) }
    }
    let all = pathway.settings.indices.map { Compartment(setting: $0, waitsFor: nil) } + waiting
    self.all = all
    living = pathway.settings.indices.map { setting in all.indices.filter { all[$0].setting == setting } }
    var index = [Int?](repeating: nil, count: settings * settings)
    for (compartment, pair) in all.enumerated() {
      if let waitsFor = pair.waitsFor { index[pair.setting * settings + waitsFor] = compartment }
    }
    waitingIndex = index
  }

  var count: Int { all.count }

  /// Those who live in one setting and wait for another; nil where nobody can.
  func waiting(in setting: Int, for other: Int) -> Int? { waitingIndex[setting * settings + other] }
}

extension Plan {
  /// Whether anybody can come to live in one setting and wait for another: people whose move finds no place, people
  /// who lost theirs, and entrants who find none.
  ///
  /// Who waits already keeps that one wish, so waiting leads to no further pairs.
  ///
  /// - Parameter whenFull: where those are sent who find the other setting full, one after another.
  fileprivate func peopleCanWait(
    in setting: Int, for other: Int, ofPathway number: Int, whenFull: [Int]
  ) -> Bool {
    let pathway = pathways[number]
    let settings = pathway.settings
    guard settings[other].places != nil else { return false }
    return whenFull.contains(setting)
      || pathway.moves.contains { $0.from == setting && $0.to == other && $0.canOccur }
      || moveRules.contains { $0.pathway == number && $0.from.contains(setting) && $0.to == other && $0.waits }
      || pathway.startsIn == setting && entrantsCanCome(to: other, ofPathway: number)
        && whenFull.allSatisfy { settings[$0].places != nil }
  }

  private func entrantsCanCome(to setting: Int, ofPathway number: Int) -> Bool {
    let settings = pathways[number].settings.count
    return entrantRules.contains { $0.pathway == number && $0.to == setting }
      || pathways[number].entrants.contains { year in
        stride(from: setting, to: year.count, by: settings).contains { year[$0] > 0 }
      }
  }
}

extension Move {
  /// Whether anybody makes it.
  var canOccur: Bool { probability.contains { $0 > 0 } }
}
