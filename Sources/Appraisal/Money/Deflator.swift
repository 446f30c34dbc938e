public import Quantities

/// How prices in general move from year to year, to turn cash into real terms and back.
///
/// Cash is what is paid in a year; real terms are what that is at the prices of another.
public struct Deflator: Hashable, Sendable {
  /// What can be wrong with a table of prices, or with what is asked of it.
  public enum Fault: Error, Hashable {
    /// An index is 0 or below, or no number.
    case notPositive(FinancialYear)
    /// Prices are less than nothing after such a growth.
    case growthOutOfRange(FinancialYear)
    /// The table says nothing of this year.
    case missing(FinancialYear)
  }

  /// The level of prices by year; only their ratios matter.
  public let index: [FinancialYear: Double]

  /// A published index, 100 in any year.
  public init(index: [FinancialYear: Double]) throws(Fault) {
    for (year, level) in index.sorted(by: { $0.key < $1.key }) where !(level > 0 && level.isFinite) {
      throw .notPositive(year)
    }
    self.index = index
  }

  /// Prices that grow from year to year.
  /// - Parameters:
  ///   - base: the year before the first growth.
  ///   - growth: how much prices are above those of the year before, 0.025 for 2.5%, in each year after the base.
  public init(base: FinancialYear, growth: [Double]) throws(Fault) {
    var level = 1.0
    var index = [base: level]
    for (place, share) in growth.enumerated() {
      let year = base + (place + 1)
      guard share > -1, share.isFinite else { throw .growthOutOfRange(year) }
      level *= 1 + share
      index[year] = level
    }
    self.index = index
  }

  /// What a pound of one year is at the prices of another.
  public func factor(from year: FinancialYear, toPricesOf base: FinancialYear) throws(Fault) -> Double {
    guard let now = index[year] else { throw .missing(year) }
    guard let then = index[base] else { throw .missing(base) }
    return then / now
  }

  /// Cash of a year in real terms.
  public func real(cash: Double, of year: FinancialYear, atPricesOf base: FinancialYear) throws(Fault) -> Double {
    cash * (try factor(from: year, toPricesOf: base))
  }

  /// What an amount in real terms is in the cash of a year.
  public func cash(real: Double, atPricesOf base: FinancialYear, in year: FinancialYear) throws(Fault) -> Double {
    real * (try factor(from: base, toPricesOf: year))
  }
}
