import Projection
import RuleLanguage
import Testing

@testable import Studies

/// Contracts of every kind for the residential home of the still world, worked by hand: 40 people at £1,000 a week where
/// no contract pays.
@Suite("What contracts of each kind pay")
struct ContractKindsTests {
  /// The course of a quantity of the residential home, step by step, in do nothing or under the rules.
  private func course(
    _ quantity: Gauge.Quantity, _ contracts: String, _ lines: String..., step: String, option: Int = 1
  ) async throws -> [Double] {
    let expected = [
      "  expect cost of residential home to be at most £1 in 2026-27",
      "  expect locked-in cost to be at most £1 in 2026-27",
    ]
    let rules = (["hypothesis \"A\""] + lines.map { "  " + $0 } + expected).joined(separator: "\n") + "\n"
    let study = try StillWorld.study(rules, scenario: contracts, head: "prices 2026-27", step: step)
    let samples = await run(study, draws: 1, seed: 1).samples
    let gauge = try #require(samples.gauges.firstIndex { $0.quantity == quantity })
    return (0..<samples.timeline.steps).map { samples.draws(ofGauge: gauge, step: $0, option: option)[0] }
  }

  /// A rule that changes nothing, where the contracts alone matter.
  private let still = "if we open 1 place in residential home from 2026-27"
  private let month = 52.0 / 12

