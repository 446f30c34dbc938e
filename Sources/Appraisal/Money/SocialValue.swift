/// What an option costs and is worth to society, against doing nothing.
///
/// Source: HM Treasury, The Green Book (2022), chapter 5.
public struct SocialValue: Hashable, Sendable {
  /// The present value of costs.
  public let presentCost: Double
  /// The present value of benefits; nil where a benefit has no value in money. It is never taken for 0.
  public let presentBenefit: Double?

  /// A present cost and a present benefit.
  public init(presentCost: Double, presentBenefit: Double?) {
    self.presentCost = presentCost
    self.presentBenefit = presentBenefit
  }

  /// The net present social value: benefits less costs; nil where benefits have no value.
  public var netPresentSocialValue: Double? { presentBenefit.map { $0 - presentCost } }

  /// Benefits for each pound of cost; nil where benefits have no value, or where there is no cost for a ratio to be of.
  public var benefitCostRatio: Double? {
    guard let presentBenefit, presentCost > 0 else { return nil }
    return presentBenefit / presentCost
  }
}
