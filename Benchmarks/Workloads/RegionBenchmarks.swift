import Projection

/// W3 and 2C: as large a plan as anybody has asked for.
struct RegionBenchmarks {
  let isSmoke: Bool
  let pace: Pace

  /// All of it, in a process of its own so that its memory is its own.
  func wholeRegion() throws -> [Figure] {
    let (region, draws) = isSmoke ? (Region(areas: 2, years: 5), 100) : (Region(), 1_000)
    let child = try ChildResult.of(region, draws: draws, threads: 2)
    let cells = cells(of: region, draws: draws)
    let bar = 30 * cells / self.cells(of: Region(), draws: 1_000)
    let what = "\(region.areas) areas, \(region.options) options × \(draws) draws, \(region.timeline.steps) quarters"
    return [
      Figure(
        .wholeRegion, what, child.time.seconds, .seconds, bar: .atMost(bar),
        detail:
          "\(Int(cells / child.time.processorSeconds / 1e6)) million cells a second and core, \(child.time.detail)"),
      pace.figure(.wholeRegion, what, child.time, bar: 2 * bar),
      Figure(.wholeRegion, "most memory held", child.peakBytes, .bytes, bar: .atMost(Double(1 << 30))),
    ]
  }

  private func cells(of region: Region, draws: Int) -> Double {
    Double(region.cells * region.timeline.steps * region.options * (draws + 1))
  }

  /// Two cores against one, on part of the same work. It can only be judged on a machine that does nothing else.
  func twoCores() async throws -> [Figure] {
    let (region, draws) = (Region(areas: isSmoke ? 2 : 22, years: 5), isSmoke ? 50 : 100)
    let plan = region.plan()
    func piece(threads: Int) -> () async -> Void {
      { _ = await project(plan, draws: draws, seed: 1, threads: threads) }
    }
    var times: [Timing] = []
    let others = try await Machine.shareOfOthers {
      times = try await Stopwatch(rounds: 3).measureLeast([piece(threads: 1), piece(threads: 2)])
    }
    let isQuiet = Machine.cores > 1 && (others ?? 1) < 0.05
    return [
      Figure(
        .twoCores, "W3 for \(region.years) years and \(draws) draws, one core over two",
        times[0].seconds / times[1].seconds, .ratio,
        bar: isQuiet ? .atLeast(1.85) : nil,
        detail: isQuiet ? "" : "not judged: other programs had \(Int((others ?? 1) * 100))% of \(Machine.cores) cores")
    ]
  }
}
