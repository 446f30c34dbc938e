import Diagnostics
import TestSupport
import Testing

@testable import RuleLanguage

/// Whatever is formatted means afterwards what it meant before, and is formatted once and for all.
@Suite("Formatting changes no meaning")
struct FormatMeaningTests {
  private func expectSame(_ bytes: [UInt8], below scenario: SyntaxTree? = nil, _ comment: Comment) {
    let source = SourceText(name: "test.rules", bytes: bytes)
    let tidy = formatted(SyntaxTree(source))
    let again = SourceText(name: "test.rules", bytes: tidy)
    #expect(formatted(SyntaxTree(again)) == tidy, comment)
    #expect(Significant.all(in: source) == Significant.all(in: again), comment)
    #expect(Meaning(bytes, below: scenario) == Meaning(tidy, below: scenario), comment)
  }

  @Test("the scenarios and rules of the package, and every conformance case")
  func corpus() {
    #expect(Corpus.cases.count > 100)
    for text in Corpus.texts + Corpus.cases { expectSame(text.bytes, "\(text.name)") }
  }

  @Test("a scenario with its rules makes the same rulebook")
  func rulebook() throws {
    let texts = try Corpus.small()
    for text in texts {
      let scenario = text.name == "main.scenario" ? nil : texts.first.map(SyntaxTree.init)
      expectSame(text.bytes, below: scenario, "\(text.name)")
    }
    #expect(!Meaning(texts[0].bytes).rulebook.isEmpty)
  }

  @Test("generated rules in any layout come out the same", arguments: 0..<12)
  func generated(seed: Int) {
    var generated = GeneratedRules(seed: seed, namesServices: false)
    var random = SeededNumbers(seed: seed)
    let scenario = tree(GeneratedRules.scenario, name: "main.scenario")
    let rules = generated.hypotheses(10)
    let other = mangled(rules, using: &random)
    #expect(formatted(other) == formatted(rules), "\(other)")
    expectSame(Array(other.utf8), below: scenario, "\(other)")
    let meaning = Meaning(Array(rules.utf8), below: scenario)
    #expect(!meaning.rulebook.isEmpty)
    #expect(meaning == Meaning(Array(other.utf8), below: scenario), "\(other)")
  }

  @Test("notes anywhere are kept and mean nothing", arguments: 0..<6)
  func notes(seed: Int) {
    var generated = GeneratedRules(seed: seed)
    var random = SeededNumbers(seed: seed)
    let rules = generated.hypotheses(10)
    let other = mangled(rules, notes: true, using: &random)
    expectSame(Array(other.utf8), "\(other)")
    func notes(_ text: String) -> Int {
      text.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.count { $0.contains("#note") }
    }
    #expect(notes(other) > 10)
    #expect(notes(formatted(other)) == notes(other))
  }

  @Test("the package's texts after slips", arguments: UInt64(0)..<3)
  func slips(seed: UInt64) {
    var random = SeededNumbers(seed: seed + 200)
    for text in Corpus.texts + Corpus.cases {
      expectSame(mutated(text.bytes, using: &random), "\(text.name), seed \(seed)")
    }
  }
}

/// What formatting never touches: each token's kind and letters, and whether it begins a line; and every note.
private enum Significant: Hashable {
  case token(Token.Kind, [UInt8], startsLine: Bool)
  case note([UInt8])

  static func all(in source: SourceText) -> [Significant] {
    SyntaxTree(source).tokens.flatMap { token in
      let gap = Gap(before: token, in: source.bytes)
      var notes = gap.trailingNote.map { [$0] } ?? []
      for case .note(let note, _) in gap.lines { notes.append(note) }
      let isEnd = token.kind == .end
      // Marks, space and capitals may change, letters and digits may not.
      let letters = source.bytes[token.range].filter { $0 > 0x2F && $0 < 0x80 }.map { $0 >= 0x40 ? $0 | 0x20 : $0 }
      return notes.map { Significant.note(Array(source.bytes[$0])) }
        + [.token(token.kind, isEnd ? [] : letters, startsLine: isEnd || token.startsLine)]
    }
  }
}
