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
    let folder = FileManager.default.temporaryDirectory.appending(path: "longview-benchmark")
    defer { try? FileManager.default.removeItem(at: folder) }
    let results = folder.appending(path: "results").path
    func time(_ scenario: String) async throws -> Timing {
      let arguments = ["run", scenario, "--draws", "1", "--out", results]
      return try await stopwatch.measureLeast([{ _ = try output(of: program.path, arguments) }])[0]
    }
    let two = try await time(twoOptions(in: folder))
    let what = "`longview run` of Cheshire, 2 options and their appraisal, 1 draw, start to report"
    let all = try await time(Self.scenario)
    return [
      Figure(.central, what, two.seconds, .seconds, bar: .atMost(0.25), detail: two.detail),
      pace.figure(.central, what, two, bar: 0.25),
      Figure(
        .central, "the same of Cheshire as it stands, 5 options and 9 hypotheses", all.seconds, .seconds,
        detail: all.detail),
    ]
  }

  /// Cheshire with do nothing and "Community first" alone, in a folder of its own.
  private func twoOptions(in folder: URL) throws -> String {
    let (files, original) = (FileManager.default, URL(filePath: Self.scenario))
    try? files.removeItem(at: folder)
    let copy = folder.appending(path: "Scenarios/cheshire")
    try files.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
    try files.copyItem(at: original.deletingLastPathComponent(), to: copy)
    try files.copyItem(at: URL(filePath: "Rules"), to: folder.appending(path: "Rules"))
    let scenario = copy.appending(path: original.lastPathComponent)
    let others = ["extra-care", "supported-living-and-dementia", "day-care-review", "supporting-people"]
    let lines = try String(contentsOf: scenario, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { line in !others.contains { line.contains("Rules/\($0).rules") } }
    try kept.joined(separator: "\n").write(to: scenario, atomically: true, encoding: .utf8)
    let options = """
      option "Community first"
        includes   "Direct payments replace day care", "Employment replaces day care",
                   "Adult placements reduce admissions", "Assistive technology reduces admissions"
      appraisal
        compare    do nothing, "Community first"
        weigh      independent living 40, "waiting for a home" 20, present cost 40

      """
    try options.write(to: copy.appending(path: "options.rules"), atomically: true, encoding: .utf8)
    return scenario.path
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
