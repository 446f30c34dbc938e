/// What the gauges of a plan read in the current step.
final class Gauges {
  /// By [gauge].
  let values: Rows
  private let gauges: [PreparedGauge]
  /// For what a step adds up to, where it stood when the step began: people, or the moves of the year so far. By
  /// [setting of a gauge], over all gauges.
  private let before: Rows
  private let scratch: Rows
  private let plan: Plan

  init(_ prepared: PreparedPlan, lanes: Lanes) {
    plan = prepared.plan
    gauges = prepared.gauges
    values = lanes.rows(gauges.count)
    before = lanes.rows(gauges.reduce(0) { $0 + $1.gauge.settings.count })
    scratch = lanes.rows(1)
    for (number, gauge) in plan.gauges.enumerated() { values[number].set(plan.opening(of: gauge)) }
  }

  /// Notes where people were when the step began, before anybody left or moved.
  func beginStep(_ pathways: [PathwayBlock]) {
    for gauge in gauges {
      let pathway = pathways[gauge.gauge.pathway]
      for (term, setting) in gauge.gauge.settings.enumerated() {
        let row = before[gauge.firstTerm + term]
        switch gauge.gauge.quantity {
        case .movesIn: pathway.setMovesIn(row, to: setting, gauge.reach)
        case .personYears, .cost: pathway.setOpening(row, in: setting, gauge.reach)
        case .people, .waiting, .places, .emptyPlaces, .unusedCost, .generalCost: break
        }
      }
    }
  }

  /// Reads every gauge at the end of the step.
  func read(_ pathways: [PathwayBlock], spending: Spending) {
    for (number, gauge) in gauges.enumerated() {
      let value = values[number]
      value.set(0)
      if gauge.gauge.quantity == .generalCost { value.add(spending.general[0]) }
      let pathway = pathways[gauge.gauge.pathway]
      for (term, setting) in gauge.gauge.settings.enumerated() {
        add(gauge, setting, of: pathway, before: before[gauge.firstTerm + term], spending, to: value)
      }
    }
  }

  private func add(
    _ gauge: PreparedGauge, _ setting: Int, of pathway: PathwayBlock, before: Row, _ spending: Spending, to value: Row
  ) {
    let (row, number) = (scratch[0], pathway.prepared.firstSetting + setting)
    switch gauge.gauge.quantity {
    case .people: pathway.setPeople(row, in: setting, gauge.reach)
    case .waiting: pathway.setWaiting(row, for: setting, gauge.reach)
    case .places: pathway.setPlaces(row, of: setting)
    case .emptyPlaces:
      pathway.setEmptyPlaces(row, in: setting)
    case .movesIn:
      pathway.setMovesIn(row, to: setting, gauge.reach)
      row.add(before, times: -1)
    case .personYears: setPersonYears(row, gauge, setting, of: pathway, before: before)
    case .cost:
      setPersonYears(row, gauge, setting, of: pathway, before: before)
      let (weekly, growth) = (pathway.prices.weekly[setting], pathway.prices.growth[setting])
      row.fill { row[$0] * plan.weeksPerYear * weekly[$0] * growth[$0] }
      if gauge.gauge.strata == nil { row.add(spending.committed[number]) }
    case .unusedCost: row.set(spending.unused[number])
    case .generalCost: return
    }
    value.add(row)
  }

  private func setPersonYears(
    _ row: Row, _ gauge: PreparedGauge, _ setting: Int, of pathway: PathwayBlock, before: Row
  ) {
    pathway.setPeople(row, in: setting, gauge.reach)
    let part = 0.5 / Double(plan.timeline.stepsPerYear)
    row.fill { (before[$0] + row[$0]) * part }
  }
}

// What gauges read of one setting of a pathway.
extension PathwayBlock {
  /// The people in a setting now.
  fileprivate func setPeople(_ row: Row, in setting: Int, _ reach: PreparedGauge.Reach) {
    set(row, reach, total: totals.people, byBand: people, setting: setting) { $0.setting == setting }
  }

  /// The people in a setting when the step began; whole groups were last counted then.
  fileprivate func setOpening(_ row: Row, in setting: Int, _ reach: PreparedGauge.Reach) {
    set(row, reach, total: totals.people, byBand: opening ?? people, setting: setting) { $0.setting == setting }
  }

  /// Those who wait for a setting now.
  fileprivate func setWaiting(_ row: Row, for setting: Int, _ reach: PreparedGauge.Reach) {
    set(row, reach, total: totals.waiting, byBand: people, setting: setting) { $0.waitsFor == setting }
  }

  /// The moves into a setting since the year began.
  fileprivate func setMovesIn(_ row: Row, to setting: Int, _ reach: PreparedGauge.Reach) {
    row.set(0)
    switch reach {
    case .groups(let groups): for group in groups { row.add(totals.movesIn[total(setting, group)]) }
    case .bands(let bands):
      guard let moves = totals.movesInByBand else { return }
      for band in bands { row.add(moves[band * settings.count + setting]) }
    }
  }

  private func set(
    _ row: Row, _ reach: PreparedGauge.Reach, total rows: Rows, byBand: Rows, setting: Int,
    where counts: (Compartment) -> Bool
  ) {
    row.set(0)
    switch reach {
    case .groups(let groups): for group in groups { row.add(rows[total(setting, group)]) }
    case .bands(let bands):
      for (number, compartment) in compartments.all.enumerated() where counts(compartment) {
        for band in bands { row.add(byBand[band * compartments.count + number]) }
      }
    }
  }
}
