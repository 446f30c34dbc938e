// Person-years, and what they cost.
extension PathwayBlock {
  /// Half of the people at one end of a step count for the length of a step, at the prices of the step.
  func addPersonYears() {
    let part = 0.5 / Double(stepsPerYear)
    for row in 0..<totals.people.count { totals.personYears[row].add(totals.people[row], times: part) }
    for setting in settings.indices where prices.isRuled[setting] {
      let (weekly, growth) = (prices.weekly[setting], prices.growth[setting])
      for group in 0..<strata.groups {
        let (pounds, people) = (totals.ruledCost[total(setting, group)], totals.people[total(setting, group)])
        pounds.fill { pounds[$0] + people[$0] * part * weeksPerYear * weekly[$0] * growth[$0] }
      }
      let (isRuled, steady) = (totals.isRuledCost[setting], prices.growthWithoutRules[setting])
      isRuled.fill { lane in
        weekly[lane] == prices.weeklyWithoutRules(setting, lane: lane) && growth[lane] == steady[lane]
          ? isRuled[lane] : 1
      }
    }
  }

  /// Pounds of the year for the people of a group, with the growth of the price since its base: person-years × weeks ×
  /// pounds a week, or the sum over steps where rules have changed the price in a lane.
  func setCost(_ row: Row, setting: Int, group: Int) {
    let (personYears, growth) = (totals.personYears[total(setting, group)], prices.growthWithoutRules[setting])
    row.fill { lane in
      personYears[lane] * weeksPerYear * prices.weeklyWithoutRules(setting, lane: lane) * growth[lane]
    }
    guard prices.isRuled[setting] else { return }
    let (isRuled, ruled) = (totals.isRuledCost[setting], totals.ruledCost[total(setting, group)])
    row.fill { isRuled[$0] > 0 ? ruled[$0] : row[$0] }
  }
}
