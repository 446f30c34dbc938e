import TestSupport
import Appraisal
import Diagnostics
import Projection
import RuleLanguage
import Testing

@testable import Studies

/// Expectations held against a world worked by hand.
///
/// 20 of the 40 people in the residential home move home in eight quarters, 2.5 in each: 30 are left after the first
/// year, 20 after the second. Person-years are 35, 25, 20 and 20; each costs 52 weeks of £1,000.
@Suite("Verdicts on a world worked by hand")
struct JudgeTests {
  private static let move = "if we move 20 people from residential home to family home over 2 years from 2026-27"

  @Test(
    "what is measured, and whether it meets the number",
    arguments: [
      ("people in residential home to be at most 30 people by 2026-27", 30, true),
      ("people in residential home to be at most 29 people by 2026-27", 30, false),
      ("people in residential home to be below 30 people by 2026-27", 30, false),
      ("people in residential home to be at most 33 people by December 2026", 32.5, true),
      ("people in residential home to be at least 20 people until 2029-30", 20, true),
      ("people in residential home to be above 20 people until 2029-30", 20, false),
      ("people in residential home to be at most 37.5 people until 2029-30", 37.5, true),
      ("people in residential home to be at most 37 people until 2029-30", 37.5, false),
      ("people in family home, residential home to be at least 100 people by 2029-30", 100, true),
      ("people in residential home to fall by at least 10 people by 2026-27 compared with do nothing", 10, true),
      ("people in residential home to fall by more than 10 people by 2026-27 compared with do nothing", 10, false),
      ("people in residential home to fall by at least 25% by 2026-27 compared with do nothing", 0.25, true),
      ("people in residential home to fall by at least 10 people until 2026-27 compared with do nothing", 2.5, false),
      ("people in family home to rise by at least 20 people by 2027-28 compared with do nothing", 20, true),
      ("people in family home to rise by at most 50% by 2027-28 compared with do nothing", 1.0 / 3, true),
      ("places in residential home to be at least 50 places by 2029-30", 50, true),
      ("empty places in residential home to be at least 20 places by 2026-27", 20, true),
      ("waiting for residential home to be at most 0 people until 2029-30", 0, true),
      ("moves to family home to be at least 10 moves a year until 2027-28", 10, true),
      ("moves to family home to be at most 0 moves a year in 2028-29", 0, true),
      ("cost of residential home to be at most £1.82m in 2026-27", 1_820_000, true),
      ("cost of accommodation to fall by at least £260k a year in 2026-27 compared with do nothing", 260_000, true),
      ("cost of accommodation to fall by at least £261k a year in 2026-27 compared with do nothing", 260_000, false),
      ("total cost to fall by at least £1.04m a year by 2028-29 compared with do nothing", 1_040_000, true),
      ("total cost to fall by at least 37.5% by March 2028 compared with do nothing", 0.375, true),
      ("total cost to be at most £1.82m a year until 2029-30", 1_820_000, true),
    ] as [(String, Double, Bool)])
  func verdicts(expectation: String, quantity: Double, isMet: Bool) async throws {
    let rules = "hypothesis \"A\"\n  \(Self.move)\n  expect \(expectation), with 90% confidence\n"
    let result = await run(try StillWorld.study(rules), draws: 4, seed: 1)
    let verdict = try #require(result.hypotheses[0].expectations.first)
    let alone = try #require(verdict.results.first)
    #expect(abs(alone.quantity.central - quantity) <= 1e-9 * max(1, quantity))
    #expect(alone.verdict.share == (isMet ? 1 : 0))
    #expect(alone.verdict.confidence == 0.9)
  }

  @Test("without a confidence, 80% is asked")
  func usualConfidence() async throws {
    let rules = "hypothesis \"A\"\n  \(Self.move)\n  expect total cost to be at most £2m by 2029-30\n"
    let result = await run(try StillWorld.study(rules), draws: 1, seed: 1)
    #expect(result.hypotheses[0].expectations[0].results[0].verdict.confidence == 0.8)
  }

  @Test("the share of draws that meet the number is counted draw by draw")
  func shares() async throws {
    let rules = """
      hypothesis "A"
        if we open between 0 and 10 places in residential home from 2026-27
        expect places in residential home to be at least 55 places by 2026-27
      """
    let result = await run(try StillWorld.study(rules), draws: 400, seed: 1)
    let places = result.samples.draws(of: .places, setting: 2, year: 0, option: 1).dropFirst()
    let share = result.hypotheses[0].expectations[0].results[0].verdict.share
    #expect(share == Double(places.count { $0 >= 55 }) / 400)
    #expect((0.4...0.6).contains(share))
  }
}
