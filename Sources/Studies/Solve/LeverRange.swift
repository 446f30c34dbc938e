public import Diagnostics
import RuleLanguage

/// A number to be varied, as somebody names it, and the values between which it is.
public struct LeverRange: Sendable {
  /// The name: `places closed in day care`, or an assumption's.
  public let name: String
  /// From the least to the largest value, percentages as shares of 1.
  public let range: ClosedRange<Double>

  /// A lever by its parts.
  public init(name: String, range: ClosedRange<Double>) {
    (self.name, self.range) = (name, range)
  }

  /// Reads `places closed in day care between 0 and 60`, several of them one after another.
  ///
  /// - Throws: a lever without two values, or with the larger one first.
  public static func reading(_ words: [String]) throws(Finding) -> [LeverRange] {
    var rest = words.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }[...]
    var levers: [LeverRange] = []
    while !rest.isEmpty {
      guard let between = rest.firstIndex(of: "between"), between > rest.startIndex, rest.endIndex - between >= 4,
        rest[between + 2] == "and", let low = number(rest[between + 1]), let high = number(rest[between + 3])
      else { throw .unreadableLever(rest.joined(separator: " ")) }
      let name = rest[..<between].joined(separator: " ")
      guard low < high else { throw .leverReversed(name, rest[between + 1], rest[between + 3]) }
      levers.append(LeverRange(name: name, range: low...high))
      rest = rest[(between + 4)...]
    }
    return levers
  }

  private static func number(_ text: String) -> Double? { try? WrittenNumber(text).value }
}

extension Finding {
  fileprivate static func unreadableLever(_ words: String) -> Finding {
    Finding(
      .expected, "`\(words)` does not say what to vary and between which values",
      help: "write `--vary \"places closed in day care\" between 0 and 60`")
  }

  fileprivate static func leverReversed(_ name: String, _ low: String, _ high: String) -> Finding {
    Finding(
      .reversedBounds, "`\(name)` is to be varied between \(low) and \(high), and the first is not below the second",
      help: "write the lower number first")
  }
}
