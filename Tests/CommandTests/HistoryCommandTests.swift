import Foundation
import Testing

@Suite("Held against what happened, as a planner types it")
struct HistoryCommandTests {
  private let commands = CommandTests()
  private static let scenario = "Scenarios/highland/highland.scenario"
  private static let actuals = "Scenarios/highland/actuals.csv"

  @Test("a backtest prints what was projected beside what was counted, and writes it where it is told")
  func backtest() async throws {
    try await commands.withScratchFolder { folder in
      let outcome = try await commands.longview(
        "backtest", Self.scenario, "--actuals", Self.actuals, "--draws", "50", "--out", folder + "/out")
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      #expect(outcome.output.contains("2009-10 care home    1,707      1,584      -123  -7.2%"))
      #expect(outcome.output.contains("2 figures are too few to tell a good projection from a lucky one."))
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
      let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/out").sorted()
      #expect(files == ["backtest.csv", "data-dictionary.csv"])
    }
  }

  @Test("a calibration says what it learnt, with the line to paste")
  func calibrate() async throws {
    let outcome = try await commands.longview(
      "calibrate", Self.scenario, "--actuals", Self.actuals, "--fit", "moves, times", "--draws", "500", "--within", "2%"
    )
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("(the effective sample size)"))
    #expect(outcome.output.contains("times likely 1."))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("few draws are warned of and stop nothing; a name that is none is refused with the nearest")
  func warnings() async throws {
    let few = try await commands.longview(
      "calibrate", Self.scenario, "--actuals", Self.actuals, "--fit", "moves, times", "--draws", "20")
    #expect(few.status == 0 && few.errors.contains("warning[few-draws-count]"))
    let slip = try await commands.longview(
      "calibrate", Self.scenario, "--actuals", Self.actuals, "--fit", "move, times")
    #expect(slip.status == 1 && slip.errors.contains("did you mean `moves, times`?"))
    let missing = try await commands.longview("backtest", Self.scenario, "--actuals", "Scenarios/highland/actual.csv")
    #expect(missing.status == 1 && missing.errors.contains("did you mean `Scenarios/highland/actuals.csv`?"))
  }

  @Test(
    "what was not understood ends with status 2",
    arguments: [
      ["backtest", "x.scenario"], ["backtest", "x.scenario", "--actuals", "a.csv", "--draws", "0"],
      ["calibrate", "x.scenario", "--actuals", "a.csv", "--within", "much"],
    ])
  func usage(arguments: [String]) async throws {
    let outcome = try await commands.run(CommandTests.program.path, arguments)
    #expect(outcome.status == 2 && outcome.errors.contains("Usage:"))
  }

  @Test("a comparison is not put among the results of a run")
  func notAmongResults() async throws {
    try await commands.withScratchFolder { folder in
      try "{}".write(toFile: folder + "/run.json", atomically: true, encoding: .utf8)
      let outcome = try await commands.longview(
        "backtest", Self.scenario, "--actuals", Self.actuals, "--draws", "5", "--out", folder)
      #expect(outcome.status == 1 && outcome.errors.contains("error[not-a-results-folder]"))
    }
  }

  @Test("a run writes every draw where it is asked to")
  func keepDraws() async throws {
    try await commands.withScratchFolder { folder in
      let outcome = try await commands.longview(
        "run", "Scenarios/south-lakes/south-lakes.scenario", "--draws", "3", "--keep-draws", "--out", folder + "/out")
      #expect(outcome.status == 0)
      let draws = try String(contentsOfFile: folder + "/out/draws.csv", encoding: .utf8)
      #expect(draws.hasPrefix("option,year,pathway,setting,measure,unit,draw,value\r\n"))
      let record = try String(contentsOfFile: folder + "/out/run.json", encoding: .utf8)
      #expect(record.contains("\"draws.csv\""))
    }
  }
}
