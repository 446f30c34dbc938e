import Diagnostics
import Quantities

/// Stages come to the number that they spread over the years.
func checkStages(_ context: CheckContext, _ findings: inout Findings) {
  for (_, statement) in context.statements {
    guard let phase = statement.phase else { continue }
    if statement.isSteady, phase.grows { findings.report(.growsWithoutEnd(phase)) }
    checkParts(phase, &findings)
    if let whole = statement.spread { check(phase, whole, context, &findings) }
  }
  for (spend, phase) in context.draft.options.flatMap(\.spending) { check(phase, spend.amount, context, &findings) }
}

/// Stages that come to nothing are parts of nothing.
private func checkParts(_ phase: Phase, _ findings: inout Findings) {
  guard case .stages(let stages, _) = phase.shape else { return }
  if stages.contains(where: { $0 < 0 }) || stages.reduce(0, +) <= 0 { findings.report(.emptyStages(phase)) }
}

private func check(_ phase: Phase, _ whole: Amount, _ context: CheckContext, _ findings: inout Findings) {
  guard case .stages(let stages, _) = phase.shape, let number = context.central(whole) else { return }
  let total = stages.reduce(0, +)
  if (total - number).magnitude > 1e-9 * max(1, number.magnitude) {
    findings.report(.stagesDoNotSum(total, whole, phase))
  }
}

extension Phase {
  /// Whether it says how something grows to its whole.
  fileprivate var grows: Bool {
    switch shape {
    case .stages, .sCurve: return true
    case .within, .from, .over: return false
    }
  }
}

extension Statement {
  /// Whether it is so much in every month or year, which has no whole to grow to.
  fileprivate var isSteady: Bool {
    switch kind {
    case .move(let move):
      switch move.number {
      case .peopleAMonth, .peopleAYear: return true
      case .people, .share: return false
      }
    case .spend(let spend): return spend.isYearly
    default: return false
    }
  }

  /// The number that its phase spreads over time; nil where stages are parts of no number, such as of a new level.
  fileprivate var spread: Amount? {
    switch kind {
    case .places(let places): return places.number
    case .send(let share, _, _), .offer(_, let share, _): return share
    case .move(let move):
      switch move.number {
      case .people(let number), .share(let number): return number
      case .peopleAMonth, .peopleAYear: return nil
      }
    case .change(let change): return change.direction == .set ? nil : change.amount
    case .spend(let spend): return spend.isYearly ? nil : spend.amount
    case .multiply, .endContract, .closeSite: return nil
    }
  }
}
