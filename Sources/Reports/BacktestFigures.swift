import Quantities
public import Studies

/// A scenario beside what happened, as tidy tables: one figure that was counted a row, in full precision.
public struct BacktestFigures: Sendable {
  private let backtest: Backtest

  /// The figures of a comparison.
  public init(_ backtest: Backtest) { self.backtest = backtest }

  /// The files, by name, as text in UTF-8.
  public var files: [(name: String, bytes: [UInt8])] {
    [("backtest.csv", table.bytes), ("data-dictionary.csv", dictionary.bytes)]
  }

  private var table: CSV {
    var table = CSV(columns: columns.map(\.name))
    for comparison in backtest.comparisons {
      let seen = comparison.observation
      let who =
        [seen.year.description, seen.setting] + seen.groups + [seen.ages?.description ?? GroupSlice.all, seen.need]
      let share = seen.people > 0 ? comparison.error / seen.people : nil
      let numbers = [
        seen.people, comparison.central, comparison.mean, comparison.low, comparison.high, comparison.error,
      ]
      table.append(
        [.text(backtest.option)] + who.map(CSV.Cell.text) + numbers.map(CSV.Cell.number)
          + [.number(share), .text(comparison.isInside ? "yes" : "no")])
    }
    return table
  }

  private var columns: [Figures.Column] {
    let groups = backtest.groupNames.map { Figures.Column(name: $0, meaning: "a group of people", values: "or all") }
    return [
      Figures.Column(name: "option", meaning: "the way forward projected"),
      Figures.Column(
        name: "year", meaning: "the financial year at whose end, 31 March, people were counted", unit: "financial year"),
      Figures.Column(name: "setting", meaning: "where they live or what they use", values: "or all"),
    ] + groups + [
      Figures.Column(name: "age", meaning: "their ages", unit: "years", values: "or all"),
      Figures.Column(name: "need", meaning: "their need", values: "or all"),
      Figures.Column(name: "observed", meaning: "how many were counted", unit: "people"),
      Figures.Column(name: "central", meaning: "projected, every uncertain number at its likely value", unit: "people"),
      Figures.Column(name: "mean", meaning: "the mean of the draws", unit: "people"),
      Figures.Column(name: "p10", meaning: "10% of draws lie below", unit: "people"),
      Figures.Column(name: "p90", meaning: "90% of draws lie below", unit: "people"),
      Figures.Column(name: "error", meaning: "central less observed: above 0, too many were projected", unit: "people"),
      Figures.Column(
        name: "relative error", meaning: "the error as a share of what was observed; empty where that is 0",
        unit: "share"),
      Figures.Column(name: "inside", meaning: "whether observed lies from p10 to p90", values: "yes, no"),
    ]
  }

  private var dictionary: CSV {
    var table = CSV(columns: ["file", "column", "meaning", "unit", "values"])
    for column in columns {
      table.append(["backtest.csv", column.name, column.meaning, column.unit, column.values].map(CSV.Cell.text))
    }
    return table
  }
}
