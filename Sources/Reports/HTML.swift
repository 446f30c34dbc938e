import Quantities

/// Markup that is safe to show: whatever is put into it is escaped, unless it is markup itself.
///
/// ```swift
/// let name = "<script>"
/// let line: HTML = "<p>\(name)</p>"   // <p>&lt;script&gt;</p>
/// ```
/// Only a literal in the code, or another `HTML`, goes in as it stands. All markup is well-formed XML too.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  /// The markup as a browser reads it.
  private(set) var source: String

  init(stringLiteral value: String) { source = value }

  init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

  /// Nothing.
  static let empty: HTML = ""

  /// Plain words, escaped.
  static func text(_ words: String) -> HTML { "\(words)" }

  static func += (left: inout HTML, right: HTML) { left.source += right.source }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { source += literal }

    mutating func appendInterpolation(_ words: String) { source += escaped(words) }

    mutating func appendInterpolation(_ markup: HTML) { source += markup.source }

    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { source += part.source }
    }

    mutating func appendInterpolation(_ number: Int) { source += String(number) }

    /// A year, whose two halves stay on one line.
    mutating func appendInterpolation(_ year: FinancialYear) { source += "<span class=\"year\">\(year)</span>" }

    /// A planner's words: in whichever direction they run, they leave the words around them in their order.
    mutating func appendInterpolation(name: String) { source += "<bdi>" + escaped(name) + "</bdi>" }

    /// A place in a chart, to a tenth of a unit.
    mutating func appendInterpolation(at place: Double) { source += Self.tenths(place) }

    private static func tenths(_ place: Double) -> String {
      let tenths = Int((min(max(place, -1e6), 1e6) * 10).rounded())
      let sign = tenths < 0 ? "-" : ""
      let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
      return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
  }
}

extension [HTML] {
  /// The parts one after another with markup between them.
  func joined(separator: HTML) -> HTML {
    var all = HTML.empty
    for (index, part) in enumerated() {
      if index > 0 { all += separator }
      all += part
    }
    return all
  }
}

/// Whether a byte is a character by itself that means nothing in markup, as nearly all are.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): return false
  default: return (0x20...0x7E).contains(byte)
  }
}

/// Words as text or as the value of an attribute.
private func escaped(_ words: String) -> String {
  if words.utf8.allSatisfy(isPlain) { return words }
  var safe = ""
  safe.reserveCapacity(words.utf8.count)
  for scalar in words.unicodeScalars {
    switch scalar {
    case "&": safe += "&amp;"
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "\"": safe += "&quot;"
    case "'": safe += "&#39;"
    // Marks that turn the direction of the text after them could make a page read otherwise than it is written.
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
    case "\t", "\n", "\r": safe.unicodeScalars.append(scalar)
    // Neither a browser nor an XML reader accepts these at all.
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
    default: safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}
