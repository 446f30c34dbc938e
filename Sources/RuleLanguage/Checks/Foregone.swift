import Diagnostics
import Quantities

/// A test that can only hold tells nothing, and one that never can is a slip.
func checkForegone(_ context: CheckContext, _ findings: inout Findings) {
  for expectation in context.expectations {
    guard case .level = expectation.change,
      let outcome = outcome(expectation.measure, expectation.comparison, expectation.amount, context)
    else { continue }
    findings.report(.foregone(expectation.span, at: expectation.amount, outcome, isExpected: true))
  }
  for condition in context.statements.compactMap(\.statement.trigger) {
    guard case .level = condition.change,
      let outcome = outcome(condition.measure, condition.comparison, condition.amount, context)
    else { continue }
    findings.report(.foregone(condition.span, at: condition.amount, outcome, isExpected: false))
  }
}

/// What is known of a comparison before any run.
enum Outcome {
  case always, never
}

/// Nothing that is counted lies below 0, and no share above 100%.
private func outcome(
  _ measure: Measure, _ comparison: Comparison, _ amount: Amount, _ context: CheckContext
) -> Outcome? {
  guard let unit = context.unit(of: measure), let value = context.central(amount), value >= 0 else { return nil }
  switch comparison {
  case .atLeast where value == 0: return .always
  case .below where value == 0: return .never
  case .atMost where unit == .share && value >= 1: return .always
  case .above where unit == .share && value >= 1: return .never
  case .atLeast where unit == .share && value > 1: return .never
  case .below where unit == .share && value > 1: return .always
  default: return nil
  }
}
