import TestSupport
import Quantities
import Testing

@testable import Projection

@Suite("What rules do")
struct RuleTests {
  @Test("So many people move, in proportion to those left by baseline moves, and never more than there are")
  func people() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .unlimited, .unlimited], opening: [40, 20, 0],
      moves: [Move(from: 1, to: 0, probability: [0.5])])
    let people = tiny.number(15)
    tiny.addMove(from: [0, 1], to: 2, .people(people, portion: .whole))
    // 40 and 10 are left: 12 and 3 of them move.
    #expect(isClose(await tiny.project(.people), [40 + 10 - 12, 10 - 3, 15], within: 1e-12))
    let many = tiny.number(500)
    tiny.plan.moveRules[0].amount = .people(many, portion: .whole)
    #expect(isClose(await tiny.project(.people), [10, 0, 50], within: 1e-12))
  }

  @Test("A part of the people comes from some settings and the rest from others")
  func portions() async {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited, .unlimited], opening: [50, 50, 0])
    let (people, share) = (tiny.number(10), tiny.number(0.7))
    tiny.addMove(from: [0], to: 2, .people(people, portion: .share(share, among: [share])))
    tiny.addMove(from: [1], to: 2, .people(people, portion: .rest(after: [share])))
    #expect(isClose(await tiny.project(.people), [43, 47, 10], within: 1e-12))
  }

  @Test("A share is reached over the whole phase, whatever its steps")
  func share() async {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited], opening: [100, 0], stepsPerYear: 4)
    let share = tiny.number(0.6)
    tiny.addMove(from: [0], to: 1, .share(share), phase: [0.1, 0.2, 0.3, 0.4])
    #expect(isClose(await tiny.project(.people), [40, 60], within: 1e-12))
  }

  @Test("Rules that ask more than there are, are scaled alike")
  func scaledAlike() async {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited, .unlimited], opening: [30, 0, 0])
    let (one, two) = (tiny.number(1), tiny.number(0.5))
    tiny.addMove(from: [0], to: 1, .share(one))
    tiny.addMove(from: [0], to: 2, .share(two))
    #expect(isClose(await tiny.project(.people), [0, 20, 10], within: 1e-12))
  }

  @Test("Only those meant by a rule move")
  func strata() async {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited], opening: [10, 0, 20, 0, 30, 0], ages: 18...20)
    let people = tiny.number(5)
    tiny.addMove(from: [0], to: 1, .people(people, portion: .whole), strata: [false, true, false])
    #expect(isClose(await tiny.project(.people), [55, 5], within: 1e-12))
    // Nobody is 18 once all are a year older, so nobody moves.
    tiny.plan.moveRules[0].strata = [true, false, false]
    #expect(await tiny.project(.people) == [60, 0])
  }

  @Test("Entrants are sent elsewhere: a share of all, and never more than were meant for the setting")
  func entrants() async {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited, .unlimited], opening: [0, 0, 0], entrants: [6, 4, 0])
    let (some, many) = (tiny.number(0.3), tiny.number(0.6))
    func rule(_ share: Int, to: Int) -> EntrantRule {
      EntrantRule(pathway: 0, from: 1, to: to, who: [true], share: share, schedule: tiny.schedule())
    }
    tiny.plan.entrantRules = [rule(some, to: 2)]
    #expect(isClose(await tiny.project(.entrants), [6, 1, 3], within: 1e-12))
    // 3 and 6 are asked of the 4, so 4/9 of each go.
    tiny.plan.entrantRules.append(rule(many, to: 0))
    #expect(isClose(await tiny.project(.entrants), [6 + 24.0 / 9, 0, 12.0 / 9], within: 1e-12))
  }

  @Test("Rates are multiplied, and those of one cell scaled to 1 where they come to more")
  func rates() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .unlimited, .unlimited], opening: [100, 0, 0], entrants: [10, 0, 0],
      moves: [Move(from: 0, to: 1, probability: [0.2]), Move(from: 0, to: 2, probability: [0.3])], exits: [0.1])
    tiny.addRate(.exits, times: 2)
    tiny.addRate(.entrants, times: 1.5)
    tiny.addRate(.moves(pathway: 0, from: nil, to: 2), times: 2)
    #expect(isClose(await tiny.project(.deaths), [20, 0, 0], within: 1e-12))
    #expect(isClose(await tiny.project(.people), [80 - 16 - 48 + 15, 16, 48], within: 1e-12))
    #expect(await project(tiny.plan, draws: 0, seed: 1).scaledLaneYears == 0)
    tiny.addRate(.moves(pathway: 0, from: 0, to: 1), times: 7)
    // 1.4 and 0.6 come to 2 and are halved.
    #expect(isClose(await tiny.project(.people), [15, 56, 24], within: 1e-12))
    #expect(await project(tiny.plan, draws: 4, seed: 1).scaledLaneYears == 5)
    tiny.addRate(.exits, times: 20)
    #expect(await tiny.project(.deaths) == [100, 0, 0])
  }

  @Test("A rate is multiplied as far as the rule is in force")
  func phasedRate() async {
    var tiny = TinyPlan(settings: [.unlimited], opening: [100], exits: [0.1], years: 3)
    tiny.addRate(.exits, times: 2)
    tiny.plan.rateRules[0].schedule.phase = [0, 0.5, 1]
    #expect(isClose(await tiny.project(.people, year: 0), [90], within: 1e-12))
    #expect(isClose(await tiny.project(.people, year: 1), [90 * 0.85], within: 1e-12))
    #expect(isClose(await tiny.project(.people, year: 2), [90 * 0.85 * 0.8], within: 1e-12))
    #expect(isClose(await tiny.project(.people, year: 2, option: 0), [72.9], within: 1e-12))
  }

  @Test("Needs change at once: nobody changes twice in a step")
  func needs() async {
    var plan = TinyPlan(settings: [.unlimited], opening: [100]).plan
    plan.strata = Strata(groups: 1, ages: AgeSpan(lowest: 18, open: 18), needs: 3)
    plan.pathways[0].opening = [100, 0, 0]
    plan.pathways[0].entrants = [[0, 0, 0]]
    plan.exits.probability = [0, 0, 0]
    plan.needsChanges = [
      NeedsChange(from: 0, to: 1, probability: [0.5]), NeedsChange(from: 0, to: 2, probability: [0.1]),
      NeedsChange(from: 1, to: 2, probability: [1]),
    ]
    plan.entering = plan.strata.ofLowestAge
    plan.gauges = (0..<3).map { need in Gauge(.people, settings: [0], strata: (0..<3).map { $0 == need }) }
    let samples = await project(plan, draws: 0, seed: 1)
    let people = (0..<3).map { samples.draws(ofGauge: $0, step: 0, option: 0)[0] }
    #expect(isClose(people, [40, 50, 10], within: 1e-12))
  }

  @Test("Exits by setting of one pathway are the mean of a stratum in the others")
  func exitsBySetting() async {
    var plan = TinyPlan(settings: [.unlimited, .unlimited], opening: [30, 10]).plan
    plan.pathways.append(
      Pathway(settings: [.unlimited, .unlimited], startsIn: 0, opening: [20, 20], entrants: [[0, 0]]))
    plan.exits = Exits(pathway: 0, probability: [0.1, 0.5])
    let samples = await project(plan, draws: 0, seed: 1)
    // 3 and 5 die of 40: a fifth of every setting of the other pathway.
    let deaths = (0..<4).map { samples.draws(of: .deaths, setting: $0, year: 0, option: 0)[0] }
    #expect(isClose(deaths, [3, 5, 4, 4], within: 1e-12))
  }

  @Test("Three times the people give three times of everything, where nothing is capped", arguments: 0..<8)
  func scale(seed: Int) async {
    var plan = Plan.random(seed: seed)
    plan.placesRules = []
    plan.paidPlaces = []
    plan.changeSchedules { $0.trigger = nil }
    plan.moveRules.removeAll { if case .people = $0.amount { true } else { false } }
    for pathway in plan.pathways.indices {
      for setting in plan.pathways[pathway].settings.indices { plan.pathways[pathway].settings[setting].places = nil }
    }
    var triple = plan
    for pathway in plan.pathways.indices {
      triple.pathways[pathway].opening = plan.pathways[pathway].opening.map { $0 * 3 }
      triple.pathways[pathway].entrants = plan.pathways[pathway].entrants.map { $0.map { $0 * 3 } }
    }
    let (one, three) = (await project(plan, draws: 3, seed: 1), await project(triple, draws: 3, seed: 1))
    #expect(isClose(one.countsAndCosts.map { $0 * 3 }, three.countsAndCosts, within: 1e-12))
  }
}
