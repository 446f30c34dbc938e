/// What stands between two tokens, as a planner sees it.
struct Gap {
  /// A whole line without a token.
  enum Line {
    case blank
    /// A note, without the space around it.
    case note(Range<Int>, isIndented: Bool)
  }

  /// The note behind the token before, on its line.
  private(set) var trailingNote: Range<Int>?
  /// The lines between.
  private(set) var lines: [Line] = []
  /// The columns of space right before the token, where it is the first on its line.
  private(set) var indentation = 0
  /// Whether anything at all stands between.
  let isEmpty: Bool

  /// Reads what stands before a token.
  init(before token: Token, in bytes: [UInt8]) {
    let end = token.range.lowerBound
    isEmpty = token.fullStart == end
    var start = token.fullStart
    if start == 0, bytes.starts(with: Self.byteOrderMark) { start = 3 }
    var isBehindToken = token.fullStart > 0
    while true {
      let line = Self.line(from: start, to: end, in: bytes)
      // The last stretch has no line end: it is the space before the token.
      let lineEnd = line.end < end ? bytes.lineEndLength(at: line.end) : 0
      if isBehindToken {
        trailingNote = line.note
      } else if let note = line.note {
        lines.append(.note(note, isIndented: line.indentation > 0))
      } else if lineEnd > 0 {
        lines.append(.blank)
      }
      indentation = line.indentation
      guard lineEnd > 0 else { return }
      isBehindToken = false
      start = line.end + lineEnd
    }
  }

  /// U+FEFF, which is space at the start of a text.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// One line: how far it is indented, its note, and where it ends.
  private static func line(
    from start: Int, to end: Int, in bytes: [UInt8]
  ) -> (indentation: Int, note: Range<Int>?, end: Int) {
    var (offset, indentation) = (start, 0)
    while offset < end, case let space = bytes.spaceLength(at: offset), space > 0 {
      indentation += bytes[offset] == Ascii.tab ? 2 : 1
      offset += space
    }
    guard offset < end, bytes[offset] == Ascii.hash else { return (indentation, nil, offset) }
    let note = offset
    while offset < end, bytes.lineEndLength(at: offset) == 0 { offset += 1 }
    return (indentation, bytes.trimmed(note..<offset), offset)
  }
}
