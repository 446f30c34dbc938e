import Appraisal
import Projection
import Testing

@testable import Studies

/// Pooled budgets, grants, and who pays for whom. 40 people at £1,000 a week for 52 weeks cost £2,080,000 a year, half of
/// them people with severe needs.
@Suite("Funds")
struct FundTests {
  private static let nothing = StillWorld.hypothesis("A", "if we open 0 places in residential home from 2027-28")

  private func funding(
    _ rules: String = nothing, scenario: String, head: String = "", tables: [String: String] = [:], draws: Int = 8
  ) async throws -> StudyResult.Funding {
    let study = try StillWorld.study(rules, scenario: scenario, head: head, tables: tables)
    return try #require(await Studies.run(study, draws: draws, seed: 1).funding)
  }

  private func central(_ funding: StudyResult.Funding, year: Int, option: Int = 0) -> [Double] {
    funding.courses[option].map { $0.cost[year].central }
  }

  @Test("a pooled budget is shared by its partners, and has a budget of its own")
  func pool() async throws {
    let funding = try await funding(
      scenario: """
          paid by care pool 90%, clients 10%
        fund care pool
          paid by social services 60%, NHS 40%
        """,
      head: "  budget from \"budget.csv\"", tables: ["budget.csv": "payer,year,pounds\ncare pool,2026-27,1800000\n"])
    #expect(funding.payers == ["social services", "NHS", "clients"])
    #expect(isClose(central(funding, year: 2), [1_123_200, 748_800, 208_000, 2_080_000], within: 0.001))
    let pool = try #require(funding.funds.first)
    #expect(funding.funds.count == 1 && !pool.hasMoney && pool.behind == ["social services", "NHS"])
    #expect(isClose(pool.courses[0].asked.map(\.central), Array(repeating: 1_872_000, count: 4), within: 0.001))
    #expect(pool.courses[0].own.allSatisfy { $0.central == 0 })
    #expect(isClose(pool.courses[0].parts.map { $0[3].central }, [1_123_200, 748_800], within: 0.001))
    let held = try #require(pool.courses[0].budget)
    #expect(isClose(held.gap.map(\.central), [72_000], within: 0.001))
  }

  @Test("a grant pays what it has, less each year, and those behind it the rest, by way of another fund too")
  func grant() async throws {
    let funding = try await funding(
      scenario: """
          paid by transition grant 100%
        fund transition grant
          has £1m a year, falling by 10% a year
          paid by care pool 100%
        fund care pool
          paid by social services 75%, NHS 25%
        """)
    #expect(funding.payers == ["transition grant", "social services", "NHS"])
    for (year, own) in [1_000_000.0, 900_000, 810_000, 729_000].enumerated() {
      let rest = 2_080_000 - own
      #expect(isClose(central(funding, year: year), [own, rest * 0.75, rest * 0.25, 2_080_000], within: 0.001))
    }
    #expect(funding.funds.map(\.name) == ["transition grant", "care pool"])
  }

  @Test("a grant of a table ends with it, and one larger than what it is asked for keeps the rest")
  func tabledGrant() async throws {
    let funding = try await funding(
      scenario: """
          paid by grant 100%
        fund grant
          has from "grant.csv"
          paid by council 100%
        """, tables: ["grant.csv": "year,pounds\n2026-27,£3m\n2027-28,80000\n"])
    let own = (0..<4).map { central(funding, year: $0)[0] }
    #expect(isClose(own, [2_080_000, 80_000, 0, 0], within: 0.001))
  }

  @Test("who pays may differ with need: cost is shared by person-years, with what is paid whoever is there")
  func byNeed() async throws {
    let scenario = """
        paid by social services 100%
        paid by NHS 75%, social services 25% for people with need severe
      site "Oak House"
        hosts 40 places in residential home
        fixed cost £200,000 a year
      """
    let funding = try await funding(scenario: scenario)
    #expect(funding.payers == ["social services", "NHS"])
    #expect(isClose(central(funding, year: 1), [2_280_000 * 0.625, 2_280_000 * 0.375, 2_280_000], within: 0.001))
  }

