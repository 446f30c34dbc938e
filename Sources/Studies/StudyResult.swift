public import Appraisal
public import Projection
public import Quantities

/// What a study found, ready to be set on a page: the question, the answer, and every figure behind it.
public struct StudyResult: Sendable {
  /// A way forward that was projected.
  public struct Option: Sendable {
    /// What kind of option it is.
    public enum Kind: Sendable {
      /// The scenario with no rules.
      case doNothing
      /// One hypothesis alone, projected to test it against do nothing.
      case alone
      /// Hypotheses that the planner put together.
      case declared
    }

    /// Its name: `do nothing`, the title of the hypothesis, or the name of the option.
    public let name: String
    /// What kind it is.
    public let kind: Kind
    /// The titles of the hypotheses in it.
    public let hypotheses: [String]

    /// An option by its parts.
    public init(name: String, kind: Kind, hypotheses: [String]) {
      self.name = name
      self.kind = kind
      self.hypotheses = hypotheses
    }
  }

  /// A pathway and its settings, by name, in the order declared.
  public struct Pathway: Sendable {
    /// Its name.
    public let name: String
    /// The names of its settings.
    public let settings: [String]
    /// Whether each setting has a limit on its places.
    public let hasPlaces: [Bool]

    /// A pathway by its parts.
    public init(name: String, settings: [String], hasPlaces: [Bool]) {
      self.name = name
      self.settings = settings
      self.hasPlaces = hasPlaces
    }
  }

  /// A file the result rests on.
  public struct Input: Hashable, Sendable {
    /// Its path as given.
    public let path: String
    /// What was read.
    public let bytes: [UInt8]

    /// A file as read.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// A number the scenario or the rules gave, with where it comes from.
  public struct Assumption: Sendable {
    /// Its path in the scenario, e.g. `setting residential home, cost`.
    public let name: String
    /// The number as the planner wrote it.
    public let text: String
    /// Its source; nil where none is given.
    public let source: String?
    /// Whether draws differ in it.
    public let isUncertain: Bool

    /// A number and its source.
    public init(name: String, text: String, source: String?, isUncertain: Bool) {
      self.name = name
      self.text = text
      self.source = source
      self.isUncertain = isUncertain
    }
  }

  /// The title of the scenario.
  public var title: String
  /// The file of the scenario, as given.
  public var scenarioPath: String
  /// The year whose prices all pounds are in; where they are in cash, the year in whose prices they were given.
  public var priceYear: FinancialYear
  /// Whether pounds are in the cash of each year.
  public var isInCash = false
  /// Whether its counts of people are protected: every figure of people is told as a multiple of 5, and none under 5.
  public var isPublishable = false
  /// The declared groups and their values, e.g. `area`: Montgomeryshire, Radnorshire.
  public var groupNames: [String]
  /// For each combined group, its value in every declared group; one empty list where none is declared.
  public var groups: [[String]]
  /// The declared needs; empty where none is declared.
  public var needs: [String] = []
  /// The pathways.
  public var pathways: [Pathway]
  /// The options, do nothing first, then the declared ones, then each hypothesis alone.
  public var options: [Option]
  /// The verdict on every hypothesis, in the order of the rules.
  public var hypotheses: [HypothesisVerdict]
  /// Every figure of the run.
  public var samples: Samples
  /// How many draws, 0 for the central estimate alone.
  public var draws: Int
  /// The seed of the draws.
  public var seed: UInt64
  /// The files read, the scenario first.
  public var inputs: [Input]
  /// The numbers it rests on.
  public var assumptions: [Assumption]
  /// The settings for which no cost is given, and which so count as free.
  public var settingsWithoutCost: [String] = []
  /// Whether draws differ at all; where no number has a range, and nothing is left to luck, they say nothing about how sure a result is.
  public var hasUncertainNumbers = true
  /// How much of the spread of the main figures is luck; nil where people are expected values and nothing is left to it.
  public var luck: [LuckShare]?
  /// The largest misfit of the opening state to the tables of people, in people.
  public var largestResidual: Double
  /// The people expected to have a need beside those known; nil where no table tells the population and the prevalence.
  public var need: Need?
  /// Everybody who lives here, by age; nil where no table tells the population.
  public var population: Population?
  /// How the options compare in what they cost and what is weighed; nil where nobody asked.
  public var appraisal: StudyAppraisal?
  /// What services come to, by [option × service].
  public var services: [[ServiceCourse]] = []
  /// What each option does, in the order of its days.
  public var plans: [[PlannedAction]] = []
  /// The contracts that each option ends, in the order in which notice has to be served.
  public var notices: [[Notice]] = []
  /// Who is needed of each staff group, and who there is, by [option × staff group].
  public var staff: [[StaffCourse]] = []
  /// Who pays what; nil where nobody is named as paying, and no budget is told.
  public var funding: Funding?
  /// What packages of care cost, for every pathway of which it is told.
  public var packages: [Packages] = []
  /// The weeks that a year's cost is paid for.
  public var weeksAYear = 365.25 / 7
  /// The ages at which people come in from outside; nil where nobody ever does.
  public var agesOfNewPeople: ClosedRange<Int>?
}

/// What became of one hypothesis.
public struct HypothesisVerdict: Sendable {
  /// Its title.
  public let title: String
  /// The sentence it comes from.
  public let because: String?
  /// Where the idea comes from; nil where none is given.
  public var source: String?
  /// Whom it applies to, as the planner wrote it; nil is everybody.
  public var appliesTo: String?
  /// What it does, line by line, as the planner wrote it.
  public let statements: [String]
  /// The verdict of each expectation alone and in every option that includes the hypothesis.
  public let expectations: [ExpectationVerdict]
  /// What would show it to be wrong, and how often that came true.
  public var refutations: [RefutationChance] = []
  /// What else is said of it: beliefs, what it overrides, its owner, its review, its status.
  public var notes: [Note] = []

