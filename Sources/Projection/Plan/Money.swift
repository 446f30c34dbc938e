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

/// Places paid for whether or not anybody uses them: a block contract, or two services run side by side for a while.
///
/// People in the setting fill them before its other places, or after; whoever is in another place costs the setting's
/// own weekly cost. Of several payments of one kind for one setting, the places left empty are shared in proportion.
public struct PaidPlaces: Sendable {
  /// The pathway of the setting.
  public var pathway: Int
  /// The setting.
  public var setting: Int
  /// How many places, a parameter.
  public var places: Int
  /// Pounds a week for each place in real terms, a parameter; nil for what the setting costs for a person in that
  /// step, growth and price rules included.
  public var weeklyPrice: Int?
  /// Whether they are the last that people fill, as new places are that stand empty beside the old ones; only a setting
  /// with a limit has such.
  public var fillsLast: Bool
  /// Its phase is the part of the places that is paid for in each step, 0 to 1.
  public var schedule: Schedule
  /// What ends it: the phase of each is the part that has ended by each step, 0 to 1.
  public var endsBy: [Schedule]

  /// A payment for places.
  public init(
    pathway: Int, setting: Int, places: Int, weeklyPrice: Int? = nil, fillsLast: Bool = false, schedule: Schedule,
    endsBy: [Schedule] = []
  ) {
    self.pathway = pathway
    self.setting = setting
    self.places = places
    self.weeklyPrice = weeklyPrice
    self.fillsLast = fillsLast
    self.schedule = schedule
    self.endsBy = endsBy
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