  @Test("what is spent says who pays it, at once or once it is triggered")
  func spending() async throws {
    let rules = """
      hypothesis "A"
        if we move 20 people from residential home to own home in 2027-28
        and spend £60k a year on "a team" from 2026-27, paid by NHS 60%, council 40%,
            once people in residential home fall by 10
        and spend £30k on "a move" in 2028-29, paid by council 100%
        and spend £7k on "paper" in 2028-29
        expect people in residential home to be at most 100 people by 2029-30
      """
    let funding = try await funding(rules, scenario: "  paid by council 100%")
    #expect(funding.payers == ["council", "NHS", "nobody named"])
    let found = (0..<4).map { central(funding, year: $0, option: 1) }
    for costs in found { #expect(abs(costs.dropLast().reduce(0, +) - costs[3]) < 0.001) }
    #expect(found[0][1] == 0 && abs(found[2][1] - 36_000) < 0.001 && abs(found[3][1] - 36_000) < 0.001)
    // Half of the people have moved by the end of the second quarter of 2027-28: the team works the half-year after it.
    #expect(abs(found[1][1] - 18_000) < 0.001)
    #expect(abs(found[2][0] - (20 * 52_000 + 24_000 + 30_000)) < 0.001 && abs(found[2][2] - 7_000) < 0.001)
  }

  @Test(
    "capital is charged evenly from when it is spent, by those who pay, and comes to itself discounted at its own rate")
  func capital() async throws {
    let rules = """
      hypothesis "A"
        if we spend £2m on "flats" from 1 April 2027, charged over 2 years at 3.5% a year, paid by council 100%
        expect people in residential home to be at most 100 people by 2029-30
      """
    let funding = try await funding(rules, scenario: "  paid by NHS 100%")
    let council = try #require(funding.payers.firstIndex(of: "council"))
    let charged = (0..<4).map { central(funding, year: $0, option: 1)[council] }
    // £2m × 0.035 ÷ (1 − 1.035⁻²) = £1,052,801 in each of two years.
    #expect(isClose(charged, [0, 1_052_800.98, 1_052_800.98, 0], within: 0.01))
    #expect(abs(charged[1] / 1.035 + charged[2] / (1.035 * 1.035) - 2_000_000) < 0.01)
  }

  @Test("parts come to the cost in every draw, through funds whose shares and money are uncertain")
  func parts() async throws {
    let funding = try await funding(
      scenario: """
          cost likely £1,000, between £700 and £1,400 (80% sure) a week for each person
          paid by care pool likely 60%, between 40% and 70% (80% sure), grant likely 40%, between 20% and 60% (80% sure)
        fund grant
          has likely £500k, between £200k and £900k (80% sure) a year, growing by between 0% and 4% a year
          paid by care pool 50%, council 50%
        fund care pool
          paid by council likely 60%, between 50% and 70% (80% sure), NHS likely 40%, between 30% and 50% (80% sure)
        """.replacing("  cost likely", with: "setting own home\n  cost likely"), draws: 60)
    for courses in funding.courses {
      for year in 0..<4 {
        let means = try courses.map { try #require($0.cost[year].spread).mean }
        #expect(abs(means.dropLast().reduce(0, +) - means[means.count - 1]) < 0.001)
      }
    }
  }

  @Test("every payer keeps within its budget only where each of them does")
  func eachPayer() async throws {
    let scenario = """
        paid by NHS likely 50%, between 30% and 70% (80% sure), council likely 50%, between 30% and 70% (80% sure)
      """
    let budget = "payer,pounds\nNHS,1100000\ncouncil,1100000\n"
    let funding = try await funding(
      scenario: scenario, head: "  budget from \"budget.csv\"", tables: ["budget.csv": budget], draws: 400)
    let each = try funding.courses[0].prefix(2).map { 1 - (try #require($0.budget?.everShort)) }
    let all = try #require(funding.allKept[0]).share
    // £2.08m is within £2.2m in any case, but not within both halves of it.
    #expect(funding.courses[0][2].budget?.everShort == 0)
    #expect(abs(all - (each[0] + each[1] - 1)) < 1e-9 && all > 0.05 && all < min(each[0], each[1]))
  }
}
