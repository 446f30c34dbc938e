import Appraisal
import Studies
import Testing

/// Money that is printed: Cheshire's return of 2007-08, and what moving Jo saves in a year.
@Suite("Published unit costs", .enabled(if: SharedData.isPresent, SharedData.absence))
struct UnitCostTests {
  /// A line of spending with the volume it bought, and the setting of the scenario it prices.
  struct UnitCost: CustomTestStringConvertible {
    let setting: String
    let line: String
    let items: [String]
    let weeksEach: Double
    let pounds: Double
    var testDescription: String { setting }
  }

  static let unitCosts = [
    UnitCost(
      setting: "residential home", line: "D3",
      items: [
        "ld residents aged 18-64 in own provision residential placements",
        "ld residents aged 18-64 in residential placements provided by others",
      ], weeksEach: 1, pounds: 581.57),
    UnitCost(
      setting: "nursing home", line: "D2", items: ["ld residents aged 18-64 in nursing placements"], weeksEach: 1,
      pounds: 330.01),
    UnitCost(
      setting: "supported living", line: "D6", items: ["Table P2s Page 1 line 9 col 2 (18-64 ld home care)"],
      weeksEach: 52, pounds: 472.18),
    UnitCost(
      setting: "day care", line: "D7", items: ["Table P2s Page 1 line 9 col 3 (18-64 ld day care)"], weeksEach: 52,
      pounds: 271.54),
    UnitCost(
      setting: "direct payment", line: "D5", items: ["Table P2s Page 2 line 9 col 1 (18-64 ld direct payments)"],
      weeksEach: 52, pounds: 176.53),
  ]

  @Test("gross total expenditure divided by weeks, to the penny", arguments: unitCosts)
  func pounds(_ unitCost: UnitCost) throws {
    let weeks = try unitCost.items.map(volume).reduce(0, +) * unitCost.weeksEach
    let penniesAWeek = (try grossExpenditure(unitCost.line) / weeks * 100).rounded()
    #expect(penniesAWeek == (unitCost.pounds * 100).rounded())
  }

  @Test("Cheshire pays what the return says, at a price or in the fixed costs of sites", arguments: unitCosts)
  func scenarioPays(_ unitCost: UnitCost) throws {
    let weeks = try unitCost.items.map(volume).reduce(0, +) * unitCost.weeksEach
    let sites = try Self.parts(of: "site").filter { $0.contains("places in \(unitCost.setting)\n") }
    let fixed = try sites.map { try Self.pounds(after: "fixed cost £", in: $0) }.reduce(0, +)
    let setting = try #require(try Self.parts(of: "setting").first { $0.hasPrefix("\(unitCost.setting)\n") })
    let price = try Self.pounds(after: "cost       £", in: setting)
    #expect((unitCost.setting == "day care") == (fixed > 0))
    #expect((((price * weeks + fixed) / weeks) * 100).rounded() == (unitCost.pounds * 100).rounded())
  }

  @Test("the council's own homes and day centres are the own provision of the return")
  func ownProvision() throws {
    let homes = try #require(try Self.parts(of: "contract").first { $0.contains("own homes") })
    let weeks = try volume("ld residents aged 18-64 in own provision residential placements")
    #expect(try Self.pounds(after: "block      ", in: homes) == (weeks / 52).rounded())
    let (own, others) = (
      try volume("ld clients aged 18-64, own provision"), try volume("ld clients aged 18-64, provision by others")
    )
    let centres = try Self.parts(of: "site").map { try Self.pounds(after: "hosts      ", in: $0) }.reduce(0, +)
    #expect(centres == (742 * own / (own + others)).rounded())
  }

  /// The declarations of one kind in the scenario, each up to the next empty line.
  private static func parts(of kind: String) throws -> [String] {
    try SharedData.text("Scenarios/cheshire/cheshire.scenario").split(separator: "\n\n").compactMap { part in
      part.hasPrefix("\(kind) ") ? String(part.dropFirst(kind.count + 1)) + "\n" : nil
    }
  }

  private static func pounds(after words: String, in part: String) throws -> Double {
    let rest = try #require(part.split(separator: "\n").first { $0.contains(words) }?.split(separator: words).last)
    let number = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }.filter { $0 != "," }
    return try #require(Double(number))
  }

  @Test("lines D1 to D10 sum to D11, and Supporting People makes D13")
  func linesAddUp() throws {
    let parts = try (1...10).map { try grossExpenditure("D\($0)") }.reduce(0, +)
    #expect(try parts == grossExpenditure("D11"))
    #expect(try grossExpenditure("D11") + grossExpenditure("D12") == grossExpenditure("D13"))
  }

  @Test(
    "Jo's £5,500 to £3,100 a week is nearly £125,000 a year of 52 weeks, and not of 365.25 days",
    arguments: [
      ("weeks a year 52", 124_800.00), ("", 125_228.57),
    ])
  func jo(weeks: String, saving: Double) async throws {
    let facts = Dictionary(
      try SharedData.table("source-documents/vodg_facts.csv").compactMap { line in
        Double(try line.text("value")).map { (line.cells["fact"], $0) }
      }, uniquingKeysWith: { first, _ in first })
    let before = Int(try #require(facts["jo_weekly_cost_before"]))
    let after = Int(try #require(facts["jo_weekly_cost_after"]))
    let stated = try #require(facts["jo_stated_annual_saving"])
    let scenario = """
      scenario "Jo"
        years 2016-17 to 2018-19
        \(weeks)
        ages 18 to 90 and over
      people from "people.csv" otherwise 0
      pathway home
        settings unit, own home
        starts in own home
      setting unit
        cost £\(before) a week for each person
      setting own home
        cost £\(after) a week for each person
      hypothesis "Jo moves home"
        if we move 1 person from unit to own home from 2017-18
        expect total cost to fall by at least £1 a year by 2018-19 compared with do nothing
      """
    let files = Files { .success(Array(($0 == "jo.scenario" ? scenario : "age,home,people\n24,unit,1\n").utf8)) }
    let result = await run(try Study(readingScenario: "jo.scenario", files: files), draws: 1, seed: 1)
    let fall = try #require(result.hypotheses.first?.expectations.first?.results.first).quantity.central
    #expect((fall * 100).rounded() == (saving * 100).rounded())
    #expect((fall < stated) == (weeks == "weeks a year 52"))
  }

  // MARK: The return

  /// Pounds; the return is in thousands.
  private func grossExpenditure(_ line: String) throws -> Double {
    let file = try SharedData.table("cheshire-2007-08/expenditure_cheshire_england_2007_08.csv")
    let row = try #require(file.first { $0.cells["area"] == "Cheshire" && $0.cells["line"] == line })
    return try row.number("gross_total_expenditure") * 1000
  }

  private func volume(_ item: String) throws -> Double {
    let file = try SharedData.table("cheshire-2007-08/activity_cheshire_2007_08.csv")
    return try #require(file.first { $0.cells["item"] == item }).number("value")
  }
}
