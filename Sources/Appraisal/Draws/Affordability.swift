/// Whether there is the money for an option, year by year and draw by draw.
public struct Affordability: Hashable, Sendable {
  /// By how much cost is above the budget, [year][draw]; below 0 where money is left.
  public let gaps: [[Double]]
  /// How often the budget reaches, by year.
  public let byYear: [Proportion]
  /// How often it reaches in every year.
  public let everyYear: Proportion
  /// The first year in which it does not, by draw; nil where it reaches in all.
  public let firstYearShort: [Int?]

  /// Holds costs against budgets, both at the prices of the same year or both in cash.
  /// - Parameters:
  ///   - costs: [year][draw], 1 year and 1 draw or more.
  ///   - budgets: by year.
  public init(costs: [[Double]], budgets: [Double]) {
    precondition(costs.count == budgets.count && !costs.isEmpty, "as many budgets as years")
    let draws = costs[0].count
    precondition(costs.allSatisfy { $0.count == draws }, "years with different draws")
    let gaps = zip(costs, budgets).map { costs, budget in costs.map { $0 - budget } }
    let firstYearShort = (0..<draws).map { draw in gaps.firstIndex { $0[draw] > 0 } }
    self.gaps = gaps
    self.firstYearShort = firstYearShort
    byYear = gaps.map { year in Proportion(Double(year.count { $0 <= 0 }), of: draws) }
    everyYear = Proportion(Double(firstYearShort.count { $0 == nil }), of: draws)
  }
}
