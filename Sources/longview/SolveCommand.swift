public import ArgumentParser
import Diagnostics
import Foundation
public import Studies

/// `longview solve`.
struct SolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "Find the value of a number at which expectations hold, and what each value costs.",
    discussion: """
      A number is named by what it does (places closed in S, places opened in S, people moved to S, share of entrants \
      sent to S, spent on P), by its assumption, or by its place as `explain` says it. Values are spread evenly between \
      both ends and tried in one run. Several levers are tried in every combination, as far as --budget goes.

        longview solve Scenarios/cheshire/cheshire.scenario \
      --vary "places closed in day care by Direct payments replace day care" between 0 and 60 \
      --until "waiting for day care to be at most 5 people until 2013-14, with 80% confidence"
      """)

  @Argument(help: "The scenario.", completion: .file(extensions: ["scenario"]))
  var scenario: String

  @Option(parsing: .upToNextOption, help: "What to vary: a name, then between, a number, and, a number.")
  var vary: [String] = []

  @Option(help: "What must hold, as an expect line says it; what the hypotheses expect unless given.")
  var until: [String] = []

  @Option(help: "The option or hypothesis it is varied in; the hypothesis whose number it is unless given.")
  var under: String?

  @Option(help: "Which value: largest, smallest or cheapest; the largest of one, the cheapest of several.")
  var find: Solution.Wish?

  @Option(help: "How many values are tried at most, of all levers together; 2 to 10,000.")
  var budget = 61

  @Option(help: "How many draws of the uncertain numbers for each value, 1 to 100,000.")
  var draws = 200

  @Option(help: "Where the random numbers start; another seed shows how much is chance.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (1...100_000).contains(draws) else { throw ValidationError("--draws must lie between 1 and 100,000.") }
    guard (2...10_000).contains(budget) else { throw ValidationError("--budget must lie between 2 and 10,000.") }
  }

  func run() async throws {
    try await Terminal.stoppedByFindings {
      let question = SolveQuestion(
        levers: try LeverRange.reading(vary), option: under, expectations: until, wish: find, budget: budget,
        draws: draws, seed: seed, memory: ProcessInfo.processInfo.physicalMemory / 2)
      let progress = ProgressLine("trying values")
      let solution = try await Study.solve(question, inScenario: scenario) { progress.show($0) }
      progress.end()
      Terminal.output(String(solution.text.dropLast()))
    }
  }
}

extension Solution.Wish: ExpressibleByArgument {}
