import Diagnostics

/// Who pays for a setting or a service pays for the whole of it.
func checkPayers(_ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  for payers in draft.settings.map(\.paidBy) + draft.services.map(\.paidBy) {
    guard let first = payers.first, let last = payers.last else { continue }
    let shares = payers.compactMap { context.centralShare($0.share) }
    let total = shares.reduce(0, +)
    if shares.count == payers.count, (total - 1).magnitude > 1e-9 {
      findings.report(
        .sharesDoNotSum(total, at: first.payer.span.joined(with: last.share.span), rest: "say who pays the rest"))
    }
  }
}
