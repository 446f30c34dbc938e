import Quantities
import Testing

@testable import Projection

@Suite("People by age")
struct PeopleByAgeTests {
  private func aged(_ seed: Int) -> Plan {
    var plan = Plan.random(seed: seed)
    let ages = plan.strata.ages
    let middle = (ages.lowest + ages.open) / 2
    plan.agesTold =
      ages.lowest == middle
      ? [AgeBand(from: ages.lowest, through: nil)]
      : [AgeBand(from: ages.lowest, through: middle), AgeBand(from: middle + 1, through: nil)]
    return plan
  }

  @Test("ages add up to the people of every setting, group, year and option", arguments: 0..<16)
  func addUp(seed: Int) async throws {
    let samples = await project(aged(seed), draws: 3, seed: 1)
    for option in 0..<samples.options {
      for year in -1..<samples.timeline.years {
        let ages = try #require(samples.peopleByAge(year: year, option: option))
        for setting in 0..<samples.settingCount {
          var bySetting = 0.0
          for group in 0..<samples.groups {
            let told = ages.people(inSettings: [setting], groups: [group]).reduce(0, +)
            let series = Series([.people], settings: [setting], groups: [group])
            let people =
              year < 0
              ? samples.opening[setting * samples.groups + group]
              : samples.central(of: series, year: year, option: option)
            #expect((told - people).magnitude <= 1e-9 * max(1, people))
            bySetting += people
          }
          let byNeed = (0..<ages.needs).flatMap { ages.people(inSettings: [setting], need: $0) }.reduce(0, +)
          #expect((byNeed - bySetting).magnitude <= 1e-9 * max(1, bySetting))
        }
      }
    }
  }

  @Test("every pathway has the same people of each age", arguments: 0..<8)
  func pathwaysAgree(seed: Int) async throws {
    let samples = await project(aged(seed), draws: 1, seed: 1)
    let ages = try #require(samples.peopleByAge(year: samples.timeline.years - 1, option: 1))
    let byPathway = samples.settings.indices.map { pathway in
      ages.people(inSettings: (0..<samples.settings[pathway]).map { samples.setting($0, ofPathway: pathway) })
    }
    for other in byPathway.dropFirst() { #expect(isClose(byPathway[0], other, within: 1e-9)) }
  }

  @Test("whoever is not replaced grows a year older every year")
  func growOlder() async throws {
    var plan = TinyPlan(
      settings: [.unlimited], opening: [10, 20, 30], entrants: [0], ages: 60...62, exits: [0, 0, 0], years: 3
    ).plan
    plan.agesTold = [60, 61].map { AgeBand(from: $0, through: $0) } + [AgeBand(from: 62, through: nil)]
    let samples = await project(plan, draws: 0, seed: 1)
    let told = (-1..<3).map { samples.peopleByAge(year: $0, option: 0)?.people(inSettings: [0]) }
    #expect(told == [[10, 20, 30], [0, 10, 50], [0, 0, 60], [0, 0, 60]])
  }

  @Test("telling ages changes no other figure, whatever the blocks and whether luck decides", arguments: [false, true])
  func nothingElseChanges(chance: Bool) async {
    let (plain, told) = (
      await project(.random(seed: 5), draws: 9, seed: 7, chance: chance, threads: 1),
      await project(aged(5), draws: 9, seed: 7, chance: chance, threads: 1)
    )
    #expect(plain.kept == told.kept && plain.gauged == told.gauged)
    #expect(plain.peopleByAge.isEmpty)
    let cut = await project(aged(5), draws: 9, seed: 7, chance: chance, threads: 2, lanesPerBlock: 3)
    #expect(cut.peopleByAge == told.peopleByAge)
  }
}
