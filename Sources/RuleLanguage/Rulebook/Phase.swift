public import Diagnostics
public import Quantities

/// When something happens, and how it grows until it is all there.
public struct Phase: Sendable {
  /// The shape in time.
  public enum Shape: Sendable {
    /// Evenly within one financial year.
    case within(FinancialYear)
    /// All at once from a day on.
    case from(CalendarDate)
    /// Evenly over so many months from a day on.
    case over(months: Int, from: CalendarDate)
    /// In parts, one at the start of every year from a day on; together they are the whole.
    case stages([Double], from: CalendarDate)
    /// Slowly at first, fast in the middle and slowly at the end of so many months from a day on.
    case sCurve(months: Int, from: CalendarDate)
  }

  /// The shape in time.
  public let shape: Shape
  /// Where.
  public let span: SourceSpan

  /// The first day on which it acts.
  public var firstDay: CalendarDate {
    switch shape {
    case .within(let year): return year.firstDay
    case .from(let day), .over(_, let day), .stages(_, let day), .sCurve(_, let day): return day
    }
  }

  /// As written, in one line.
  public var text: String { plainText(span) }
}

/// A length of time in whole months.
public struct Duration: Sendable {
  /// How many months.
  public let months: Int
  /// Where.
  public let span: SourceSpan

  /// As written, in one line.
  public var text: String { plainText(span) }
}
