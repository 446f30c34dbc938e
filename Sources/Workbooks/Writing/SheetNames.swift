/// The names of the sheets of one workbook, each as spreadsheets allow them: short, plain and no two alike.
struct SheetNames {
  /// The most of a name, in the units of UTF-16 that spreadsheets count in.
  static let longest = 31

  /// The names given so far, in small letters, since case does not tell sheets apart.
  private var taken: Set<String> = []

  /// A name as near to the one wished for as may be.
  mutating func name(for wished: String) -> String {
    let plain = Self.plain(wished)
    var name = Self.cut(plain, to: Self.longest)
    var number = 2
    while taken.contains(name.lowercased()) {
      let ending = " (\(number))"
      name = Self.cut(plain, to: Self.longest - ending.count) + ending
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }

  /// Without what no name may hold: `[]:*?/\`, marks that cannot be seen, and an apostrophe at either end.
  private static func plain(_ wished: String) -> String {
    let allowed = wished.map { character in
      "[]:*?/\\".contains(character) || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        ? "-" : character
    }
    let trimmed = allowed.drop { $0 == "'" || $0 == " " }.reversed().drop { $0 == "'" || $0 == " " }.reversed()
    let name = String(trimmed)
    // Spreadsheets keep this name for themselves.
    return name.isEmpty ? "sheet" : name.lowercased() == "history" ? name + " sheet" : name
  }

  private static func cut(_ name: String, to length: Int) -> String {
    var (cut, used) = ("", 0)
    for character in name {
      used += character.utf16.count
      guard used <= length else { break }
      cut.append(character)
    }
    while let last = cut.last, last == "'" || last == " " { cut.removeLast() }
    return cut.isEmpty ? "sheet" : cut
  }
}
