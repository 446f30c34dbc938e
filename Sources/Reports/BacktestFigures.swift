import Quantities
public import Studies

/// A scenario beside what happened, as tidy tables: one figure that was counted a row, in full precision.
public struct BacktestFigures: Sendable {
  private let backtest: Backtest

  /// The figures of a comparison.
  public init(_ backtest: Backtest) { self.backtest = backtest }

  /// The files, by name, as text in UTF-8.
  public var files: [(name: String, bytes: [UInt8])] {
    let table = table
    return [table, FigureTable.dictionary(of: [table])].map { ($0.fileName, $0.csv.bytes) }
  }

  private var table: FigureTable {
    var table = FigureTable("backtest", about: "what was counted, beside what was projected", columns: columns)
    for comparison in backtest.comparisons {
      let seen = comparison.observation
      let who =
        [seen.year.description, seen.setting] + seen.groups + [seen.ages?.description ?? GroupSlice.all, seen.need]
      let share = seen.people > 0 ? comparison.error / seen.people : nil
      let numbers = [
        seen.people, comparison.central, comparison.mean, comparison.low, comparison.high, comparison.error,
      ]
      table.append(
        [.text(backtest.option)] + who.map(FigureTable.Cell.text) + numbers.map(FigureTable.Cell.number)
          + [.number(share), .text(comparison.isInside ? "yes" : "no")])
    }
    return table
  }

  private var columns: [FigureTable.Column] {
    let groups = backtest.groupNames.map {
      FigureTable.Column(name: $0, meaning: "a group of people", values: "or all")
    }
    return [
      FigureTable.Column(name: "option", meaning: "the way forward projected"),
      FigureTable.Column(
        name: "year", meaning: "the financial year at whose end, 31 March, people were counted", unit: "financial year"),
      FigureTable.Column(name: "setting", meaning: "where they live or what they use", values: "or all"),
    ] + groups + [
      FigureTable.Column(name: "age", meaning: "their ages", unit: "years", values: "or all"),
      FigureTable.Column(name: "need", meaning: "their need", values: "or all"),
      FigureTable.Column(name: "observed", meaning: "how many were counted", unit: "people"),
      FigureTable.Column(
        name: "central", meaning: "projected, every uncertain number at its likely value", unit: "people"),
      FigureTable.Column(name: "mean", meaning: "the mean of the draws", unit: "people"),
      FigureTable.Column(name: "p10", meaning: "10% of draws lie below", unit: "people"),
      FigureTable.Column(name: "p90", meaning: "90% of draws lie below", unit: "people"),
      FigureTable.Column(
        name: "error", meaning: "central less observed: above 0, too many were projected", unit: "people"),
      FigureTable.Column(
        name: "relative error", meaning: "the error as a share of what was observed; empty where that is 0",
        unit: "share"),
      FigureTable.Column(name: "inside", meaning: "whether observed lies from p10 to p90", values: "yes, no"),
    ]
  }
}
