import Quantities

/// A table of comma-separated values, quoted as RFC 4180 asks, in which no cell can act as a spreadsheet formula.
struct CSV {
  /// The first cells of many rows, written once for all of them.
  struct Beginning {
    fileprivate var bytes: [UInt8] = []

    init(_ cells: [FigureTable.Cell]) { bytes.write(cells) }
  }

  /// The header and every row so far, each ended by CR LF, in UTF-8.
  private(set) var bytes: [UInt8] = []

  init(columns: [String]) { append(columns.map(FigureTable.Cell.text)) }

  /// Adds a row, all of it or what comes after its beginning.
  mutating func append(_ cells: some Sequence<FigureTable.Cell>, after beginning: Beginning? = nil) {
    if let beginning {
      bytes += beginning.bytes
      bytes.append(Mark.comma)
    }
    bytes.write(cells)
    bytes.append(Mark.carriageReturn)
    bytes.append(Mark.lineFeed)
  }
}

// Written in bytes, since all that matters in a table is ASCII and a run has millions of cells.
extension [UInt8] {
  fileprivate mutating func write(_ cells: some Sequence<FigureTable.Cell>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { append(Mark.comma) }
      isFirst = false
      switch cell {
      case .text(let words): write(words)
      case .number(let value): if let value, value.isFinite { append(contentsOf: value.description.utf8) }
      case .count(let value): if let value { append(contentsOf: value.description.utf8) }
      case .day(let date): if let date { write(date.inFigures) }
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

extension CalendarDate {
  /// As tables have it, `2028-03-31`.
  var inFigures: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
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
