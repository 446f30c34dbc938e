public import Diagnostics
public import Quantities

/// A number used in several places.
public struct AssumptionDeclaration: Sendable {
  /// Its name.
  public let name: Name
  /// The number.
  public var amount: Amount?
  /// Where it comes from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}

/// A belief to be tested: what we would do, what would follow, and how we would know.
public struct HypothesisDeclaration: Sendable {
  /// Its title.
  public let title: Name
  /// The sentence it comes from.
  public var because: Name?
  /// What it holds of the world, to be tested on real people: a share of those in some settings do not need them.
  public var beliefs: [Belief] = []
  /// Whom its statements are about; nil is everybody.
  public var appliesTo: Who?
  /// What it does.
  public var statements: [Statement] = []
  /// How it is tested.
  public var expectations: [Expectation] = []
  /// What would show it to be wrong.
  public var refutations: [Refutation] = []
  /// The hypotheses whose `set` lines give way to its own where both are in one option.
  public var overrides: [Override] = []
  /// Who answers for it; nil where not said.
  public var owner: Name?
  /// When its owner looks at it again; nil where not said.
  public var reviewOn: CalendarDate? { reviews.first?.day }
  /// Every day that is said for it, with the words that say so: one is right.
  var reviews: [(day: CalendarDate, span: SourceSpan)] = []
  /// What people have decided about it; nil while nothing is decided.
  public var status: Status?
  /// Where it comes from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
  /// Whether every line of it could be read, those that begin with no known word included.
  var isWhole = true

  /// The first day on which a statement of it says that it acts; nil where none does.
  public var firstDay: CalendarDate? { statements.lazy.compactMap(\.phase?.firstDay).min() }
}

/// A share of people in some settings who are believed not to need them.
public struct Belief: Sendable {
  /// The share.
  public let share: Amount
  /// The people.
  public let users: Users
  /// Where.
  public let span: SourceSpan
  /// Where it comes from.
  public var sources: [Source] = []

  /// As written, in one line.
  public var text: String { plainText(span) }
}

/// A hypothesis that gives way, and why.
public struct Override: Sendable {
  /// The title of the one that gives way.
  public let hypothesis: Name
  /// The reason.
  public let because: Name
}

/// What people have decided about a hypothesis; no run ever does.
public struct Status: Sendable {
  /// What was decided.
  public enum Decision: String, CaseIterable, Sendable {
    /// It is put forward.
    case proposed
    /// It holds.
    case accepted
    /// It does not hold.
    case refuted
  }

  /// What was decided.
  public let decision: Decision
  /// By whom; nil for what is proposed.
  public let by: Name?
  /// Why; nil for what is proposed.
  public let because: Name?
}

/// Hypotheses put together as one way forward.
public struct OptionDeclaration: Sendable {
  /// Its name.
  public let name: Name
  /// The titles of the hypotheses in it.
  public var includes: [Name] = []
  /// What it costs beside settings and services, and when.
  public var spending: [(spend: SpendStatement, phase: Phase)] = []
  /// The variant of the population that it counts on; nil for the one that do nothing counts on.
  public var population: Name?
  /// The table of what each payer has in this option; nil for that of the scenario.
  public var budget: Name?
  /// Where it comes from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}

/// What a rules file must do: a run of a scenario, with what is in force and given, and the figures it must find.
public struct TestDeclaration: Sendable {
  /// What it pins.
  public let title: Name
  /// The scenario's file, as written.
  public let scenario: Name
  /// The hypotheses, or the one option, in force.
  public var using: [Name] = []
  /// Assumptions held at a number for the test.
  public var given: [(assumption: Name, amount: Amount)] = []
  /// How many draws beside the central estimate; 0 tests the central estimate alone.
  public var draws = 0
  /// What must be found.
  public var expectations: [Expectation] = []
  /// Where its figures come from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}
