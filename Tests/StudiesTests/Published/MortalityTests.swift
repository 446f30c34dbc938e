import Quantities
import Testing

/// Cheshire's deaths and entrants, from the published rates they are derived from.
@Suite("Published rates of deaths and entrants", .enabled(if: SharedData.isPresent, SharedData.absence))
struct MortalityTests {
  private static let folder = "Scenarios/cheshire"

  @Test("at 18 to 34 the annual probability is 1 − exp(−25.3 per 10,000)")
  func youngest() throws {
    let rate = try crudeRate("18_34")
    #expect(rate == 25.3e-4)
    #expect(abs(try probability("18-34", "no dementia") - annualProbability(rate: rate)) < 0.5e-5)
  }

  @Test("with dementia half die within 3.78 years")
  func dementia() throws {
    let median = try value { $0.cells["measure"] == "median_survival_after_dementia_diagnosis" }
    #expect(abs(try probability("65-74", "dementia") - (1 - power(0.5, 1 / median))) < 0.5e-5)
  }

  @Test(
    "with and without dementia, the opening people die at the crude rate printed",
    arguments: [
      ("35_54", ["35-54"], 35..<55), ("55_plus", ["55-64", "65-74", "75-84", "85+"], 55..<120),
    ])
  func crudeRateIsKept(published: String, bands: [String], ages: Range<Int>) throws {
    var deaths = 0.0
    var people = 0.0
    for line in try SharedData.packageTable("\(Self.folder)/people-by-age.csv") {
      let band = try #require(AgeBand(try line.text("age")))
      let through = min(band.through ?? 119, 119)
      let share = Double(ages.clamped(to: band.from..<(through + 1)).count) / Double(through - band.from + 1)
      guard share > 0 else { continue }
      let count = try line.number("people") * share
      let row = try #require(bands.first { AgeBand($0)?.contains(max(band.from, ages.lowerBound)) ?? false })
      deaths -= count * naturalLogarithm(1 - (try probability(row, try line.text("need"))))
      people += count
    }
    #expect(abs(deaths / people - (try crudeRate(published))) < 1e-5)
  }

  @Test("entrants are 20 in 350,000 people of the county's projection")
  func entrants() throws {
    let each = try value {
      $0.cells["measure"] == "annual_18th_birthdays_per_350000_population" && $0.cells["population"] == "severe ld"
    }
    let population = try #require(
      try SharedData.table("source-documents/cheshire_population.csv").first { $0.cells["year"] == "2010" }
    ).number("value")
    let entrants = try #require(
      try SharedData.packageTable("\(Self.folder)/entrants.csv").first {
        $0.cells["year"] == "2010-11" && $0.cells["need"] == "no dementia"
      }
    ).number("people")
    #expect(abs(entrants - population * each / 350_000) <= 0.05)
  }

  @Test("one person in ten has Down's syndrome, if Hosking's three rates are to agree")
  func downSyndrome() throws {
    let all = try rate { $0.cells["population"] == "adults with ID" && $0.cells["age_band"] == "18_plus" }
    let with = try rate { $0.cells["population"] == "adults with ID: Down syndrome" }
    let without = try rate { $0.cells["population"] == "adults with ID: no Down syndrome" }
    #expect(abs((all - without) / (with - without) - 0.108) < 0.0005)
  }

  // MARK: The published figures

  private func value(where matches: (TableLine) -> Bool) throws -> Double {
    try #require(try SharedData.table("published-rates/ld_published_rates.csv").first(where: matches)).number("value")
  }

  private func rate(where matches: (TableLine) -> Bool) throws -> Double {
    try value { $0.cells["measure"] == "crude_mortality_rate" && $0.cells["sex"] == "all" && matches($0) } / 10_000
  }

  private func crudeRate(_ ages: String) throws -> Double {
    try rate { $0.cells["population"] == "adults with ID" && $0.cells["age_band"] == ages }
  }

  private func probability(_ age: String, _ need: String) throws -> Double {
    try #require(
      try SharedData.packageTable("\(Self.folder)/deaths.csv").first {
        $0.cells["age"] == age && $0.cells["need"] == need
      }
    ).number("rate")
  }
}
