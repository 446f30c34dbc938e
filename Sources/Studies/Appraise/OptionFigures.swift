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

  /// How much there is of a measure in each year, [year][lane]. What is counted at a time is the mean over the year, so
  /// that people are person-years.
  func years(of measure: Measure, isFlow: Bool, inOption option: Int) -> [[Double]] {
    if isFlow { return (0..<timeline.years).map { measuring.values(of: measure, at: $0, inOption: option) } }
    let perYear = timeline.stepsPerYear
    var opening = measuring.valuesAtStart(of: measure, inOption: option)
    return (0..<timeline.years).map { year in
      var sums = [Double](repeating: 0, count: opening.count)
      for step in (year * perYear)..<((year + 1) * perYear) {
        let closing = measuring.values(of: measure, at: step, inOption: option)
        for lane in sums.indices { sums[lane] += (opening[lane] + closing[lane]) / 2 / Double(perYear) }
        opening = closing
      }
      return sums
    }
  }

  /// A measure in pounds by year, [year][lane], in real terms.
  func realYears(of measure: Measure, inOption option: Int) -> [[Double]] {
    years(of: measure, isFlow: true, inOption: option).enumerated().map { year, pounds in
      measuring.cashLevels.map { levels in pounds.map { $0 / levels[year] } } ?? pounds
    }
  }

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
}

extension Study {
  /// The rates at which an appraisal discounts: those of its table, one for all years, or the Green Book's.
  var discountRates: (rates: DiscountRates, isGreenBook: Bool) {
    if let tabled = baseline.discountRates { return (tabled.figures, false) }
    guard let rate = rulebook.appraisal?.discount?.certain else { return (.greenBook, true) }
    do {
      return (try DiscountRates([DiscountRates.Period(from: 1, rate: rate)]), false)
    } catch {
      preconditionFailure("a discount out of range passed the checks")
    }
  }
}
