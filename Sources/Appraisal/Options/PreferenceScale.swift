/// A measure on a scale from 0, the worst of the options compared, to 100, the best of them.
///
/// Source: Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2,
/// on local scaling.
public struct PreferenceScale: Hashable, Sendable {
  /// What scores 0.
  public let worst: Double
  /// What scores 100.
  public let best: Double

  /// The scale that some options span.
  /// - Parameter values: the measure in every option at the likely values, 1 or more.
  public init(of values: [Double], better: Better) {
    guard let least = values.min(), let most = values.max() else { preconditionFailure("nothing to scale") }
    (worst, best) = better == .higher ? (least, most) : (most, least)
  }

  /// The difference between the best and the worst; below 0 where less is better.
  public var swing: Double { best - worst }

  /// What values score.
  ///
  /// Values of other draws may score below 0 or above 100. Where all options are alike there is nothing to prefer, and
  /// everything scores 0.
  public func scores(of values: [Double]) -> [Double] {
    swing == 0 ? values.map { _ in 0 } : values.map { 100 * ($0 - worst) / swing }
  }
}
