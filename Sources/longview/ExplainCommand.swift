import ArgumentParser

/// `longview explain`.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say a scenario and its rules back in words, with what every number means.",
    discussion: """
      Without a name, everything is told briefly. The name of a hypothesis, an option, an assumption, a setting, a \
      service, a contract, a site or a measure tells that alone, in depth.

        longview explain Scenarios/cheshire/cheshire.scenario
        longview explain Scenarios/cheshire/cheshire.scenario "Direct payments replace day care"
      """)

  @Argument(help: "The scenario.", completion: .file(extensions: ["scenario"]))
  var scenario: String

  @Argument(help: "What to explain; everything where nothing is given.")
  var name: String?

  @Flag(
    name: .customLong("run"), help: "Run it too, and say which lines never began or found less than they asked for.")
  var runsToo = false

  @Option(help: "How many draws of that run, 1 to 10,000.")
  var draws = 200

  func validate() throws {
    guard (1...10_000).contains(draws) else { throw ValidationError("--draws must lie between 1 and 10,000.") }
  }

  func run() async throws { try await explain(scenario: scenario, name: name, runningDraws: runsToo ? draws : nil) }
}
