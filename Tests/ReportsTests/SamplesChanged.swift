@testable import Projection

extension Samples {
  /// Adds to a quantity of one setting and group in one lane, and so to every series it is part of.
  mutating func add(
    _ amount: Double, to quantity: Series.Quantity, setting: Int, group: Int = 0, year: Int, option: Int, draw: Int = 0
  ) {
    for (number, series) in series.enumerated() where series.quantities.contains(quantity) {
      guard quantity == .generalCost || series.settings.contains(setting), series.groups?.contains(group) ?? true
      else { continue }
      kept[(number * timeline.years + year) * lanes + option * (draws + 1) + draw] += amount
      if draw == 0 { central[(number * timeline.years + year) * options + option] += amount }
    }
  }
}
