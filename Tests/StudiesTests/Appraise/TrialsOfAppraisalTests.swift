import Appraisal
import Diagnostics
import Projection
import Quantities
import TestSupport
import Testing

@testable import Studies

/// What an appraisal projects beside its run counts all that the run counts.
@Suite("Trials of an appraisal, through the whole path")
struct TrialsOfAppraisalTests {
  private typealias World = AppraisedWorld

  /// Half of those in the residential home use 10 nights a year, so that 20 people at home save 5 nights a person-year.
  private static let nights = """
    service short breaks
      used by 50% of people in residential home
      amount 10 nights a year for each user
      cost likely £20, between £16 and £25 (80% sure) a night

    """

  @Test("numbers at their ends, switching values and hypotheses' parts count services")
  func services() async throws {
    let found = try await World.appraisal(
      World.moving + "option \"A\"\n  includes \"Home\"\n  spend £2.93m in 2026-27 on \"building\"\n",
      "compare do nothing, \"A\"", scenario: Self.nights, draws: 20)
    let driver = try #require(found.drivers.first { $0.name.contains("short breaks") })
    func net(_ price: Double) -> Double { 2_930_000 - World.saved - 5 * World.personYears * price }
    #expect((found.costs[1].net.central - net(20)).magnitude < 0.01)
    #expect((driver.netAtLow[1] - net(driver.range.lowerBound)).magnitude < 0.01)
    #expect((driver.netAtHigh[1] - net(driver.range.upperBound)).magnitude < 0.01)
    // At £20 a night nothing should be done; where a night costs what makes up the difference, A is cheaper.
    let price = (2_930_000 - World.saved) / (5 * World.personYears)
    let above = try #require(driver.switching.above)
    #expect(driver.preferredBeyond.above == 1 && driver.switching.below == nil)
    #expect(above >= price && above - price <= 0.11, "\(above) for \(price)")
    let attribution = try #require(found.attributions.first)
    #expect((attribution.difference - net(20)).magnitude < 0.01)
    #expect((attribution.parts[0].share.value - (net(20) - 2_930_000)).magnitude < 0.01)
  }

  @Test("a figure taken apart counts services")
  func why() async throws {
    let rules = World.moving + "option \"A\"\n  includes \"Home\"\n"
    let told = try await Study.why(
      "total cost in 2026-27 under A", inScenario: "main.scenario", draws: 2,
      files: StillWorld.files(rules, scenario: Self.nights))
    // 35 person-years at £52,000, and 35 × 5 nights at £20.
    #expect(told.contains("£1,823,500"), "\(told)")
  }

  @Test("beyond 12 hypotheses orders are drawn, and the parts still come to the difference")
  func sampled() async throws {
    let titles = (1...13).map { "Step \($0)" }
    // 13 × 4 people are more than the 40 there are, so the steps are in each other's way.
    let steps = titles.map {
      StillWorld.hypothesis($0, "if we move 4 people from residential home to family home in 2026-27")
    }
    let names = titles.map { "\"\($0)\"" }.joined(separator: ", ")
    let found = try await World.appraisal(
      steps.joined() + "option \"A\"\n  includes \(names)\n", "compare do nothing, \"A\"", draws: 1)
    for attribution in found.attributions {
      #expect(attribution.isSampled && attribution.parts.count == 13)
      let sum = attribution.parts.reduce(0) { $0 + $1.share.value }
      #expect((sum - attribution.difference).magnitude < 0.005)
    }
    let headline = found.attributions[0]
    #expect((headline.difference - found.costs[1].net.central).magnitude < 0.005)
    // All steps are alike, so each is a thirteenth, give or take what drawn orders leave open.
    for part in headline.parts {
      #expect((part.share.value - headline.difference / 13).magnitude <= 5 * part.share.standardError + 1)
      #expect(part.share.standardError.isFinite)
    }
    #expect(headline.parts.contains { $0.share.standardError > 1 })
  }
}
