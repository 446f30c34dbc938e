import Appraisal
import Testing

@testable import Reports
@testable import Studies

@Suite("Need beside demand, at the terminal")
struct NeedsSummaryTests {
  @Test("lines fit 80 columns, whatever the names", arguments: Variant.allCases)
  func fits(variant: Variant) throws {
    var study = NeedTests.study
    study.title = variant.study.title
    let need = try #require(study.need)
    let names = variant.study.pathways.flatMap(\.settings)
    study.need = StudyResult.Need(
      variants: [names[0], "principal"], principal: 0,
      slices: need.slices.enumerated().map { number, slice in
        .init(
          group: slice.group, value: slice.value.map { _ in names[number % names.count] },
          need: slice.need.map { _ in names[names.count - 1] })
      }, courses: need.courses)
    for study in [study, variant.study] {
      let text = NeedsSummary(study).text
      #expect(text.hasSuffix("\n"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 || !$0.contains(" ") })
    }
  }

  @Test("every year and every part has its line, with the figures of the study")
  func lines() throws {
    let need = try #require(NeedTests.study.need)
    let lines = NeedsSummary(NeedTests.study).text.split(separator: "\n").map(String.init)
    for year in ["2026-27", "2027-28", "2028-29"] { #expect(lines.contains { $0.hasPrefix("\(year) ") }) }
    for (name, number) in [("severe", 1), ("Cheshire East", 2), ("Cheshire East, severe", 3)] {
      let line = try #require(lines.first { $0.hasPrefix("\(name)  ") })
      let course = need.courses[number]
      let told = [course.expected[1][2].central, course.known[2].central, course.unmet[1][2].central]
      for value in told { #expect(line.contains(Wording.english.numbers.short(value, in: .people))) }
      #expect(line.contains(Wording.english.numbers.grouped(course.population[1][2])))
    }
  }

  @Test("where nothing tells the need, that is said")
  func notTold() {
    let text = NeedsSummary(Demo(years: 2, draws: 2).study()).text
    #expect(text.replacing(/\n */, with: " ").contains("the scenario has no `population` and `prevalence`"))
  }
}
