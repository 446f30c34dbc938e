import Diagnostics
import Testing

@testable import RuleLanguage

/// One slip is one finding, where it was made: a broken clause never spoils another.
@Suite("One slip")
struct OneSlipTests {
  /// Where a clause lies, and its text broken in some way.
  struct Slip: Sendable {
    let name: String
    /// Whether it may make another name of a name, so that what uses it is rightly missed elsewhere.
    var changesNames = false
    let broken: @Sendable (String) -> String
  }

  static let slips = [
    Slip(name: "words behind it", changesNames: true) { $0 + " zzz" },
    Slip(name: "a stray mark behind it") { $0 + " ;" },
    Slip(name: "a quote that never closes behind it") { $0 + " \"zzz" },
    Slip(name: "a number that is none behind it") { $0 + " 3years" },
    Slip(name: "its last character cut off", changesNames: true) { String($0.dropLast()) },
    Slip(name: "its second half cut off", changesNames: true) { String($0.prefix($0.count / 2)) },
  ]

  @Test("breaking one clause brings findings in its own lines only", arguments: slips)
  func staysInItsLines(_ slip: Slip) throws {
    let texts = try Corpus.small()
    #expect(check(texts.map { SyntaxTree($0) }).findings.all.isEmpty)
    for (number, source) in texts.enumerated() {
      for clause in SyntaxTree(source).declarations.flatMap(\.clauses) {
        try breakClause(clause, of: number, in: texts, slip)
      }
    }
  }

  @Test("a slip in a text made from the grammar is one problem, in its own clause", arguments: UInt64(0)..<4)
  func anyForm(seed: UInt64) throws {
    var sentences = Sentences(of: try EBNF.language.get(), seed: seed)
    for _ in 0..<60 {
      let whole = tree(joined(sentences.words("declaration")))
      guard problems(whole).isEmpty else { continue }
      for clause in whole.declarations.flatMap(\.clauses) {
        let range = whole.span(of: clause.tokens).range
        // `until` begins no line here and follows nothing: it cannot belong to the clause.
        let bytes =
          Array(whole.source.bytes[..<range.upperBound]) + Array(" until".utf8)
          + Array(whole.source.bytes[range.upperBound...])
        let broken = SyntaxTree(SourceText(name: "test.rules", bytes: bytes))
        let found = problems(broken).map(\.span.range)
        // What follows the title of a source, or where its paper is kept, is anything.
        guard clause.kind != .source else { continue }
        #expect(found.count == 1, "\(broken.source.string(in: range)) until")
        #expect(found.allSatisfy { $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound + 6 })
      }
    }
  }

  private func problems(_ tree: SyntaxTree) -> [SyntaxProblem] {
    var reader = RulesReader()
    reader.read(tree)
    return reader.draft.problems.map(\.0)
  }

  private func breakClause(_ clause: ClauseSyntax, of number: Int, in texts: [SourceText], _ slip: Slip) throws {
    let tree = SyntaxTree(texts[number])
    let range = tree.span(of: clause.tokens).range
    let bytes = tree.source.bytes
    let broken = slip.broken(tree.source.string(in: range))
    // What is cut off may leave another keyword, or a clause that is complete and means something else.
    guard broken.hasPrefix(tree.span(of: clause.keyword).text) else { return }
    var changed = texts
    changed[number] = SourceText(
      name: texts[number].name,
      bytes: Array(bytes[..<range.lowerBound]) + Array(broken.utf8) + Array(bytes[range.upperBound...]))
    let first = tree.source.line(at: range.lowerBound)
    let lines = first...(first + broken.count { $0.isNewline })
    let findings = check(changed.map { SyntaxTree($0) }).findings.all
    for finding in findings where !(slip.changesNames && Self.ofNames.contains(finding.code)) {
      let span = try #require(finding.span)
      let isThere =
        span.source.name == texts[number].name && lines.contains(span.source.line(at: span.range.lowerBound))
      #expect(isThere, "`\(broken)` brings \(Renderer().render(finding))")
    }
  }

  /// What is found where a name that is used stands for nothing, or for something else.
  private static let ofNames: Set<FindingCode> = [.unknownName, .noPlacesLimit, .acrossPathways, .startIsLimited]

  @Test(
    "a clause that cannot be read is not missed, and neither is what it would have declared",
    arguments: [
      "pathway daytime\n  settings day care, 30", "pathway daytime 30\n  settings day care", "need 30", "group 30",
    ])
  func declarations(lines: String) {
    let text = """
      scenario "Small"
        years 2026-27 to 2030-31
        ages 18 to 21 and over
      people from "people.csv"
      pathway accommodation
        settings family home
        starts in family home
      \(lines)
        source "Register"
      hypothesis "Fewer places"
        if we multiply moves to day care by 0.9 for people with need severe in North from 2027-28
        expect cost of daytime to fall by at least 5% by 2029-30 compared with do nothing
      """
    let found = findings(in: text).filter { finding in
      // Names of another kind than the broken one are rightly missed.
      finding.code != .unknownName && finding.code != .missingPart
    }
    #expect(found.map(\.code) == [lines.contains("daytime 30") ? .leftOver : .expected])
  }

  @Test("a misspelt keyword is read on as what it was meant to be")
  func misspeltKeyword() {
    let sound =
      "hypothesis \"A\"\n  because \"B\"\n  if we multiply deaths by 0.9 from 2027-28\n  expect total cost to be at most £1m by 2029-30\n"
    for (right, wrong) in [("because", "becuase"), ("expect", "expct"), ("hypothesis", "hypothesys")] {
      let text = sound + sound.replacing(right, with: wrong).replacing("\"A\"", with: "\"C\"")
      #expect(findings(in: text).map(\.code) == [.unknownClause], "\(wrong)")
    }
  }
}
