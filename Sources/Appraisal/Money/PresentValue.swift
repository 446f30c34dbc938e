extension DiscountRates {
  /// What a stream of amounts is worth in the year of the base.
  /// - Parameter amounts: by year from year 0 on, at the prices of one year.
  public func presentValue(of amounts: [Double]) -> Double {
    zip(amounts, factors(years: amounts.count)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// What a stream of amounts is worth in the year of the base, in every draw.
  /// - Parameter years: amounts [year][draw], from year 0 on, as many draws in each.
  /// - Returns: by draw.
  public func presentValues(of years: [[Double]]) -> [Double] {
    guard let first = years.first else { return [] }
    precondition(years.allSatisfy { $0.count == first.count }, "years with different draws")
    var sums = [Double](repeating: 0, count: first.count)
    for (amounts, factor) in zip(years, factors(years: years.count)) {
      for draw in amounts.indices { sums[draw] += amounts[draw] * factor }
    }
    return sums
  }

  /// The same amount in each of some years that is worth as much as a present value: the equivalent annual cost.
  ///
  /// It holds options of different lengths against each other.
  /// Source: R. A. Brealey, S. C. Myers and F. Allen, Principles of Corporate Finance, where net present
  /// values of options of unequal lives are compared.
  /// - Parameters:
  ///   - presentValue: what all of it is worth in the year of the base.
  ///   - years: the years it is spread over; `1...20` for payments that begin a year after the base, `0...19` for a
  ///     run of 20 years whose first is the base.
  public func equivalentAnnual(of presentValue: Double, over years: ClosedRange<Int>) -> Double {
    precondition(years.lowerBound >= 0, "a year before the base")
    return presentValue / factors(years: years.upperBound + 1)[years].reduce(0, +)
  }
}
