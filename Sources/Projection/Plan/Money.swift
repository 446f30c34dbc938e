/// A change of what a setting costs for each person, or of how that grows.
///
/// Rules on one setting do not depend on their order: what is set comes first, then shares of it, then pounds. Where
/// several set the same thing at once they share it. No price falls below 0.
public struct PriceRule: Sendable {
  /// What changes, at the price base.
  public enum Change: Hashable, Sendable {
    /// The weekly cost.
    case cost(Cost)
    /// Its yearly growth.
    case uplift(Uplift)

    /// How the weekly cost changes.
    public enum Cost: Hashable, Sendable {
      /// More by a share of itself, a parameter.
      case grow(Int)
      /// Less by a share of itself, a parameter.
      case shrink(Int)
      /// Pounds a week more, a parameter.
      case add(Int)
      /// Pounds a week less, a parameter.
      case subtract(Int)
      /// Pounds a week instead, a parameter.
      case set(Int)
    }

    /// How the yearly growth changes.
    public enum Uplift: Hashable, Sendable {
      /// A share more, a parameter.
      case add(Int)
      /// A share less, a parameter.
      case subtract(Int)
      /// A share instead, a parameter.
      case set(Int)
    }
  }

  /// The pathway of the setting.
  public var pathway: Int
  /// The setting.
  public var setting: Int
  /// What changes.
  public var change: Change
  /// Its phase is how far the rule is in force in each step, 0 to 1; a price changes by that part of the whole.
  /// The growth into a year is the one in force in its first step.
  public var schedule: Schedule

  /// A change of price.
  public init(pathway: Int, setting: Int, change: Change, schedule: Schedule) {
    self.pathway = pathway
    self.setting = setting
    self.change = change
    self.schedule = schedule
  }
}

/// How a price grows from the price base on.
public struct PriceGrowth: Sendable {
  /// The yearly growth, a parameter; nil for none.
  public var uplift: Int?
  /// Years from the price base to the first year, over which the uplift has compounded before the run begins.
  public var yearsFromPriceBase: Int
  /// What is left in real terms of a price whose uplift is one of cash, by year: 1 ÷ the level of prices. Nil where the
  /// uplift is growth above general prices.
  public var realParts: [Double]?

  /// A growth.
  public init(uplift: Int? = nil, yearsFromPriceBase: Int = 0, realParts: [Double]? = nil) {
    self.uplift = uplift
    self.yearsFromPriceBase = yearsFromPriceBase
    self.realParts = realParts
  }
}

/// Money in real terms that does not depend on how many people there are: the fixed cost of a site, a project team.
public struct Commitment: Sendable {
  /// What the pounds are for.
  public enum Period: Hashable, Sendable {
    /// Pounds in every year; the phase of the schedule is how far it is in force in each step, 0 to 1.
    case year
    /// Pounds in all; the phase of the schedule is the part of the whole that each step spends.
    case once
  }

  /// How many pounds, a parameter.
  public var pounds: Int
  /// What they are for.
  public var per: Period
  /// The setting it belongs to; nil where it belongs to none.
  public var setting: (pathway: Int, setting: Int)?
  /// When it is spent.
  public var schedule: Schedule
  /// What ends it: the phase of each is the part that has ended by each step, 0 to 1.
  public var endsBy: [Schedule]

  /// A commitment.
  public init(
    pounds: Int, per: Period, setting: (pathway: Int, setting: Int)? = nil, schedule: Schedule, endsBy: [Schedule] = []
  ) {
    self.pounds = pounds
    self.per = per
    self.setting = setting
    self.schedule = schedule
    self.endsBy = endsBy
  }
}
