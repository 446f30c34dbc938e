// What counts as space and as the end of a line, for everything that looks at bytes.

extension [UInt8] {
  /// The length of the blank, tab or no-break space that stands here; 0 where none does.
  func spaceLength(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    switch self[offset] {
    case Ascii.space, Ascii.tab: return 1
    case 0xC2: return offset + 1 < count && self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2: return offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// The length of the line end that stands here: LF, CR or both; 0 where none does.
  func lineEndLength(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    if self[offset] == Ascii.lineFeed { return 1 }
    guard self[offset] == Ascii.carriageReturn else { return 0 }
    return offset + 1 < count && self[offset + 1] == Ascii.lineFeed ? 2 : 1
  }

  /// Whether a space or a line end comes right before a place.
  func endsInSpace(at end: Int) -> Bool {
    (1...3).contains { length in
      end >= length && (spaceLength(at: end - length) == length || (length == 1 && lineEndLength(at: end - 1) > 0))
    }
  }
}

extension Sequence<UInt8> {
  /// ASCII words with one space between each two; nil where any character is beyond ASCII.
  ///
  /// Nearly all words are plain, and asking Unicode about each letter would take most of the time of a check.
  func plainWords(inSmallLetters: Bool) -> String? {
    var words: [UInt8] = []
    words.reserveCapacity(underestimatedCount)
    var owesSpace = false
    for byte in self {
      switch byte {
      case 0x80...: return nil
      case Ascii.space, Ascii.tab...Ascii.carriageReturn: owesSpace = !words.isEmpty
      default:
        if owesSpace { words.append(Ascii.space) }
        owesSpace = false
        words.append(inSmallLetters && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }
}

extension String {
  /// Words with one space between each two.
  var singleSpaced: String {
    if let words = utf8.plainWords(inSmallLetters: false) { return words }
    // Asked of scalars, since an accent behind a space joins it to one character, which would be lost with it.
    return unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether it changes what a text says or how it runs without being seen: control characters, spaces without width
  /// and marks that turn the direction of what follows. Joiners and soft hyphens, which belong in words, do not count.
  var isUnseen: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: return false
    case 0x00..<0x20, 0x7F..<0xA0, 0x200B, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: return true
    default: return false
    }
  }
}
