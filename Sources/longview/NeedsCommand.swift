import ArgumentParser
import Reports
import Studies

/// `longview needs`.
struct NeedsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "needs",
    abstract: "Set the people who can be expected to have a need beside those who are known.",
    discussion: """
      Population, people expected, people known and people not known: by year, then by need, area and other groups, and \
      age. The scenario tells the population and the prevalence.

        longview needs Scenarios/wales/wales.scenario
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
      let study = try publishing.read(projection).tellingNeedByAge()
      let result = try await projection.project(study, draws: draws, appraising: false)
      Terminal.output(String(NeedsSummary(result).text.dropLast()))
    }
  }
}
