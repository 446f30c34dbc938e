extension Figures {
  static let effectColumns = [
    optionColumn,
    Column(name: "effect", meaning: "the measure of which more is bought"),
    Column(name: "unit", meaning: "what it adds up to over the years, discounted"),
    Column(name: "better", meaning: "which way it is better", values: "higher, lower"),
    Column(
      name: "mean cost", meaning: "the mean present cost over the draws; the likely one without draws", unit: "pounds"),
    Column(name: "mean effect", meaning: "the same of the effect", unit: "as in `unit`"),
    Column(
      name: "standing",
      meaning:
        "whether the option is worth its cost at some price of a unit: dominated, where another achieves as much for no "
        + "more; extended-dominated, where two others mixed would (Drummond et al. 2015)",
      values: "on the frontier, dominated, extended-dominated, same as another"),
    Column(name: "other options", meaning: "those that it stands behind or beside"),
    Column(
      name: "cost per unit",
      meaning:
        "what each further unit costs beyond the next cheaper option on the frontier (ICER); empty for its cheapest and "
        + "for options that are not on it", unit: "pounds a unit"),
  ]

  static let acceptabilityColumns = [
    Column(name: "worth", meaning: "what one might pay for a unit of the effect", unit: "pounds a unit"),
    optionColumn,
    Column(
      name: "to choose", meaning: "whether its mean net benefit, effects at that price less costs, is the highest",
      values: "yes, no"),
    Column(
      name: "share of draws",
      meaning: "in which share of the draws its net benefit is the highest: a point of its acceptability curve",
      unit: "share", values: "0 to 1"),
    Column(
      name: "interval low", meaning: "the lower end of the 95% interval of that share (Wilson)", unit: "share"),
    Column(
      name: "interval high", meaning: "the upper end of the 95% interval of that share (Wilson)", unit: "share"),
    Column(
      name: "value of perfect information",
      meaning: "what it would be worth to know every uncertain number before choosing at that price (EVPI)",
      unit: "pounds"),
    Column(name: "standard error", meaning: "the Monte Carlo error of that", unit: "pounds"),
  ]

  static let benefitColumns = [
    optionColumn,
    Column(name: "benefit", meaning: "a measure that has a value in money"),
    Column(name: "value", meaning: "its value, as written"),
    Column(
      name: "discounted", meaning: "at which rates: those of costs, or the Green Book's for health",
      values: "as costs, health"),
  ]

  static let distributionColumns = [
    Column(name: "by", meaning: "what people are told apart by", values: "need, or a group of the scenario"),
    Column(
      name: "whose", meaning: "of whom; nobody in particular is what contracts, sites, services and single sums cost"),
    optionColumn,
    Column(
      name: "present cost",
      meaning: "their time at the price of their settings, over all years, discounted, at the "
        + "likely values", unit: "pounds"),
    Column(name: "net present cost", meaning: "the same less do nothing's", unit: "pounds"),
    Column(name: "people", meaning: "how many there are on the last day", unit: "people"),
    Column(name: "more people", meaning: "the same less do nothing's", unit: "people"),
  ]
}
