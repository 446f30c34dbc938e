import Quantities

/// How many observed figures lie in bands that were to hold a share of them, and how many chance alone would leave
/// there.
public struct Coverage: Hashable, Sendable {
  /// The figures inside their bands.
  public let inside: Int
  /// All figures.
  public let count: Int
  /// The share that bands were to hold.
  public let nominal: Double
  /// What 95 of 100 sets of as many figures would show, if each lay in its band with the nominal probability and for
  /// itself: the 2.5% and 97.5% quantiles of the binomial distribution.
  public let usual: ClosedRange<Int>

  /// Counts figures in bands.
  ///
  /// - Parameters:
  ///   - count: all figures, 1 or more.
  ///   - nominal: strictly between 0 and 1.
  public init(inside: Int, of count: Int, nominal: Double) {
    precondition(count > 0 && (0...count).contains(inside) && nominal > 0 && nominal < 1, "no such coverage")
    self.inside = inside
    self.count = count
    self.nominal = nominal
    usual = Self.binomialQuantile(0.025, count, nominal)...Self.binomialQuantile(0.975, count, nominal)
  }

  /// The figures one would expect inside.
  public var expected: Double { nominal * Double(count) }

  /// The least number of successes that is not exceeded with a probability of at least p.
  private static func binomialQuantile(_ p: Double, _ count: Int, _ share: Double) -> Int {
    // By logarithms: the probability of no success at all would vanish for some hundred figures.
    var logProbability = Double(count) * naturalLogarithm(1 - share)
    let logOdds = naturalLogarithm(share / (1 - share))
    var cumulative = exponential(logProbability)
    for successes in 0..<count {
      if cumulative >= p { return successes }
      logProbability += naturalLogarithm(Double(count - successes) / Double(successes + 1)) + logOdds
      cumulative += exponential(logProbability)
    }
    return count
  }
}
