import Diagnostics
import TestSupport
import Testing

@testable import RuleLanguage

/// What findings and the cheat-sheet show can be written, and means something.
@Suite("Patterns can be written")
struct PatternTests {
  private let recogniser: Recogniser

  init() throws { recogniser = Recogniser(try EBNF.language.get()) }

  private static let seeds = UInt64(0)..<6

  private func expectRead(_ lines: String) {
    let tree = tree(lines)
    var reader = RulesReader()
    reader.read(tree)
    #expect(reader.draft.problems.allSatisfy { $0.0.kind.code == .wrongUnit }, "\(lines): \(reader.draft.problems)")
    #expect(recogniser.recognises(tree) == .recognised, "\(lines)")
  }

  private func head(of kind: DeclarationKind) -> String {
    var writer = PatternWriter(random: SeededNumbers(seed: 0))
    return writer.texts(of: kind.form)[0]
  }

  @Test("of declarations", arguments: DeclarationKind.allCases)
  func declarations(_ kind: DeclarationKind) {
    for seed in Self.seeds {
      var writer = PatternWriter(random: SeededNumbers(seed: seed))
      for text in writer.texts(of: kind.form) { expectRead(text) }
    }
  }

  @Test("of clauses, in every declaration that has them", arguments: DeclarationKind.allCases)
  func clauses(_ kind: DeclarationKind) {
    for clause in kind.clauses + [.source] {
      for seed in Self.seeds {
        var writer = PatternWriter(random: SeededNumbers(seed: seed))
        for text in writer.texts(of: clause.form(in: kind)) {
          #expect(text.hasPrefix(clause.rawValue))
          expectRead("\(head(of: kind))\n  \(text)")
        }
      }
    }
  }

  @Test("of statements", arguments: Verb.allCases)
  func statements(_ verb: Verb) {
    for seed in Self.seeds {
      var writer = PatternWriter(random: SeededNumbers(seed: seed))
      for text in writer.texts(of: verb.form) {
        #expect(text.hasPrefix(verb.rawValue))
        for ending in Part.endings.flatMap({ writer.texts(of: $0) }) {
          expectRead("hypothesis \"x\"\n  if we \(text), \(ending)")
        }
      }
    }
  }

  @Test("of numbers") func numbers() {
    for form in Part.numbers { expectRead("hypothesis \"x\"\n  if we multiply deaths by \(form.pattern) from 2027-28") }
  }

  @Test("are short, and say in a line what they mean")
  func short() {
    let clauses = DeclarationKind.allCases.flatMap { kind in kind.clauses.map { $0.form(in: kind) } }
    let parts = Part.allCases.flatMap(\.forms) + Part.numbers + Part.endings
    for form in DeclarationKind.allCases.map(\.form) + clauses + parts + Verb.allCases.map(\.form) {
      #expect(form.ways.allSatisfy { $0.count <= 160 }, "\(form.pattern)")
      #expect((5...80).contains(form.meaning.count), "\(form.meaning)")
    }
  }
}
