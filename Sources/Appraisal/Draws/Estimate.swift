import Quantities

/// A figure worked out from draws, with its Monte Carlo error: how far other draws of the same number would move it.
public struct Estimate: Hashable, Sendable {
  /// The figure.
  public let value: Double
  /// The standard deviation of the figure over runs with other draws; infinite where one draw cannot tell.
  public let standardError: Double

  /// A figure and its error.
  public init(value: Double, standardError: Double) {
    self.value = value
    self.standardError = standardError
  }

  /// The mean of draws.
  /// - Parameter draws: 1 or more.
  public init(meanOf draws: [Double]) {
    precondition(!draws.isEmpty, "no draws")
    let count = Double(draws.count)
    let mean = draws.reduce(0, +) / count
    let squares = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.init(value: mean, standardError: count > 1 ? (squares / (count - 1) / count).squareRoot() : .infinity)
  }

  /// What 95 of 100 runs with other draws would show.
  public var interval: ClosedRange<Double> {
    let half = Normal.quantile(0.975) * standardError
    return (value - half)...(value + half)
  }
}
