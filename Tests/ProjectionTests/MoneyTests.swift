import TestSupport
import Testing

@testable import Projection

/// Ten people at £100 a week for 52 weeks, who neither come nor go.
@Suite("Prices and commitments")
struct MoneyTests {
  private func tiny(uplift: Double = 0, yearsFromPriceBase: Int = 0, years: Int = 1) -> TinyPlan {
    var tiny = TinyPlan(settings: [.unlimited], opening: [10], years: years)
    let (weekly, growth) = (tiny.number(100), tiny.number(uplift))
    tiny.plan.pathways[0].settings[0].weeklyCost = weekly
    tiny.plan.pathways[0].settings[0].growth.uplift = growth
    tiny.plan.pathways[0].settings[0].growth.yearsFromPriceBase = yearsFromPriceBase
    return tiny
  }

  /// Pounds a week for one of the ten people, by year.
  private func prices(_ tiny: TinyPlan, option: Int = 1) async -> [Double] {
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    return (0..<samples.timeline.years).map {
      samples.draws(of: .cost, setting: 0, year: $0, option: option)[0] / 520
    }
  }

  private func add(_ change: PriceRule.Change, to tiny: inout TinyPlan, phase: [Double]? = nil) {
    tiny.plan.priceRules.append(
      PriceRule(pathway: 0, setting: 0, change: change, schedule: tiny.schedule(phase)))
  }

  @Test("A price changes by a share as far as the rule is in force, beside its growth; a cut undoes no rise")
  func share() async {
    var tiny = tiny(uplift: 0.1, years: 3)
    let half = tiny.number(0.5)
    add(.cost(.grow(half)), to: &tiny, phase: [0, 0.5, 1])
    #expect(isClose(await prices(tiny), [100, 125 * 1.1, 150 * 1.21], within: 1e-12))
    #expect(isClose(await prices(tiny, option: 0), [100, 110, 121], within: 1e-12))
    add(.cost(.shrink(half)), to: &tiny, phase: [0, 0, 1])
    #expect(isClose(await prices(tiny), [100, 125 * 1.1, 75 * 1.21], within: 1e-12))
  }

  @Test("What is set comes first, then shares of it, then pounds")
  func order() async {
    var tiny = tiny()
    let (double, five, many) = (tiny.number(1), tiny.number(5), tiny.number(200))
    add(.cost(.add(five)), to: &tiny)
    add(.cost(.grow(double)), to: &tiny)
    add(.cost(.set(many)), to: &tiny, phase: [0.5])
    #expect(isClose(await prices(tiny), [305], within: 1e-12))
  }

  @Test("No price falls below 0")
  func notBelowNothing() async {
    var tiny = tiny()
    let more = tiny.number(101)
    add(.cost(.subtract(more)), to: &tiny)
    #expect(await prices(tiny) == [0])
  }

  @Test("A change of growth counts from the first year in the run that lies after the price base")
  func uplift() async {
    var now = tiny(uplift: 0.1, years: 3)
    let (fifth, twentieth) = (now.number(0.2), now.number(0.05))
    add(.uplift(.set(fifth)), to: &now)
    #expect(isClose(await prices(now), [100, 120, 144], within: 1e-12))
    add(.uplift(.subtract(twentieth)), to: &now)
    #expect(isClose(await prices(now), [100, 115, 115 * 1.15], within: 1e-12))
    var later = tiny(uplift: 0.1, yearsFromPriceBase: 2, years: 3)
    let more = later.number(0.2)
    add(.uplift(.add(more)), to: &later, phase: [1, 1, 0])
    #expect(isClose(await prices(later), [100 * 1.1 * 1.3, 110 * 1.3 * 1.3, 110 * 1.3 * 1.3 * 1.1], within: 1e-12))
  }

  @Test("What is paid for ends as far as its endings say, together")
  func endings() async {
    var tiny = tiny(years: 3)
    let pounds = tiny.number(1_000)
    tiny.plan.commitments = [
      Commitment(
        pounds: pounds, per: .year, setting: (pathway: 0, setting: 0), schedule: tiny.schedule(),
        endsBy: [tiny.schedule([0, 0.5, 0.5]), tiny.schedule([0, 0, 0.5])])
    ]
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    for measure in [Series.Quantity.committed, .unused] {
      let found = (0..<3).map { samples.draws(of: measure, setting: 0, year: $0, option: 1)[0] }
      #expect(isClose(found, [1_000, 500, 250], within: 1e-12))
    }
  }

  @Test("The fixed cost of a site ends in the step after its last person has left")
  func site() async {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited], opening: [0, 4], years: 2, stepsPerYear: 4)
    let (four, none, pounds) = (tiny.number(4), tiny.number(0), tiny.number(8_000))
    // 3, 2, 1 and nobody are left at the ends of steps 1 to 4.
    tiny.addMove(from: [1], to: 0, .people(four, portion: .whole), phase: [0, 0.25, 0.25, 0.25, 0.25, 0, 0, 0])
    tiny.plan.gauges = [Gauge(.people, settings: [1])]
    tiny.plan.triggers = [Trigger(gauges: [0], comparison: .atMost, threshold: none)]
    tiny.plan.commitments = [
      Commitment(
        pounds: pounds, per: .year, setting: (pathway: 0, setting: 1),
        schedule: Schedule(phase: tiny.phase(1), options: [true, true]), endsBy: [tiny.schedule(trigger: 0)])
    ]
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    let found = (0..<2).map { samples.draws(of: .committed, setting: 1, year: $0, option: 1)[0] }
    #expect(isClose(found, [8_000, 2_000], within: 1e-12))
    #expect(samples.draws(of: .committed, setting: 1, year: 1, option: 0) == [8_000])
  }

  @Test("A sum spent once is spread as its phase says, and belongs to no setting unless it says one")
  func once() async {
    var tiny = TinyPlan(settings: [.unlimited], opening: [10], years: 2, stepsPerYear: 4)
    let pounds = tiny.number(120_000)
    let phase = [0, 0, 0.25, 0.25, 0.5, 0, 0, 0]
    tiny.plan.commitments = [Commitment(pounds: pounds, per: .once, schedule: tiny.schedule(phase))]
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    #expect((0..<2).map { samples.generalCost(year: $0, option: 1) } == [[60_000], [60_000]])
    #expect(samples.generalCost(year: 0, option: 0) == [0])
    #expect(samples.draws(of: .committed, setting: 0, year: 0, option: 1) == [0])
  }
}
