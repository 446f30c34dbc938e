/// One text a planner wrote, a rules file or a table, as the bytes that were read.
///
/// Positions inside are byte offsets; they become lines and columns only where a person reads them.
public final class SourceText: Sendable {
  /// The path as the user would write it, shown in every finding.
  public let name: String
  /// The bytes as read, whatever their encoding.
  public let bytes: [UInt8]
  /// The byte offset at which each line begins; a line ends at LF, CR or CRLF.
  public let lineStarts: [Int]

  /// A text under a name.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(offset) }
    }
    lineStarts = starts
  }

  /// A text given as a string, for tests and examples.
  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text between two offsets; bytes that are not UTF-8 show as U+FFFD.
  public func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line that holds an offset, counted from 0.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line counted from 0, without its line end.
  public func lineRange(_ line: Int) -> Range<Int> {
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The line and column of an offset, both counted from 1; a column is a character as a reader counts them.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    (line(at: offset) + 1, column(at: offset, encoding: .characters) + 1)
  }

  /// What stands before an offset in its line, counted from 0 as whoever asks counts.
  public func column(at offset: Int, encoding: ColumnEncoding) -> Int {
    let start = lineStarts[line(at: offset)]
    let before = bytes[start..<max(start, offset)]
    // Bytes of ASCII count as one in every way; the long way is for lines that hold others.
    if encoding == .utf8 || before.allSatisfy({ $0 < 0x80 }) { return before.count }
    let text = String(decoding: before, as: UTF8.self)
    return encoding == .utf16 ? text.utf16.count : text.count
  }
}

/// What a column counts: editors and people differ where a line holds `£` or `–`.
public enum ColumnEncoding: Sendable {
  /// Bytes, as positions inside are.
  case utf8
  /// Units of UTF-16, as the language server protocol counts unless told otherwise.
  case utf16
  /// Characters as a reader counts them.
  case characters
}

/// A stretch of one text, as byte offsets.
public struct SourceSpan: Sendable {
  /// The text.
  public let source: SourceText
  /// The bytes, half open; empty where something is missing.
  public let range: Range<Int>

  /// A stretch of a text.
  public init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// The words themselves.
  public var text: String { source.string(in: range) }

  /// The smallest span that holds this one and another of the same text.
  public func joined(with other: SourceSpan) -> SourceSpan {
    SourceSpan(source, min(range.lowerBound, other.range.lowerBound)..<max(range.upperBound, other.range.upperBound))
  }
}
