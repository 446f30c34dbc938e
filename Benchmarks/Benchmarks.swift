import Diagnostics
import Foundation
import Projection
import Studies

/// How fast Longview checks and projects: figures for people, ratios for judging.
///
///     swift run -c release benchmarks
///     swift run -c release benchmarks W1 K --smoke
@main
struct Benchmarks {
  let isSmoke: Bool
  let stopwatch: Stopwatch

  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let child = arguments.firstIndex(of: "--child") {
      let request = try JSONDecoder().decode(ChildResult.Request.self, from: Data(arguments[child + 1].utf8))
      print(String(decoding: try await JSONEncoder().encode(ChildResult.measured(request)), as: UTF8.self))
      return
    }
    let isSmoke = arguments.contains("--smoke")
    let benchmarks = Benchmarks(isSmoke: isSmoke, stopwatch: Stopwatch(rounds: isSmoke ? 3 : 7))
    do {
      let names = arguments.filter { !$0.hasPrefix("--") }
      guard try await benchmarks.run(names) else { exit(1) }
    } catch let findings as Findings {
      print(Renderer().render(findings))
      exit(1)
    } catch let failure as ProgramFailure {
      print("error: \(failure.program) ended with status \(failure.status)")
      exit(1)
    }
  }

  /// Runs the workloads named, or all; false where a bar is missed that does not depend on the machine.
  private func run(_ names: [String]) async throws -> Bool {
    var isMet = true
    for workload in Workload.allCases where names.isEmpty || names.contains(workload.rawValue) {
      if workload == .language {
        isMet = try await LanguageBenchmarks(isSmoke: isSmoke, stopwatch: stopwatch).run() && isMet
        continue
      }
      for figure in try await figures(of: workload) {
        report(figure, slack: slack)
        isMet = isMet && (!figure.isGate || figure.meetsBar(slack: slack))
      }
    }
    return isMet
  }

  /// A small run is too short to measure well.
  private var slack: Double { isSmoke ? 1.5 : 1 }

  private func figures(of workload: Workload) async throws -> [Figure] {
    let cheshire = CheshireBenchmarks(isSmoke: isSmoke, stopwatch: stopwatch)
    let region = RegionBenchmarks(isSmoke: isSmoke, stopwatch: stopwatch)
    return switch workload {
    case .language: []
    case .central: try await cheshire.central()
    case .drawn: try await cheshire.drawn()
    case .wholeRegion: try await region.wholeRegion()
    case .twoCores: try await region.twoCores()
    case .kernel: try await KernelBenchmark(isSmoke: isSmoke, stopwatch: stopwatch).run()
    case .growth: try await GrowthBenchmarks(isSmoke: isSmoke).run()
    case .markovCohort: try await MarkovBenchmark(stopwatch: stopwatch).run()
    }
  }
}

/// What can be measured, by the name it is asked for.
enum Workload: String, CaseIterable {
  case language
  case central = "W1"
  case drawn = "W2"
  case wholeRegion = "W3"
  case twoCores = "2C"
  case growth = "W4"
  case kernel = "K"
  case markovCohort = "H"
}
