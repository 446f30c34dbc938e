/// Money that does not follow people: places paid for whether or not anybody uses them, and commitments.
///
/// By [setting of all pathways], pounds of the current step, and of the year up to its end.
final class Spending {
  /// Beyond people × price; below 0 where places paid for cost less than the people in them would.
  let committed: Rows
  /// For places that nobody uses, and fixed costs.
  let unused: Rows
  /// For commitments that belong to no setting; one row.
  let general: Rows
  let committedInYear: Rows
  let unusedInYear: Rows
  let generalInYear: Rows

  private let plan: Plan
  private let firstSetting: [Int]
  private let paid: [PaidSetting]
  private let commitments: [Obligation]
  private let levels: Levels
  /// The people of settings with places paid for when the step began, by [room of a paid setting].
  private let opening: Rows
  private let scratch: Rows
  private let lanes: Lanes

  /// What is in force until something ends it.
  private struct Obligation {
    let level: Row
    let endings: [Row]
    let size: Row

    /// How much of it is in force.
    subscript(lane: Int) -> Double {
      endings.reduce(size[lane] * level[lane]) { $0 * (1 - $1[lane]) }
    }
  }

  /// A setting with places paid for.
  private struct PaidSetting {
    let pathway: Int
    let setting: Int
    /// Its rooms.
    let rooms: Range<Int>
    /// The first of them in `opening`.
    let firstRoom: Int
    var payments: [Payment] = []
  }

  /// The places, and what each costs a week; nil for the setting's own price.
  private struct Payment {
    let places: Obligation
    let weekly: Row?
    let fillsLast: Bool
  }

  /// Places paid for in a lane, what they cost in a week, and how many of them somebody is in.
  private struct Paid {
    var places = 0.0
    var pounds = 0.0
    var used = 0.0

    mutating func add(_ payment: Payment, lane: Int, own: Double) {
      let places = payment.places[lane]
      self.places += places
      pounds += places * (payment.weekly?[lane] ?? own)
    }

    /// Pounds for places that nobody is in.
    var unused: Double { places > 0 ? pounds * (1 - used / places) : 0 }
  }

  init(_ prepared: PreparedPlan, lanes: Lanes, triggers: Triggers) {
    plan = prepared.plan
    self.lanes = lanes
    firstSetting = prepared.pathways.map(\.firstSetting)
    let obligations =
      plan.paidPlaces.map { ($0.schedule, $0.endsBy, size: $0.places) }
      + plan.commitments.map { ($0.schedule, $0.endsBy, size: $0.pounds) }
    let levels = Levels(obligations.flatMap { [$0.0] + $0.1 }, lanes: lanes, triggers: triggers)
    var next = 0
    let all = obligations.map { _, endings, size in
      defer { next += 1 + endings.count }
      return Obligation(
        level: levels.rows[next], endings: endings.indices.map { levels.rows[next + 1 + $0] }, size: lanes.values[size])
    }
    self.levels = levels
    var paid: [PaidSetting] = []
    for (payment, places) in zip(plan.paidPlaces, all) {
      if !paid.contains(where: { $0.pathway == payment.pathway && $0.setting == payment.setting }) {
        let rooms = prepared.pathways[payment.pathway].rooms.ofSetting[payment.setting]
        paid.append(
          PaidSetting(
            pathway: payment.pathway, setting: payment.setting, rooms: rooms,
            firstRoom: paid.reduce(0) { $0 + $1.rooms.count }))
      }
      for index in paid.indices where paid[index].pathway == payment.pathway && paid[index].setting == payment.setting {
        paid[index].payments.append(
          Payment(
            places: places, weekly: payment.weeklyPrice.map { lanes.values[$0] }, fillsLast: payment.fillsLast))
      }
    }
    self.paid = paid
    commitments = Array(all.dropFirst(plan.paidPlaces.count))
    let settings = plan.pathways.reduce(0) { $0 + $1.settings.count }
    committed = lanes.rows(settings)
    unused = lanes.rows(settings)
    general = lanes.rows(1)
    committedInYear = lanes.rows(settings)
    unusedInYear = lanes.rows(settings)
    generalInYear = lanes.rows(1)
    opening = lanes.rows(paid.reduce(0) { $0 + $1.rooms.count })
    scratch = lanes.rows(3)
  }