  @Test("cost and volume, indexed, month by month while one person moves out in each")
  func costAndVolume() async throws {
    let contract = """
      contract "Beechwood"
        cost and volume 32 places in residential home at £900, up to 36 at £800 a week for each place
        indexed 10% a year
        until 31 March 2028
      """
    let move = "if we move 12 people from residential home to own home over 1 year from 1 August 2026"
    let (cost, unused) = (
      try await course(.cost, contract, move, step: "month"),
      try await course(.unusedCost, contract, move, step: "month")
    )
    for number in 0..<36 {
      // The month in which the last moves ends with all twelve gone.
      let moved: Double = number < 16 ? max(0, Double(number) - 3.5) : 12
      let people: Double = 40 - moved
      // The first of April puts prices up; after two years there is no contract.
      let growth: Double = number < 12 ? 1 : 1.1
      let further: Double = min(4, max(0, people - 32)) * 800 * growth
      let spot: Double = max(0, people - 36) * 1000
      let expected: Double = number < 24 ? 32 * 900 * growth + further + spot : people * 1000
      let empty: Double = number < 24 ? max(0, 32 - people) * 900 * growth : 0
      #expect(
        isClose([cost[number], unused[number]], [expected * month, empty * month], within: 1e-6), "month \(number)")
    }
  }

  @Test("a framework with a limit, and two beside a block: the block first, then the cheaper")
  func frameworks() async throws {
    let one = """
      contract "Elmwood"
        framework up to 30 places in residential home at £900 a week for each place
        until 31 March 2027
      """
    let limited: [Double] = [37_000, 40_000, 40_000, 40_000]
    #expect(isClose(try await course(.cost, one, still, step: "year"), limited.map { $0 * 52 }, within: 1e-6))
    #expect(try await course(.unusedCost, one, still, step: "year") == [0, 0, 0, 0])
    let several =
      one + """

        contract "Beechwood"
          block 20 places in residential home at £1,100 a week for each place
          until 31 March 2027
        contract "Ashwood"
          framework first 5 places in residential home at £890, next 5 at £950 a week for each place
          until 31 March 2027
        """
    // 20 in the block, 5 at £890, and 15 of the 30 at £900.
    let full = try await course(.cost, several, still, step: "year")
    let together: Double = 20 * 1100 + 5 * 890 + 15 * 900
    #expect(isClose([full[0]], [together * 52], within: 1e-6))
    // 2.5 people leave in each quarter: 31.25 are there in the middle of the last.
    let move = "if we move 10 people from residential home to own home in 2026-27"
    let fewer = try await course(.cost, several, move, step: "quarter")
    let last: Double = 20 * 1100 + 5 * 890 + 6.25 * 900
    #expect(isClose([fewer[3], fewer[4]], [last * 13, 30_000 * 13], within: 1e-6))
  }

  @Test("a contract is paid up to its last day, whatever the steps: months are parts of a year, days of their month")
  func partSteps() async throws {
    let contract = """
      contract "Beechwood"
        block 45 places in residential home at £900 a week for each place
        until 31 March 2028, notice 1 month
      """
    // 4 months and 14 of the 31 days of August.
    let part: Double = (4 + 14.0 / 31) / 12
    let (paid, empty): (Double, Double) = (part * 45 * 900 + (1 - part) * 40 * 1000, part * 5 * 900)
    for step in ["month", "quarter", "year"] {
      let end = "if we end contract \"Beechwood\" from 15 August 2026"
      let year = try await course(.cost, contract, end, step: step)
      let unused = try await course(.unusedCost, contract, end, step: step)
      let steps = year.count / 4
      #expect(isClose([year[..<steps].reduce(0, +)], [paid * 52], within: 1e-5), "\(step)")
      #expect(isClose([unused[..<steps].reduce(0, +)], [empty * 52], within: 1e-5), "\(step)")
      let alone = try await course(.unusedCost, contract, end, step: step, option: 0)
      #expect(isClose([alone[..<steps].reduce(0, +)], [234_000], within: 1e-5), "\(step)")
      #expect(alone[(2 * steps)...].allSatisfy { $0 == 0 })
    }
  }

  @Test("a site's fixed cost is paid up to the day on which it closes")
  func site() async throws {
    let site = """
      site "Oak House"
        hosts 10 places in residential home
        fixed cost £120,000 a year
      """
    let paid: Double = 10_000 * (4 + 14.0 / 31)
    for step in ["month", "quarter", "year"] {
      let unused = try await course(.unusedCost, site, "if we close site \"Oak House\" from 15 August 2026", step: step)
      #expect(isClose([unused.reduce(0, +)], [paid], within: 1e-6), "\(step)")
    }
  }

  @Test("notice that waits for people to move runs for its months, not for whole steps")
  func awaited() async throws {
    let contract = """
      contract "Beechwood"
        block 45 places in residential home at £900 a week for each place
        until 31 March 2030, notice 3 months
      """
    let move = "if we move 10 people from residential home to own home in 2026-27"
    let end = "so we can end contract \"Beechwood\" at the earliest date, once people in residential home fall by 7"
    let unused = try await course(.unusedCost, contract, move, end, step: "year")
    // Seen on 31 March 2027, served the day after: the second year pays three months.
    let empty: [Double] = [52 * 10, 13 * 15, 0, 0]
    #expect(isClose(unused, empty.map { $0 * 900 }, within: 1e-6))
  }

  @Test("a price fixed in cash loses what general prices gain")
  func fixedInCash() async throws {
    let contract = """
      contract "Beechwood"
        block 40 places in residential home at £900 a week for each place
        indexed 0% a year in cash
        until 31 March 2030
      """
    let prices = "year,index\n2026-27,100\n2027-28,110\n2028-29,120\n2029-30,130\n"
    let rules = "hypothesis \"A\"\n  \(still)\n  expect cost of residential home to be at most £1 in 2026-27\n"
    let study = try StillWorld.study(
      rules, scenario: contract, head: "prices 2026-27\n  inflation from \"prices.csv\"", step: "year",
      tables: ["prices.csv": prices])
    let samples = await run(study, draws: 1, seed: 1).samples
    let found = (0..<4).map { samples.draws(ofGauge: 0, step: $0, option: 1)[0] }
    let levels: [Double] = [1, 1.1, 1.2, 1.3]
    #expect(isClose(found, levels.map { 52 * 36_000 / $0 }, within: 1e-6))
  }
}
