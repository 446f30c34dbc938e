import Diagnostics
import Foundation
import Projection
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
      let language = LanguageBenchmarks(isSmoke: isSmoke, stopwatch: benchmarks.stopwatch)
      guard try await language.run() else { exit(1) }
      try await benchmarks.projecting()
    } catch let findings as Findings {
      print(Renderer().render(findings))
      exit(1)
    }
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
}
