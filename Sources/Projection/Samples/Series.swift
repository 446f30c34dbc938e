/// A figure that a run reports year by year: quantities added up over settings and groups.
///
/// Sums come before quantiles: the 5th percentile of a total is that of the totals of the draws, so whatever is to be
/// reported as one figure is one series.
public struct Series: Hashable, Sendable {
  /// What is reported of a setting.
  public enum Quantity: Int, CaseIterable, Sendable {
    /// People on the last day of the year.
    case people
    /// Of everybody in the pathway, those who wait for this setting on the last day of the year.
    case waiting
    /// People above the places of the setting on the last day of the year, where nowhere else had room.
    case overCapacity
    /// Person-years of the year: the mean over its steps of (opening + closing)/2.
    case personYears
    /// People who came in during the year and into this setting.
    case entrants
    /// Deaths and leavers of the year from this setting.
    case deaths
    /// People who moved into this setting in the year, displaced people included.
    case movesIn
    /// People who moved out of this setting in the year, displaced people included.
    case movesOut
    /// Pounds of the year for people, at the prices of the price base.
    case cost
    /// Places in force on the last day of the year; infinite where there is no limit.
    case places
    /// Pounds of the year beyond people × price: what places paid for cost more, or less, than the people in them at
    /// the setting's own price, and the fixed costs of the setting. With `cost` it makes what the setting costs.
    case committed
    /// Pounds of the year paid for places that nobody uses, and the fixed costs of the setting.
    case unused
    /// Pounds of the year for commitments that belong to no setting, which are added once.
    case generalCost

    /// Whether it is known group by group; a series of some groups alone has no other quantity.
    public var isByGroup: Bool { rawValue <= Quantity.cost.rawValue }

    /// Whether it is in pounds.
    var isMoney: Bool {
      switch self {
      case .cost, .committed, .unused, .generalCost: true
      case .people, .waiting, .overCapacity, .personYears, .entrants, .deaths, .movesIn, .movesOut, .places: false
      }
    }
  }

  /// What is added up.
  public let quantities: [Quantity]
  /// The settings, by number among those of all pathways.
  public let settings: [Int]
  /// The groups; nil for everybody.
  public let groups: [Int]?

  /// Whether it is in pounds.
  var isMoney: Bool { quantities.contains(where: \.isMoney) }

  /// A series.
  public init(_ quantities: [Quantity], settings: [Int], groups: [Int]? = nil) {
    self.quantities = quantities
    self.settings = settings
    self.groups = groups
  }
}

extension Plan {
  /// The series of a plan that lists none: every quantity of every setting and group apart.
  private var everySeries: [Series] {
    let settings = 0..<pathways.reduce(0) { $0 + $1.settings.count }
    return settings.flatMap { setting in
      Series.Quantity.allCases.filter { $0 != .generalCost }.flatMap { quantity in
        quantity.isByGroup
          ? (0..<strata.groups).map { Series([quantity], settings: [setting], groups: [$0]) }
          : [Series([quantity], settings: [setting])]
      }
    } + [Series([.generalCost], settings: [])]
  }

  /// What a run reports.
  var reportedSeries: [Series] { series ?? everySeries }
}
