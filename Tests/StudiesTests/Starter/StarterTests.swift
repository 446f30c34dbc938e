import Diagnostics
import Foundation
import Quantities
import RuleLanguage
import Testing

@testable import Studies

@Suite("A scenario to begin with")
struct StarterTests {
  private func texts(_ kind: Starter.Kind, place: String = "powys") -> [String: String] {
    let files = Starter(kind, place: place, firstYear: FinancialYear(start: 2026)).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
  }

  private func files(_ texts: [String: String]) -> Files {
    Files { path in
      texts[path].map { .success(Array($0.utf8)) } ?? .failure(Finding(.unreadableFile, "there is no file `\(path)`"))
    }
  }

  /// The texts with a figure in place of each `to fill`; the tables of people come to the same total.
  private func filled(_ texts: [String: String]) -> [String: String] {
    texts.mapValues { text in
      let count = text.components(separatedBy: "to fill").count - 1
      let columns = text.prefix { $0 != "\n" }.split(separator: ",")
      let figure =
        columns.contains("rate") ? "1%" : columns.contains("places") ? "2000" : "\(4000.0 / Double(max(1, count)))"
      return text.hasPrefix("#") ? text : text.replacingOccurrences(of: "to fill", with: figure)
    }
  }

  @Test("a check finds nothing but what is to fill, a line a table", arguments: Starter.Kind.allCases)
  func checks(kind: Starter.Kind) {
    let texts = texts(kind)
    let checked = checkFiles(["powys.scenario"], files: files(texts))
    #expect(checked.findings.all.allSatisfy { $0.code == .toFill && $0.severity == .warning })
    let tables = texts.keys.filter { $0.hasSuffix(".csv") }
    #expect(Set(checked.findings.all.compactMap { $0.span?.source.name }) == Set(tables))
    #expect(checked.findings.all.count == tables.count)
    #expect(checked.paths == Set(texts.keys))
  }

  @Test("nothing runs until all is filled, for the same reasons", arguments: Starter.Kind.allCases)
  func refusesToRun(kind: Starter.Kind) {
    let texts = texts(kind)
    let checked = checkFiles(["powys.scenario"], files: files(texts)).findings.all
    do {
      _ = try Study(readingScenario: "powys.scenario", files: files(texts))
      Issue.record("it would run")
    } catch {
      #expect(error.all.allSatisfy { $0.severity == .error })
      #expect(error.all.map(\.message) == checked.map(\.message))
    }
  }

  @Test("once filled it is sound, and runs", arguments: Starter.Kind.allCases)
  func runsOnceFilled(kind: Starter.Kind) async throws {
    let filled = filled(texts(kind))
    let findings = checkFiles(["powys.scenario"], files: files(filled)).findings
    #expect(findings.all.map(\.message) == [])
    let study = try Study(readingScenario: "powys.scenario", files: files(filled))
    let result = await run(study, draws: 2, seed: 1)
    #expect(result.hypotheses.count == 1)
    #expect(result.options.count == 2)
  }

  @Test("its text is laid out as `fmt` would lay it out", arguments: Starter.Kind.allCases)
  func isLaidOut(kind: Starter.Kind) {
    for (name, text) in texts(kind) where !name.hasSuffix(".csv") {
      let laidOut = formatted(SyntaxTree(SourceText(name: name, bytes: Array(text.utf8))))
      #expect(String(decoding: laidOut, as: UTF8.self) == text)
    }
  }

  @Test("any name of a place can be quoted", arguments: ["Y \"Fro\"", "#1", "a\nb", "Ynys Môn", "مرحبا"])
  func places(place: String) {
    let texts = texts(.learningDisability, place: place)
    let findings = checkFiles(["\(place).scenario"], files: files(texts)).findings.all
    #expect(findings.allSatisfy { $0.code == .toFill })
  }

  @Test("figures left to fill are told by their rows")
  func rowsAreNamed() throws {
    var texts = texts(.learningDisability)
    texts["people-by-day.csv"] =
      "day,people\nday care,1\npaid job,to fill\ndirect payment,2\nnothing arranged,TO FILL\n"
    let finding = try #require(
      checkFiles(["powys.scenario"], files: files(texts)).findings.all.first {
        $0.span?.source.name == "people-by-day.csv"
      })
    #expect(finding.message == "`people-by-day.csv`: 2 figures are still to fill, in column `people`, rows 3, 5")
  }
}
