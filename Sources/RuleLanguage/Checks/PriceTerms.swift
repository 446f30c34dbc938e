import Diagnostics

/// Cash needs a table of general prices, and such a table needs something in cash; the parts of a mixed uplift are the
/// whole of the cost.
func checkPriceTerms(_ context: CheckContext, _ findings: inout Findings) {
  let terms = context.draft.settings.map(\.upliftTerms) + context.draft.services.map(\.upliftTerms)
  for parts in terms.map(\.parts) {
    guard let first = parts.first, let last = parts.last else { continue }
    let total = parts.compactMap { context.centralShare($0.share) }.reduce(0, +)
    if (total - 1).magnitude > 1e-9 {
      findings.report(
        .sharesDoNotSum(total, at: first.name.span.joined(with: last.growth.span), rest: "say how the rest grows"))
    }
  }
  guard let scenario = context.draft.scenarios.first, scenario.unread.isDisjoint(with: [.inflation, .prices]) else {
    return
  }
  let cash = ([scenario.cash] + terms.map(\.cash)).compactMap { $0 }
  if let table = scenario.inflation, cash.isEmpty, context.isComplete {
    findings.report(.inflationUnused(table))
  } else if scenario.inflation == nil, let first = cash.first {
    findings.report(.cashWithoutInflation(at: first))
  }
}
