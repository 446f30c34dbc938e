import Testing

/// The pupils of Tables 5 and 7, which are forms, filled in with published rates.
@Suite("Pupils who leave school", .enabled(if: SharedData.isPresent, SharedData.absence))
struct SchoolLeaversTests {
  private func people(_ table: String) throws -> [String: Double] {
    let lines = try SharedData.packageTable(table).filter { $0.cells["need"] != "dementia" }
    return Dictionary(uniqueKeysWithValues: try lines.map { (try $0.text("year"), try $0.number("people")) })
  }

  private func birthdays(_ population: String) throws -> Double {
    try #require(
      try SharedData.table("published-rates/ld_published_rates.csv").first {
        $0.cells["measure"] == "annual_18th_birthdays_per_350000_population" && $0.cells["population"] == population
      }
    ).number("value")
  }

  @Test("in every year, as many for one with severe learning disabilities in Cheshire as the rates say")
  func ratio() throws {
    let pupils = try people("Scenarios/leaving-school/pupils.csv")
    let ratio = try birthdays("pmld") / birthdays("severe ld")
    for (year, entrants) in try people("Scenarios/cheshire/entrants.csv") {
      #expect(abs(try #require(pupils[year]) - entrants * ratio) < 0.1, "\(year)")
    }
  }

  @Test("the two prices are the guide's: a local package, and a secure unit at twice that and more")
  func prices() throws {
    let facts = try SharedData.table("source-documents/wales_cost_facts.csv")
    func price(_ fact: String, _ end: String) throws -> Int {
      Int(try #require(facts.first { $0.cells["fact"] == fact }).number(end) / 1000)
    }
    let scenario = try SharedData.text("Scenarios/leaving-school/leaving-school.scenario")
    #expect(scenario.contains("£\(try price("local package for challenging behaviour", "low")),000 a year"))
    let (low, high) = (try price("medium secure unit", "low"), try price("medium secure unit", "high"))
    #expect(scenario.contains("between £\(low),000 and £\(high),000 (80% sure) a year"))
  }
}
