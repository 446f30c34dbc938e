import Studies

/// Tells a scenario, or one thing that it declares.
///
/// - Parameter draws: the draws of a run whose outcomes are told too; nil for none.
func explain(scenario: String, name: String?, runningDraws draws: Int?) async throws {
  try await Terminal.stoppedByFindings {
    let study = try Study(readingScenario: scenario)
    let text = try name.map { try study.explanation(of: $0) } ?? study.explanation
    Terminal.output(String(text.dropLast()))
    guard let draws else { return }
    Terminal.output("\n" + (await study.outcomes(of: name, draws: draws, seed: 1)).dropLast())
  }
}

/// Takes a figure of a scenario apart.
func explain(_ figure: String, inScenario scenario: String, draws: Int) async throws {
  try await Terminal.stoppedByFindings {
    let text = try await Study.why(figure, inScenario: scenario, draws: draws)
    Terminal.output(String(text.dropLast()))
  }
}
