public import Quantities

/// Everything a projection needs, with every name resolved to a number: who there is, what happens to them each
/// year, what the settings hold and cost, and what each option does about it.
///
/// A plan is made by lowering a rulebook and its tables; the engine computes it as it stands. Every rule lists the
/// options in which it is in force, so that all options and draws run together as lanes.
public struct Plan: Sendable {
  /// The years and steps.
  public var timeline: Timeline
  /// Who is told apart.
  public var strata: Strata
  /// The pathways; everybody is in exactly one setting of each.
  public var pathways: [Pathway]
  /// The options by number; 0 is do nothing, which no rule belongs to.
  public var options: Int
  /// The numbers the plan rests on, uncertain or not; rules and costs refer to them by index.
  public var parameters: [Parameter]
  /// Deaths and leavers.
  public var exits: Exits
  /// Changes of need.
  public var needsChanges: [NeedsChange]
  /// The weeks that a year's cost is paid for: 52, or 365.25/7.
  public var weeksPerYear: Double
  /// What a pound of the price base is in the cash of each year; nil for a plan in real terms, whose pounds all are those
  /// of the price base.
  public var priceLevels: [Double]?
  /// The strata that people come into from outside, each once: the lowest age, and wherever people move in.
  public var entering: [Int]
  /// In how many of the first years those who come in are people known already, so that luck has no part in how many
  /// they are.
  public var knownEntrantYears: Int
  /// What is read at the end of every step.
  public var gauges: [Gauge]
  /// What is reported year by year; nil for every quantity of every setting and group apart.
  public var series: [Series]?
  /// The series of which every draw is kept; of the others, only how draws spread. Nil keeps all.
  public var keepsDraws: Set<Series>?
  /// The ages by which people are told at the end of every year, in the central estimate: bands that lie beside each other and
  /// hold everybody, the youngest first. Empty tells none.
  public var agesTold: [AgeBand]
  /// Whether it is told, in the central estimate, how many people move from each setting to each.
  public var tellsMoves: Bool
  /// What rules wait for.
  public var triggers: [Trigger]
  /// Openings and closures.
  public var placesRules: [PlacesRule]
  /// People who are helped to move.
  public var moveRules: [MoveRule]
  /// Entrants who are sent elsewhere.
  public var entrantRules: [EntrantRule]
  /// Baseline rates made higher or lower, by belief or by what an option does.
  public var rateRules: [RateRule]
  /// Prices made higher or lower.
  public var priceRules: [PriceRule]
  /// Places bought at a price of their own, used or not or as they are used.
  public var paidPlaces: [PaidPlaces]
  /// Money that does not follow people.
  public var commitments: [Commitment]

  /// A plan without rules; add to its fields.
  ///
  /// - Parameter entering: nil for every group and need at the lowest age.
  public init(
    timeline: Timeline, strata: Strata, pathways: [Pathway], options: Int = 1, parameters: [Parameter] = [],
    exits: Exits, weeksPerYear: Double, entering: [Int]? = nil
  ) {
    self.timeline = timeline
    self.strata = strata
    self.pathways = pathways
    self.options = options
    self.parameters = parameters
    self.exits = exits
    self.weeksPerYear = weeksPerYear
    self.entering = entering ?? strata.ofLowestAge
    knownEntrantYears = 0
    needsChanges = []
    gauges = []
    agesTold = []
    tellsMoves = false
    triggers = []
    placesRules = []
    moveRules = []
    entrantRules = []
    rateRules = []
    priceRules = []
    paidPlaces = []
    commitments = []
  }
}

/// A number with an identity, so that its draw d is the same whatever else the plan holds.
public struct Parameter: Hashable, Sendable {
  /// Its path in the scenario, e.g. `setting residential home / cost`.
  public let identity: String
  /// What is believed about it.
  public let distribution: Distribution
  /// The values it may take.
  public let legal: ClosedRange<Double>
  /// Its value in every draw beside the central estimate, where that is stated rather than drawn: so trial values are
  /// lanes of one run. As many as the run has draws; nil for a number that is drawn.
  public var stated: [Double]?

