import Diagnostics
import Quantities

/// A table read and found sound: nothing unknown, nothing twice, nothing missing.
struct Table {
  /// The combinations of one direction, or of the whole table where rows have none.
  struct Series {
    /// What is left and reached.
    let direction: TableRow.Direction?
    /// The rows that speak of each combination of the other columns.
    let grid: TableGrid
  }

  /// The file.
  let source: SourceText
  /// The columns.
  let heading: TableHeading
  /// The rows that bear on the run.
  private(set) var rows: [TableRow]
  /// By pathway, from and to; one where rows have no direction.
  let series: [Series]
  /// What the `source` column says, each text once, in the order met.
  let sources: [String]
  private let document: CSVDocument

  /// Reads a table; nil where it has errors, all of which are then among the findings.
  init?(_ request: TableRequest, _ vocabulary: Vocabulary, into findings: inout Findings) {
    var tally = TableTally()
    defer { tally.deliver(into: &findings) }
    guard let document = CSVDocument(request.source, tally: &tally) else { return nil }
    let heading = TableHeading(document, request, vocabulary, tally: &tally)
    var reader = TableRowReader(document, heading, request, vocabulary)
    let rows = reader.rows(tally: &tally)
    if let first = reader.toFill.first { tally.report(.toFill, .toFill(reader.toFill.map(\.row), first: first)) }
    if let year = heading.axis(.year), !reader.unusedYears.isEmpty {
      let span = document.headingSpan(ofColumn: year.column)
      tally.report(.yearsNotUsed, .yearsNotUsed(reader.unusedYears.sorted(), used: request.years, at: span))
    }
    guard heading.isSound else { return nil }
    let checks = TableChecks(document: document, request: request, vocabulary: vocabulary, heading: heading, rows: rows)
    let series = checks.series(checkingGaps: reader.isSound && document.isWhole, tally: &tally)
    if tally.hasErrors { return nil }
    source = request.source
    self.document = document
    self.heading = heading
    self.rows = rows
    self.series = series
    sources = Self.texts(heading.column(.source), in: document)
  }

  /// The value that holds for a combination; 0 where it was left out.
  func value(_ series: Series, at combination: Int) -> Double {
    let row = series.grid.rowAt[combination]
    return row < 0 ? 0 : rows[row].value
  }

  /// The same table with other values, by row.
  func replacingValues(_ values: [Double]) -> Table {
    var table = self
    table.rows = zip(rows, values).map { row, value in
      TableRow(row: row.row, values: row.values, direction: row.direction, value: value)
    }
    return table
  }

  /// The place of the row with an index.
  func span(ofRow index: Int) -> SourceSpan { document.span(row: rows[index].row) }

  /// The number of the row with an index, as a spreadsheet shows it.
  func number(ofRow index: Int) -> Int { document.rowNumbers[rows[index].row] }

  /// What the row with an index says in the columns that tell values apart.
  func names(ofRow index: Int) -> [String] {
    heading.axes.map { document.text(row: rows[index].row, column: $0.column) }
  }

  /// The value in the row with an index, as written.
  func cell(ofRow index: Int) -> (text: String, span: SourceSpan) {
    let (row, column) = (rows[index].row, heading.column(.value) ?? 0)
    return (document.text(row: row, column: column), document.span(row: row, column: column))
  }

  /// The place of the heading.
  var headingSpan: SourceSpan { document.headingSpan }

  /// The place of a column's name.
  func headingSpan(ofColumn column: Int) -> SourceSpan { document.headingSpan(ofColumn: column) }

  private static func texts(_ column: Int?, in document: CSVDocument) -> [String] {
    guard let column else { return [] }
    var seen: Set<String> = []
    return document.rows.map { document.text(row: $0, column: column) }.filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
  }
}
