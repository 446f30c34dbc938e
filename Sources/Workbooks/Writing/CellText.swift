/// Words as a cell can hold them.
enum CellText {
  /// The most of a cell, in the units of UTF-16 that spreadsheets count in.
  static let longest = 32_767

  /// Words without what no workbook can hold; those too long are cut, and end in `…`.
  static func held(_ words: String) -> String {
    if isHeldAsItIs(words) { return words }
    let isPlain = words.unicodeScalars.allSatisfy { !isForbidden($0) }
    let visible = isPlain ? words : String(String.UnicodeScalarView(words.unicodeScalars.map(shown)))
    // In a workbook `_x0041_` stands for A; `_x005F_` before it, the underscore, keeps the letters as they are.
    let clean = visible.contains("_x") ? visible.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") : visible
    guard clean.utf16.count > longest else { return clean }
    var (cut, length) = ("", 0)
    for character in clean {
      length += character.utf16.count
      guard length < longest else { break }
      cut.append(character)
    }
    return cut + "…"
  }

  /// Whether words are plain enough to be seen at once, as nearly all of a table are: a search for what to replace takes longer
  /// than to write them.
  private static func isHeldAsItIs(_ words: String) -> Bool {
    guard words.utf8.count <= longest else { return false }
    var previous: UInt8 = 0
    for byte in words.utf8 {
      guard (0x20...0x7E).contains(byte), !(previous == UInt8(ascii: "_") && byte == UInt8(ascii: "x")) else {
        return false
      }
      previous = byte
    }
    return true
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar { isForbidden(scalar) ? "\u{FFFD}" : scalar }

  /// Whether XML has no way to write a character, and so a workbook none to hold it.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return false
    case 0..<0x20, 0xFFFE, 0xFFFF: return true
    default: return false
    }
  }
}
