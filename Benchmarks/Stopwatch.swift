/// Times pieces of work against each other in one run, since only ratios travel between machines.
struct Stopwatch {
  /// How often each piece is run; the median counts.
  let rounds: Int

  /// The median seconds of each piece, measured in turn so that a machine that slows down slows all of them.
  func measure(_ pieces: [() async -> Void]) async -> [Double] {
    var times = [[Double]](repeating: [], count: pieces.count)
    for piece in pieces { await piece() }
    for _ in 0..<rounds {
      for (index, piece) in pieces.enumerated() {
        let duration = await ContinuousClock().measure { await piece() }
        let (seconds, fraction) = duration.components
        times[index].append(Double(seconds) + Double(fraction) / 1e18)
      }
    }
    return times.map { $0.sorted()[$0.count / 2] }
  }
}