  func beginYear() {
    for rows in [committedInYear, unusedInYear, generalInYear] { rows.clear() }
  }

  func beginStep(_ step: Int, _ pathways: [PathwayBlock]) {
    levels.update(step: step)
    for paid in paid {
      for (number, room) in paid.rooms.enumerated() {
        pathways[paid.pathway].setPeople(opening[paid.firstRoom + number], inRoom: room)
      }
    }
  }

  /// Adds up what the step costs, from the people at its two ends and the prices in force.
  func endStep(_ pathways: [PathwayBlock]) {
    guard !(paid.isEmpty && commitments.isEmpty) else { return }
    for rows in [committed, unused, general] { rows.clear() }
    for paid in paid { pay(paid, pathways[paid.pathway]) }
    for (number, commitment) in plan.commitments.enumerated() { spend(commitment, commitments[number]) }
    for (year, step) in [(committedInYear, committed), (unusedInYear, unused), (generalInYear, general)] {
      for row in 0..<step.count { year[row].add(step[row]) }
    }
  }

  private func pay(_ paid: PaidSetting, _ pathway: PathwayBlock) {
    let number = firstSetting[paid.pathway] + paid.setting
    let (committed, unused) = (committed[number], unused[number])
    let (people, empty) = (scratch[0], scratch[1])
    count(people, empty, in: paid, pathway)
    let (weekly, growth) = (pathway.prices.weekly[paid.setting], pathway.prices.growth[paid.setting])
    let weeks = plan.weeksPerYear / Double(plan.timeline.stepsPerYear)
    for lane in 0..<lanes.count {
      let own = weekly[lane] * growth[lane]
      var (first, last) = (Paid(), Paid())
      for payment in paid.payments {
        if payment.fillsLast {
          last.add(payment, lane: lane, own: own)
        } else {
          first.add(payment, lane: lane, own: own)
        }
      }
      first.used = min(people[lane], first.places)
      last.used = last.places - min(last.places, empty[lane])
      committed[lane] += (first.pounds + last.pounds - (first.used + last.used) * own) * weeks
      unused[lane] += (first.unused + last.unused) * weeks
    }
  }

  /// The people of the step in a setting, and its places that nobody was in, room by room.
  private func count(_ people: Row, _ empty: Row, in paid: PaidSetting, _ pathway: PathwayBlock) {
    people.set(0)
    empty.set(0)
    for (number, room) in paid.rooms.enumerated() {
      let (mean, opening, places) = (scratch[2], opening[paid.firstRoom + number], pathway.capacity.places[room])
      pathway.setPeople(mean, inRoom: room)
      mean.fill { (opening[$0] + mean[$0]) / 2 }
      people.add(mean)
      empty.fill { empty[$0] + max(0, places[$0] - mean[$0]) }
    }
  }

  /// Whether the year has cost anything that does not follow people, in any lane.
  var hasAnyInYear: Bool {
    (0..<committedInYear.count).contains { committedInYear[$0].isOther(than: 0) } || generalInYear[0].isOther(than: 0)
  }

  private func spend(_ commitment: Commitment, _ obligation: Obligation) {
    let part = commitment.per == .year ? 1 / Double(plan.timeline.stepsPerYear) : 1
    func add(to row: Row) { row.fill { row[$0] + obligation[$0] * part } }
    guard let (pathway, setting) = commitment.setting else { return add(to: general[0]) }
    add(to: committed[firstSetting[pathway] + setting])
    add(to: unused[firstSetting[pathway] + setting])
  }
}
