import ArgumentParser
import Foundation
import Studies

/// What commands that project a scenario have in common.
struct ProjectionOptions: ParsableArguments {
  @Argument(help: "The scenario.", completion: .file(extensions: ["scenario"]))
  var scenario: String

  @Option(help: "Where the random numbers start; another seed shows how much is chance.")
  var seed: UInt64 = 1

  /// The scenario's file without its folder and ending.
  var scenarioName: String { URL(filePath: scenario).deletingPathExtension().lastPathComponent }

  /// Reads the scenario, and says what is doubtful in it.
  func read() throws -> Study {
    let study = try readSilently()
    Terminal.report(study.warnings)
    return study
  }

  /// Reads the scenario.
  func readSilently() throws -> Study { try Study(readingScenario: scenario) }

  /// Projects a scenario for which there is memory, showing how far it has come.
  ///
  /// - Parameter appraising: whether to hold options against each other; nil for where the scenario declares it.
  func project(
    _ study: Study, draws: Int, keepingDraws: Bool = false, chance: Bool = false, appraising: Bool? = nil
  ) async throws -> StudyResult {
    try study.checkMemory(
      draws: draws, keepingDraws: keepingDraws, chance: chance,
      available: ProcessInfo.processInfo.physicalMemory / 2)
    let progress = ProgressLine("projecting")
    defer { progress.end() }
    return await Studies.run(
      study, draws: draws, seed: seed, keepingDraws: keepingDraws, chance: chance,
      appraising: appraising ?? study.declaresAppraisal
    ) { progress.show($0) }
  }
}
