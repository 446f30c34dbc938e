import Diagnostics
import Foundation
import Testing

@testable import RuleLanguage

/// The pages made from the sources. `LONGVIEW_RECORD=1 swift test --filter GeneratedPages` writes them.
@Suite("Generated pages")
struct GeneratedPagesTests {
  private func expectFresh(_ path: String, _ content: String) throws {
    let file = Corpus.package.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["LONGVIEW_RECORD"] == "1" {
      return try content.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == content, "\(path) is stale: record it")
  }

  @Test("the cheat-sheet") func cheatSheetIsFresh() throws {
    try expectFresh("Rules/CHEATSHEET.md", cheatSheet())
  }

  @Test("the keywords") func keywordsAreFresh() throws {
    try expectFresh("Sources/RuleLanguage/RuleLanguage.docc/Keywords.md", keywordPage())
  }

  @Test("the colours of editors") func coloursAreFresh() throws {
    try expectFresh("Sources/RuleLanguage/RuleLanguage.docc/longview.tmLanguage.json", TextMate.page())
  }

  @Test("every keyword of a declaration, a line and a statement is in the grammar's page, and the other way round")
  func keywordsAreTheGrammars() throws {
    let grammar = try EBNF.language.get()
    let written = Set(grammar.rules.values.flatMap(\.keywords).map(joined))
    for word in DeclarationKind.allCases.map(\.rawValue) + Verb.allCases.map(\.rawValue) {
      #expect(written.contains(word))
    }
    for clause in ClauseKind.allCases where clause != .head { #expect(written.contains(clause.rawValue)) }
    let starts = LineStarts(grammar)
    #expect(starts.declarations.count == DeclarationKind.allCases.count)
    for declaration in starts.declarations {
      let clauses = Set(declaration.clauses.flatMap { $0[0].keywords }.map(joined))
      let kinds = DeclarationKind.allCases.filter { declaration.starts[0][0].keywords.map(joined) == [$0.rawValue] }
      #expect(kinds.map { Set(($0.clauses + [.source]).map(\.rawValue)) } == [clauses], "\(declaration.rule)")
    }
  }

  @Test("the colours tell every keyword that begins a line, and leave names alone")
  func colours() throws {
    for source in Corpus.texts {
      let tree = SyntaxTree(source)
      for declaration in tree.declarations {
        for clause in declaration.clauses {
          let keyword = tree.span(of: clause.keyword)
          let range = source.lineRange(source.line(at: keyword.range.lowerBound))
          let first = try TextMate.scopes(of: source.string(in: range)).dropFirst().first
          #expect(first?.words == keyword.text)
          #expect(first?.scope.hasPrefix(clause.kind == .head ? "keyword.control" : "keyword.other") == true)
        }
      }
    }
    #expect(try TextMate.scopes(of: "  supported living, paid job").isEmpty)
    #expect(try TextMate.scopes(of: "  open 30 places # by 2027-28").map(\.words) == ["30", "# by 2027-28"])
  }
}
