import Diagnostics
import Quantities

// The wording of what the checks find about evidence.

extension Finding {
  static func noSource(_ what: String, at span: SourceSpan) -> Finding {
    Finding(
      .noSource, "\(what) rests on numbers, and nothing says where they come from", severity: .warning, at: span,
      help: "add a `source` line; `source \"Assumption: why it seems right\"` will do while there is no better",
      pattern: ClauseKind.source.pattern)
  }

  static func stale(_ source: Source, _ day: CalendarDate, first: FinancialYear) -> Finding {
    let years = first.start - day.financialYear.start
    return Finding(
      .stale, "this is as at \(day), \(years) years before the first year, \(first)", severity: .warning,
      at: source.span, help: "is there a later figure? if not, a wider range says how much may have changed")
  }

  static func opinionOnly(_ title: Name, _ first: Source) -> Finding {
    Finding(
      .opinionOnly, "`\(title)` is accepted on sources of low quality alone", severity: .warning, at: title.span,
      labels: [.init(first.span, "low quality")],
      help: "add what the decision rested on, with its quality, or let the status be `proposed`")
  }

  static func doubledAssumption(_ name: Name, first: Name) -> Finding {
    Finding(
      .doubledAssumption, "`\(name)` is the same belief as `\(first)`, from the same source", severity: .warning,
      at: name.span, note: "again here", labels: [.init(first.span, "first here")],
      help: "use one of them in both places: two are drawn apart, as if the one could be high while the other is low")
  }
}
