import Diagnostics
import Quantities

/// What goes on past the last year happens in part only.
func checkPhaseEnds(_ context: CheckContext, _ findings: inout Findings) {
  guard let years = context.years else { return }
  // A start outside the years is a finding of its own.
  for phase in context.phases where phase.firstDay <= years.last.lastDay {
    if let day = phase.dayStill(toComeAfter: years.last) { findings.report(.pastTheEnd(phase, day, last: years.last)) }
  }
}

extension Phase {
  /// The day to which it goes on beyond a year; nil where it is all there by then.
  fileprivate func dayStill(toComeAfter year: FinancialYear) -> CalendarDate? {
    switch shape {
    case .within, .from: return nil
    case .over(let months, let day), .sCurve(let months, let day):
      let end = day.later(byMonths: months)
      return end > (year + 1).firstDay ? end : nil
    case .stages(let stages, let day):
      let last = day.later(byMonths: 12 * max(0, stages.count - 1))
      return last > year.lastDay ? last : nil
    }
  }
}
