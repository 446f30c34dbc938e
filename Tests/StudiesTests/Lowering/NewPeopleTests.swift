import Diagnostics
import Projection
import Quantities
import RuleLanguage
import Testing

@testable import Studies

/// What tables of new people, leavers and places by area become for the engine.
@Suite("New people and places as the engine sees them")
struct NewPeopleTests {
  private static let groups = ["North", "South"].flatMap { area in ["moderate", "severe"].map { "\(area),\($0)" } }

  private static func rows(_ heading: String, _ cells: [String], _ value: Double) -> String {
    heading + "\n" + groups.flatMap { group in cells.map { "\(group),\($0)\(value)\n" } }.joined()
  }

  private static let tables = [
    "entrants.csv": rows("area,need,people", [""], 2),
    "arrivals.csv": rows("area,need,age,people", ["18,", "20+,"], 6),
    "deaths.csv": "age,rate\n18-19,2%\n20+,5%\n",
    "leavers.csv": "rate\n4%\n",
    "places.csv": "area,places\nNorth,24\nSouth,26\n",
  ]

  private static let scenario = """
    entrants from "entrants.csv"
    arrivals from "arrivals.csv" otherwise 0
    deaths from "deaths.csv"
    leavers from "leavers.csv"
    """

  private func plan(_ lines: String..., scenario more: String = "") throws -> Plan {
    let rules = (["hypothesis \"A\""] + lines.map { "  " + $0 }).joined(separator: "\n")
    return try StillWorld.plan(
      rules + "\n  expect people in residential home to be at most 100 people by 2029-30\n",
      scenario: Self.scenario + more, tables: Self.tables)
  }

  @Test("entrants and arrivals come in together, each stratum once")
  func together() throws {
    let plan = try plan("if we open 1 places in residential home from 2027-28")
    #expect(plan.entering.map(plan.strata.age) == [18, 18, 20, 20, 18, 18, 20, 20])
    let settings = plan.pathways[0].settings.count
    for year in plan.pathways[0].entrants {
      #expect(stride(from: 0, to: year.count, by: settings).map { year[$0] } == [8, 8, 6, 6, 8, 8, 6, 6])
    }
  }

  @Test("deaths and leavers are one probability, 1 − (1 − d)(1 − l)")
  func exits() throws {
    let plan = try plan("if we open 1 places in residential home from 2027-28")
    for (stratum, probability) in plan.exits.probability.enumerated() {
      let death = plan.strata.age(of: stratum) < 20 ? 0.02 : 0.05
      #expect(abs(probability - (1 - (1 - death) * 0.96)) < 1e-12)
    }
  }

  @Test("to multiply deaths multiplies deaths alone", arguments: [0.0, 0.5, 2])
  func deathsAlone(factor: Double) throws {
    let plan = try plan("then multiply deaths by \(factor) from 2027-28")
    let rules = plan.rateRules.filter { $0.rate == .exits }
    for stratum in 0..<plan.strata.count {
      let step = plan.timeline.steps - 1
      let multiplied = rules.filter { $0.strata[stratum] }.reduce(plan.exits.probability[stratum]) {
        $0 * (1 + $1.schedule.phase[step] * (factor - 1))
      }
      let death = (plan.strata.age(of: stratum) < 20 ? 0.02 : 0.05) * factor
      // Who would have died and leaves instead is counted once, as is who does both.
      #expect(abs(multiplied - (0.04 + death * 0.96)) < 1e-12)
    }
  }

  @Test("rules speak of entrants, not of those who move here")
  func entrantsAlone() throws {
    let plan = try plan(
      "if we send 20% of entrants to residential home instead of family home from 2026-27",
      "and multiply entrants by 3 from 2026-27")
    let rule = try #require(plan.entrantRules.first)
    #expect(plan.entrantRules.count == 1)
    // 2 of the 8 people aged 18 are entrants; nobody aged 20 is.
    #expect(zip(plan.entering, rule.who).allSatisfy { (plan.strata.age(of: $0) == 18) == $1 })
    #expect(rule.schedule.phase.allSatisfy { $0 == 0.25 })
    let rates = plan.rateRules.filter { $0.rate == .entrants }
    #expect(rates.count == 1 && rates[0].schedule.phase.allSatisfy { $0 == 0.25 })
    #expect(plan.entering.allSatisfy { rates[0].strata[$0] == (plan.strata.age(of: $0) == 18) })
  }

