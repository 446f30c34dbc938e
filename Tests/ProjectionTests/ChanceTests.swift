import Quantities
import TestSupport
import Testing

@testable import Projection

/// What holds whenever people are whole and luck decides, whatever the plan.
@Suite("Chance: whole people, whatever happens")
struct ChanceTests {
  @Test("The central estimate is what it is without luck, to the bit", arguments: 0..<6)
  func centralEstimate(seed: Int) async {
    let plan = Plan.random(seed: seed)
    let (lucky, expected) = (
      await project(plan, draws: 3, seed: 7, chance: true), await project(plan, draws: 0, seed: 7)
    )
    for series in expected.series {
      for year in 0..<expected.timeline.years {
        for option in 0..<expected.options {
          let central = expected.central(of: series, year: year, option: option)
          #expect(lucky.draws(of: series, year: year, option: option)[0] == central)
          #expect(lucky.central(of: series, year: year, option: option) == central)
        }
      }
    }
  }

  @Test("Everybody who lives, waits, comes, goes or moves is a whole person", arguments: 0..<8)
  func wholeNumbers(seed: Int) async {
    let samples = await project(.random(seed: seed), draws: 4, seed: 1, chance: true)
    let whole: [Series.Quantity] = [.people, .waiting, .places, .entrants, .deaths, .movesIn, .movesOut]
    for series in samples.series where whole.contains(series.quantities[0]) {
      for year in 0..<samples.timeline.years {
        for option in 0..<samples.options {
          let drawn = samples.draws(of: series, year: year, option: option).dropFirst()
          #expect(drawn.allSatisfy { $0 >= 0 && $0 == $0.rounded() })
        }
      }
    }
  }

  @Test("Not a person is lost or made, in any setting, group, year and draw", arguments: 0..<8)
  func accountsBalance(seed: Int) async {
    let samples = await project(.random(seed: seed), draws: 4, seed: 1, chance: true)
    for option in 0..<samples.options {
      for setting in 0..<samples.settingCount {
        for group in 0..<samples.groups {
          func draws(_ measure: Series.Quantity, _ year: Int) -> ArraySlice<Double> {
            samples.draws(of: measure, setting: setting, group: group, year: year, option: option).dropFirst()
          }
          for year in 1..<samples.timeline.years {
            for draw in 1...4 {
              let opening = draws(.people, year - 1)[draw] + draws(.entrants, year)[draw] - draws(.deaths, year)[draw]
              let closing = opening + draws(.movesIn, year)[draw] - draws(.movesOut, year)[draw]
              #expect(closing == draws(.people, year)[draw])
            }
          }
        }
      }
    }
  }

  @Test("A run begins with the people of the tables, to within one, the same in every option", arguments: 0..<6)
  func opening(seed: Int) async {
    let samples = await project(.random(seed: seed), draws: 4, seed: 1, chance: true)
    func opening(pathway: Int, option: Int, draw: Int) -> Double {
      (0..<samples.settings[pathway]).reduce(0) { sum, setting in
        let number = samples.setting(setting, ofPathway: pathway)
        func draws(_ measure: Series.Quantity) -> Double {
          samples.draws(of: measure, setting: number, year: 0, option: option)[draw]
        }
        return sum + draws(.people) - draws(.entrants) + draws(.deaths) - draws(.movesIn) + draws(.movesOut)
      }
    }
    let given = samples.opening[..<(samples.settings[0] * samples.groups)].reduce(0, +)
    for draw in 1...4 {
      let first = opening(pathway: 0, option: 0, draw: draw)
      #expect((first - given).magnitude < 1)
      for option in 0..<samples.options {
        for pathway in samples.settings.indices {
          #expect(opening(pathway: pathway, option: option, draw: draw) == first)
        }
      }
    }
  }

  @Test("Every pathway holds the same people at the end of every step", arguments: 0..<6)
  func pathwaysAgree(seed: Int) async {
    let samples = await project(.random(seed: seed), draws: 3, seed: 1, chance: true)
    for step in 0..<samples.timeline.steps {
      for option in 0..<samples.options {
        let totals = samples.settings.indices.map { pathway in
          (0..<samples.settings[pathway]).map { setting in
            samples.draws(of: .people, setting: setting, ofPathway: pathway, step: step, option: option)
          }.reduce([0, 0, 0, 0]) { zip($0, $1).map(+) }
        }
        #expect(totals[0].dropFirst() == totals[1].dropFirst())
      }
    }
  }

  @Test("A setting is above its places only where nowhere else has room", arguments: 0..<6)
  func overCapacityIsTheLastResort(seed: Int) async {
    let plan = Plan.random(seed: seed)
    let samples = await project(plan, draws: 3, seed: 1, chance: true)
    for overfull in samples.overfull(of: plan) where overfull.draw > 0 { #expect(overfull.there >= overfull.room) }
  }

  @Test("Plans with some features run in whole people as well", arguments: 0..<40)
  func someFeatures(seed: Int) async {
    let plan = Plan.random(someFeatures: seed)
    let samples = await project(plan, draws: 2, seed: 1, chance: true)
    for (number, pathway) in plan.pathways.enumerated() {
      for setting in pathway.settings.indices {
        for step in 0..<samples.timeline.steps {
          let people = samples.draws(of: .people, setting: setting, ofPathway: number, step: step, option: 1)
          #expect(people.dropFirst().allSatisfy { $0 >= 0 && $0 == $0.rounded() })
        }
      }
    }
  }
}
