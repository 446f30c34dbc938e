import TestSupport
import Testing

@testable import Projection

/// Ten people at £100 a week for 52 weeks, who neither come nor go, and places bought for them at other prices.
@Suite("Places bought at prices of their own")
struct PaidPlacesTests {
  /// A payment by its bands: places, nil for no limit, pounds a week, nil for the setting's own, and whether committed.
  private typealias Bands = [(places: Double?, weekly: Double?, isCommitted: Bool)]

  private func plan(_ payments: Bands..., years: Int = 1, stepsPerYear: Int = 1) -> TinyPlan {
    var tiny = TinyPlan(settings: [.unlimited], opening: [10], years: years, stepsPerYear: stepsPerYear)
    let own = tiny.number(100)
    tiny.plan.pathways[0].settings[0].weeklyCost = own
    for bands in payments {
      let bands = bands.map { band in
        PaidPlaces.Band(
          places: band.places.map { tiny.number($0) }, weeklyPrice: band.weekly.map { tiny.number($0) },
          isCommitted: band.isCommitted)
      }
      tiny.plan.paidPlaces.append(PaidPlaces(pathway: 0, setting: 0, bands: bands, schedule: tiny.schedule()))
    }
    return tiny
  }

  /// Pounds beyond people × price, and for places nobody uses, of each year; a week's worth of them.
  private func money(_ tiny: TinyPlan) async -> [[Double]] {
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    return (0..<samples.timeline.years).map { year in
      [.committed, .unused].map { samples.draws(of: $0, setting: 0, year: year, option: 1)[0] / 52 }
    }
  }

  @Test("Used or not: people fill them first, and who is above them pays the setting's own price")
  func committed() async {
    // 12 places at £80 cost £960, where 10 people at £100 cost £1,000; two places are empty.
    #expect(isClose(await money(plan([(12, 80, true)]))[0], [-40, 160], within: 1e-12))
    // 8 at £80 and 2 people at £100 cost £840.
    #expect(isClose(await money(plan([(8, 80, true)]))[0], [-160, 0], within: 1e-12))
    #expect(isClose(await money(plan([(12, nil, true)]))[0], [200, 200], within: 1e-12))
    #expect(isClose(await money(plan([(8, nil, true)]))[0], [0, 0], within: 1e-12))
  }

  @Test("As used: no more are paid for than people are in, up to the limit")
  func calledOff() async {
    #expect(isClose(await money(plan([(12, 80, false)]))[0], [-200, 0], within: 1e-12))
    #expect(isClose(await money(plan([(8, 80, false)]))[0], [-160, 0], within: 1e-12))
    #expect(isClose(await money(plan([(nil, 80, false)]))[0], [-200, 0], within: 1e-12))
    // Dearer than the setting's own price, and agreed all the same.
    #expect(isClose(await money(plan([(3, 120, false)]))[0], [60, 0], within: 1e-12))
  }

  @Test("Cost and volume: 6 at £80 used or not, the next 3 at £70 as used, and one person at £100")
  func volume() async {
    #expect(isClose(await money(plan([(6, 80, true), (3, 70, false)]))[0], [-210, 0], within: 1e-12))
    // 11 at £80 are more than there are people, so none of the others is called off.
    #expect(isClose(await money(plan([(11, 80, true), (3, 70, false)]))[0], [-120, 80], within: 1e-12))
  }

  @Test("Of several contracts committed places come first, then the cheapest of the next places that can be called off")
  func several() async {
    // Four at £120 in any case; then 3 at £85, whose next at £60 beat the £90; then 1 of those at £90.
    let first: Bands = [(4, 120, true)]
    let second: Bands = [(5, 90, false)]
    let third: Bands = [(3, 85, false), (2, 60, false)]
    let beyond: Double = 4 * 20 - 3 * 15 - 2 * 40 - 10
    let expected = [beyond, 0]
    #expect(isClose(await money(plan(first, second, third))[0], expected, within: 1e-12))
    #expect(isClose(await money(plan(third, second, first))[0], expected, within: 1e-12))
  }

