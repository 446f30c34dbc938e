import Diagnostics
import Projection
import Testing

@testable import Studies

@Suite("Tables of what happened")
struct ActualsTests {
  /// What is printed of a table in the small world of tables.
  private func printed(_ text: String) -> String { Renderer().render(Findings(findings(.actuals, text))) }

  @Test("a row can be of everybody, of a setting of any pathway, of ages, groups and needs")
  func sound() throws {
    var none = Findings()
    let text = """
      year,setting,area,need,age,people
      2026-27,family home,North,severe,18-19,12
      2027-28,paid job,South,moderate,18+,3
      2027-28,all,South,moderate,21+,4
      2027-28,all,all,all,all,30
      """
    let source = SourceText(name: "actuals.csv", text: text)
    let read = try #require(TableReader(vocabulary: small).observations(from: source, into: &none))
    #expect(none.all.isEmpty)
    #expect(read.map(\.people) == [12, 3, 4, 30])
    #expect(
      read.map(\.who) == [
        "family home, 18-19, North, severe", "paid job, South, moderate", "21+, South, moderate", "everybody",
      ])
    #expect(read.map(\.gauge.pathway) == [0, 1, 0, 0])
    #expect(read.map(\.gauge.settings) == [[0], [1], [0, 1, 2], [0, 1, 2]])
    // Of 2 areas, 4 ages and 2 needs: two ages, every age, the last.
    #expect(read.map { $0.gauge.strata?.count { $0 } } == [2, 4, 1, nil])
  }

  @Test("columns that are left out mean everybody")
  func everybody() throws {
    var none = Findings()
    let source = SourceText(name: "actuals.csv", text: "year,people\n2026-27,100\n")
    let read = try #require(TableReader(vocabulary: small).observations(from: source, into: &none))
    #expect(read[0].gauge.strata == nil && read[0].setting == "all" && read[0].who == "everybody")
  }

  @Test("a setting nobody declared is sent to the nearest")
  func unknownSetting() {
    let text = printed("year,setting,people\n2026-27,famly home,12\n")
    #expect(text.contains("error[unknown-value]") && text.contains("did you mean `family home`?"))
  }

  @Test("ages outside the scenario's are refused, and a last age that is not open")
  func ages() {
    #expect(printed("year,age,people\n2026-27,16-19,12\n").contains("error[age-outside]"))
    #expect(printed("year,age,people\n2026-27,20-21,12\n").contains("error[open-age]"))
  }

  @Test("a table without years or people says what it needs")
  func columns() {
    #expect(printed("setting,people\nhospital,12\n").contains("needs a column `year`: each figure is of 31 March"))
    #expect(printed("year,setting\n2026-27,hospital\n").contains("needs a column `people`"))
    #expect(printed("year,home,people\n2026-27,hospital,1\n").contains("error[unknown-column]"))
  }

  @Test("the same figure twice, and bands that overlap, would count twice and are refused")
  func twice() {
    #expect(printed("year,people\n2026-27,12\n2026-27,13\n").contains("error[given-twice]"))
    #expect(printed("year,age,people\n2026-27,18-19,12\n2026-27,19-20,13\n").contains("error[ages-overlap]"))
  }

  @Test("years outside the scenario are warned of, and an error where there are no others")
  func years() {
    let some = findings(.actuals, "year,people\n2025-26,12\n2026-27,13\n")
    #expect(some.map(\.code) == [.yearsNotUsed] && some.map(\.severity) == [.warning])
    let none = findings(.actuals, "year,people\n2024-25,12\n2025-26,13\n")
    #expect(none.map(\.code) == [.nothingToCompare])
    #expect(none[0].help == "it projects 2026-27 to 2027-28: let its `years` begin before what happened")
  }

  @Test("a figure withheld is not to be guessed, as it would be in a table of people")
  func withheld() {
    #expect(printed("year,people\n2026-27,*\n").contains("take the row out: what was not counted cannot be compared"))
    #expect(printed("year,people\n2026-27,-3\n").contains("error[negative-number]"))
  }
}
