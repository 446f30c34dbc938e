import ArgumentParser
import Diagnostics
import Foundation
import Reports
import Studies

/// `longview backtest`.
struct BacktestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Hold a scenario that starts in the past against what has happened since.",
    discussion: """
      The table has a row for each figure: its year, counted on 31 March at the end of it, and people; setting, \
      groups, age and need where they were told apart, else `all`. What is left out was not counted.

        longview backtest Scenarios/highland/highland.scenario --actuals Scenarios/highland/actuals.csv
      """)

  @OptionGroup var history: HistoryOptions

  @Option(help: "How many draws of the uncertain numbers, 1 to 1,000,000.")
  var draws = 500

  @Option(help: "A folder for backtest.csv and what its columns mean; nothing is written unless given.")
  var out: String?

  func validate() throws {
    if let misuse = misuse(ofDraws: draws) { throw misuse }
    guard out != "" else { throw ValidationError("--out needs the name of a folder.") }
  }

  func run() async throws {
    try await Terminal.stoppedByFindings {
      let (study, actuals) = try history.read()
      if let out { try checkFree(out) }
      let progress = ProgressLine("projecting")
      let backtest = try await study.backtest(against: actuals, history.settings(draws: draws)) { progress.show($0) }
      progress.end()
      if let out { try write(BacktestFigures(backtest).files, to: out) }
      Terminal.output(String(backtest.text.dropLast()))
    }
  }

  /// A run's folder is replaced as a whole by the next run, and holds nothing else.
  private func checkFree(_ folder: String) throws(Finding) {
    guard FileManager.default.fileExists(atPath: folder + "/run.json") else { return }
    throw Finding(
      .notAResultsFolder, "`\(folder)` holds the results of a run", help: "choose another folder with --out")
  }

  private func write(_ files: [(name: String, bytes: [UInt8])], to folder: String) throws(Finding) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for file in files {
        let path = URL(fileURLWithPath: folder).appendingPathComponent(file.name)
        try Data(file.bytes).write(to: path, options: .atomic)
      }
    } catch {
      throw Finding(
        .cannotWrite, "the comparison cannot be written to `\(folder)`: \(error.localizedDescription)",
        help: "choose another folder with --out")
    }
  }
}
