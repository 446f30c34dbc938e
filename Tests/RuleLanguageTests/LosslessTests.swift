import TestSupport
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
    var random = SeededNumbers(seed: seed)
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

  @Test("a line may be broken between any two words that are no name and no keyword")
  func brokenLines() {
    var tried = 0
    for text in Corpus.texts {
      let whole = SyntaxTree(text)
      for declaration in whole.declarations {
        let first = declaration.head.tokens.lowerBound
        let tokens = first..<(declaration.clauses.last?.tokens.upperBound ?? first)
        let start = whole.tokens[first].range.lowerBound
        let bytes = Array(text.bytes[start..<whole.tokens[tokens.upperBound - 1].range.upperBound])
        let clauses = declaration.clauses.map(\.kind)
        for index in declaration.clauses.flatMap(\.body) where mayBreak(before: index, in: whole) {
          var broken = bytes
          broken.insert(UInt8(ascii: "\n"), at: whole.tokens[index].range.lowerBound - start)
          let outline = SyntaxTree(SourceText(name: text.name, bytes: broken)).declarations
          #expect(
            outline.count == 1 && outline.first?.clauses.map(\.kind) == clauses, "before `\(whole.lowercased(index))`")
          tried += 1
        }
      }
    }
    #expect(tried > 1000)
  }

  /// Not inside a name, and not before a word that begins lines.
  private func mayBreak(before index: Int, in tree: SyntaxTree) -> Bool {
    guard tree.tokens[index].kind == .word else { return true }
    let word = tree.lowercased(index)
    let isInName =
      tree.tokens[index - 1].kind == .word && !reservedWords.contains(word)
      && !reservedWords.contains(tree.lowercased(index - 1))
    return !isInName && !Keywords.firstWords.contains(word)
  }
}
