/// Money beyond people × the price of their setting: places bought at prices of their own, and commitments.
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
  /// Of places paid for, then of commitments.
  private let obligations: Obligations
  private let prices: ContractPrices
  /// The people of settings with places paid for when the step began, by [room of a paid setting].
  private let opening: Rows
  private let scratch: Rows
  private let lanes: Lanes

  init(_ prepared: PreparedPlan, lanes: Lanes, triggers: Triggers) {
    plan = prepared.plan
    self.lanes = lanes
    firstSetting = prepared.pathways.map(\.firstSetting)
    obligations = Obligations(
      plan.paidPlaces.map { ($0.schedule, $0.endsBy) } + plan.commitments.map { ($0.schedule, $0.endsBy) },
      lanes: lanes, triggers: triggers)
    commitments = plan.commitments.indices.map { [obligations, plan] in obligations[plan.paidPlaces.count + $0] }
    prices = ContractPrices(plan.paidPlaces, lanes: lanes)
    paid = prepared.paidSettings(obligations, prices, lanes)
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
    obligations.update(step: step)
    if step % plan.timeline.stepsPerYear == 0 { prices.update(year: step / plan.timeline.stepsPerYear) }
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
      var moment = PaidSetting.Moment(
        lane: lane, people: people[lane], empty: empty[lane], own: weekly[lane] * growth[lane])
      while moment.time < 1 {
        let next = paid.nextChange(after: moment)
        let week = paid.week(at: moment)
        committed[lane] += week.beyond * weeks * (next - moment.time)
        unused[lane] += week.unused * weeks * (next - moment.time)
        moment.time = next
      }
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
    let pounds = lanes.values[commitment.pounds]
    func add(to row: Row) { row.fill { row[$0] + pounds[$0] * obligation.meanLevel(lane: $0) * part } }
    guard let (pathway, setting) = commitment.setting else { return add(to: general[0]) }
    add(to: committed[firstSetting[pathway] + setting])
    add(to: unused[firstSetting[pathway] + setting])
  }
}

extension PreparedPlan {
  /// The settings with places bought at prices of their own, each once.
  fileprivate func paidSettings(
    _ obligations: Obligations, _ prices: ContractPrices, _ lanes: Lanes
  ) -> [PaidSetting] {
    var settings: [PaidSetting] = []
    for (number, payment) in plan.paidPlaces.enumerated() {
      let bands = payment.bands.enumerated().map { band, bought in
        (
          band: PaidSetting.Band(
            places: bought.places.map { lanes.values[$0] }, weekly: prices.weekly(payment: number, band: band)),
          isCommitted: bought.isCommitted
        )
      }
      let paid = PaidSetting.Payment(
        inForce: obligations[number], fillsLast: payment.fillsLast, committed: bands.filter(\.isCommitted).map(\.band),
        calledOff: bands.filter { !$0.isCommitted }.map(\.band))
      let place = settings.firstIndex { $0.pathway == payment.pathway && $0.setting == payment.setting }
      if place == nil {
        settings.append(
          PaidSetting(
            pathway: payment.pathway, setting: payment.setting,
            rooms: pathways[payment.pathway].rooms.ofSetting[payment.setting],
            firstRoom: settings.reduce(0) { $0 + $1.rooms.count }))
      }
      settings[place ?? settings.count - 1].add(paid)
    }
    return settings
  }
}
