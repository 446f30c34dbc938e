/// A sheet of a workbook as it was read: what its cells say, and what no table can say.
public struct ReadSheet: Hashable, Sendable {
  /// What a cell says.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Words.
    case text(String)
    /// A number, or what a formula last came to.
    case number(Double)
    /// A number that the sheet shows as a day or a time.
    case date
    /// What stands where a formula failed, `#DIV/0!`.
    case error(String)
    /// A formula that has never been worked out.
    case notCalculated
  }

  /// A row that holds something.
  public struct Row: Hashable, Sendable {
    /// Its number, as the sheet shows it.
    public let number: Int
    /// Its cells from column A on, up to the last that holds something.
    public let cells: [Cell]
  }

  /// Its name.
  public let name: String
  /// The rows that hold something, from the top.
  public let rows: [Row]
  /// Cells that are merged into one, `A2:A5`.
  public let merged: [String]

  /// The name of a column by its place, 0 for `A`, 26 for `AA`.
  public static func columnName(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : columnName(column / 26 - 1) + letter
  }
}

/// A file that could not be read as a workbook, and why, in plain words.
public struct WorkbookUnreadable: Error, Hashable {
  /// Why.
  public let reason: String
}
