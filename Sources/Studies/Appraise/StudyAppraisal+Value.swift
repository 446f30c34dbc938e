public import Appraisal

extension StudyAppraisal {
  /// What part of a cost is for.
  public enum CostKind: String, CaseIterable, Sendable {
    /// What goes on: places, people, contracts, sites, services, and what is spent in every year.
    case lasting = "what goes on"
    /// Places that open, as far as they stand empty while others still run.
    case doubleRunning = "double running"
    /// What is spent once.
    case oneOffs = "one-offs"
    /// What estimates of spending leave out.
    case optimismBias = "optimism bias"
  }

  /// A part of the cost of an option.
  public struct CostPart: Sendable {
    /// What it is for.
    public let kind: CostKind
    /// The likely pounds of each year; all parts come to the cost.
    public let byYear: [Double]
    /// All years together, discounted.
    public let present: Double
  }

  /// Whether there is the money for options.
  public struct Affordable: Sendable {
    /// Whose budget is looked at.
    public enum Holder: Hashable, Sendable {
      /// That of one payer.
      case payer(String)
      /// That of everybody together: one payer may have left what another lacks.
      case together
      /// Those of all payers, each by itself: it reaches where every one of them does.
      case eachPayer
    }

    /// Whose budget it is.
    public let holder: Holder
    /// The years of which a budget tells: the first ones of the run.
    public let years: Int
    /// How often the budget reaches in every one of these, by compared option; nil without a budget or draws.
    public let chances: [Proportion?]
    /// The first year in which it does not at the likely values, by its index; nil where it reaches in all.
    public let firstYearsShort: [Int?]
    /// Whether each compared option has a budget at all.
    public let hasBudget: [Bool]
  }

  /// What more of a measure costs, option by option.
  public struct Effect: Sendable {
    /// The name of the measure.
    public let name: String
    /// What it is counted in; of what is counted at a time, for a year each; of a share, in percentage points.
    public let unit: ExpectationVerdict.Unit
    /// Whether it is counted over a year rather than at a time.
    public let isFlow: Bool
    /// Whether more of it is better.
    public let isBetterHigher: Bool
    /// Whether it is discounted as effects on health are.
    public let isHealth: Bool
    /// All years together, discounted, by compared option.
    public let totals: [Summary]
    /// The mean cost and effect of every option over the draws; at the likely values without draws.
    public let means: [(cost: Double, effect: Double)]
    /// Which options are worth their cost at some price, and what each further unit costs, by these means.
    public let frontier: EfficiencyFrontier
    /// How often each option is worth most, at what one might pay for a unit; empty without draws.
    public let acceptability: [CostEffectiveness.Acceptability]
  }

  /// What options are worth to those for whom they are, beyond do nothing.
  public struct Benefits: Sendable {
    /// A measure with a value.
    public struct Part: Sendable {
      /// The name of the measure.
      public let name: String
      /// Its value, as written.
      public let value: String
      /// Whether it is discounted as effects on health are.
      public let isHealth: Bool
      /// Pounds beyond do nothing, all years together, discounted, by compared option.
      public let net: [Summary]
    }

    /// The benefits that have a value.
    public let parts: [Part]
    /// All of them together, by compared option.
    public let net: [Summary]
    /// Net present social value: benefits less costs, both beyond do nothing.
    public let socialValue: [Summary]
    /// Benefits for each pound of cost, at the likely values; nil where an option costs no more than do nothing.
    public let ratios: [Double?]
    /// How often benefits are worth more than they cost; nil without draws.
    public let worthwhile: [Proportion]?
    /// How often each option has the greatest social value of all; nil without draws.
    public let greatest: [Proportion]?
  }

  /// Whom the costs of options are of, told apart by one group or by needs.
  public struct Distribution: Sendable {
    /// Some of the people, or what belongs to nobody in particular.
    public struct Row: Sendable {
      /// The value of the group, or the need; nil for nobody in particular.
      public let name: String?
      /// The present cost of do nothing for them.
      public let doNothing: Double
      /// The present cost less that of do nothing, by compared option.
      public let net: [Double]
      /// The people on the last day if nothing is done; nil for nobody in particular.
      public let people: Double?
      /// How many more people there are in an option, by compared option; empty for nobody in particular.
      public let morePeople: [Double]
    }

    /// The name of the group; nil where needs tell people apart.
    public let group: String?
    /// At the likely values; they come to the whole.
    public let rows: [Row]
  }
}
