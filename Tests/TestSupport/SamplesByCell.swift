public import Projection

/// Figures of one setting, from whichever series hold them.
extension Samples {
  /// One year's quantity in one option, by draw; the central estimate comes first.
  public func draws(
    of quantity: Series.Quantity, setting: Int, group: Int? = nil, year: Int, option: Int
  ) -> [Double] {
    func listed(_ quantities: [Series.Quantity], _ groups: [Int]?) -> [Double]? {
      let series = Series(quantities, settings: [setting], groups: groups)
      return self.series.contains(series) ? draws(of: series, year: year, option: option) : nil
    }
    if let all = listed([quantity], group.map { [$0] }) { return all }
    if groups == 1, quantity == .cost, let all = listed([.cost, .committed], nil), let other = listed([.committed], nil)
    {
      return zip(all, other).map { $0 - $1 }
    }
    return (group.map { [$0] } ?? Array(0..<groups)).reduce(into: [Double](repeating: 0, count: draws + 1)) {
      sum, group in
      guard let parts = listed([quantity], [group]) else { preconditionFailure("nobody asked for \(quantity)") }
      for (draw, part) in parts.enumerated() { sum[draw] += part }
    }
  }

  /// Pounds of one year for commitments that belong to no setting.
  public func generalCost(year: Int, option: Int) -> [Double] {
    draws(of: Series([.generalCost], settings: []), year: year, option: option)
  }
}
