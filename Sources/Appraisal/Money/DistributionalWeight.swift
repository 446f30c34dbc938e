import Quantities

/// What a pound is worth to people of one income, in pounds of people of a usual one: (reference / income)^elasticity.
///
/// Weighted figures are shown beside unweighted ones, never instead of them.
/// Source: HM Treasury, The Green Book (2022), annex 3; the elasticity of the marginal utility of income from R.
/// Layard, G. Mayraz and S. Nickell, Journal of Public Economics 92 (2008), 1846–1857.
public struct DistributionalWeight: Hashable, Sendable {
  /// The elasticity of the marginal utility of income that the Green Book uses.
  public static let greenBookElasticity = 1.3

  /// Pounds of people of the usual income for each pound.
  public let weight: Double

  /// The weight of people of an income.
  /// - Parameters:
  ///   - income: equivalised income of those who gain or lose, above 0.
  ///   - reference: equivalised income of those who pay, usually the median; above 0.
  ///   - elasticity: how fast a pound loses worth as income grows; 0 weighs all alike.
  public init(income: Double, reference: Double, elasticity: Double = greenBookElasticity) {
    precondition(income > 0 && reference > 0 && elasticity >= 0, "no such income")
    weight = power(reference / income, elasticity)
  }
}
