import Appraisal
import Projection
import Testing

@testable import Studies

/// What a unit costs, told by a return; and what packages cost. 40 people live in the residential home.
@Suite("Returns and packages")
struct ReturnsAndPackagesTests {
  private static let nothing = StillWorld.hypothesis("A", "if we open 0 places in residential home from 2027-28")

  private func run(_ scenario: String) async throws -> StudyResult {
    await Studies.run(try StillWorld.study(Self.nothing, scenario: scenario), draws: 4, seed: 1)
  }

  /// Cheshire, PSS EX1 2007-08: residential care by weeks, supported living by people, of 52 weeks.
  @Test(
    "spending and activity give the unit cost of Cheshire's return, whichever way it was counted",
    arguments: [("£7,714,000 on 13,264 weeks", 581.57), ("£14,511,000 on 591 people", 472.18)])
  func cheshire(spent: String, weekly: Double) async throws {
    let result = try await run("setting family home\n  spent \(spent)\n")
    let series = result.samples
    let reported = ReportedSeries(settings: series.settings, groups: result.groups)
    let cost = series.draws(of: reported.cost(settings: [0]), year: 0, option: 0)[0]
    // 60 people at home for 52 weeks.
    #expect(abs(cost / 60 / 52 - weekly) < 0.005)
  }

  @Test("the unit cost of a service is what its return gives")
  func service() async throws {
    let result = try await run(
      "service short breaks\n  used by 50% of people in family home\n  amount 12 nights a year for each user\n  spent £25k on 100 nights\n"
    )
    let course = try #require(result.services.first?.first)
    #expect(abs(course.cost[0].central - 30 * 12 * 250) < 0.001)
  }

  @Test("packages are told setting by setting, and together in the edges that those which tell them have in common")
  func packages() async throws {
    let result = try await run(
      """
        packages 10% under £500, 20% at £500 to £1,000, 60% at £1,000 to £1,500, 10% at £1,500 or more a week
      setting own home
        cost £600 a week for each person
      setting family home
        cost £26,000 a year for each person
        packages 50% under £500, 50% at £500 to £1,500 a week
      """)
    // 60 people at home, 40 in the residential home; nothing is told of own homes.
    let people = result.packages.map { $0.people[0].map { $0[3].central } }
    #expect(result.packages.map(\.setting) == [nil, 0, 2])
    #expect(result.packages.map(\.edges) == [[500], [500], [500, 1000, 1500]])
    #expect(isClose(people[0], [34, 66], within: 1e-9) && isClose(people[1], [30, 30], within: 1e-9))
    #expect(isClose(people[2], [4, 8, 24, 4], within: 1e-9))
  }

  @Test("packages without an edge in common are not added up")
  func apart() async throws {
    let result = try await run(
      """
        packages 10% under £500, 90% at £500 or more a week
      setting family home
        cost £200 a week for each person
        packages 50% under £200, 50% at £200 or more a week
      """)
    #expect(result.packages.map(\.setting) == [0, 2])
  }
}
