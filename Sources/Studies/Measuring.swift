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
      for (service, figure) in terms.services {
        values.add(services.year(time, of: service, option: option)[keyPath: figure])
      }
      return values
    }
  }

  /// A measure on the eve of the first year or, of a flow, over the first year.
  func valuesAtStart(of measure: Measure, inOption option: Int) -> [Double] {
    let reading = reading(measure)
    if reading.isFlow { return values(of: measure, at: 0, inOption: option) }
    return shares(reading) { terms in
      sum(terms.gauged) { Array(repeating: samples.opening(ofGauge: $0), count: samples.draws + 1) }
    }
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
