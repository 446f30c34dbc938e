/// What every option comes to in every draw: the present cost, a net benefit, a score.
///
/// Draws are those of a run, which all options share, so options are compared draw by draw. The central estimate is no
/// draw and does not belong here.
public struct OptionDraws: Hashable, Sendable {
  /// The values, [option][draw].
  public let values: [[Double]]
  /// Which way they are better.
  public let better: Better
  /// The same with more being better, [option][draw].
  let gains: [[Double]]
  /// The means of the gains, by option.
  let meanGains: [Double]

  /// OptionDraws to compare.
  /// - Parameters:
  ///   - values: [option][draw], 1 option and 1 draw or more, each finite.
  ///   - better: which way they are better; `lower` for costs.
  public init(_ values: [[Double]], better: Better) {
    precondition(!values.isEmpty && !values[0].isEmpty, "nothing to compare")
    precondition(values.allSatisfy { $0.count == values[0].count }, "options with different draws")
    precondition(values.allSatisfy { $0.allSatisfy(\.isFinite) }, "an outcome that is no number")
    self.values = values
    self.better = better
    gains = values.map(better.gains)
    meanGains = gains.map { $0.reduce(0, +) / Double($0.count) }
  }

  /// How many options.
  public var options: Int { values.count }
  /// How many draws.
  public var draws: Int { values[0].count }

  /// The mean of every option, with its error.
  public var means: [Estimate] { values.map(Estimate.init(meanOf:)) }

  /// The option that is best on average, which is the one to choose by what is known now; the first where several are.
  public var best: Int { meanGains.indices.reduce(0) { meanGains[$1] > meanGains[$0] ? $1 : $0 } }

  /// The gain of the best option of every draw, which only somebody who knew the draw could choose.
  var largestGains: [Double] {
    gains.dropFirst().reduce(gains[0]) { largest, option in zip(largest, option).map { max($0, $1) } }
  }
}
