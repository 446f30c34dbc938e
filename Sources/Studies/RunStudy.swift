import Appraisal
public import Projection
import Quantities
import RuleLanguage

/// Projects a study in all its options and tests its hypotheses: lower, project, judge.
///
/// Every hypothesis is projected alone as well, since hypotheses help and hinder each other.
/// - Parameters:
///   - draws: how many draws, 1 or more, beside the central estimate.
///   - keepingDraws: whether every draw of every figure is kept, however many there are.
///   - seed: draws are the same for the same seed.
///   - chance: whether people are whole, and luck decides what happens to each; how much of the spread that is comes apart.
///   - appraising: whether options are held against each other too, as the scenario's appraisal says or, where it declares
///     none, all of them; that takes some more runs.
///   - progress: told the part done, 0 to 1, now and then.
public func run(
  _ study: Study, draws: Int, seed: UInt64, keepingDraws: Bool = false, chance: Bool = false,
  appraising: Bool = false, progress: (@Sendable (Double) -> Void)? = nil
) async -> StudyResult {
  let options = study.options
  let (plan, lowering) = study.plan(draws: draws, keepingDraws: keepingDraws, chance: chance)
  var samples = await project(plan, draws: draws, seed: seed, chance: chance, progress: progress)
  samples.addServices(of: lowering, to: study.reportedSeries, seed: seed)
  let measuring = Measuring(samples: samples, lowering: lowering, seed: seed)
  let judge = Judge(rulebook: study.rulebook, measuring: measuring)
  let hypotheses = study.rulebook.hypotheses.indices.map { index in
    judge.verdict(on: index, in: options.indices.filter { options[$0].members.contains(index) })
  }
  var result = study.result(
    options: options.map(\.option), hypotheses: hypotheses, samples: samples, draws: draws, seed: seed,
    runsDiffer: chance || plan.parameters.contains(where: \.distribution.isUncertain))
  result.isInCash = study.rulebook.scenario.cash != nil
  result.weeksAYear = plan.weeksPerYear
  result.services = measuring.services.courses
  result.staff = measuring.staff
  let notices = NoticeReckoning(lowering: lowering, samples: samples, seed: seed)
  result.notices = notices.notices
  result.plans =
    TimetableReckoning(lowering: lowering, samples: samples, seed: seed, notices: notices).plans
  result.funding = study.funding(lowering, measuring, seed: seed)
  result.packages = measuring.samples.packages(lowering)
  result.population = study.populationByAge
  result.need = NeedReckoning(lowering: lowering, samples: samples, seed: seed).need
  let ages = plan.entering.map(plan.strata.age)
  if let youngest = ages.min(), let oldest = ages.max() { result.agesOfNewPeople = youngest...oldest }
  if appraising {
    let appraised = await study.appraised(measuring, result.funding, draws: draws, seed: seed, chance: chance)
    result.appraisal = await appraised.study.appraisal(of: appraised.measuring, funding: appraised.funding, seed: seed)
  }
  if chance { result.luck = await study.luckShares(of: plan, lowering, lucky: samples, seed: seed) }
  result.isPublishable = study.isPublishable
  return result
}

extension Study {
  /// For each combined group, its value in every declared group; one empty list where none is declared.
  fileprivate var groupValues: [[String]] {
    (0..<vocabulary.strata.groups).map { combined in
      rulebook.groups.enumerated().map { index, group in
        group.values[vocabulary.value(ofGroup: index, in: combined)].text
      }
    }
  }

  var reportedSeries: ReportedSeries {
    ReportedSeries(settings: rulebook.pathways.map(\.settings.count), groups: groupValues)
  }

  /// Whether the scenario says how its options are compared.
  public var declaresAppraisal: Bool { rulebook.appraisal != nil }

  /// What the engine computes: do nothing, the declared options, then each hypothesis alone.
  public var plan: Plan { lowered.plan }

  /// The plan, and the lowering that made it and knows what its gauges read.
  var lowered: (plan: Plan, lowering: Lowering) {
    var lowering = Lowering(self, options: options.map(\.members))
    let plan = lowering.plan()
    return (plan, lowering)
  }

  /// The plan as a run of so many draws projects it.
  func plan(draws: Int, keepingDraws: Bool, chance: Bool) -> (plan: Plan, lowering: Lowering) {
    var (plan, lowering) = lowered
    plan.report(reportedSeries, beside: lowering.payerSeries, draws: draws, keepingDraws: keepingDraws)
    plan.agesTold = vocabulary.agesTold
    plan.tellsMoves = true
    if chance { plan.keepsDraws?.formUnion(luckFigures.map(\.series)) }
    return (plan, lowering)
  }

  func funding(_ lowering: Lowering, _ measuring: Measuring, seed: UInt64) -> StudyResult.Funding? {
    FundingReckoning(
      lowering: lowering, reported: reportedSeries, samples: measuring.samples, services: measuring.services, seed: seed
    ).funding
  }

  /// Do nothing, the declared options, and each hypothesis alone, with the hypotheses in each by index.
  var options: [(option: StudyResult.Option, members: Set<Int>)] {
    let titles = rulebook.hypotheses.map(\.title.text)
    let nothing = (StudyResult.Option(name: "do nothing", kind: .doNothing, hypotheses: []), Set<Int>())
    let declared = rulebook.options.map { option in
      let members = option.includes.compactMap(rulebook.hypothesis)
      return (
        StudyResult.Option(name: option.name.text, kind: .declared, hypotheses: members.map { titles[$0] }),
        Set(members)
      )
    }
    let alone = titles.enumerated().map { index, title in
      (StudyResult.Option(name: title, kind: .alone, hypotheses: [title]), Set([index]))
    }
    return ([nothing] + declared + alone).map { (option: $0.0, members: $0.1) }
  }

  fileprivate func result(
    options: [StudyResult.Option], hypotheses: [HypothesisVerdict], samples: Samples, draws: Int, seed: UInt64,
    runsDiffer: Bool
  ) -> StudyResult {
    let limited = Set(rulebook.settings.values.filter { $0.places != nil }.map(\.name.key))
    return StudyResult(
      title: rulebook.scenario.title.text,
      scenarioPath: path,
      priceYear: vocabulary.priceYear(rulebook),
      groupNames: rulebook.groups.map(\.name.text),
      groups: groupValues,
      needs: vocabulary.needs.names,
      pathways: rulebook.pathways.map { pathway in
        StudyResult.Pathway(
          name: pathway.name.text, settings: pathway.settings.map(\.text),
          hasPlaces: pathway.settings.map { limited.contains($0.key) })
      },
      options: options, hypotheses: hypotheses, samples: samples, draws: draws, seed: seed, inputs: inputs,
      assumptions: rulebook.statedNumbers(baseline),
      settingsWithoutCost: rulebook.pathways.flatMap(\.settings).filter { rulebook.settings[$0.key]?.cost == nil }
        .map(\.text),
      hasUncertainNumbers: runsDiffer, largestResidual: baseline.largestResidual)
  }
}
