import Diagnostics
import TestSupport
import Testing

@testable import RuleLanguage

/// The published grammar and the parser are the same language.
@Suite("The grammar's page")
struct GrammarPageTests {
  private let grammar: EBNF
  private let recogniser: Recogniser

  init() throws {
    grammar = try EBNF.language.get()
    recogniser = Recogniser(grammar)
  }

  /// What the parser finds wrong with a text.
  private func problems(_ tree: SyntaxTree) -> [SyntaxProblem] {
    var reader = RulesReader()
    reader.read(tree)
    return reader.draft.problems.map(\.0)
  }

  /// Findings that a parser is the first to meet, and that are about what a number means.
  private static let ofMeaning: Set<FindingCode> = [.wrongUnit, .noSuchDay]

  @Test("texts made from the grammar are read, and every way through it is taken", arguments: UInt64(0)..<3)
  func sentences(seed: UInt64) {
    var sentences = Sentences(of: grammar, seed: seed)
    var number = 0
    while number < 2000 || number < 10_000 && !sentences.haveTakenEverything {
      number += 1
      let text = tree(joined(sentences.words(number % 100 == 0 ? "text" : "declaration")))
      for slip in problems(text) where !Self.ofMeaning.contains(slip.kind.code) {
        Issue.record("`\(slip.span.text)` is \(slip.kind) in\(text.source.string(in: 0..<text.source.bytes.count))")
      }
    }
    #expect(sentences.haveTakenEverything)
  }

  @Test("texts made from the grammar are recognised by it")
  func sentencesAreRecognised() {
    var sentences = Sentences(of: grammar, seed: 10)
    for _ in 0..<100 {
      let text = tree(joined(sentences.words("text")))
      #expect(recogniser.recognises(text) == .recognised, "\(text.source.string(in: 0..<text.source.bytes.count))")
    }
  }

  @Test("every text of the package, and every example of its guides, is in the grammar")
  func corpus() throws {
    for source in try Corpus.texts + Corpus.shownInGuides() {
      let tree = SyntaxTree(source)
      if case .stops(let token) = recogniser.recognises(tree) {
        let position = source.position(at: tree.tokens[token].range.lowerBound)
        Issue.record("\(source.name), line \(position.line), column \(position.column)")
      }
    }
  }

  @Test("no rule holds itself: what a planner writes never nests")
  func nothingNests() {
    func reaches(_ rule: String, from names: [String], depth: Int) -> Bool {
      names.contains(rule)
        || depth > 0 && names.contains { reaches(rule, from: grammar.rules[$0]?.names ?? [], depth: depth - 1) }
    }
    for (rule, expression) in grammar.rules { #expect(!reaches(rule, from: expression.names, depth: 8), "\(rule)") }
  }

  @Test("after a slip, grammar and parser still agree", arguments: UInt64(0)..<3)
  func slips(seed: UInt64) {
    var sentences = Sentences(of: grammar, seed: 100 + seed)
    var random = SeededNumbers(seed: seed)
    let keywords =
      grammar.rules.values.flatMap(\.keywords).map(joined).sorted() + ["30", "£5", "4%", "2026-27", "\"x\""]
    var different: [String] = []
    var (read, refused) = (0, 0)
    for _ in 0..<1200 {
      var words = sentences.words("declaration")
      let place = Int.random(in: 1..<words.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: words.remove(at: place)
      case 1: words.insert(keywords.randomElement(using: &random) ?? "", at: place)
      default: words.swapAt(place, Int.random(in: 1..<words.count, using: &random))
      }
      let text = tree(joined(words))
      let problems = problems(text)
      // A clause is left where a number in it means nothing: the rest of it is not judged.
      if problems.contains(where: { Self.ofMeaning.contains($0.kind.code) }) { continue }
      let isRead = problems.isEmpty && !text.tokens.contains { if case .broken = $0.kind { true } else { false } }
      let isRecognised = recogniser.recognises(text) == .recognised
      if isRead { read += 1 } else { refused += 1 }
      if isRead != isRecognised { different.append("\(isRead ? "only read" : "only recognised"): \(joined(words))") }
    }
    // The page leaves it to the parser that ages go up, and that `in stages` never names a place.
    #expect(different.count <= 2, "\(different.count) of \(read + refused): \(different.joined(separator: "\n--\n"))")
    #expect(read > 100 && refused > 500, "\(read) read, \(refused) refused")
  }
}
