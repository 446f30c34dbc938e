import Appraisal
import Testing

@testable import Projection
@testable import Reports
@testable import Studies

@Suite("Gaps")
struct GapTests {
  private let study = Demo(years: 12, draws: 12).study()

  @Test("are the people who wait, in three years, in ten and at the end, as the samples have them")
  func figures() throws {
    let outcomes = Outcomes(study: study)
    let gaps = Gaps(outcomes: outcomes)
    #expect(gaps.years == [2, 9, 11])
    for gap in gaps.all {
      let setting = try #require(outcomes.limitedSettings.first { $0.name == gap.name })
      let waiting = outcomes.course(of: .waiting, settings: [setting.number], option: 0).central
      #expect(gap.nothing.map(\.central) == [2, 9, 11].map { waiting[$0] })
      #expect(gap.proposed?.count == 3)
    }
    #expect(!gaps.all.isEmpty)
  }

  @Test("the parts of the population come to no more than the whole")
  func parts() throws {
    for gap in Gaps(outcomes: Outcomes(study: study)).all {
      let whole = try #require(gap.nothing.last).central
      #expect(gap.parts.reduce(0) { $0 + $1.size.central } <= whole + 1e-9)
    }
  }

  @Test("a statement speaks of the service it names, not of one whose name is part of that")
  func names() {
    var study = study
    study.pathways[1] = StudyResult.Pathway(
      name: "daytime", settings: ["day care", "day care for carers"], hasPlaces: [true, true])
    let gaps = Gaps(outcomes: Outcomes(study: study))
    #expect(gaps.mentions("day care", "close 30 places in day care over 3 years"))
    #expect(!gaps.mentions("day care", "close 30 places in day care for carers over 3 years"))
    #expect(gaps.mentions("day care for carers", "close 30 places in day care for carers over 3 years"))
  }

  @Test("at a terminal they fit 80 columns, whatever the names", arguments: Variant.allCases)
  func terminal(variant: Variant) {
    let text = GapSummary(variant.study).text
    #expect(text.hasSuffix("\n") && !text.isEmpty)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 || !$0.contains(" ") })
  }

  @Test("where nobody waits, that is said")
  func none() {
    #expect(GapSummary(Variant.allZero.study).text.contains("nobody waits"))
    #expect(ReportPage(Variant.allZero.study).text.contains("nobody waits, and no service falls short"))
  }
}
