import Quantities
import Testing

@testable import Studies

/// 60 people at home and 40 in a residential home all the time; ten move out in the first year where a rule says so.
@Suite("Notices to serve")
struct NoticeTests {
  private static let scenario = """
    contract "Beechwood"
      block 20 places in residential home at £900 a week for each place
      until 31 March 2029, notice 6 months, break from 1 January 2028
    contract "Ashwood"
      block 10 places in residential home at £900 a week for each place
      until 31 March 2028, notice 3 months
    contract "Elmwood"
      block 5 places in residential home at £900 a week for each place
      until 31 December 2026
    """

  private func notices(_ lines: String..., draws: Int = 3) async throws -> [StudyResult.Notice] {
    let rules = StillWorld.hypothesis("A", lines.joined(separator: "\n  "))
    let result = await run(try StillWorld.study(rules, scenario: Self.scenario), draws: draws, seed: 1)
    #expect(result.notices[0].isEmpty)
    return result.notices[1]
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)
  }

  @Test("at the earliest date: when notice and break allow it, and what only runs out needs none")
  func earliest() async throws {
    let found = try await notices(
      "if we end contract \"Beechwood\" at the earliest date", "and end contract \"Ashwood\" at the earliest date",
      "and end contract \"Elmwood\" at the earliest date")
    #expect(found.map(\.contract) == ["Ashwood", "Elmwood", "Beechwood"])
    #expect(found.map(\.serveBy) == [day(2026, 4, 1), nil, day(2027, 7, 1)])
    #expect(found.map(\.endsOn) == [day(2026, 6, 30), day(2026, 12, 31), day(2027, 12, 31)])
    #expect(found.map(\.runsOut) == [false, true, false])
    #expect(found.map(\.noticeMonths) == [3, nil, 6])
    #expect(found.map(\.breakDay) == [nil, nil, CalendarDate(year: 2028, month: 1, day: 1)])
    #expect(found.allSatisfy { $0.share == nil && $0.hypothesis == "A" })
  }

  @Test("on a day that is said")
  func onADay() async throws {
    let found = try await notices("if we end contract \"Beechwood\" from 1 October 2028")
    #expect(found.map(\.serveBy) == [day(2028, 4, 1)] && found.map(\.endsOn) == [day(2028, 9, 30)])
  }

  @Test("in parts: every day on which one ends, and the rest when the contract runs out")
  func inParts() async throws {
    let found = try await notices(
      "if we end contract \"Beechwood\" over 1 year from 1 January 2028",
      "and end contract \"Ashwood\" over 1 year from 15 October 2027")
    #expect(found.map(\.contract) == ["Beechwood", "Ashwood"])
    #expect(found.map(\.serveBy) == [day(2027, 7, 1), day(2027, 7, 15)])
    #expect(found.map(\.endsOn) == [day(2027, 12, 31), day(2027, 10, 14)])
    #expect(found[0].laterParts == [day(2028, 3, 31), day(2028, 6, 30), day(2028, 9, 30)])
    #expect(found[1].laterParts == [day(2028, 1, 14), day(2028, 3, 31)])
    #expect(found.allSatisfy { !$0.runsOut })
  }

  @Test(
    "what waits for people to move is served when they have, in the draws in which they do",
    arguments: ["at the earliest date", "from 1 April 2026"])
  func awaited(when: String) async throws {
    let move = "if we move likely 10, between 4 and 16 (80% sure) people from residential home to own home in 2026-27"
    let end = "so we can end contract \"Ashwood\" \(when), once people in residential home fall by 7"
    let found = try await notices(move, end, draws: 200)
    // Ten in four quarters: 7.5 by the end of December, and notice is served the day after.
    #expect(found.map(\.serveBy) == [day(2027, 1, 1)] && found.map(\.endsOn) == [day(2027, 3, 31)])
    let share = try #require(found.first?.share)
    #expect(share > 0.6 && share < 0.95)
    let never = try await notices(end.replacing("by 7", with: "by 30").replacing("so we can", with: "if we"))
    #expect(never.map(\.serveBy) == [nil] && never.map(\.endsOn) == [nil] && never.first?.share == 0)
  }
}
