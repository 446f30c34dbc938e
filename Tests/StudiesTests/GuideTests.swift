import Diagnostics
import Foundation
import Studies
import Testing

@testable import RuleLanguage

/// What the guides show must work as shown.
@Suite("The guides to scenarios and rules")
struct GuideTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The fenced blocks of a page: what stands behind the fence, and the text.
  private func blocks(of page: String) throws -> [(label: String, text: String)] {
    let text = try String(contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
    let parts = text.components(separatedBy: "```")
    return stride(from: 1, to: parts.count - 1, by: 2).map { index in
      let lines = parts[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
    }
  }

  @Test("the small scenario is sound, and its hypothesis can be told")
  func smallScenario() async throws {
    let known = Dictionary(
      try blocks(of: "Scenarios/README.md").compactMap { block in
        block.label.split(separator: " ").last.map { (String($0), block.text) }
      }, uniquingKeysWith: { first, _ in first })
    let files = Files { path in
      known[path].map { .success(Array($0.utf8)) } ?? .failure(Finding(.unreadableFile, "no block `\(path)`"))
    }
    #expect(Renderer().render(checkFiles(["westhaven.scenario"], files: files).findings) == "")
    let result = await run(try Study(readingScenario: "westhaven.scenario", files: files), draws: 20, seed: 1)
    #expect(result.hypotheses.map(\.title) == ["Extra care instead of care homes"])
  }

  @Test("the examples of rules read without a finding", arguments: 0..<2)
  func rule(example: Int) throws {
    let examples = try blocks(of: "Rules/README.md")
    #expect(examples.count == 2)
    let rules = examples[example].text
    let files = Files { _ in .success(Array(rules.utf8)) }
    #expect(Renderer().render(checkFiles(["example.rules"], files: files).findings) == "")
  }

  @Test("the test that the guide to rules shows holds")
  func test() async throws {
    let text = try #require(try blocks(of: "Rules/README.md").last { $0.text.hasPrefix("test ") }).text
    let guide = Self.root.path + "/Rules/guide.rules"
    let files = Files { path in
      if path == guide { return .success(Array(text.utf8)) }
      let contents = FileManager.default.contents(atPath: path)
      return contents.map { .success([UInt8]($0)) } ?? .failure(Finding(.unreadableFile, "no file `\(path)`"))
    }
    let report = await runTests(in: [guide], files: files)
    #expect(Renderer().render(Findings(report.tests.flatMap(\.findings.all) + report.findings.all)) == "")
    #expect(report.tests.flatMap(\.expectations).count == 2)
  }

  @Test("the reserved words are told in full")
  func reserved() throws {
    let page = try String(contentsOf: Self.root.appendingPathComponent("Rules/README.md"), encoding: .utf8)
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(reservedWords.sorted().joined(separator: ", ") + "."))
  }
}
