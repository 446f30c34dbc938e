import ArgumentParser
import Studies

/// `longview diff`.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed in meaning between two scenarios or two rules files.",
    discussion: """
      Neither order nor layout matters, nor in which file a rule stands. Changed sources are told apart as evidence.

        longview diff Scenarios/cheshire/cheshire.scenario Scenarios/cheshire-2/cheshire.scenario
        longview diff old/day.rules new/day.rules

      Exit status: 0 where nothing changed in meaning, 1 where something did, 2 where a file is not sound.
      """)

  @Argument(help: "The first scenario or rules file.", completion: .file(extensions: ["scenario", "rules"]))
  var before: String

  @Argument(help: "The second.", completion: .file(extensions: ["scenario", "rules"]))
  var after: String

  func run() async throws {
    let difference: Difference
    do {
      difference = try Difference(from: before, to: after)
    } catch {
      Terminal.report(error)
      throw ExitCode(2)
    }
    Terminal.output(String(difference.text.dropLast()))
    if !difference.isEmpty { throw ExitCode(1) }
  }
}
