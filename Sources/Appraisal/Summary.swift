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

    /// The shares of draws that fall below the quantiles.
    public static let shares = [0.05, 0.25, 0.5, 0.75, 0.95]

    /// A spread by its mean and the quantiles at `shares`.
    public init(mean: Double, quantiles: [Double]) {
      self.mean = mean
      p5 = quantiles[0]
      p25 = quantiles[1]
      p50 = quantiles[2]
      p75 = quantiles[3]
      p95 = quantiles[4]
    }
  }

  /// A figure by its parts.
  public init(central: Double, spread: Spread?) {
    self.central = central
    self.spread = spread
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
      mean: sorted.reduce(0, +) / Double(sorted.count), quantiles: Spread.shares.map(quantile))
  }
}
