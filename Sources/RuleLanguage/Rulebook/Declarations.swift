public import Diagnostics
public import Quantities

/// A place, its years and its prices.
public struct ScenarioDeclaration: Sendable {
  /// The title.
  public let title: Name
  /// The first and last year.
  public var years: (first: FinancialYear, last: FinancialYear, span: SourceSpan)?
  /// Steps in a year: 1, 4 or 12.
  public var stepsPerYear = 1
  /// The year whose prices the scenario is in; the year before the first where not said.
  public var prices: FinancialYear?
  /// Whether results are in the cash of each year rather than at those prices; where it says so, else nil.
  public var cash: SourceSpan?
  /// The table of general prices by year; nil where none is given.
  public var inflation: Name?
  /// Weeks that a year's cost is paid for; 365.25/7 where not said.
  public var weeksPerYear = 365.25 / 7
  /// The single years of age.
  public var ages: AgeSpan?
  /// The table of what each payer has, where an option names none of its own; nil where none is given.
  public var budget: Name?
  /// Rules files it uses, as written.
  public var uses: [Name] = []
  /// Where its figures come from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}

/// A way people are told apart, e.g. area.
public struct GroupDeclaration: Sendable {
  /// Its name.
  public let name: Name
  /// Its values.
  public let values: [Name]
  /// Where they come from.
  public var sources: [Source] = []
}

/// Needs, between which people can change.
public struct NeedDeclaration: Sendable {
  /// The needs.
  public let values: [Name]
  /// Where they come from.
  public var sources: [Source] = []
}

/// A table of figures that files fill.
public struct TableDeclaration: Sendable {
  /// What a table holds.
  public enum Kind: String, Sendable {
    /// The people known on the eve of the first year.
    case people
    /// Who comes each year.
    case entrants
    /// Who moves here each year.
    case arrivals
    /// Who dies.
    case deaths
    /// Who moves away or needs nothing more.
    case leavers
    /// Whose need changes.
    case needsChange = "needs change"
    /// Who moves anyway.
    case moves
    /// Everybody who lives here, known or not.
    case population
    /// The share of the population that has each need.
    case prevalence
  }

  /// What it holds.
  public let kind: Kind
  /// The files, as written.
  public let files: [Name]
  /// Whether a combination left out counts as 0.
  public let otherwiseZero: Bool
  /// For entrants and arrivals: the last year that the files tell, and how it goes on from there.
  public let continuation: Continuation?
  /// What the rates are multiplied by, and for whom.
  public let multipliers: [(factor: Amount, who: Who?)]
  /// Where it comes from.
  public var sources: [Source] = []
  /// Where.
  public let span: SourceSpan
}

/// How a table of new people goes on after the last year that it is taken for.
public struct Continuation: Sendable {
  /// What every later year is.
  public enum Way: Sendable {
    /// The average of so many years up to the last one told.
    case average(years: Int)
    /// The last year told, growing so much in every year.
    case growth(Amount)
    /// A share of some of the people in the table of the population.
    case population(share: Amount, of: Who)
    /// A share of those who were born as many years before as new people are old.
    case births(share: Amount, file: Name)
  }

  /// The last year that the files tell.
  public let until: FinancialYear
  /// What every later year is.
  public let way: Way
  /// Where.
  public let span: SourceSpan

  /// The number it rests on, with what it is used as; nil for an average.
  public var amount: (amount: Amount, role: AmountRole)? {
    switch way {
    case .average: return nil
    case .growth(let growth): return (growth, .growth)
    case .population(let share, _), .births(let share, _): return (share, .share)
    }
  }

  /// The people of whom it is a share; nil where it is a share of nobody.
  public var who: Who? {
    if case .population(_, let who) = way { return who }
    return nil
  }

  /// As written, in one line.
  public var text: String { plainText(span) }
}

/// A set of settings of which every person is in exactly one.
public struct PathwayDeclaration: Sendable {
  /// Its name.
  public let name: Name
  /// Its settings.
  public var settings: [Name] = []
  /// The setting without a limit where people are unless another is said.
  public var startsIn: Name?
  /// The shares of entrants by setting; empty where all go where the pathway starts.
  public var entrantShares: [(setting: Name, share: Amount)] = []
  /// The setting that takes what those shares leave; nil where they are the whole.
  public var restOfEntrants: Name?
  /// Where its figures come from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}

/// What a setting holds and costs.
public struct SettingDeclaration: Sendable {
  /// How many places there are.
  public enum Places: Sendable {
    /// A number.
    case number(Amount)
    /// A table.
    case table(Name)
  }

  /// Its name.
  public let name: Name
  /// Its places; nil where there is no limit.
  public var places: Places?
  /// Pounds for each person; nil where nothing is paid.
  public var cost: (amount: Amount, isWeekly: Bool)?
  /// What was spent on it, and on how many; nil where no return is told.
  public var spent: SpentOn?
  /// What packages cost, the cheapest first; empty where they are not told apart.
  public var packages: [PackageBand] = []
  /// Growth of that cost in a year.
  public var uplift: Amount?
  /// How that growth is meant.
  public var upliftTerms = UpliftTerms()
  /// Where people go when it is full.
  public var whenFull: Name?
  /// Who pays which share of its cost, of some people's or of everybody else's; empty where not said.
  public var paidBy: [PayerShares] = []
  /// The staff whom its people and places need.
  public var staff: [StaffNeed] = []
  /// Sources of each clause; a source belongs to the clause above it.
  public var sources: [(clause: String, source: Source)] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}
