import TestSupport
import Testing

@testable import Projection

/// What gauges read is what the samples hold by the year, in smaller pieces.
@Suite("Gauges")
struct GaugeTests {
  @Test("The steps of a year add up to it", arguments: 0..<8)
  func steps(seed: Int) async {
    var plan = Plan.random(seed: seed)
    let all = plan.pathways.map { Array($0.settings.indices) }
    let flows: [Gauge.Quantity] = [.movesIn, .personYears, .cost, .unusedCost]
    plan.gauges += all.enumerated().flatMap { pathway, settings in
      flows.map { Gauge($0, pathway: pathway, settings: settings) }
    }
    let samples = await project(plan, draws: 3, seed: 1)
    func year(_ gauge: Int, _ year: Int, _ option: Int) -> [Double] {
      let steps = plan.timeline.stepsPerYear
      return sum((0..<steps).map { samples.draws(ofGauge: gauge, step: year * steps + $0, option: option) })
    }
    func over(_ pathway: Int, _ draws: (Int) -> [Double]) -> [Double] {
      sum(all[pathway].map { draws(samples.setting($0, ofPathway: pathway)) })
    }
    for (pathway, option) in [(0, 1), (1, 2), (0, 3), (1, 0)] {
      for time in 0..<plan.timeline.years {
        func yearly(_ measure: Series.Quantity) -> [Double] {
          over(pathway) { samples.draws(of: measure, setting: $0, year: time, option: option) }
        }
        func gauge(_ flow: Gauge.Quantity) -> [Double] {
          let gauge = plan.gauges.firstIndex(of: Gauge(flow, pathway: pathway, settings: all[pathway]))
          return gauge.map { year($0, time, option) } ?? []
        }
        #expect(isClose(gauge(.movesIn), yearly(.movesIn), within: 1e-9))
        #expect(isClose(gauge(.personYears), yearly(.personYears), within: 1e-9))
        #expect(isClose(gauge(.unusedCost), yearly(.unused), within: 1e-7))
        #expect(isClose(gauge(.cost), sum([yearly(.cost), yearly(.committed)]), within: 1e-7))
      }
    }
  }

  @Test("Some people and the others add up to everybody", arguments: 0..<8)
  func parts(seed: Int) async {
    var plan = Plan.random(seed: seed)
    plan.paidPlaces = []
    plan.commitments = []
    let some = (0..<plan.strata.count).map { $0 % 3 == seed % 3 }
    let quantities: [Gauge.Quantity] = [.people, .waiting, .movesIn, .personYears, .cost]
    let first = plan.gauges.count
    for quantity in quantities {
      for strata in [nil, some, some.map { !$0 }] {
        plan.gauges.append(Gauge(quantity, settings: [1, 2], strata: strata))
      }
    }
    let samples = await project(plan, draws: 3, seed: 1)
    for index in quantities.indices {
      for step in 0..<plan.timeline.steps {
        let read = (0..<3).map { samples.draws(ofGauge: first + 3 * index + $0, step: step, option: 1) }
        #expect(isClose(read[0], sum([read[1], read[2]]), within: 1e-8), "\(quantities[index]) in \(step)")
      }
    }
  }

  @Test("On the eve there are the people of the opening state and the places of the first step")
  func eve() async {
    var tiny = TinyPlan(settings: [.unlimited, .places(9)], opening: [5, 1, 7, 3], ages: 18...19)
    tiny.plan.gauges = [
      Gauge(.people, settings: [0, 1]), Gauge(.people, settings: [1], strata: [false, true]),
      Gauge(.places, settings: [1]), Gauge(.emptyPlaces, settings: [1]), Gauge(.personYears, settings: [0]),
    ]
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    #expect((0..<5).map { samples.opening(ofGauge: $0) } == [16, 3, 9, 5, 0])
  }

  @Test("Person-years of an age are of those who reach it in the year: birthdays come first")
  func birthdays() async {
    var tiny = TinyPlan(settings: [.unlimited], opening: [5, 7, 0], ages: 18...20, years: 2)
    tiny.plan.gauges = (0..<3).map { age in
      Gauge(.personYears, settings: [0], strata: (0..<3).map { $0 == age })
    }
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    func personYears(_ year: Int) -> [Double] { (0..<3).map { samples.draws(ofGauge: $0, step: year, option: 0)[0] } }
    #expect(personYears(0) == [0, 5, 7])
    #expect(personYears(1) == [0, 0, 12])
  }

  private func sum(_ parts: [[Double]]) -> [Double] { parts.dropFirst().reduce(parts[0]) { zip($0, $1).map(+) } }
}
