import Diagnostics
import Projection
import Quantities
import RuleLanguage
import Testing

@testable import Studies

/// What rules become for the engine.
@Suite("Rules as the engine sees them")
struct LoweringTests {
  /// A filter and whom it lets through, by area, age and need.
  struct Filter: Sendable {
    let words: String
    let matches: @Sendable (_ area: Int, _ age: Int, _ need: Int) -> Bool
  }

  private static let filters = [
    Filter(words: "people") { _, _, _ in true },
    Filter(words: "people aged 19 or over") { _, age, _ in age >= 19 },
    Filter(words: "people aged 18 to 19") { _, age, _ in age <= 19 },
    Filter(words: "people under 19") { _, age, _ in age == 18 },
    Filter(words: "people with need severe") { _, _, need in need == 1 },
    Filter(words: "severe") { _, _, need in need == 1 },
    Filter(words: "people in South") { area, _, _ in area == 1 },
    Filter(words: "people aged 19 or over with need severe in North") { area, age, need in
      area == 0 && age >= 19 && need == 1
    },
  ]

  @Test("filters let through exactly those they name", arguments: filters)
  func filter(_ filter: Filter) throws {
    let move = "if we move 10 people from residential home to own home from 2027-28"
    let plan = try StillWorld.plan(StillWorld.hypothesis("A", "applies to \(filter.words)", move))
    let expected = (0..<plan.strata.count).map { stratum in
      filter.matches(plan.strata.group(of: stratum), plan.strata.age(of: stratum), plan.strata.need(of: stratum))
    }
    #expect(plan.moveRules.map(\.strata) == [expected])
  }

  @Test("a filter of the hypothesis and one of the statement both hold")
  func bothFilters() throws {
    let multiply = "then multiply deaths by 0.9 for people under 19 from 2027-28"
    let plan = try StillWorld.plan(
      StillWorld.hypothesis("A", "applies to people in North", multiply),
      scenario: "deaths from \"deaths.csv\"", tables: ["deaths.csv": "rate\n0.01\n"])
    let rule = try #require(plan.rateRules.first)
    #expect(rule.strata.count { $0 } == 2)
    for (stratum, isIn) in rule.strata.enumerated() where isIn {
      #expect(plan.strata.group(of: stratum) == 0 && plan.strata.age(of: stratum) == 18)
    }
  }

  @Test("parts of the movers: a share from one setting, the rest from another")
  func parts() throws {
    let plan = try StillWorld.plan(
      StillWorld.hypothesis(
        "A",
        "if we move 40 people to own home over 2 years from 2026-27, 60% of them from residential home, "
          + "the rest from family home"))
    #expect(plan.moveRules.map(\.from) == [[2], [0]])
    #expect(plan.moveRules.allSatisfy { $0.to == 1 && $0.schedule.phase.reduce(0, +) == 1 })
    guard case .people(let number, .share(let share, let all)) = plan.moveRules[0].amount,
      case .people(let same, .rest(let after)) = plan.moveRules[1].amount
    else {
      Issue.record("the parts are \(plan.moveRules.map(\.amount))")
      return
    }
    #expect(number == same && after == [share] && all == [share])
    #expect(plan.parameters[number].distribution.central == 40)
    #expect(plan.parameters[share].distribution.central == 0.6)
  }

  @Test("every rule is in force in the options that include its hypothesis, and never in do nothing")
  func options() throws {
    let study = try StillWorld.study(
      StillWorld.hypothesis("A", "if we open 5 places in residential home from 2027-28")
        + StillWorld.hypothesis("B", "if we close 5 places in residential home from 2027-28"))
    var lowering = Lowering(study, options: [[], [0], [1], [0, 1]])
    let plan = lowering.plan()
    #expect(plan.placesRules.map(\.schedule.options) == [[false, true, false, true], [false, false, true, true]])
    #expect(plan.placesRules.map(\.change) == [.opens, .closes])
  }

  @Test("an assumption used twice is one number")
  func sharedAssumption() throws {
    let plan = try StillWorld.plan(
      "assumption \"places\"\n  is between 5 and 9\n"
        + StillWorld.hypothesis(
          "A", "if we open \"places\" places in residential home from 2027-28",
          "and close \"places\" places in residential home from 2028-29"))
    #expect(Set(plan.placesRules.map(\.places)).count == 1)
  }
}
