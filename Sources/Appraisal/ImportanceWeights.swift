import Quantities

/// How much every draw counts once something has been observed: by how likely each of them makes it.
///
/// Weighted by their likelihood, draws of what was believed before are draws of what is to be believed after
/// (importance sampling with the prior as proposal). Few draws that weigh much tell little, which
/// `effectiveSampleSize` shows.
/// Source: R. M. Neal, Annealed importance sampling, Statistics and Computing 11 (2001), 125–139, section 1.
public struct ImportanceWeights: Hashable, Sendable {
  /// The weight of every draw; they sum to 1.
  public let weights: [Double]

  /// Weights in proportion to likelihoods.
  ///
  /// - Parameter logLikelihoods: the logarithm of the likelihood of what was observed in every draw, up to a number
  ///   that is the same for all; 1 draw or more, each finite.
  public init(logLikelihoods: [Double]) {
    precondition(!logLikelihoods.isEmpty && logLikelihoods.allSatisfy(\.isFinite), "nothing to weigh")
    // Against the largest, so that however unlikely all are, the best weighs something.
    let largest = logLikelihoods.max() ?? 0
    let likelihoods = logLikelihoods.map { exponential($0 - largest) }
    let total = likelihoods.reduce(0, +)
    weights = likelihoods.map { $0 / total }
  }

  /// Draws before anything was observed: all alike.
  public init(alike count: Int) { self.init(logLikelihoods: Array(repeating: 0, count: count)) }

  /// As many draws, all alike, as would tell as much: 1 / Σ w².
  ///
  /// Source: A. Kong, A note on importance sampling using standardized weights, University of Chicago (1992).
  public var effectiveSampleSize: Double { 1 / weights.reduce(0) { $0 + $1 * $1 } }

  /// The mean of some values, one for each draw.
  public func mean(of values: [Double]) -> Double { zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The standard deviation of some values, one for each draw.
  public func standardDeviation(of values: [Double]) -> Double { covariance(of: values, values).squareRoot() }

  /// How two lists of values hang together, −1 to 1; 0 where one of them does not vary.
  public func correlation(of left: [Double], _ right: [Double]) -> Double {
    let spread = standardDeviation(of: left) * standardDeviation(of: right)
    return spread > 0 ? covariance(of: left, right) / spread : 0
  }

  private func covariance(of left: [Double], _ right: [Double]) -> Double {
    let means = (mean(of: left), mean(of: right))
    return weights.indices.reduce(0) { $0 + weights[$1] * (left[$1] - means.0) * (right[$1] - means.1) }
  }

  /// The values below which shares of the weight fall.
  ///
  /// Every value stands in the middle of its own weight; between them the quantile is a straight line from the smallest
  /// to the largest. Where all weigh alike it is Hyndman and Fan's type 7, as spreadsheets have it.
  /// - Parameters:
  ///   - shares: each 0 to 1.
  ///   - values: one for each draw.
  public func quantiles(_ shares: [Double], of values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    guard let first = order.first, let last = order.last, first != last else { return shares.map { _ in values[0] } }
    var below = -weights[first] / 2
    let places = order.map { draw in
      defer { below += weights[draw] }
      return below + weights[draw] / 2
    }
    let whole = 1 - (weights[first] + weights[last]) / 2
    return shares.map { share in
      let place = share * whole
      let next = places.firstIndex { $0 >= place } ?? places.count - 1
      guard next > 0, places[next] > places[next - 1] else { return values[order[next]] }
      let part = min(1, (place - places[next - 1]) / (places[next] - places[next - 1]))
      let (low, high) = (values[order[next - 1]], values[order[next]])
      return low + part * (high - low)
    }
  }
}

/// The logarithm of the likelihood of an observed figure that may be off by a normal error, up to a number that depends
/// on the spread of that error alone.
public func normalLogLikelihood(observed: Double, expected: Double, spread: Double) -> Double {
  let error = (observed - expected) / spread
  return -error * error / 2
}
