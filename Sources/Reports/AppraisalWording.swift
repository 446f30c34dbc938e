import Appraisal
import Projection
import Studies

/// What an appraisal says in words, on the page and at the terminal alike.
struct AppraisalWording {
  let appraisal: StudyAppraisal
  let outcomes: Outcomes

  /// Nil where nothing was appraised.
  init?(_ outcomes: Outcomes) {
    guard let appraisal = outcomes.study.appraisal else { return nil }
    (self.appraisal, self.outcomes) = (appraisal, outcomes)
  }

  /// The name of a compared option.
  func name(_ place: Int) -> String { outcomes.label(ofOption: appraisal.compared[place]) }

  /// The option whose drivers are told: the preferred one or, where that is do nothing, the cheapest of the others.
  var told: Int? {
    let others = appraisal.costs.indices.filter { appraisal.costs[$0].option != 0 }
    if others.contains(appraisal.preferred) { return appraisal.preferred }
    return others.min { appraisal.costs[$0].net.central < appraisal.costs[$1].net.central }
  }

  /// How later pounds are made into pounds of today.
  var discounting: String {
    let first = outcomes.timeline.firstYear
    let rates = appraisal.discounting.rates.periods.filter { $0.firstYear < outcomes.timeline.years }
    if appraisal.discounting.isGreenBook {
      return "Later years count for less at the Green Book's rates (3.5% a year for 30 years, 3% after); "
        + "\(first) counts in full."
    }
    let later = rates.dropFirst().map { ", from \(outcomes.timeline.year($0.firstYear)) \(Numbers.percent($0.rate))" }
    return "Each year counts for \(Numbers.percent(rates.first?.rate ?? 0)) less than the one before\(later.joined()); "
      + "\(first) counts in full."
  }

  /// Which option is cheapest on average, and what not knowing costs.
  var cheapest: String? {
    guard let ranking = appraisal.ranking, outcomes.runsDiffer else { return nil }
    let worth = ranking.perfectInformation
    let known =
      worth.value < 0.5
      ? "It is so in every run, so knowing more about the numbers that have a range would change nothing."
      : "To know every uncertain number before choosing would be worth \(error(worth))."
    return "Cheapest on average: \(name(ranking.cheapest)). \(known)"
  }

  /// How what a number is worth knowing is estimated, and where that falls short; nil where nothing is worth knowing.
  var worthKnowing: String? {
    guard appraisal.drivers.contains(where: { ($0.information?.value ?? 0) >= 0.5 }) else { return nil }
    return
      "What a number is worth knowing is estimated from the runs, by fitting a polynomial of the number to what options "
      + "cost (Strong, Oakley and Brennan 2014). Where costs jump at some value of the number, the estimate is too low, "
      + "by about a sixth."
  }

  /// Which option scores best, and how sure that is.
  var best: String? {
    guard let scoring = appraisal.scoring else { return nil }
    let points = Numbers.tenths(scoring.totals[scoring.best].central)
    let chance = scoring.chanceBest.map { ", best in \(Numbers.shareOfRuns($0[scoring.best].share)) of runs" } ?? ""
    return "Best by what is weighed: \(name(scoring.best)), \(points) of 100\(outcomes.runsDiffer ? chance : "")."
  }

  /// How far the weight of a criterion can go: `a weight below 32% would make it B`.
  func sensitivity(_ criterion: StudyAppraisal.Criterion) -> String {
    let (below, above) = (criterion.sensitivity.below, criterion.sensitivity.above)
    let parts = [below.map { ("below", $0) }, above.map { ("above", $0) }].compactMap { $0 }.map { side, change in
      "\(name(change.option)) \(side) \(Numbers.percent(change.weight))"
    }
    return parts.isEmpty ? "no weight would change the best" : parts.joined(separator: "; ")
  }

  /// Beyond which value of a number another option is preferred: `above £1,700: do nothing`.
  func switching(_ driver: StudyAppraisal.Driver) -> String {
    let found = [
      ("below", driver.switching.below, driver.preferredBeyond.below),
      ("above", driver.switching.above, driver.preferredBeyond.above),
    ].compactMap { side, value, option in
      value.flatMap { value in option.map { "\(side) \(driver.said(value)): \(name($0))" } }
    }
    let searched = "\(driver.said(driver.searched.lowerBound)) to \(driver.said(driver.searched.upperBound))"
    return found.isEmpty ? "none from \(searched)" : found.joined(separator: "; ")
  }

  /// `£1.2m, give or take £0.1m`: the figure and the half-width of its 95% interval.
  func error(_ estimate: Estimate) -> String {
    let half = estimate.interval.upperBound - estimate.value
    guard half.isFinite else { return Numbers.pounds(estimate.value) }
    return "\(Numbers.pounds(estimate.value)), give or take \(Numbers.pounds(half))"
  }

  /// What an attribution is, part by part and in all, rounded so that the parts add up to what is shown in all.
  func shown(_ attribution: StudyAppraisal.Attribution) -> (parts: [String], whole: String) {
    let decimals: Int
    switch attribution.unit {
    case .poundsAYear, .pounds: decimals = 0
    case .share: decimals = 3
    default: decimals = 1
    }
    let parts = apportioned(attribution.parts.map(\.share.value), decimals: decimals)
    func said(_ units: Int) -> String {
      switch attribution.unit {
      case .poundsAYear, .pounds: return (units < 0 ? "−£" : "£") + Numbers.grouped(Int(units.magnitude))
      case .share: return Numbers.tenths(Double(units) / 10) + " points"
      default: return Numbers.tenths(Double(units) / 10)
      }
    }
    return (parts.map(said), said(parts.reduce(0, +)))
  }
}
