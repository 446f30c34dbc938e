import Appraisal
import Projection
import Quantities
import RuleLanguage

extension Study {
  /// Holds the options of a run against each other, draw by draw, and projects what it takes to say why.
  ///
  /// - Parameters:
  ///   - measuring: the run of `options`, with every draw of the total cost.
  ///   - funding: who pays what in that run; nil where nobody is told to.
  ///   - seed: the seed of the run.
  func appraisal(
    of measuring: Measuring, funding: StudyResult.Funding?, seed: UInt64
  ) async -> StudyAppraisal {
    let compared = comparedOptions
    let (rates, isGreenBook) = discountRates
    let figures = OptionFigures(measuring: measuring, rates: rates, cost: reportedSeries.cost(settings: nil))
    let apart = Apart(self, compared: compared, figures: figures)
    let scoring = scoring(of: compared, in: figures, unit: Judge(rulebook: rulebook, measuring: measuring).unit)
    // Each is some runs, most of them too small for all processors.
    async let drivers = Driving(self, compared: compared, scoring: scoring, figures: figures, seed: seed).drivers()
    async let attributions = attributions(of: compared, scoring: scoring)
    async let distribution = apart.distribution()
    async let parts = apart.costParts()
    let valuing = Valuing(self, compared: compared, figures: figures, seed: seed)
    let costs = costs(of: compared, parts: await parts, in: figures)
    return StudyAppraisal(
      compared: compared,
      discounting: StudyAppraisal.Discounting(
        rates: rates, isGreenBook: isGreenBook, source: sourceOfDiscount,
        factors: rates.factors(years: vocabulary.timeline.years)),
      costs: costs, ranking: ranking(of: compared, in: figures),
      affordability: funding.map { affordability(of: compared, in: $0, draws: measuring.samples.draws) } ?? [],
      effect: valuing.effect, benefits: valuing.benefits, scoring: scoring, drivers: await drivers,
      attributions: await attributions, distribution: await distribution)
  }

  /// Where the rates come from: the rows of their table, or what the appraisal names.
  private var sourceOfDiscount: String? {
    if let rows = baseline.discountRates?.sources, !rows.isEmpty { return rows.joined(separator: "; ") }
    return rulebook.appraisal.flatMap { rulebook.joined($0.sources) }
  }

  /// The options that are compared, by their places: those that the appraisal names, do nothing first; without an
  /// appraisal all declared ones, or each hypothesis alone where none is declared.
  private var comparedOptions: [Int] {
    let declared = rulebook.options.indices.map { $0 + 1 }
    guard let names = rulebook.appraisal?.compare else {
      let alone = rulebook.hypotheses.indices.map { $0 + 1 }
      return [0] + (declared.isEmpty ? alone : declared)
    }
    // In the order written, so that the planner's own order is kept.
    let named = names.compactMap { rulebook.option($0).map { $0 + 1 } }
    return names.contains { $0.key == "do nothing" } ? [0] + named : named
  }

  /// What is in force in an option, by its place.
  func inForce(inOption option: Int) -> InForce {
    InForce(
      hypotheses: options[option].members,
      options: rulebook.options.indices.contains(option - 1) ? [option - 1] : [])
  }

  // MARK: Money

  private func costs(
    of compared: [Int], parts: [[StudyAppraisal.CostPart]], in figures: OptionFigures
  ) -> [StudyAppraisal.Cost] {
    let doNothing = figures.presentCosts(inOption: 0)
    let years = 0...(vocabulary.timeline.years - 1)
    return zip(compared, parts).map { option, parts in
      let byYear = figures.costs(inOption: option)
      let present = figures.rates.presentValues(of: byYear)
      let net = zip(present, doNothing).map { $0 - $1 }
      let annual = present.map { figures.rates.equivalentAnnual(of: $0, over: years) }
      return StudyAppraisal.Cost(
        option: option, byYear: byYear.map { $0[0] }, parts: parts, present: Summary(draws: present),
        net: Summary(draws: net),
        meanNet: net.count > 1 ? Estimate(meanOf: Array(net.dropFirst())) : nil, annual: Summary(draws: annual))
    }
  }

  private func ranking(of compared: [Int], in figures: OptionFigures) -> StudyAppraisal.Ranking? {
    guard figures.measuring.samples.draws > 0 else { return nil }
    func drawn(_ option: Int) -> [Double] { Array(figures.presentCosts(inOption: option).dropFirst()) }
    let draws = OptionDraws(compared.map(drawn), better: .lower)
    let beside = OptionDraws(([0] + compared).map(drawn), better: .lower)
    return StudyAppraisal.Ranking(
      ranks: draws.rankProbabilities, cheaperThanDoNothing: Array(beside.probabilityBetter(than: 0).dropFirst()),
      regrets: draws.expectedRegrets, largestRegrets: draws.largestRegrets, worstTenths: draws.meansOfWorst(),
      cheapest: draws.best, perfectInformation: draws.valueOfPerfectInformation)
  }

