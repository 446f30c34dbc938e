import Appraisal
import Diagnostics
import Projection
import Quantities
import TestSupport
import Testing

@testable import Studies

@Suite("A scenario beside what happened")
struct BacktestTests {
  private static let settings = ReplaySettings(draws: 20, seed: 1)

  @Test("in a world where people only age, every figure is known by hand")
  func ageing() async throws {
    let study = try StillWorld.study("")
    // 18 and 19 hold 25 each before the first year, 20 and over too; then everybody is a year older.
    let actuals = try study.actuals(
      "year,setting,area,age,need,people", "2026-27,residential home,North,20+,severe,7",
      "2027-28,residential home,North,20+,severe,10", "2026-27,family home,South,18-19,moderate,4",
      "2029-30,all,North,18+,severe,20")
    let backtest = try await study.backtest(against: actuals, Self.settings)
    #expect(backtest.comparisons.map(\.observation.year.start) == [2026, 2026, 2027, 2029])
    let expected = [20.0 / 3, 5, 10, 25]
    for (comparison, people) in zip(backtest.comparisons, expected) {
      #expect((comparison.central - people).magnitude < 1e-9)
      #expect((comparison.low - people).magnitude < 1e-9 && (comparison.high - people).magnitude < 1e-9)
    }
    #expect(backtest.comparisons.map(\.isInside) == [false, false, true, false])
    #expect(backtest.text.contains("the draws agree and no band can hold anything"))
  }

  @Test("bias, error and coverage are told by year, setting and age, and together")
  func parts() async throws {
    let study = try StillWorld.study("")
    let actuals = try study.actuals(
      "year,setting,age,people", "2026-27,residential home,18+,50", "2026-27,family home,18+,60",
      "2028-29,residential home,18+,32", "2029-30,residential home,18-19,5")
    let backtest = try await study.backtest(against: actuals, Self.settings)
    // 10 too few, none, 8 too many, 5 too few.
    #expect((backtest.whole.errors.bias + 1.75).magnitude < 1e-9)
    let error = try #require(backtest.whole.errors.meanAbsolutePercentageError)
    #expect((error - 0.3625).magnitude < 1e-9)
    #expect(backtest.whole.coverage.inside == 1 && backtest.whole.coverage.count == 4)
    #expect(backtest.byYear.map(\.name) == ["2026-27", "2028-29", "2029-30"])
    #expect(backtest.bySetting.map(\.name) == ["residential home", "family home"])
    #expect(backtest.bySetting.map(\.errors.count) == [3, 1])
    #expect(backtest.byAge.map(\.name) == ["all", "18-19"])
  }

  @Test("an option is projected with what it does, a hypothesis alone too")
  func option() async throws {
    let rules =
      StillWorld.hypothesis("More homes", "if we move 12 people from family home to own home in 2027-28")
      + "option \"Both\"\n  includes \"More homes\"\n"
    let study = try StillWorld.study(rules)
    let actuals = try study.actuals("year,setting,people", "2027-28,own home,10")
    for (option, people) in [(nil, 0.0), ("do nothing", 0), ("Both", 12), ("more homes", 12)] {
      var settings = Self.settings
      settings.option = option
      let backtest = try await study.backtest(against: actuals, settings)
      #expect((backtest.comparisons[0].central - people).magnitude < 1e-9)
    }
    var settings = Self.settings
    settings.option = "Bot"
    let error = await #expect(throws: Finding.self) { try await study.backtest(against: actuals, settings) }
    #expect(error?.help == "did you mean `Both`?")
  }

  @Test("draws of what is uncertain make a band, which 8 in 10 of them fill")
  func band() async throws {
    let study = try GrowingWorld.study()
    let actuals = try study.actuals("year,people", "2026-27,200", "2027-28,200")
    let backtest = try await study.backtest(against: actuals, ReplaySettings(draws: 2000, seed: 3))
    let first = backtest.comparisons[0]
    #expect((first.central - 200).magnitude < 1e-9)
    // The planner's own range, 180 to 220, within the error of its ends: √(0.1 × 0.9 / 2000) / density = 0.6 people.
    #expect((first.low - 180).magnitude < 2 && (first.high - 220).magnitude < 2)
    #expect(backtest.comparisons.map(\.isInside) == [true, false])
  }

  @Test("what could have happened, by the scenario's own draws, lies inside as often as chance has it")
  func truths() async throws {
    let study = try GrowingWorld.study()
    let actuals = try study.actuals("year,people", "2026-27,200")
    let band = try await study.backtest(against: actuals, ReplaySettings(draws: 1000, seed: 1)).comparisons[0]
    let factor = try FittableNumber.named(["entrants, times"], in: study.rulebook)[0].parameter
    let truths = draws(of: factor, count: 400, seed: 2).dropFirst().map { 100 + 100 * $0 }
    let coverage = Coverage(inside: truths.count { (band.low...band.high).contains($0) }, of: 400, nominal: 0.8)
    #expect(coverage.usual.contains(coverage.inside), "\(coverage.inside)")
  }

  @Test("more draws than fit are refused before they are made")
  func memory() async throws {
    let study = try GrowingWorld.study()
    let actuals = try study.actuals("year,people", "2026-27,200")
    let settings = ReplaySettings(draws: 1000, seed: 1, memory: 10_000)
    let error = await #expect(throws: Finding.self) { try await study.backtest(against: actuals, settings) }
    #expect(error?.code == .tooMuchMemory)
  }

  @Test("what a backtest prints fits 100 columns, however long the names and however many the figures")
  func fits() async throws {
    let long = String(repeating: "very ", count: 30) + "old home"
    let study = try StillWorld.study("", scenario: "pathway second\n  settings \(long), other\n  starts in \(long)")
    let rows = (0..<4).flatMap { year in
      ["North", "South"].flatMap { area in
        ["18", "19", "20+"].flatMap { age in
          ["moderate", "severe"].map { "202\(6 + year)-\(27 + year),\(long),\(area),\(age),\($0),1234567" }
        }
      }
    }
    let text = "year,setting,area,age,need,people\n" + rows.joined(separator: "\n")
    let actuals = try study.actuals(text)
    let page = try await study.backtest(against: actuals, Self.settings).text
    #expect(actuals.observations.count == 48 && page.contains("and 8 more, not shown"))
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
