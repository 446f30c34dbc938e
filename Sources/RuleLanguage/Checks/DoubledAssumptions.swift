import Diagnostics
import Quantities

/// The same belief from the same source is declared once: two of them would be drawn apart from each other.
func checkDoubledAssumptions(_ context: CheckContext, _ findings: inout Findings) {
  var first: [SourcedNumber: Name] = [:]
  for assumption in context.draft.assumptions {
    guard let amount = assumption.amount, case .number(let distribution) = amount.value, distribution.isUncertain,
      assumption.unread.isEmpty
    else { continue }
    let said = SourcedNumber(
      distribution: distribution, unit: amount.unit, sources: assumption.sources.map { Name.key($0.text) })
    if let earlier = first[said], earlier.key != assumption.name.key {
      findings.report(.doubledAssumption(assumption.name, first: earlier))
    }
    first[said] = first[said] ?? assumption.name
  }
}

private struct SourcedNumber: Hashable {
  let distribution: Distribution
  let unit: Amount.Unit
  let sources: [String]
}
