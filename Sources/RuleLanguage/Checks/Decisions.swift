import Diagnostics
import Quantities

/// What opens or closes on a day was decided its lead time before; that lies in the years of the scenario.
func checkDecisions(_ context: CheckContext, _ findings: inout Findings) {
  guard let years = context.years else { return }
  for (_, statement) in context.statements where !statement.isGuarded {
    guard let leadTime = statement.places?.leadTime, let day = statement.phase?.firstDay else { continue }
    let decided = day.later(byMonths: -leadTime.months)
    if day >= years.first.firstDay, decided < years.first.firstDay {
      findings.report(.decidedTooEarly(leadTime, day: day, decided: decided, first: years.first))
    }
  }
}
