/// The smallest piece of a rules text that has a meaning of its own.
struct Token: Sendable {
  enum Kind: Hashable, Sendable {
    /// Letters, with digits, hyphens and apostrophes inside.
    case word
    /// `30`, `1,250.5`, `£4.2m`, `62%`.
    case number(Double, NumberUnit)
    /// `2026-27`; the calendar year in which it begins.
    case financialYear(Int)
    /// Text between double quotes, straight or curly; it may run over several lines.
    case quoted
    case comma
    case openParenthesis
    case closeParenthesis
    /// Something that can never be right, with what it is.
    case broken(Breakage)
    /// The end of the text; carries what trails the last token.
    case end
  }

  /// Why a stretch of text is no token.
  enum Breakage: Hashable, Sendable {
    case unclosedQuote
    case number
    case yearSpan
    /// `01/04/2009`.
    case day
    case character
    case invisibleCharacter
    case invalidUTF8
  }

  /// What a number says it counts.
  enum NumberUnit: Hashable, Sendable {
    case none
    case pounds
    case percent
  }

  let kind: Kind
  /// Whether it is the first on its line.
  let startsLine: Bool
  // There is one of these for every six bytes of a text, so that their size is most of what a check holds in memory.
  private let before, start, end: Int32

  /// A token from its places in a text of less than 2 GB.
  init(kind: Kind, fullStart: Int, range: Range<Int>, startsLine: Bool) {
    self.kind = kind
    self.startsLine = startsLine
    (before, start, end) = (Int32(fullStart), Int32(range.lowerBound), Int32(range.upperBound))
  }

  /// Where the space and comments before it begin; the tokens' full ranges join up to the whole text.
  var fullStart: Int { Int(before) }

  /// The token itself.
  var range: Range<Int> { Int(start)..<Int(end) }
}
