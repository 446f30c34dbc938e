import Foundation
import Testing

@Suite("Options held against each other, as a planner types it")
struct AppraiseCommandTests {
  private let commands = CommandTests()
  /// The scenario of the guide in `Scenarios/README.md`, with an appraisal.
  private static let rules = """
    hypothesis "Home"
      if we move 20 people from care home to own home over 2 years from 2026-27
      expect cost of home to be at most £1.3m in 2027-28
    option "Home first"
      includes "Home"
    appraisal
      compare do nothing, "Home first"
    """
  private static let scenario = """
    scenario "Still"
      years 2026-27 to 2029-30
      weeks a year 52
      ages 65 to 67 and over
      use "test.rules"
    people from "people.csv"
    pathway home
      settings own home, care home
      starts in own home
    setting care home
      cost likely £1,000, between £900 and £1,100 (80% sure) a week for each person
    """

  private func withScenario(_ body: (String, String) async throws -> Void) async throws {
    try await commands.withScratchFolder { folder in
      let texts = [
        "main.scenario": Self.scenario, "test.rules": Self.rules,
        "people.csv": "home,people\nown home,60\ncare home,40\n",
      ]
      for (name, text) in texts { try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8) }
      try await body(folder + "/main.scenario", folder + "/out")
    }
  }

  @Test("an appraisal is printed in 80 columns, and written with everything that a run writes")
  func appraise() async throws {
    try await withScenario { scenario, out in
      let outcome = try await commands.longview("appraise", scenario, "--draws", "20", "--out", out)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("Home first") && outcome.output.contains("Green Book"))
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
      let files = try FileManager.default.contentsOfDirectory(atPath: out)
      #expect(Set(files).isSuperset(of: ["report.html", "run.json", "appraisal.csv", "appraisal.json"]))
      let run = try await commands.longview("run", scenario, "--draws", "20", "--out", out)
      #expect(run.status == 0)
      let page = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
      #expect(page.contains("id=\"appraisal\""))
    }
  }

  @Test("a value is solved for, and a figure taken apart")
  func solveAndWhy() async throws {
    try await withScenario { scenario, _ in
      let solved = try await commands.longview(
        "solve", scenario, "--vary", "people moved to own home", "between", "0", "and", "40", "--draws", "5",
        "--until", "people in care home to be at most 10 people by 2029-30", "--find", "smallest")
      #expect(solved.status == 0 && solved.output.contains("people moved to own home 30"))
      let why = try await commands.longview(
        "explain", scenario, "--draws", "5", "--why", "cost of home in 2029-30 under Home first")
      #expect(why.status == 0 && why.output.contains("1,040,000"))
    }
  }

  @Test("slips end with status 1, misuse with status 2")
  func refusals() async throws {
    try await withScenario { scenario, _ in
      #expect(try await commands.longview("solve", scenario).status == 1)
      let why = try await commands.longview("explain", scenario, "--why", "cost of care hom in 2029-30")
      #expect(why.status == 1 && why.errors.contains("did you mean `care home`?"))
      #expect(try await commands.longview("appraise", scenario, "--draws", "0").status == 2)
      #expect(try await commands.longview("explain", scenario, "Home", "--why", "total cost in 2029-30").status == 2)
    }
  }
}
