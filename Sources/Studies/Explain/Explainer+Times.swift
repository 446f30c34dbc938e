import Projection
import Quantities
import RuleLanguage

// When things happen, every time as days.
extension Explainer {
  /// When a statement acts, and what follows from saying nothing.
  func time(of statement: Statement, in hypothesis: HypothesisDeclaration) -> (shape: Phase.Shape, words: String) {
    let start = timeline.firstYear.firstDay
    if let phase = statement.phase { return (phase.shape, time(phase.shape)) }
    if !statement.triggers.isEmpty { return (.from(start), "at once") }
    guard let first = hypothesis.firstPhase else { return (.from(start), "from \(start)") }
    return (first.shape, "\(time(first.shape)) (no time is said here, so that of the first line that says one)")
  }

  /// A phase in days: `in a straight line from 1 April 2009 to 31 March 2012`.
  func time(_ shape: Phase.Shape) -> String {
    switch shape {
    case .within(let year): return "within \(year), evenly from \(year.firstDay) to \(year.lastDay)"
    case .from(let day): return "all at once in the \(stepName) of \(day)"
    case .over(let months, let day):
      return "in a straight line over \(said(months: months)) from \(day) to \(day.end(after: months))"
    case .stages(let stages, let day):
      let whole = stages.reduce(0, +)
      let parts = inOneLine(stages.map { roughly(whole > 0 ? $0 / whole : 0, .percent) })
      return "in \(stages.count) stages, each at the start of a year from \(day): \(parts) of the whole"
    case .sCurve(let months, let day):
      let middle = day.end(after: months / 2)
      return "slowly, then fast, then slowly from \(day) to \(day.end(after: months)), half way by \(middle)"
    }
  }

  /// What must be seen before a statement begins, and when it is looked at; nil where it waits for nothing.
  func waiting(_ statement: Statement, then delay: Duration?) -> String? {
    guard !statement.triggers.isEmpty else { return nil }
    let conditions = statement.triggers.map { trigger in
      let since = trigger.change.isRelative ? ", counted from \(eve)" : ""
      return trigger.said + since
    }
    let lag = delay.map { ", and \(said(months: $0.months)) after that" } ?? ""
    return "Waits until, at the end of a \(stepName), \(inOneLine(conditions)); begins in the \(stepName) after\(lag). "
      + "Seen once is seen for good, and each draw sees for itself."
  }
}

extension CalendarDate {
  /// The last day of so many months that begin on this day.
  func end(after months: Int) -> CalendarDate {
    let next = moved(by: months)
    guard next.day > 1 else {
      let last = next.moved(by: -1)
      return .lastDay(ofMonth: last.month, year: last.year)
    }
    return CalendarDate(year: next.year, month: next.month, day: next.day - 1)
  }

  /// The same day of the month so many months later, or the last where the month is too short.
  func moved(by months: Int) -> CalendarDate {
    let index = year * 12 + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, CalendarDate.lastDay(ofMonth: month, year: year).day))
  }
}
