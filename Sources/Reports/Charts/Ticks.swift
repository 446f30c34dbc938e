import Quantities

/// Round numbers along an axis, from 0 or below up to the largest value or just above.
struct Ticks: Equatable {
  /// The numbers, in order; the axis runs from the first to the last.
  let values: [Double]
  /// How far apart they are: 1, 2 or 5 times a power of ten.
  let step: Double

  /// Ticks that hold a range and 0.
  ///
  /// - Parameters:
  ///   - low: the smallest value; one that is not finite counts as 0.
  ///   - high: the largest value, likewise.
  ///   - smallestTop: how high the axis goes at least, so that a quantity of next to nothing looks like it.
  ///   - gaps: how many gaps between ticks to aim for; never exceeded by more than one each side of 0.
  init(from low: Double, to high: Double, smallestTop: Double = 1, gaps: Int = 5) {
    let bottom = low.isFinite ? min(low, 0) : 0
    let top = high.isFinite ? max(high, bottom + smallestTop, 0) : smallestTop
    let step = Self.roundNumber(atLeast: top / Double(gaps) - bottom / Double(gaps))
    // A hair of slack keeps a value that is a tick itself, but for rounding, from getting another tick above it.
    let first = Int((bottom / step + 1e-9).rounded(.down))
    let last = Int((top / step - 1e-9).rounded(.up))
    self.step = step
    values = (first...max(last, first + 1)).map { Double($0) * step }
  }

  private static func roundNumber(atLeast size: Double) -> Double {
    let magnitude = power(10, (naturalLogarithm(size) / naturalLogarithm(10)).rounded(.down))
    return [1, 2, 5, 10].map { $0 * magnitude }.first { $0 >= size * (1 - 1e-9) } ?? 10 * magnitude
  }
}
