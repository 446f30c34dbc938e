import Appraisal
import Diagnostics
import Testing

@testable import Studies

/// Where N of the 40 people in the residential home move home over two years, 40 − 0.75 N person-years are left of the
/// second year, each of which costs £52,000.
@Suite("Values at which expectations hold")
struct SolveTests {
  private static let rules =
    StillWorld.hypothesis(
      "Home", "if we move 20 people from residential home to family home over 2 years from 2026-27")
    + StillWorld.hypothesis("Building", "if we spend £1m in 2026-27 on \"building\"")
    + "option \"Both\"\n  includes \"Home\", \"Building\"\n"
  private static let until = "cost of accommodation to be at most £1.3m in 2027-28"

  private func solve(
    _ levers: String, under option: String? = nil, until: [String] = [until], find wish: Solution.Wish? = nil,
    budget: Int = 61, rules: String = rules
  ) async throws -> Solution {
    let question = SolveQuestion(
      levers: try LeverRange.reading([levers]), option: option, expectations: until, wish: wish, budget: budget,
      draws: 3)
    return try await Study.solve(question, inScenario: "main.scenario", files: StillWorld.files(rules))
  }

  @Test("the smallest and the largest whole number, by algebra: 52,000 × (40 − 0.75 N) ≤ 1,300,000 from N = 20 on")
  func whole() async throws {
    let smallest = try await solve("people moved to family home between 0 and 40", find: .smallest)
    #expect(smallest.trials.map { $0.values[0] } == (0...40).map(Double.init))
    #expect(smallest.found.map { smallest.trials[$0].values } == [20])
    #expect(smallest.trials.filter(\.isGood).count == 21)
    let largest = try await solve("people moved to family home between 0 and 40")
    #expect(largest.found.map { largest.trials[$0].values } == [40])
    // At 20 it saves what an appraisal finds.
    #expect((smallest.trials[20].net.central + 2_922_494.73).magnitude < 0.01)
    #expect(smallest.trials[0].net.central == 0)
    #expect(smallest.option == "Home" && smallest.text.contains("people moved to family home 20"))
  }

  @Test("a value of each trial is a run with that number written, draw by draw", arguments: [5, 17.0])
  func asWritten(number: Double) async throws {
    let uncertain = "setting own home\n  cost likely £500, between £400 and £600 (80% sure) a week for each person\n"
    func rules(_ number: Double) -> String {
      StillWorld.hypothesis("Home", "if we move \(number) people from residential home to own home in 2026-27")
    }
    let question = SolveQuestion(
      levers: [LeverRange(name: "people moved to own home", range: number...(number + 1))], budget: 2, draws: 4)
    let solved = try await Study.solve(
      question, inScenario: "main.scenario", files: StillWorld.files(rules(1), scenario: uncertain))
    let written = await run(
      try StillWorld.study(rules(number), scenario: uncertain), draws: 4, seed: 1, appraising: true)
    #expect(solved.trials[0].net == written.appraisal?.costs[1].net)
    #expect(solved.trials[0].net.spread?.p5 != solved.trials[0].net.spread?.p95)
  }

  @Test("several levers are tried in every combination, within the budget, and the cheapest is found")
  func several() async throws {
    let solved = try await solve(
      "people moved to family home between 0 and 40 spent on building between £0 and £2m", under: "Both", budget: 30)
    #expect(solved.trials.count == 25)
    #expect(solved.wish == .cheapest && solved.found.map { solved.trials[$0].values } == [40, 0])
  }

  @Test("where no value will do, it says so and what comes nearest")
  func none() async throws {
    let solved = try await solve(
      "people moved to family home between 0 and 5",
      until: ["people in residential home to be at most 5 people by 2029-30"])
    #expect(solved.found == nil && solved.answer.hasPrefix("At none of these values"))
  }

  @Test("without an expectation, that of the hypothesis counts")
  func ownExpectation() async throws {
    let solved = try await solve("people moved to family home between 0 and 5", until: [])
    #expect(solved.expectations.map(\.text) == ["people in residential home to be at most 100 people by 2029-30"])
    #expect(solved.trials.allSatisfy { $0.isGood })
  }

  @Test(
    "what cannot be understood is told with what could be meant",
    arguments: [
      ("people moved to family hom between 0 and 5", nil, "did you mean `people moved to family home`?"),
      ("people moved to family home between 5 and 0", nil, "write the lower number first"),
      ("people moved to family home", nil, "between 0 and 60"),
      ("people moved to family home between 0 and 5", "Building", "--under"),
      ("people moved to family home between 0 and 5 spent on building between 0 and 5", nil, "--under"),
    ] as [(String, String?, String)])
  func refusals(levers: String, option: String?, help: String) async throws {
    do {
      _ = try await solve(levers, under: option)
      Issue.record("it was understood")
    } catch let finding as Finding {
      #expect(finding.help?.contains(help) == true)
    } catch let findings as Findings {
      #expect(findings.all.contains { $0.help?.contains(help) == true }, "\(findings.all)")
    }
  }

  @Test("an expectation is checked as in rules, and told where it was asked")
  func wrongExpectation() async throws {
    do {
      _ = try await solve(
        "people moved to family home between 0 and 5", until: ["people in day care to be at most 5 people by 2028-29"])
      Issue.record("it was understood")
    } catch let findings as Findings {
      #expect(findings.all.contains { $0.code == .unknownName && $0.span?.source.name == "--until" })
    }
  }
}
