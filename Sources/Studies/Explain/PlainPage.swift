/// A page of plain text as it is put together, set to fit 100 columns.
struct PlainPage {
  /// The most columns of a line.
  static let width = 100
  private var lines: [String] = []

  /// The page, with one line end behind its last line.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// The name of the page, underlined.
  mutating func title(_ words: String) {
    set(words, first: "", rest: "")
    lines.append(String(repeating: "=", count: min(Self.width, words.count)))
  }

  /// The name of a part, underlined, with a line of room above.
  mutating func heading(_ words: String) {
    room()
    lines.append(words)
    lines.append(String(repeating: "-", count: min(Self.width, words.count)))
  }

  /// A line of room, unless there is one.
  mutating func room() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Words over as many lines as they take.
  mutating func paragraph(_ words: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    set(words, first: margin, rest: margin)
  }

  /// Words behind a dash.
  mutating func item(_ words: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    set(words, first: margin + "- ", rest: margin + "  ")
  }

  /// Words beside what they are about.
  mutating func entry(_ label: String, _ words: String, indent: Int = 0, labelWidth: Int = 14) {
    let margin = String(repeating: " ", count: indent)
    let blank = String(repeating: " ", count: labelWidth)
    guard label.count < labelWidth else {
      lines.append(margin + label)
      set(words, first: margin + blank, rest: margin + blank)
      return
    }
    set(words, first: margin + label.padded(to: labelWidth), rest: margin + blank)
  }

  /// Rows under column names; all but the first column are figures and stand to the right.
  mutating func table(_ columns: [String], _ rows: [[String]], indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    let widths = columns.indices.map { column in
      max(columns[column].count, rows.map { $0[column].count }.max() ?? 0)
    }
    for row in [columns] + rows {
      let cells = row.enumerated().map { column, cell in
        column == 0 ? cell.padded(to: widths[0]) : cell.padded(to: widths[column], toTheRight: true)
      }
      lines.append((margin + cells.joined(separator: "  ")).withoutBlanksAtEnd)
    }
  }

  private mutating func set(_ words: String, first: String, rest: String) {
    var line = first
    var isEmpty = true
    for word in words.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line.withoutBlanksAtEnd)
  }
}

extension String {
  fileprivate func padded(to width: Int, toTheRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - count))
    return toTheRight ? blanks + self : self + blanks
  }

  fileprivate var withoutBlanksAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
