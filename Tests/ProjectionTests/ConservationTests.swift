import TestSupport
import Testing

@testable import Projection

/// What holds in every plan, whatever its numbers.
@Suite("People are conserved")
struct ConservationTests {
  @Test(
    "opening + entrants + moves in − moves out − exits = closing, in every setting, group, year and lane",
    arguments: 0..<24)
  func accountsBalance(seed: Int) async {
    let samples = await project(.random(seed: seed), draws: 5, seed: 1)
    for option in 0..<samples.options {
      for setting in 0..<samples.settingCount {
        for group in 0..<samples.groups {
          var opening = [Double](repeating: samples.opening[setting * samples.groups + group], count: 6)
          for year in 0..<samples.timeline.years {
            func draws(_ measure: Series.Quantity) -> [Double] {
              samples.draws(of: measure, setting: setting, group: group, year: year, option: option)
            }
            let closing = draws(.people)
            let (entrants, deaths) = (draws(.entrants), draws(.deaths))
            let (movesIn, movesOut) = (draws(.movesIn), draws(.movesOut))
            for draw in 0..<6 {
              let expected = opening[draw] + entrants[draw] + movesIn[draw] - movesOut[draw] - deaths[draw]
              #expect((expected - closing[draw]).magnitude <= 1e-9 * max(1, closing[draw]))
            }
            opening = closing
          }
        }
      }
    }
  }

  @Test("Every pathway holds the same people at the end of every step", arguments: 0..<12)
  func pathwaysAgree(seed: Int) async {
    let samples = await project(.random(seed: seed), draws: 3, seed: 1)
    for step in 0..<samples.timeline.steps {
      for option in 0..<samples.options {
        let totals = samples.settings.indices.map { pathway in
          (0..<samples.settings[pathway]).map { setting in
            samples.draws(of: .people, setting: setting, ofPathway: pathway, step: step, option: option)
          }.reduce([0, 0, 0, 0]) { zip($0, $1).map(+) }
        }
        #expect(isClose(totals[0], totals[1], within: 1e-9))
      }
    }
  }

  @Test("Nobody is counted below 0, and nobody waits who is not there", arguments: 0..<12)
  func countsAreCounts(seed: Int) async {
    let samples = await project(.random(seed: seed), draws: 3, seed: 1)
    #expect(samples.countsAndCosts.allSatisfy { $0 >= 0 && $0.isFinite })
    #expect(samples.gauged.allSatisfy { $0 >= 0 })
  }

  @Test("A setting is above its places only where nowhere else has room", arguments: 0..<12)
  func overCapacityIsTheLastResort(seed: Int) async {
    let plan = Plan.random(seed: seed)
    let samples = await project(plan, draws: 3, seed: 1)
    for overfull in samples.overfull(of: plan, slack: 1e-6) { #expect(overfull.there > overfull.room - 1e-6) }
  }
}

/// Whether two lists of numbers are the same to a tolerance, relative to the larger where that is above 1.
func isClose(_ left: [Double], _ right: [Double], within tolerance: Double) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { ($0 - $1).magnitude <= tolerance * max(1, $0.magnitude, $1.magnitude) || $0 == $1 }
}

extension Samples {
  /// Wherever a setting that sends people on is above its places: the people and the places of the one it sends them to.
  func overfull(of plan: Plan, slack: Double = 0) -> [(draw: Int, there: Double, room: Double)] {
    var found: [(draw: Int, there: Double, room: Double)] = []
    for (number, pathway) in plan.pathways.enumerated() {
      for (setting, properties) in pathway.settings.enumerated() {
        guard let whenFull = properties.whenFull else { continue }
        for (step, option) in (0..<timeline.steps).flatMap({ step in (0..<options).map { (step, $0) } }) {
          func draws(_ quantity: Gauge.Quantity, _ setting: Int) -> [Double] {
            self.draws(of: quantity, setting: setting, ofPathway: number, step: step, option: option)
          }
          let (people, places) = (draws(.people, setting), draws(.places, setting))
          let (there, room) = (draws(.people, whenFull), draws(.places, whenFull))
          for draw in people.indices where people[draw] > places[draw] + slack {
            found.append((draw, there[draw], room[draw]))
          }
        }
      }
    }
    return found
  }

  /// All that is known group by group: people in every sense, and what they cost.
  var countsAndCosts: [Double] {
    series.filter { $0.quantities.allSatisfy(\.isByGroup) }.flatMap { series in
      (0..<options).flatMap { option in
        (0..<timeline.years).flatMap { draws(of: series, year: $0, option: option) }
      }
    }
  }
}
