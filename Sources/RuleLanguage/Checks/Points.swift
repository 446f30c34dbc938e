import Diagnostics

/// A percentage is raised and lowered by percentage points: `35% raised by 5%` could be 40% or 36.75%.
func checkPoints(_ context: CheckContext, _ findings: inout Findings) {
  for (_, statement) in context.statements {
    guard let change = statement.change, change.direction != .set, change.isOfAPercentage else { continue }
    let isInPoints = change.counted.map { percentagePoints.contains($0.key) } ?? false
    if !isInPoints, context.unit(of: change.amount) == .percent { findings.report(.percentOrPoints(change)) }
  }
}

extension ChangeStatement {
  /// Whether what it changes is a percentage itself.
  fileprivate var isOfAPercentage: Bool {
    switch quantity {
    case .uptake, .uplift: return true
    case .cost, .places, .amount, .capacity: return false
    }
  }
}
