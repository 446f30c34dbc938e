import Appraisal
import Projection
import Quantities
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

  var words: Wording { outcomes.words }
  var numbers: Numbers { words.numbers }

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
      return words.text(
        .discountedAsGreenBook,
        ["rate": numbers.percent(0.035), "later": numbers.percent(0.03), "first": first.description])
    }
    let later = rates.dropFirst().map { period in
      let year = outcomes.timeline.year(period.firstYear).description
      return ", " + words.text(.discountedLater, ["year": year, "rate": numbers.percent(period.rate)])
    }
    let rate = numbers.percent(rates.first?.rate ?? 0)
    return words.text(.discounted, ["rate": rate, "later": later.joined(), "first": first.description])
  }

  /// Which option is cheapest on average, and what not knowing costs.
  var cheapest: String? {
    guard let ranking = appraisal.ranking, outcomes.runsDiffer else { return nil }
    let worth = ranking.perfectInformation
    let known =
      worth.value < 0.5 ? words.text(.knowingChangesNothing) : words.text(.knowingIsWorth, ["pounds": error(worth)])
    return "\(words.text(.cheapestOnAverage, ["option": name(ranking.cheapest)])) \(known)"
  }

  /// How what a number is worth knowing is estimated, and where that falls short; nil where nothing is worth knowing.
  var worthKnowing: String? {
    appraisal.drivers.contains { ($0.information?.value ?? 0) >= 0.5 } ? words.text(.howWorthIsEstimated) : nil
  }

  /// Which option scores best, and how sure that is.
  var best: String? {
    guard let scoring = appraisal.scoring else { return nil }
    let option = name(scoring.best)
    let points = numbers.tenths(scoring.totals[scoring.best].central)
    guard outcomes.runsDiffer, let chances = scoring.chanceBest else {
      return words.text(.bestWeighed, ["option": option, "points": points])
    }
    let share = numbers.shareOfRuns(chances[scoring.best].share)
    return words.text(.bestWeighedInRuns, ["option": option, "points": points, "share": share])
  }

  /// How far the weight of a criterion can go: `a weight below 32% would make it B`.
  func sensitivity(_ criterion: StudyAppraisal.Criterion) -> String {
    let sides: [(Phrase, WeightSensitivity.Change?)] = [
      (.optionBelow, criterion.sensitivity.below), (.optionAbove, criterion.sensitivity.above),
    ]
    let parts = sides.compactMap { phrase, change in
      change.map { words.text(phrase, ["option": name($0.option), "value": numbers.percent($0.weight)]) }
    }
    return parts.isEmpty ? words.text(.noWeightChanges) : parts.joined(separator: "; ")
  }

  /// Beyond which value of a number another option is preferred: `above £1,700: do nothing`.
  func switching(_ driver: StudyAppraisal.Driver) -> String {
    let sides: [(Phrase, Double?, Int?)] = [
      (.belowPreferred, driver.switching.below, driver.preferredBeyond.below),
      (.abovePreferred, driver.switching.above, driver.preferredBeyond.above),
    ]
    let found = sides.compactMap { phrase, value, option in
      value.flatMap { value in
        option.map { words.text(phrase, ["value": driver.said(value), "option": name($0)]) }
      }
    }
    guard found.isEmpty else { return found.joined(separator: "; ") }
    let (low, high) = (driver.said(driver.searched.lowerBound), driver.said(driver.searched.upperBound))
    return words.text(.noneSearched, ["low": low, "high": high])
  }

  /// `£1.2m, give or take £0.1m`: the figure and the half-width of its 95% interval.
  func error(_ estimate: Estimate) -> String {
    let half = estimate.interval.upperBound - estimate.value
    guard half.isFinite else { return numbers.pounds(estimate.value) }
    return words.text(.giveOrTake, ["value": numbers.pounds(estimate.value), "error": numbers.pounds(half)])
  }

  /// What an attribution is, part by part and in all, rounded so that the parts add up to what is shown in all.
  func shown(_ attribution: StudyAppraisal.Attribution) -> (parts: [String], whole: String) {
    if words.isProtected(attribution.unit) {
      func told(_ people: Double) -> String { numbers.short(people, in: attribution.unit) }
      return (attribution.parts.map { told($0.share.value) }, told(attribution.parts.reduce(0) { $0 + $1.share.value }))
    }
    let decimals: Int
    switch attribution.unit {
    case .poundsAYear, .pounds: decimals = 0
    case .share: decimals = 3
    default: decimals = 1
    }
    let parts = apportioned(attribution.parts.map(\.share.value), decimals: decimals)
    func said(_ units: Int) -> String {
      switch attribution.unit {
      case .poundsAYear, .pounds: return numbers.wholePounds(units)
      case .share: return words.text(.points, ["number": numbers.tenths(Double(units) / 10)])
      default: return numbers.tenths(Double(units) / 10)
      }
    }
    return (parts.map(said), said(parts.reduce(0, +)))
  }
}
