/// A part of the people of a pathway: those who live in a setting and wait for none, or wait for one other.
struct Compartment: Hashable {
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

  init(ofPathway number: Int, in plan: Plan) {
    let pathway = plan.pathways[number]
    settings = pathway.settings.count
    let pairs = Self.waitingPairs(ofPathway: number, in: plan).sorted {
      ($0.setting, $0.waitsFor ?? -1) < ($1.setting, $1.waitsFor ?? -1)
    }
    let all = pathway.settings.indices.map { Compartment(setting: $0, waitsFor: nil) } + pairs
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

  /// Who can come to wait: those whose move finds no place, entrants who find none, and people who lost theirs.
  ///
  /// Who waits already keeps that one wish, so waiting leads to no further pairs.
  private static func waitingPairs(ofPathway number: Int, in plan: Plan) -> Set<Compartment> {
    let pathway = plan.pathways[number]
    var pairs: Set<Compartment> = []
    for move in pathway.moves where move.canOccur { pairs.insert(Compartment(setting: move.from, waitsFor: move.to)) }
    for rule in plan.moveRules where rule.pathway == number {
      for setting in rule.from { pairs.insert(Compartment(setting: setting, waitsFor: rule.to)) }
    }
    for (setting, properties) in pathway.settings.enumerated() {
      if let whenFull = properties.whenFull { pairs.insert(Compartment(setting: whenFull, waitsFor: setting)) }
      pairs.insert(Compartment(setting: pathway.startsIn, waitsFor: setting))
    }
    return pairs.filter { pair in pair.waitsFor.map { pathway.settings[$0].places != nil } ?? false }
  }
}

extension Move {
  /// Whether anybody makes it.
  var canOccur: Bool { probability.contains { $0 > 0 } }
}
