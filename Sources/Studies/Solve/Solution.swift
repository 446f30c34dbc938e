public import Appraisal
import RuleLanguage

/// At which values of one or more numbers the stated expectations hold, and what each costs.
public struct Solution: Sendable {
  /// Which of the values at which all expectations hold is looked for.
  public enum Wish: String, CaseIterable, Sendable {
    /// The largest.
    case largest
    /// The smallest.
    case smallest
    /// The one that costs least in all.
    case cheapest
  }

  /// What one value of each lever comes to.
  public struct Trial: Sendable {
    /// The value of every lever.
    public let values: [Double]
    /// In which share of the draws each expectation holds.
    public let held: [Proportion]
    /// Whether each of them holds in as many draws as it asks for.
    public let isGood: Bool
    /// The present cost less that of do nothing.
    public let net: Summary
  }

  /// The levers, as they were asked for.
  public let levers: [LeverRange]
  /// The option in which they are varied.
  public let option: String
  /// The expectations, as written, with the share of draws each asks for.
  public let expectations: [(text: String, confidence: Double)]
  /// What was looked for.
  public let wish: Wish
  /// Every value tried, in order; all of them lanes of one run.
  public let trials: [Trial]
  /// The trial that was looked for, by its place; nil where no value does.
  public let found: Int?
  /// The draws of every trial.
  public let draws: Int
  let title: String
  /// What the values of every lever are counted in.
  let units: [Amount.Unit]
}
