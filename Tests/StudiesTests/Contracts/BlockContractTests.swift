import Projection
import RuleLanguage
import Testing

@testable import Studies

/// A block contract that is ended at its earliest date while people move out, worked by hand month by month.
///
/// 40 people live in the residential home, at £1,000 a week where no contract pays; 30 of its places are bought in a
/// block at £900. Notice of six months served on 1 April 2026 ends the block on 30 September. Twelve places in homes of
/// their own, £600 a week each, open on 1 August and are paid for three months whether used or not; one person moves
/// there each month from then on. A month is 52 / 12 weeks.
@Suite("A block contract ended at its earliest date, with double running")
struct BlockContractTests {
  private static let scenario = """
    setting own home
      places 0
      cost £600 a week for each person
    contract "Beechwood"
      block 30 places in residential home at £900 a week for each place
      until 31 March 2028, notice 6 months
    """
  private static let rules = """
    hypothesis "A"
      if we open 12 places in own home from 1 August 2026, double running 3 months
      then move 12 people from residential home to own home over 1 year from 1 August 2026
      so we can end contract "Beechwood" at the earliest date
      expect cost of residential home to be at most £1 in 2026-27
      expect cost of own home to be at most £1 in 2026-27
      expect locked-in cost to be at most £1 in 2026-27
    """

  /// The mean of the people who have moved over a month, from April 2026 = 0: none before August.
  private static func moved(_ month: Int) -> Double { min(12, max(0, Double(month) - 3.5)) }

  @Test("what is paid for each place in each month")
  func monthByMonth() async throws {
    let study = try StillWorld.study(Self.rules, scenario: Self.scenario, step: "month")
    let samples = await run(study, draws: 1, seed: 1).samples
    func course(_ quantity: Gauge.Quantity, _ settings: [Int]) throws -> [Double] {
      let gauge = try #require(samples.gauges.firstIndex { $0.quantity == quantity && $0.settings == settings })
      return (0..<24).map { samples.draws(ofGauge: gauge, step: $0, option: 1)[0] }
    }
    let weeks = 52.0 / 12
    let residential = (0..<24).map { month in
      let people = 40 - Self.moved(month)
      return month < 6 ? weeks * (30 * 900 + (people - 30) * 1000) : weeks * people * 1000
    }
    let own = (0..<24).map { month in
      // The month in which the last moves ends with all twelve there.
      let people = month == 15 ? 11.5 : Self.moved(month)
      return weeks * 600 * ((4..<7).contains(month) ? 12 : people)
    }
    #expect(isClose(try course(.cost, [2]), residential, within: 1e-6))
    #expect(isClose(try course(.cost, [1]), own, within: 1e-6))
    let empty = (0..<24).map { (4..<7).contains($0) ? weeks * 600 * (12 - Self.moved($0)) : 0 }
    #expect(isClose(try course(.unusedCost, [0, 1, 2]), empty, within: 1e-6))
  }
}
