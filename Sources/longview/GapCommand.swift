import ArgumentParser
import Reports

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

  @OptionGroup var projection: ProjectionOptions

  @Option(help: "How many draws of the uncertain numbers, 1 to 1,000,000.")
  var draws = 200

  @OptionGroup var publishing: PublishOption

  func validate() throws {
    if let misuse = misuse(ofDraws: draws) { throw misuse }
  }

  func run() async throws {
    try await Terminal.stoppedByFindings {
      let result = try await projection.project(publishing.read(projection), draws: draws)
      Terminal.output(String(GapSummary(result).text.dropLast()))
    }
  }
}
