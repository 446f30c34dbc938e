import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Finds out what each uncertain number does to the answer: every number at the ends of its range, and as far as it may
/// go, all others being likely.
struct Driving {
  private let study: Study
  private let trials: Trials
  /// The uncertain numbers, by their places among those of the trials.
  private let uncertain: [Int]
  private let compared: [Int]
  /// Where each compared option stands in a trial, in which do nothing comes first.
  private let places: [Int]
  private let weighing: (criteria: [WeighedCriterion], scoring: WeightedScoring)?
  private let scales: [PreferenceScale]
  private let rates: DiscountRates
  /// The present costs of the draws of the run, [compared option][draw].
  private let drawn: [[Double]]
  private let seed: UInt64

  /// - Parameters:
  ///   - compared: the options, by their places in the study.
  ///   - scoring: how they score in the run; nil where nothing is weighed.
  ///   - figures: what the run came to.
  init(
    _ study: Study, compared: [Int], scoring: StudyAppraisal.Scoring?, figures: OptionFigures, seed: UInt64
  ) {
    (self.study, self.compared, self.seed) = (study, compared, seed)
    weighing = study.rulebook.weighing
    scales = scoring?.criteria.map(\.scale) ?? []
    rates = figures.rates
    // Do nothing is held against, and may be compared as well: it is projected once.
    let others = compared.filter { $0 != 0 }
    places = compared.map { option in option == 0 ? 0 : 1 + (others.firstIndex(of: option) ?? 0) }
    let trials = Trials(
      study, inForce: [InForce()] + others.map(study.inForce), measures: study.rulebook.weighedMeasures)
    self.trials = trials
    uncertain = trials.numbers.indices.filter { trials.numbers[$0].distribution.isUncertain }
    drawn = compared.map { Array(figures.presentCosts(inOption: $0).dropFirst()) }
  }

  /// What every uncertain number does, those that move a net present cost most first.
  func drivers() async -> [StudyAppraisal.Driver] {
    guard !uncertain.isEmpty, compared.count > 1 else { return [] }
    let looked = uncertain.map { number in
      let searchable = trials.numbers[number].searchable
      return Self.ends.map { quantile($0, of: number) } + [searchable.lowerBound, searchable.upperBound]
    }
    let outcomes = await outcomes(of: looked)
    let switching = await switching(
      beginning: outcomes.likely, at: zip(looked, outcomes.held).map { Array(zip($0, $1)) })
    let information = information
    let drivers = uncertain.enumerated().map { place, number in
      driver(
        number, low: outcomes.held[place][0].net, high: outcomes.held[place][1].net, information: information?[place],
        switching: switching[place])
    }
    let central = outcomes.likely.net
    func swing(_ driver: StudyAppraisal.Driver) -> Double {
      compared.indices.map { driver.swing(of: $0, central: central[$0]) }.max() ?? 0
    }
    return drivers.enumerated().sorted { (swing($0.element), $1.offset) > (swing($1.element), $0.offset) }
      .map(\.element)
  }

  /// The middle 8 in 10 of the draws.
  private static let ends = [0.1, 0.9]

  private func quantile(_ share: Double, of number: Int) -> Double { trials.numbers[number].quantile(share) }

  private func driver(
    _ place: Int, low: [Double], high: [Double], information: Estimate?, switching: Switching
  ) -> StudyAppraisal.Driver {
    let number = trials.numbers[place]
    let found = switching.search.found
    return StudyAppraisal.Driver(
      name: number.name, text: number.distribution.said(number.unit), unit: number.unit,
      range: quantile(Self.ends[0], of: place)...quantile(Self.ends[1], of: place), netAtLow: low, netAtHigh: high,
      information: information, switching: found,
      preferredBeyond: (
        found.below.flatMap { switching.preferred[$0] }, found.above.flatMap { switching.preferred[$0] }
      ),
      searched: number.searchable)
  }

  // MARK: Trials

  /// What a trial comes to.
  private struct Outcome {
    /// The net present cost, by compared option.
    let net: [Double]
    /// By what the options are preferred, the more the better: the weighted score, or the present cost turned round.
    let worth: [Double]

