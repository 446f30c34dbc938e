/// Places opened or closed, or their number set.
///
/// Rules do not depend on their order: what is set comes first, shared where several set it at once; then openings and
/// closures add.
public struct PlacesRule: Sendable {
  /// What happens to places.
  public enum Change: Hashable, Sendable {
    /// There are so many more.
    case opens
    /// There are so many fewer.
    case closes
    /// There are so many instead: base × (1 − phase) + places × phase.
    case sets
  }

  /// The pathway of the setting.
  public var pathway: Int
  /// The setting, which has places.
  public var setting: Int
  /// Which of its pools.
  public var pool: Int
  /// How many places, a parameter.
  public var places: Int
  /// What happens to them.
  public var change: Change
  /// Its phase is the part of them that has opened, closed or been set by the end of each step, 0 to 1.
  public var schedule: Schedule

  /// A change of places.
  public init(pathway: Int, setting: Int, pool: Int = 0, places: Int, change: Change, schedule: Schedule) {
    self.pathway = pathway
    self.setting = setting
    self.pool = pool
    self.places = places
    self.change = change
    self.schedule = schedule
  }
}

/// People helped to move from some settings to another.
public struct MoveRule: Sendable {
  /// How many are asked to move.
  public enum Amount: Sendable {
    /// So many people, a parameter, times the portion of them that comes from these settings; each step asks the
    /// part `phase` of them, tier by tier, taken from all of a tier in proportion.
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
  /// Who moves first where so many people are asked, by stratum, and who next: a stratum belongs to the first tier that
  /// holds it, and those in none come last. A share is taken of every tier alike.
  public var tiers: [[Bool]]
  /// How many.
  public var amount: Amount
  /// Whether those who find no place wait for one; if not, they stay as they are.
  public var waits: Bool
  /// Its phase is the part of the whole that each step asks; it adds to 1 over the phase of a single move, and goes on
  /// for `a year`.
  public var schedule: Schedule

  /// A move.
  public init(
    pathway: Int, from: [Int], to: Int, strata: [Bool], tiers: [[Bool]] = [], amount: Amount, waits: Bool = true,
    schedule: Schedule
  ) {
    self.pathway = pathway
    self.from = from
    self.to = to
    self.strata = strata
    self.tiers = tiers
    self.amount = amount
    self.waits = waits
    self.schedule = schedule
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
  /// Who is sent, by [entering stratum].
  public var who: [Bool]
  /// The share of all entrants to the pathway, a parameter; never more than were meant for `from`.
  public var share: Int
  /// Its phase is the part of the share in force in each step, 0 to 1.
  public var schedule: Schedule

  /// A redirection.
  public init(pathway: Int, from: Int, to: Int, who: [Bool], share: Int, schedule: Schedule) {
    self.pathway = pathway
    self.from = from
    self.to = to
    self.who = who
    self.share = share
    self.schedule = schedule
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
  /// For whom, by stratum; for entrants, the strata that people enter count.
  public var strata: [Bool]
  /// What it is multiplied by when fully in force, a parameter.
  public var factor: Int
  /// Its phase is how far it is in force in each step, 0 to 1; the rate is multiplied by 1 + phase × (factor − 1).
  public var schedule: Schedule

  /// A multiplied rate.
  public init(rate: Rate, strata: [Bool], factor: Int, schedule: Schedule) {
    self.rate = rate
    self.strata = strata
    self.factor = factor
    self.schedule = schedule
  }
}
