import ArgumentParser

/// The commands.
struct Longview: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "longview",
    abstract: "Test a commissioning hypothesis before you spend the money.",
    discussion: """
      A planner writes a scenario (a place, its people, its services) and rules (what we might do, and what we \
      expect). Longview projects the people through the years and says whether each hypothesis holds, how sure \
      that is, and what it costs.

        longview check Scenarios/cheshire/cheshire.scenario
        longview run Scenarios/cheshire/cheshire.scenario --draws 200

      Exit status: 0 where all is well, 1 where something was found wrong, 2 where the command was not understood.
      """,
    version: programVersion,
    subcommands: [
      CheckCommand.self, FormatCommand.self, TestCommand.self, RunCommand.self, ReportCommand.self,
      AppraiseCommand.self,
      TablesCommand.self, GapCommand.self, NeedsCommand.self, SolveCommand.self, InitCommand.self, ImportCommand.self,
      ExplainCommand.self,
      BacktestCommand.self, CalibrateCommand.self, DiffCommand.self, ServeCommand.self,
    ])
}

@main
enum Program {
  static func main() async {
    do {
      var command = try Longview.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let status = Longview.exitCode(for: error)
      let message = Longview.fullMessage(for: error)
      if status.isSuccess { Terminal.output(message) } else { Terminal.error(message) }
      Terminal.exit(status == .validationFailure ? 2 : status.rawValue)
    }
  }
}
