import Appraisal
import Foundation
import Projection
import Quantities
import Studies

/// The appraisal as `appraisal.json`, for programs: all of it in full precision, keys in a fixed order.
///
/// `appraisal.schema.json` (JSON Schema, 2020-12) says what it holds. Within a version nothing is taken away or changes its
/// meaning.
struct AppraisalRecord: Encodable {
  struct Spread: Encodable {
    let central: Double
    let mean, p5, p25, p50, p75, p95: Double?

    init(_ value: Summary) {
      central = value.central
      (mean, p5, p25) = (value.spread?.mean, value.spread?.p5, value.spread?.p25)
      (p50, p75, p95) = (value.spread?.p50, value.spread?.p75, value.spread?.p95)
    }
  }

  struct Chance: Encodable {
    let share, low, high: Double

    init(_ chance: Proportion) {
      (share, low, high) = (chance.share, chance.interval.lowerBound, chance.interval.upperBound)
    }
  }

  struct Known: Encodable {
    let value: Double
    /// Nil where one draw cannot tell.
    let standardError: Double?

    init(_ estimate: Estimate) {
      value = estimate.value
      standardError = estimate.standardError.isFinite ? estimate.standardError : nil
    }
  }

  struct Option: Encodable {
    let name: String
    let costByYear: [Double]
    let presentCost, netPresentCost, equivalentAnnualCost: Spread
    let meanNetPresentCost: Known?
    let ranks: [Chance]?
    let cheaperThanDoNothing: Chance?
    let regret: Known?
    let largestRegret, worstTenth: Double?
    let score: Spread?
    let bestScore: Chance?
    let costParts: [CostPart]
    let effect, netPresentBenefit, netPresentSocialValue: Spread?
    let benefitCostRatio: Double?
    let worthMoreThanItCosts, greatestSocialValue: Chance?
    let withinBudget: [Budget]
  }

  struct Change: Encodable {
    let weight: Double
    let option: String
  }

  struct Criterion: Encodable {
    let name, unit, better: String
    let weight, worst, best: Double
    let values: [Spread]
    let scores: [Double]
    let below, above: Change?
  }

  struct Switch: Encodable {
    let value: Double
    let option: String
  }

  struct Number: Encodable {
    let name, written: String
    let low, high: Double
    let netAtLow, netAtHigh: [Double]
    let valueOfInformation: Known?
    let searchedLow, searchedHigh: Double
    let switchesBelow, switchesAbove: Switch?
  }

  struct Part: Encodable {
    let name: String
    let share: Known
  }

  struct Attribution: Encodable {
    let option, headline, unit: String
    let difference: Double
    let parts: [Part]
    let isSampled: Bool
  }

  let format = "longview-appraisal"
  let version = 1
  let scenario, firstYear, lastYear, prices: String
  let draws: Int
  /// As text, since it may have more digits than programs read exactly.
  let seed: String
  let discountRates, factors: [Double]
  let preferred: String
  let cheapestOnAverage: String?
  let valueOfPerfectInformation: Known?
  let options: [Option]
  let effect: Effect?
  let benefits: [Benefit]
  let distribution: [Distribution]
  let criteria: [Criterion]
  let numbers: [Number]
  let attributions: [Attribution]

  func encoded() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Every number in it is finite, which is all that encoding can fail at.
    return ((try? encoder.encode(self)).map { [UInt8]($0) } ?? []) + [UInt8(ascii: "\n")]
  }
}

