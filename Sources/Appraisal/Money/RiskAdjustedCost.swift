/// A cost with what is known to go wrong: the bias of estimates, risks, and what it costs to manage them.
///
/// A risk that is costed by itself is no longer part of the bias: whoever lists it should manage its cause in
/// `OptimismBias`, or it counts twice.
/// Source: HM Treasury, The Green Book (2022), annex 5.
public struct RiskAdjustedCost: Hashable, Sendable {
  /// Something that may happen, and what it would cost.
  public struct Risk: Hashable, Sendable {
    /// How likely it is, 0 to 1.
    public let probability: Double
    /// What it would cost.
    public let impact: Double

    /// A risk of a register.
    public init(probability: Double, impact: Double) {
      precondition((0...1).contains(probability), "a probability beyond certainty")
      self.probability = probability
      self.impact = impact
    }
  }

  /// The estimate before any of it.
  public let estimate: Double
  /// What estimates of this kind leave out.
  public let optimismBias: Double
  /// What risks cost on average: Σ probability × impact.
  public let expectedRisk: Double
  /// What it costs to manage them.
  public let riskManagement: Double

  /// Adjusts an estimate.
  public init(estimate: Double, bias: OptimismBias, risks: [Risk] = [], riskManagement: Double = 0) {
    self.estimate = estimate
    optimismBias = estimate * bias.uplift
    expectedRisk = risks.reduce(0) { $0 + $1.probability * $1.impact }
    self.riskManagement = riskManagement
  }

  /// All of it.
  public var total: Double { estimate + optimismBias + expectedRisk + riskManagement }
}
