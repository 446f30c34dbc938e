public import Diagnostics
public import Quantities

/// When something happens.
public struct Phase: Sendable {
  /// The shape in time.
  public enum Shape: Sendable {
    /// Evenly within one financial year.
    case within(FinancialYear)
    /// All at once from a day on.
    case from(CalendarDate)
    /// Evenly over so many months from a day on.
    case over(months: Int, from: CalendarDate)
  }

  /// The shape in time.
  public let shape: Shape
  /// Where.
  public let span: SourceSpan

  /// The first day on which it acts.
  public var firstDay: CalendarDate {
    switch shape {
    case .within(let year): return year.firstDay
    case .from(let day), .over(_, let day): return day
    }
  }
}

/// Which people, by age, need and group.
public struct Who: Sendable {
  /// One condition.
  public enum Condition: Sendable {
    /// Ages from one through another; nil is no upper end.
    case aged(from: Int, through: Int?)
    /// A need.
    case need(Name)
    /// A value of a group, or a need, given by its name alone.
    case named(Name)
  }

  /// All of them hold.
  public let conditions: [Condition]
  /// Where.
  public let span: SourceSpan

  /// As written, in one line.
  public var text: String { plainText(span) }
}

/// What a hypothesis does or allows, in one line.
public struct Statement: Sendable {
  /// The part it plays.
  public enum Role: Sendable {
    /// What we do: `if we`.
    case action
    /// What follows for people: `then`.
    case mechanism
    /// What that allows us to stop or buy: `so we can`.
    case consequence

    /// The words that begin it.
    public var words: String {
      switch self {
      case .action: return ClauseKind.ifWe.rawValue
      case .mechanism: return ClauseKind.then.rawValue
      case .consequence: return ClauseKind.soWeCan.rawValue
      }
    }
  }

  /// What happens.
  public enum Kind: Sendable {
    /// People move.
    case move(MoveStatement)
    /// Entrants go elsewhere.
    case send(share: Amount, to: Name, insteadOf: Name)
    /// Places open or close.
    case places(closes: Bool, number: Amount, setting: Name)
    /// A rate changes.
    case multiply(RateName, by: Amount, who: Who?)
  }

  /// The part it plays.
  public let role: Role
  /// What happens.
  public let kind: Kind
  /// When.
  public let phase: Phase
  /// Where, from the verb on.
  public let span: SourceSpan
  /// Where its numbers come from.
  public var sources: [Source] = []

  /// As written, in one line.
  public var text: String { plainText(span) }
}

/// People helped to move to a setting.
public struct MoveStatement: Sendable {
  /// How the number is meant.
  public enum Number: Sendable {
    /// So many in all.
    case people(Amount)
    /// So many in every month.
    case peopleAMonth(Amount)
    /// So many in every year.
    case peopleAYear(Amount)
    /// A share of those in the settings they leave.
    case share(Amount)
  }

  /// A part of them and the settings that part leaves.
  public struct Part: Sendable {
    /// The share of them; nil is the rest.
    public let share: Amount?
    /// The settings it leaves.
    public let from: [Name]
  }

  /// How many.
  public let number: Number
  /// Where they come from; one part without a share where nothing else is said.
  public let parts: [Part]
  /// The setting they move to.
  public let to: Name
}

/// A rate that a rule can multiply.
public enum RateName: Sendable {
  /// Moves to a setting, from one setting or from any.
  case moves(from: Name?, to: Name)
  /// Deaths and leavers.
  case deaths
  /// A change of need.
  case needsChange(from: Name, to: Name)
  /// Entrants.
  case entrants
}

/// What can be measured in a run.
public enum Measure: Sendable {
  /// People in settings at a point in time.
  case people(in: [Name])
  /// Places of settings in force.
  case places(in: [Name])
  /// Places nobody uses.
  case emptyPlaces(in: [Name])
  /// People who wait for settings.
  case waiting(for: [Name])
  /// Moves into settings in a year.
  case moves(to: [Name])
  /// Cost of settings or pathways in a year.
  case cost(of: [Name])
  /// The cost of everything in a year.
  case totalCost
}

extension Measure {
  /// Whether it adds up over a financial year rather than standing on a day.
  public var isFlow: Bool {
    switch self {
    case .moves, .cost, .totalCost: return true
    case .people, .places, .emptyPlaces, .waiting: return false
    }
  }

  /// The settings, or for a cost the settings and pathways, that it adds up.
  var names: [Name] {
    switch self {
    case .people(let of), .places(let of), .emptyPlaces(let of), .waiting(let of), .moves(let of), .cost(let of):
      return of
    case .totalCost: return []
    }
  }
}

/// The test of a hypothesis.
public struct Expectation: Sendable {
  /// How a quantity is held against the number.
  public enum Comparison: Sendable {
    /// The number or less.
    case atMost
    /// The number or more.
    case atLeast
    /// More than the number.
    case above
    /// Less than the number.
    case below
  }

  /// What is held against the number.
  public enum Quantity: Sendable {
    /// The measure itself.
    case level
    /// By how much the measure lies below its value in do nothing.
    case fall
    /// By how much the measure lies above its value in do nothing.
    case rise
  }

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

  /// What is measured.
  public let measure: Measure
  /// The words of the measure, in one line.
  public let measureText: String
  /// The level, or the change against do nothing.
  public let quantity: Quantity
  /// How it is held against the number.
  public let comparison: Comparison
  /// The number.
  public let amount: Amount
  /// What the number counts, as written: people, places, moves; nil for pounds and percentages.
  public let counted: Name?
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

extension Statement {
  /// The numbers in it, with what they are used as.
  public var amounts: [(amount: Amount, role: AmountRole)] {
    switch kind {
    case .send(let share, _, _): return [(share, .share)]
    case .places(_, let number, _): return [(number, .count)]
    case .multiply(_, let factor, _): return [(factor, .factor)]
    case .move(let move):
      let shares = move.parts.compactMap(\.share).map { ($0, AmountRole.share) }
      switch move.number {
      case .people(let amount), .peopleAMonth(let amount), .peopleAYear(let amount): return [(amount, .count)] + shares
      case .share(let amount): return [(amount, .share)] + shares
      }
    }
  }
}
