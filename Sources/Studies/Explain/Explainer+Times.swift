import Projection
import Quantities
import RuleLanguage

// When things happen, every time as days.
extension Explainer {
  /// When a statement acts, and what follows from saying nothing.
  ///
  /// - Parameter lasts: whether it is in force from then on, as places, rates and shares are, rather than done once.
  func time(of statement: Statement, in hypothesis: HypothesisDeclaration, lasts: Bool) -> (Phase.Shape, words: String)
  {
    let start = timeline.firstYear.firstDay
    if let phase = statement.phase { return (phase.shape, time(phase.shape, lasts: lasts)) }
    guard statement.trigger == nil else {
      let first = statement.role == .response ? nil : hypothesis.firstDay
      return (.from(first ?? start), "as soon as it may" + (first.map { ", not before \($0)" } ?? ""))
    }
    guard let first = hypothesis.firstDay else { return (.from(start), time(.from(start), lasts: lasts)) }
    let words = time(.from(first), lasts: lasts)
    return (.from(first), "\(words) (no time is said here, so it is the first day of the hypothesis)")
  }

  /// A phase in days: `in a straight line from 1 April 2009 to 31 March 2012`.
  func time(_ shape: Phase.Shape, lasts: Bool) -> String {
    switch shape {
    case .within(let year) where lasts: return "in \(year) alone"
    case .within(let year): return "evenly over \(year), from \(year.firstDay) to \(year.lastDay)"
    case .from(let day) where lasts: return "from \(day) on"
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
    guard let trigger = statement.trigger else { return nil }
    let since = trigger.change.isRelative ? ", counted from \(eve)" : ""
    let share = trigger.amount.unit == .percent ? " (a percentage of what there is on \(eve))" : ""
    let lag = delay.map { ", and \(said(months: $0.months)) after that" } ?? ""
    return "Waits until, at the end of a \(stepName), \(trigger.said)\(since)\(share); begins in the \(stepName) "
      + "after\(lag). Seen once is seen for good, and each draw sees for itself."
  }
}

extension Statement.Kind {
  /// Whether it is in force from some time on rather than done once.
  var lasts: Bool {
    switch self {
    case .send, .multiply, .offer, .change: return true
    case .move(let move):
      switch move.number {
      case .peopleAMonth, .peopleAYear: return true
      case .people, .share: return false
      }
    case .spend(let spend): return spend.isYearly
    case .places, .endContract, .closeSite: return false
    }
  }
}

extension CalendarDate {
  /// The last day of so many months that begin on this day.
  func end(after months: Int) -> CalendarDate {
    let next = later(byMonths: months)
    guard next.day > 1 else {
      let last = next.later(byMonths: -1)
      return .lastDay(ofMonth: last.month, year: last.year)
    }
    return CalendarDate(year: next.year, month: next.month, day: next.day - 1)
  }
}
