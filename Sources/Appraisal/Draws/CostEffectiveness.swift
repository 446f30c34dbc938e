/// What every option costs and achieves in every draw, for any price somebody may be willing to pay for an effect.
public struct CostEffectiveness: Hashable, Sendable {
  /// Present costs, [option][draw].
  public let costs: [[Double]]
  /// Effects of which more is better, [option][draw].
  private let effects: [[Double]]

  /// Costs and effects of the same draws.
  /// - Parameters:
  ///   - costs: [option][draw].
  ///   - effects: [option][draw], of the same shape.
  ///   - better: which way the effect is better.
  public init(costs: [[Double]], effects: [[Double]], better: Better = .higher) {
    precondition(costs.map(\.count) == effects.map(\.count), "as many costs as effects")
    self.costs = costs
    self.effects = effects.map(better.gains)
  }

  /// The net benefit in money: effects at a price, less costs.
  /// - Parameter threshold: the most one would pay for one effect, 0 or more.
  public func netBenefit(at threshold: Double) -> OptionDraws {
    precondition(threshold >= 0, "a price below nothing")
    return OptionDraws(
      zip(costs, effects).map { zip($0, $1).map { threshold * $1 - $0 } }, better: .higher)
  }

  /// The frontier of mean costs and effects, with incremental cost-effectiveness ratios.
  public var efficiencyFrontier: EfficiencyFrontier {
    func means(_ values: [[Double]]) -> [Double] { values.map { Estimate(meanOf: $0).value } }
    return EfficiencyFrontier(costs: means(costs), effects: means(effects))
  }

  /// What is to be said at one price of an effect.
  public struct Acceptability: Hashable, Sendable {
    /// The price.
    public let threshold: Double
    /// The option with the highest mean net benefit, which is the one to choose.
    public let optimal: Int
    /// How often every option has the highest net benefit: a point of its acceptability curve.
    public let probabilities: [Proportion]
    /// What it would be worth to know every uncertain number.
    public let valueOfPerfectInformation: Estimate

    /// A point of the acceptability frontier: how often the option to choose is also the best one.
    ///
    /// It need not be the option that is best most often: what counts is by how much it is.
    public var frontier: Proportion { probabilities[optimal] }
  }

  /// The acceptability curve of every option, and their frontier.
  ///
  /// Source: E. Fenwick, K. Claxton and M. Sculpher, Representing uncertainty: the role of cost-effectiveness
  /// acceptability curves, Health Economics 10 (2001), 779–787.
  /// - Parameter thresholds: prices of an effect, each 0 or more.
  public func acceptability(at thresholds: [Double]) -> [Acceptability] {
    thresholds.map { threshold in
      let benefit = netBenefit(at: threshold)
      return Acceptability(
        threshold: threshold, optimal: benefit.best, probabilities: benefit.probabilityBest,
        valueOfPerfectInformation: benefit.valueOfPerfectInformation)
    }
  }
}
