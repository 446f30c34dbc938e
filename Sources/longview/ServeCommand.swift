import ArgumentParser
import Workbench

/// `longview serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show a scenario in the browser, as its files stand at each look.",
    discussion: """
      Edit the files with whatever you like and reload the page: it shows what is wrong with them, or the report. Only \
      this machine can see it. Stop with Ctrl-C.

        longview serve Scenarios/cheshire/cheshire.scenario
      """)

  @Argument(help: "The scenario.", completion: .file(extensions: ["scenario"]))
  var scenario: String

  @Option(help: "The port to answer on; 0 takes any that is free.")
  var port: UInt16 = 8080

  @Option(help: "How many draws of the uncertain numbers; few, for a quick look.")
  var draws = 50

  @Option(help: "Where the random numbers start.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (1...10_000).contains(draws) else { throw ValidationError("--draws must lie between 1 and 10,000.") }
  }

  func run() async throws {
    do {
      try await Workbench(scenario: scenario, draws: draws, seed: seed).serve(port: port) { address in
        Terminal.output("Open \(address) in a browser; Ctrl-C stops.")
      }
    } catch {
      Terminal.error("error: nobody can be answered on port \(port): is another program using it? Try --port 0.")
      throw ExitCode(1)
    }
  }
}
