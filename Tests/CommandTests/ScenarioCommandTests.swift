import Foundation
import Testing

@Suite("A scenario begun, and filled from a workbook")
struct ScenarioCommandTests {
  private let commands = CommandTests()

  private static let workbook = CommandTests.root.appendingPathComponent(
    "Tests/WorkbooksTests/Fixtures/LibreOffice.xlsx"
  ).path

  /// A scenario with one table, of people.
  private func begin(in folder: String) throws {
    try """
    scenario "Quiet"
      years 2026-27 to 2027-28
      ages  65 to 66 and over
    need moderate, severe
    people from "people.csv"
    pathway home
      settings   family home, supported living, nursing home
      starts in family home
    """.write(toFile: folder + "/quiet.scenario", atomically: true, encoding: .utf8)
  }

  @Test("a new scenario passes a check, which lists what is to fill; a run refuses with the same list")
  func initialises() async throws {
    try await commands.withScratchFolder { folder in
      let scenario = folder + "/new/powys/powys.scenario"
      let outcome = try await commands.longview("init", folder + "/new/powys")
      #expect(outcome.status == 0)
      #expect(outcome.output.hasSuffix("What is still to fill: longview check \(scenario)\n"))
      let checked = try await commands.longview("check", scenario)
      #expect(checked.status == 0)
      #expect(checked.output.contains("\n9 files checked: no errors, 7 warnings\n"))
      let run = try await commands.longview("run", scenario, "--draws", "2", "--out", folder + "/out")
      #expect(run.status == 1)
      let asErrors = checked.output.replacingOccurrences(of: "warning[to-fill]", with: "error[to-fill]")
      #expect(asErrors.hasPrefix(run.errors.trimmingCharacters(in: .whitespacesAndNewlines)))
      #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
    }
  }

  @Test("a folder that holds something is left alone, and one that is empty is taken")
  func folders() async throws {
    try await commands.withScratchFolder { folder in
      #expect(try await commands.longview("init", folder, "--like", "older-people").status == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      let again = try await commands.longview("init", folder)
      #expect(again.status == 1 && again.errors.contains("error[folder-not-empty]"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == files)
      let file = try await commands.longview("init", folder + "/" + files[0])
      #expect(file.status == 1 && file.errors.contains("error[cannot-write]"))
      #expect(try await commands.longview("init", folder + "/x", "--like", "cats").status == 2)
    }
  }

  @Test("a sheet becomes the table of its name; a table that is there is only replaced when asked")
  func imports() async throws {
    try await commands.withScratchFolder { folder in
      try begin(in: folder)
      let workbook = folder + "/figures.xlsx"
      try FileManager.default.copyItem(atPath: Self.workbook, toPath: workbook)
      let table = folder + "/people.csv"
      // The fixture's last row holds a formula that failed.
      let refused = try await commands.longview("import", workbook, "--into", folder)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("error[formula-failed]: sheet `people`, cell C6 holds `#DIV/0!`"))
      #expect(refused.errors.contains("warning[unknown-sheet]: the sheet `dates & merges`"))
      #expect(!FileManager.default.fileExists(atPath: table))
    }
  }

  @Test("what a run wrote as a sheet comes back as it is in its file")
  func roundTrip() async throws {
    try await commands.withScratchFolder { folder in
      let out = folder + "/out"
      let run = try await commands.longview(
        "run", "Scenarios/highland/highland.scenario", "--draws", "2", "--workbook", "--out", out)
      #expect(run.status == 0)
      try begin(in: folder)
      let imported = try await commands.longview("import", out + "/results.xlsx", "--into", folder)
      #expect(imported.status == 0, "\(imported.errors)")
      let (sheet, file) = (
        try String(contentsOfFile: folder + "/people.csv", encoding: .utf8).split(whereSeparator: \.isNewline),
        try String(contentsOfFile: out + "/people.csv", encoding: .utf8).split(whereSeparator: \.isNewline)
      )
      #expect(sheet.count == file.count && sheet[0] == file[0])
      for (left, right) in zip(sheet, file) {
        let cells = [left, right].map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        #expect(cells[0].count == cells[1].count)
        for (read, written) in zip(cells[0], cells[1]) where read != written {
          let values = (try #require(Double(read)), try #require(Double(written)))
          #expect(abs(values.0 - values.1) <= 1e-15 * abs(values.1))
        }
      }
      let kept = try String(contentsOfFile: folder + "/people.csv", encoding: .utf8)
      try "people\n1\n".write(toFile: folder + "/people.csv", atomically: true, encoding: .utf8)
      let refused = try await commands.longview("import", out + "/results.xlsx", "--into", folder)
      #expect(refused.status == 1 && refused.errors.contains("error[table-is-there]"))
      #expect(try String(contentsOfFile: folder + "/people.csv", encoding: .utf8) == "people\n1\n")
      let replaced = try await commands.longview("import", out + "/results.xlsx", "--into", folder, "--replace")
      #expect(replaced.status == 0)
      #expect(try String(contentsOfFile: folder + "/people.csv", encoding: .utf8) == kept)
    }
  }

  @Test("what cannot be imported is said")
  func refusals() async throws {
    try await commands.withScratchFolder { folder in
      let nowhere = try await commands.longview("import", Self.workbook, "--into", folder)
      #expect(nowhere.status == 1 && nowhere.errors.contains("error[nothing-to-import]"))
      try begin(in: folder)
      let missing = try await commands.longview("import", folder + "/none.xlsx", "--into", folder)
      #expect(missing.status == 1 && missing.errors.contains("error[not-a-workbook]"))
      let text = try await commands.longview("import", folder + "/quiet.scenario", "--into", folder)
      #expect(text.status == 1 && text.errors.contains("error[not-a-workbook]"))
    }
  }

  @Test("needs are told by year and age, and said to be unknown where they are")
  func needs() async throws {
    let wales = try await commands.longview("needs", "Scenarios/wales/wales.scenario", "--draws", "2")
    #expect(wales.status == 0)
    #expect(wales.output.contains("\n2018-19 ") && wales.output.contains("\naged 85+ "))
    let highland = try await commands.longview("needs", "Scenarios/highland/highland.scenario", "--draws", "2")
    #expect(highland.status == 0 && highland.output.contains("is not known"))
  }
}
