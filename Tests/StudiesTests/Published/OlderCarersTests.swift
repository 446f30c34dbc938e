import Projection
import Testing

/// Table 13 of the Welsh commissioning guidance: people with learning disabilities who live with carers aged 70 and over.
@Suite("Published table of older carers", .enabled(if: SharedData.isPresent, SharedData.absence))
struct OlderCarersTests {
  private static let table = "source-documents/wales_table_13_older_carers.csv"
  private static let wales2011 = "ons-mid-2011-wales/wales_la_mid2011_single_year.csv"

  /// The rate of the text: 53 per 100,000 population.
  private static let rate = 53.0 / 100_000

  private func people(_ population: Double) -> Double {
    expectedPeople(population: [population], prevalence: [Self.rate])[0]
  }

  @Test("as printed it is the rate of the whole population times people aged 70 and over")
  func printedBase() throws {
    for line in try SharedData.table(Self.table) {
      let printed = try line.number("printed_older_carers_at_0_053_pct")
      #expect(try printed == people(line.number("population_70_plus")).rounded())
    }
  }

  @Test("as printed its rows sum to 196, its Wales says 197")
  func total() throws {
    let printed = try SharedData.table(Self.table).map { try $0.number("printed_older_carers_at_0_053_pct") }
    #expect(printed.dropLast().reduce(0, +) == 196)
    #expect(printed.last == 197)
  }

  @Test("the rate times the whole population gives about eight times as many")
  func wholePopulation() throws {
    let population = try SharedData.table(Self.wales2011).map { try $0.number("persons") }.reduce(0, +)
    #expect(population == 3_063_758)
    let expected = people(population)
    #expect(expected.rounded() == 1624)
    #expect((8.0...8.5).contains(expected / 197))
  }
}
