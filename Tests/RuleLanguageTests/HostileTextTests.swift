import Diagnostics
import TestSupport
import Testing

@testable import RuleLanguage

/// Texts that no planner means: each ends with findings, few enough to read, and none is lost or changed by formatting.
@Suite("Hostile texts")
struct HostileTextTests {
  /// What is found in a text, which must be whole and stay what it is when it is formatted.
  @discardableResult
  private func codes(_ bytes: [UInt8]) -> [FindingCode] {
    let tree = SyntaxTree(SourceText(name: "hostile.rules", bytes: bytes))
    #expect(tree.reassembled == bytes)
    let tidy = formatted(tree)
    let again = SyntaxTree(SourceText(name: "hostile.rules", bytes: tidy))
    #expect(formatted(again) == tidy)
    let found = check([tree]).findings
    #expect(check([again]).findings.all.map(\.code) == found.all.map(\.code))
    #expect(Renderer().render(found).utf8.count < 200_000)
    return found.all.map(\.code)
  }

  @discardableResult
  private func codes(_ text: String) -> [FindingCode] { codes(Array(text.utf8)) }

  private static let many = 30_000

  private func many(_ piece: String, times: Int = many) -> String { String(repeating: piece, count: times) }

  @Test("nesting without end", arguments: ["(", ")", "()", "(\"", "((\n", "likely (between ("])
  func nesting(piece: String) {
    #expect(!codes("hypothesis \"x\"\n  if we move " + many(piece)).isEmpty)
  }

  @Test(
    "one line of a quarter of a megabyte",
    arguments: ["1", "1.", "1,", "0,000", "a", "a-", "é", "\u{301}", "(", ",", "\"", "“", "-", "–"])
  func longLine(piece: String) {
    #expect(!codes("hypothesis \"x\"\n  if we " + many(piece, times: 1 << 18 / piece.utf8.count)).isEmpty)
  }

  @Test("two names of a quarter of a megabyte that nearly agree")
  func longNames() {
    let name = many("a", times: 1 << 18)
    #expect(codes("hypothesis \"\(name)\"\noption \"o\"\n  includes \"\(name)b\"").contains(.unknownName))
  }

  @Test("text between quotes over many lines, far to the right")
  func farRight() {
    let text = "option \"o\"\n  includes " + many("\"a\", ") + "\"" + many("b\n") + "\""
    let tidy = formatted(tree(text))
    #expect(tidy.count < 2 * text.utf8.count + 20 * Self.many)
  }

  @Test(
    "empty lines, notes and line ends of every kind", arguments: ["\n", "\r", "\r\n", "\n\r", " \t\n", "#\r", "# \"\n"])
  func emptyLines(piece: String) {
    #expect(codes(many(piece)).isEmpty)
    #expect(codes(many(piece) + "option \"o\"" + many(piece) + "includes \"x\"") == [.unknownName])
  }

  @Test(
    "tens of thousands of one thing",
    arguments: [",", "\"x\" ", "need a\n", "because\n", "2026-27 ", "x\n", "• ", "“\n", "£", "\u{0}"])
  func repeated(piece: String) {
    #expect(!codes("hypothesis \"x\"\n" + many(piece)).isEmpty)
  }

  @Test(
    "text that cannot be seen, or runs the other way, is found wherever it stands",
    arguments: [
      "\u{0}", "\u{7F}", "\u{85}", "\u{200B}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{FEFF}",
    ])
  func unseen(character: String) {
    #expect(codes("need mild\(character)grave").contains(.invisibleCharacter))
    #expect(codes("assumption \"a\(character)b\"\n is 3").contains(.invisibleCharacter))
  }

  @Test(
    "bytes that are no text are found wherever they stand",
    arguments: [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func broken(bytes: [UInt8]) {
    #expect(codes(Array("need mild".utf8) + bytes).contains(.notUTF8))
    #expect(codes(Array("assumption \"caf".utf8) + bytes + Array("\"\n is 3".utf8)).contains(.notUTF8))
  }

  @Test("words of languages that run from right to left are words")
  func rightToLeft() {
    #expect(codes("need שלום, عالم").isEmpty)
  }

  @Test("half a quotation mark costs its line", arguments: ["\"", "“", "”", "„"])
  func halfAQuote(mark: String) {
    #expect(codes("need mild\n  source \(mark)half\n\ngroup area North, South") == [.unclosedQuote])
    #expect(codes("need mild\(mark)").contains(.unclosedQuote))
  }

  @Test("what once failed holds")
  func onceFailed() throws {
    let texts = try Corpus.onceFailed()
    #expect(!texts.isEmpty)
    for text in texts { codes(text.bytes) }
  }

  private static let pieces = ["11", "05a", "−5", "2026–27", "strats", ",", ")", "\"b\"", "„", "•"]

  @Test("any three pieces in a row, with a space between two of them or none", arguments: pieces)
  func threeInARow(first: String) {
    for second in Self.pieces {
      for third in Self.pieces {
        for (before, behind) in [("", ""), (" ", ""), ("", " ")] {
          codes("hypothesis \"x\"\n" + first + before + second + behind + third)
        }
      }
    }
  }

  @Test("an accent that begins a line between quotes is kept")
  func accentBehindALineEnd() {
    #expect("b \u{301}c\n\u{301}".singleSpaced == "b \u{301}c \u{301}")
    #expect(codes("option \"\n\u{301}\"") == codes("option \"\u{301}\""))
  }

  @Test("a byte order mark is nothing at the start and something anywhere else")
  func byteOrderMark() {
    #expect(codes("\u{FEFF}need mild").isEmpty)
    #expect(!codes("need mild\n\u{FEFF}need grave").isEmpty)
    #expect(!codes("\u{FEFF}\u{FEFF}need mild").isEmpty)
  }

  @Test("a keyword that is misspelt and broken over two lines begins one clause")
  func misspeltOverLines() {
    codes("hypothesis \"x\"\n  refutd\n  if we close 3 places in day care from 2027-28")
    codes("pathway p\n  strats\n  in day care")
  }
}
