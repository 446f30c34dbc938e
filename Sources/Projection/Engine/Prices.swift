import Quantities

/// What a person costs for a week in each setting of a pathway, as rules have it in the current step.
final class Prices {
  /// Pounds a week at the price base, by [setting].
  let weekly: Rows
  /// How far they have grown since, by [setting].
  let growth: Rows
  /// Whether rules change the price of a setting.
  let isRuled: [Bool]
  /// Where no rule acts: how far prices have grown, by [setting].
  let growthWithoutRules: Rows

  private let settings: [Setting]
  private let rules: [Rules]
  private let levels: Levels
  /// By how much more rules have made prices grow, up to now, by [setting].
  private let ruledGrowth: Rows
  private let lanes: Lanes
  private let stepsPerYear: Int

  /// The rules on one setting: how far each is in force, and its value.
  private struct Rules {
    /// A change up, of sign 1, or down, of sign −1.
    typealias Change = (ruling: Ruling, sign: Double)

    var setCost: [Ruling] = []
    var scaledCost: [Change] = []
    var addedCost: [Change] = []
    var setUplift: [Ruling] = []
    var addedUplift: [Change] = []
  }

  init(_ prepared: PreparedPathway, stepsPerYear: Int, lanes: Lanes, triggers: Triggers) {
    self.lanes = lanes
    self.stepsPerYear = stepsPerYear
    settings = prepared.pathway.settings
    let levels = Levels(prepared.priceRules.map(\.schedule), lanes: lanes, triggers: triggers)
    self.levels = levels
    var rules = prepared.pathway.settings.map { _ in Rules() }
    for (number, rule) in prepared.priceRules.enumerated() {
      func ruling(_ value: Int) -> Ruling { Ruling(level: levels.rows[number], value: lanes.values[value]) }
      switch rule.change {
      case .cost(.set(let value)): rules[rule.setting].setCost.append(ruling(value))
      case .cost(.grow(let value)): rules[rule.setting].scaledCost.append((ruling(value), 1))
      case .cost(.shrink(let value)): rules[rule.setting].scaledCost.append((ruling(value), -1))
      case .cost(.add(let value)): rules[rule.setting].addedCost.append((ruling(value), 1))
      case .cost(.subtract(let value)): rules[rule.setting].addedCost.append((ruling(value), -1))
      case .uplift(.set(let value)): rules[rule.setting].setUplift.append(ruling(value))
      case .uplift(.add(let value)): rules[rule.setting].addedUplift.append((ruling(value), 1))
      case .uplift(.subtract(let value)): rules[rule.setting].addedUplift.append((ruling(value), -1))
      }
    }
    self.rules = rules
    isRuled = settings.indices.map { setting in prepared.priceRules.contains { $0.setting == setting } }
    weekly = lanes.rows(settings.count)
    growth = lanes.rows(settings.count)
    growthWithoutRules = lanes.rows(settings.count)
    ruledGrowth = lanes.rows(settings.count)
    for setting in settings.indices {
      weekly[setting].fill { weeklyWithoutRules(setting, lane: $0) }
      ruledGrowth[setting].set(1)
    }
  }

  /// Pounds a week at the price base where no rule acts.
  func weeklyWithoutRules(_ setting: Int, lane: Int) -> Double {
    settings[setting].weeklyCost.map { lanes.values[$0][lane] } ?? 0
  }

  func update(step: Int) {
    levels.update(step: step)
    for setting in settings.indices {
      if step % stepsPerYear == 0 { grow(setting, year: step / stepsPerYear) }
      if isRuled[setting] { setWeekly(setting) }
    }
  }

  private func setWeekly(_ setting: Int) {
    let (row, rules) = (weekly[setting], rules[setting])
    row.fill { weeklyWithoutRules(setting, lane: $0) }
    row.replace(by: rules.setCost)
    for (share, sign) in rules.scaledCost { row.fill { row[$0] * (1 + sign * share.level[$0] * share.value[$0]) } }
    for (pounds, sign) in rules.addedCost { row.fill { row[$0] + sign * pounds.level[$0] * pounds.value[$0] } }
    row.fill { max(0, row[$0]) }
  }

  /// Prices of a year; rules change the growth of the years in the run that lie after the price base.
  private func grow(_ setting: Int, year: Int) {
    let (steady, growth) = (growthWithoutRules[setting], growth[setting])
    let uplift = settings[setting].growth.uplift.map { lanes.values[$0] }
    steady.set(settings[setting].growth, in: year, lanes)
    let (ruled, rules) = (ruledGrowth[setting], rules[setting])
    if settings[setting].growth.yearsFromPriceBase + year > 0, !(rules.setUplift.isEmpty && rules.addedUplift.isEmpty) {
      growth.fill { uplift?[$0] ?? 0 }
      growth.replace(by: rules.setUplift)
      for (share, sign) in rules.addedUplift { growth.fill { growth[$0] + sign * share.level[$0] * share.value[$0] } }
      // As a ratio, which is exactly 1 in lanes where no rule acts.
      ruled.fill { ruled[$0] * max(0, 1 + growth[$0]) / (1 + (uplift?[$0] ?? 0)) }
    }
    growth.fill { steady[$0] * ruled[$0] }
  }
}

extension Row {
  /// Sets every lane to how far a price has grown from the price base to a year of the run.
  func set(_ growth: PriceGrowth, in year: Int, _ lanes: Lanes) {
    let real = growth.realParts?[year] ?? 1
    guard let uplift = growth.uplift.map({ lanes.values[$0] }) else { return set(real) }
    fill { power(1 + uplift[$0], Double(growth.yearsFromPriceBase + year)) * real }
  }
}
