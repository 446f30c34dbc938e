import Appraisal
import Projection
import Studies

extension TerminalSummary {
  /// When a cost first goes above its budget: `first short in 2010-11, by £250k; some year short in 45% of runs`.
  static func brief(_ budget: StudyResult.Funding.HeldAgainst, _ timeline: Timeline) -> String {
    let numbers = Wording.english.numbers
    let likely =
      budget.firstYearShort.map { "first short in \(timeline.year($0)), by \(numbers.pounds(budget.gap[$0].central))" }
      ?? "reaches to \(timeline.year(budget.pounds.count - 1))"
    return likely + (budget.everShort.map { "; some year short in \(numbers.shareOfRuns($0)) of runs" } ?? "")
  }
}
