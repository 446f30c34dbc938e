import ArgumentParser
import Diagnostics
import Foundation
import Studies

/// `longview explain`.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say a scenario and its rules back in words, or what a message means.",
    discussion: """
      A scenario is said back with what every number in it means. Without a name, everything is told briefly. The name \
      of a hypothesis, an option, an assumption, a setting, a service, a contract, a site or a measure tells that \
      alone, in depth.

        longview explain Scenarios/cheshire/cheshire.scenario
        longview explain Scenarios/cheshire/cheshire.scenario "Direct payments replace day care"

      A figure is taken apart into the people, prices and weeks behind it, and what each hypothesis adds.

        longview explain Scenarios/cheshire/cheshire.scenario --why "cost of daytime in 2020-21 under Community first"

      Every message begins with a code in brackets, such as error[people-or-places]; the code tells more of it, with an \
      example. Without anything, all codes are listed.

        longview explain people-or-places
      """)

  @Argument(help: "The scenario, or the code of a message.", completion: .file(extensions: ["scenario"]))
  var subject: String?

  @Argument(help: "What of the scenario to explain; everything where nothing is given.")
  var name: String?

  @Flag(
    name: .customLong("run"), help: "Run it too, and say which lines never began or found less than they asked for.")
  var runsToo = false

  @Option(help: "A figure to take apart: a measure, `in` a year and, unless it is of do nothing, `under` an option.")
  var why: String?

  @Option(help: "How many draws of that run, 1 to 10,000.")
  var draws = 200

  func validate() throws {
    guard (1...10_000).contains(draws) else { throw ValidationError("--draws must lie between 1 and 10,000.") }
    if why != nil, subject == nil || name != nil || runsToo {
      throw ValidationError("--why takes a scenario and nothing else.")
    }
  }

  func run() async throws {
    guard let subject else { return Terminal.output(Catalogue.list) }
    if let why { return try await explain(why, inScenario: subject, draws: draws) }
    if let entry = Catalogue.entry(for: subject) { return Terminal.output(CataloguePage(entry).text) }
    if name == nil, !subject.contains(where: { $0 == "." || $0 == "/" }),
      !FileManager.default.fileExists(atPath: subject)
    {
      throw unknownCode(subject)
    }
    try await explain(scenario: subject, name: name, runningDraws: runsToo ? draws : nil)
  }

  private func unknownCode(_ code: String) -> ExitCode {
    let near = nearest(to: code, among: FindingCode.allCases.map(\.rawValue))
    let question = near.map { "did you mean `\($0)`?" } ?? "these are all:\n\n\(Catalogue.list)"
    Terminal.error("error: there is no code `\(code)`; \(question)")
    return ExitCode(1)
  }
}
