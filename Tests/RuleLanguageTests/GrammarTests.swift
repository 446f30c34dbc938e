import TestSupport
import Diagnostics
import Testing

@testable import RuleLanguage

/// The patterns that findings show say what is accepted: no more and no less.
@Suite("Patterns")
struct GrammarTests {
  private static let tables = DeclarationKind.allCases.filter(\.isTable)

  /// What may follow the file of a table, and the words by which a pattern offers it.
  private static let tails: [(shown: String, written: String)] = [
    (", \"another.csv\"", ", \"b.csv\""), ("[otherwise 0]", " otherwise 0"),
    ("[until 2035-36", " until 2027-28, then the average of the last 2 years"),
    ("[times likely 1", " times 1.1 for people in North"),
  ]

  private func isRead(_ lines: String) -> Bool {
    var reader = RulesReader()
    reader.read(tree(lines))
    return reader.draft.problems.isEmpty
  }

  @Test("a table takes exactly what its pattern shows", arguments: tables)
  func takesWhatIsShown(_ kind: DeclarationKind) {
    #expect(isRead("\(kind.rawValue) from \"a.csv\""))
    for tail in Self.tails {
      #expect(isRead("\(kind.rawValue) from \"a.csv\"\(tail.written)") == kind.pattern.contains(tail.shown), "\(tail)")
    }
  }

  @Test("what follows the files of a table may stand in any order", arguments: tables)
  func anyOrder(_ kind: DeclarationKind) {
    let tails: [String] = Self.tails.dropFirst().filter { kind.pattern.contains($0.shown) }.map(\.written)
    var random = SeededNumbers(seed: 1)
    for _ in 0..<10 {
      let lines = "\(kind.rawValue) from \"a.csv\"" + tails.shuffled(using: &random).joined()
      #expect(isRead(lines), "\(lines)")
    }
    #expect(!isRead("\(kind.rawValue) from \"a.csv\" otherwise 0 otherwise 0"))
  }

  @Test("the part a statement plays has the words that begin it")
  func roles() {
    for kind in [ClauseKind.ifWe, .then, .soWeCan] {
      var reader = RulesReader()
      reader.read(tree("hypothesis \"A\"\n  \(kind.rawValue) multiply deaths by 0.9 from 2027-28"))
      #expect(reader.draft.hypotheses.flatMap(\.statements).map(\.role.words) == [kind.rawValue])
    }
  }
}
