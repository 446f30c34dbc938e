import Appraisal
import Projection
import RuleLanguage
import Testing

@testable import Studies

/// What services come to: 60 people at home all the time, so half of them are 30 users.
@Suite("Services")
struct ServiceTests {
  private static let breaks = """
    service short breaks
      used by 50% of people in family home
      amount 28 nights a year for each user
      cost £310 a night
    """
  private static let still = StillWorld.hypothesis("A", "if we open 0 places in residential home from 2027-28")

  private func run(_ rules: String = still, _ scenario: String = breaks, draws: Int = 2) async throws -> StudyResult {
    await Studies.run(try StillWorld.study(rules, scenario: scenario), draws: draws, seed: 1)
  }

  private func hypothesis(_ lines: String...) -> String {
    StillWorld.hypothesis("A", lines.joined(separator: "\n  "))
  }

  /// What the service comes to with the hypothesis, by year.
  private func course(_ lines: String, _ scenario: String = breaks) async throws -> StudyResult.ServiceCourse {
    try await run(hypothesis(lines), scenario).services[1][0]
  }

  @Test("users × amount is the volume, the capacity caps it, and what is delivered is paid for")
  func capacity() async throws {
    let result = try await run(Self.still, Self.breaks + "\n  capacity 700 nights a year")
    let course = result.services[0][0]
    for year in 0..<4 {
      let figures = [course.users, course.volume, course.delivered, course.unmet, course.cost].map { $0[year].central }
      #expect(isClose(figures, [30, 840, 700, 140, 217_000], within: 0.001))
      let total = result.samples.central(of: total(result), year: year, option: 0)
      #expect(abs(total - (2_080_000 + 217_000)) < 1e-6)
    }
  }

  private func total(_ result: StudyResult) -> Series {
    ReportedSeries(settings: result.samples.settings, groups: result.groups).cost(settings: nil)
  }

  @Test("an amount a week is one for the weeks of the scenario's year")
  func weekly() async throws {
    let care = Self.breaks.replacing("28 nights a year", with: "10 nights a week")
    #expect(
      isClose(
        try await run(Self.still, care).services[0][0].volume.map(\.central), [15600, 15600, 15600, 15600],
        within: 0.001))
  }

  @Test(
    "rules change every part of it",
    arguments: [
      ("if we offer short breaks to 25% of people in family home from 2027-28", [840, 1260, 1260, 1260], 310),
      ("if we offer short breaks to 90% of people in family home from 2027-28", [840, 1680, 1680, 1680], 310),
      ("if we offer short breaks to 25% of people in residential home from 2027-28", [840, 1120, 1120, 1120], 310),
      ("if we raise uptake of short breaks by 10 percentage points from 2027-28", [840, 1008, 1008, 1008], 310),
      ("if we set uptake of short breaks to 20% from 2027-28", [840, 336, 336, 336], 310),
      ("if we set amount of short breaks to 14 nights from 2027-28", [840, 420, 420, 420], 310),
      ("if we lower amount of short breaks by 50% in 2027-28", [840, 420, 840, 840], 310),
      (
        "if we offer short breaks to 40% of people in family home over 2 years from 2026-27", [1050, 1386, 1512, 1512],
        310
      ),
    ] as [(String, [Double], Double)])
  func rules(line: String, volume: [Double], price: Double) async throws {
    let course = try await course(line)
    #expect(isClose(course.volume.map(\.central), volume, within: 0.001))
    #expect(isClose(course.cost.map(\.central), volume.map { $0 * price }, within: 0.001))
  }

  @Test("prices are set, raised and grow from the price base, as those of settings do")
  func prices() async throws {
    let raised = try await course("if we raise cost of short breaks by 10% from 2027-28").cost.map(\.central)
    #expect(isClose(raised, [260_400, 286_440, 286_440, 286_440], within: 0.001))
    let grown = Self.breaks + "\n  uplift 2% a year"
    let year = 260_400.0
    let steady = try await run(Self.still, grown).services[0][0].cost.map(\.central)
    #expect(isClose(steady, [year * 1.02, year * 1.0404, year * 1.061208, year * 1.08243216], within: 0.001))
    let faster = try await course(
      "if we raise uplift of short breaks by 3 percentage points from 2028-29", grown
    ).cost.map(\.central)
    #expect(isClose(faster, [year * 1.02, year * 1.0404, year * 1.0404 * 1.05, year * 1.0404 * 1.1025], within: 0.001))
  }

  @Test("capacity that is lowered leaves more unmet")
  func lowered() async throws {
    let limited = Self.breaks + "\n  capacity 840 nights a year"
    let course = try await course("if we lower capacity of short breaks by 10% from 2028-29", limited)
    #expect(isClose(course.unmet.map(\.central), [0, 0, 84, 84], within: 0.001))
  }

  @Test("an offer that waits for something begins a step after it was seen")
  func triggered() async throws {
    let line = """
      if we move 8 people from family home to own home over 2 years from 2026-27
        and offer short breaks to 100% of people in own home, once people in own home is above 3.5 people
      """
    let course = try await course(line)
    // One person in each quarter: the fourth has moved when the first year is over.
    let users: [Double] = [29, 33, 34, 34]
    #expect(isClose(course.users.map(\.central), users, within: 0.001))
  }

  @Test("only those it names use it, and rules on some people offer it to them alone")
  func some() async throws {
    let some = Self.breaks.replacing("in family home", with: "in family home in North with need severe")
    #expect(
      isClose(try await run(Self.still, some).services[0][0].users.map(\.central), [7.5, 7.5, 7.5, 7.5], within: 0.001))
    let lines =
      "applies to people in North\n  if we offer short breaks to 100% of people in own home, family home from 2026-27"
    #expect(isClose(try await course(lines, some).users.map(\.central), [37.5, 37.5, 37.5, 37.5], within: 0.001))
  }

  @Test("what is unmet and what a service costs can be expected, and the total cost has it in it")
  func expected() async throws {
    let rules = """
      hypothesis "A"
        if we offer short breaks to 25% of people in family home from 2027-28
        expect unmet nights in short breaks to be at most 400 nights by 2028-29, with 80% confidence
        expect cost of short breaks, residential home to be at most £2.3m by 2028-29, with 80% confidence
        expect total cost to rise by at least £1 by 2028-29 compared with do nothing, with 80% confidence
      """
    let result = try await run(rules, Self.breaks + "\n  capacity 900 nights a year", draws: 40)
    let quantities = result.hypotheses[0].expectations.map { $0.results[0].quantity.central }
    #expect(isClose(quantities, [360, 2_080_000 + 279_000, 18_600], within: 0.001))
    #expect(
      result.hypotheses[0].expectations.map { $0.results[0].verdict.answer } == [.supported, .notSupported, .supported]
    )
  }

  @Test("uncertain numbers of a service are drawn, alike in every option")
  func uncertain() async throws {
    let unsure = Self.breaks.replacing("50%", with: "likely 50%, between 30% and 60% (80% sure)")
    let result = try await run(Self.still, unsure, draws: 200)
    let spread = try #require(result.services[0][0].cost[0].spread)
    #expect(spread.p95 > 1.2 * spread.p5)
    #expect(result.services[1][0].cost == result.services[0][0].cost)
    #expect(result.hasUncertainNumbers)
  }
}
