public import Appraisal
public import Quantities
import RuleLanguage

/// Which option is best, how sure that is, what drives it and what would change it.
///
/// Pounds are in real terms, at the scenario's prices. Costs are held against do nothing in every draw; the option that is
/// `preferred` is the one that scores best at the likely values or, where nothing is weighed, the one that costs least.
public struct StudyAppraisal: Sendable {
  /// How later pounds are made into pounds of the first year.
  public struct Discounting: Sendable {
    /// The rates.
    public let rates: DiscountRates
    /// Whether they are the Green Book's, because the scenario names none.
    public let isGreenBook: Bool
    /// Where a rate of the scenario's own comes from; nil where none is given.
    public let source: String?
    /// What a pound of each year counts; 1 in the first.
    public let factors: [Double]
  }

  /// What an option costs.
  public struct Cost: Sendable {
    /// The option, by its place in `StudyResult.options`.
    public let option: Int
    /// The likely cost of each year.
    public let byYear: [Double]
    /// What that is made of; what lasts comes first.
    public let parts: [CostPart]
    /// All years together, discounted.
    public let present: Summary
    /// The same less do nothing's, draw by draw.
    public let net: Summary
    /// The mean of that over the draws, with its Monte Carlo error; nil without draws.
    public let meanNet: Estimate?
    /// The same amount in every year that is worth as much.
    public let annual: Summary
  }

  /// How options fare against each other over the draws, by present cost.
  public struct Ranking: Sendable {
    /// How often each option comes first, second and so on: [compared option][rank].
    public let ranks: [[Proportion]]
    /// How often each is cheaper than do nothing.
    public let cheaperThanDoNothing: [Proportion]
    /// How much more each costs, on average, than the cheapest of each draw.
    public let regrets: [Estimate]
    /// The most that is, in any draw.
    public let largestRegrets: [Double]
    /// The mean present cost of the worst tenth of the draws.
    public let worstTenths: [Double]
    /// The option that is cheapest on average, by its place among those compared.
    public let cheapest: Int
    /// What it would be worth to know every uncertain number before choosing (EVPI).
    public let perfectInformation: Estimate
  }

  /// Something that is weighed.
  public struct Criterion: Sendable {
    /// Its name: a declared measure, or `present cost`.
    public let name: String
    /// Whether it is the present cost, rather than a measure of the planner's.
    public let isPresentCost: Bool
    /// Its weight as a share of all.
    public let weight: Double
    /// What it is counted in.
    public let unit: ExpectationVerdict.Unit
    /// Whether more of it is better.
    public let isBetterHigher: Bool
    /// What scores 0 and what scores 100.
    public let scale: PreferenceScale
    /// What it comes to at the end of the run, by compared option.
    public let values: [Summary]
    /// What each option scores at the likely values.
    public let scores: [Double]
    /// How far its weight may go before another option comes out best.
    public let sensitivity: WeightSensitivity
  }

  /// Options scored by all that is weighed.
  public struct Scoring: Sendable {
    /// What is weighed, in the order written.
    public let criteria: [Criterion]
    /// The weighted score of every compared option.
    public let totals: [Summary]
    /// How often each scores best; nil without draws.
    public let chanceBest: [Proportion]?
    /// The option that scores best at the likely values, by its place among those compared.
    public let best: Int
  }

  /// What an uncertain number does to the answer.
  public struct Driver: Sendable {
    /// The number, by the name under which a planner knows it.
    public let name: String
    /// As written.
    public let text: String
    let unit: Amount.Unit
    /// The values between which 8 in 10 of its draws lie.
    public let range: ClosedRange<Double>
    /// The net present cost of every compared option with the number at the lower end, all others likely.
    public let netAtLow: [Double]
    /// The same at the upper end.
    public let netAtHigh: [Double]
    /// What it would be worth to know it before choosing (EVPPI), in pounds; nil without draws.
    public let information: Estimate?
    /// The values beyond which another option is preferred.
    public let switching: SwitchingValues
    /// The option preferred below and above these, by its place among those compared.
    public let preferredBeyond: (below: Int?, above: Int?)
    /// The values that were looked at: all legal ones or, where there is no end to them, up to ten times the likely one.
    public let searched: ClosedRange<Double>

    /// A value as a planner counts it: `£1,480`, `62%`, `1.6`.
    public func said(_ value: Double) -> String { roughly(value, unit) }

    /// The distance between the least and the greatest net present cost of an option, the likely one included.
    public func swing(of option: Int, central: Double) -> Double {
      max(netAtLow[option], netAtHigh[option], central) - min(netAtLow[option], netAtHigh[option], central)
    }
  }

  /// A figure in which options differ.
  public enum Headline: Hashable, Sendable {
    /// The present cost less that of do nothing.
    case netPresentCost
    /// The cost of a year.
    case cost(in: FinancialYear)
    /// Something that is weighed, by its name.
    case weighed(String)
  }

  /// What each hypothesis of an option adds to one of its differences from do nothing, at the likely values.
  public struct Attribution: Sendable {
    /// The option, by its place in `StudyResult.options`.
    public let option: Int
    /// What differs.
    public let headline: Headline
    /// What it is counted in.
    public let unit: ExpectationVerdict.Unit
    /// The whole difference.
    public let difference: Double
    /// The hypotheses, and nil for what the option itself says, with the Shapley share of each; they come to the
    /// difference.
    public let parts: [(hypothesis: String?, share: Estimate)]
    /// Whether orders were drawn, so that shares have an error.
    public let isSampled: Bool
  }

  /// The options compared, by their places in `StudyResult.options`.
  public let compared: [Int]
  /// Rates and factors.
  public let discounting: Discounting
  /// By compared option.
  public let costs: [Cost]
  /// Nil without draws.
  public let ranking: Ranking?
  /// By everybody who is told what there is, and all of them together; empty where no budget is told.
  public let affordability: [Affordable]
  /// Nil where none is named.
  public let effect: Effect?
  /// Nil where none is named.
  public let benefits: Benefits?
  /// Nil where nothing is weighed.
  public let scoring: Scoring?
  /// The uncertain numbers, those that move a net present cost most first.
  public let drivers: [Driver]
  /// By compared option but do nothing, and headline.
  public let attributions: [Attribution]
  /// Whom costs and people are of, by group and need; empty where everybody is alike.
  public let distribution: [Distribution]

  /// The option that is best at the likely values, by its place among those compared.
  public var preferred: Int {
    scoring?.best
      ?? costs.indices.reduce(0) { costs[$1].present.central < costs[$0].present.central ? $1 : $0 }
  }
}
