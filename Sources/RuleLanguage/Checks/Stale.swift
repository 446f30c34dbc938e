import Diagnostics
import Quantities

/// Figures of a day long before the first year may no longer hold.
func checkStale(_ context: CheckContext, _ findings: inout Findings) {
  guard let first = context.years?.first else { return }
  let oldest = first.firstDay.later(byMonths: -12 * longestYears)
  for source in context.claims.flatMap(\.sources) {
    if let day = source.asAt, day < oldest { findings.report(.stale(source, day, first: first)) }
  }
}

/// Five years: the round of most surveys and strategies.
private let longestYears = 5
