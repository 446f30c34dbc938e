import Limits

/// How quick a machine is at the two things that a projection is made of: going over a state, and arithmetic.
///
/// A time over its bar, both at the pace of the machine that the bars were set on, shows a slow commit and not a slow
/// machine.
struct Pace {
  /// Processor seconds for the piece of work below.
  private let seconds: Double
  /// The same on the machine that the bars were set on: two cores of an AMD EPYC with AVX2.
  private static let reference = 0.0315

  /// Measures it.
  init(_ stopwatch: Stopwatch) async throws {
    let state = Buffer([Double](repeating: 1, count: 42_048))
    seconds = try await stopwatch.measureLeast([
      {
        lv_read_and_write(state.start, Int64(state.count), 2_000)
        _ = lv_multiply_and_add(378_000_000)
      }
    ])[0].processorSeconds
  }

  /// What a piece of work took of the processors, over what it may take.
  ///
  /// - Parameter bar: processor seconds on the machine that the bars were set on.
  func figure(_ workload: Workload, _ name: String, _ time: Timing, bar: Double) -> Figure {
    Figure(
      workload, "\(name): over its bar at the machine's pace",
      time.processorSeconds / seconds
        / (bar / Self.reference), .ratio, bar: .atMost(1))
  }
}
