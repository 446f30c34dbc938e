import Diagnostics
import Quantities

// The wording of what the lexer could not make a token of.

extension Finding {
  /// Words a stretch of text that is no token.
  static func wording(of breakage: Token.Breakage, at span: SourceSpan, in context: ClauseContext) -> Finding {
    func finding(_ message: String, at place: SourceSpan? = nil, help: String?) -> Finding {
      Finding(breakage.code, message, at: place ?? span, help: help)
    }
    switch breakage {
    case .unclosedQuote:
      return finding(
        "this quotation mark has no partner", at: firstCharacter(span), help: "close the text with another \"")
    case .number:
      return finding(
        "`\(shortText(span))` is not a number",
        help: Habit.number(span.text)
          ?? "numbers look like 30, 1,250.5, £1,150, £4.2m or 62%; a space goes before the next word or number")
    case .yearSpan:
      return finding(
        "`\(shortText(span))` is not a financial year",
        help: Habit.financialYear(span.text).map { "write \($0)" }
          ?? "a financial year names two years that follow each other, the second by two digits: 2026-27")
    case .day:
      return finding(
        "`\(span.text)` is not how a day is written here",
        help: "write \(writtenOut(span.text) ?? "the month as a word: 1 April 2027")")
    case .character:
      return finding("`\(span.text)` has no meaning here", help: strayHelp(span, in: context))
    case .invisibleCharacter:
      return finding(
        "a character that cannot be seen stands here", at: firstUnseen(span),
        help: "delete it: it may have come along from another document")
    case .invalidUTF8:
      return finding(
        "these bytes are not text as Longview reads it", at: firstBroken(span),
        help: "save the file as UTF-8 (in Excel or Word: \"CSV UTF-8\" or \"Plain text, Unicode UTF-8\")")
    }
  }

  private static func strayHelp(_ span: SourceSpan, in context: ClauseContext) -> String {
    switch span.text {
    case "+":
      if let age = digits(before: span) { return openAge(age, span, isScenario: context.clause == .ages) }
    case "%": if let number = digits(before: span) { return "write it next to its number: \(number)%" }
    case "€", "$", "£": return "amounts are in pounds, with the number behind the £: £1,150"
    case ":":
      return followsQuote(span) ? "leave out the colon" : "leave out the colon, and put a title in double quotes"
    case ".":
      if isNumbering(span) { return leaveOutNumbering }
      if endsLine(span) { return "leave it out: lines have no full stop" }
      return "titles, sentences and the names of files stand in double quotes"
    case "=": return "write the number itself: formulas stay in the spreadsheet"
    case "<": return "write `below`, or `at most` for <="
    case ">": return "write `above`, or `at least` for >="
    case "&": return "write a comma between two names"
    case "/", "\\", "!", "?": return "titles, sentences and the names of files stand in double quotes"
    case "'", "‘", "’", "`", "«", "»": return "use double quotes: \"out of county\""
    case ";": return "delete it, or write a comma"
    default: break
    }
    return "delete it; a note for readers has a # before it"
  }

  private static func openAge(_ age: String, _ span: SourceSpan, isScenario: Bool) -> String {
    guard isScenario else { return "write `aged \(age) or over`" }
    let line = span.source.lineRange(span.source.line(at: span.range.lowerBound)).lowerBound
    let hasLowest = span.source.string(in: line..<span.range.lowerBound).contains(" to ")
    return hasLowest
      ? "write `\(age) and over`"
      : "write `\(age) to 90 and over`: the lowest age, and the one from which people are counted together"
  }

  /// Whether a quotation begins behind a character in the same line.
  private static func followsQuote(_ span: SourceSpan) -> Bool {
    span.source.string(in: behind(span)).drop { $0 == " " }.first.map { "\"“".contains($0) } ?? false
  }

  private static func endsLine(_ span: SourceSpan) -> Bool {
    span.source.bytes[behind(span)].allSatisfy { $0 == Ascii.space }
  }

  /// The rest of the line behind a place.
  private static func behind(_ span: SourceSpan) -> Range<Int> {
    let end = span.source.lineRange(span.source.line(at: span.range.lowerBound)).upperBound
    return span.range.upperBound..<max(end, span.range.upperBound)
  }

  /// Whether nothing but a number stands before a character, as in `1. if we`.
  private static func isNumbering(_ span: SourceSpan) -> Bool {
    guard let number = digits(before: span) else { return false }
    let start = span.range.lowerBound - number.utf8.count
    return start >= 0 && isFirstInLine(SourceSpan(span.source, start..<span.range.upperBound))
  }

  /// The digits that end before a place in the same line.
  private static func digits(before span: SourceSpan) -> String? {
    let before = span.source.bytes[..<span.range.lowerBound].reversed().drop { $0 == Ascii.space }
    let digits = before.prefix { (0x30...0x39).contains($0) }
    return digits.isEmpty ? nil : String(decoding: digits.reversed(), as: UTF8.self)
  }
}

/// `01/04/2009` with the month as a word, where it can only be a day; the British order is meant.
private func writtenOut(_ figures: String) -> String? {
  var parts = figures.split { !$0.isNumber }.compactMap { Int($0) }
  guard parts.count == 3 else { return nil }
  if parts[0] > 31 { parts.reverse() }
  let date = CalendarDate(year: parts[2] < 100 ? 2000 + parts[2] : parts[2], month: parts[1], day: parts[0])
  return date.isValid ? date.description : nil
}

private func firstCharacter(_ span: SourceSpan) -> SourceSpan {
  let length = span.source.string(in: span.range.prefix(4)).first?.utf8.count ?? 1
  return SourceSpan(span.source, span.range.prefix(length))
}

let leaveOutNumbering = "leave out the numbers of paragraphs: a line begins with a word"

/// Whether nothing but space stands before a place in its line.
func isFirstInLine(_ span: SourceSpan) -> Bool {
  let line = span.source.lineRange(span.source.line(at: span.range.lowerBound))
  return span.source.bytes[line.lowerBound..<span.range.lowerBound].allSatisfy { $0 == Ascii.space || $0 == Ascii.tab }
}

/// What cannot be seen, in a text between quotes that holds it somewhere.
private func firstUnseen(_ span: SourceSpan) -> SourceSpan {
  var start = span.range.lowerBound
  for scalar in span.text.unicodeScalars {
    let length = UTF8.width(scalar)
    if scalar.isUnseen { return SourceSpan(span.source, start..<(start + length)) }
    start += length
  }
  return span
}

/// The first byte that is no text, in a text between quotes that holds it somewhere.
private func firstBroken(_ span: SourceSpan) -> SourceSpan {
  var decoder = UTF8()
  var bytes = span.source.bytes[span.range].makeIterator()
  var start = span.range.lowerBound
  while case .scalarValue(let scalar) = decoder.decode(&bytes) { start += UTF8.width(scalar) }
  return start < span.range.upperBound ? SourceSpan(span.source, start..<(start + 1)) : span
}