    /// The option that is preferred; the first of equals.
    var preferred: Int { worth.indices.reduce(0) { worth[$1] > worth[$0] ? $1 : $0 } }

    /// By how much an option leads the best of the others; below 0 where another leads.
    func lead(of option: Int) -> Double {
      worth[option] - (worth.indices.filter { $0 != option }.map { worth[$0] }.max() ?? -.infinity)
    }
  }

  /// What comes of the likely values of all numbers, and of each uncertain number held at each of its values.
  private func outcomes(of values: [[Double]]) async -> (likely: Outcome, held: [[Outcome]]) {
    let held = zip(uncertain, values).flatMap { number, values in values.map { [number: $0] } }
    let figures = OptionFigures(
      measuring: await trials.run(held), rates: rates, cost: study.reportedSeries.cost(settings: nil))
    let (doNothing, present) = (figures.presentCosts(inOption: 0), places.map(figures.presentCosts))
    let totals = weighing.map { weighing in
      let scores = zip(scales, weighing.criteria).map { scale, criterion in
        places.map { scale.scores(of: criterion.values(in: figures, option: $0)) }
      }
      return compared.indices.map { option in weighing.scoring.totals(of: scores.map { $0[option] }) }
    }
    let outcomes = doNothing.indices.map { lane in
      let net = present.map { $0[lane] - doNothing[lane] }
      return Outcome(net: net, worth: totals?.map { $0[lane] } ?? net.map { -$0 })
    }
    var rest = outcomes.dropFirst()
    let byNumber = values.map { values in
      defer { rest = rest.dropFirst(values.count) }
      return Array(rest.prefix(values.count))
    }
    return (outcomes[0], byNumber)
  }

  // MARK: Information

  /// What it would be worth to know each number; nil without draws.
  private var information: [Estimate]? {
    guard let draws = drawn.first?.count, draws > 0 else { return nil }
    let options = OptionDraws(drawn, better: .lower)
    return uncertain.map { number in
      let values = trials.draws(of: number, count: draws, seed: seed)
      return options.valueOfInformation(about: values)
    }
  }

  // MARK: Switching

  /// The search for the values of one number beyond which another option is preferred.
  private struct Switching {
    var search: SwitchingSearch
    /// The option preferred at each value that was looked at.
    var preferred: [Double: Int]
  }

  /// The searches of all numbers, each round of which is one run.
  ///
  /// - Parameter outcomes: what is known, by uncertain number.
  private func switching(beginning likely: Outcome, at outcomes: [[(Double, Outcome)]]) async -> [Switching] {
    let usual = likely.preferred
    var searches = zip(uncertain, outcomes).map { number, outcomes -> Switching in
      let (range, central) = (trials.numbers[number].searchable, trials.numbers[number].distribution.central)
      let known = outcomes.filter { range.contains($0.0) && $0.0 != central } + [(central, likely)]
      return Switching(
        search: SwitchingSearch(
          around: central, known: known.map { Lead(at: $0, of: $1.lead(of: usual)) },
          tolerance: (range.upperBound - range.lowerBound) / 2000),
        preferred: Dictionary(known.map { ($0, $1.preferred) }) { first, _ in first })
    }
    while searches.contains(where: { !$0.search.asked.isEmpty }) {
      let asked = searches.map(\.search.asked)
      let answers = await self.outcomes(of: asked).held
      for place in searches.indices {
        for (value, answer) in zip(asked[place], answers[place]) {
          searches[place].preferred[value] = answer.preferred
        }
        searches[place].search.take(answers[place].map { $0.lead(of: usual) })
      }
    }
    return searches
  }
}

extension PlanNumber {
  /// The values that are looked at: all legal ones; where there is no end to them, up to ten times the likely one, and
  /// growth by a fifth a year either way.
  fileprivate var searchable: ClosedRange<Double> {
    let likely = distribution.central
    switch role {
    case .share: return role.legal
    case .growth: return min(likely, -0.2)...max(likely, 0.2)
    case .pounds, .count, .factor: return 0...max(10 * likely, quantile(0.9), 1)
    }
  }
}
