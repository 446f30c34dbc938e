/// Something that is read at the end of every step in every lane, for expectations and triggers.
///
/// What is read is the sum over the settings. Only the gauges that a plan declares are kept.
public struct Gauge: Hashable, Sendable {
  /// What is read.
  public enum Quantity: Hashable, Sendable {
    /// People in the settings at the end of the step.
    case people
    /// Those of the pathway who wait for the settings at the end of the step.
    case waiting
    /// Places in force; infinite where there is no limit.
    case places
    /// Places in force that nobody has, setting by setting.
    case emptyPlaces
    /// People who moved into the settings in the step, displaced people included.
    case movesIn
    /// Person-years of the step.
    case personYears
    /// Pounds of the step: for everybody, with what the settings cost whether or not anybody is there; for some
    /// strata, their person-years at the weekly cost alone.
    case cost
    /// Pounds of the step for places paid for that nobody uses, and for the fixed costs of the settings.
    case unusedCost
    /// Pounds of the step for commitments that belong to no setting.
    case generalCost

    /// Whether it is known of a moment, the eve of the first step included.
    public var isStock: Bool {
      switch self {
      case .people, .waiting, .places, .emptyPlaces: true
      case .movesIn, .personYears, .cost, .unusedCost, .generalCost: false
      }
    }

    /// Whether it is in pounds.
    var isMoney: Bool {
      switch self {
      case .cost, .unusedCost, .generalCost: true
      case .people, .waiting, .places, .emptyPlaces, .movesIn, .personYears: false
      }
    }

    /// Whether it can be told for some people apart from the others.
    public var canBeNarrowed: Bool {
      switch self {
      case .people, .waiting, .movesIn, .personYears, .cost: true
      case .places, .emptyPlaces, .unusedCost, .generalCost: false
      }
    }
  }

  /// What is read.
  public var quantity: Quantity
  /// The pathway of the settings.
  public var pathway: Int
  /// The settings summed; none for `generalCost`.
  public var settings: [Int]
  /// Whose, by stratum; nil for everybody.
  public var strata: [Bool]?

  /// A gauge.
  public init(_ quantity: Quantity, pathway: Int = 0, settings: [Int] = [], strata: [Bool]? = nil) {
    self.quantity = quantity
    self.pathway = pathway
    self.settings = settings
    self.strata = strata
  }
}