  /// Something said of a hypothesis that no run decides.
  public enum Note: Sendable {
    /// What its authors hold to be so, and where that comes from.
    case belief(String, source: String?)
    /// The hypothesis that it takes the place of, and why.
    case overrides(String, because: String)
    /// Who answers for it.
    case owner(String)
    /// The day on which it is looked at again.
    case review(on: CalendarDate)
    /// What people decided about it, who did, and why.
    case status(Decision, by: String?, because: String?)
  }

  /// What people decided about a hypothesis.
  public enum Decision: Sendable {
    /// It is put forward.
    case proposed
    /// It holds.
    case accepted
    /// It does not hold.
    case refuted
  }

  /// A hypothesis is as good as its weakest expectation.
  ///
  /// - Parameter option: the index of the option.
  /// - Returns: nil where nothing is expected, or the option does not include it.
  public func answer(inOption option: Int) -> Verdict.Answer? {
    expectations.compactMap { expectation in
      expectation.results.first { $0.option == option }.map(\.verdict.answer)
    }.min()
  }
}

/// What would show a hypothesis to be wrong, and in how many draws it came true.
public struct RefutationChance: Sendable {
  /// How often in one option.
  public struct Chance: Sendable {
    /// The index of the option in `StudyResult.options`.
    public let option: Int
    /// In how many draws.
    public let met: Int
    /// Whether at the likely values.
    public let inCentral: Bool
  }

  /// As the planner wrote it.
  public let text: String
  /// Alone first, then in each option that includes the hypothesis; empty for what only reviews of real people tell.
  public let chances: [Chance]
}

/// What became of one expectation.
public struct ExpectationVerdict: Sendable {
  /// The unit of the quantity tested.
  public enum Unit: Hashable, Sendable {
    /// People.
    case people
    /// Places.
    case places
    /// Pounds of a year.
    case poundsAYear
    /// Pounds of all years together.
    case pounds
    /// Moves of a year.
    case movesAYear
    /// Posts of staff, each one whole-time equivalent.
    case posts
    /// Units of a service in a year, e.g. nights.
    case units(String)
    /// A share of the comparator, or a measure that is a share, 0 to 1.
    case share
  }

  /// The verdict in one option.
  public struct Result: Sendable {
    /// The index of the option in `StudyResult.options`.
    public let option: Int
    /// The verdict.
    public let verdict: Verdict
    /// The quantity tested: its level, or how far it fell or rose.
    public let quantity: Summary
  }

  /// The expectation as the planner wrote it.
  public let text: String
  /// What the quantity must reach.
  public let threshold: Double
  /// What `quantity` and `threshold` are counted in.
  public let unit: Unit
  /// What is held against that number.
  public let measured: MeasuredQuantity
  /// The quantity in do nothing, where it is a level; a fall or rise is held against do nothing already.
  public var doNothing: Summary?
  /// Alone first, then in each option that includes the hypothesis.
  public let results: [Result]
}
