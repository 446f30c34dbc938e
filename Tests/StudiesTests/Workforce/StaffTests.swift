import Appraisal
import Diagnostics
import RuleLanguage
import Testing

@testable import Studies

/// Who is needed and who there is: 60 people at home and 40 in 50 places all the time, unless a rule moves them.
@Suite("Staff")
struct StaffTests {
  private static let still = StillWorld.hypothesis("A", "if we open 0 places in residential home from 2027-28")

  /// Lines of the residential home.
  private static let home = """
      staff 1.5 support workers for each person
      staff 1 manager for 25 places
      staff 37 hours a week of cooks for 20 people
    staff group support workers
      supply 50 posts
      turnover 30% a year
      recruits 12 posts a year
      qualified 40%
    staff group managers
      supply from "staff.csv"
      turnover 25% a year
    staff group cooks
      hours 37 a week for each post
    """
  private static let posts = ["staff.csv": "year,posts\n2026-27,3\n2027-28,2\n2028-29,1\n2029-30,1\n"]

  private func run(
    _ rules: String = still, _ scenario: String = home, draws: Int = 2
  ) async throws -> StudyResult {
    await Studies.run(try StillWorld.study(rules, scenario: scenario, tables: Self.posts), draws: draws, seed: 1)
  }

  private func course(_ name: String, in result: StudyResult, option: Int = 0) throws -> StudyResult.StaffCourse {
    try #require(result.staff[option].first { $0.name == name })
  }

  @Test("posts are needed for each person, for so many places, and by the hours of a post")
  func settings() async throws {
    let result = try await run()
    for (name, posts) in [("support workers", 60.0), ("managers", 2), ("cooks", 2)] {
      #expect(isClose(try course(name, in: result).needed.map(\.central), Array(repeating: posts, count: 4)), "\(name)")
    }
  }

  @Test("a service needs staff for its users and for its volume, whether or not its capacity reaches")
  func services() async throws {
    let care = """
      service home care
        used by 50% of people in family home
        amount 1,040 hours a year for each user
        cost £20 an hour
        capacity 10,000 hours a year
        staff 1.2 hours of care workers for each hour
        staff 0.1 nurses for each user
        staff 1 scheduler for 10,400 hours a year
        staff 3.6 hours a week of assessors for 2 users
      staff group care workers
        hours 36 a week for each post
      staff group nurses
      staff group schedulers
      staff group assessors
        hours 36 a week for each post
      """
    let result = try await run(Self.still, care)
    // 30 users have 31,200 hours, and a post works 36 × 52 = 1,872 of them.
    for (name, posts) in [("care workers", 20.0), ("nurses", 3), ("schedulers", 3), ("assessors", 1.5)] {
      let needed = try course(name, in: result).needed.map(\.central)
      #expect(isClose(needed, Array(repeating: posts, count: 4)), "\(name): \(needed)")
    }
  }

  @Test("those in post leave and are replaced, and what is needed beyond them is vacant")
  func supply() async throws {
    let result = try await run()
    let supply = try #require(try course("support workers", in: result).supply)
    let inPost = [50, 50 * 0.7 + 12, 47 * 0.7 + 12, 44.9 * 0.7 + 12]
    #expect(isClose(supply.inPost.map(\.central), inPost))
    #expect(isClose(supply.vacancies.map(\.central), inPost.map { 60 - $0 }))
    #expect(isClose(try #require(supply.leavers).map(\.central), inPost.map { $0 * 0.3 }))
    #expect(isClose(try #require(supply.toTrain).map(\.central), inPost.map { $0 * 0.6 }))
    let managers = try #require(try course("managers", in: result).supply)
    #expect(managers.gap.map(\.central) == [-1, 0, 1, 1])
    #expect(managers.vacancies.map(\.central) == [0, 0, 1, 1])
    #expect(isClose(try #require(managers.leavers).map(\.central), [0.75, 0.5, 0.25, 0.25]))
    #expect(managers.toTrain == nil)
    #expect(try course("cooks", in: result).supply == nil)
  }

  @Test("without recruits whoever leaves is replaced")
  func replaced() async throws {
    let result = try await run(Self.still, Self.home.replacing("  recruits 12 posts a year\n", with: ""))
    let supply = try #require(try course("support workers", in: result).supply)
    #expect(supply.inPost.map(\.central) == [50, 50, 50, 50])
    #expect(isClose(try #require(supply.leavers).map(\.central), [15, 15, 15, 15]))
  }

  @Test("staff follow people, and a group with too many fills no post of another")
  func vacancies() async throws {
    func quantity(_ expectation: String) async throws -> Double {
      let rules = """
        hypothesis "A"
          if we move 20 people from residential home to own home in 2026-27
          expect \(expectation)
        """
      let scenario = Self.home.replacing(
        "  hours 37 a week for each post", with: "  hours 37 a week for each post\n  supply 9 posts")
      let verdict = try #require(try await run(rules, scenario).hypotheses[0].expectations.first)
      return try #require(verdict.results.first).quantity.central
    }
    // 20 people are left: 30 support workers of 50 in post, 2 managers, 1 cook of 9.
    #expect(abs(try await quantity("staff needed to be at most 5 posts by 2026-27") - 33) < 1e-9)
    #expect(
      abs(try await quantity("staff needed in residential home in North to be at most 5 by 2026-27") - 15.5) < 1e-9)
    #expect(abs(try await quantity("vacancies to be at most 5 posts by 2026-27")) < 1e-9)
    #expect(abs(try await quantity("vacancies to be at most 5 posts by 2028-29") - 1) < 1e-9)
    #expect(abs(try await quantity("vacancies of managers to be at most 5 posts by 2028-29") - 1) < 1e-9)
    #expect(abs(try await quantity("vacancies of cooks, support workers to be at most 5 posts by 2028-29")) < 1e-9)
    #expect(
      abs(try await quantity("vacancies to fall by at least 1 post by 2026-27 compared with do nothing") - 10) < 1e-9)
    #expect(
      abs(try await quantity("vacancies to fall by at least 1 post by 2026-27 compared with the start") - 10) < 1e-9)
    // A quarter of the way.
    #expect(abs(try await quantity("vacancies to be at most 5 posts by 30 June 2026") - 2.5) < 1e-9)
  }

  @Test("what is uncertain of staff is drawn, the same for every option")
  func draws() async throws {
    let uncertain = Self.home.replacing("30% a year", with: "likely 30%, between 20% and 40% (80% sure) a year")
    let result = try await run(Self.still, uncertain, draws: 200)
    let options = try (0...1).map { try #require(try course("support workers", in: result, option: $0).supply) }
    let (first, last) = (try #require(options[0].inPost[0].spread), try #require(options[0].inPost[3].spread))
    #expect(first.p5 == 50 && first.p95 == 50 && last.p5 < last.p95)
    let other = try #require(options[1].inPost[3].spread)
    #expect(other.p5 == last.p5 && other.p95 == last.p95)
  }

  @Test("a staff group may be named in the singular, and explain tells who needs it")
  func explained() throws {
    let study = try StillWorld.study(Self.still, scenario: Self.home, tables: Self.posts)
    let managers = try study.explanation(of: "managers")
    #expect(managers.contains("3 posts filled in 2026-27, 1 in 2029-30"))
    #expect(managers.contains("residential home: 1 manager for 25 places"))
    #expect(try study.explanation(of: "cooks").contains("Nothing says how many are in post"))
    #expect(study.explanation.contains("staff group support workers: 50 posts filled in 2026-27"))
  }
}
