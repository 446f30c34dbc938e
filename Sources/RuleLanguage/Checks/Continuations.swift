import Diagnostics
import Quantities

/// A table of new people ends within the years of the scenario, and an average is of years that it tells.
func checkContinuations(_ context: CheckContext, _ findings: inout Findings) {
  guard let years = context.years else { return }
  for continuation in context.draft.tables.compactMap(\.continuation) {
    let known = continuation.until - years.first + 1
    if known < 1 || continuation.until > years.last {
      findings.report(.outsideYears(continuation.span, years: years))
    } else if let (growth, role) = continuation.amount, case .growth = role, context.isCounted(growth) {
      findings.report(.wrongUnit(growth, expected: role.words, in: [], declaredAt: nil))
    } else if case .average(let count) = continuation.way, count < 1 || count > known {
      findings.report(.averageOfTooMany(count, known: known, at: continuation.span))
    }
  }
}

extension CheckContext {
  /// Whether a number is a share that was counted, `from 12 observed out of 60`, which nothing can grow by.
  fileprivate func isCounted(_ amount: Amount) -> Bool {
    switch amount.value {
    case .number(.observed): return true
    case .number: return false
    case .assumption(let name): return names.assumptions[name.key]?.amount.map(isCounted) ?? false
    }
  }
}
