public import Quantities

/// What is held against the number of an expectation: the level of a measure at a time, or how far it falls or rises.
public struct MeasuredQuantity: Sendable {
  /// When it is measured.
  public enum Time: Hashable, Sendable {
    /// On a day.
    case onDay(CalendarDate)
    /// Over a year.
    case inYear(FinancialYear)
    /// At its worst up to a day.
    case untilDay(CalendarDate)
    /// At its worst in the years up to one.
    case untilYear(FinancialYear)
  }

  /// What a change is counted from.
  public enum Comparator: Hashable, Sendable {
    /// The same time if nothing is done.
    case doNothing
    /// The start of the run.
    case start
  }

  /// What of the measure counts.
  public enum Change: Hashable, Sendable {
    /// How much there is.
    case level
    /// How much less there is.
    case fall(against: Comparator)
    /// How much more there is.
    case rise(against: Comparator)
  }

  /// The measure, as the planner wrote it.
  public let measure: String
  /// What of it counts.
  public let change: Change
  /// When.
  public let time: Time

  /// A quantity by its parts.
  public init(_ measure: String, _ change: Change = .level, at time: Time) {
    (self.measure, self.change, self.time) = (measure, change, time)
  }
}

extension MeasuredQuantity: CustomStringConvertible {
  /// As findings and files of figures say it: `fall in people in day care on 31 March 2030, against do nothing`.
  public var description: String {
    switch change {
    case .level: "\(measure) \(time)"
    case .fall(let comparator): "fall in \(measure) \(time), against \(comparator)"
    case .rise(let comparator): "rise in \(measure) \(time), against \(comparator)"
    }
  }
}

extension MeasuredQuantity.Time: CustomStringConvertible {
  /// `on 31 March 2030`, `at worst until 2029-30`.
  public var description: String {
    switch self {
    case .onDay(let day): "on \(day)"
    case .inYear(let year): "in \(year)"
    case .untilDay(let day): "at worst until \(day)"
    case .untilYear(let year): "at worst until \(year)"
    }
  }
}

extension MeasuredQuantity.Comparator: CustomStringConvertible {
  /// `do nothing`, `the start`.
  public var description: String {
    switch self {
    case .doNothing: "do nothing"
    case .start: "the start"
    }
  }
}
