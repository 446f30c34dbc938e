extension [UInt8] {
  /// The words that these bytes are in UTF-8.
  var text: String { String(decoding: self, as: UTF8.self) }
}

/// Reads comma-separated values as RFC 4180 has them, independently of what wrote them.
func readCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = [[]]
  var cell = ""
  var quoted = false
  var scalars = Array(text.unicodeScalars)[...]
  while let scalar = scalars.popFirst() {
    switch (scalar, quoted) {
    case ("\"", true) where scalars.first == "\"": cell.unicodeScalars.append(scalars.removeFirst())
    case ("\"", _): quoted.toggle()
    case (",", false):
      rows[rows.count - 1].append(cell)
      cell = ""
    case ("\r", false) where scalars.first == "\n":
      scalars.removeFirst()
      rows[rows.count - 1].append(cell)
      cell = ""
      rows.append([])
    default: cell.unicodeScalars.append(scalar)
    }
  }
  return rows.dropLast()
}

/// The rows of a file as dictionaries by column.
func records(_ text: String) -> [[String: String]] {
  let rows = readCSV(text)
  return rows.dropFirst().map { Dictionary(zip(rows[0], $0)) { first, _ in first } }
}
