import Appraisal
import Projection
import Quantities
import RuleLanguage

/// What options come to in every lane of a run: cost by year, present cost, and measures at the end of the run.
struct OptionFigures {
  let measuring: Measuring
  let rates: DiscountRates
  /// The total cost, whose draws were kept.
  let cost: Series

  private var timeline: Timeline { measuring.samples.timeline }

  /// The total cost, [year][lane], in real terms: rates of discount are, so general prices are taken out of cash first.
  func costs(inOption option: Int) -> [[Double]] {
    (0..<timeline.years).map { year in
      let pounds = measuring.samples.draws(of: cost, year: year, option: option)
      return measuring.cashLevels.map { levels in pounds.map { $0 / levels[year] } } ?? pounds
    }
  }

  /// All years together, discounted; by lane.
  func presentCosts(inOption option: Int) -> [Double] { rates.presentValues(of: costs(inOption: option)) }

  /// A measure on the last day of the run or over its last year; by lane.
  func last(_ measure: Measure, isFlow: Bool, inOption option: Int) -> [Double] {
    measuring.values(of: measure, at: (isFlow ? timeline.years : timeline.steps) - 1, inOption: option)
  }
}

/// Something that is weighed, before it is known what it comes to.
struct WeighedCriterion {
  let name: String
  /// Nil for the present cost.
  let measure: Measure?
  let isFlow: Bool
  let better: Better

  /// What it comes to in an option, by lane.
  func values(in figures: OptionFigures, option: Int) -> [Double] {
    guard let measure else { return figures.presentCosts(inOption: option) }
    return figures.last(measure, isFlow: isFlow, inOption: option)
  }
}

extension Rulebook {
  /// What an appraisal weighs, in the order written.
  var weighedCriteria: [WeighedCriterion] {
    (appraisal?.weights ?? []).map { weight in
      guard weight.measure.key != presentCost else {
        return WeighedCriterion(name: presentCost, measure: nil, isFlow: true, better: .lower)
      }
      let measure = Measure(declared: weight.measure)
      let declared = measures[weight.measure.key]
      return WeighedCriterion(
        name: declared?.name.text ?? weight.measure.text, measure: measure, isFlow: isFlow(measure),
        better: declared?.isBetterHigher == true ? .higher : .lower)
    }
  }

  /// The rates at which an appraisal discounts: one for all years, as it says, or the Green Book's.
  var discountRates: (rates: DiscountRates, isGreenBook: Bool) {
    guard let rate = appraisal?.discount?.certain else { return (.greenBook, true) }
    do {
      return (try DiscountRates([DiscountRates.Period(from: 1, rate: rate)]), false)
    } catch {
      preconditionFailure("a discount out of range passed the checks")
    }
  }
}
