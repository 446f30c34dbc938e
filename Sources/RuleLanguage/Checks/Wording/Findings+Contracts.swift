import Diagnostics
import Quantities

// The wording of what the checks find about when contracts end.

extension Finding {
  static func brokenAfterItsEnd(
    _ breakDay: CalendarDate, _ until: CalendarDate, at span: SourceSpan, until end: SourceSpan
  ) -> Finding {
    Finding(
      .endBeforeStart, "the contract ends before the day from which it can be broken, \(breakDay)", at: span,
      labels: [.init(end, "ends on \(until)")],
      help: "put the two days right, or leave out `break from`")
  }

  static func endedBeforeTheStart(
    _ name: Name, _ until: CalendarDate, first: FinancialYear, at span: SourceSpan
  ) -> Finding {
    Finding(
      .alreadyEnded, "`\(name)` ends on \(until), before the first year, \(first)", severity: .warning, at: span,
      help: "leave the contract out, or put its end right")
  }

  static func alreadyEnded(_ name: Name, _ until: CalendarDate, at span: SourceSpan, declared: SourceSpan) -> Finding {
    Finding(
      .alreadyEnded, "`\(name)` has run out by then", severity: .warning, at: span,
      labels: [.init(declared, "runs out on \(until)")], help: "choose a day before that, or leave this line out")
  }

  static func beforeTheBreak(
    _ name: Name, _ breakDay: CalendarDate, at span: SourceSpan, declared: SourceSpan
  ) -> Finding {
    Finding(
      .beforeTheBreak, "`\(name)` cannot be ended before \(breakDay)", at: span,
      labels: [.init(declared, "the earliest day stands here")],
      help: "write `at the earliest date`, or a day from then on")
  }

  static func noticeTooLong(_ name: Name, _ notice: Duration, told: CalendarDate, at span: SourceSpan) -> Finding {
    Finding(
      .noticeTooLong, "notice on `\(name)` would have to be given by \(told), before the first year",
      severity: .warning,
      at: span, labels: [.init(notice.span, "so long before")], help: "write `at the earliest date`, or a later day")
  }

  static func endsByItself(
    _ name: Name, _ until: CalendarDate, earliest: CalendarDate, declared: SourceSpan
  ) -> Finding {
    Finding(
      .noticeTooLong, "the earliest date for `\(name)` would be \(earliest), and it runs out before that",
      severity: .warning, at: name.span, labels: [.init(declared, "runs out on \(until)")],
      help: "leave this line out: it saves nothing")
  }
}
