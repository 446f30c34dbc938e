import Diagnostics
import Quantities

extension ClauseReader {
  /// Whether a phase begins here.
  var seesPhase: Bool { sees("in") || sees("over") || sees("from") }

  /// `in 2027-28`, `from 2027-28`, `from 1 October 2027`, `over 3 years from 2026-27`,
  /// `in stages 10, 10, 10 from 2027-28`, `in an S-curve over 4 years from 2027-28`.
  mutating func phase() throws(SyntaxProblem) -> Phase {
    let start = next
    let shape: Phase.Shape
    if take("in stages") {
      shape = .stages(try stages(), from: try startDay(behind: start))
    } else if take("in an s-curve") {
      try require("over")
      shape = .sCurve(months: try months(), from: try startDay(behind: start))
    } else if take("in") {
      shape = .within(try financialYear())
    } else if take("over") {
      shape = .over(months: try months(), from: try startDay(behind: start))
    } else if take("from") {
      shape = .from(try startDay())
    } else {
      try refuseLasting(isTest: false)
      throw expected(.phase)
    }
    return Phase(shape: shape, span: span(from: start))
  }

  /// `10, 10, 10`: what each year adds.
  private mutating func stages() throws(SyntaxProblem) -> [Double] {
    var stages: [Double] = []
    repeat {
      guard case .number(let stage, let unit) = kind, unit != .pounds else { throw expected(.number) }
      skip()
      stages.append(stage)
    } while takeComma()
    return stages
  }

  /// The day behind `from`, which a length of time or stages need.
  private mutating func startDay(behind start: Int) throws(SyntaxProblem) -> CalendarDate {
    guard take("from") else {
      throw problem(.time(.noStart(plainText(span(from: start)))), at: span(from: start))
    }
    return try startDay()
  }

  /// `18 months` with its place.
  mutating func duration() throws(SyntaxProblem) -> Duration {
    let start = next
    return Duration(months: try months(), span: span(from: start))
  }

  /// `for 3 years` says how long, and not when it begins or ends.
  func refuseLasting(isTest: Bool) throws(SyntaxProblem) {
    guard sees("for") else { return }
    var ahead = self
    ahead.skip()
    let start = ahead.next
    guard (try? ahead.months()) != nil else { return }
    let duration = plainText(ahead.span(from: start))
    throw problem(.time(.lasting(duration, isTest: isTest)), at: ahead.span(from: next))
  }

  /// `3 years`, `18 months`, in months.
  mutating func months() throws(SyntaxProblem) -> Int {
    let place = here
    guard case .number(let value, .none) = kind, value > 0, value < 100 * 12 else { throw expected(.duration) }
    skip()
    let isYears = sees("years") || sees("year")
    guard isYears || sees("months") || sees("month") else { throw expected(.duration) }
    skip()
    let months = isYears ? value * 12 : value
    guard months == months.rounded() else { throw problem(.expected(.duration), at: place) }
    return Int(months)
  }

  /// The day on which something starts: 1 April of a financial year, the first of a month, or a day.
  mutating func startDay() throws(SyntaxProblem) -> CalendarDate {
    if case .financialYear = kind { return try financialYear().firstDay }
    return try day(ofBareMonth: { CalendarDate(year: $0, month: $1, day: 1) })
  }

  /// The day by which something holds: 31 March of a financial year, the last of a month, or a day.
  mutating func endDay() throws(SyntaxProblem) -> CalendarDate {
    if case .financialYear = kind { return try financialYear().lastDay }
    return try day(ofBareMonth: { CalendarDate.lastDay(ofMonth: $1, year: $0) })
  }

  /// `June 2025` or `1 October 2027`.
  private mutating func day(
    ofBareMonth make: (_ year: Int, _ month: Int) -> CalendarDate
  ) throws(SyntaxProblem) -> CalendarDate {
    let start = next
    var day: Int?
    if case .number = kind {
      if let year = bareYear, word(1).flatMap(monthNumber) == nil {
        throw problem(.time(.bareYear(year, orMonth: true)))
      }
      day = try wholeNumber()
    }
    guard let month = word().flatMap(monthNumber) else {
      throw problem(.expected(.date), at: SourceSpan(tree.source, tree.tokens[start].range))
    }
    skip()
    let year = try wholeNumber()
    guard let day else { return make(year, month) }
    let date = CalendarDate(year: year, month: month, day: day)
    guard date.isValid else { throw problem(.time(.noSuchDay), at: span(from: start)) }
    return date
  }

  private func monthNumber(_ word: String) -> Int? {
    CalendarDate.monthNames.firstIndex { $0.lowercased() == word }.map { $0 + 1 }
  }

  /// `source "Day care review 2025", page 14 quality medium as at June 2025`.
  mutating func source() throws(SyntaxProblem) -> Source {
    let start = next
    var text = try quoted().text
    let tail = next
    while !isAtEnd, !sees("quality"), !sees("as at"), !tree.tokens[next].startsLine { skip() }
    if next > tail { text += plainText(span(from: tail)).replacingLeadingComma }
    var quality: Source.Quality?
    if take("quality") {
      guard let found = word().flatMap(Source.Quality.init) else { throw expected(.quality) }
      skip()
      quality = found
    }
    var asAt: CalendarDate?
    if take("as at") { asAt = try endDay() }
    return Source(text: text, quality: quality, asAt: asAt, span: span(from: start))
  }
}

extension String {
  /// `, page 14` as it follows a title.
  fileprivate var replacingLeadingComma: String { hasPrefix(",") ? self : " " + self }
}
