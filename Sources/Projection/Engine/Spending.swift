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
  /// The people of settings with places paid for when the step began, by [paid setting].
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
    /// The places, and what each costs a week; nil for the setting's own price.
    var payments: [(places: Obligation, weekly: Row?)] = []
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
        paid.append(PaidSetting(pathway: payment.pathway, setting: payment.setting))
      }
      for index in paid.indices where paid[index].pathway == payment.pathway && paid[index].setting == payment.setting {
        paid[index].payments.append((places: places, weekly: payment.weeklyPrice.map { lanes.values[$0] }))
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
    opening = lanes.rows(paid.count)
    scratch = lanes.rows(1)
  }

  func beginYear() {
    for rows in [committedInYear, unusedInYear, generalInYear] { rows.clear() }
  }

  func beginStep(_ step: Int, _ pathways: [PathwayBlock]) {
    levels.update(step: step)
    for (number, paid) in paid.enumerated() {
      pathways[paid.pathway].setPeople(opening[number], in: paid.setting)
    }
  }

  /// Adds up what the step costs, from the people at its two ends and the prices in force.
  func endStep(_ pathways: [PathwayBlock]) {
    guard !(paid.isEmpty && commitments.isEmpty) else { return }
    for rows in [committed, unused, general] { rows.clear() }
    for (number, paid) in paid.enumerated() { pay(paid, opening: opening[number], pathways[paid.pathway]) }
    for (number, commitment) in plan.commitments.enumerated() { spend(commitment, commitments[number]) }
    for (year, step) in [(committedInYear, committed), (unusedInYear, unused), (generalInYear, general)] {
      for row in 0..<step.count { year[row].add(step[row]) }
    }
  }

  private func pay(_ paid: PaidSetting, opening: Row, _ pathway: PathwayBlock) {
    let number = firstSetting[paid.pathway] + paid.setting
    let (committed, unused, closing) = (committed[number], unused[number], scratch[0])
    let (weekly, growth) = (pathway.prices.weekly[paid.setting], pathway.prices.growth[paid.setting])
    let weeks = plan.weeksPerYear / Double(plan.timeline.stepsPerYear)
    pathway.setPeople(closing, in: paid.setting)
    for lane in 0..<lanes.count {
      let own = weekly[lane] * growth[lane]
      var (places, pounds) = (0.0, 0.0)
      for payment in paid.payments {
        let paidFor = payment.places[lane]
        places += paidFor
        pounds += paidFor * (payment.weekly?[lane] ?? own)
      }
      let used = min((opening[lane] + closing[lane]) / 2, places)
      committed[lane] += (pounds - used * own) * weeks
      unused[lane] += places > 0 ? pounds * (1 - used / places) * weeks : 0
    }
  }

  private func spend(_ commitment: Commitment, _ obligation: Obligation) {
    let part = commitment.per == .year ? 1 / Double(plan.timeline.stepsPerYear) : 1
    func add(to row: Row) { row.fill { row[$0] + obligation[$0] * part } }
    guard let (pathway, setting) = commitment.setting else { return add(to: general[0]) }
    add(to: committed[firstSetting[pathway] + setting])
    add(to: unused[firstSetting[pathway] + setting])
  }
}
