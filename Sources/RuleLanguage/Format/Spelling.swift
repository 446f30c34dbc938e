// One way to write what can be written in several: straight quotes, hyphens and plain spaces.

extension [UInt8] {
  /// The length of the quotation mark here, straight or curly.
  func quoteLength(at offset: Int) -> Int { self[offset] == Ascii.quote ? 1 : 3 }

  /// Where the quotation mark that ends at a place begins.
  func quoteStart(endingAt end: Int) -> Int { self[end - 1] == Ascii.quote ? end - 1 : end - 3 }

  /// A number or a year with hyphens for dashes of every length.
  func withHyphen(_ range: Range<Int>) -> [UInt8] {
    var written: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      // Of all that a number or a year may hold, only dashes begin with this byte.
      let isDash = self[offset] == 0xE2
      written.append(isDash ? Ascii.hyphen : self[offset])
      offset += isDash ? 3 : 1
    }
    return written
  }

  /// Words with blanks for tabs and no-break spaces.
  func withPlainSpace(_ range: Range<Int>) -> [UInt8] {
    var written: [UInt8] = []
    written.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let space = spaceLength(at: offset)
      written.append(space > 0 ? Ascii.space : self[offset])
      offset += Swift.max(space, 1)
    }
    return written
  }

  /// The lines of a stretch, without their ends.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (start, offset) = (range.lowerBound, range.lowerBound)
    while offset < range.upperBound {
      let length = lineEndLength(at: offset)
      if length > 0 {
        lines.append(start..<offset)
        start = offset + length
      }
      offset += Swift.max(length, 1)
    }
    return lines + [start..<range.upperBound]
  }

  /// A stretch without the space at its start.
  func unindented(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, case let space = spaceLength(at: start), space > 0 { start += space }
    return start..<range.upperBound
  }

  /// A stretch without the space at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while let length = (1...3).first(where: { end - $0 >= range.lowerBound && spaceLength(at: end - $0) == $0 }) {
      end -= length
    }
    return range.lowerBound..<end
  }
}
