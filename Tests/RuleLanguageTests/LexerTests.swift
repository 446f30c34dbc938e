import Diagnostics
import Testing

@testable import RuleLanguage

@Suite("Words and numbers")
struct LexerTests {
  private func kinds(_ text: String) -> [Token.Kind] {
    Lexer.tokens(of: SourceText(name: "test", text: text)).map(\.kind).dropLast()
  }

  @Test(
    "numbers",
    arguments: [
      ("30", .number(30, .none)), ("1,250.5", .number(1250.5, .none)), ("0.025", .number(0.025, .none)),
      ("£1,150", .number(1150, .pounds)), ("£4.2m", .number(4_200_000, .pounds)), ("£250k", .number(250_000, .pounds)),
      ("62%", .number(0.62, .percent)), ("0.35%", .number(0.0035, .percent)), ("-5", .number(-5, .none)),
      ("-£20", .number(-20, .pounds)), ("1,234,567", .number(1_234_567, .none)), ("20k", .number(20_000, .none)),
    ] as [(String, Token.Kind)])
  func numbers(text: String, kind: Token.Kind) {
    guard let found = kinds(text).first, case .number(let value, let unit) = found,
      case .number(let expected, let expectedUnit) = kind
    else {
      Issue.record("\(text) is \(kinds(text))")
      return
    }
    #expect(kinds(text).count == 1 && unit == expectedUnit)
    #expect(abs(value - expected) <= 1e-12 * abs(expected))
  }

  @Test(
    "slips in numbers are one broken token each",
    arguments: [
      "£1,48", "3years", "12.5.1", "1234,567", "1,2345", "1,23,456", "30k5", "£30%", "20m2", "1,250,5",
    ])
  func brokenNumbers(text: String) {
    #expect(kinds(text) == [.broken(.number)])
  }

  @Test("a comma and a space part two numbers") func commaBetweenNumbers() {
    #expect(kinds("10, 20") == [.number(10, .none), .comma, .number(20, .none)])
  }

  @Test(
    "financial years",
    arguments: [
      ("2026-27", .financialYear(2026)), ("2026–27", .financialYear(2026)), ("2026‑27", .financialYear(2026)),
      ("1999-00", .financialYear(1999)), ("2099-00", .financialYear(2099)), ("2026-28", .broken(.yearSpan)),
      ("2026-2027", .broken(.yearSpan)), ("2026/27", .broken(.yearSpan)), ("2026-7", .broken(.yearSpan)),
      ("2026-26", .broken(.yearSpan)), ("2026-27x", .broken(.yearSpan)),
    ] as [(String, Token.Kind)])
  func years(text: String, kind: Token.Kind) {
    #expect(kinds(text) == [kind])
  }

  @Test(
    "quotes straight and curly",
    arguments: [
      "\"out of county\"", "“out of county”", "„out of county“", "“out of county\"", "\"\"", "\"two\nlines\"",
      "\"an apostrophe’s\"", "\"# no note\"",
    ])
  func quotes(text: String) {
    #expect(kinds(text) == [.quoted])
  }

  @Test("a quote that never closes ends with its line, so that the next line is read")
  func unclosed() {
    #expect(kinds("\"half\nneed x").first == .broken(.unclosedQuote))
    #expect(kinds("because \"half\nhypothesis \"Next\"").contains(.broken(.unclosedQuote)))
    #expect(
      findings(in: "hypothesis \"A\"\n  because \"half\n  expect total cost to be at most £1 by 2029-30").count == 1)
    #expect(findings(in: "option \"A\"\n  includes \"half").map(\.code) == [.unclosedQuote])
  }

  @Test(
    "words with hyphens, apostrophes and accents are one word",
    arguments: ["S-curve", "people’s", "people's", "Ynys", "tŷ", "café"])
  func words(text: String) {
    #expect(kinds(text) == [.word])
  }

  @Test("a note runs to the end of its line") func notes() {
    #expect(kinds("need x # , \" £ and\r more") == [.word, .word, .word])
    #expect(kinds("# a\n# b").isEmpty)
  }
}

@Suite("Names")
struct NameTests {
  private func settings(_ text: String) -> [String] {
    var reader = RulesReader()
    reader.read(tree("pathway p\n  settings " + text))
    return reader.draft.pathways.flatMap(\.settings).map(\.text)
  }

  @Test("spaces, capitals and quotes do not matter") func keys() {
    #expect(Name.key("  Day   Care ") == "day care")
    #expect(settings("\"out  of\n county\"") == ["out of county"])
    #expect(settings("day   care,\tpaid job") == ["day care", "paid job"])
  }

  @Test("a list goes on over lines, a name does not") func lines() {
    #expect(settings("day care,\n           paid job,\n  college") == ["day care", "paid job", "college"])
    #expect(findings(in: "pathway p\n  starts in day\n    care").contains { $0.code == .unknownClause })
  }

  @Test("a reserved word ends a name", arguments: ["out of county", "bed and breakfast", "on call"])
  func reserved(name: String) {
    let bare = "setting \(name)\n  places 3\n  source \"Register\"\n"
    #expect(!findings(in: bare).isEmpty)
    #expect(findings(in: bare.replacing(name, with: "\"\(name)\"")).isEmpty)
  }
}
