/// Places opened or closed.
public struct PlacesRule: Sendable {
  /// The pathway of the setting.
  public var pathway: Int
  /// The setting, which has places.
  public var setting: Int
  /// How many places, a parameter.
  public var places: Int
  /// Whether they are closed rather than opened.
  public var closes: Bool
  /// The part of them that has opened or closed by the end of each step, 0 to 1.
  public var phase: [Double]
  /// The options in which the rule is in force, by number.
  public var options: [Bool]

  /// An opening or a closure.
  public init(pathway: Int, setting: Int, places: Int, closes: Bool, phase: [Double], options: [Bool]) {
    self.pathway = pathway
    self.setting = setting
    self.places = places
    self.closes = closes
    self.phase = phase
    self.options = options
  }
}

/// People helped to move from some settings to another.
public struct MoveRule: Sendable {
  /// How many are asked to move.
  public enum Amount: Sendable {
    /// So many people, a parameter, times the portion of them that comes from these settings; each step asks the
    /// part `phase` of them, taken from all who may move in proportion.
    case people(Int, portion: Portion)
    /// A share, a parameter, of each cell over the whole phase: a step asks 1 − (1 − share)^phase of it.
    case share(Int)
  }

  /// A part of an amount.
  public enum Portion: Sendable {
    /// All of it.
    case whole
    /// A share of it, a parameter; where all the shares given, parameters, come to more than 1, they are scaled to 1.
    case share(Int, among: [Int])
    /// What these shares, parameters, leave of it.
    case rest(after: [Int])
  }

  /// The pathway.
  public var pathway: Int
  /// The settings left.
  public var from: [Int]
  /// The setting asked for.
  public var to: Int
  /// Who may move, by stratum.
  public var strata: [Bool]
  /// How many.
  public var amount: Amount
  /// The part of the whole that each step asks; adds to 1 over the phase of a single move, and goes on for `a year`.
  public var phase: [Double]
  /// The options in which the rule is in force, by number.
  public var options: [Bool]

  /// A move.
  public init(
    pathway: Int, from: [Int], to: Int, strata: [Bool], amount: Amount, phase: [Double], options: [Bool]
  ) {
    self.pathway = pathway
    self.from = from
    self.to = to
    self.strata = strata
    self.amount = amount
    self.phase = phase
    self.options = options
  }
}

/// Entrants sent to another setting than the one they were meant for.
public struct EntrantRule: Sendable {
  /// The pathway.
  public var pathway: Int
  /// The setting they were meant for.
  public var from: Int
  /// The setting they are sent to.
  public var to: Int
  /// Who is sent, by [group × need].
  public var who: [Bool]
  /// The share of all entrants to the pathway, a parameter; never more than were meant for `from`.
  public var share: Int
  /// The part of the share in force in each step, 0 to 1.
  public var phase: [Double]
  /// The options in which the rule is in force, by number.
  public var options: [Bool]

  /// A redirection.
  public init(
    pathway: Int, from: Int, to: Int, who: [Bool], share: Int, phase: [Double], options: [Bool]
  ) {
    self.pathway = pathway
    self.from = from
    self.to = to
    self.who = who
    self.share = share
    self.phase = phase
    self.options = options
  }
}

/// A baseline rate multiplied.
public struct RateRule: Sendable {
  /// Which rate.
  public enum Rate: Hashable, Sendable {
    /// Deaths and leavers.
    case exits
    /// A change of need.
    case needsChange(from: Int, to: Int)
    /// Moves to a setting, from one setting or from any.
    case moves(pathway: Int, from: Int?, to: Int)
    /// Entrants.
    case entrants
  }

  /// Which rate.
  public var rate: Rate
  /// For whom, by stratum; for entrants, the strata of the lowest age count.
  public var strata: [Bool]
  /// What it is multiplied by when fully in force, a parameter.
  public var factor: Int
  /// How far it is in force in each step, 0 to 1; the rate is multiplied by 1 + phase × (factor − 1).
  public var phase: [Double]
  /// The options in which the rule is in force, by number; a belief about the world is in force in all.
  public var options: [Bool]

  /// A multiplied rate.
  public init(rate: Rate, strata: [Bool], factor: Int, phase: [Double], options: [Bool]) {
    self.rate = rate
    self.strata = strata
    self.factor = factor
    self.phase = phase
    self.options = options
  }
}
