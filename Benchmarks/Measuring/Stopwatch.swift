import Foundation

/// How long something took.
struct Timing: Codable {
  /// By the clock.
  let seconds: Double
  /// Of all processors together: what else the machine does hardly changes them.
  let processorSeconds: Double

  /// What this process has used so far of all processors, and the processes it ran, to a hundredth of a second.
  static var processorSecondsNow: Double {
    var (own, children) = (timespec(), tms())
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own)
    times(&children)
    let ticks = Double(children.tms_cutime + children.tms_cstime)
    return Double(own.tv_sec) + Double(own.tv_nsec) / 1e9 + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}

/// Times pieces of work against each other in one run, since only ratios travel between machines.
struct Stopwatch {
  /// How often each piece is run.
  let rounds: Int

  /// The least times of each piece: what else the machine does only ever adds to them. The pieces are run in turn, so that
  /// a machine that slows down slows all of them.
  func measureLeast(_ pieces: [() async throws -> Void]) async throws -> [Timing] {
    var least = [Timing?](repeating: nil, count: pieces.count)
    for piece in pieces { try await piece() }
    for _ in 0..<rounds {
      for (index, piece) in pieces.enumerated() {
        let timing = try await Self.measure(piece)
        least[index] = Timing(
          seconds: min(least[index]?.seconds ?? .infinity, timing.seconds),
          processorSeconds: min(least[index]?.processorSeconds ?? .infinity, timing.processorSeconds))
      }
    }
    return least.compactMap { $0 }
  }

  /// Times a piece of work once.
  static func measure(_ piece: () async throws -> Void) async throws -> Timing {
    let started = Timing.processorSecondsNow
    let duration = try await ContinuousClock().measure { try await piece() }
    return Timing(seconds: duration / .seconds(1), processorSeconds: Timing.processorSecondsNow - started)
  }
}
