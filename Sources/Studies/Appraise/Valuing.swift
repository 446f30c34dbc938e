import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Works out what options achieve, what that costs, and what it is worth.
struct Valuing {
  private let study: Study
  private let compared: [Int]
  private let figures: OptionFigures
  private let seed: UInt64

  /// - Parameters:
  ///   - compared: the options, by their places in the study.
  ///   - figures: what the run came to.
  init(_ study: Study, compared: [Int], figures: OptionFigures, seed: UInt64) {
    (self.study, self.compared, self.figures, self.seed) = (study, compared, figures, seed)
  }

  private var rulebook: Rulebook { study.rulebook }
  private var draws: Int { figures.measuring.samples.draws }

  /// How much there is of a measure in an option, [year][lane].
  private func years(of name: Name, inOption option: Int) -> [[Double]] {
    let measure = Measure(declared: name)
    return figures.years(of: measure, isFlow: rulebook.isFlow(measure), inOption: option)
  }

  private func rates(isHealth: Bool) -> DiscountRates { isHealth ? .greenBookHealth : figures.rates }

  private func isBetterHigher(_ name: Name) -> Bool { rulebook.measures[name.key]?.isBetterHigher == true }

  // MARK: Effect

  /// What more of the chosen measure costs; nil where none is chosen.
  var effect: StudyAppraisal.Effect? {
    guard let declared = rulebook.appraisal?.effect else { return nil }
    let measure = Measure(declared: declared.measure)
    let unit = Judge(rulebook: rulebook, measuring: figures.measuring).unit(of: measure)
    let better: Better = isBetterHigher(declared.measure) ? .higher : .lower
    let scale = unit == .share ? 100.0 : 1
    let totals = compared.map { option in
      rates(isHealth: declared.isHealth).presentValues(of: years(of: declared.measure, inOption: option))
        .map { $0 * scale }
    }
    let costs = compared.map(figures.presentCosts)
    // Without draws the likely values stand for themselves.
    let drawn = draws > 0 ? 1 : 0
    let plane = CostEffectiveness(
      costs: costs.map { Array($0.dropFirst(drawn)) }, effects: totals.map { Array($0.dropFirst(drawn)) },
      better: better)
    func mean(_ values: [Double]) -> Double { Estimate(meanOf: Array(values.dropFirst(drawn))).value }
    let means = zip(costs, totals).map { (cost: mean($0), effect: mean($1)) }
    return StudyAppraisal.Effect(
      name: rulebook.measures[declared.measure.key]?.name.text ?? declared.measure.text, unit: unit,
      isFlow: rulebook.isFlow(measure), isBetterHigher: better == .higher, isHealth: declared.isHealth,
      totals: totals.map { Summary(draws: $0) }, means: means, frontier: plane.efficiencyFrontier,
      acceptability: draws > 0 ? plane.acceptability(at: declared.worth.compactMap(\.certain).sorted()) : [])
  }

  // MARK: Benefits

  /// What options are worth beyond do nothing; nil where no benefit is named.
  var benefits: StudyAppraisal.Benefits? {
    let declared = rulebook.appraisal?.benefits ?? []
    guard !declared.isEmpty else { return nil }
    let worth = declared.map { benefit in compared.map { pounds(for: benefit, inOption: $0) } }
    let all = compared.indices.map { option in sum(worth.map { $0[option] }) }
    let doNothing = figures.presentCosts(inOption: 0)
    let costs = compared.map { zip(figures.presentCosts(inOption: $0), doNothing).map { $0 - $1 } }
    let values = zip(all, costs).map { zip($0, $1).map { $0 - $1 } }
    let drawn = values.map { Array($0.dropFirst()) }
    return StudyAppraisal.Benefits(
      parts: zip(declared, worth).map { benefit, worth in
        StudyAppraisal.Benefits.Part(
          name: rulebook.measures[benefit.measure.key]?.name.text ?? benefit.measure.text,
          value: benefit.value?.said ?? "", isHealth: benefit.isHealth, net: worth.map { Summary(draws: $0) })
      },
      net: all.map { Summary(draws: $0) }, socialValue: values.map { Summary(draws: $0) },
      ratios: zip(costs, all).map { SocialValue(presentCost: $0[0], presentBenefit: $1[0]).benefitCostRatio },
      worthwhile: draws > 0 ? drawn.map { Proportion(Double($0.count { $0 > 0 }), of: draws) } : nil,
      greatest: draws > 0 ? OptionDraws(drawn, better: .higher).probabilityBest : nil)
  }

  /// What a benefit comes to beyond do nothing, discounted, by lane; less of what is better lower is a benefit.
  private func pounds(for benefit: BenefitDeclaration, inOption option: Int) -> [Double] {
    guard let value = benefit.value else { return [] }
    let rates = rates(isHealth: benefit.isHealth)
    let lowering = Lowering(study, inForce: [InForce()], measures: [])
    let price = lowering.draws(
      of: value.amount, .pounds, identity: "benefit \(benefit.measure.key)", count: draws, seed: seed)
    let amounts = rates.presentValues(of: years(of: benefit.measure, inOption: option))
    let nothing = rates.presentValues(of: years(of: benefit.measure, inOption: 0))
    let sign = isBetterHigher(benefit.measure) ? 1.0 : -1
    return amounts.indices.map { sign * price[$0] * (amounts[$0] - nothing[$0]) }
  }

  private func sum(_ parts: [[Double]]) -> [Double] {
    parts.dropFirst().reduce(into: parts[0]) { $0.add($1) }
  }
}

extension Study {
  /// The run that an appraisal looks at: the one at hand or, where estimates have a bias, one whose spending has it too.
  func appraised(
    _ measuring: Measuring, _ funding: StudyResult.Funding?, draws: Int, seed: UInt64, chance: Bool
  ) async -> (study: Study, measuring: Measuring, funding: StudyResult.Funding?) {
    guard rulebook.appraisal?.biases.isEmpty == false else { return (self, measuring, funding) }
    let study = counting(CostsCounted(optimismBias: true))
    let (plan, lowering) = study.plan(draws: draws, keepingDraws: false, chance: chance)
    var samples = await project(plan, draws: draws, seed: seed, chance: chance)
    samples.addServices(of: lowering, to: study.reportedSeries, seed: seed)
    let biased = Measuring(samples: samples, lowering: lowering, seed: seed)
    return (study, biased, study.funding(lowering, biased, seed: seed))
  }
}
