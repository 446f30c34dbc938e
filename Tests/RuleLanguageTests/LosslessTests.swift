import Diagnostics
import Testing

@testable import RuleLanguage

/// A tree holds every byte of its text, whatever the text: an editor may change a file without losing a planner's words.
@Suite("Nothing is lost")
struct LosslessTests {
  private func expectWhole(_ source: SourceText, _ comment: Comment? = nil) {
    let tree = SyntaxTree(source)
    #expect(tree.reassembled == source.bytes, comment)
    var offset = 0
    for token in tree.tokens {
      #expect(token.fullStart == offset && token.range.lowerBound >= offset, comment)
      offset = token.range.upperBound
    }
  }

  @Test("the scenarios and rules of the package")
  func corpus() {
    #expect(Corpus.texts.count >= 10)
    for text in Corpus.texts { expectWhole(text, "\(text.name)") }
  }

  @Test(
    "texts with awkward bytes",
    arguments: [
      "", " ", "\n", "\r", "\r\n", "\u{FEFF}", "\u{FEFF}scenario", "hypothesis", "hypothesis \"", "\"\"", "\"\"\"",
      "#", "# only a note", "a\r\rb\n\nc\r\n", "need a,\u{0}b", "need \u{202E}evil", "\u{2028}\u{2029}", "£", "£-5",
      "-£5",
      "2026–", "2026-2", "9999-00", "1,234,56", "30%%", "((((", "“half\nhypothesis \"x\"", "need ’s", "need e\u{301}",
    ])
  func awkward(text: String) {
    expectWhole(SourceText(name: "awkward", text: text))
  }

  @Test(
    "bytes that are no text",
    arguments: [[0xFF], [0xC3], [0xE2, 0x80], [0x00, 0x22, 0x00], [0xED, 0xA0, 0x80, 0x0A]])
  func bytes(_ bytes: [UInt8]) {
    expectWhole(SourceText(name: "bytes", bytes: bytes))
    expectWhole(SourceText(name: "bytes", bytes: Array("hypothesis \"x\"\n  because ".utf8) + bytes))
  }

  @Test("the package's texts after slips", arguments: UInt64(0)..<8)
  func slips(seed: UInt64) {
    var random = Seeded(seed)
    for text in Corpus.texts {
      for _ in 0..<6 { expectWhole(SourceText(name: text.name, bytes: mutated(text.bytes, using: &random))) }
    }
  }

  @Test("line ends of every kind give the same outline")
  func lineEnds() {
    for text in Corpus.texts {
      let plain = text.string(in: 0..<text.bytes.count)
      func kinds(_ text: String) -> [[ClauseKind]] { tree(text).declarations.map { $0.clauses.map(\.kind) } }
      #expect(kinds(plain.replacing("\n", with: "\r\n")) == kinds(plain))
      #expect(kinds(plain.replacing("\n", with: "\r")) == kinds(plain))
      #expect(kinds("\u{FEFF}" + plain) == kinds(plain))
    }
  }
}
