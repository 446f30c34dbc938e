/// How much an estimate leaves out: an upper bound, less what is managed of its causes.
///
/// Source: as `ProjectType`; the arithmetic is that of the review's section 4.
public struct OptimismBias: Hashable, Sendable {
  /// One of the causes, such as an inadequate business case.
  public struct ContributoryFactor: Hashable, Sendable {
    /// Its share of the whole bias, 0 to 1.
    public let contribution: Double
    /// How far it is managed, from 0, not at all, to 1, wholly.
    public let mitigation: Double

    /// A cause by its share of the bias, and how far it is managed.
    public init(contribution: Double, mitigation: Double) {
      self.contribution = contribution
      self.mitigation = mitigation
    }
  }

  /// What can be wrong with causes that somebody lists.
  public enum Fault: Error, Hashable {
    /// A contribution or a mitigation lies outside 0 to 1.
    case outOfRange(ContributoryFactor)
    /// The contributions come to more than the whole.
    case contributionsSum(to: Double)
  }

  /// The share to be added to an estimate, 0.51 for 51%.
  public let uplift: Double

  /// A bias of which nothing is managed, or that comes from one's own records.
  /// - Parameter uplift: 0 or more.
  public init(uplift: Double) {
    precondition(uplift >= 0, "a bias below nothing")
    self.uplift = uplift
  }

  /// An upper bound less what is managed of it: upper bound × (1 − Σ contribution × mitigation).
  /// - Parameters:
  ///   - upperBound: of a type of project, or of a `Mix` of types.
  ///   - factors: the causes that are managed; others stay as they are.
  public init(upperBound: Double, managing factors: [ContributoryFactor]) throws(Fault) {
    for factor in factors
    where !((0...1).contains(factor.contribution) && (0...1).contains(factor.mitigation)) { throw .outOfRange(factor) }
    let sum = factors.reduce(0) { $0 + $1.contribution }
    // Published contributions are whole percentages, which may come to a little more than 100.
    guard sum <= 1.05 else { throw .contributionsSum(to: sum) }
    let managed = factors.reduce(0) { $0 + $1.contribution * $1.mitigation }
    self.init(uplift: upperBound * max(0, 1 - managed))
  }
}
