import Studies

extension Figures {
  static let optionColumn = Column(
    name: "option", meaning: "the way forward compared", values: "do nothing, or an option")

  /// What each measure of `appraisal.csv` is.
  static let appraisalMeasures = [
    measure("present cost", "the cost of all years, discounted to the first year", "pounds"),
    measure("net present cost", "the present cost less that of do nothing, draw by draw; below 0 it saves", "pounds"),
    measure(
      "equivalent annual cost", "the same amount in every year that is worth as much as the present cost", "pounds"),
    measure(
      "effect",
      "what there is of the chosen measure over all years, discounted; of what is counted at a time, for a year each",
      "as in `unit`"),
    measure(
      "net present benefit", "what benefits are worth beyond do nothing over all years, discounted", "pounds"),
    measure("net present social value", "the net present benefit less the net present cost, draw by draw", "pounds"),
    measure(
      "benefit-cost ratio", "the net present benefit for each pound of net present cost; none where that is no cost",
      "ratio"),
    measure(
      "score", "everything weighed, each scaled from 0, the worst option at the likely values, to 100, the best",
      "points"),
    measure("worst tenth", "the mean present cost of the dearest tenth of the draws", "pounds"),
    measure("regret", "how much more it costs, on average, than the option that is cheapest in each draw", "pounds"),
    measure("largest regret", "the most that is in any draw", "pounds"),
    measure(
      "value of perfect information",
      "what it would be worth, on average, to know every uncertain number before choosing by present cost (EVPI)",
      "pounds"),
  ]

  private static func measure(_ name: String, _ meaning: String, _ unit: String) -> Column {
    Column(name: "measure", meaning: meaning, unit: unit, values: name)
  }

  static let yearColumns =
    [
      optionColumn,
      Column(name: "year", meaning: "the financial year", unit: "financial year"),
      Column(name: "rate", meaning: "the discount rate of the year; empty in the first", unit: "share a year"),
      Column(name: "factor", meaning: "what a pound of the year counts in the first year", unit: "share"),
      Column(name: "cost", meaning: "the likely cost of the year in real terms", unit: "pounds"),
      Column(name: "present cost", meaning: "the cost times the factor", unit: "pounds"),
      Column(
        name: "net present cost", meaning: "the same less do nothing's; empty where do nothing is not compared",
        unit: "pounds"),
    ]
    + StudyAppraisal.CostKind.allCases.map { kind in
      Column(
        name: kind.rawValue, meaning: "the part of `cost` that is \(kind.rawValue); the parts come to it",
        unit: "pounds")
    }

  static let chanceColumns = [
    optionColumn,
    Column(
      name: "chance", meaning: "of what; options that tie share a rank",
      values:
        "rank 1, 2 … by present cost; cheaper than do nothing; best score; within the budget of a payer, in every year it "
        + "tells; worth more than it costs; greatest social value"),
    Column(name: "share of draws", meaning: "in which share of the draws", unit: "share", values: "0 to 1"),
    Column(
      name: "interval low", meaning: "the lower end of the 95% interval of that share (Wilson)", unit: "share"),
    Column(
      name: "interval high", meaning: "the upper end of the 95% interval of that share (Wilson)", unit: "share"),
  ]

  static let scoreColumns = [
    Column(name: "criterion", meaning: "what is weighed", values: "present cost, or a measure of the scenario"),
    Column(name: "better", meaning: "which way it is better", values: "higher, lower"),
    Column(name: "weight", meaning: "its weight as a share of all weights", unit: "share"),
    Column(name: "worst", meaning: "what scores 0: the worst option at the likely values", unit: "as in `unit`"),
    Column(name: "best", meaning: "what scores 100: the best option at the likely values", unit: "as in `unit`"),
    optionColumn,
    Column(name: "score", meaning: "what the option scores at the likely values", unit: "points", values: "0 to 100"),
    Column(
      name: "weight below", meaning: "below this weight another option scores best; empty where none does",
      unit: "share"),
    Column(name: "option below", meaning: "the option that scores best below that weight"),
    Column(
      name: "weight above", meaning: "above this weight another option scores best; empty where none does",
      unit: "share"),
    Column(name: "option above", meaning: "the option that scores best above that weight"),
    Column(name: "unit", meaning: "what the criterion is counted in, on the last day or over the last year"),
  ]

  static let numberColumns = [
    Column(name: "number", meaning: "an uncertain number: an assumption, or where the number is written"),
    Column(name: "as written", meaning: "what is believed about it"),
    optionColumn,
    Column(name: "low", meaning: "one in ten draws of the number lies below; a percentage as a share of 1"),
    Column(name: "high", meaning: "one in ten draws of the number lies above"),
    Column(
      name: "net at low", meaning: "the net present cost of the option with the number at `low`, all others likely",
      unit: "pounds"),
    Column(
      name: "net at high", meaning: "the net present cost of the option with the number at `high`, all others likely",
      unit: "pounds"),
    Column(
      name: "value of information",
      meaning:
        "what it would be worth, on average, to know the number before choosing by present cost (EVPPI), by regression "
        + "on orthogonal polynomials (Strong, Oakley and Brennan 2014); too low by up to a sixth or so where costs jump at some "
        + "value of the number", unit: "pounds"),
    Column(name: "standard error", meaning: "the Monte Carlo error of that", unit: "pounds"),
    Column(
      name: "switches below",
      meaning:
        "below this value another option is preferred, all others likely; empty where none is in what was searched"),
    Column(name: "option below", meaning: "the option preferred there"),
    Column(name: "switches above", meaning: "above this value another option is preferred; empty where none is"),
    Column(name: "option above", meaning: "the option preferred there"),
    Column(name: "searched low", meaning: "the least value that was tried: the least that is legal"),
    Column(
      name: "searched high",
      meaning:
        "the largest value that was tried: the largest that is legal or, where there is none, ten times the likely"),
  ]

  static let hypothesisColumns = [
    optionColumn,
    Column(
      name: "headline", meaning: "what differs from do nothing, at the likely values",
      values: "net present cost; cost in the last year; what is weighed"),
    Column(name: "unit", meaning: "what it is counted in"),
    Column(name: "part", meaning: "a hypothesis of the option, or what the option itself says"),
    Column(
      name: "share",
      meaning: "its Shapley share: what it adds to those already in force, averaged over every order of them",
      unit: "as in `unit`"),
    Column(
      name: "standard error", meaning: "0 up to 12 hypotheses, where every subset is run; beyond, orders are drawn",
      unit: "as in `unit`"),
    Column(
      name: "shown", meaning: "the share to two decimals, rounded so that the parts add up to the rounded difference",
      unit: "as in `unit`"),
    Column(name: "difference", meaning: "the whole difference from do nothing", unit: "as in `unit`"),
  ]
}
