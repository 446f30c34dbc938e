import Diagnostics
import Quantities

// The wording of what the checks find about times.

extension Finding {
  static func endBeforeStart(_ span: SourceSpan) -> Finding {
    Finding(.endBeforeStart, "the last year comes before the first", at: span, pattern: ClauseKind.years.pattern)
  }

  static func noStart(_ span: SourceSpan) -> Finding {
    Finding(
      .noStart, "nothing here says when this begins",
      at: SourceSpan(span.source, span.range.upperBound..<span.range.upperBound),
      help:
        "add a time, such as `in 2027-28`, `from 2027-28` or `over 3 years from 2027-28`; lines that say none begin "
        + "with the first of their hypothesis that does")
  }

  static func tooManyYears(_ span: SourceSpan) -> Finding {
    Finding(.outOfRange, "a scenario covers at most 100 years", at: span)
  }

  static func outsideYears(_ span: SourceSpan, years: (FinancialYear, FinancialYear)) -> Finding {
    Finding(
      .outsideYears, "`\(plainText(span))` is outside the scenario, which runs \(years.0) to \(years.1)", at: span,
      help: "choose a time within those years, or let the scenario's `years` go further")
  }

  static func betweenSteps(_ expectation: Expectation, before: CalendarDate?, after: CalendarDate) -> Finding {
    let day = expectation.time.day
    let known =
      before.map { "this run has figures for \($0) and \(after)" } ?? "this run begins with figures for \(after)"
    let isMonthEnd = day == .lastDay(ofMonth: day.month, year: day.year)
    let finer = isMonthEnd ? ", or let the scenario's `step` be `month`" : ""
    return Finding(
      .betweenSteps, "\(known), not for \(day)", at: expectation.timeSpan,
      help: "write \(before == nil ? "that day" : "one of those days")\(finer)")
  }

  static func betweenYears(_ expectation: Expectation, first: FinancialYear) -> Finding {
    let year = expectation.time.day.financialYear
    return Finding(
      .betweenSteps,
      "`\(expectation.measure.text)` is counted over financial years, none of which ends on \(expectation.time.day)",
      at: expectation.timeSpan, help: "write \(year > first ? "\(year + -1) or " : "")\(year)")
  }

  static func averageOfTooMany(_ count: Int, known: Int, at span: SourceSpan) -> Finding {
    let years = known == 1 ? "1 year" : "\(known) years"
    return Finding(
      .outOfRange, "`\(plainText(span))`: the table tells \(years) up to then, not \(count)", at: span,
      help: "take the average of 1 to \(known)")
  }

  static func shorterThanAStep(_ duration: Duration, _ what: String, months: Int) -> Finding {
    Finding(
      .shorterThanAStep,
      "a \(what) of \(duration.text) is shorter than a step of the scenario, \(months == 12 ? "a year" : "\(months) months")",
      severity: .warning, at: duration.span,
      help:
        "it makes no difference as it stands: let the scenario's `step` be \(duration.months < 3 ? "`month`" : "`quarter`")"
    )
  }

  static func pastTheEnd(_ phase: Phase, _ day: CalendarDate, last: FinancialYear) -> Finding {
    Finding(
      .pastTheEnd, "only part of this happens: it goes on until \(day), and the last year is \(last)",
      severity: .warning, at: phase.span, help: "begin earlier, or let the scenario's `years` go further")
  }

  static func decidedTooEarly(
    _ leadTime: Duration, day: CalendarDate, decided: CalendarDate, first: FinancialYear
  ) -> Finding {
    Finding(
      .decidedTooEarly,
      "to be ready on \(day) this had to be decided by \(decided), before the first year, \(first)", severity: .warning,
      at: leadTime.span,
      help: "the day of `open` and `close` is the day it happens: choose a later one, unless it was decided long ago")
  }
}
