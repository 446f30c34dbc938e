import Appraisal
import Projection
import RuleLanguage
import Testing

@testable import Studies

/// Real and cash terms. 40 people at £1,000 a week for 52 weeks cost £2,080,000 a year at the prices of 2025-26, and
/// general prices grow by 2%, 3%, 0% and 5% from then on.
@Suite("Real and cash terms")
struct CashTests {
  private static let levels = [1.02, 1.0506, 1.0506, 1.10313]
  private static let index = "year,index\n2025-26,100\n2026-27,102\n2027-28,105.06\n2028-29,105.06\n2029-30,110.313\n"
  private static let still = StillWorld.hypothesis("A", "if we open 0 places in residential home from 2027-28")
  private static let inCash = "  prices 2025-26 cash\n  inflation from \"deflator.csv\""
  private static let inReal = "  prices 2025-26\n  inflation from \"deflator.csv\""

  private func run(_ rules: String = still, head: String, _ scenario: String, index: String = index) async throws
    -> StudyResult
  {
    let study = try StillWorld.study(rules, scenario: scenario, head: head, tables: ["deflator.csv": index])
    return await Studies.run(study, draws: 4, seed: 1)
  }

  /// The total cost of do nothing, by year.
  private func costs(head: String, _ scenario: String, index: String = index) async throws -> [Double] {
    let result = try await run(head: head, scenario, index: index)
    let total = ReportedSeries(settings: result.samples.settings, groups: result.groups).cost(settings: nil)
    return (0..<4).map { result.samples.central(of: total, year: $0, option: 0) }
  }

  private let year = 2_080_000.0

  @Test("what has no uplift costs as much as in real terms, times general prices")
  func cash() async throws {
    #expect(isClose(try await costs(head: Self.inCash, ""), Self.levels.map { year * $0 }, within: 0.001))
  }

  @Test("an uplift is above general prices, so that in cash it comes on top of them")
  func uplift() async throws {
    let expected = (0..<4).map { year * Self.levels[$0] * power(1.04, $0 + 1) }
    #expect(isClose(try await costs(head: Self.inCash, "  uplift 4% a year"), expected, within: 0.001))
  }

  @Test("an uplift in cash is all that a price grows by, whatever general prices do")
  func upliftInCash() async throws {
    let cash = (0..<4).map { year * power(1.04, $0 + 1) }
    #expect(isClose(try await costs(head: Self.inCash, "  uplift 4% a year in cash"), cash, within: 0.001))
    let real = zip(cash, Self.levels).map { $0 / $1 }
    #expect(isClose(try await costs(head: Self.inReal, "  uplift 4% a year in cash"), real, within: 0.001))
  }

  @Test("pay and other prices grow apart: 40% at 3.0% and 60% at 10.1% are 7.26%")
  func mix() async throws {
    let mixed = "  uplift pay 40% at 3.0%, \"other costs\" 60% at 10.1% a year in cash"
    let expected = (0..<4).map { year * power(1.0726, $0 + 1) }
    #expect(isClose(try await costs(head: Self.inCash, mixed), expected, within: 0.001))
  }

  @Test("an index may be 100 in any year; only its ratios count")
  func ratios() async throws {
    let other = Self.index.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",")
      return "\(cells[0]),\((Double(cells[1]) ?? 0) * 0.7)"
    }
    let rows = "year,index\n" + other.joined(separator: "\n") + "\n"
    let expected = Self.levels.map { year * $0 }
    #expect(isClose(try await costs(head: Self.inCash, "", index: rows), expected, within: 0.001))
  }

  @Test("everything that is money is in cash: services, sites, single sums, payers and what is expected")
  func everything() async throws {
    let rules = """
      hypothesis "A"
        if we spend £100k in 2027-28 on "a team"
        expect total cost to be at most £3m in 2027-28, with 80% confidence

      """
    let scenario = """
        paid by council 100%
      site "Oak House"
        hosts 40 places in residential home
        fixed cost £300,000 a year
      service short breaks
        used by 50% of people in family home
        amount 28 nights a year for each user
        cost £310 a night
        paid by council 100%
      """
    let result = try await run(rules, head: Self.inCash, scenario)
    let (settings, service, level) = (2_380_000.0, 260_400.0, Self.levels[1])
    #expect(isClose([result.services[1][0].cost[1].central], [service * level], within: 0.001))
    let funding = try #require(result.funding)
    let paid = funding.courses[1].map { $0.cost[1].central }
    #expect(
      isClose(paid, [settings + service, 100_000, settings + service + 100_000].map { $0 * level }, within: 0.001))
    let expected = result.hypotheses[0].expectations[0].results[0].quantity.central
    #expect(isClose([expected], [(settings + service + 100_000) * level], within: 0.001))
    #expect(result.isInCash)
  }
}

/// A number times itself so often.
private func power(_ base: Double, _ times: Int) -> Double { (0..<times).reduce(1) { product, _ in product * base } }
