import Diagnostics
import TestSupport
import Testing

@testable import RuleLanguage

/// An editor changes a line at a time: what it changes is told from what it leaves alone.
@Suite("Editing")
struct EditingTests {
  /// The clauses of a tree: what they are, and their words.
  private func clauses(_ tree: SyntaxTree) -> [String] {
    tree.declarations.flatMap { declaration in
      declaration.clauses.map { "\(declaration.kind) \($0.kind) \(tree.span(of: $0.tokens).text)" }
    }
  }

  @Test("words put at the end of a line change the clause of that line alone", arguments: UInt64(0)..<4)
  func oneLine(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    for source in Corpus.texts {
      let before = clauses(SyntaxTree(source))
      for _ in 0..<5 {
        let line = Int.random(in: 0..<source.lineStarts.count, using: &random)
        let end = source.lineRange(line).upperBound
        let addition = [" zzz", " 30", " \"zzz\"", " 3years", " ;", " £", " # zzz"].randomElement(using: &random) ?? ""
        let bytes = Array(source.bytes[..<end]) + Array(addition.utf8) + Array(source.bytes[end...])
        let after = clauses(SyntaxTree(SourceText(name: source.name, bytes: bytes)))
        let isInQuote = SyntaxTree(source).tokens.contains { $0.kind == .quoted && $0.range.contains(end) }
        guard !isInQuote, before.count == after.count else {
          #expect(isInQuote, "\(addition) behind line \(line + 1) of \(source.name) moves other lines")
          continue
        }
        #expect(zip(before, after).count { $0 != $1 } <= 1, "\(addition) behind line \(line + 1) of \(source.name)")
      }
    }
  }

  @Test("a column counts what the reader of it counts")
  func columns() {
    let text = SourceText(name: "test", text: "cost £1,150\n\u{1F600}é–x")
    let pound = text.string(in: 0..<5).utf8.count
    #expect(text.column(at: pound + 2, encoding: .utf8) == 7)
    #expect(text.column(at: pound + 2, encoding: .utf16) == 6)
    let x = text.bytes.count - 1
    #expect(text.column(at: x, encoding: .utf8) == 9)
    #expect(text.column(at: x, encoding: .utf16) == 4)
    #expect(text.column(at: x, encoding: .characters) == 3)
  }
}
