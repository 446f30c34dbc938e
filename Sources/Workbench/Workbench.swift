import Diagnostics
import Reports
import Studies

/// A scenario in the browser: its report as the files stand at each look, or what is wrong with them.
///
/// The planner edits the files with whatever they like and reloads the page; it is projected again only when a file has
/// changed.
public actor Workbench {
  private let scenario: String
  private let draws: Int
  private let seed: UInt64
  private var last: (inputs: [StudyResult.Input], page: String)?

  /// A workbench for one scenario.
  public init(scenario: String, draws: Int, seed: UInt64) {
    self.scenario = scenario
    self.draws = draws
    self.seed = seed
  }

  /// The page of the scenario as its files stand now.
  public func page() async -> String {
    let study: Study
    do {
      study = try Study(readingScenario: scenario)
    } catch {
      return FindingsPage(scenario, error).text
    }
    if let last, last.inputs == study.inputs { return last.page }
    let page = ReportPage(await run(study, draws: draws, seed: seed)).text
    last = (study.inputs, page)
    return page
  }
}
