import Diagnostics

/// Cash needs a table of general prices, and such a table needs something in cash; the parts of a mixed uplift are the
/// whole of the cost.
func checkPriceTerms(_ context: CheckContext, _ findings: inout Findings) {
  checkExpectedTerms(context, &findings)
  let terms =
    context.draft.settings.map(\.upliftTerms) + context.draft.services.map(\.upliftTerms)
    + context.draft.contracts.compactMap(\.indexation?.terms)
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

/// What is expected in cash or in real terms is in pounds, and in the terms that the figures of the run are in.
private func checkExpectedTerms(_ context: CheckContext, _ findings: inout Findings) {
  guard let scenario = context.draft.scenarios.first, scenario.unread.isDisjoint(with: [.prices]) else { return }
  for expectation in context.expectations {
    guard let terms = expectation.terms else { continue }
    if let unit = context.unit(of: expectation.measure), unit != .pounds {
      findings.report(.termsOfNoPounds(at: terms.span, measure: expectation.measure))
    } else if terms.isCash != (scenario.cash != nil) {
      findings.report(.otherTerms(terms, scenario: scenario.cash ?? scenario.title.span))
    }
  }
}
