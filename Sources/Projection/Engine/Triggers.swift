/// Which triggers have fired in which lanes.
final class Triggers {
  /// The step at whose end each fired, −1 for the eve of the first; infinite where it has not. By [trigger].
  let fired: Rows
  /// At the ends of how many steps up to now the condition has held, by [trigger].
  private let inARow: Rows
  private let triggers: [Trigger]
  /// The sum of the gauges on the eve of the first step, by [trigger].
  private let eve: [Double]
  private let lanes: Lanes

  init(_ plan: Plan, lanes: Lanes) {
    self.lanes = lanes
    triggers = plan.triggers
    eve = plan.triggers.map { $0.gauges.reduce(0) { $0 + plan.opening(of: plan.gauges[$1]) } }
    inARow = lanes.rows(plan.triggers.count)
    fired = lanes.rows(plan.triggers.count)
    for trigger in plan.triggers.indices { fired[trigger].set(.infinity) }
  }

  /// Reads every condition at the end of a step.
  ///
  /// - Parameter gauges: what they read, by [gauge].
  func read(step: Int, gauges: Rows) {
    for (number, trigger) in triggers.enumerated() {
      let (fired, inARow, threshold) = (fired[number], inARow[number], lanes.values[trigger.threshold])
      for lane in 0..<lanes.count where fired[lane] == .infinity {
        let level = trigger.gauges.reduce(0) { $0 + gauges[$1][lane] }
        inARow[lane] = trigger.holds(at: level, eve: eve[number], threshold: threshold[lane]) ? inARow[lane] + 1 : 0
        if inARow[lane] >= Double(trigger.steps) { fired[lane] = Double(step) }
      }
    }
  }
}

extension Trigger {
  /// Whether what it watches is on the far side of its threshold.
  func holds(at level: Double, eve: Double, threshold: Double) -> Bool {
    let value =
      switch basis {
      case .level: level
      case .rise: level - eve
      case .fall: eve - level
      }
    // A billionth of slack, so that 30 closed in twelve parts counts as 30.
    let slack = 1e-9 * max(1, threshold.magnitude)
    return switch comparison {
    case .above: value > threshold + slack
    case .atLeast: value >= threshold - slack
    case .below: value < threshold - slack
    case .atMost: value <= threshold + slack
    }
  }
}
