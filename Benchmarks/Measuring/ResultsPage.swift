import Foundation

/// The page of the documentation that a run writes: what was measured, where, and what it is held against.
struct ResultsPage {
  let figures: [Figure]
  let profile: Profile?
  /// What other programs had of the machine during the run.
  let shareOfOthers: Double?

  static let path = "Sources/Projection/Projection.docc/Performance.md"

  func write() throws {
    try Data(text.utf8).write(to: URL(filePath: Self.path))
    print("written: \(Self.path)")
  }

  private var text: String {
    """
    # Performance

    How long a projection takes, and what it is held against.

    ## Overview

    Written by `benchmarks --write` on \(Date.now.formatted(.iso8601.year().month().day())).
    \(Machine.description).\(others)

    Bars on times are those of two cores of such a machine. A ratio is taken within one run, so it holds anywhere. A
    commit that misses its bar is stopped where all such bars are met: those of growth (W4), and of checking rules. Of others
    it is told. `benchmarks --smoke`, which every commit runs, has smaller workloads and leaves half as much again. Work over its bar is processor time against what may be taken, both in terms of how
    quick the machine is at going over a state and at arithmetic. A cell is a stratum in a setting, in one step of one
    lane.

    \(table)

    ## Where the time goes

    \(whereTimeGoes)

    """
  }

  private var others: String {
    shareOfOthers.map { " Other programs had \(Int(($0 * 100).rounded()))% of it meanwhile." } ?? ""
  }

  private var table: String {
    (["| | what | measured | bar | |", "|---|---|---|---|---|"]
      + figures.map { figure in
        let met = figure.bar == nil ? "" : figure.meetsBar() ? "met" : "missed"
        let measured = [figure.written, figure.detail].filter { !$0.isEmpty }.joined(separator: "; ")
        let bar = figure.bar?.written(figure.unit) ?? ""
        return "| \(figure.workload.rawValue) | \(figure.name) | \(measured) | \(bar) | \(met) |"
      }).joined(separator: "\n")
  }

  private var whereTimeGoes: String {
    guard let profile else { return "This machine has no `perf`, so nothing was sampled." }
    func percent(_ share: Double) -> String { String(format: "%.1f%%", share * 100) }
    let lines = profile.entries.filter { $0.withCallees >= 0.01 }.map {
      "| `\($0.name)` | \(percent($0.withCallees)) | \(percent($0.alone)) |"
    }
    return """
      W3 for five years and 50 draws on one core, sampled by `perf` 499 times a second; functions of one part in a hundred
      or more.

      | function | with all it calls | alone |
      |---|---|---|
      \(lines.joined(separator: "\n"))
      """
  }
}
