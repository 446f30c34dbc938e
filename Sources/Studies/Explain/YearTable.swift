import Quantities

/// Figures by financial year, under column names.
struct YearTable {
  let columns: [String]
  let rows: [[String]]

  /// A row for each year up to the last in which a figure changes; that one stands for all after it.
  ///
  /// - Parameters:
  ///   - first: the first year that is told, by index.
  ///   - firstYear: the first year of the run.
  ///   - figures: each column's name and its figure in each year of the run.
  init(from first: Int, firstYear: FinancialYear, _ figures: [(name: String, values: [String])]) {
    columns = ["year"] + figures.map(\.name)
    let years = figures.first?.values.indices ?? 0..<0
    func figuresOf(_ year: Int) -> [String] { figures.map { $0.values[year] } }
    let last = years.last { $0 > first && figuresOf($0) != figuresOf($0 - 1) } ?? first
    rows = (first...last).map { year in
      let goesOn = year == last && last + 1 < years.upperBound
      return ["\(firstYear + year)\(goesOn ? " and on" : "")"] + figuresOf(year)
    }
  }
}

/// A statement in words: what it means, and what it comes to by year.
struct StatementInWords {
  var sentences: [String]
  var table: YearTable?
}
