/// The cells of one sheet as they are met.
struct SheetCells {
  let words: [String]
  let dateStyles: Set<Int>
  private var rows: [Int: [Int: ReadSheet.Cell]] = [:]
  private var merged: [String] = []

  init(words: [String], dateStyles: Set<Int>) { (self.words, self.dateStyles) = (words, dateStyles) }

  /// A cell that has begun.
  private struct Open {
    var kind = "n"
    var style = 0
    var value: String?
    var isFormula = false
    var words = CellWords()
  }

  mutating func read(_ part: [UInt8]) -> Bool {
    var (place, open, isInValue) = ((row: 0, column: -1), Open(), false)
    var (rows, merged): ([Int: [Int: ReadSheet.Cell]], [String]) = ([:], [])
    var isWithin = true
    let (words, dateStyles) = (words, dateStyles)
    let isSound = MarkupWalk.through(part) { event in
      open.words.take(event)
      switch event {
      case .begin("row", let attributes):
        place = (attributes["r"].map { Int($0) ?? 0 } ?? place.row + 1, -1)
        isWithin = isWithin && (1...Self.mostRows).contains(place.row)
        if !isWithin { place.row = 1 }
      case .begin("c", let attributes):
        place.column = attributes["r"].flatMap(Self.column) ?? place.column + 1
        isWithin = isWithin && place.column < Self.mostColumns
        open = Open()
        open.kind = attributes["t"] ?? "n"
        open.style = attributes["s"].flatMap { Int($0) } ?? 0
      case .begin("f", _): open.isFormula = true
      case .begin("v", _): (isInValue, open.value) = (true, "")
      case .end("v"): isInValue = false
      case .text(let text): if isInValue { open.value? += text }
      case .end("c"):
        guard let cell = Self.cell(open, words, dateStyles) else { return isWithin = false }
        if isWithin, cell != .empty { rows[place.row, default: [:]][place.column] = cell }
      case .begin("mergeCell", let attributes): merged += [attributes["ref"]].compactMap(\.self)
      default: break
      }
    }
    (self.rows, self.merged) = (rows, merged)
    return isSound && isWithin
  }

  /// As many rows as a sheet can have (ECMA-376), and more columns than any table.
  private static let (mostRows, mostColumns) = (1_048_576, 1024)

  /// Nil where a text is meant that the workbook does not hold.
  private static func cell(_ open: Open, _ words: [String], _ dateStyles: Set<Int>) -> ReadSheet.Cell? {
    if open.kind == "inlineStr" { return text(open.words.words) }
    guard let value = open.value, value != "" || open.kind == "str" else {
      return open.isFormula ? .notCalculated : .empty
    }
    switch open.kind {
    case "s": return Int(value).flatMap { words.indices.contains($0) ? text(words[$0]) : nil }
    case "str": return text(value)
    case "b": return .text(value == "1" ? "TRUE" : "FALSE")
    case "e": return .error(value)
    case "d": return .date
    default:
      guard let number = Double(value), number.isFinite else { return .text(value) }
      return dateStyles.contains(open.style) ? .date : .number(number)
    }
  }

  private static func text(_ words: String) -> ReadSheet.Cell { words.isEmpty ? .empty : .text(words) }

  /// The column of a cell's name, 27 for `AB12`.
  private static func column(_ name: String) -> Int? {
    let letters = name.uppercased().utf8.prefix { (65...90).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }

  func sheet(named name: String) -> ReadSheet {
    let all = rows.sorted { $0.key < $1.key }.map { number, cells in
      ReadSheet.Row(number: number, cells: (0...(cells.keys.max() ?? 0)).map { cells[$0] ?? .empty })
    }
    return ReadSheet(name: name, rows: all, merged: merged)
  }
}
