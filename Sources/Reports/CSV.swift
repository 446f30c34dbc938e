/// A table of comma-separated values, quoted as RFC 4180 asks, in which no cell can act as a spreadsheet formula.
struct CSV {
  /// What a cell holds.
  enum Cell {
    /// Words, a planner's among them.
    case text(String)
    /// A number in full precision; nil, or one that is not finite, leaves the cell empty.
    case number(Double?)
    /// A whole number; nil leaves the cell empty.
    case count(Int?)
  }

  /// The header and every row so far, each ended by CR LF.
  private(set) var text = ""

  init(columns: [String]) { append(columns.map(Cell.text)) }

  mutating func append(_ cells: [Cell]) {
    text += cells.map(Self.written).joined(separator: ",") + "\r\n"
  }

  /// One row for each value, with what they share before it and its number, from 1, between.
  mutating func append(_ shared: [Cell], numbering values: some Sequence<Double>) {
    let beginning = shared.map(Self.written).joined(separator: ",")
    for (number, value) in values.enumerated() {
      text += "\(beginning),\(number + 1),\(Self.written(.number(value)))\r\n"
    }
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .text(let words): return quoted(guarded(words))
    case .number(let value): return value.map { $0.isFinite ? $0.description : "" } ?? ""
    case .count(let value): return value.map { String($0) } ?? ""
    }
  }

  /// A spreadsheet would run a cell that begins with one of these; an apostrophe makes it plain text.
  private static func guarded(_ words: String) -> String {
    guard let first = words.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else { return words }
    return "'" + words
  }

  private static func quoted(_ words: String) -> String {
    // Scalars, not characters: CR LF is a single character that equals neither.
    guard words.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return words }
    return "\"" + words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
