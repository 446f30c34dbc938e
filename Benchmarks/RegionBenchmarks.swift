import Foundation
import Projection

/// W3 and 2C: as large a plan as anybody has asked for.
struct RegionBenchmarks {
  let isSmoke: Bool
  let stopwatch: Stopwatch

  /// All of it, in a process of its own so that its memory is its own.
  func wholeRegion() async throws -> [Figure] {
    let (region, draws) = isSmoke ? (Region(areas: 2, years: 5), 100) : (Region(), 1_000)
    let child = try await ChildResult.of(region, draws: draws, threads: 2)
    let lanes = region.options * (draws + 1)
    let cells = Double(region.cells) * Double(region.timeline.steps) * Double(lanes)
    let what = "\(region.areas) areas, \(region.options) options × \(draws) draws, \(region.timeline.steps) quarters"
    return [
      Figure(
        "W3", what, child.time.seconds, .seconds, bar: isSmoke ? nil : .atMost(30),
        detail: "\(Int(cells / child.time.seconds / 1e6)) million cells a second, \(child.time.detail)"),
      Figure("W3", "most memory held", child.peakBytes, .bytes, bar: .atMost(Double(1 << 30))),
    ]
  }

  /// Two cores against one, on fewer draws of the same plan.
  func twoCores() async throws -> [Figure] {
    let plan = (isSmoke ? Region(areas: 2, years: 5) : Region()).plan()
    let draws = isSmoke ? 50 : 100
    func piece(threads: Int) -> () async -> Void {
      { _ = await project(plan, draws: draws, seed: 1, threads: threads) }
    }
    let times = try await Stopwatch(rounds: 3).measureLeast([piece(threads: 1), piece(threads: 2)])
    return [
      Figure(
        "2C", "W3 with \(draws) draws, one core over two", times[0].seconds / times[1].seconds, .ratio,
        bar: .atLeast(1.85),
        detail: "\(times[0].detail) over \(times[1].detail)")
    ]
  }
}

extension ChildResult {
  /// What a child does: one projection, timed.
  static func measured(_ request: Request) async throws -> ChildResult {
    let plan = Region(areas: request.areas, years: request.years, options: request.options).plan()
    let time = try await Stopwatch.measure {
      _ = await project(plan, draws: request.draws, seed: 1, threads: request.threads)
    }
    return ChildResult(time: time, peakBytes: mostMemoryHeld)
  }
}
