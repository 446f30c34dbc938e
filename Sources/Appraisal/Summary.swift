/// A figure as reported: the central estimate beside what the draws say.
public struct Summary: Hashable, Sendable {
  /// Every uncertain number at its likely value.
  public let central: Double
  /// The spread over the draws; nil for a run without draws.
  public let spread: Spread?

  /// How a figure spreads over the draws.
  public struct Spread: Hashable, Sendable {
    /// The mean.
    public let mean: Double
    /// The values below which 5, 25, 50, 75 and 95% of draws fall.
    public let p5, p25, p50, p75, p95: Double
  }

  /// Summarises a figure.
  ///
  /// Quantiles interpolate linearly between order statistics (Hyndman and Fan's type 7, as spreadsheets do).
  /// - Parameter draws: the central estimate first, then every draw.
  public init(draws: [Double]) {
    central = draws[0]
    let sorted = draws.dropFirst().sorted()
    guard !sorted.isEmpty else {
      spread = nil
      return
    }
    func quantile(_ p: Double) -> Double {
      let place = p * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    spread = Spread(
      mean: sorted.reduce(0, +) / Double(sorted.count), p5: quantile(0.05), p25: quantile(0.25), p50: quantile(0.5),
      p75: quantile(0.75), p95: quantile(0.95))
  }
}
