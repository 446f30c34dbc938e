/// The beta distribution of a share, from how often something was observed and how often not.
struct BetaDistribution: Sendable {
  let alpha: Double
  let beta: Double

  /// The probability of a share below x: the regularised incomplete beta function.
  ///
  /// Source: the continued fraction of DLMF 8.17.22, summed by Lentz's method as modified by Thompson and Barnett.
  func cumulative(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    // The fraction converges fast only on this side; the other follows by symmetry.
    if x > (alpha + 1) / (alpha + beta + 2) {
      return 1 - BetaDistribution(alpha: beta, beta: alpha).cumulative(1 - x)
    }
    let scale = exponential(
      alpha * naturalLogarithm(x) + beta * naturalLogarithm(1 - x) + logGamma(alpha + beta) - logGamma(alpha)
        - logGamma(beta))
    let smallest = 1e-300
    func nonzero(_ value: Double) -> Double { value.magnitude < smallest ? smallest : value }
    var c = 1.0
    var d = 1 / nonzero(1 - (alpha + beta) * x / (alpha + 1))
    var fraction = d
    for m in 1...500 {
      let k = Double(m)
      let even = k * (beta - k) * x / ((alpha + 2 * k - 1) * (alpha + 2 * k))
      let odd = -(alpha + k) * (alpha + beta + k) * x / ((alpha + 2 * k) * (alpha + 2 * k + 1))
      for term in [even, odd] {
        d = 1 / nonzero(1 + term * d)
        c = nonzero(1 + term / c)
        fraction *= c * d
      }
      if (c * d - 1).magnitude < 1e-15 { break }
    }
    return scale * fraction / alpha
  }

  /// The share below which a probability u lies, by halving to the last bit.
  func quantile(_ u: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if cumulative(middle) < u { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
