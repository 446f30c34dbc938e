import TestSupport
import Testing

@testable import Projection

@Suite("Who moves first, and who waits")
struct MoveOrderTests {
  /// By age after the year's birthdays: nobody of 18, 10 of 19, 50 of 20 at home, and setting 1 to go to.
  private func tiny(asking people: Double, tiers: [[Bool]]) -> TinyPlan {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited], opening: [10, 0, 20, 0, 30, 0], ages: 18...20)
    let number = tiny.number(people)
    tiny.addMove(from: [0], to: 1, .people(number, portion: .whole))
    tiny.plan.moveRules[0].tiers = tiers
    tiny.plan.gauges = (0..<3).map { age in
      Gauge(.movesIn, settings: [1], strata: (0..<3).map { $0 == age })
    }
    return tiny
  }

  private func moved(_ tiny: TinyPlan) async -> [Double] {
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    return (0..<3).map { samples.draws(ofGauge: $0, step: 0, option: 1)[0] }
  }

  @Test("A tier moves when the one before it is empty; who is in none comes last")
  func tiers() async {
    let nineteen = [false, true, false]
    #expect(isClose(await moved(tiny(asking: 6, tiers: [nineteen])), [0, 6, 0], within: 1e-12))
    #expect(isClose(await moved(tiny(asking: 25, tiers: [nineteen])), [0, 10, 15], within: 1e-12))
    #expect(isClose(await moved(tiny(asking: 500, tiers: [nineteen])), [0, 10, 50], within: 1e-12))
    // Who is in two tiers is in the first.
    let older = [false, true, true]
    #expect(isClose(await moved(tiny(asking: 25, tiers: [nineteen, older])), [0, 10, 15], within: 1e-12))
    // Within a tier in proportion: a sixth of all 60.
    #expect(isClose(await moved(tiny(asking: 12, tiers: [older, nineteen])), [0, 2, 10], within: 1e-12))
    #expect(isClose(await moved(tiny(asking: 12, tiers: [])), [0, 2, 10], within: 1e-12))
  }

  @Test("A tier that nobody may be in changes nothing")
  func outsiders() async {
    var tiny = tiny(asking: 25, tiers: [[false, true, false]])
    tiny.plan.moveRules[0].strata = [true, false, true]
    #expect(isClose(await moved(tiny), [0, 0, 25], within: 1e-12))
  }

  @Test("`up to` leaves nobody waiting; beside a move that does, each has its share of the room")
  func upTo() async {
    var tiny = TinyPlan(settings: [.unlimited, .places(4)], opening: [30, 0])
    let ten = tiny.number(10)
    tiny.addMove(from: [0], to: 1, .people(ten, portion: .whole))
    tiny.plan.moveRules[0].waits = false
    #expect(isClose(await tiny.project(.people), [26, 4], within: 1e-12))
    #expect(await tiny.project(.waiting) == [0, 0])
    tiny.addMove(from: [0], to: 1, .people(ten, portion: .whole))
    #expect(isClose(await tiny.project(.people), [26, 4], within: 1e-12))
    #expect(isClose(await tiny.project(.waiting), [0, 8], within: 1e-12))
  }

  @Test("Who waits and is asked elsewhere in vain keeps waiting")
  func keepsWaiting() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .places(0, steps: 2), .places(0, steps: 2)], opening: [10, 0, 0], years: 2)
    let all = tiny.number(1)
    tiny.addMove(from: [0], to: 1, .share(all), phase: [1, 0])
    tiny.addMove(from: [0], to: 2, .share(all), phase: [0, 1])
    tiny.plan.moveRules[1].waits = false
    #expect(await tiny.project(.waiting, year: 1) == [0, 10, 0])
  }

  @Test("Places that are set come before those opened and closed, and are shared where several set them")
  func setPlaces() async {
    var tiny = TinyPlan(settings: [.unlimited, .places(10, steps: 3)], opening: [0, 0], years: 3)
    tiny.addPlaces(1, in: 1, .opens, phase: [0, 0, 1])
    tiny.addPlaces(4, in: 1, .sets, phase: [0.5, 1, 1])
    func places() async -> [Double] {
      let samples = await project(tiny.plan, draws: 0, seed: 1)
      return (0..<3).map { samples.draws(of: .places, setting: 1, year: $0, option: 1)[0] }
    }
    #expect(await places() == [7, 4, 5])
    tiny.addPlaces(8, in: 1, .sets, phase: [0, 1, 0])
    #expect(await places() == [7, 6, 5])
  }
}
