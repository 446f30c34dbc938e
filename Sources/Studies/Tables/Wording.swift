/// A planner's words in backticks, cut where they would fill the screen.
func quoted(_ name: some StringProtocol) -> String {
  "`\(name.prefix(60))\(name.dropFirst(60).isEmpty ? "" : "…")`"
}

/// "`a`, `b`, `c` and 7 more".
func list(_ names: [String], atMost most: Int = 12) -> String {
  let shown = names.prefix(most).map { quoted($0) }.joined(separator: ", ")
  return names.count > most ? "\(shown) and \(names.count - most) more" : shown
}

/// A number as people read it, `1,234.5`: rounded to so many decimals, without zeros at the end.
func figure(_ value: Double, decimals: Int = 2) -> String {
  let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  guard abs(value) * scale < 9e15 else { return "\(value)" }
  let rounded = Int((abs(value) * scale).rounded())
  var fraction = String(rounded % Int(scale))
  fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
  while fraction.hasSuffix("0") { fraction.removeLast() }
  var whole = String(rounded / Int(scale))
  var end = whole.endIndex
  while let comma = whole.index(end, offsetBy: -3, limitedBy: whole.startIndex), comma > whole.startIndex {
    whole.insert(",", at: comma)
    end = comma
  }
  return (value < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
}
