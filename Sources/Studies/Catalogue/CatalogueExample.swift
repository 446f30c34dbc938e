import Diagnostics

/// What somebody wrote or did, and how it is mended.
enum CatalogueExample: Sendable {
  /// Lines of a small scenario that is sound otherwise.
  case slips([Slip])
  /// What no lines of a scenario can show, told in words or as a command; the finding, where it can be made without.
  case told(wrong: String, mended: String, finding: Finding? = nil)

  /// A few lines of one file of the small scenario.
  struct Slip: Sendable {
    let file: String
    /// The lines of the sound file that the example stands in for.
    let place: String
    let wrong: String
    let mended: String
  }

  /// Which of the two an example shows.
  enum Version { case wrong, mended }

  /// Lines of the rules; those that stand there in the sound file are the mended ones unless said otherwise.
  static func rules(_ wrong: String, mended: String, insteadOf place: String? = nil) -> CatalogueExample {
    table(ExampleScenario.rules, wrong, mended: mended, insteadOf: place)
  }

  /// Lines of the scenario.
  static func scenario(_ wrong: String, mended: String, insteadOf place: String? = nil) -> CatalogueExample {
    table(ExampleScenario.scenario, wrong, mended: mended, insteadOf: place)
  }

  /// Lines of a table.
  static func table(
    _ file: String, _ wrong: String, mended: String, insteadOf place: String? = nil
  ) -> CatalogueExample {
    .slips([Slip(file: file, place: place ?? mended, wrong: wrong, mended: mended)])
  }

  /// Lines of the rules that stand in for `60% of them`, once `share leaving day care` has been declared above them.
  static func assumption(_ wrong: String, mended: String) -> CatalogueExample {
    let hypothesis = "hypothesis \"Direct payments replace day care\""
    let declared = """
      assumption "share leaving day care"
        is 60%
        source "Survey of families 2025"

      \(hypothesis)
      """
    return .slips([
      Slip(file: ExampleScenario.rules, place: hypothesis, wrong: declared, mended: declared),
      Slip(file: ExampleScenario.rules, place: ExampleScenario.shareOfMoves, wrong: wrong, mended: mended),
    ])
  }

  /// What a check prints of one version of the example.
  func findings(_ version: Version) -> Findings {
    switch self {
    case .slips(let slips): return ExampleScenario.check(slips, version)
    case .told(_, _, let finding): return Findings(version == .wrong ? [finding].compactMap { $0 } : [])
    }
  }
}

extension CatalogueExample.Slip {
  func text(_ version: CatalogueExample.Version) -> String { version == .wrong ? wrong : mended }
}
