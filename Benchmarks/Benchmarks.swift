import Diagnostics
import Foundation
import Projection
import RuleLanguage
import Studies

/// How fast Longview checks and projects: figures for people, ratios for judging.
///
///     swift run -c release benchmarks
///     swift run -c release benchmarks --smoke
@main
struct Benchmarks {
  let isSmoke: Bool
  let stopwatch: Stopwatch

  static func main() async throws {
    let isSmoke = CommandLine.arguments.contains("--smoke")
    let benchmarks = Benchmarks(isSmoke: isSmoke, stopwatch: Stopwatch(rounds: isSmoke ? 3 : 7))
    do {
      try await benchmarks.checking()
      try await benchmarks.projecting()
    } catch let findings as Findings {
      print(Renderer().render(findings))
      exit(1)
    }
  }

  /// Lines checked in a second, and whether the time grows as the lines do.
  private func checking() async throws {
    let sizes = isSmoke ? [100, 1_000] : [1_000, 10_000]
    let times = await stopwatch.measure(
      sizes.map { count in
        let text = SourceText(name: "generated.rules", text: Self.rules(count))
        return { precondition(!check([SyntaxTree(text)]).findings.hasErrors, "the generated rules are sound") }
      })
    for (count, time) in zip(sizes, times) {
      let lines = count * Self.linesPerHypothesis
      report("check \(count) hypotheses", time, "\(Int(Double(lines) / time)) lines a second")
    }
    let growth = times[1] / times[0] / (Double(sizes[1]) / Double(sizes[0]))
    report("check, growth over growth of the text", ratio: growth)
  }

  /// The projection of Cheshire alone, without reading or reporting.
  private func projecting() async throws {
    let study = try Study(readingScenario: "Scenarios/cheshire/cheshire.scenario")
    let plan = study.plan
    let draws = isSmoke ? 20 : 200
    func piece(_ draws: Int, threads: Int) -> () async -> Void {
      { _ = await project(plan, draws: draws, seed: 1, threads: threads) }
    }
    let times = await stopwatch.measure([
      piece(1, threads: 1), piece(draws, threads: 1), piece(draws, threads: 2),
    ])
    let lanes = plan.options * (draws + 1)
    report("project \(plan.options) options, central and 1 draw", times[0], "\(plan.options * 2) lanes")
    report("project \(plan.options) options, \(draws) draws, one thread", times[1], "\(lanes) lanes")
    report("project \(plan.options) options, \(draws) draws, two threads", times[2], "\(lanes) lanes")
    report("project, one thread over two", ratio: times[1] / times[2])
    let perLane = (times[1] / Double(lanes)) / (times[0] / Double(plan.options * 2))
    report("project, time of a lane among many over among few", ratio: perLane)
  }

  private func report(_ name: String, _ seconds: Double, _ detail: String) {
    print("\(pad(name)) \(String(format: "%9.2f ms", seconds * 1e3))   \(detail)")
  }

  private func report(_ name: String, ratio: Double) {
    print("\(pad(name)) \(String(format: "%9.2f ×", ratio))")
  }

  private func pad(_ name: String) -> String { name.padding(toLength: 56, withPad: " ", startingAt: 0) }

  private static let linesPerHypothesis = 7

  private static func rules(_ count: Int) -> String {
    (1...count).map { number in
      """
      hypothesis "Number \(number)"
        because    "We may need fewer places as more people use direct payments."
        if we      move \(number) people to direct payment over 3 years from 2009-10,
                   60% of them from day care, the rest from nothing arranged
        so we can  close likely 30, between 22 and 41 (80% sure) places in day care over 3 years from 2009-10
        expect     waiting for day care to be at most 5 people until 2013-14, with 80% confidence


      """
    }.joined()
  }
}
