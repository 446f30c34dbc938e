import Diagnostics

/// A contract buys its places in one line, and each band of them reaches further than the one before it.
func checkPurchases(_ context: CheckContext, _ findings: inout Findings) {
  for contract in context.draft.contracts {
    if let first = contract.purchases.first {
      for again in contract.purchases.dropFirst() { findings.report(.buysTwice(again, first: first)) }
    }
    for purchase in contract.purchases { check(purchase, context, &findings) }
  }
}

private func check(_ purchase: Purchase, _ context: CheckContext, _ findings: inout Findings) {
  if purchase.terms == .costAndVolume, purchase.bands.count == 1 { findings.report(.noVolume(purchase)) }
  var (before, certain) = (0.0, true)
  for band in purchase.bands {
    guard let amount = band.extent.amount, amount.unit == .none, let number = context.central(amount) else { return }
    certain = certain && !amount.mayVary
    switch band.extent {
    case .upTo where !certain: findings.report(.upToUncertain(amount))
    case .upTo where number <= before: findings.report(.bandGoesDown(amount, before: before))
    case .places where number == 0: findings.report(.bandOfNothing(amount))
    default: break
    }
    before = if case .upTo = band.extent { max(before, number) } else { before + number }
  }
}
