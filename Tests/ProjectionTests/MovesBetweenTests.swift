import Testing

@testable import Projection

@Suite("Moves from setting to setting")
struct MovesBetweenTests {
  private func telling(_ seed: Int) -> Plan {
    var plan = Plan.random(seed: seed)
    plan.tellsMoves = true
    return plan
  }

  @Test("add up to those into and out of every setting, in every option", arguments: 0..<24)
  func addUp(seed: Int) async throws {
    let samples = await project(telling(seed), draws: 3, seed: 1)
    for option in 0..<samples.options {
      for (pathway, settings) in samples.settings.enumerated() {
        for setting in 0..<settings {
          func series(_ quantity: Series.Quantity) -> Double {
            let number = samples.setting(setting, ofPathway: pathway)
            return (0..<samples.timeline.years * samples.groups).reduce(0) { sum, cell in
              let series = Series([quantity], settings: [number], groups: [cell % samples.groups])
              return sum + samples.central(of: series, year: cell / samples.groups, option: option)
            }
          }
          func moves(_ from: Int, _ to: Int) throws -> Double {
            try #require(samples.moves(from: from, to: to, ofPathway: pathway, option: option))
          }
          let (into, out) = try (
            (0..<settings).reduce(0) { try $0 + moves($1, setting) },
            (0..<settings).reduce(0) { try $0 + moves(setting, $1) }
          )
          #expect((into - series(.movesIn)).magnitude <= 1e-9 * max(1, into))
          #expect((out - series(.movesOut)).magnitude <= 1e-9 * max(1, out))
        }
      }
    }
  }

  @Test("telling them changes no other figure, whatever the blocks and whether luck decides", arguments: [false, true])
  func nothingElseChanges(chance: Bool) async {
    let (plain, told) = (
      await project(.random(seed: 5), draws: 9, seed: 7, chance: chance, threads: 1),
      await project(telling(5), draws: 9, seed: 7, chance: chance, threads: 1)
    )
    #expect(plain.kept == told.kept && plain.gauged == told.gauged && plain.moves.isEmpty)
    let cut = await project(telling(5), draws: 9, seed: 7, chance: chance, threads: 2, lanesPerBlock: 3)
    #expect(cut.moves == told.moves)
  }
}
