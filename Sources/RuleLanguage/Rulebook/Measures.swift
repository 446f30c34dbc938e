public import Diagnostics
public import Quantities

/// Something that a run measures, for all people or some of them.
public struct Measure: Sendable {
  /// What is measured.
  public indirect enum Kind: Sendable {
    /// People in settings on a day; without a setting, everybody.
    case people(in: [Name])
    /// Places of settings in force.
    case places(in: [Name])
    /// Places nobody uses.
    case emptyPlaces(in: [Name])
    /// People who wait for settings.
    case waiting(for: [Name])
    /// Moves into settings in a year.
    case moves(to: [Name])
    /// Cost of settings, pathways or services in a year.
    case cost(of: [Name])
    /// The cost of everything in a year.
    case totalCost
    /// What contracts and sites cost in a year for places nobody uses.
    case lockedInCost
    /// What users of a service need in a year beyond its capacity; the word is as written, e.g. `nights`.
    case unmet(Name, in: Name)
    /// Posts of staff needed in settings on a day; without a setting, everywhere and in every service.
    case staffNeeded(in: [Name])
    /// Posts of staff groups that those in post do not fill; without a group, of all.
    case vacancies(of: [Name])
    /// A measure that the scenario declares.
    case declared(Name)
  }

  /// What is measured.
  public let kind: Kind
  /// For whom; nil is everybody.
  public let who: Who?
  /// Where.
  public let span: SourceSpan

  /// As written, in one line.
  public var text: String { plainText(span) }

  /// A measure, as if it stood somewhere in a text.
  public init(kind: Kind, who: Who?, span: SourceSpan) { (self.kind, self.who, self.span) = (kind, who, span) }

  /// A measure that the scenario declares, where its name stands.
  public init(declared name: Name) { self.init(kind: .declared(name), who: nil, span: name.span) }
}

extension Measure {
  /// The settings, pathways or services that it adds up.
  var names: [Name] { kind.names }
}

extension Measure.Kind {
  /// The settings, pathways or services that it adds up.
  var names: [Name] {
    switch self {
    case .people(let of), .places(let of), .emptyPlaces(let of), .waiting(let of), .moves(let of), .cost(let of),
      .staffNeeded(let of):
      return of
    case .unmet(_, let service): return [service]
    // Staff groups are no settings.
    case .totalCost, .lockedInCost, .vacancies, .declared: return []
    }
  }

  /// Whether it adds up over a financial year rather than standing on a day; nil where its declaration says.
  public var isFlow: Bool? {
    switch self {
    case .moves, .cost, .totalCost, .lockedInCost, .unmet: return true
    case .people, .places, .emptyPlaces, .waiting, .staffNeeded, .vacancies: return false
    case .declared: return nil
    }
  }

  /// Whether it is a measure in pounds.
  public var isCost: Bool {
    switch self {
    case .cost, .totalCost, .lockedInCost: return true
    default: return false
    }
  }
}

/// How a quantity is held against a number.
public enum Comparison: Sendable {
  /// The number or less.
  case atMost
  /// The number or more.
  case atLeast
  /// More than the number.
  case above
  /// Less than the number.
  case below
  /// The number, as near as it is written, or within a tolerance.
  case equal(within: Double?)
}

/// What of a measure is held against a number.
public enum Change: Sendable {
  /// The measure itself.
  case level
  /// By how much the measure lies below what it is held against.
  case fall
  /// By how much the measure lies above what it is held against.
  case rise
}

/// What must be seen for a statement to begin: a measure on the far side of a number, for some time.
///
/// Falls and rises are counted from the eve of the first year. It is looked at when a step is over, and acts from the
/// next one.
public struct Condition: Sendable {
  /// What is watched.
  public let measure: Measure
  /// The level, or the change since the eve of the first year.
  public let change: Change
  /// How it is held against the number.
  public let comparison: Comparison
  /// The number.
  public let amount: Amount
  /// What the number counts, as written; nil for pounds and percentages.
  public let counted: Name?
  /// How long it must have been so; nil is at one look.
  public let lasting: Duration?
  /// Where.
  public let span: SourceSpan

  /// As written, in one line.
  public var text: String { plainText(span) }

  /// What the number is used as.
  public var role: AmountRole {
    measure.kind.isCost ? .pounds : amount.unit == .percent ? .share : .count
  }
}

/// The test of a hypothesis.
public struct Expectation: Sendable {
  /// When the test is made.
  public enum Time: Sendable {
    /// On a day; flows count over the year that holds it.
    case by(CalendarDate)
    /// In every step through a day; flows in every year.
    case until(CalendarDate)

    /// The day.
    public var day: CalendarDate {
      switch self {
      case .by(let day), .until(let day): return day
      }
    }
  }

  /// What a fall or a rise is counted from.
  public enum Comparator: Sendable {
    /// The same day or year in do nothing.
    case doNothing
    /// The eve of the first year; for what adds up over a year, the first year.
    case start
  }

  /// What is measured.
  public let measure: Measure
  /// The level, or a change.
  public let change: Change
  /// What a change is counted from.
  public let comparator: Comparator
  /// How it is held against the number.
  public let comparison: Comparison
  /// The number.
  public let amount: Amount
  /// What the number counts, as written: people, places, moves; nil for pounds and percentages.
  public let counted: Name?
  /// Whether pounds are meant in cash or in real terms, as written; nil for what results are in.
  let terms: (isCash: Bool, span: SourceSpan)?
  /// When.
  public let time: Time
  /// The day as written.
  public let timeSpan: SourceSpan
  /// The share of runs that must meet it; nil where not said.
  public let confidence: Double?
  let confidenceSpan: SourceSpan?
  /// Where.
  public let span: SourceSpan

  /// As written, in one line.
  public var text: String { plainText(span) }
}

/// What would show a hypothesis to be wrong.
public enum Refutation: Sendable {
  /// A figure of the run, or later an actual one, on the wrong side of a number.
  case measured(Expectation)
  /// A share found in reviews of real people, which no run can tell.
  case reviewed(below: Bool, share: Amount, leastReviews: Int, by: CalendarDate, span: SourceSpan)

  /// Where.
  public var span: SourceSpan {
    switch self {
    case .measured(let expectation): return expectation.span
    case .reviewed(_, _, _, _, let span): return span
    }
  }

  /// As written, in one line.
  public var text: String { plainText(span) }
}
