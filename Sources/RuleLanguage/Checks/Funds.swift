import Diagnostics

/// Funds pay for something, and what they cannot pay does not come back to them.
func checkFunds(_ context: CheckContext, _ findings: inout Findings) {
  let funds = context.draft.funds
  let number = Dictionary(funds.enumerated().map { ($0.element.name.key, $0.offset) }) { first, _ in first }
  let behind = funds.map { fund in
    (fund.paidBy?.parts ?? []).compactMap { part in number[part.payer.key].map { (index: $0, name: part.payer) } }
  }
  for name in rings(behind) { findings.report(.fundInARing(name)) }
  checkSpelling(context, &findings)
  guard context.isComplete, context.unread.isEmpty else { return }
  let paying = Set(context.draft.payerShares.flatMap(\.parts).map(\.payer.key))
  for fund in funds where !paying.contains(fund.name.key) { findings.report(.unusedFund(fund.name)) }
}

/// Anybody may pay, so a name is taken for a slip where it stands once, beside one much like it that is declared or stands
/// more often.
private func checkSpelling(_ context: CheckContext, _ findings: inout Findings) {
  let named = context.draft.payerShares.flatMap(\.parts).map(\.payer)
  let uses = Dictionary(grouping: named, by: \.key)
  let funds = context.draft.funds.map(\.name.key)
  let known = funds + uses.filter { $0.value.count > 1 }.keys.sorted()
  for name in named where uses[name.key]?.count == 1 && !funds.contains(name.key) {
    if let near = nearest(to: name.key, among: known.filter { $0 != name.key }) {
      findings.report(.payerMisspelt(name, near: uses[near]?.first?.text ?? near))
    }
  }
}
