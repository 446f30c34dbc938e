import Projection
import Quantities

// When rules are in force, and what they do to rates.
extension Reference {
  /// How far a rule is in force in a step up to now: its phase, read from its beginning once its trigger has fired.
  func level(of schedule: Schedule, in step: Int) -> Double {
    guard schedule.options[option] else { return 0 }
    guard let trigger = schedule.trigger else { return schedule.phase[step] }
    guard let fired = fired[trigger] else { return 0 }
    let start = max(schedule.begins, fired + 1 + schedule.delay)
    return step < start ? 0 : schedule.phase[schedule.begins + step - start]
  }

  /// How far a rule is in force in this step.
  func level(of schedule: Schedule) -> Double { level(of: schedule, in: step.number) }

  /// What is left of a commitment at a moment of this step when its endings have had their parts.
  func level(of schedule: Schedule, until endings: [Schedule], at moment: Double) -> Double {
    endings.reduce(level(of: schedule)) { $0 * (1 - ended(by: $1, at: moment)) }
  }

  /// How far something has ended at a moment of this step: what a phase comes to holds from its day on.
  private func ended(by schedule: Schedule, at moment: Double) -> Double {
    var start = (schedule.begins, schedule.within)
    if let trigger = schedule.trigger, let fired = fired[trigger] {
      let over = (fired + 1 + schedule.delay, schedule.delayWithin)
      if start < over { start = over }
    }
    if moment >= start.1 { return level(of: schedule) }
    return step.number > 0 ? level(of: schedule, in: step.number - 1) : 0
  }

  /// What all the rules on the chosen rates multiply an annual probability of a stratum by.
  func factor(on stratum: Int, _ isChosen: (RateRule.Rate) -> Bool) -> Double {
    plan.rateRules.filter { $0.strata[stratum] && isChosen($0.rate) }.reduce(1) {
      $0 * (1 + level(of: $1.schedule) * (value[$1.factor] - 1))
    }
  }

  /// "Annual probability q becomes 1−(1−q)^(1/m) a step", all those of one cell scaled to 1 where they come to more: then
  /// the lane and year are counted. Left open: more by rounding alone is not counted.
  mutating func stepShares(of annual: [Double]) -> [Double] {
    if annual.reduce(0, +) > 1 + 1e-12 { figures.isScaled[step.year] = true }
    return shares(of: annual)
  }

  private func shares(of annual: [Double]) -> [Double] {
    let sum = annual.reduce(0, +)
    return annual.map { 1 - power(1 - $0 / max(1, sum), 1 / Double(perYear)) }
  }

  /// Reads every trigger's condition at the end of a step; what has fired stays so.
  mutating func readTriggers(endOf step: Int, gauges: [Double]) {
    for (number, trigger) in plan.triggers.enumerated() where fired[number] == nil {
      let level = trigger.gauges.reduce(0) { $0 + gauges[$1] }
      let eve = trigger.gauges.reduce(0) { $0 + self.eve(plan.gauges[$1]) }
      let holds = trigger.holds(at: level, eve: eve, threshold: value[trigger.threshold])
      held[number] = holds ? held[number] + 1 : 0
      if held[number] >= trigger.steps { fired[number] = step }
    }
  }
}

extension Trigger {
  /// Left open: a billionth of slack, so that thirty closed in twelve parts are thirty.
  fileprivate func holds(at level: Double, eve: Double, threshold: Double) -> Bool {
    let slack = 1e-9 * max(1, threshold.magnitude)
    let found = basis == .level ? level : basis == .rise ? level - eve : eve - level
    switch comparison {
    case .above: return found > threshold + slack
    case .atLeast: return found >= threshold - slack
    case .below: return found < threshold - slack
    case .atMost: return found <= threshold + slack
    }
  }
}

/// The share of what is wanted that there is enough for.
func shareMet(by enough: Double, of wanted: Double) -> Double { wanted > enough ? enough / wanted : 1 }

/// What rules of one kind come to.
func total(_ rules: [(level: Double, value: Double)]) -> Double { rules.reduce(0) { $0 + $1.level * $1.value } }

/// A value replaced as far as rules set it; where several set it at once they share it.
func replaced(_ declared: Double, by rules: [(level: Double, value: Double)]) -> Double {
  let levels = rules.reduce(0) { $0 + $1.level }
  return declared * max(0, 1 - levels) + total(rules) / max(1, levels)
}
