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
    /// Neighbouring cells as they stand in the file; `shared` makes them.
    case written([UInt8])

    /// Neighbouring cells that many rows have in common, written once for all of them.
    static func shared(_ cells: [Cell]) -> Cell {
      var bytes: [UInt8] = []
      bytes.write(cells)
      return .written(bytes)
    }
  }

  /// The header and every row so far, each ended by CR LF, in UTF-8.
  private(set) var bytes: [UInt8] = []

  init(columns: [String]) { append(columns.map(Cell.text)) }

  mutating func append(_ cells: [Cell]) {
    bytes.write(cells)
    bytes.append(Mark.carriageReturn)
    bytes.append(Mark.lineFeed)
  }
}

// Written in bytes, since all that matters in a table is ASCII and a run has millions of cells.
extension [UInt8] {
  fileprivate mutating func write(_ cells: [CSV.Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { append(Mark.comma) }
      switch cell {
      case .text(let words): write(words)
      case .number(let value): if let value, value.isFinite { append(contentsOf: value.description.utf8) }
      case .count(let value): if let value { append(contentsOf: value.description.utf8) }
      case .written(let cells): append(contentsOf: cells)
      }
    }
  }

  private mutating func write(_ words: String) {
    let isQuoted = words.utf8.contains(where: Mark.needsQuotes)
    if isQuoted { append(Mark.quote) }
    // An apostrophe makes plain text of what a spreadsheet would run.
    if words.utf8.first.map(Mark.beginsFormula) == true { append(Mark.apostrophe) }
    guard isQuoted else { return append(contentsOf: words.utf8) }
    for byte in words.utf8 {
      if byte == Mark.quote { append(byte) }
      append(byte)
    }
    append(Mark.quote)
  }
}

/// The characters that mean something in a table.
private enum Mark {
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let carriageReturn = UInt8(ascii: "\r")
  static let lineFeed = UInt8(ascii: "\n")

  static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == comma || byte == quote || byte == carriageReturn || byte == lineFeed
  }

  static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      carriageReturn, lineFeed:
      return true
    default: return false
    }
  }
}
