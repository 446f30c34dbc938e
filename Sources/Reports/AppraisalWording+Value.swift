import Appraisal
import Projection
import Quantities
import Studies

// What an appraisal says of effects, benefits, parts of costs and budgets.
extension AppraisalWording {
  /// What an effect adds up to: `person-years`, `moves`.
  func unit(of effect: StudyAppraisal.Effect) -> String {
    switch effect.unit {
    case .people: return words.text(.personYears)
    case .places: return words.text(.placeYears)
    case .posts: return words.text(.postYears)
    case .share: return words.text(.percentagePoints)
    case .movesAYear: return words.text(.moves)
    case .units(let unit): return unit
    case .poundsAYear, .pounds: return words.text(.unitPounds)
    }
  }

  /// How much there is of an effect.
  func said(_ amount: Double, of effect: StudyAppraisal.Effect) -> String {
    words.isProtected(effect.unit) ? numbers.short(amount, in: effect.unit) : numbers.count(amount)
  }

  /// One more of it, or one fewer: `one more person-year of independent living`.
  func oneMore(of effect: StudyAppraisal.Effect) -> String {
    let unit: Phrase
    switch effect.unit {
    case .people: unit = .personYear
    case .places: unit = .placeYear
    case .posts: unit = .postYear
    case .share: unit = .percentagePoint
    case .movesAYear: unit = .move
    case .units, .poundsAYear, .pounds: unit = .unit
    }
    return words.text(
      effect.isBetterHigher ? .oneMoreOf : .oneFewerOf, ["unit": words.text(unit), "effect": effect.name])
  }

  /// What is to be said of an option: `on the frontier`, `dominated by Extra care`.
  func said(_ standing: EfficiencyFrontier.Standing) -> String {
    switch standing {
    case .onFrontier: return words.text(.onFrontier)
    case .dominated(let other): return words.text(.dominatedBy, ["option": name(other)])
    case .extendedlyDominated(let one, let other):
      return words.text(.extendedlyDominatedBy, ["one": name(one), "other": name(other)])
    case .sameAs(let other): return words.text(.sameAs, ["option": name(other)])
    }
  }

  /// What each further unit costs beyond the option below; nil for options that are not on the frontier, or its cheapest.
  func costPerUnit(_ standing: EfficiencyFrontier.Standing) -> Double? {
    if case .onFrontier(let cost) = standing { return cost }
    return nil
  }

  /// What the table of an effect shows, in a sentence.
  func reading(of effect: StudyAppraisal.Effect) -> String {
    words.text(
      .readingOfEffect,
      [
        "rates": words.text(effect.isHealth ? .ratesForHealth : .sameRates),
        "one": words.text(effect.isBetterHigher ? .oneMore : .oneFewer),
      ])
  }

  /// The first option to choose at what a unit may be worth: `Extra care, best in 62% of runs`.
  func said(_ point: CostEffectiveness.Acceptability) -> String {
    guard outcomes.runsDiffer else { return name(point.optimal) }
    let share = numbers.shareOfRuns(point.frontier.share)
    return words.text(.bestInRuns, ["option": name(point.optimal), "share": share])
  }

  /// Benefits for each pound: `1.84`, or why there is no such ratio.
  func ratio(_ place: Int, in benefits: StudyAppraisal.Benefits) -> String {
    if appraisal.compared[place] == 0 { return Numbers.missing }
    return benefits.ratios[place].map { numbers.hundredths($0) } ?? words.text(.noRatio)
  }

  /// The years a budget tells: `2008-09 to 2012-13`.
  func years(_ affordable: StudyAppraisal.Affordable) -> String {
    let (first, last) = (outcomes.timeline.firstYear, outcomes.timeline.year(max(0, affordable.years - 1)))
    return first == last ? "\(first)" : words.years(first, last)
  }

  /// Whether an option keeps within a budget: `62%`; without draws `yes`, or the first year in which it does not.
  func affordable(_ affordable: StudyAppraisal.Affordable, _ place: Int) -> String {
    guard affordable.hasBudget[place] else { return words.text(.noBudget) }
    if let chance = affordable.chances[place], outcomes.runsDiffer { return numbers.shareOfRuns(chance.share) }
    guard let year = affordable.firstYearsShort[place] else { return words.text(.yes) }
    return words.text(.shortIn, ["year": outcomes.timeline.year(year).description])
  }

  /// The kinds of cost that some option has beside what goes on; none where all costs go on.
  var kindsOfCost: [StudyAppraisal.CostKind] {
    StudyAppraisal.CostKind.allCases.filter { kind in
      kind != .lasting && appraisal.costs.contains { $0.parts.contains { $0.kind == kind && $0.present != 0 } }
    }
  }

  /// What the costs here count that other pages do not; nil where there is no such thing.
  var biasNote: String? {
    kindsOfCost.contains(.optimismBias) ? words.text(.costsHaveBias) : nil
  }

  /// What a part of a cost is for.
  func kind(_ kind: StudyAppraisal.CostKind) -> String {
    switch kind {
    case .lasting: words.text(.whatGoesOn)
    case .doubleRunning: words.text(.doubleRunning)
    case .oneOffs: words.text(.oneOffs)
    case .optimismBias: words.text(.optimismBias)
    }
  }

  /// The parts of a cost in whole pounds, what goes on first, and what they come to.
  func shown(_ cost: StudyAppraisal.Cost) -> (parts: [String], whole: String) {
    let present = ([.lasting] + kindsOfCost).map { kind in cost.parts.first { $0.kind == kind }?.present ?? 0 }
    return shownPounds(present)
  }

  /// Pounds in whole pounds that add up to the whole that is shown.
  func shownPounds(_ parts: [Double]) -> (parts: [String], whole: String) {
    let whole = apportioned(parts)
    return (whole.map(numbers.wholePounds), numbers.wholePounds(whole.reduce(0, +)))
  }
}

extension Wording {
  /// What a criterion is called.
  func name(of criterion: StudyAppraisal.Criterion) -> String {
    criterion.isPresentCost ? text(.presentCost) : criterion.name
  }

  /// Whose a budget is.
  func holder(_ holder: StudyAppraisal.Affordable.Holder) -> String {
    switch holder {
    case .payer(let name): name
    case .together: text(.everybodyTogether)
    case .eachPayer: text(.eachPayer)
    }
  }

  /// Who part of a population is.
  func name(of row: StudyAppraisal.Distribution.Row) -> String { row.name ?? text(.nobodyInParticular) }

  /// By what a population is told apart.
  func name(of distribution: StudyAppraisal.Distribution) -> String { distribution.group ?? text(.need) }

  /// What is taken apart, hypothesis by hypothesis.
  func headline(_ headline: StudyAppraisal.Headline) -> String {
    switch headline {
    case .netPresentCost: text(.netPresentCost)
    case .cost(let year): text(.costInYear, ["year": year.description])
    case .weighed(let name): name
    }
  }

  /// A part of an option: one of its hypotheses, or nil for what the option itself says.
  func part(_ hypothesis: String?) -> String { hypothesis ?? text(.whatTheOptionSays) }
}
