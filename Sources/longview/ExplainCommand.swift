import ArgumentParser
import Diagnostics
import Studies

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

  func run() async throws { try explain(scenario: scenario, name: name) }
}

/// Tells a scenario, or one thing that it declares.
func explain(scenario: String, name: String?) throws {
  do {
    let study = try Study(readingScenario: scenario)
    let text = try name.map { try study.explanation(of: $0) } ?? study.explanation
    Terminal.output(String(text.dropLast()))
  } catch let findings as Findings {
    Terminal.error(Renderer(inColour: Terminal.errorIsColoured).render(findings))
    throw ExitCode(1)
  } catch let finding as Finding {
    Terminal.error(Renderer(inColour: Terminal.errorIsColoured).render(Findings([finding])))
    throw ExitCode(1)
  }
}
