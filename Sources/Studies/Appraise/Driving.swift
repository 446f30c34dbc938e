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
    let ends = await outcomes(of: uncertain.flatMap { number in Self.ends.map { [number: quantile($0, of: number)] } })
    let switching = await switching(usual: ends.preferred[0])
    let information = information
    let drivers = uncertain.enumerated().map { place, number in
      driver(
        number, low: ends.net[2 * place + 1], high: ends.net[2 * place + 2], information: information?[place],
        switching: switching[place])
    }
    let central = ends.net[0]
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

  /// What trials come to: the net present cost, [1 + trial][compared option], and the option preferred in each, the
  /// likely values of all numbers first.
  private func outcomes(of held: [Trials.Trial]) async -> (net: [[Double]], preferred: [Int]) {
    let figures = OptionFigures(
      measuring: await trials.run(held), rates: rates, cost: study.reportedSeries.cost(settings: nil))
    let (doNothing, present) = (figures.presentCosts(inOption: 0), places.map(figures.presentCosts))
    let values = weighing?.criteria.map { criterion in places.map { criterion.values(in: figures, option: $0) } }
    let lanes = doNothing.indices
    let net = lanes.map { lane in present.map { $0[lane] - doNothing[lane] } }
    guard let values, let scoring = weighing?.scoring else { return (net, net.map { firstOfLargest($0.map { -$0 }) }) }
    let scores = zip(scales, values).map { scale, values in values.map(scale.scores) }
    let totals = compared.indices.map { option in scoring.totals(of: scores.map { $0[option] }) }
    return (net, lanes.map { lane in firstOfLargest(totals.map { $0[lane] }) })
  }

  private func firstOfLargest(_ values: [Double]) -> Int {
    values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
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
    var preferred: [Double: Int] = [:]
  }

  /// The searches of all numbers, each round of which is one run.
  private func switching(usual: Int) async -> [Switching] {
    var searches = uncertain.map { number -> Switching in
      let range = trials.numbers[number].searchable
      let likely = trials.numbers[number].distribution.central
      let tolerance = (range.upperBound - range.lowerBound) / 2000
      return Switching(search: SwitchingSearch(around: likely, in: range, tolerance: tolerance, cells: 16))
    }
    while searches.contains(where: { !$0.search.asked.isEmpty }) {
      let held = zip(uncertain, searches).flatMap { number, switching in
        switching.search.asked.map { [number: $0] }
      }
      var preferred = await outcomes(of: held).preferred.dropFirst()
      for place in searches.indices {
        let asked = searches[place].search.asked
        let answers = preferred.prefix(asked.count)
        preferred = preferred.dropFirst(asked.count)
        for (value, answer) in zip(asked, answers) { searches[place].preferred[value] = answer }
        searches[place].search.take(answers.map { $0 != usual })
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
