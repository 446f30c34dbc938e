/// A number as people write it in a table: `1,234.5`, `£1,150`, `£4.2m`, `62%`, `1.2E-05`.
struct WrittenNumber: Equatable {
  /// What stands beside the digits.
  enum Unit {
    /// Nothing.
    case none
    /// A pound sign.
    case pounds
    /// A percent sign.
    case percent
  }

  /// Why a text is not a number we can use.
  enum Fault: Error {
    /// Nothing is written.
    case empty
    /// The words that a template has in place of a figure.
    case toFill
    /// A number below 0.
    case negative
    /// A comma where a point should be, `0,25`, or digits grouped other than by threes.
    case comma
    /// A mark that stands for a figure withheld or not known: `*`, `..`, `<5`, `n/a`.
    case withheld
    /// Anything else.
    case unreadable
  }

  /// The value in ones: `62%` is 0.62, `£250k` is 250,000.
  let value: Double
  /// Its unit.
  let unit: Unit

  /// Reads a number of 0 or more.
  init(_ text: String) throws(Fault) {
    var rest = text.filter { !$0.isWhitespace }[...]
    if rest.isEmpty { throw .empty }
    if rest.lowercased() == Self.toFill { throw .toFill }
    if Self.standsForWithheld(rest) { throw .withheld }
    let isNegative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
    if isNegative { rest = rest.dropFirst() }
    var unit = Unit.none
    if rest.hasPrefix("£") {
      unit = .pounds
      rest = rest.dropFirst()
    } else if rest.hasSuffix("%") {
      unit = .percent
      rest = rest.dropLast()
    }
    let thousands = unit == .pounds ? Self.takeMultiplier(&rest) : 1
    let value = try Self.decimal(rest) * thousands
    if isNegative && value > 0 { throw .negative }
    self.value = unit == .percent ? value / 100 : value
    self.unit = unit
  }

  /// What stands for a figure that is still to come, without its space.
  private static let toFill = "tofill"

  private static func standsForWithheld(_ text: Substring) -> Bool {
    guard let first = text.first, !first.isNumber else { return false }
    return first == "<" || ["*", "**", "..", "-", "c", "x", "n/a", "na"].contains(text.lowercased())
  }

  private static func takeMultiplier(_ text: inout Substring) -> Double {
    switch text.last {
    case "k", "K":
      text = text.dropLast()
      return 1e3
    case "m", "M":
      text = text.dropLast()
      return 1e6
    default: return 1
    }
  }

  /// Digits with commas between thousands, a point and an exponent, as spreadsheets write them; nothing else.
  private static func decimal(_ text: Substring) throws(Fault) -> Double {
    let allowed: (Character) -> Bool = { $0.isASCII && ($0.isNumber || ".,eE+-".contains($0)) }
    guard let first = text.first, first.isNumber || first == ".", text.allSatisfy(allowed) else { throw .unreadable }
    let groups = text.prefix { $0 != "." && $0 != "e" && $0 != "E" }.split(
      separator: ",", omittingEmptySubsequences: false)
    let areThousands = groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let commas = text.filter { $0 == "," }.count
    guard areThousands, commas == groups.count - 1, groups[0] != "" || groups.count == 1 else { throw .comma }
    guard let value = Double(text.filter { $0 != "," }), value.isFinite else { throw .unreadable }
    return value
  }
}
