import ArgumentParser
import Diagnostics
import Foundation
import Studies

/// What `backtest` and `calibrate` have in common.
struct HistoryOptions: ParsableArguments {
  @Argument(help: "A scenario that starts in the past.", completion: .file(extensions: ["scenario"]))
  var scenario: String

  @Option(
    help: "The table of what happened: year, people and, where told apart, setting, groups, age, need.",
    completion: .file(extensions: ["csv"]))
  var actuals: String

  @Option(help: "The option or hypothesis that was in force; do nothing unless given.")
  var option: String?

  @Option(help: "Where the random numbers start; another seed shows how much is chance.")
  var seed: UInt64 = 1

  /// Reads both files, says what is doubtful in them, and hands them on.
  func read() throws(Findings) -> (study: Study, actuals: Actuals) {
    let study = try Study(readingScenario: scenario)
    let actuals = try study.actuals(from: actuals)
    Terminal.report(study.warnings)
    Terminal.report(actuals.warnings)
    return (study, actuals)
  }

  func settings(draws: Int) -> ReplaySettings {
    ReplaySettings(
      option: option, draws: draws, seed: seed, memory: ProcessInfo.processInfo.physicalMemory / 2)
  }
}

/// Says why a number of draws cannot be; nil where it can.
func misuse(ofDraws draws: Int) -> ValidationError? {
  if draws > 1_000_000 { return ValidationError("--draws can be at most 1,000,000.") }
  guard draws < 1 else { return nil }
  return ValidationError("--draws must be 1 or more: without a draw nothing can be said of how sure a result is.")
}
