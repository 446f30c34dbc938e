import Foundation
import Reports
import Studies

/// R: the page that a steering group reads, made of a run of Cheshire and written to a file.
struct ReportBenchmark {
  let isSmoke: Bool
  let stopwatch: Stopwatch
  let pace: Pace

  func run() async throws -> [Figure] {
    let study = try Study(readingScenario: "Scenarios/cheshire/cheshire.scenario")
    let result = await Studies.run(study, draws: isSmoke ? 20 : 200, seed: 1)
    let name = "longview-benchmark-\(ProcessInfo.processInfo.processIdentifier).html"
    let file = FileManager.default.temporaryDirectory.appending(path: name)
    defer { try? FileManager.default.removeItem(at: file) }
    let time = try await stopwatch.measureLeast([
      { try ReportPage(result).text.write(to: file, atomically: false, encoding: .utf8) }
    ])[0]
    let size = Double(try Data(contentsOf: file).count)
    let what = "report of Cheshire, made and written"
    return [
      Figure(.report, what, time.seconds, .seconds, bar: .atMost(0.3), detail: time.detail),
      pace.figure(.report, what, time, bar: 0.3),
      Figure(.report, "its size", size, .bytes, bar: .atMost(1.5e6)),
    ]
  }
}
