import Projection

/// W4: whether time grows as the work does, and memory not with the draws.
///
/// Every size is projected in a process of its own, on one core; the times are those of the processor.
struct GrowthBenchmarks {
  let isSmoke: Bool

  /// Some work, and how much of it there is.
  private struct Size {
    let region: Region
    let draws: Int
    let amount: Int
  }

  func run() throws -> [Figure] {
    let areas = sizes(1, 10, 174) { Size(region: Region(areas: $0, years: 2, options: 1), draws: 63, amount: $0) }
    let years = sizes(5, 10, 30) { Size(region: Region(areas: 4, years: $0, options: 1), draws: 63, amount: $0) }
    let options = sizes(1, 10, 50) { Size(region: Region(areas: 4, years: 2, options: $0), draws: 63, amount: $0) }
    return try ofDraws() + ofTime("areas", areas, measured(areas)) + ofTime("years", years, measured(years))
      + ofTime("options", options, measured(options))
  }

  private func sizes(_ amounts: Int..., size: (Int) -> Size) -> [Size] { amounts.prefix(isSmoke ? 2 : 3).map(size) }

  /// Time and memory by draws; what is kept of every draw because somebody reads it does not count.
  private func ofDraws() throws -> [Figure] {
    let region = Region(areas: 1, years: 3, options: 2)
    let sizes = sizes(100, 1_000, 10_000) { Size(region: region, draws: $0, amount: $0 + 1) }
    let (results, kept) = (try measured(sizes), Samples.memory(of: region.plan()))
    let held = zip(results, sizes).map { $0.peakBytes - kept.perDraw * Double($1.draws) }
    return ofTime("draws", sizes, results) + [
      Figure(
        .growth, "memory with the most draws over the fewest, less what is kept of every draw",
        held[held.count - 1] / held[0], .ratio, bar: .atMost(1.15))
    ]
  }

  private func measured(_ sizes: [Size]) throws -> [ChildResult] {
    var results: [ChildResult] = []
    for size in sizes {
      results.append(try .least(of: isSmoke ? 1 : 2, size.region, draws: size.draws, threads: 1))
    }
    return results
  }

  /// The time of each size for every unit of work, over that of the smallest.
  private func ofTime(_ what: String, _ sizes: [Size], _ results: [ChildResult]) -> [Figure] {
    let times = zip(results, sizes).map { $0.time.processorSeconds / Double($1.amount) }
    return sizes.indices.dropFirst().map { number in
      Figure(
        .growth, "\(sizes[0].amount) to \(sizes[number].amount) \(what), time for each over the first",
        times[number] / times[0], .ratio, bar: .atMost(1.15),
        detail: "\(results[number].time.detail), \(Int(results[number].peakBytes) >> 20) MiB")
    }
  }
}

extension ChildResult {
  /// The quickest of some, one after another.
  fileprivate static func least(
    of rounds: Int, _ region: Region, draws: Int, threads: Int
  ) throws -> ChildResult {
    var least = try of(region, draws: draws, threads: threads)
    for _ in 1..<rounds {
      let next = try of(region, draws: draws, threads: threads)
      if next.time.processorSeconds < least.time.processorSeconds { least = next }
    }
    return least
  }
}