extension AppraisalRecord {
  init(_ appraisal: StudyAppraisal, of outcomes: Outcomes) {
    let study = outcomes.study
    let names = appraisal.compared.map { outcomes.label(ofOption: $0) }
    scenario = study.title
    (firstYear, lastYear) = (outcomes.timeline.firstYear.description, outcomes.timeline.lastYear.description)
    prices = study.priceYear.description
    (draws, seed) = (study.draws, String(study.seed))
    factors = appraisal.discounting.factors
    discountRates = factors.indices.dropFirst().map { appraisal.discounting.rates.rate(inYear: $0) }
    preferred = names[appraisal.preferred]
    cheapestOnAverage = appraisal.ranking.map { names[$0.cheapest] }
    valueOfPerfectInformation = appraisal.ranking.map { Known($0.perfectInformation) }
    options = names.enumerated().map { Option(appraisal, place: $0.offset, name: $0.element) }
    effect = appraisal.effect.flatMap { Effect($0, names, AppraisalWording(outcomes)) }
    benefits = (appraisal.benefits?.parts ?? []).map { part in
      Benefit(name: part.name, value: part.value, isHealth: part.isHealth, net: part.net.map(Spread.init))
    }
    distribution = appraisal.distribution.map { Distribution($0, outcomes.words) }
    criteria = (appraisal.scoring?.criteria ?? []).map { criterion in
      func change(_ change: WeightSensitivity.Change?) -> Change? {
        change.map { Change(weight: $0.weight, option: names[$0.option]) }
      }
      return Criterion(
        name: criterion.name, unit: criterion.unit.inFiles, better: criterion.isBetterHigher ? "higher" : "lower",
        weight: criterion.weight, worst: criterion.scale.worst, best: criterion.scale.best,
        values: criterion.values.map(Spread.init), scores: criterion.scores,
        below: change(criterion.sensitivity.below), above: change(criterion.sensitivity.above))
    }
    numbers = appraisal.drivers.map { Number($0, names) }
    attributions = appraisal.attributions.map { found in
      Attribution(
        option: outcomes.label(ofOption: found.option), headline: outcomes.words.headline(found.headline),
        unit: found.unit.inFiles,
        difference: found.difference,
        parts: found.parts.map { Part(name: outcomes.words.part($0.hypothesis), share: Known($0.share)) },
        isSampled: found.isSampled)
    }
  }
}

extension AppraisalRecord.Option {
  fileprivate init(_ appraisal: StudyAppraisal, place: Int, name: String) {
    self.name = name
    let (cost, ranking, scoring) = (appraisal.costs[place], appraisal.ranking, appraisal.scoring)
    costByYear = cost.byYear
    presentCost = .init(cost.present)
    netPresentCost = .init(cost.net)
    equivalentAnnualCost = .init(cost.annual)
    meanNetPresentCost = cost.meanNet.map { .init($0) }
    ranks = ranking?.ranks[place].map { .init($0) }
    cheaperThanDoNothing = ranking.map { .init($0.cheaperThanDoNothing[place]) }
    regret = ranking.map { .init($0.regrets[place]) }
    largestRegret = ranking?.largestRegrets[place]
    worstTenth = ranking?.worstTenths[place]
    score = scoring.map { .init($0.totals[place]) }
    bestScore = scoring?.chanceBest.map { .init($0[place]) }
    costParts = cost.parts.map { .init(kind: $0.kind.rawValue, byYear: $0.byYear, present: $0.present) }
    effect = appraisal.effect.map { .init($0.totals[place]) }
    let benefits = appraisal.benefits
    netPresentBenefit = benefits.map { .init($0.net[place]) }
    netPresentSocialValue = benefits.map { .init($0.socialValue[place]) }
    benefitCostRatio = benefits?.ratios[place]
    worthMoreThanItCosts = benefits?.worthwhile.map { .init($0[place]) }
    greatestSocialValue = benefits?.greatest.map { .init($0[place]) }
    withinBudget = appraisal.affordability.compactMap { affordable in
      affordable.chances[place].map { .init(of: affordable.holder.name, years: affordable.years, chance: .init($0)) }
    }
  }
}

extension StudyAppraisal.Affordable.Holder {
  /// Nil for everybody together.
  fileprivate var name: String? {
    switch self {
    case .payer(let name): return name
    case .together: return nil
    case .eachPayer: return "each payer"
    }
  }
}

extension AppraisalRecord.Number {
  fileprivate init(_ driver: StudyAppraisal.Driver, _ names: [String]) {
    func switches(_ value: Double?, _ option: Int?) -> AppraisalRecord.Switch? {
      value.flatMap { value in option.map { .init(value: value, option: names[$0]) } }
    }
    (name, written) = (driver.name, driver.text)
    (low, high) = (driver.range.lowerBound, driver.range.upperBound)
    (netAtLow, netAtHigh) = (driver.netAtLow, driver.netAtHigh)
    valueOfInformation = driver.information.map { .init($0) }
    (searchedLow, searchedHigh) = (driver.searched.lowerBound, driver.searched.upperBound)
    switchesBelow = switches(driver.switching.below, driver.preferredBeyond.below)
    switchesAbove = switches(driver.switching.above, driver.preferredBeyond.above)
  }
}
