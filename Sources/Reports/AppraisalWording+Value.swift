import Appraisal
import Projection
import Studies

// What an appraisal says of effects, benefits, parts of costs and budgets.
extension AppraisalWording {
  /// What an effect adds up to: `person-years`, `moves`.
  func unit(of effect: StudyAppraisal.Effect) -> String {
    switch effect.unit {
    case .people: return "person-years"
    case .places: return "place-years"
    case .posts: return "post-years"
    case .share: return "percentage points for a year"
    case .movesAYear: return "moves"
    case .units(let unit): return unit
    case .poundsAYear, .pounds: return "pounds"
    }
  }

  /// One more of it, or one fewer: `one more person-year of independent living`.
  func oneMore(of effect: StudyAppraisal.Effect) -> String {
    let unit: String
    switch effect.unit {
    case .people: unit = "person-year"
    case .places: unit = "place-year"
    case .posts: unit = "post-year"
    case .share: unit = "percentage point for a year"
    case .movesAYear: unit = "move"
    case .units, .poundsAYear, .pounds: unit = "unit"
    }
    return "one \(effect.isBetterHigher ? "more" : "fewer") \(unit) of \(effect.name)"
  }

  /// What is to be said of an option: `on the frontier`, `dominated by Extra care`.
  func said(_ standing: EfficiencyFrontier.Standing) -> String {
    switch standing {
    case .onFrontier: return "on the frontier"
    case .dominated(let other): return "dominated by \(name(other))"
    case .extendedlyDominated(let one, let other):
      return "extended-dominated by \(name(one)) and \(name(other))"
    case .sameAs(let other): return "same as \(name(other))"
    }
  }

  /// What each further unit costs beyond the option below; nil for options that are not on the frontier, or its cheapest.
  func costPerUnit(_ standing: EfficiencyFrontier.Standing) -> Double? {
    if case .onFrontier(let cost) = standing { return cost }
    return nil
  }

  /// What the table of an effect shows, in a sentence.
  func reading(of effect: StudyAppraisal.Effect) -> String {
    let health = effect.isHealth ? "effects at the Green Book's rates for health" : "both at the same rates"
    return
      "All years together, later ones counting for less, \(health). One \(effect.isBetterHigher ? "more" : "fewer") "
      + "costs what it says beyond the next cheaper option that is on the frontier; an option is dominated where another "
      + "achieves as much for no more, and extended-dominated where two others mixed would."
  }

  /// The first option to choose at what a unit may be worth: `Extra care, best in 62% of runs`.
  func said(_ point: CostEffectiveness.Acceptability) -> String {
    "\(name(point.optimal))\(outcomes.runsDiffer ? ", best in \(Numbers.shareOfRuns(point.frontier.share)) of runs" : "")"
  }

  /// Benefits for each pound: `1.84`, or why there is no such ratio.
  func ratio(_ place: Int, in benefits: StudyAppraisal.Benefits) -> String {
    if appraisal.compared[place] == 0 { return Numbers.missing }
    return benefits.ratios[place].map { Numbers.hundredths($0) } ?? "none: it costs no more"
  }

  /// Whose budget: `social services`, `everybody together`.
  static func holder(_ holder: StudyAppraisal.Affordable.Holder) -> String {
    switch holder {
    case .payer(let name): return name
    case .together: return "everybody together"
    case .eachPayer: return "every payer, each by itself"
    }
  }

  /// The years a budget tells: `2008-09 to 2012-13`.
  func years(_ affordable: StudyAppraisal.Affordable) -> String {
    let (first, last) = (outcomes.timeline.firstYear, outcomes.timeline.year(max(0, affordable.years - 1)))
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  /// Whether an option keeps within a budget: `62%`; without draws `yes`, or the first year in which it does not.
  func affordable(_ affordable: StudyAppraisal.Affordable, _ place: Int) -> String {
    guard affordable.hasBudget[place] else { return "no budget told" }
    if let chance = affordable.chances[place], outcomes.runsDiffer { return Numbers.shareOfRuns(chance.share) }
    return affordable.firstYearsShort[place].map { "short in \(outcomes.timeline.year($0))" } ?? "yes"
  }

  /// The kinds of cost that some option has beside what goes on; none where all costs go on.
  var kindsOfCost: [StudyAppraisal.CostKind] {
    StudyAppraisal.CostKind.allCases.filter { kind in
      kind != .lasting && appraisal.costs.contains { $0.parts.contains { $0.kind == kind && $0.present != 0 } }
    }
  }

  /// What the costs here count that other pages do not; nil where there is no such thing.
  var biasNote: String? {
    guard kindsOfCost.contains(.optimismBias) else { return nil }
    return
      "Costs here have in them what estimates of spending leave out (optimism bias); other figures of the run show "
      + "estimates as they are written."
  }

  /// The parts of a cost in whole pounds, what goes on first, and what they come to.
  func shown(_ cost: StudyAppraisal.Cost) -> (parts: [String], whole: String) {
    let present = ([.lasting] + kindsOfCost).map { kind in cost.parts.first { $0.kind == kind }?.present ?? 0 }
    return shownPounds(present)
  }

  /// Pounds in whole pounds that add up to the whole that is shown.
  func shownPounds(_ parts: [Double]) -> (parts: [String], whole: String) {
    let whole = apportioned(parts)
    func said(_ pounds: Int) -> String { (pounds < 0 ? "−£" : "£") + Numbers.grouped(Int(pounds.magnitude)) }
    return (whole.map(said), said(whole.reduce(0, +)))
  }
}
