import Projection
import Quantities
import Testing

@testable import Studies

@Suite("The plan of an option")
struct TimetableTests {
  private func plans(_ rules: String, scenario: String = "") async throws -> [[StudyResult.PlannedAction]] {
    await Studies.run(try StillWorld.study(rules, scenario: scenario), draws: 8, seed: 1).plans
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)
  }

  @Test("what is done stands in the order of its days: what has to be prepared first, and what goes on without an end")
  func order() async throws {
    let rules = """
      hypothesis "A"
        if we open 5 places in residential home from 1 October 2027, lead time 9 months
        and close 5 places in residential home over 2 years from 2028-29
        and move 4 people from residential home to own home in 2027-28
        and spend £10k a year on "a team" from 2026-27
        and raise cost of residential home by 5% from 1 October 2026
        expect people in residential home to be at most 100 people by 2029-30
      option "B"
        includes "A"
        spend £40k on "a survey" in 2026-27
      """
    let plans = try await plans(rules)
    let found = plans[1]
    #expect(plans[0].isEmpty && plans[2].count == 5)
    #expect(found.map(\.kind) == [.money, .money, .change, .opening, .move, .closure])
    #expect(
      found.map(\.begins) == [
        day(2026, 4, 1), day(2026, 4, 1), day(2026, 10, 1), day(2027, 10, 1), day(2027, 4, 1), day(2028, 4, 1),
      ])
    #expect(
      found.map(\.ends) == [
        nil, day(2027, 3, 31), nil, day(2027, 10, 1), day(2028, 3, 31), day(2030, 3, 31),
      ])
    #expect(found.map(\.prepare) == [nil, nil, nil, day(2027, 1, 1), nil, nil])
    #expect(found[0].of == "A" && found[1].of == "B" && found.allSatisfy { $0.share == nil })
  }

  @Test("what waits for something begins when it comes at the likely values, and says how often that is")
  func triggered() async throws {
    let rules = """
      hypothesis "A"
        if we move 20 people from residential home to own home in 2027-28
        when people in residential home fall by likely 12, between 5 and 30 (80% sure), close 10 places in residential home
        and close 3 places in residential home, once people in residential home fall by 30
        expect people in residential home to be at most 100 people by 2029-30
      """
    let found = try await plans(rules)[1]
    let closing = try #require(found.first { $0.statement.contains("10 places") })
    // Five people a quarter: 15 have gone by 31 December 2027.
    #expect(closing.begins == day(2028, 1, 1) && (closing.share.map { $0 > 0 && $0 < 1 } ?? false))
    let never = try #require(found.last)
    #expect(never.statement.contains("3 places") && never.begins == nil && never.ends == nil && never.share == 0)
  }

  @Test("a contract ends on its last day, and is prepared by its notice")
  func contract() async throws {
    let rules = """
      hypothesis "A"
        if we end contract "Beechwood" at the earliest date
        expect people in residential home to be at most 100 people by 2029-30
      """
    let scenario = """
      contract "Beechwood"
        block 10 places in residential home at £900 a week for each place
        until 31 March 2029, notice 6 months
      """
    let ending = try #require(try await plans(rules, scenario: scenario)[1].first)
    #expect(ending.kind == .contract && ending.prepare == day(2026, 4, 1) && ending.ends == day(2026, 9, 30))
  }
}
