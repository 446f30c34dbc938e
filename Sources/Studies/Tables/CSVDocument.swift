import Diagnostics

/// A table as it stands in its file: a heading and rows of cells, each of which knows its place.
///
/// Commas, semicolons or tabs separate the cells; the heading decides which. Blank rows are passed over.
struct CSVDocument {
  /// The file.
  let source: SourceText
  /// The names of the columns, as written.
  let heading: [String]
  /// For each row, its number as a spreadsheet shows it; the heading is row 1 in a file that begins with it.
  private(set) var rowNumbers: [Int] = []
  /// Whether every row could be cut into as many cells as the heading has.
  private(set) var isWhole = true
  private let headingRange: Range<Int>
  private let headingCells: [CSVScanner.Cell]
  /// All cells, row by row.
  private var cells: [CSVScanner.Cell] = []

  /// More columns than any table of ours can have; a file beyond it is something else.
  private static let mostColumns = 256

  /// Cuts a file into cells; nil where it holds no table, for which there is then a finding.
  init?(_ source: SourceText, tally: inout TableTally) {
    guard let start = Self.startOfText(in: source, tally: &tally) else { return nil }
    self.source = source
    let separator = Self.separator(of: source.bytes, from: start)
    var scanner = CSVScanner(source.bytes, from: start, separator: separator)
    var number = 0
    var first: CSVScanner.Row?
    while first == nil, let row = scanner.nextRow(keeping: Self.mostColumns) {
      number += 1
      if !row.isBlank { first = row }
    }
    guard let first else {
      tally.report(.emptyTable, .emptyTable(source))
      return nil
    }
    headingRange = first.range
    headingCells = first.cells
    heading = first.cells.map { Self.text($0, in: source) }
    guard Self.isSound(first, number: number, of: source, tally: &tally) else { return nil }
    guard first.count <= Self.mostColumns else {
      tally.report(.tooManyColumns, .tooManyColumns(first.count, most: Self.mostColumns, at: headingSpan))
      return nil
    }
    readRows(&scanner, after: number, tally: &tally)
    guard rowNumbers.isEmpty, isWhole else { return }
    tally.report(.noRows, .noRows(at: headingSpan))
    return nil
  }

  private mutating func readRows(_ scanner: inout CSVScanner, after heading: Int, tally: inout TableTally) {
    var number = heading
    while !tally.isFull, let row = scanner.nextRow(keeping: headingCells.count) {
      number += 1
      if row.isBlank { continue }
      guard Self.isSound(row, number: number, of: source, tally: &tally) else {
        isWhole = false
        continue
      }
      guard row.count == headingCells.count else {
        isWhole = false
        let source = source
        let expected = headingCells.count
        tally.report(
          .rowLength, .rowLength(row.count, expected: expected, row: number, at: SourceSpan(source, row.range)))
        continue
      }
      rowNumbers.append(number)
      cells += row.cells
    }
  }

  /// The heading as a whole.
  var headingSpan: SourceSpan { SourceSpan(source, headingRange) }

  /// The only words of a first row that leaves its other cells empty, and so cannot be a heading; nil for a heading.
  var title: SourceSpan? {
    let written = heading.indices.filter { !heading[$0].isEmpty }
    guard heading.count > 1, written.count == 1, let only = written.first else { return nil }
    return headingSpan(ofColumn: only)
  }

  /// The rows that hold something, counted from 0.
  var rows: Range<Int> { rowNumbers.indices }

  /// The place of a column's name.
  func headingSpan(ofColumn column: Int) -> SourceSpan { SourceSpan(source, headingCells[column].range) }

  /// The place of a cell.
  func span(row: Int, column: Int) -> SourceSpan { SourceSpan(source, cell(row, column).range) }

  /// The place of a whole row.
  func span(row: Int) -> SourceSpan {
    span(row: row, column: 0).joined(with: span(row: row, column: headingCells.count - 1))
  }

  /// What a cell says, without its quotes and the spaces around it.
  func text(row: Int, column: Int) -> String { Self.text(cell(row, column), in: source) }

  /// Whether nothing is written under a column.
  func isBlank(column: Int) -> Bool { rows.allSatisfy { cell($0, column).range.isEmpty } }

  private func cell(_ row: Int, _ column: Int) -> CSVScanner.Cell { cells[row * headingCells.count + column] }

  private static func text(_ cell: CSVScanner.Cell, in source: SourceText) -> String {
    guard cell.isQuoted else { return source.string(in: cell.range) }
    let inside = source.bytes[(cell.range.lowerBound + 1)..<(cell.range.upperBound - 1)]
    var kept: [UInt8] = []
    kept.reserveCapacity(inside.count)
    var previousWasQuote = false
    for byte in inside {
      // Of two quotes side by side, the first stands for both.
      previousWasQuote = byte == ASCII.quote && !previousWasQuote
      if byte != ASCII.quote || previousWasQuote { kept.append(byte) }
    }
    while let last = kept.last, ASCII.isSpace(last) { kept.removeLast() }
    return String(decoding: kept.drop(while: ASCII.isSpace), as: UTF8.self)
  }
}

// MARK: - Whether it is a table at all

extension CSVDocument {
  /// Where the text begins, after a byte order mark; nil where the bytes are not text as we read it.
  private static func startOfText(in source: SourceText, tally: inout TableTally) -> Int? {
    let bytes = source.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      tally.report(.utf16, .utf16(source))
      return nil
    }
    if let offset = bytes.firstIndex(of: 0) {
      let isWorkbook = bytes.starts(with: Array("PK".utf8))
      tally.report(.notText, .notText(at: SourceSpan(source, offset..<(offset + 1)), isWorkbook: isWorkbook))
      return nil
    }
    if String(validating: bytes, as: UTF8.self) == nil, let offset = firstInvalidByte(of: bytes) {
      tally.report(.notUTF8, .notUTF8(at: SourceSpan(source, offset..<(offset + 1))))
      return nil
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// What separates the cells: whichever of comma, semicolon and tab the heading has most of outside quotes.
  private static func separator(of bytes: [UInt8], from start: Int) -> UInt8 {
    var counts = [Int](repeating: 0, count: 256)
    var inQuotes = false
    for byte in bytes[start...].drop(while: { ASCII.endsLine($0) || ASCII.isSpace($0) }) {
      if byte == ASCII.quote { inQuotes.toggle() }
      if inQuotes { continue }
      if ASCII.endsLine(byte) { break }
      counts[Int(byte)] += 1
    }
    // Of equals, the first in this order.
    return [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")].max { counts[Int($0)] < counts[Int($1)] }
      ?? UInt8(ascii: ",")
  }

  private static func isSound(
    _ row: CSVScanner.Row, number: Int, of source: SourceText, tally: inout TableTally
  ) -> Bool {
    switch row.trouble {
    case nil: return true
    case .unclosedQuote(let offset):
      tally.report(.unclosedQuote, .unclosedQuote(row: number, at: SourceSpan(source, offset..<(offset + 1))))
    case .textAfterQuote(let offset):
      tally.report(.strayQuote, .strayQuote(row: number, at: SourceSpan(source, offset..<(offset + 1))))
    }
    return false
  }
}
