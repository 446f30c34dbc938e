/// A financial year, 1 April to 31 March; `2026-27` ends on 31 March 2027.
public struct FinancialYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The calendar year in which it begins.
  public let start: Int

  /// The financial year that begins on 1 April of a calendar year.
  public init(start: Int) { self.start = start }

  /// A year written as `2026-27`; nil where the two halves do not follow each other.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let start = wholeNumber(parts[0]),
      let end = wholeNumber(parts[1]), (start + 1) % 100 == end
    else { return nil }
    self.start = start
  }

  /// As people write it, `2026-27`.
  public var description: String {
    let end = (start + 1) % 100
    return "\(start)-\(end < 10 ? "0" : "")\(end)"
  }

  /// Its last day.
  public var lastDay: CalendarDate { CalendarDate(year: start + 1, month: 3, day: 31) }

  /// Its first day.
  public var firstDay: CalendarDate { CalendarDate(year: start, month: 4, day: 1) }

  /// The year that follows by so many.
  public static func + (year: FinancialYear, count: Int) -> FinancialYear { FinancialYear(start: year.start + count) }

  /// How many years later one is than another.
  public static func - (left: FinancialYear, right: FinancialYear) -> Int { left.start - right.start }

  /// Earlier years first.
  public static func < (left: FinancialYear, right: FinancialYear) -> Bool { left.start < right.start }
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The calendar year.
  public let year: Int
  /// January is 1.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// A day; `isValid` says whether the calendar has it.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The last day of a month.
  public static func lastDay(ofMonth month: Int, year: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: days(inMonth: month, year: year))
  }

  /// Whether the calendar has such a day.
  public var isValid: Bool {
    (1...12).contains(month) && day >= 1 && day <= Self.days(inMonth: month, year: year)
  }

  /// The financial year it falls in.
  public var financialYear: FinancialYear { FinancialYear(start: month >= 4 ? year : year - 1) }

  /// Whole months since 1 April of its financial year, from 0 (April) to 11 (March).
  public var monthOfFinancialYear: Int { (month + 8) % 12 }

  /// The same day so many months later or, below 0, earlier; the last day of a month that has no such day.
  public func later(byMonths months: Int) -> CalendarDate {
    let index = year * 12 + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, Self.days(inMonth: month, year: year)))
  }

  /// The names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// As people write it, `31 March 2027`.
  public var description: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  /// Earlier days first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }
}
