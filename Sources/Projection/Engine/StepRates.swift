import Quantities

/// By how much each rate rule multiplies its rate in the current step.
final class RateMultipliers {
  /// By [rate rule].
  let rows: Rows
  private let rules: [RateRule]
  private let levels: Levels

  init(_ rules: [RateRule], lanes: Lanes, triggers: Triggers) {
    self.rules = rules
    levels = Levels(rules.map(\.schedule), lanes: lanes, triggers: triggers)
    rows = lanes.rows(rules.count)
  }

  /// Whether each rule multiplies by something else than in the step before.
  var changed: [Bool] { levels.changed }

  func update(step: Int, lanes: Lanes) {
    levels.update(step: step)
    for (number, rule) in rules.enumerated() where changed[number] {
      let (level, factor) = (levels.rows[number], lanes.values[rule.factor])
      rows[number].fill { 1 + level[$0] * (factor[$0] - 1) }
    }
  }
}

/// The probabilities of one step, by row of a rate table: what an annual probability leaves after the rate rules,
/// all those of a cell scaled to 1 where they come to more, each cut to the step.
final class StepRates {
  let table: RateTable
  let probability: Rows
  /// 1 where the rates of a profile were scaled, by [profile].
  private let scaled: Rows
  private let stepsPerYear: Int

  init(_ table: RateTable, stepsPerYear: Int, lanes: Lanes) {
    self.table = table
    self.stepsPerYear = stepsPerYear
    probability = lanes.rows(table.rows)
    scaled = lanes.rows(table.profiles.count)
  }

  /// One of the competing probabilities of a cell.
  func row(cell: Int, rate: Int = 0) -> Row { probability[table.row(cell: cell, rate: rate)] }

  /// Whether the step has changed any.
  private(set) var changed = true

  /// Works out anew what the step has changed.
  func update(step: Int, multipliers: RateMultipliers) {
    changed = false
    for (number, profile) in table.profiles.enumerated() {
      if step == 0 || profile.rules.contains(where: { $0.contains { multipliers.changed[$0] } }) {
        update(number, profile, multipliers)
        changed = true
      }
    }
  }

  private func update(_ number: Int, _ profile: CompetingRates, _ multipliers: RateMultipliers) {
    let first = table.firstRow[number]
    let total = scaled[number]
    total.set(0)
    for rate in profile.annual.indices {
      let row = probability[first + rate]
      row.set(profile.annual[rate])
      for rule in profile.rules[rate] {
        let multiplier = multipliers.rows[rule]
        row.fill { row[$0] * multiplier[$0] }
      }
      total.add(row)
    }
    let isSameInAllLanes = profile.rules.allSatisfy(\.isEmpty)
    for rate in profile.annual.indices {
      let row = probability[first + rate]
      if isSameInAllLanes {
        row.set(stepProbability(annual: row[0] / max(1, total[0]), stepsPerYear: stepsPerYear))
      } else {
        row.fill { stepProbability(annual: row[$0] / max(1, total[$0]), stepsPerYear: stepsPerYear) }
      }
    }
    // Shares that add to 1 on paper may exceed it by rounding; that is no scaling worth reporting.
    total.fill { total[$0] > 1 + 1e-12 ? 1 : 0 }
  }

  /// Marks with 1 the lanes in which any rates are scaled in this step.
  func markScaled(in lanes: Row) {
    for profile in 0..<scaled.count { lanes.fill { max(lanes[$0], scaled[profile][$0]) } }
  }
}
