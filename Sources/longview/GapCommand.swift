import ArgumentParser
import Foundation
import Reports
import Studies

/// `longview gap`.
struct GapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    abstract: "Say where there is less than people ask for, and what is proposed about it.",
    discussion: """
      Sets people who wait for a place, and units that a service cannot give, beside what the best option does about \
      them: in 3 years, in 10, and at the end. The report has the same with the reasons.

        longview gap Scenarios/cheshire/cheshire.scenario
      """)

  @Argument(help: "The scenario.", completion: .file(extensions: ["scenario"]))
  var scenario: String

  @Option(help: "How many draws of the uncertain numbers, 1 to 1,000,000.")
  var draws = 200

  @Option(help: "Where the random numbers start; another seed shows how much is chance.")
  var seed: UInt64 = 1

  func validate() throws {
    if let misuse = misuse(ofDraws: draws) { throw misuse }
  }

  func run() async throws {
    try await Terminal.stoppedByFindings {
      let study = try Study(readingScenario: scenario)
      Terminal.report(study.warnings)
      try study.checkMemory(draws: draws, available: ProcessInfo.processInfo.physicalMemory / 2)
      let progress = ProgressLine("projecting")
      let result = await Studies.run(study, draws: draws, seed: seed, appraising: study.declaresAppraisal) {
        progress.show($0)
      }
      progress.end()
      Terminal.output(String(GapSummary(result).text.dropLast()))
    }
  }
}
