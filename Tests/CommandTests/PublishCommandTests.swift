import Foundation
import Testing

@Suite("What is published, as a planner asks for it")
struct PublishCommandTests {
  private let commands = CommandTests()
  private static let scenario = "Scenarios/homes-not-hospitals/homes-not-hospitals.scenario"

  @Test("a published run says so in its record, and names no file that counts people")
  func record() async throws {
    try await commands.withScratchFolder { folder in
      let out = folder + "/out"
      let outcome = try await commands.longview("run", Self.scenario, "--draws", "2", "--publish", "--out", out)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("counts of people are rounded to 5, and those under 5 are not told"))
      let record = try String(contentsOfFile: out + "/run.json", encoding: .utf8)
      #expect(record.contains("\"published\" : true"))
      #expect(!record.contains("/people.csv") && !record.contains("/entrants.csv") && record.contains("/deaths.csv"))
      let files = try FileManager.default.contentsOfDirectory(atPath: out)
      #expect(files.contains("people.csv") && !files.contains("draws.csv") && !files.contains("appraisal.json"))
    }
  }

  @Test("without it nothing is said of publishing")
  func notPublished() async throws {
    try await commands.withScratchFolder { folder in
      let out = folder + "/out"
      let outcome = try await commands.longview("run", Self.scenario, "--draws", "2", "--out", out)
      #expect(outcome.status == 0 && !outcome.output.contains("rounded to 5"))
      let record = try String(contentsOfFile: out + "/run.json", encoding: .utf8)
      #expect(!record.contains("published") && record.contains("/people.csv"))
      let page = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
      #expect(!page.contains("Counts of people are protected."))
    }
  }

  @Test("draws are not published, and that is said before anything is run")
  func draws() async throws {
    let outcome = try await commands.longview("run", "/no/such.scenario", "--publish", "--keep-draws")
    #expect(outcome.status != 0 && outcome.errors.contains("--keep-draws or --publish"))
  }

  @Test("pages and tables of the terminal are published as well", arguments: ["report", "gap", "needs", "appraise"])
  func others(command: String) async throws {
    try await commands.withScratchFolder { folder in
      let out = command == "report" ? ["--easy-read", "--out", folder + "/out"] : []
      let scenario = command == "needs" ? "Scenarios/wales/wales.scenario" : Self.scenario
      let outcome = try await commands.run(
        CommandTests.program.path, [command, scenario, "--draws", "2", "--publish"] + out)
      #expect(outcome.status == 0, "\(outcome.errors)")
      guard command == "report" else {
        #expect(outcome.output.contains("counts of people are rounded to 5"))
        return
      }
      let page = try String(contentsOfFile: folder + "/out/report.html", encoding: .utf8)
      let easy = try String(contentsOfFile: folder + "/out/easy-read.html", encoding: .utf8)
      #expect(page.contains("Counts of people are protected.") && easy.contains("We changed some numbers a little."))
    }
  }
}
