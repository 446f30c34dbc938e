import Appraisal
import Projection
import RuleLanguage
import Testing

@testable import Studies

/// Who pays what, and whether they have it. 40 people at £1,000 a week for 52 weeks cost £2,080,000 a year.
@Suite("Who pays")
struct FundingTests {
  private static let nothing = StillWorld.hypothesis("A", "if we open 0 places in residential home from 2027-28")

  private func run(
    _ rules: String = nothing, scenario: String, head: String = "", tables: [String: String] = [:], draws: Int = 8
  ) async throws -> StudyResult {
    let study = try StillWorld.study(rules, scenario: scenario, head: head, tables: tables)
    return await Studies.run(study, draws: draws, seed: 1)
  }

  private func funding(of result: StudyResult) throws -> StudyResult.Funding { try #require(result.funding) }

  @Test("a cost is shared as its setting says")
  func shares() async throws {
    let funding = try funding(of: try await run(scenario: "  paid by social services 60%, NHS 40%"))
    #expect(funding.payers == ["social services", "NHS"])
    for year in 0..<4 {
      #expect(
        isClose(funding.courses[0].map { $0.cost[year].central }, [1_248_000, 832_000, 2_080_000], within: 0.001))
    }
  }

  @Test("the parts come to the cost, in every year and option, whatever is drawn and whoever is named for nothing")
  func parts() async throws {
    let rules =
      Self.nothing
      + "option \"B\"\n  includes \"A\"\n  spend likely £50k, between £20k and £90k (80% sure) in 2027-28 on \"a team\"\n"
    let scenario = """
        paid by social services likely 60%, between 40% and 75% (80% sure), NHS likely 40%, between 30% and 60% (80% sure)
      setting family home
        cost £100 a week for each person
      site "Oak House"
        hosts 40 places in residential home
        fixed cost £300,000 a year
      service meals
        used by 10% of people in family home
        amount 100 meals a year for each user
        cost £8 a meal
        paid by client 100%
      """
    let result = try await run(rules, scenario: scenario, draws: 50)
    let funding = try funding(of: result)
    #expect(funding.payers == ["social services", "NHS", "client", "nobody named"])
    for courses in funding.courses {
      for year in 0..<4 {
        let parts = courses.dropLast().map { $0.cost[year] }
        #expect(abs(parts.reduce(0) { $0 + $1.central } - courses[4].cost[year].central) < 0.001)
        let means = try parts.map { try #require($0.spread).mean }
        #expect(abs(means.reduce(0, +) - (try #require(courses[4].cost[year].spread)).mean) < 0.001)
        #expect(abs(courses[2].cost[year].central - 6 * 100 * 8) < 0.001)
      }
    }
    // The fixed cost of the site is shared as that of its setting.
    #expect(abs(funding.courses[0][0].cost[0].central - 0.6 * 2_380_000) < 0.001)
    let spread = try #require(funding.courses[0][0].cost[0].spread)
    #expect(spread.p95 > spread.p5 * 1.1)
    #expect(abs(funding.courses[1][3].cost[1].central - (60 * 100 * 52 + 50_000)) < 0.001)
  }

  @Test("what is paid for used or not is paid by whoever pays for locked-in cost")
  func lockedInCost() async throws {
    // 40 people, 45 places bought; the site's cost stays as well.
    let bought = """
        paid by social services 60%, clients 40%
      EMPTY
      contract "Beechwood"
        block 45 places in residential home at £1,000 a week for each place
        until 31 March 2030
      site "Oak House"
        hosts 45 places in residential home
        fixed cost £100,000 a year
      """
    func payers(_ line: String) async throws -> StudyResult.Funding {
      try funding(of: try await run(scenario: bought.replacing("EMPTY\n", with: line)))
    }
    let (cost, empty) = (2_080_000.0, 5 * 52_000.0 + 100_000)
    let shared = try await payers("")
    let apart = try await payers("  paid by social services 100% for locked-in cost\n")
    for year in 0..<4 {
      #expect(
        isClose(
          shared.courses[0].map { $0.cost[year].central }, [0.6 * (cost + empty), 0.4 * (cost + empty), cost + empty],
          within: 0.001))
      #expect(
        isClose(
          apart.courses[0].map { $0.cost[year].central }, [0.6 * cost + empty, 0.4 * cost, cost + empty], within: 0.001)
      )
    }
    // Setting by setting, the locked-in cost has a line without people.
    let lines = apart.settings.filter { $0.setting == 2 }
    #expect(lines.map { $0.personYears[0][0] } == [40, 0])
    #expect(isClose(lines.flatMap { $0.pounds[0][0] }, [0.6 * cost, 0.4 * cost, empty, 0], within: 0.001))
  }

  @Test("locked-in cost may be paid by others beside people who are told apart")
  func lockedInCostBesidePeople() async throws {
    let scenario = """
        paid by social services 100%
        paid by NHS 100% for people with need severe
        paid by housing 50%, social services 50% for locked-in cost
      contract "Beechwood"
        block 44 places in residential home at £1,000 a week for each place
        until 31 March 2030
      """
    let funding = try funding(of: try await run(scenario: scenario))
    let costs = funding.courses[0].map { $0.cost[0].central }
    #expect(funding.payers == ["social services", "NHS", "housing"])
    #expect(isClose(costs, [1_040_000 + 104_000, 1_040_000, 104_000, 2_288_000], within: 0.001))
  }

  @Test("with nobody named but for locked-in cost, what belongs to no setting is counted once")
  func lockedInCostAlone() async throws {
    let scenario = """
        paid by social services 100% for locked-in cost
      contract "Beechwood"
        block 45 places in residential home at £1,000 a week for each place
        until 31 March 2030
      """
    let rules = StillWorld.hypothesis("A", "if we spend £1m a year from 2026-27 on \"a team\"")
    let funding = try funding(of: try await run(rules, scenario: scenario))
    #expect(funding.payers == ["social services", "nobody named"])
    let costs = funding.courses[1].map { $0.cost[0].central }
    #expect(isClose(costs, [260_000, 3_080_000, 3_340_000], within: 0.001))
  }

  @Test("a budget is held against the cost, year by year, and may end before the run")
  func budgets() async throws {
    let budget = "payer,year,pounds\nNHS,2026-27,900000\nNHS,2027-28,£850k\nNHS,2028-29,\"£800,000\"\n"
    let own = "year,pounds\n2026-27,2000000\n2027-28,2100000\n2028-29,2000000\n2029-30,2000000\n"
    let result = try await run(
      Self.nothing + "option \"B\"\n  includes \"A\"\n  budget from \"own.csv\"\n",
      scenario: "  paid by social services 60%, NHS 40%", head: "  budget from \"budget.csv\"",
      tables: ["budget.csv": budget, "own.csv": own])
    let funding = try funding(of: result)
    for option in [0, 2] {
      #expect(funding.courses[option][0].budget == nil && funding.courses[option][2].budget == nil)
      let held = try #require(funding.courses[option][1].budget)
      #expect(isClose(held.gap.map(\.central), [-68_000, -18_000, 32_000], within: 0.001))
      #expect(held.firstYearShort == 2)
      #expect(held.short == [0, 0, 1] && held.firstShort == [0, 0, 1] && held.everShort == 1)
    }
    #expect(funding.courses[1][1].budget == nil)
    let together = try #require(funding.courses[1][2].budget)
    #expect(isClose(together.gap.map(\.central), [80_000, -20_000, 80_000, 80_000], within: 0.001))
    #expect(together.firstYearShort == 0 && together.firstShort == [1, 0, 0, 0])
  }

  @Test("how often a year is the first that is short is counted over the draws")
  func chances() async throws {
    let scenario = """
        paid by NHS 100%
      setting own home
        cost likely £100, between £50 and £200 (80% sure) a week for each person
      """
    let rules = StillWorld.hypothesis(
      "A", "if we move 20 people from family home to own home over 4 years from 2026-27")
    let budget = "pounds\n2110000\n"
    let result = try await run(
      rules, scenario: scenario, head: "  budget from \"budget.csv\"", tables: ["budget.csv": budget], draws: 400)
    let held = try #require(try funding(of: result).courses[1].last?.budget)
    let (short, first) = (try #require(held.short), try #require(held.firstShort))
    // More people every year: once short, always short.
    #expect(zip(short, short.dropFirst()).allSatisfy { $0 <= $1 })
    for year in short.indices { #expect(abs(first[...year].reduce(0, +) - short[year]) < 1e-12) }
    #expect(short[0] < 0.2 && short[3] > 0.9)
  }

  @Test("without payers or budgets nothing is told, and nothing more is kept")
  func silent() async throws {
    let result = try await run(scenario: "")
    #expect(result.funding == nil)
    #expect(result.samples.series.count == result.reportedCount)
  }
}

extension StudyResult {
  fileprivate var reportedCount: Int { ReportedSeries(settings: samples.settings, groups: groups).all.count }
}
