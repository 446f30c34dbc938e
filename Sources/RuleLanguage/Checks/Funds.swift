import Diagnostics

/// Funds pay for something, and what they cannot pay does not come back to them.
func checkFunds(_ context: CheckContext, _ findings: inout Findings) {
  let funds = context.draft.funds
  let number = Dictionary(funds.enumerated().map { ($0.element.name.key, $0.offset) }) { first, _ in first }
  let behind = funds.map { fund in
    (fund.paidBy?.parts ?? []).compactMap { part in number[part.payer.key].map { (index: $0, name: part.payer) } }
  }
  for name in rings(behind) { findings.report(.fundInARing(name)) }
  guard context.isComplete, context.unread.isEmpty else { return }
  let paying = Set(context.draft.payerShares.flatMap(\.parts).map(\.payer.key))
  for fund in funds where !paying.contains(fund.name.key) { findings.report(.unusedFund(fund.name)) }
}
