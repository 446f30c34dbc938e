/// Places of a setting bought at a price of their own: a block, framework or cost-and-volume contract, or two services
/// run side by side for a while.
///
/// People fill places that are paid for whether used or not before all others; those of a payment that `fillsLast` stand
/// beside the old ones, and are empty as far as the setting has empty places. People above them are in places called off
/// as they are used: in each payment band by band, and of several payments the one whose next place is the cheapest.
/// Whoever is in none of these costs the setting's own price. Of places paid for in any case, those left empty are shared
/// in proportion.
public struct PaidPlaces: Sendable {
  /// So many places at one price.
  public struct Band: Sendable {
    /// How many places, a parameter; nil for as many as are used, which only a last band called off can hold.
    public var places: Int?
    /// Pounds a week for each place at the price base, a parameter; nil for what the setting costs for a person in that
    /// step, growth and price rules included.
    public var weeklyPrice: Int?
    /// Whether they are paid for used or not; otherwise they are called off, and paid for as used.
    public var isCommitted: Bool

    /// A band of places.
    public init(places: Int?, weeklyPrice: Int? = nil, isCommitted: Bool = true) {
      self.places = places
      self.weeklyPrice = weeklyPrice
      self.isCommitted = isCommitted
    }
  }

  /// The pathway of the setting.
  public var pathway: Int
  /// The setting.
  public var setting: Int
  /// The places, in the order in which people fill them.
  public var bands: [Band]
  /// How the prices of the bands grow; those that are the setting's own grow with it.
  public var growth: PriceGrowth
  /// Whether they are the last that people fill, as new places are that stand empty beside the old ones; only a setting
  /// with a limit has such, and all of them are paid for used or not.
  public var fillsLast: Bool
  /// Its phase is the part of the places that is bought in each step, 0 to 1.
  public var schedule: Schedule
  /// What ends it: the phase of each is the part that has ended by each step, 0 to 1.
  public var endsBy: [Schedule]

  /// A payment for places.
  public init(
    pathway: Int, setting: Int, bands: [Band], growth: PriceGrowth = PriceGrowth(), fillsLast: Bool = false,
    schedule: Schedule, endsBy: [Schedule] = []
  ) {
    self.pathway = pathway
    self.setting = setting
    self.bands = bands
    self.growth = growth
    self.fillsLast = fillsLast
    self.schedule = schedule
    self.endsBy = endsBy
  }
}
