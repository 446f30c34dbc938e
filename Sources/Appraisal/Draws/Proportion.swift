import Quantities

/// The share of draws in which something was so, with its Monte Carlo error.
public struct Proportion: Hashable, Sendable {
  /// The share, 0 to 1.
  public let share: Double
  /// How many draws there were.
  public let draws: Int

  /// The share of some draws.
  /// - Parameters:
  ///   - count: the draws in which it was so; a part of one where several options tie.
  ///   - draws: all draws, 1 or more.
  public init(_ count: Double, of draws: Int) {
    precondition(draws > 0 && count >= 0 && count <= Double(draws) * (1 + 1e-12), "no such share of draws")
    share = min(1, count / Double(draws))
    self.draws = draws
  }

  /// The 95% interval: what other draws of the same number could have shown.
  ///
  /// It is Wilson's score interval, which holds for shares near 0 and 1 and for few draws; the standard error has no
  /// width where all draws agree.
  /// Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
  public var interval: ClosedRange<Double> {
    let z = Normal.quantile(0.975)
    let count = Double(draws)
    let shrink = 1 + z * z / count
    let centre = (share + z * z / (2 * count)) / shrink
    let half = z / shrink * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    return max(0, centre - half)...min(1, centre + half)
  }
}
