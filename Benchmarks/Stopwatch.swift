/// Times pieces of work against each other in one run, since only ratios travel between machines.
struct Stopwatch {
  /// How often each piece is run.
  let rounds: Int

  /// The median seconds of each piece, measured in turn so that a machine that slows down slows all of them.
  func measure(_ pieces: [() async -> Void]) async -> [Double] {
    await times(pieces).map { $0.sorted()[$0.count / 2] }
  }

  /// The fewest seconds of each piece: what else the machine does only ever adds to them.
  func measureLeast(_ pieces: [() async -> Void]) async -> [Double] {
    await times(pieces).map { $0.min() ?? 0 }
  }

  private func times(_ pieces: [() async -> Void]) async -> [[Double]] {
    var times = [[Double]](repeating: [], count: pieces.count)
    for piece in pieces { await piece() }
    for _ in 0..<rounds {
      for (index, piece) in pieces.enumerated() {
        let duration = await ContinuousClock().measure { await piece() }
        let (seconds, fraction) = duration.components
        times[index].append(Double(seconds) + Double(fraction) / 1e18)
      }
    }
    return times
  }
}
