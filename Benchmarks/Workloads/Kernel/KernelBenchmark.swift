import Foundation
import Kernel
import Limits

/// K: the inner loop alone on one core, against the same update in NumPy and against what the processor could do at best.
///
/// Times are those of the processor, not of the clock: nothing else that the machine does changes them much.
struct KernelBenchmark {
  let isSmoke: Bool
  let stopwatch: Stopwatch

  private var lanes: Int { isSmoke ? 200 : 1_000 }
  private let steps = 80

  func run() async throws -> [Figure] {
    let workload = KernelWorkload()
    let (vectors, steps) = (lanes / Int(lv_lanes), steps)
    let cells = Double(workload.cells * lanes * steps)
    let times = try await stopwatch.measureLeast([
      { workload.run(vectors: vectors, steps: steps) },
      { lv_read_and_write(workload.people.start, Int64(workload.people.count), Int64(vectors * steps)) },
      { _ = lv_multiply_and_add(Int64(cells) / Int64(KernelWorkload.settings) * Int64(KernelWorkload.arithmetic)) },
    ]).map(\.processorSeconds)
    let slower = max(times[1], times[2])
    let instructions = String(cString: lv_instructions())
    return try [
      Figure(
        .kernel, "12 settings, 24 moves, \(lanes) lanes, one core", times[0], .seconds,
        detail: "\(Int(cells / times[0] / 1e6)) million cells a second, \(instructions)"),
      Figure(.kernel, "reading and writing the state once a step", times[1], .seconds),
      Figure(.kernel, "the arithmetic on cached data", times[2], .seconds),
      Figure(.kernel, "the slower of these limits over the kernel", slower / times[0], .ratio, bar: .atLeast(0.5)),
    ] + peer(workload, seconds: times[0])
  }

  /// The same update in NumPy, where there is one.
  private func peer(_ workload: KernelWorkload, seconds: Double) throws -> [Figure] {
    let python = ProcessInfo.processInfo.environment["LONGVIEW_PYTHON"] ?? "python3"
    guard (try? output(of: "/usr/bin/env", [python, "-c", "import numpy"])) != nil else {
      print("K: no NumPy, so nothing to compare with: `pip install numpy`, and name its Python in LONGVIEW_PYTHON")
      return []
    }
    let sizes = [KernelWorkload.ages, KernelWorkload.groups, KernelWorkload.needs, lanes, steps].map(String.init)
    let moves = KernelWorkload.moves.map { "\($0.0)-\($0.1)" }.joined(separator: ",")
    let data = try output(of: "/usr/bin/env", [python, "Benchmarks/peers/kernel.py"] + sizes + [moves])
    let peer = try JSONDecoder().decode(Peer.self, from: data)
    workload.run(vectors: 1, steps: steps)
    let figures = [
      (peer.people, workload.peopleNow), (peer.deaths, workload.deaths), (peer.counts, workload.counted),
    ]
    for (theirs, ours) in figures {
      guard (theirs - ours).magnitude <= 1e-9 * ours else {
        throw BenchmarkFailure(message: "the kernel finds \(ours) where NumPy finds \(theirs)")
      }
    }
    return [
      Figure(
        .kernel, "NumPy over the kernel", peer.seconds / seconds, .ratio, bar: .atLeast(6),
        detail: "\(String(format: "%.2f", peer.seconds)) s in blocks of \(peer.block) lanes, same figures to 1e-9")
    ]
  }

  /// What the NumPy program says.
  private struct Peer: Decodable {
    let seconds, people, deaths, counts: Double
    let block: Int
  }
}
