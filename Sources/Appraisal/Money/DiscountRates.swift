/// How much less a pound counts the later it is spent: a schedule of yearly rates by period.
///
/// Year 0 is the year of the base and is not discounted; year 1 is discounted by the rate of year 1, year 2 by that of
/// year 2 as well, and so on. Rates are real: they belong to amounts at the prices of one year.
/// Source: HM Treasury, The Green Book (2022), annex 6.
public struct DiscountRates: Hashable, Sendable {
  /// A rate and the first year it is used for; it holds until the next period begins.
  public struct Period: Hashable, Sendable {
    /// The first year, counted from the base; 1 for the first period.
    public let firstYear: Int
    /// The rate a year, 0.035 for 3.5%.
    public let rate: Double

    /// A rate from a year on.
    public init(from firstYear: Int, rate: Double) {
      self.firstYear = firstYear
      self.rate = rate
    }
  }

  /// What can be wrong with a schedule that somebody wrote.
  public enum Fault: Error, Hashable {
    /// The schedule has no period that begins in year 1.
    case nothingForYearOne
    /// A period does not begin after the one above it.
    case outOfOrder(Period)
    /// A rate lies outside `legalRates`: 3.5 was written for 3.5%, say.
    case rateOutOfRange(Period)
  }

  /// The rates a schedule may hold: the Green Book's are 1% to 3.5%, commercial ones reach the teens.
  public static let legalRates = 0.0...0.2

  /// The periods, the earliest first.
  public let periods: [Period]

  /// A schedule, as a table gives it.
  public init(_ periods: [Period]) throws(Fault) {
    guard periods.first?.firstYear == 1 else { throw .nothingForYearOne }
    for (earlier, later) in zip(periods, periods.dropFirst()) where later.firstYear <= earlier.firstYear {
      throw .outOfOrder(later)
    }
    for period in periods where !Self.legalRates.contains(period.rate) { throw .rateOutOfRange(period) }
    self.periods = periods
  }

  private init(published rates: [(from: Int, rate: Double)]) {
    periods = rates.map { Period(from: $0.from, rate: $0.rate) }
  }

  /// The social time preference rate: 3.5% for 30 years, 3.0% to year 75, 2.5% to year 125, and less after.
  public static let greenBook = DiscountRates(published: [
    (1, 0.035), (31, 0.03), (76, 0.025), (126, 0.02), (201, 0.015), (301, 0.01),
  ])

  /// The rate for effects on health and life, without growth in income: 1.5% for 30 years, and less after.
  public static let greenBookHealth = DiscountRates(published: [
    (1, 0.015), (31, 0.0129), (76, 0.0107), (126, 0.0086), (201, 0.0064), (301, 0.0043),
  ])

  /// The rate of a year.
  /// - Parameter year: counted from the base, 1 or more.
  public func rate(inYear year: Int) -> Double {
    precondition(year >= 1, "the year of the base is not discounted")
    return periods.last { $0.firstYear <= year }?.rate ?? 0
  }

  /// What a pound of each year counts: 1 in year 0, and less in each that follows.
  /// - Parameter years: how many, from year 0 on.
  public func factors(years: Int) -> [Double] {
    var factor = 1.0
    return (0..<years).map { year in
      if year > 0 { factor /= 1 + rate(inYear: year) }
      return factor
    }
  }
}
