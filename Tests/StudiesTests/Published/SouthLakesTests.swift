import Projection
import Testing

/// Cumbria's table of supported living: 65% of 31 people and 25% of 56 make 34 places to the person.
@Suite("Published table of supported living in South Lakes")
struct SouthLakesTests {
  private static let rule = "34 places in extra care are enough"
  private static let year = 2016

  private func figure(_ measure: Series.Quantity, _ setting: String) async throws -> Double {
    try await ScenarioRun("Scenarios/south-lakes/south-lakes.scenario")
      .figure(measure, setting, year: Self.year, option: Self.rule)
  }

  @Test("20.15 and 14.00 people ask, 34.15 together")
  func asked() async throws {
    let asked = try await figure(.people, "extra care") + figure(.waiting, "extra care")
    #expect(abs(asked - (0.65 * 31 + 0.25 * 56)) < 1e-9)
    #expect(abs(asked - 34.15) < 1e-9)
  }

  @Test("34 people to the person move, and the rounding waits")
  func moved() async throws {
    #expect(abs(try await figure(.movesIn, "extra care") - 34) < 1e-9)
    #expect(abs(try await figure(.waiting, "extra care") - 0.15) < 1e-9)
  }

  @Test(
    "each setting gives its part of the 34",
    arguments: [("residential home", 20.15), ("supported living", 14)])
  func parts(setting: String, asked: Double) async throws {
    let left = try await figure(.movesOut, setting)
    #expect(abs(left - asked * 34 / 34.15) < 1e-9)
    #expect(left.rounded() == asked.rounded())
  }
}
