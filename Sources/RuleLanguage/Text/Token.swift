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
  /// Where the space and comments before it begin; the tokens' full ranges join up to the whole text.
  let fullStart: Int
  /// The token itself.
  let range: Range<Int>
  /// Whether it is the first on its line.
  let startsLine: Bool
}
