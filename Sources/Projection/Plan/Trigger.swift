/// A condition that rules wait for, tested in each lane by what happens there.
///
/// It is read at the end of each step, and of the opening state. Once it has fired it stays so.
public struct Trigger: Hashable, Sendable {
  /// What is held against the threshold.
  public enum Basis: Hashable, Sendable {
    /// The sum of the gauges.
    case level
    /// How far it is above that of the eve of the first year.
    case rise
    /// How far it is below that of the eve of the first year.
    case fall
  }

  /// How it is held against the threshold.
  public enum Comparison: Hashable, Sendable {
    /// More than the threshold.
    case above
    /// The threshold or more.
    case atLeast
    /// Less than the threshold.
    case below
    /// The threshold or less.
    case atMost
  }

  /// The gauges summed, by index in the plan; all of them stocks.
  public var gauges: [Int]
  /// What is held against the threshold.
  public var basis: Basis
  /// How it is held against the threshold.
  public var comparison: Comparison
  /// The threshold, a parameter.
  public var threshold: Int
  /// At the ends of how many steps in a row the condition must hold, 1 or more.
  public var steps: Int

  /// A trigger.
  public init(gauges: [Int], basis: Basis = .level, comparison: Comparison, threshold: Int, steps: Int = 1) {
    self.gauges = gauges
    self.basis = basis
    self.comparison = comparison
    self.threshold = threshold
    self.steps = steps
  }
}
