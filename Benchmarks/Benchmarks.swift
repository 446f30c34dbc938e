import Diagnostics
import Foundation
import Projection
import Studies

/// How fast Longview checks and projects: figures for people, ratios for judging.
///
///     swift run -c release benchmarks
///     swift run -c release benchmarks W1 K --smoke
///     swift run -c release benchmarks --write
///
/// Ends with 0 where every bar is met, 3 where some are missed, and 1 where something could not be measured or is wrong.
@main
struct Benchmarks {
  let isSmoke: Bool
  let stopwatch: Stopwatch

  /// The exit status where everything was measured and some bars are missed; whatever else goes wrong ends otherwise.
  private static let missedBars: Int32 = 3

  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let request = ChildResult.request(in: arguments) { return try await ChildResult.measure(request) }
    let isSmoke = arguments.contains("--smoke")
    let benchmarks = Benchmarks(isSmoke: isSmoke, stopwatch: Stopwatch(rounds: isSmoke ? 3 : 7))
    do {
      let workloads = try Workload.named(arguments.filter { !$0.hasPrefix("--") })
      let writesPage = arguments.contains("--write")
      guard !writesPage || !isSmoke && Workload.projecting.isSubset(of: workloads) else {
        let needed = Workload.allCases.filter(Workload.projecting.contains).map(\.rawValue)
        throw BenchmarkFailure(message: "the page is written from a full run of \(needed.joined(separator: ", "))")
      }
      let isMet = try await benchmarks.run(workloads, writesPage: writesPage)
      exit(isMet ? 0 : Self.missedBars)
    } catch let findings as Findings {
      print(Renderer().render(findings))
    } catch let failure as BenchmarkFailure {
      print("error: \(failure.message)")
    }
    exit(1)
  }

  /// Runs workloads; false where a bar is missed that does not depend on the machine.
  private func run(_ workloads: [Workload], writesPage: Bool) async throws -> Bool {
    var (isMet, figures): (Bool, [Figure]) = (true, [])
    let pace = try await Pace(stopwatch)
    let others = try await Machine.shareOfOthers {
      for workload in workloads {
        if workload == .language {
          isMet = try await LanguageBenchmarks(isSmoke: isSmoke, stopwatch: stopwatch).run() && isMet
        }
        for figure in try await self.figures(of: workload, pace) {
          report(figure, slack: slack)
          figures.append(figure)
        }
      }
    }
    if writesPage {
      let profile = try Profile.of(Region(years: 5), draws: 50)
      try ResultsPage(figures: figures, profile: profile, shareOfOthers: others).write()
    }
    return isMet && figures.allSatisfy { !$0.isGate || $0.meetsBar(slack: slack) }
  }

  /// A small run is too short to measure well.
  private var slack: Double { isSmoke ? 1.5 : 1 }

  private func figures(of workload: Workload, _ pace: Pace) async throws -> [Figure] {
    let cheshire = CheshireBenchmarks(isSmoke: isSmoke, stopwatch: stopwatch, pace: pace)
    let region = RegionBenchmarks(isSmoke: isSmoke, pace: pace)
    return switch workload {
    case .language: []
    case .central: try await cheshire.central()
    case .drawn: try await cheshire.drawn()
    case .wholeRegion: try region.wholeRegion()
    case .growth: try GrowthBenchmarks(isSmoke: isSmoke).run()
    case .kernel: try await KernelBenchmark(isSmoke: isSmoke, stopwatch: stopwatch).run()
    case .markovCohort: try await MarkovBenchmark(stopwatch: stopwatch, pace: pace).run()
    case .twoCores: try await region.twoCores()
    case .report: try await ReportBenchmark(isSmoke: isSmoke, stopwatch: stopwatch, pace: pace).run()
    }
  }
}

/// What can be measured, by the name it is asked for.
enum Workload: String, CaseIterable {
  case language
  case central = "W1"
  case drawn = "W2"
  case wholeRegion = "W3"
  case growth = "W4"
  case kernel = "K"
  case markovCohort = "H"
  case twoCores = "2C"
  case report = "R"

  /// Those that the page of results tells of.
  static let projecting = Set(allCases).subtracting([.language])

  /// Those named, or all where none is.
  static func named(_ names: [String]) throws -> [Workload] {
    if let unknown = names.first(where: { Workload(rawValue: $0) == nil }) {
      let known = allCases.map(\.rawValue).joined(separator: ", ")
      throw BenchmarkFailure(message: "there is no workload `\(unknown)`; there are \(known)")
    }
    return allCases.filter { names.isEmpty || names.contains($0.rawValue) }
  }
}

/// Why a run could not go on.
struct BenchmarkFailure: Error {
  let message: String
}
