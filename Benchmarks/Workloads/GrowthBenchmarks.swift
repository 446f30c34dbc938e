import Projection

/// W4: whether time grows as the work does, and memory not with the draws.
///
/// Every size is projected in a process of its own, on one core; the times are those of the processor.
struct GrowthBenchmarks {
  let isSmoke: Bool

  /// A size of the work, and how much of it there is.
  private struct Size {
    let region: Region
    let draws: Int
    let amount: Int
  }

  func run() async throws -> [Figure] {
    let small = Region(areas: 1, years: 3, options: 2)
    let draws = try await grow(
      "draws",
      (isSmoke ? [100, 1_000] : [100, 1_000, 10_000]).map {
        Size(region: small, draws: $0, amount: 2 * ($0 + 1))
      })
    let areas = try await grow(
      "areas",
      (isSmoke ? [1, 10] : [1, 10, 174]).map {
        Size(region: Region(areas: $0, years: 2, options: 1), draws: 63, amount: $0)
      })
    let years = try await grow(
      "years",
      (isSmoke ? [5, 10] : [5, 10, 30]).map {
        Size(region: Region(areas: 4, years: $0, options: 1), draws: 63, amount: $0)
      })
    let options = try await grow(
      "options",
      (isSmoke ? [1, 10] : [1, 10, 50]).map {
        Size(region: Region(areas: 4, years: 2, options: $0), draws: 63, amount: $0)
      })
    return draws.figures + areas.figures + years.figures + options.figures + [
      Figure(.growth, "memory of the most draws over the fewest", draws.memory, .ratio, bar: .atMost(1.15))
    ]
  }

  /// The time of each size for every unit of work, over that of the smallest; and the memory of the last over the first.
  private func grow(_ what: String, _ sizes: [Size]) async throws -> (figures: [Figure], memory: Double) {
    var results: [ChildResult] = []
    for size in sizes {
      results.append(try await .least(of: isSmoke ? 1 : 3, size.region, draws: size.draws, threads: 1))
    }
    let times = zip(results, sizes).map { $0.time.processorSeconds / Double($1.amount) }
    let figures = sizes.indices.dropFirst().map { number in
      Figure(
        .growth, "\(sizes[number].amount / sizes[0].amount) times the \(what), time for each over the first",
        times[number] / times[0], .ratio, bar: .atMost(1.15),
        detail: "\(results[number].time.detail), \(Int(results[number].peakBytes) >> 20) MiB")
    }
    return (figures, results[results.count - 1].peakBytes / results[0].peakBytes)
  }
}

extension ChildResult {
  /// The quickest of some, one after another.
  fileprivate static func least(
    of rounds: Int, _ region: Region, draws: Int, threads: Int
  ) async throws -> ChildResult {
    var least = try await of(region, draws: draws, threads: threads)
    for _ in 1..<rounds {
      let next = try await of(region, draws: draws, threads: threads)
      if next.time.processorSeconds < least.time.processorSeconds { least = next }
    }
    return least
  }
}
