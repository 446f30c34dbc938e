import Projection
import Quantities
import RuleLanguage

/// What measures come to in a run, draw by draw.
struct Measuring {
  let samples: Samples
  let services: ServiceReckoning
  private let lowering: Lowering
  /// The values of the plan's parameters that weigh a gauge, by draw.
  private let weights: [Int: [Double]]

  /// What a pound of the price base is in each year, where results are in cash; nil where they are in real terms.
  var cashLevels: [Double]? { lowering.cashLevels }

  /// - Parameters:
  ///   - lowering: the one that made the plan, with every gauge in it.
  ///   - parameters: those of the plan as it was run; nil where they are as they were lowered.
  init(samples: Samples, lowering: Lowering, parameters: [Parameter]? = nil, seed: UInt64) {
    self.samples = samples
    self.lowering = lowering
    services = ServiceReckoning(samples: samples, lowering: lowering, parameters: parameters, seed: seed)
    let parameters = parameters ?? lowering.parameters.all
    weights = Dictionary(
      uniqueKeysWithValues: lowering.weights.map { index in
        (index, draws(of: parameters[index], count: samples.draws, seed: seed))
      })
  }

  /// A measure by draw, the central estimate first: of a stock at the end of a step, of a flow over a year.
  func values(of measure: Measure, at time: Int, inOption option: Int) -> [Double] {
    let reading = reading(measure)
    let steps = reading.isFlow ? steps(ofYear: time) : time...time
    return shares(reading) { terms in
      var values = sum(terms.gauged) { gauge in total(of: gauge, over: steps, inOption: option) }
      let year = reading.isFlow ? time : time / samples.timeline.stepsPerYear
      values.add(sum(terms.services, inYear: year, option: option))
      for group in terms.vacancies {
        let needed = needed(group.needed, at: time, inOption: option)
        values.add(zip(needed, posts(group.supply, inYear: year)).map { max(0, $0 - $1) })
      }
      return values
    }
  }

  /// A measure on the eve of the first year or, of a flow, over the first year.
  func valuesAtStart(of measure: Measure, inOption option: Int) -> [Double] {
    let reading = reading(measure)
    if reading.isFlow { return values(of: measure, at: 0, inOption: option) }
    return shares(reading) { terms in
      func opening(_ terms: MeasureReading.Terms) -> [Double] {
        var values = sum(terms.gauged) { Array(repeating: samples.opening(ofGauge: $0), count: samples.draws + 1) }
        values.add(sum(terms.services, inYear: 0, option: option))
        return values
      }
      return terms.vacancies.reduce(into: opening(terms)) { values, group in
        values.add(zip(opening(group.needed), posts(group.supply, inYear: 0)).map { max(0, $0 - $1) })
      }
    }
  }

  // MARK: Staff

  /// Every staff group; its gauges and parameters are in the plan already.
  var staffGroups: [StaffGroup] {
    var lowering = lowering
    return lowering.staffGroups()
  }

  /// Posts that are needed at the end of a step, by draw; a service needs those of the year in which it lies.
  func needed(_ terms: MeasureReading.Terms, at step: Int, inOption option: Int) -> [Double] {
    var values = sum(terms.gauged) { samples.draws(ofGauge: $0, step: step, option: option) }
    values.add(sum(terms.services, inYear: step / samples.timeline.stepsPerYear, option: option))
    return values
  }

  /// Those in post in a year, by draw: of those before, who did not leave, and who came.
  func posts(_ supply: StaffSupply, inYear year: Int) -> [Double] {
    switch supply {
    case .tabled(let posts): return Array(repeating: posts[year], count: samples.draws + 1)
    case .stated(let posts, let turnover, let recruits):
      let first = value(of: posts)
      guard let recruits else { return first }
      let (leave, come) = (turnover.map(value) ?? first.map { _ in 0 }, value(of: recruits))
      return (0..<year).reduce(first) { posts, _ in
        posts.indices.map { posts[$0] * (1 - leave[$0]) + come[$0] }
      }
    }
  }

  /// A parameter by draw.
  func value(of parameter: Int) -> [Double] {
    weights[parameter] ?? Array(repeating: 0, count: samples.draws + 1)
  }

  /// The gauges are in the plan already, so looking one up adds none.
  private func reading(_ measure: Measure) -> MeasureReading {
    var lowering = lowering
    return lowering.reading(of: measure)
  }

  private func shares(_ reading: MeasureReading, _ values: (MeasureReading.Terms) -> [Double]) -> [Double] {
    let parts = values(reading.terms)
    guard let whole = reading.shareOf else { return parts }
    return zip(parts, values(whole)).map { $1 == 0 ? 0 : $0 / $1 }
  }

  private func sum(_ terms: [MeasureReading.Term], _ draws: (Int) -> [Double]) -> [Double] {
    terms.reduce(into: [Double](repeating: 0, count: samples.draws + 1)) { total, term in
      let weight = term.weight.flatMap { weights[$0] }
      for (draw, value) in draws(term.gauge).enumerated() { total[draw] += value * (weight?[draw] ?? 1) }
    }
  }

  private func sum(_ terms: [MeasureReading.ServiceTerm], inYear year: Int, option: Int) -> [Double] {
    terms.reduce(into: [Double](repeating: 0, count: samples.draws + 1)) { total, term in
      let values = services.year(year, of: term.service, option: option)[keyPath: term.figure]
      guard let weight = term.weight else { return total.add(values) }
      total.add(zip(values, value(of: weight)).map { $0 * $1 })
    }
  }

  private func total(of gauge: Int, over steps: ClosedRange<Int>, inOption option: Int) -> [Double] {
    guard steps.count > 1 else { return samples.draws(ofGauge: gauge, step: steps.lowerBound, option: option) }
    return steps.reduce(into: [Double](repeating: 0, count: samples.draws + 1)) { total, step in
      for (draw, value) in samples.draws(ofGauge: gauge, step: step, option: option).enumerated() {
        total[draw] += value
      }
    }
  }

  private func steps(ofYear year: Int) -> ClosedRange<Int> {
    let aYear = samples.timeline.stepsPerYear
    return (year * aYear)...((year + 1) * aYear - 1)
  }
}
