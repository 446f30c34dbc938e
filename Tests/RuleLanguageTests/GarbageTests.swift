import TestSupport
import Diagnostics
import Testing

@testable import RuleLanguage

/// Whatever is read, a check ends with findings a person can go through.
@Suite("Garbage")
struct GarbageTests {
  /// As many kinds of finding as the language has, each shown a bounded number of times.
  private static let most = FindingCode.allCases.count * 21

  @Test("bytes at random", arguments: UInt64(0)..<8)
  func randomBytes(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    for length in [1, 2, 3, 10, 100, 1000, 4000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let findings = check([SyntaxTree(SourceText(name: "garbage", bytes: bytes))]).findings
      #expect(findings.all.count <= Self.most)
    }
  }

  @Test("the package's texts after slips are read or refused, and every finding can be shown", arguments: UInt64(0)..<8)
  func slips(seed: UInt64) {
    var random = SeededNumbers(seed: seed + 100)
    for text in Corpus.texts {
      for _ in 0..<3 {
        let source = SourceText(name: text.name, bytes: mutated(text.bytes, using: &random))
        let checked = check([SyntaxTree(source)])
        #expect(checked.findings.all.allSatisfy { $0.span != nil })
        #expect(checked.rulebook == nil || !checked.findings.hasErrors)
        #expect(Renderer().render(checked.findings).isEmpty == checked.findings.all.isEmpty)
      }
    }
  }

  @Test("texts made from the grammar after slips are read or refused, too", arguments: UInt64(0)..<4)
  func slipsInEverything(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed + 200)
    var sentences = Sentences(of: try EBNF.language.get(), seed: seed)
    for _ in 0..<100 {
      let bytes = mutated(Array(joined(sentences.words("declaration")).utf8), using: &random)
      let tree = SyntaxTree(SourceText(name: "everything", bytes: bytes))
      #expect(tree.reassembled == bytes)
      let findings = check([tree]).findings
      #expect(Renderer().render(findings).isEmpty == findings.all.isEmpty)
    }
  }

  @Test(
    "a great deal of anything gives a bounded number of findings",
    arguments: [
      "•", "\" ", "becuase ", "expect\n", "hypothesis\n", "hypothesis \"x\"\n", "3years ", "need x\n",
      "setting y\n  places\n",
      "option \"o\"\n  includes \"x\"\n", "\u{0}", "because \"x\"\n",
    ])
  func aGreatDeal(of piece: String) {
    let text = "hypothesis \"Fewer places\"\n" + String(repeating: piece, count: 30_000 / piece.utf8.count)
    let findings = check([tree(text)]).findings
    #expect((1...Self.most).contains(findings.all.count))
    #expect(Renderer().render(findings).utf8.count < 200_000)
  }

  @Test("how many more there are is said, once for each kind")
  func more() {
    let text = "hypothesis \"x\"\n" + String(repeating: "  if we fly\n", count: 50)
    let verbs = check([tree(text)]).findings.all.filter { $0.code == .unknownVerb }
    #expect(verbs.count == 21)
    #expect(verbs.last?.message == "and 30 more like this")
  }

  @Test("a text that lost its line ends is still told apart from its findings")
  func oneLongLine() {
    let text = "option \"o\"\n  includes \"" + String(repeating: "very ", count: 20_000) + "long\""
    #expect(Renderer().render(check([tree(text)]).findings).count < 4000)
  }
}
