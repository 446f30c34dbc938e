import Foundation
import Testing

@Suite("Tables of commissioning guides, as a planner asks for them")
struct TablesCommandTests {
  private let commands = CommandTests()
  private static let scenario = "Scenarios/highland/highland.scenario"

  @Test("two pages, a workbook, a file a table, and a record to reproduce them")
  func files() async throws {
    try await commands.withScratchFolder { folder in
      let out = folder + "/out"
      let outcome = try await commands.longview("tables", Self.scenario, "--draws", "2", "--out", out)
      #expect(outcome.status == 0)
      let names = ["information-tables.html", "proforma.html", "information-tables.xlsx"]
      #expect(outcome.output == names.map { "Tables: \(out)/\($0)\n" }.joined())
      let files = Set(try FileManager.default.contentsOfDirectory(atPath: out))
      #expect(files.isSuperset(of: names + ["run.json", "000-T2.csv", "000-T31.csv", "003-25.csv"]))
      let page = try String(contentsOfFile: out + "/information-tables.html", encoding: .utf8)
      // Nobody is named as paying in Highland, and nobody tells the population.
      #expect(page.contains("id=\"missing\"") && !files.contains("000-T1.csv") && !files.contains("000-T18.csv"))
    }
  }

  @Test("in Welsh, and in no language without words")
  func languages() async throws {
    try await commands.withScratchFolder { folder in
      let out = folder + "/out"
      let outcome = try await commands.longview(
        "tables", Self.scenario, "--draws", "2", "--language", "cy", "--out", out)
      #expect(outcome.status == 0)
      #expect(try String(contentsOfFile: out + "/proforma.html", encoding: .utf8).contains("<html lang=\"cy\">"))
      let unknown = try await commands.longview("tables", Self.scenario, "--language", "fr", "--out", out + "2")
      #expect(unknown.status == 1 && unknown.errors.contains("no language called `fr`"))
    }
  }
}