  @Test("growth that may vary is a rule in each later year, and certain growth is in the table")
  func growth() throws {
    let tables = ["entrants.csv": "year," + Self.rows("area,need,people", [""], 2).replacing("\n", with: "\n2026-27,")]
    func plan(_ growth: String) throws -> Plan {
      let entrants = tables["entrants.csv"].map { String($0.dropLast("2026-27,".count)) }
      return try StillWorld.plan(
        StillWorld.hypothesis("A", "if we open 1 places in residential home from 2027-28"),
        scenario: "entrants from \"entrants.csv\" until 2026-27, then growing by \(growth) a year",
        tables: ["entrants.csv": entrants ?? ""])
    }
    func people(_ plan: Plan) -> [Double] {
      (0..<plan.timeline.years).map { year in
        let step = year * plan.timeline.stepsPerYear
        return plan.rateRules.reduce(plan.pathways[0].entrants[year].reduce(0, +)) { people, rule in
          people * (1 + rule.schedule.phase[step] * (plan.parameters[rule.factor].distribution.central - 1))
        }
      }
    }
    let expected = [8, 8 * 1.1, 8 * 1.21, 8 * 1.331]
    #expect(isClose(people(try plan("10%")), expected))
    #expect(try plan("10%").rateRules.isEmpty)
    #expect(isClose(people(try plan("likely 10%, between 8% and 12% (80% sure)")), expected))
  }

  @Test("an option that counts on another variant has its people, at the likely values", arguments: ["low", "high"])
  func variant(_ name: String) throws {
    let population =
      "variant,year,area,age,people\n"
      + [("low", 0.8), ("principal", 1.0), ("high", 1.3)].flatMap { variant, factor in
        (0..<4).flatMap { year in
          ["North", "South"].flatMap { area in
            ["18", "19", "20+"].map { age in
              let people = 1000 * (1 + (factor - 1) * Double(year) / 3) * (area == "North" ? 1 : 2)
              return "\(variant),\(FinancialYear(start: 2026 + year)),\(area),\(age),\(people)\n"
            }
          }
        }
      }.joined()
    let years = Self.groups.map { "2026-27,\($0),2\n" }.joined()
    let study = try StillWorld.study(
      StillWorld.hypothesis("A", "if we open 1 places in residential home from 2027-28")
        + "option \"Other\"\n  includes \"A\"\n  population \"\(name)\"\n",
      scenario: "entrants from \"entrants.csv\" until 2026-27, then 1% of people aged 18 in the population\n"
        + "population from \"population.csv\"",
      tables: ["entrants.csv": "year,area,need,people\n" + years, "population.csv": population])
    let plan = study.plan
    func people(_ year: Int, option: Int) -> Double {
      let step = year * plan.timeline.stepsPerYear
      let settings = plan.pathways[0].settings.count
      return plan.entering.indices.reduce(0) { sum, row in
        let factor = plan.rateRules.reduce(1.0) { factor, rule in
          guard rule.strata[plan.entering[row]], rule.schedule.options[option] else { return factor }
          return factor * (1 + rule.schedule.phase[step] * (plan.parameters[rule.factor].distribution.central - 1))
        }
        return sum + factor * plan.pathways[0].entrants[year][(row * settings)..<((row + 1) * settings)].reduce(0, +)
      }
    }
    let factor = name == "low" ? 0.8 : 1.3
    for year in 1..<4 {
      #expect(abs(people(year, option: 0) - 30) < 1e-9)
      #expect(abs(people(year, option: 1) - 30 * (1 + (factor - 1) * Double(year) / 3)) < 1e-9)
      #expect(abs(people(year, option: 2) - 30) < 1e-9)
    }
  }

  // MARK: Places

  private static let byArea = StillWorld.scenario.replacing("places 50", with: "places from \"places.csv\"")

  private func placesRules(_ lines: String...) throws -> [PlacesRule] {
    let rules = (["hypothesis \"A\""] + lines.map { "  " + $0 }).joined(separator: "\n")
    let texts = [
      "main.scenario": Self.byArea, "people.csv": StillWorld.people, "places.csv": Self.tables["places.csv"] ?? "",
      "test.rules": rules + "\n  expect people in residential home to be at most 100 people by 2029-30\n",
    ]
    let files = Files { path in
      texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missingFile(path, near: nil))
    }
    return try Study(readingScenario: "main.scenario", files: files).plan.placesRules
  }

  @Test("places in an area are opened for that area, named behind the setting or by the hypothesis")
  func pools() throws {
    let named = try placesRules("if we open 4 places in residential home in South from 2027-28")
    #expect(named.map(\.pool) == [1])
    let applied = try placesRules("applies to people in South", "if we open 4 places in residential home from 2027-28")
    #expect(applied.map(\.pool) == [1])
    let north = try placesRules("if we close 4 places in residential home in North from 2027-28")
    #expect(north.map(\.pool) == [0])
  }
}