  /// Whether there is the money, for everybody who is told what there is, and for all of them together.
  private func affordability(
    of compared: [Int], in funding: StudyResult.Funding, draws: Int
  ) -> [StudyAppraisal.Affordable] {
    let each = (funding.payers.map(StudyAppraisal.Affordable.Holder.payer) + [.together]).enumerated().compactMap {
      place, holder -> StudyAppraisal.Affordable? in
      let held = compared.map { funding.courses[$0][place].budget }
      guard held.contains(where: { $0 != nil }) else { return nil }
      return StudyAppraisal.Affordable(
        holder: holder, years: held.compactMap { $0?.pounds.count }.max() ?? 0,
        chances: held.map { budget in
          budget?.everShort.map { Proportion(((1 - $0) * Double(draws)).rounded(), of: draws) }
        },
        firstYearsShort: held.map { $0?.firstYearShort }, hasBudget: held.map { $0 != nil })
    }
    let kept = compared.map { funding.allKept[$0] }
    guard kept.contains(where: { $0 != nil }) else { return each }
    // Of several budgets, the first to run short is that of all at once.
    let payers = each.filter { $0.holder != .together }
    let firsts = compared.indices.map { option in payers.compactMap { $0.firstYearsShort[option] }.min() }
    return each + [
      StudyAppraisal.Affordable(
        holder: .eachPayer, years: payers.map(\.years).max() ?? 0, chances: kept, firstYearsShort: firsts,
        hasBudget: kept.map { $0 != nil })
    ]
  }

  // MARK: Scores

  private func scoring(
    of compared: [Int], in figures: OptionFigures, unit: (Measure) -> ExpectationVerdict.Unit
  ) -> StudyAppraisal.Scoring? {
    guard let (criteria, scoring) = rulebook.weighing else { return nil }
    let values = criteria.map { criterion in compared.map { criterion.values(in: figures, option: $0) } }
    let scales = zip(criteria, values).map { PreferenceScale(of: $1.map { $0[0] }, better: $0.better) }
    let scores = zip(scales, values).map { scale, values in values.map(scale.scores) }
    let central = scores.map { $0.map { $0[0] } }
    let sensitivity = scoring.sensitivity(of: central)
    let totals = compared.indices.map { option in scoring.totals(of: scores.map { $0[option] }) }
    let told = criteria.indices.map { number in
      StudyAppraisal.Criterion(
        name: criteria[number].name, isPresentCost: criteria[number].measure == nil, weight: scoring.weights[number],
        unit: criteria[number].measure.map(unit) ?? .pounds, isBetterHigher: criteria[number].better == .higher,
        scale: scales[number], values: values[number].map { Summary(draws: $0) }, scores: central[number],
        sensitivity: sensitivity[number])
    }
    let drawn = totals.map { Array($0.dropFirst()) }
    return StudyAppraisal.Scoring(
      criteria: told, totals: totals.map { Summary(draws: $0) },
      chanceBest: drawn[0].isEmpty ? nil : OptionDraws(drawn, better: .higher).probabilityBest,
      best: sensitivity[0].best)
  }

  // MARK: Hypotheses

  private func attributions(
    of compared: [Int], scoring: StudyAppraisal.Scoring?
  ) async -> [StudyAppraisal.Attribution] {
    let options = compared.filter { $0 != 0 }
    let timeline = vocabulary.timeline
    let money = [
      Attributing.Headline(figure: .netPresentCost, unit: .pounds) { $0.presentCosts(inOption: $1)[0] },
      Attributing.Headline(figure: .cost(in: timeline.lastYear), unit: .poundsAYear) {
        $0.costs(inOption: $1)[timeline.years - 1][0]
      },
    ]
    let weighed = zip(rulebook.weighedCriteria, scoring?.criteria ?? []).filter { $0.0.measure != nil }.map {
      criterion, told in
      Attributing.Headline(figure: .weighed(criterion.name), unit: told.unit) {
        criterion.values(in: $0, option: $1)[0]
      }
    }
    let headlines = money + weighed
    let found = await Attributing(options.map(inForce), of: rulebook)
      .run(self, headlines: headlines, measures: rulebook.weighedMeasures)
    return zip(options, found).flatMap { option, differences in
      zip(headlines, differences).map { headline, found in
        StudyAppraisal.Attribution(
          option: option, headline: headline.figure, unit: headline.unit, difference: found.difference,
          parts: found.parts, isSampled: found.isSampled)
      }
    }
  }
}

extension Rulebook {
  /// What is weighed and how much; nil where nothing is.
  var weighing: (criteria: [WeighedCriterion], scoring: WeightedScoring)? {
    guard let weights = appraisal?.weights, !weights.isEmpty else { return nil }
    do {
      return (weighedCriteria, try WeightedScoring(weights: weights.map { $0.weight.certain ?? 0 }))
    } catch {
      preconditionFailure("a weight of nothing passed the checks")
    }
  }
}
