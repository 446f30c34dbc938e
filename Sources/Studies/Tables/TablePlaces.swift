import Diagnostics

/// A cell of a table as a reader of the spreadsheet finds it.
struct CellPlace {
  /// The number of its row.
  let row: Int
  /// The name of its column.
  let column: String
  /// What it says.
  let text: String
  /// Where it stands in the file.
  let span: SourceSpan
}

/// Two rows that say the same thing.
struct GivenTwice {
  /// The number of the later row.
  let row: Int
  /// The number of the earlier row.
  let firstRow: Int
  /// The later row.
  let span: SourceSpan
  /// The earlier row.
  let firstSpan: SourceSpan
}
