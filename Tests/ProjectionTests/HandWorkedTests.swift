import TestSupport
import Testing

@testable import Projection

/// Two settings, two ages and two years, every step worked by hand.
///
/// Home has no limit; day care has 10 places at £100 a week, growing by 5% a year since one year before the first.
/// A quarter of those at home ask for day care each year; 10% die aged 18 and 20% older; 8 enter, 2 meant for day care.
@Suite("A worked example of two years")
struct HandWorkedTests {
  let samples: Samples

  init() async {
    let home = Move(from: 0, to: 1, probability: [0.25, 0.25])
    var tiny = TinyPlan(
      settings: [.unlimited, .places(10, steps: 2)], opening: [20, 4, 40, 5], entrants: [6, 2], ages: 18...19,
      moves: [home], exits: [0.1, 0.2], years: 2)
    let (weekly, uplift) = (tiny.number(100), tiny.number(0.05))
    tiny.plan.pathways[0].settings[1].weeklyCost = weekly
    tiny.plan.pathways[0].settings[1].growth.uplift = uplift
    tiny.plan.pathways[0].settings[1].growth.yearsFromPriceBase = 1
    samples = await project(tiny.plan, draws: 0, seed: 1)
  }

  private func expect(
    _ measure: Series.Quantity, year: Int, home: Double, dayCare: Double,
    at location: SourceLocation = #_sourceLocation
  ) {
    let found = (0...1).map { samples.draws(of: measure, setting: $0, year: year, option: 0)[0] }
    #expect(isClose(found, [home, dayCare], within: 1e-12), "\(measure): \(found)", sourceLocation: location)
  }

  @Test("The first year")
  func firstYear() {
    // Ageing: all 60 at home and all 9 in day care are now in the open age.
    // 1. Exits, 20%: 12 die at home and 1.8 in day care; 48 and 7.2 remain.
    expect(.deaths, year: 0, home: 12, dayCare: 1.8)
    // 3. A quarter of 48 ask for day care: 12.
    // 4. 6 enter at home; 2 are meant for day care.
    // 5. Room for 10 − 7.2 = 2.8; nobody waits yet; 12 + 2 ask; a fifth of each may come: 2.4 and 0.4.
    //    9.6 wait at home; so do the other 1.6 who enter.
    expect(.movesIn, year: 0, home: 0, dayCare: 2.4)
    expect(.movesOut, year: 0, home: 2.4, dayCare: 0)
    expect(.entrants, year: 0, home: 7.6, dayCare: 0.4)
    expect(.people, year: 0, home: 36 + 6 + 9.6 + 1.6, dayCare: 10)
    expect(.waiting, year: 0, home: 0, dayCare: 11.2)
    expect(.overCapacity, year: 0, home: 0, dayCare: 0)
    // Person-years: half of 60 + 53.2 and of 9 + 10; the price has grown once.
    expect(.personYears, year: 0, home: 56.6, dayCare: 9.5)
    expect(.cost, year: 0, home: 0, dayCare: 9.5 * 52 * 100 * 1.05)
  }

  @Test("The second year")
  func secondYear() {
    // Ageing: everybody is in the open age: 42 at home, 11.2 who wait there, 10 in day care.
    // 1. Exits, 20%: 33.6, 8.96 and 8 remain.
    expect(.deaths, year: 1, home: 10.64, dayCare: 2)
    // 3. A quarter of 33.6 ask: 8.4. Who waits asks no second time.
    // 5. Room for 2, all for those who wait; 8.4 and both entrants begin to wait.
    expect(.movesIn, year: 1, home: 0, dayCare: 2)
    expect(.entrants, year: 1, home: 8, dayCare: 0)
    expect(.people, year: 1, home: 25.2 + 6 + 6.96 + 8.4 + 2, dayCare: 10)
    expect(.waiting, year: 1, home: 0, dayCare: 6.96 + 8.4 + 2)
    expect(.personYears, year: 1, home: (53.2 + 48.56) / 2, dayCare: 10)
    expect(.cost, year: 1, home: 0, dayCare: 10 * 52 * 100 * 1.05 * 1.05)
  }
}

@Suite("Steps of a year")
struct StepTests {
  @Test("A yearly probability is spread over quarters: 34.39% a year is 10% a quarter")
  func quarters() async {
    var tiny = TinyPlan(settings: [.unlimited], opening: [100], exits: [0.3439], stepsPerYear: 4)
    tiny.plan.gauges = [Gauge(.people, settings: [0])]
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    let people = (0..<4).map { samples.draws(ofGauge: 0, step: $0, option: 0)[0] }
    #expect(isClose(people, [90, 81, 72.9, 65.61], within: 1e-12))
    let personYears = samples.draws(of: .personYears, setting: 0, year: 0, option: 0)
    #expect(isClose(personYears, [(95 + 85.5 + 76.95 + 69.255) / 4], within: 1e-12))
    #expect(isClose(samples.draws(of: .deaths, setting: 0, year: 0, option: 0), [34.39], within: 1e-12))
  }

  @Test("A person who enters in a quarter is there at its end")
  func entrants() async {
    var tiny = TinyPlan(settings: [.unlimited], opening: [0], entrants: [8], stepsPerYear: 4)
    tiny.plan.gauges = [Gauge(.people, settings: [0])]
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    #expect((0..<4).map { samples.draws(ofGauge: 0, step: $0, option: 0)[0] } == [2, 4, 6, 8])
    #expect(samples.draws(of: .personYears, setting: 0, year: 0, option: 0) == [4])
  }
}