  /// A number, what is believed about it, and what it may be.
  public init(identity: String, distribution: Distribution, legal: ClosedRange<Double>) {
    self.identity = identity
    self.distribution = distribution
    self.legal = legal
  }
}

/// A set of settings of which every person is in exactly one.
public struct Pathway: Sendable {
  /// The settings.
  public var settings: [Setting]
  /// The setting without a places limit that takes whom no other can.
  public var startsIn: Int
  /// People on the eve of the first year, [stratum × setting].
  public var opening: [Double]
  /// People who come in during each year by the setting they are meant for: a list of years, each [entering stratum ×
  /// setting].
  public var entrants: [[Double]]
  /// Moves that happen anyway.
  public var moves: [Move]

  /// A pathway.
  public init(settings: [Setting], startsIn: Int, opening: [Double], entrants: [[Double]], moves: [Move] = []) {
    self.settings = settings
    self.startsIn = startsIn
    self.opening = opening
    self.entrants = entrants
    self.moves = moves
  }
}

/// A kind of place to live or way to spend the day.
public struct Setting: Sendable {
  /// Places in do nothing; nil where there is no limit.
  public var places: Places?
  /// Where people go, and wait, when it is full; nil: entrants go to where the pathway starts, others stay.
  public var whenFull: Int?
  /// Pounds a week for each person at the price base, a parameter; nil where nothing is paid.
  public var weeklyCost: Int?
  /// How that cost grows.
  public var growth: PriceGrowth

  /// A setting.
  public init(
    places: Places? = nil, whenFull: Int? = nil, weeklyCost: Int? = nil, growth: PriceGrowth = PriceGrowth()
  ) {
    self.places = places
    self.whenFull = whenFull
    self.weeklyCost = weeklyCost
    self.growth = growth
  }
}

/// How many people a setting can hold: everybody together, or the people of some groups apart from those of others.
///
/// A *pool* is the places that some groups share; places in an area are for the people of that area.
public struct Places: Hashable, Sendable {
  /// The pool of each group, by [group].
  public var poolOfGroup: [Int]
  /// The places of each pool by step.
  public var bySteps: [[Double]]

  /// Places of several pools.
  public init(poolOfGroup: [Int], bySteps: [[Double]]) {
    self.poolOfGroup = poolOfGroup
    self.bySteps = bySteps
  }

  /// Places that all groups share, by step.
  public init(sharedBy groups: Int, bySteps: [Double]) {
    self.init(poolOfGroup: Array(repeating: 0, count: groups), bySteps: [bySteps])
  }
}

/// A baseline move between two settings of a pathway.
public struct Move: Sendable {
  /// The setting left.
  public var from: Int
  /// The setting asked for.
  public var to: Int
  /// The probability in a year, by stratum.
  public var probability: [Double]

  /// A move.
  public init(from: Int, to: Int, probability: [Double]) {
    self.from = from
    self.to = to
    self.probability = probability
  }
}

/// Deaths and leavers: the probability in a year of leaving the population.
public struct Exits: Sendable {
  /// The one pathway whose setting matters; nil where the setting does not.
  public var pathway: Int?
  /// By [stratum], or by [stratum × setting of `pathway`].
  public var probability: [Double]

  /// Exits by stratum, or by stratum and setting.
  public init(pathway: Int? = nil, probability: [Double]) {
    self.pathway = pathway
    self.probability = probability
  }
}

/// A change from one need to another.
public struct NeedsChange: Sendable {
  /// The need left.
  public var from: Int
  /// The need reached.
  public var to: Int
  /// The probability in a year, by [group × age].
  public var probability: [Double]

  /// A change of need.
  public init(from: Int, to: Int, probability: [Double]) {
    self.from = from
    self.to = to
    self.probability = probability
  }
}
