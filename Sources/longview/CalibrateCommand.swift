import ArgumentParser
import Studies

/// `longview calibrate`.
struct CalibrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Say what a scenario's uncertain numbers must have been for what happened to happen.",
    discussion: """
      Every draw counts by how likely it makes the figures of the table. What that tells of a number stands beside what \
      was believed before, with the line that would say so in the scenario. A number is named as its assumption, or by \
      its place: `deaths, times`, `setting care home, places`.

        longview calibrate Scenarios/highland/highland.scenario --actuals Scenarios/highland/actuals.csv \
      --fit "entrants, times" --fit "moves, times"
      """)

  @OptionGroup var history: HistoryOptions

  @Option(help: "A number to learn about; give it once for each.")
  var fit: [String] = []

  @Option(help: "How far figures may be off beside chance, in per cent of each.", transform: percentage)
  var within = 0.03

  @Option(help: "How many draws of the uncertain numbers, 1 to 1,000,000.")
  var draws = 2000

  func validate() throws {
    if let misuse = misuse(ofDraws: draws) { throw misuse }
  }

  func run() async throws {
    try await Terminal.stoppedByFindings {
      let (study, actuals) = try history.read()
      let progress = ProgressLine("projecting")
      let calibration = try await study.calibrate(
        on: actuals, fitting: fit, within: within, history.settings(draws: draws)
      ) { progress.show($0) }
      progress.end()
      Terminal.report(calibration.warnings)
      Terminal.output(String(calibration.text.dropLast()))
    }
  }
}

/// `3%` or `3` as a share of 1.
private func percentage(_ text: String) throws -> Double {
  let number = text.hasSuffix("%") ? String(text.dropLast()) : text
  guard let value = Double(number), (0...100).contains(value) else {
    throw ValidationError("--within must be a percentage from 0% to 100%, such as 3%.")
  }
  return value / 100
}
