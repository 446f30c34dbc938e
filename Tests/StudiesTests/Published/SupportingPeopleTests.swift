import Quantities
import Testing

/// Appendix 7 of Cheshire's framework: the Supporting People money and the 1 to 3% a year by which it shrinks.
@Suite("Published Supporting People money", .enabled(if: SharedData.isPresent, SharedData.absence))
struct SupportingPeopleTests {
  private func budget(_ measure: String, _ period: String) throws -> Double {
    try #require(
      try SharedData.table("source-documents/cheshire_supporting_people_budget.csv").first {
        $0.cells["measure"] == measure && $0.cells["period"] == period
      }
    ).number("value")
  }

  private func shrinking(_ measure: String) throws -> Double {
    try budget(measure, "2004-08") / 100
  }

  @Test("four years of 1 to 3% leave £21.1m to £22.9m of £23.8m; `circa £20m` as printed needs more than 4% a year")
  func printedBudget() throws {
    let allocation = try budget("allocation", "2003-04")
    let most = allocation * power(1 - (try shrinking("annual_reduction_low")), 4)
    let least = allocation * power(1 - (try shrinking("annual_reduction_high")), 4)
    #expect((most * 10).rounded() == 229)
    #expect((least * 10).rounded() == 211)
    let printed = try budget("budget", "2007-08")
    #expect(printed < least)
    #expect(1 - power(printed / allocation, 0.25) > 0.04)
  }

  @Test("the rule's range is five years of 1 to 3%, to a tenth of a per cent")
  func rule() throws {
    let rule = try SharedData.text("Rules/supporting-people.rules")
    let range = try ["annual_reduction_low", "annual_reduction_high"].map {
      ((1 - power(1 - (try shrinking($0)), 5)) * 1000).rounded() / 10
    }
    #expect(rule.contains("by between \(range[0])% and \(range[1])% over 5 years"))
  }
}
