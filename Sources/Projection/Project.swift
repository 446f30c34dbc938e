internal import Kernel

/// Projects people through the years of a plan, in every option and every draw at once.
///
/// The same plan and seed give the same samples to the last bit, whatever the threads, the blocks of lanes, the number of
/// draws and the order of the options. An option added or left out may change the last digit of another: more strata are
/// then told apart, or fewer, and sums of them rounded otherwise.
/// - Parameters:
///   - plan: who there is and what happens to them.
///   - draws: the random draws beside the central estimate; 0 for the central estimate alone.
///   - seed: where the random numbers start.
///   - chance: whether people are whole in the draws, and luck decides what happens to each beside what is believed about
///     the numbers; the central estimate remains what is expected.
///   - threads: how many blocks are computed at a time; nil for as many as the machine has processors.
///   - lanesPerBlock: how many lanes are computed together at most, in whole vectors; nil for as many as stay in the cache.
///   - progress: told the share of lanes that are done, from time to time.
/// - Precondition: the plan does not contradict itself.
public func project(
  _ plan: Plan, draws: Int, seed: UInt64, chance: Bool = false, threads: Int? = nil, lanesPerBlock: Int? = nil,
  progress: (@Sendable (Double) -> Void)? = nil
) async -> Samples {
  precondition(draws >= 0 && lanesPerBlock ?? 1 > 0 && threads ?? 1 > 0, "nothing to compute")
  var samples = Samples(of: plan, draws: draws)
  let lanes = samples.lanes
  let threads = threads ?? processors
  let wanted = lanesPerBlock ?? plan.lanesInBlock(chance: chance)
  let lanesPerBlock = evenBlocks(of: lanes, wanted, threads: lanesPerBlock == nil ? threads : 1)
  let prepared = PreparedPlan(plan, draws: draws, seed: seed, chance: chance, lanesPerBlock: lanesPerBlock)
  var blocks = prepared.blocks(of: lanes).makeIterator()
  // Blocks are taken over in their order, so that sums do not depend on which is finished first.
  var early: [Int: BlockResults] = [:]
  // The memory of a block serves the next, and nobody when all are done.
  defer { lv_release_memory() }
  var done = 0
  await withTaskGroup(of: BlockResults.self) { group in
    func startNext() {
      guard let lanes = blocks.next() else { return }
      group.addTask { Block(prepared, lanes: lanes).run() }
    }
    // No more at a time than can run: blocks that wait would only hold memory, and keep the finished ones unread.
    for _ in 0..<min(threads, lanes) { startNext() }
    while let block = await group.next() {
      startNext()
      early[block.lanes.lowerBound] = block
      while let next = early.removeValue(forKey: done) {
        samples.insert(next)
        done = next.lanes.upperBound
      }
      progress?(Double(done) / Double(lanes))
    }
  }
  return samples
}

/// The lanes of a block, in whole vectors: as many as are wanted or fewer, so that all threads end about together.
private func evenBlocks(of lanes: Int, _ wanted: Int, threads: Int) -> Int {
  func parts(_ whole: Int, _ size: Int) -> Int { (whole + size - 1) / size }
  let vectors = parts(lanes, kernelLanes)
  let blocks = min(vectors, parts(parts(vectors, parts(wanted, kernelLanes)), threads) * threads)
  return parts(vectors, blocks) * kernelLanes
}

extension PreparedPlan {
  /// The lanes cut into blocks; where luck decides, the central estimate of every option is one of its own.
  fileprivate func blocks(of lanes: Int) -> [Range<Int>] {
    let perOption = draws.count + 1
    let ends =
      luckSeed == nil
      ? [0, lanes]
      : stride(from: 0, to: lanes, by: perOption).flatMap { [$0, min($0 + 1, lanes)] } + [lanes]
    return zip(ends, ends.dropFirst()).flatMap { first, end in
      stride(from: first, to: end, by: lanesPerBlock).map { $0..<min($0 + lanesPerBlock, end) }
    }
  }
}

extension Plan {
  /// The lanes computed together where nobody says how many.
  fileprivate func lanesInBlock(chance: Bool) -> Int {
    // Luck goes through lanes one by one, and blocks of few waste few where an option begins.
    chance ? 2 * kernelLanes : lanesInCache
  }

  /// The most lanes computed together, with luck or without.
  var mostLanesInBlock: Int { max(lanesInBlock(chance: true), lanesInBlock(chance: false)) }

  /// So many lanes that the people of a block stay in the cache, and the work of a step is shared by as many as fit.
  private var lanesInCache: Int {
    let perLane = strata.count * pathways.reduce(0) { $0 + $1.settings.count } * MemoryLayout<Double>.size
    return min(64, max(kernelLanes, 1 << 20 / perLane / kernelLanes * kernelLanes))
  }
}
