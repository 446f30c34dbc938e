import Diagnostics
import Quantities

/// A run follows every combination of groups, ages, needs and settings, so there may not be too many of them.
func checkCombinations(_ context: CheckContext, _ findings: inout Findings) {
  guard let ages = context.draft.scenarios.first?.ages else { return }
  let needs = context.draft.needs.flatMap(\.values).count
  let parts =
    context.draft.groups.map { (count: $0.values.count, name: "of `\($0.name)`") }
    + [(count: ages.count, name: "ages"), (count: max(1, needs), name: "needs")]
  // The largest pathway alone: the others are most often too large for the same reason.
  guard let pathway = context.draft.pathways.max(by: { $0.settings.count < $1.settings.count }) else { return }
  let all = parts + [(count: pathway.settings.count, name: "settings")]
  let product = all.reduce(Int?.some(1)) { product, part in
    guard let (whole, isOverflow) = product?.multipliedReportingOverflow(by: part.count) else { return nil }
    return isOverflow ? nil : whole
  }
  if product.map({ $0 > mostCombinations }) ?? true {
    findings.report(.tooManyCombinations(of: pathway.name, parts: all, product: product, most: mostCombinations))
  }
}

/// The most cells of one pathway: 2 million numbers are 16 MB in each lane, and a block of lanes is held at once.
private let mostCombinations = 2_000_000
