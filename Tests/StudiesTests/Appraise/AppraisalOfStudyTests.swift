import Appraisal
import Diagnostics
import Projection
import Quantities
import TestSupport
import Testing

@testable import Studies

/// An appraisal from text to figures, on a world worked by hand.
///
/// 40 people in the residential home cost £1,000 a week for 52 weeks: £2.08m a year, if nothing is done. Where 20 of them
/// move home over two years, person-years are 35, 25, 20 and 20, and years cost £1.82m, £1.30m, £1.04m and £1.04m.
@Suite("An appraisal of a world worked by hand")
struct AppraisalOfStudyTests {
  private static let moving = StillWorld.hypothesis(
    "Home", "if we move 20 people from residential home to family home over 2 years from 2026-27")
  private static let half = StillWorld.hypothesis(
    "Half", "if we move 10 people from residential home to family home over 2 years from 2026-27")
  private static let measure = """
    measure living home
      is people in family home as a share of people
      better when higher

    """

  private func appraisal(
    _ rules: String, _ clauses: String..., scenario: String = "", draws: Int = 4
  ) async throws -> StudyAppraisal {
    let lines = (["appraisal"] + clauses.map { "  " + $0 }).joined(separator: "\n")
    let study = try StillWorld.study(rules + "\n" + lines + "\n", scenario: scenario)
    return try #require(await run(study, draws: draws, seed: 1, appraising: true).appraisal)
  }

  @Test("present cost, net cost and the equal amount a year at the Green Book's rates")
  func money() async throws {
    let rules = Self.moving + "option \"A\"\n  includes \"Home\"\n"
    let found = try await appraisal(rules, "compare do nothing, \"A\"")
    #expect(found.discounting.isGreenBook)
    // 1, 1/1.035, 1/1.035², 1/1.035³.
    #expect(isClose(found.discounting.factors, [1, 0.966_183_575, 0.933_510_700, 0.901_942_706], within: 1e-9))
    let (nothing, option) = (found.costs[0], found.costs[1])
    #expect(isClose(option.byYear, [1_820_000, 1_300_000, 1_040_000, 1_040_000]))
    // 2,080,000 × 3.801636981 and 1,820,000 + 1,300,000 × 0.966183575 + 1,040,000 × 1.835453406.
    #expect((nothing.present.central - 7_907_404.92).magnitude < 0.01)
    #expect((option.present.central - 4_984_910.19).magnitude < 0.01)
    #expect((option.net.central + 2_922_494.73).magnitude < 0.01)
    #expect(nothing.net.central == 0)
    #expect((nothing.annual.central - 2_080_000).magnitude < 0.01)
    #expect((option.annual.central - 4_984_910.19 / 3.801_636_981).magnitude < 0.01)
    #expect(found.preferred == 1 && found.ranking?.cheapest == 1)
    #expect(found.ranking?.ranks[1][0].share == 1 && found.ranking?.cheaperThanDoNothing[1].share == 1)
    #expect(found.ranking?.perfectInformation.value == 0)
    // Costs are the same in all draws, and so are regrets: what do nothing costs more.
    #expect(((found.ranking?.regrets[0].value ?? 0) - 2_922_494.73).magnitude < 0.01)
  }

  @Test("at a rate of its own a scenario discounts all years alike")
  func ownRate() async throws {
    let rules = Self.moving + "option \"A\"\n  includes \"Home\"\n"
    let found = try await appraisal(rules, "compare \"A\"", "discount 10% a year")
    #expect(!found.discounting.isGreenBook && found.compared == [1])
    // 1,820,000 + 1,300,000 / 1.1 + 1,040,000 / 1.21 + 1,040,000 / 1.331.
    #expect((found.costs[0].present.central - 4_642_689.71).magnitude < 0.01)
    // Do nothing is not compared, and yet what costs are held against.
    #expect((found.costs[0].net.central + 2_609_962.43).magnitude < 0.01)
  }

