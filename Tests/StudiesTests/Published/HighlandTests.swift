import Appraisal
import Diagnostics
import Foundation
import Projection
import Studies
import Testing

/// Section 3 of the Highland commissioning policy: what it prints, and what the Highland scenario makes of it.
@Suite("Published profile of Highland")
struct HighlandTests {
  private static let scenario = "Scenarios/highland/highland.scenario"
  private static let enoughPlaces = "Places in care homes double with the people"

  private func profile(_ measure: String, _ period: String) throws -> Double {
    try #require(
      try SharedData.table("source-documents/highland_profile.csv").first {
        $0.cells["measure"] == measure && $0.cells["period"] == period
      }
    ).number("value")
  }

  @Test("the population grows by 10.7%, printed as `as much as 11%`", .enabled(if: SharedData.isPresent))
  func population() throws {
    let growth = try profile("projected_population", "2031") / profile("population", "2006") - 1
    #expect((growth * 1000).rounded() == 107)
    #expect((growth * 100).rounded() == (try profile("projected_growth_stated", "2006-2031")))
  }

  @Test(
    "the parts of what is purchased sum to the total, approximately 75% of the budget",
    .enabled(if: SharedData.isPresent))
  func purchased() throws {
    let parts = ["community_care", "children_families", "criminal_justice_central", "housing_support"]
    let total = try parts.map { try profile("purchased_\($0)", "2008-09") }.reduce(0, +)
    #expect(try total == profile("purchased_total", "2008-09"))
    let share = try total / profile("social_work_revenue_budget", "2008-09") * 100
    #expect(try share.rounded() == profile("share_commissioned_stated", "2008-09"))
  }

  @Test("people aged 75 and over double from 2006 to 2031, to 1%, where places keep pace")
  func doubling() async throws {
    let run = try await ScenarioRun(Self.scenario)
    let people = try run.settings.map {
      try run.figure(.people, $0, year: 2030, option: Self.enoughPlaces)
    }.reduce(0, +)
    let opening = try run.settings.map(run.opening).reduce(0, +)
    #expect(opening == 17_160)
    #expect(abs(people / opening - 2) < 0.02)
  }

  @Test("the first year grows as people aged 75 and over did between 2001 and 2008, to a third of 1%")
  func firstYear() async throws {
    let run = try await ScenarioRun(Self.scenario)
    let people = try run.settings.map { try run.figure(.people, $0, year: 2006) }.reduce(0, +)
    #expect(abs(people - (17_160 + 388)) < 17_160 / 300.0)
  }

  @Test("the line lies above the 21,494 people counted in 2016, and below a tenth more")
  func later() async throws {
    let run = try await ScenarioRun(Self.scenario)
    let people = try run.settings.map { try run.figure(.people, $0, year: 2015) }.reduce(0, +)
    #expect((1.0..<1.1).contains(people / 21_494))
  }

  private func actuals() throws -> (study: Study, actuals: Actuals) {
    let study = try Study(readingScenario: SharedData.package.appending(path: Self.scenario).path)
    let table = SharedData.package.appending(path: "Scenarios/highland/actuals.csv").path
    return (study, try study.actuals(from: table))
  }

  @Test("as its README tells, the backtest has 7% too few in care homes in 2010 and 6% too many people in 2016")
  func backtest() async throws {
    let (study, actuals) = try actuals()
    #expect(actuals.warnings.all.isEmpty)
    let backtest = try await study.backtest(against: actuals, ReplaySettings(draws: 500, seed: 1))
    #expect(backtest.comparisons.map(\.observation.setting) == ["care home", "all"])
    #expect(backtest.comparisons.map { $0.central.rounded() } == [1584, 22_820])
    #expect(backtest.comparisons.map { ($0.error / $0.observation.people * 1000).rounded() } == [-72, 62])
    #expect(backtest.whole.coverage.inside == 2)
    // Nobody more can live in the places the scenario has, and on that ceiling more than a tenth of draws lie.
    #expect(backtest.comparisons[0].high == 1726)
  }

  @Test("as its README tells, what happened asks for fewer entrants and more moves, and leaves deaths where they were")
  func calibration() async throws {
    let (study, actuals) = try actuals()
    let calibration = try await study.calibrate(
      on: actuals, fitting: ["entrants, times", "moves, times", "deaths, times"], within: 0.03,
      ReplaySettings(draws: 2000, seed: 1))
    #expect(calibration.warnings.all.isEmpty)
    let (entrants, moves, deaths) = (calibration.learnt[0], calibration.learnt[1], calibration.learnt[2])
    #expect(entrants.shift < -0.5 && entrants.narrowing < 0.9)
    #expect(moves.shift > 0.5 && moves.narrowing < 0.9)
    #expect(deaths.shift.magnitude < 0.3)
    #expect(try #require(calibration.errorAfter) < #require(calibration.errorBefore) / 2)
  }
}
