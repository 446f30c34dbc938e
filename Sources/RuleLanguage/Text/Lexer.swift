package import Diagnostics

/// How many tokens a text has: the work of the lexer alone, for measuring it.
package func tokenCount(of source: SourceText) -> Int { Lexer.tokens(of: source).count }

/// Cuts a text into tokens without losing a byte: each token carries the space and comments before it.
struct Lexer {
  private let bytes: [UInt8]
  private var offset = 0

  private init(_ source: SourceText) { bytes = source.bytes }

  /// All tokens of a text; the last is `end`.
  static func tokens(of source: SourceText) -> [Token] {
    var lexer = Lexer(source)
    var tokens: [Token] = []
    // Words are rarely shorter, so that no text is copied as its tokens grow in number.
    tokens.reserveCapacity(source.bytes.count / 5)
    // A byte order mark is space before the first token.
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lexer.offset = 3 }
    var fullStart = 0
    var startsLine = true
    while true {
      if lexer.skipSpace() { startsLine = true }
      let start = lexer.offset
      let kind = lexer.next()
      tokens.append(Token(kind: kind, fullStart: fullStart, range: start..<lexer.offset, startsLine: startsLine))
      if kind == .end { return tokens }
      fullStart = lexer.offset
      startsLine = false
    }
  }

  private func byte(_ ahead: Int = 0) -> UInt8? {
    offset + ahead < bytes.count ? bytes[offset + ahead] : nil
  }

  private func sees(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
  }

  /// Skips space and comments; true where a line ended in them.
  private mutating func skipSpace() -> Bool {
    var endedLine = false
    while let byte = byte() {
      switch byte {
      case Ascii.lineFeed, Ascii.carriageReturn:
        endedLine = true
        offset += 1
      case Ascii.hash:
        while let byte = self.byte(), byte != Ascii.lineFeed, byte != Ascii.carriageReturn { offset += 1 }
      default:
        let space = bytes.spaceLength(at: offset)
        guard space > 0 else { return endedLine }
        offset += space
      }
    }
    return endedLine
  }

  private mutating func next() -> Token.Kind {
    guard let first = byte() else { return .end }
    switch first {
    case Ascii.comma: return single(.comma)
    case Ascii.openParenthesis: return single(.openParenthesis)
    case Ascii.closeParenthesis: return single(.closeParenthesis)
    case Ascii.quote: return quoted()
    case _ where isOpeningCurlyQuote: return quoted()
    case _ where startsNumber: return number()
    default: return word()
    }
  }

  private mutating func single(_ kind: Token.Kind) -> Token.Kind {
    offset += 1
    return kind
  }

  // MARK: Quotes

  private var isOpeningCurlyQuote: Bool {
    byte() == 0xE2 && (sees("\u{201C}") || sees("\u{201D}") || sees("\u{201E}"))
  }

  private var quoteLength: Int { byte() == Ascii.quote ? 1 : isOpeningCurlyQuote ? 3 : 0 }

  private mutating func quoted() -> Token.Kind {
    offset += quoteLength
    let start = offset
    var endOfFirstLine: Int?
    var lineIsBlank = false
    while offset < bytes.count {
      let length = quoteLength
      if length > 0 {
        // A quote that opens something on a later line means that this one was never closed.
        if endOfFirstLine != nil, opensText(length) { break }
        let text = start..<offset
        offset += length
        return spoiled(text).map(Token.Kind.broken) ?? .quoted
      }
      let (lineEnd, space) = (bytes.lineEndLength(at: offset), bytes.spaceLength(at: offset))
      if lineEnd > 0 {
        if lineIsBlank { break }
        endOfFirstLine = endOfFirstLine ?? offset
      }
      lineIsBlank = lineEnd > 0 || (lineIsBlank && space > 0)
      offset += max(lineEnd, space, 1)
    }
    offset = max(start, endOfFirstLine ?? offset)
    return .broken(.unclosedQuote)
  }

  /// Whether the quote here has space or a parenthesis before it and a word behind it.
  private func opensText(_ length: Int) -> Bool {
    guard bytes.endsInSpace(at: offset) || bytes[offset - 1] == Ascii.openParenthesis, let after = byte(length) else {
      return false
    }
    let isClosed = after == Ascii.comma || after == Ascii.closeParenthesis
    return !isClosed && bytes.lineEndLength(at: offset + length) == 0 && bytes.spaceLength(at: offset + length) == 0
  }

  /// Why a text between quotes cannot be read, or reads otherwise than it looks; nil for any other.
  private func spoiled(_ text: Range<Int>) -> Token.Breakage? {
    let isPlain = bytes[text].allSatisfy { byte in
      byte < 0x7F && (byte >= 0x20 || [Ascii.tab, Ascii.lineFeed, Ascii.carriageReturn].contains(byte))
    }
    if isPlain { return nil }
    guard let characters = String(validating: bytes[text], as: UTF8.self) else { return .invalidUTF8 }
    return characters.unicodeScalars.contains(where: \.isUnseen) ? .invisibleCharacter : nil
  }

  // MARK: Numbers

  private func isDigit(_ ahead: Int) -> Bool { byte(ahead).map { (0x30...0x39).contains($0) } ?? false }

  private var startsNumber: Bool {
    if isDigit(0) { return true }
    if sees("£") { return isDigit(2) || (byte(2) == Ascii.point && isDigit(3)) }
    let minus = minusLength
    return minus > 0 && (isDigit(minus) || (byte(minus) == 0xC2 && byte(minus + 1) == 0xA3 && isDigit(minus + 2)))
  }

  private var minusLength: Int { byte() == Ascii.hyphen ? 1 : sees("\u{2212}") ? 3 : 0 }

  private mutating func number() -> Token.Kind {
    if let length = figuresOfDay {
      offset += length
      return .broken(.day)
    }
    if let year = financialYear() { return year }
    var text = ""
    let minus = minusLength
    if minus > 0 {
      text = "-"
      offset += minus
    }
    let isPounds = sees("£")
    if isPounds { offset += 2 }
    let start = offset
    digits(into: &text)
    if byte() == Ascii.point, isDigit(1) {
      text += "."
      offset += 1
      digits(into: &text)
    }
    var scale = 1.0
    if let suffix = byte(), suffix == UInt8(ascii: "m") || suffix == UInt8(ascii: "k"), !isWordByte(1) {
      scale = suffix == UInt8(ascii: "m") ? 1e6 : 1e3
      offset += 1
    }
    let isPercent = byte() == Ascii.percent
    if isPercent { offset += 1 }
    // `3years`, `12.5.1` or `1,48` is no number; take the rest of it along, so that it is one finding.
    let goesOn = isWordByte(0) || ((byte() == Ascii.point || byte() == Ascii.comma) && isDigit(1))
    if goesOn || !hasWholeThousands(start) || (isPounds && isPercent) {
      while isWordByte(0) || ((byte() == Ascii.point || byte() == Ascii.comma) && isDigit(1)) { offset += 1 }
      return .broken(.number)
    }
    guard let value = Double(text), value.isFinite else { return .broken(.number) }
    return .number(isPercent ? value / 100 : value * scale, isPercent ? .percent : isPounds ? .pounds : .none)
  }

  /// Digits with thousands commas; a comma counts only with three digits behind it.
  private mutating func digits(into text: inout String) {
    while true {
      while isDigit(0), let digit = byte() {
        text.unicodeScalars.append(Unicode.Scalar(digit))
        offset += 1
      }
      guard byte() == Ascii.comma, isDigit(1), isDigit(2), isDigit(3), !isDigit(4) else { return }
      offset += 1
    }
  }

  /// `1234,567` is a slip of the finger rather than a number.
  private func hasWholeThousands(_ start: Int) -> Bool {
    let whole = bytes[start..<offset].prefix { $0 != Ascii.point && ($0 == Ascii.comma || (0x30...0x39).contains($0)) }
    let parts = whole.split(separator: Ascii.comma)
    return parts.count < 2 || parts[0].count <= 3
  }

  /// The length of `01/04/2009`, `1.4.09` or `2009-04-01`; nil where no such day stands.
  private var figuresOfDay: Int? {
    var lengths: [Int] = []
    var length = 0
    var mark: UInt8?
    while lengths.count < 3 {
      let start = length
      while isDigit(length) { length += 1 }
      lengths.append(length - start)
      guard lengths.count < 3, let next = byte(length), [Ascii.slash, Ascii.point, Ascii.hyphen].contains(next),
        mark == nil || mark == next
      else { break }
      mark = next
      length += 1
    }
    let isDay = lengths.count == 3 && (1...2).contains(lengths[0]) && [2, 4].contains(lengths[2])
    let isReversed = lengths.count == 3 && lengths[0] == 4 && (1...2).contains(lengths[2])
    return (isDay || isReversed) && (1...2).contains(lengths[1]) && !isWordByte(length) ? length : nil
  }

  /// `2026-27`, with any dash; `2026-2027` is broken.
  private mutating func financialYear() -> Token.Kind? {
    guard (0..<4).allSatisfy(isDigit), !isDigit(4) else { return nil }
    // A slash is read along, so that `2026/27` is one finding that says how years are written.
    let dash = byte(4) == Ascii.hyphen || byte(4) == Ascii.slash ? 1 : isDash(4) ? 3 : 0
    guard dash > 0, isDigit(4 + dash) else { return nil }
    let isSlash = byte(4) == Ascii.slash
    let start = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    let tailStart = offset + 4 + dash
    offset = tailStart
    while isWordByte(0) { offset += 1 }
    let tail = String(decoding: bytes[tailStart..<offset], as: UTF8.self)
    guard !isSlash, tail.count == 2, let from = Int(start), Int(tail) == (from + 1) % 100 else {
      return .broken(.yearSpan)
    }
    return .financialYear(from)
  }

  /// A hyphen that does not break, an en or em dash, or a minus sign.
  private func isDash(_ ahead: Int) -> Bool {
    guard byte(ahead) == 0xE2, let second = byte(ahead + 1), let third = byte(ahead + 2) else { return false }
    return (second == 0x80 && (0x90...0x95).contains(third)) || (second == 0x88 && third == 0x92)
  }

  // MARK: Words

  private func isWordByte(_ ahead: Int) -> Bool {
    guard let byte = byte(ahead) else { return false }
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): return true
    default: return false
    }
  }

  private mutating func word() -> Token.Kind {
    let start = offset
    while true {
      if isWordByte(0) {
        offset += 1
      } else if offset > start, byte() == Ascii.hyphen || byte() == Ascii.apostrophe, isWordByte(1) {
        offset += 1
      } else if let scalar = scalar(), scalar.value.properties.isAlphabetic || isTypographicApostrophe(scalar.value) {
        offset += scalar.length
      } else {
        break
      }
    }
    return offset > start ? .word : breakage()
  }

  private func isTypographicApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{2019}" }

  /// The character here if it is beyond ASCII and well formed.
  private func scalar() -> (value: Unicode.Scalar, length: Int)? {
    guard let first = byte(), first >= 0x80 else { return nil }
    var decoder = UTF8()
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let value) = decoder.decode(&iterator) else { return nil }
    return (value, UTF8.encode(value)?.count ?? 1)
  }

  private mutating func breakage() -> Token.Kind {
    guard let first = byte() else { return .end }
    if first < 0x80 {
      offset += 1
      return .broken(first < 0x20 || first == 0x7F ? .invisibleCharacter : .character)
    }
    guard let scalar = scalar() else {
      while let byte = byte(), byte >= 0x80, self.scalar() == nil { offset += 1 }
      return .broken(.invalidUTF8)
    }
    offset += scalar.length
    switch scalar.value.properties.generalCategory {
    case .format, .control, .lineSeparator, .paragraphSeparator: return .broken(.invisibleCharacter)
    default: return .broken(.character)
    }
  }
}
