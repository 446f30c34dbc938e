/// Projects people through the years of a plan, in every option and every draw at once.
///
/// The same plan, draws and seed give the same samples to the last bit, whatever the threads and the blocks of lanes,
/// and whichever options run together.
/// - Parameters:
///   - plan: who there is and what happens to them.
///   - draws: the random draws beside the central estimate; 0 for the central estimate alone.
///   - seed: where the random numbers start.
///   - threads: how many blocks are computed at a time; nil for as many as the machine has processors.
///   - lanesPerBlock: the lanes computed together; enough to fill vectors, few enough to stay in the cache.
///   - progress: told the share of lanes that are done, from time to time.
/// - Precondition: the plan does not contradict itself.
public func project(
  _ plan: Plan, draws: Int, seed: UInt64, threads: Int? = nil, lanesPerBlock: Int = 64,
  progress: (@Sendable (Double) -> Void)? = nil
) async -> Samples {
  precondition(draws >= 0 && lanesPerBlock > 0 && threads ?? 1 > 0, "nothing to compute")
  let prepared = PreparedPlan(plan, draws: draws, seed: seed)
  var samples = Samples(of: plan, options: plan.options, draws: draws)
  samples.opening = plan.openingBySettingAndGroup()
  samples.gaugeOpenings = plan.gauges.map(plan.opening)
  let lanes = samples.lanes
  var blocks = stride(from: 0, to: lanes, by: lanesPerBlock).makeIterator()
  var done = 0
  await withTaskGroup(of: (firstLane: Int, samples: Samples).self) { group in
    func startNext() {
      guard let first = blocks.next() else { return }
      group.addTask {
        (first, Block(prepared, lanes: first..<min(first + lanesPerBlock, lanes)).run())
      }
    }
    // No more at a time than can run: blocks that wait would only hold memory, and keep the finished ones unread.
    for _ in 0..<min(threads ?? processors, lanes) { startNext() }
    while let block = await group.next() {
      samples.insert(block.samples, firstLane: block.firstLane)
      done += block.samples.lanes
      progress?(Double(done) / Double(lanes))
      startNext()
    }
  }
  return samples
}

extension Plan {
  /// People on the eve of the first year, by [setting of all pathways × group].
  fileprivate func openingBySettingAndGroup() -> [Double] {
    pathways.flatMap { pathway in
      let settings = pathway.settings.count
      var people = [Double](repeating: 0, count: settings * strata.groups)
      for (cell, count) in pathway.opening.enumerated() {
        people[cell % settings * strata.groups + strata.group(of: cell / settings)] += count
      }
      return people
    }
  }
}
