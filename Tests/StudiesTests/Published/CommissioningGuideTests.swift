import Appraisal
import RuleLanguage
import Testing

@testable import Studies

/// What the Guide to Strategic Commissioning for People with Learning Disabilities (Wales) asks of care packages and of the
/// workforce can be said, and is told in its own bands and groups. 60 people live at home, 40 in the residential home.
@Suite("Tables of the commissioning guide")
struct CommissioningGuideTests {
  private static let nothing = StillWorld.hypothesis("A", "if we open 0 places in residential home from 2027-28")

  private func run(_ scenario: String) async throws -> StudyResult {
    await Studies.run(try StillWorld.study(Self.nothing, scenario: scenario), draws: 1, seed: 1)
  }

  @Test("Tables 17 and 29: packages in the guide's bands of pounds a week")
  func packagesAWeek() async throws {
    let result = try await run(
      """
      setting family home
        cost £730 a week for each person
        packages 25% under £200, 35% at £200 to £500, 20% at £500 to £1,000, 15% at £1,000 to £5,000, 5% at £5,000 or more a week
      """)
    let packages = try #require(result.packages.first { $0.setting == 0 })
    #expect(packages.edges == [200, 500, 1000, 5000])
    #expect(isClose(packages.people[0].map { $0[0].central }, [15, 21, 12, 9, 3], within: 1e-9))
  }

  @Test("Table 45: residential packages over £50,000 a year, in the guide's bands of £10,000")
  func packagesAYear() async throws {
    // £50,000, £60,000 … £100,000 a year of 52 weeks.
    let edges = [961.54, 1153.85, 1346.15, 1538.46, 1730.77, 1923.08]
    let bands = zip(edges, edges.dropFirst()).map { "10% at £\($0) to £\($1)" }
    let result = try await run(
      "  packages 40% under £961.54, \(bands.joined(separator: ", ")), 10% at £1923.08 or more a week\n")
    let packages = try #require(result.packages.first { $0.setting == 2 })
    #expect(packages.edges == edges)
    #expect(isClose(packages.people[0].map { $0[3].central }, [16, 4, 4, 4, 4, 4, 4], within: 1e-9))
  }

  /// The groups that are paid for, as the guide spells them, but that a name holds no stroke.
  private static let groups = [
    "Care Managers", "Care manager assistants", "Team Leaders", "Residential Managers", "Residential Staff",
    "Day Service Managers", "Day Service Staff", "Care Staff", "Employment Services staff", "Job coaches",
    "Community Support Managers", "Support workers", "Drivers and Escorts", "Catering Staff", "Domestic Staff",
    "Psychiatrists", "Psychologists", "Community LD Nurses", "Speech Therapists", "Occupational Therapists",
    "Physiotherapists", "Commissioning and contract Officers", "Support services Assistants",
  ]

  @Test("Tables 8:1 and 8:2: each group of staff has its number, and employers are added up by what groups are called")
  func groupsOfStaff() async throws {
    let staff = Self.groups.enumerated().map { "  staff \($0.offset + 1) \"\($0.element)\" for 40 people\n" }
    let declared = Self.groups.map { "staff group \"\($0)\"\n  supply 1 post\n" }
    let result = try await run((staff + declared).joined())
    #expect(result.staff[0].map(\.name) == Self.groups)
    #expect(isClose(result.staff[0].map { $0.needed[0].central }, (1...Self.groups.count).map(Double.init)))
    #expect(result.staff[0].allSatisfy { $0.supply?.inPost[0].central == 1 })
  }

  @Test("Table 8:3: how many of those employed in a service are qualified, and so how many are to train")
  func qualifications() async throws {
    let result = try await run(
      """
        staff 1.5 residential staff for each person
      staff group residential staff
        supply 50 posts
        turnover 20% a year
        qualified 55%
      """)
    let supply = try #require(result.staff[0].first?.supply)
    #expect(supply.inPost[0].central == 50)
    #expect(isClose(try #require(supply.toTrain).map(\.central), Array(repeating: 50 * 0.45, count: 4)))
    #expect(isClose(supply.vacancies.map(\.central), Array(repeating: 10, count: 4)))
  }
}