  @Test("Prices grow from the price base, in cash as general prices leave them")
  func growth() async {
    var tiny = plan([(10, 80, true)], years: 3)
    tiny.plan.paidPlaces[0].growth = PriceGrowth(uplift: tiny.number(0.1), yearsFromPriceBase: 1)
    #expect(isClose(await money(tiny).map { $0[0] }, [-120, -32, 64.8], within: 1e-12))
    tiny.plan.paidPlaces[0].growth.realParts = [1, 0.5, 0.25]
    #expect(isClose(await money(tiny).map { $0[0] }, [-120, -516, -733.8], within: 1e-12))
  }

  @Test("What ends within a step is paid until then, each contract by itself")
  func partSteps() async {
    var tiny = plan([(12, 80, true)], [(4, 50, false)], years: 2)
    func ends(_ number: Int, within: Double) {
      var ending = tiny.schedule()
      ending.within = within
      tiny.plan.paidPlaces[number].endsBy = [ending]
    }
    ends(0, within: 0.25)
    // For a quarter of the year £960 for £1,000, of which £160 for nothing; then four people at half price.
    #expect(isClose(await money(tiny)[0], [-10 - 150, 40], within: 1e-12))
    ends(1, within: 0.75)
    #expect(isClose(await money(tiny)[0], [-10 - 100, 40], within: 1e-12))
    #expect(isClose(await money(tiny)[1], [0, 0], within: 1e-12))
    // The sooner of two ends counts.
    tiny.plan.paidPlaces[1].endsBy.append(tiny.plan.paidPlaces[0].endsBy[0])
    #expect(isClose(await money(tiny)[0], [-10, 40], within: 1e-12))
  }

  @Test("Behind a trigger the later counts: the day that is said, or when its delay is over")
  func awaited() async {
    func unused(begins: Int, within: Double, delay: Int, delayWithin: Double) async -> [Double] {
      var tiny = plan([(11, 0, true)], [(1, 52, true)], years: 4)
      tiny.plan.gauges = [Gauge(.people, settings: [0])]
      tiny.plan.triggers = [Trigger(gauges: [0], comparison: .atLeast, threshold: tiny.number(1), steps: 2)]
      var ending = tiny.schedule(trigger: 0, begins: begins, delay: delay)
      (ending.within, ending.delayWithin) = (within, delayWithin)
      tiny.plan.paidPlaces[1].endsBy = [ending]
      let samples = await project(tiny.plan, draws: 0, seed: 1)
      return (0..<4).map { samples.draws(of: .committed, setting: 0, year: $0, option: 1)[0] / 52 + 1_000 }
    }
    // It fires at the end of the first year, so the second is the first in which anything can end.
    #expect(isClose(await unused(begins: 0, within: 0.5, delay: 0, delayWithin: 0), [52, 0, 0, 0], within: 1e-9))
    #expect(isClose(await unused(begins: 0, within: 0.5, delay: 0, delayWithin: 0.25), [52, 13, 0, 0], within: 1e-9))
    #expect(isClose(await unused(begins: 2, within: 0.5, delay: 0, delayWithin: 0.25), [52, 52, 26, 0], within: 1e-9))
    #expect(isClose(await unused(begins: 2, within: 0.25, delay: 1, delayWithin: 0.5), [52, 52, 26, 0], within: 1e-9))
    #expect(isClose(await unused(begins: 1, within: 0.5, delay: 2, delayWithin: 0), [52, 52, 52, 0], within: 1e-9))
  }

  @Test("A fixed cost is paid up to the day on which it ends")
  func fixedCost() async {
    var tiny = plan(years: 2, stepsPerYear: 4)
    var ending = tiny.schedule([0, 0, 1, 1, 1, 1, 1, 1])
    ending.within = 0.5
    tiny.plan.commitments = [
      Commitment(
        pounds: tiny.number(52_000), per: .year, setting: (pathway: 0, setting: 0), schedule: tiny.schedule(),
        endsBy: [ending])
    ]
    #expect(isClose(await money(tiny).map { $0[1] }, [625, 0], within: 1e-12))
  }
}
