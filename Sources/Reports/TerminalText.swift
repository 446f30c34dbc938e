import Studies

/// Words as lines of a terminal: cut and padded to a width, and nothing in them that could move the cursor.
enum TerminalText {
  static func padded(_ words: String, to width: Int, toTheRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - words.count))
    return toTheRight ? blanks + words : words + blanks
  }

  static func cut(_ words: String, to width: Int) -> String {
    words.count <= width ? words : String(words.prefix(max(0, width - 1))) + "…"
  }

  /// A number and its noun.
  static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Wording.english.numbers.grouped(number)) \(number == 1 ? one : many)"
  }

  /// The columns of a terminal that has never been widened.
  static let width = 80

  /// Rows under their heads, figures to the right; names are cut so that no figure is.
  static func table(_ heads: [String], _ rows: [[String]], nameWidth: Int = width) -> [String] {
    let figures = heads.indices.dropFirst().map { column in ([heads] + rows).map { $0[column].count }.max() ?? 0 }
    let room = width - figures.reduce(0) { $0 + 2 + $1 }
    let names = ([heads] + rows).map { row in
      [cut(printable(row[0]), to: min(nameWidth, room))] + row.dropFirst()
    }
    let widths = [names.map { $0[0].count }.max() ?? 0] + figures
    return names.map { row in
      row.enumerated().map { padded($1, to: widths[$0], toTheRight: $0 > 0) }.joined(separator: "  ")
    }
  }

  /// Words over as many lines as they take; none for nil.
  static func paragraph(_ words: String?, indent: Int = 0) -> [String] {
    guard let words else { return [] }
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for word in printable(words).split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append((lines.isEmpty ? margin : margin + "  ") + word)
      }
    }
    return lines
  }

  /// Control and direction marks in a name could move the cursor or hide text; each shows as one visible mark.
  static func printable(_ words: String) -> String {
    String(
      words.map { character in
        character.isNewline || character == "\t"
          ? " " : character.unicodeScalars.contains(where: isUnprintable) ? "\u{FFFD}" : character
      })
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // Joiners hold one emoji together; the other format marks are the ones that mislead.
    case .format: return scalar != "\u{200D}" && scalar != "\u{200C}"
    default: return false
    }
  }
}
