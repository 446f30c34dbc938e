/// Words as lines of a terminal: cut and padded to a width, and nothing in them that could move the cursor.
enum TerminalText {
  static func padded(_ words: String, to width: Int, toTheRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - words.count))
    return toTheRight ? blanks + words : words + blanks
  }

  static func cut(_ words: String, to width: Int) -> String {
    words.count <= width ? words : String(words.prefix(max(0, width - 1))) + "…"
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
