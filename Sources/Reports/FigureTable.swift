import Quantities

/// A table of figures before any file's format: what it holds, what its columns mean, and its rows.
///
/// It is written as a file of comma-separated values (`csv`) and as a sheet of a workbook (`FigureWorkbook`)
/// and, with all others, as `results.json` (`FigureJSON`).
struct FigureTable {
  /// A column and what the dictionary says of it.
  struct Column {
    let name: String
    var meaning: String
    var unit = ""
    var values = ""
    /// Whether it holds what the planner gave, which is told as it was written.
    var isGiven = false
  }

  /// What a cell holds.
  enum Cell {
    /// Words, a planner's among them.
    case text(String)
    /// A number in full precision; nil, or one that is not finite, leaves the cell empty.
    case number(Double?)
    /// A whole number; nil leaves the cell empty.
    case count(Int?)
    /// A day; nil leaves the cell empty. Few cells are one, so it stands apart and leaves the others small.
    indirect case day(CalendarDate?)
  }

  /// The name of its sheet and, before the ending, of its file.
  let name: String
  /// What a row is, in a line.
  let about: String
  let columns: [Column]
  /// What each measure is, where it has a column `measure`.
  let measures: [Column]
  /// All cells, row by row: a list for each row would take twice the memory.
  private(set) var cells: [Cell]

  init(_ name: String, about: String, columns: [Column], measures: [Column] = [], rows: [[Cell]] = []) {
    (self.name, self.about, self.columns, self.measures) = (name, about, columns, measures)
    cells = Array(rows.joined())
  }

  /// Adds a row, with a cell for each column.
  mutating func append(_ row: [Cell]) { cells += row }

  var fileName: String { name + ".csv" }

  var rowCount: Int { cells.count / columns.count }

  /// The rows, in order.
  var rows: some Sequence<ArraySlice<Cell>> {
    (0..<rowCount).lazy.map { cells[($0 * columns.count)..<(($0 + 1) * columns.count)] }
  }

  /// The table as comma-separated values.
  var csv: CSV {
    var csv = CSV(columns: columns.map(\.name))
    for row in rows { csv.append(row) }
    return csv
  }

  /// What columns and measures mean, a line each: a table of its own.
  static func dictionary(of tables: [FigureTable]) -> FigureTable {
    let columns = [
      Column(name: "file", meaning: ""), Column(name: "column", meaning: ""), Column(name: "meaning", meaning: ""),
      Column(name: "unit", meaning: ""), Column(name: "values", meaning: ""),
    ]
    var dictionary = FigureTable("data-dictionary", about: "what every column and measure means", columns: columns)
    for table in tables {
      for column in table.columns {
        for line in [column] + (column.name == "measure" ? table.measures : []) {
          dictionary.append([table.fileName, line.name, line.meaning, line.unit, line.values].map(Cell.text))
        }
      }
    }
    return dictionary
  }
}
