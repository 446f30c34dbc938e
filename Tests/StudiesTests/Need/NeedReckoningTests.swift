import Appraisal
import Projection
import Quantities
import RuleLanguage
import Testing

@testable import Studies

/// Population × prevalence, beside the people a run knows.
@Suite("Need beside demand")
struct NeedReckoningTests {
  private static let population =
    "variant,year,area,age,people\n"
    + [("low", 0.9), ("principal", 1.0)].flatMap { variant, factor in
      (0..<4).flatMap { year in
        [("North", 1000.0), ("South", 2000)].flatMap { area, people in
          ["18", "19", "20+"].map { age in
            "\(variant),\(FinancialYear(start: 2026 + year)),\(area),\(age),\(people * factor * (1 + Double(year) / 10))\n"
          }
        }
      }
    }.joined()

  private static let tables = [
    "population.csv": population,
    "prevalence.csv": "area,need,rate\nNorth,moderate,1%\nNorth,severe,0.5%\nSouth,moderate,2%\nSouth,severe,1%\n",
  ]

  private func need(
    _ times: String = "", prevalence: String? = nil, draws: Int = 1
  ) async throws -> StudyResult.Need {
    var tables = Self.tables
    if let prevalence { tables["prevalence.csv"] = prevalence }
    let study = try StillWorld.study(
      StillWorld.hypothesis("A", "if we open 1 places in residential home from 2027-28"),
      scenario: "population from \"population.csv\"\nprevalence from \"prevalence.csv\" \(times)", tables: tables)
    return try #require(await run(study, draws: draws, seed: 1).need)
  }

  @Test("expected people are population × prevalence, by variant, year, area and need")
  func expected() async throws {
    let need = try await need()
    #expect(need.variants == ["low", "principal"] && need.principal == 1)
    for (slice, course) in zip(need.slices, need.courses) {
      for (variant, factor) in [0.9, 1].enumerated() {
        for year in 0..<4 {
          let growth = factor * (1 + Double(year) / 10)
          let areas = [("North", 3000.0, (0.01, 0.005)), ("South", 6000, (0.02, 0.01))].filter {
            slice.value == nil || slice.value == $0.0
          }
          let people = areas.reduce(0) { sum, area in
            let share = slice.need == "moderate" ? area.2.0 : slice.need == "severe" ? area.2.1 : area.2.0 + area.2.1
            return sum + area.1 * growth * share
          }
          #expect(abs(course.expected[variant][year].central - people) < 1e-9)
          let unmet = people - course.known[year].central
          #expect(abs(course.unmet[variant][year].central - unmet) < 1e-9)
        }
      }
    }
  }

  @Test("needs, and the values of a group, add up to everybody; who is known is known by the run")
  func slices() async throws {
    let need = try await need()
    func known(_ isMeant: (StudyResult.Need.Slice) -> Bool) -> Double {
      zip(need.slices, need.courses).filter { isMeant($0.0) }.reduce(0) { $0 + $1.1.known[3].central }
    }
    let everybody = known { $0.value == nil && $0.need == nil }
    // Nobody comes or goes in the world of the test.
    #expect(abs(everybody - 100) < 1e-9)
    #expect(abs(known { $0.value == nil && $0.need != nil } - everybody) < 1e-9)
    #expect(abs(known { $0.value != nil && $0.need == nil } - everybody) < 1e-9)
    #expect(abs(known { $0.value != nil && $0.need != nil } - everybody) < 1e-9)
  }

  @Test("a prevalence that may vary varies, and for those alone of whom it is said")
  func uncertain() async throws {
    let need = try await need("times between 0.5 and 1.5 for people in South", draws: 200)
    for (slice, course) in zip(need.slices, need.courses) {
      let spread = try #require(course.expected[1][0].spread)
      #expect((spread.p95 > spread.p5 * 1.01) == (slice.value != "North"))
    }
  }

  @Test("never more people with a need than there are people, and those who are too many are too many of every need")
  func everybodyAtMost() async throws {
    let need = try await need(
      "times likely 1, between 0.7 and 1.6 (80% sure)",
      prevalence: "area,need,rate\nNorth,moderate,1%\nNorth,severe,0.5%\nSouth,moderate,60%\nSouth,severe,30%\n",
      draws: 200)
    func course(_ need: String?, in courses: StudyResult.Need) throws -> StudyResult.Need.Course {
      let slices = zip(courses.slices, courses.courses)
      return try #require(slices.first { $0.0.value == "South" && $0.0.need == need }?.1)
    }
    let all = try #require(course(nil, in: need).expected[1][0].spread)
    #expect(abs(all.p95 - 6000) < 1e-6 && all.p5 < 5000, "everybody in the South, and no more")
    let moderate = try #require(course("moderate", in: need).expected[1][0].spread)
    #expect(abs(moderate.p95 - 4000) < 1e-6)
  }
}
