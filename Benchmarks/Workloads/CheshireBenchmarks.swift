import Foundation
import Projection
import Studies

/// W1 and W2: the plan of a county, as people run it every day.
struct CheshireBenchmarks {
  let isSmoke: Bool
  let stopwatch: Stopwatch
  let pace: Pace

  private static let scenario = "Scenarios/cheshire/cheshire.scenario"

  /// Two options at the likely values: the projection alone, and the whole program from start to report.
  func central() async throws -> [Figure] {
    let plan = try plan(options: 2)
    let time = try await stopwatch.measureLeast([{ _ = await project(plan, draws: 0, seed: 1) }])[0]
    let what = "Cheshire, 2 options, likely values, projection alone"
    return try await [
      Figure(.central, what, time.seconds, .seconds, bar: .atMost(0.005), detail: time.detail),
      pace.figure(.central, what, time, bar: 0.005),
    ] + program()
  }

  /// Three options in a thousand draws.
  func drawn() async throws -> [Figure] {
    let (plan, draws) = (try plan(options: 3), isSmoke ? 100 : 1_000)
    let piece = { _ = await project(plan, draws: draws, seed: 1, threads: 2) }
    let time = try await Stopwatch(rounds: 3).measureLeast([piece])[0]
    let (what, bar) = ("Cheshire, 3 options × \(draws) draws", 1.5 * Double(draws) / 1_000)
    return [
      Figure(.drawn, what, time.seconds, .seconds, bar: .atMost(bar), detail: time.detail),
      pace.figure(.drawn, what, time, bar: 2 * bar),
    ]
  }

  private func plan(options: Int) throws -> Plan {
    var plan = try Study(readingScenario: Self.scenario).plan
    plan.keepOptions(options)
    return plan
  }

  /// `longview run`, where it has been built beside this program.
  private func program() async throws -> [Figure] {
    let program = URL(filePath: Bundle.main.executablePath ?? "").deletingLastPathComponent().appending(
      path: "longview")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      print("W1: no `longview` stands beside this program; `swift build -c release` makes one")
      return []
    }
    let results = FileManager.default.temporaryDirectory.appending(path: "longview-benchmark").path
    let arguments = ["run", Self.scenario, "--draws", "1", "--out", results]
    let time = try await stopwatch.measureLeast([{ _ = try output(of: program.path, arguments) }])[0]
    try? FileManager.default.removeItem(atPath: results)
    let what = "`longview run` of Cheshire, all options, 1 draw, start to report"
    return [
      Figure(.central, what, time.seconds, .seconds, bar: .atMost(0.25), detail: time.detail),
      pace.figure(.central, what, time, bar: 0.25),
    ]
  }
}

extension Plan {
  /// Leaves out all options but the first, with the rules that were in force in others alone.
  fileprivate mutating func keepOptions(_ count: Int) {
    precondition(count <= options, "a plan cannot keep more options than it has")
    options = count
    func isKept(_ schedule: inout Schedule) -> Bool {
      schedule.options = Array(schedule.options.prefix(count))
      return schedule.options.contains(true)
    }
    func kept<Rule>(_ rules: [Rule], _ schedule: WritableKeyPath<Rule, Schedule>) -> [Rule] {
      rules.compactMap { rule in
        var rule = rule
        return isKept(&rule[keyPath: schedule]) ? rule : nil
      }
    }
    func cutEndings<Rule>(of rules: inout [Rule], _ endings: WritableKeyPath<Rule, [Schedule]>) {
      for index in rules.indices {
        for ending in rules[index][keyPath: endings].indices { _ = isKept(&rules[index][keyPath: endings][ending]) }
      }
    }
    placesRules = kept(placesRules, \.schedule)
    moveRules = kept(moveRules, \.schedule)
    entrantRules = kept(entrantRules, \.schedule)
    rateRules = kept(rateRules, \.schedule)
    priceRules = kept(priceRules, \.schedule)
    paidPlaces = kept(paidPlaces, \.schedule)
    commitments = kept(commitments, \.schedule)
    cutEndings(of: &paidPlaces, \.endsBy)
    cutEndings(of: &commitments, \.endsBy)
  }
}
