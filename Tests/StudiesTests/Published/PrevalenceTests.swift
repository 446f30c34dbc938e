import Appraisal
import Projection
import Studies
import Testing

/// Appendix 1 of the Welsh commissioning guidance: people with learning disabilities by area, from population × rate.
@Suite("Published prevalence tables", .enabled(if: SharedData.isPresent, SharedData.absence))
struct PrevalenceTests {
  private static let severe = "source-documents/wales_table_1_severe_ld_prevalence.csv"
  private static let all = "source-documents/wales_table_2_all_ld_prevalence.csv"
  private static let severeByAge = "source-documents/wales_table_3_severe_ld_by_age.csv"

  /// A column of a table: the population it rests on, the rate, and what is printed.
  struct Column: CustomTestStringConvertible {
    let population: String
    let rate: Double
    let printed: String
    var testDescription: String { printed }
  }

  @Test(
    "Table 1 is adults × 0.4% and 0.6%, in all 23 rows",
    arguments: [
      Column(population: "all_adults", rate: 0.004, printed: "printed_at_0_4_pct"),
      Column(population: "all_adults", rate: 0.006, printed: "printed_at_0_6_pct"),
    ])
  func table1(_ column: Column) throws {
    #expect(try disagreements(Self.severe, column) == [])
    #expect(try SharedData.table(Self.severe).count == 23)
  }

  @Test("Adults are those aged 18-64 and those aged 65 and over")
  func adultsAddUp() throws {
    for line in try SharedData.table(Self.severe) + SharedData.table(Self.all) {
      #expect(try line.number("adults_18_64") + line.number("adults_65_plus") == line.number("all_adults"))
    }
  }

  @Test("Table 1 as printed: the rows do not sum to the row of Wales, which was rounded by itself")
  func table1Totals() throws {
    #expect(try sumAndPrinted(Self.severe, "printed_at_0_4_pct") == [9204, 9203])
    #expect(try sumAndPrinted(Self.severe, "printed_at_0_6_pct") == [13803, 13804])
  }

  @Test(
    "Table 2 is adults × 2.0%, 2.5% and 3.0%; one cell was cut instead of rounded",
    arguments: [
      (Column(population: "all_adults", rate: 0.020, printed: "printed_at_2_0_pct"), []),
      (Column(population: "all_adults", rate: 0.025, printed: "printed_at_2_5_pct"), []),
      (
        Column(population: "all_adults", rate: 0.030, printed: "printed_at_3_0_pct_headed_0_3_pct"),
        ["The Vale of Glamorgan: 2810 printed, 2811 computed"]
      ),
    ])
  func table2(_ column: Column, known: [String]) throws {
    #expect(try disagreements(Self.all, column) == known)
  }

  @Test("Table 2 as printed: its third heading says 0.3%, which no row bears out")
  func table2Heading() throws {
    let headed = Column(population: "all_adults", rate: 0.003, printed: "printed_at_3_0_pct_headed_0_3_pct")
    #expect(try disagreements(Self.all, headed).count == 23)
  }

  @Test("Table 2 as printed: the rows do not sum to the row of Wales")
  func table2Totals() throws {
    #expect(try sumAndPrinted(Self.all, "printed_at_2_0_pct") == [46013, 46013])
    #expect(try sumAndPrinted(Self.all, "printed_at_2_5_pct") == [57513, 57516])
    #expect(try sumAndPrinted(Self.all, "printed_at_3_0_pct_headed_0_3_pct") == [69018, 69019])
  }

  /// The five columns of Table 3 that follow their own rate, which is meant for each 1,000.
  static let byAge = [
    Column(population: "population_25_44", rate: 3.5, printed: "printed_25_44_at_3_5_per_1000"),
    Column(population: "population_25_44", rate: 4.0, printed: "printed_25_44_at_4_0_per_1000"),
    Column(population: "population_45_64", rate: 2.0, printed: "printed_45_64_at_2_0_per_1000"),
    Column(population: "population_45_64", rate: 2.5, printed: "printed_45_64_at_2_5_per_1000"),
    Column(population: "population_65_plus", rate: 1.0, printed: "printed_65_plus_at_1_0_per_1000"),
  ]

  @Test("Table 3 as printed takes rates per 1,000 for per cent: ten times too high", arguments: byAge)
  func table3(_ column: Column) throws {
    let perCent = Column(population: column.population, rate: column.rate / 100, printed: column.printed)
    #expect(try disagreements(Self.severeByAge, perCent) == [])
    let per1000 = Column(population: column.population, rate: column.rate / 1000, printed: column.printed)
    #expect(try disagreements(Self.severeByAge, per1000).count == 23)
  }

  @Test("Table 3 read per 1,000 gives the people of its rates", arguments: byAge)
  func table3Per1000(_ column: Column) throws {
    let recomputed = column.printed.replacing("printed_", with: "recomputed_").replacing("_per_1000", with: "")
    let per1000 = Column(population: column.population, rate: column.rate / 1000, printed: recomputed)
    #expect(try disagreements(Self.severeByAge, per1000) == [])
  }

  @Test("Table 3 as printed: the column of 1.5 for people aged 65 and over repeats the column of 1.0")
  func table3CopiedColumn() throws {
    for line in try SharedData.table(Self.severeByAge) {
      let copied = try line.number("printed_65_plus_at_1_5_per_1000")
      #expect(try copied == line.number("printed_65_plus_at_1_0_per_1000"))
      #expect(try copied != people(line.number("population_65_plus"), at: 0.015))
    }
  }

  @Test("Only Table 3 read per 1,000 fits under the severe people of Table 1")
  func table3FitsUnderTable1() throws {
    let wales = try #require(try SharedData.table(Self.severeByAge).last)
    let most = try #require(try SharedData.table(Self.severe).last).number("printed_at_0_6_pct")
    let printed = try Self.byAge.filter { $0.rate != 3.5 && $0.rate != 2.0 }.map { try wales.number($0.printed) }
    #expect(printed.reduce(0, +) > most)
    #expect(printed.reduce(0, +) / 10 < most)
  }

  @Test("The Welsh scenario expects the share of Table 2 of the adults of mid-2011")
  func welshScenario() async throws {
    let adults = try SharedData.table("ons-mid-2011-wales/wales_la_mid2011_single_year.csv").filter {
      try $0.number("age") >= 18
    }
    let people = try adults.map { try $0.number("persons") }.reduce(0, +)
    let run = try await ScenarioRun("Scenarios/wales/wales.scenario")
    let need = try #require(run.need)
    #expect(try #require(need.courses.first).expected[0].allSatisfy { abs($0.central - 0.025 * people) < 1e-6 })
  }

  // MARK: Population × rate

  private func people(_ population: Double, at rate: Double) -> Double {
    expectedPeople(population: [population], prevalence: [rate])[0].rounded()
  }

  /// The rows in which print and population × rate differ, in words.
  private func disagreements(_ table: String, _ column: Column) throws -> [String] {
    try SharedData.table(table).compactMap { line in
      let printed = try line.number(column.printed)
      let computed = people(try line.number(column.population), at: column.rate)
      let area = try line.text("area_name")
      return printed == computed ? nil : "\(area): \(Int(printed)) printed, \(Int(computed)) computed"
    }
  }

  /// The sum of the areas, and what the last row prints for Wales.
  private func sumAndPrinted(_ table: String, _ column: String) throws -> [Double] {
    let values = try SharedData.table(table).map { try $0.number(column) }
    return [values.dropLast().reduce(0, +), values.last ?? 0]
  }
}
