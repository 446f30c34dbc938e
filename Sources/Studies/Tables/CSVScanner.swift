/// Cuts the bytes of a table into cells, row by row; it never fails, and says what was odd about a row.
struct CSVScanner {
  /// One cell as a stretch of bytes.
  struct Cell {
    /// The bytes, quotes included, without spaces around them.
    let range: Range<Int>
    /// Whether it stands in quotes.
    let isQuoted: Bool
  }

  /// Quotes that do not pair up.
  enum Trouble {
    /// A quote opened here is never closed, so it swallows the rest of the file.
    case unclosedQuote(at: Int)
    /// Text follows a closed quote in the same cell.
    case textAfterQuote(at: Int)
  }

  /// A row as cut.
  struct Row {
    /// The first cells, as many as were asked for.
    var cells: [Cell] = []
    /// How many cells there are in all.
    var count = 0
    /// Its bytes, without the line end.
    var range = 0..<0
    /// What is odd about its quotes.
    var trouble: Trouble?

    /// Whether nothing is written in it, as in the empty rows spreadsheets leave behind.
    var isBlank = true
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int

  /// A scanner from an offset on.
  init(_ bytes: [UInt8], from start: Int, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    position = start
  }

  /// The next row; nil at the end.
  ///
  /// - Parameter limit: how many cells to keep; the others are only counted, so that no row can exhaust the memory.
  mutating func nextRow(keeping limit: Int) -> Row? {
    guard position < bytes.count else { return nil }
    var row = Row()
    let start = position
    while true {
      let cell = nextCell(&row.trouble)
      row.count += 1
      if !cell.range.isEmpty { row.isBlank = false }
      if row.cells.count < limit { row.cells.append(cell) }
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    row.range = start..<position
    skipLineEnd()
    return row
  }

  private mutating func nextCell(_ trouble: inout Trouble?) -> Cell {
    skipSpaces()
    guard position < bytes.count, bytes[position] == ASCII.quote else {
      return Cell(range: restOfCell(), isQuoted: false)
    }
    let start = position
    guard skipQuoted() else {
      trouble = trouble ?? .unclosedQuote(at: start)
      return Cell(range: start..<position, isQuoted: false)
    }
    let quoted = Cell(range: start..<position, isQuoted: true)
    skipSpaces()
    let rest = restOfCell()
    if !rest.isEmpty { trouble = trouble ?? .textAfterQuote(at: rest.lowerBound) }
    return quoted
  }

  /// Moves past a quoted stretch; a doubled quote stands for one. False where it never ends.
  private mutating func skipQuoted() -> Bool {
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == ASCII.quote else { continue }
      guard position < bytes.count, bytes[position] == ASCII.quote else { return true }
      position += 1
    }
    return false
  }

  private mutating func restOfCell() -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != separator, !ASCII.endsLine(bytes[position]) { position += 1 }
    var end = position
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] != separator, ASCII.isSpace(bytes[position]) { position += 1 }
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    if byte == ASCII.carriageReturn, position < bytes.count, bytes[position] == ASCII.lineFeed { position += 1 }
  }
}

/// The bytes that have a meaning in a table.
enum ASCII {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  static func endsLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