  @Test("scores between the worst and the best, and the weight at which another option is best")
  func scores() async throws {
    let rules =
      Self.moving + Self.half + "option \"A\"\n  includes \"Home\"\n  spend £6m in 2026-27 on \"building\"\n"
      + "option \"B\"\n  includes \"Half\"\n"
    let found = try await appraisal(
      rules, "compare do nothing, \"A\", \"B\"", "weigh living home 60, present cost 20", scenario: Self.measure)
    let scoring = try #require(found.scoring)
    #expect(isClose(scoring.criteria.map(\.weight), [0.75, 0.25]))
    // 60, 80 and 70 of 100 people are at home.
    #expect(isClose(scoring.criteria[0].values.map(\.central), [0.6, 0.8, 0.7]))
    #expect(isClose(scoring.criteria[0].scores, [0, 100, 50]))
    #expect(scoring.criteria[0].unit == .share)
    // Half as many save half as much: 1,461,247.37; A saves 2,922,494.73 and spends 6,000,000.
    let costs = [0, 3_077_505.27, -1_461_247.37]
    let cheap = costs.map { 100 * (3_077_505.27 - $0) / (3_077_505.27 + 1_461_247.37) }
    #expect(isClose(scoring.criteria[1].scores, cheap, within: 1e-6))
    let totals = zip([0.0, 100, 50], cheap).map { 0.75 * $0 + 0.25 * $1 }
    #expect(isClose(scoring.totals.map(\.central), totals, within: 1e-6))
    #expect(scoring.best == 1 && found.preferred == 1)
    // A leads B by 50 w − 100 (1 − w): not any more below w = 2/3.
    let below = try #require(scoring.criteria[0].sensitivity.below)
    #expect((below.weight - 2.0 / 3).magnitude < 1e-9 && below.option == 2)
    #expect(scoring.criteria[0].sensitivity.above == nil)
  }

  @Test("a number's ends, and the value at which another option is cheapest")
  func drivers() async throws {
    let rules =
      Self.moving + "option \"A\"\n  includes \"Home\"\n"
      + "  spend likely £2m, between £1m and £2.5m (80% sure) in 2026-27 on \"building\"\n"
    let found = try await appraisal(rules, "compare do nothing, \"A\"", draws: 200)
    let driver = try #require(found.drivers.first)
    #expect(found.drivers.count == 1)
    #expect(driver.name == "option \"A\", spend")
    let saved = 2_922_494.73
    #expect((driver.netAtLow[1] - (driver.range.lowerBound - saved)).magnitude < 0.01)
    #expect((driver.netAtHigh[1] - (driver.range.upperBound - saved)).magnitude < 0.01)
    // The range spans a factor of 2 or more, so its logarithm is drawn, and little of it is cut.
    #expect((driver.range.lowerBound - 1_000_000).magnitude < 1 && (driver.range.upperBound - 2_500_000).magnitude < 1)
    #expect(driver.switching.below == nil && driver.preferredBeyond.above == 0)
    let above = try #require(driver.switching.above)
    #expect(above >= saved && above - saved <= 20_000_000 / 2000)
    // Only this number varies, so knowing it is knowing everything.
    let (one, all) = (try #require(driver.information), try #require(found.ranking?.perfectInformation))
    #expect((one.value - all.value).magnitude <= 3 * (one.standardError + all.standardError) + 1)
  }

  @Test("none in its legal range is said where no value changes the answer")
  func noSwitching() async throws {
    let rules = Self.moving + "option \"A\"\n  includes \"Home\"\n"
    let found = try await appraisal(
      rules, "compare do nothing, \"A\"",
      scenario: """
        setting own home
          cost likely £500, between £400 and £600 (80% sure) a week for each person

        """)
    #expect(found.drivers.map(\.name) == ["setting own home, cost"])
    #expect(found.drivers[0].switching.isNone && found.drivers[0].searched == 0...5000)
    #expect(found.drivers[0].netAtLow == found.drivers[0].netAtHigh)
  }

  @Test("the parts of two hypotheses that ask for the same people come to the difference of both")
  func attributions() async throws {
    let close = StillWorld.hypothesis("Close", "if we close 50 places in residential home in 2026-27")
    let rules =
      Self.moving + close + "option \"A\"\n  includes \"Home\", \"Close\"\n  spend £1m in 2027-28 on \"building\"\n"
    let found = try await appraisal(rules, "compare do nothing, \"A\"")
    #expect(found.attributions.map(\.headline) == [.netPresentCost, .cost(in: FinancialYear(start: 2029))])
    for attribution in found.attributions {
      #expect(attribution.parts.map(\.hypothesis) == ["Home", "Close", nil])
      #expect(!attribution.isSampled)
      let sum = attribution.parts.reduce(0) { $0 + $1.share.value }
      #expect((sum - attribution.difference).magnitude < 1e-6)
    }
    #expect((found.attributions[0].difference - found.costs[1].net.central).magnitude < 1e-6)
    // What is spent in the second year does not depend on the hypotheses: 1,000,000 / 1.035.
    #expect((found.attributions[0].parts[2].share.value - 966_183.57).magnitude < 0.01)
  }

  @Test("nothing is appraised unless it is asked for; without an appraisal all options are compared")
  func onlyWhereAsked() async throws {
    let study = try StillWorld.study(Self.moving)
    #expect(await run(study, draws: 2, seed: 1).appraisal == nil && !study.declaresAppraisal)
    let asked = try #require(await run(study, draws: 2, seed: 1, appraising: true).appraisal)
    #expect(asked.compared == [0, 1] && asked.scoring == nil)
    #expect(asked.preferred == 1)
  }
}
