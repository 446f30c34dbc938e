/// How far projected figures lie from those that were observed.
public struct ForecastErrors: Hashable, Sendable {
  /// How many figures.
  public let count: Int
  /// The bias: the mean of projected − observed, above 0 where too much was projected.
  public let bias: Double
  /// The bias as a share of what was observed, sum over sum; nil where nothing was.
  public let relativeBias: Double?
  /// The mean of |projected − observed| / observed (MAPE, as a share of 1) over figures above 0; nil where none is.
  public let meanAbsolutePercentageError: Double?

  /// Compares figures one by one.
  ///
  /// - Parameters:
  ///   - projected: what was expected, 1 figure or more.
  ///   - observed: what happened, in the same order; 0 and up.
  public init(projected: [Double], observed: [Double]) {
    precondition(projected.count == observed.count && !observed.isEmpty, "nothing to compare")
    let errors = zip(projected, observed).map { $0 - $1 }
    let (error, total) = (errors.reduce(0, +), observed.reduce(0, +))
    count = observed.count
    bias = error / Double(count)
    relativeBias = total > 0 ? error / total : nil
    let shares = zip(errors, observed).compactMap { $1 > 0 ? $0.magnitude / $1 : nil }
    meanAbsolutePercentageError = shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }
}
