import TestSupport
import Diagnostics
import Projection
import RuleLanguage
import Testing

@testable import Studies

/// Studies in memory, run from text to verdict.
@Suite("Running a study")
struct RunStudyTests {
  /// Deaths, moves and entrants, so that there is something for rules to change.
  private static let lively = """
    entrants from "entrants.csv" times likely 1, between 0.8 and 1.3 (80% sure)
    deaths from "deaths.csv"
    moves from "moves.csv" otherwise 0
    """
  private static let tables = [
    "entrants.csv": "area,need,people\nNorth,moderate,2\nNorth,severe,1\nSouth,moderate,2\nSouth,severe,1\n",
    "deaths.csv": "rate\n0.02\n",
    "moves.csv": "from,to,rate\nfamily home,residential home,0.1\nresidential home,own home,0.05\n",
  ]
  private static let move =
    "if we move likely 10, between 6 and 15 (80% sure) people from residential home to own home over 2 years from 2027-28"
  private static let close = "so we can close 8 places in residential home over 2 years from 2027-28"

  private func run(_ rules: String, draws: Int = 8, seed: UInt64 = 1) async throws -> StudyResult {
    let study = try StillWorld.study(rules, scenario: Self.lively, tables: Self.tables)
    return await Studies.run(study, draws: draws, seed: seed)
  }

  private func option(_ name: String, in result: StudyResult) throws -> [Double] {
    result.samples.figures(ofOption: try #require(result.options.firstIndex { $0.name == name }))
  }

  @Test(
    "a rule with no effect is do nothing to the last bit",
    arguments: [
      "then multiply deaths by 1 from 2027-28", "if we open 0 places in residential home from 2027-28",
      "if we move 0 people from residential home to own home from 2027-28",
      "if we send 0% of entrants to own home instead of family home from 2027-28",
      "then multiply moves to residential home by 100% from 2027-28",
    ])
  func noEffect(line: String) async throws {
    let result = try await run(StillWorld.hypothesis("A", line))
    #expect(try option("A", in: result) == option("do nothing", in: result))
  }

  @Test("a rule with an effect is not do nothing")
  func effect() async throws {
    let result = try await run(StillWorld.hypothesis("A", Self.move))
    #expect(try option("A", in: result) != option("do nothing", in: result))
  }

  @Test("the order of hypotheses and of their lines changes nothing")
  func order() async throws {
    let third = "then multiply moves to residential home by likely 0.8, between 0.6 and 0.9 (80% sure) from 2027-28"
    let both = "option \"Both\"\n  includes \"A\", \"B\"\n"
    let one = StillWorld.hypothesis("A", Self.move, Self.close) + StillWorld.hypothesis("B", third) + both
    let other = both + StillWorld.hypothesis("B", third) + StillWorld.hypothesis("A", Self.close, Self.move)
    let (left, right) = (try await run(one), try await run(other))
    for name in ["do nothing", "Both", "A", "B"] {
      let pairs = zip(try option(name, in: left), try option(name, in: right))
      // Settings without a limit have infinitely many places.
      #expect(pairs.allSatisfy { $0 == $1 || abs($0 - $1) <= 1e-9 * max(1, abs($0)) }, "\(name)")
    }
  }

  @Test("an option with one hypothesis is that hypothesis alone")
  func optionOfOne() async throws {
    let rules = StillWorld.hypothesis("A", Self.move, Self.close) + "option \"Only A\"\n  includes \"A\"\n"
    let result = try await run(rules)
    #expect(try option("Only A", in: result) == option("A", in: result))
    #expect(result.hypotheses.count == 1)
    let results = result.hypotheses[0].expectations[0].results
    #expect(results.map { result.options[$0.option].kind == .alone } == [true, false])
    #expect(results[0].quantity == results[1].quantity)
  }

  @Test("a seed gives the same draws again; another gives others around the same centre")
  func seeds() async throws {
    let rules = StillWorld.hypothesis("A", Self.move)
    let (first, again, other) = (try await run(rules), try await run(rules), try await run(rules, seed: 2))
    #expect(try option("A", in: first) == option("A", in: again))
    #expect(try option("A", in: first) != option("A", in: other))
    let central = { (result: StudyResult) in
      result.samples.draws(of: .people, setting: 1, year: 3, option: 1).first
    }
    #expect(central(first) == central(other))
  }

  @Test("so many people a month, over part of two years")
  func peopleAMonth() async throws {
    let line = "if we move 1 people a month from residential home to own home over 18 months from October 2026"
    let result = await Studies.run(try StillWorld.study(StillWorld.hypothesis("A", line)), draws: 1, seed: 1)
    let moves = (0..<4).map { result.samples.draws(of: .movesIn, setting: 1, year: $0, option: 1)[0] }
    #expect(isClose(moves, [6, 12, 0, 0]))
  }

  @Test("parts of the movers leave their settings")
  func parts() async throws {
    let line =
      "if we move 20 people to own home over 2 years from 2026-27, 60% of them from residential home, the rest from family home"
    let result = await Studies.run(try StillWorld.study(StillWorld.hypothesis("A", line)), draws: 1, seed: 1)
    let people = (0..<3).map { result.samples.draws(of: .people, setting: $0, year: 3, option: 1)[0] }
    #expect(isClose(people, [52, 20, 28]))
  }

  @Test("a file of rules is no scenario to run")
  func noScenario() {
    let files = Files { _ in .success(Array(StillWorld.hypothesis("A", Self.move).utf8)) }
    do {
      _ = try Study(readingScenario: "test.rules", files: files)
      Issue.record("rules were run")
    } catch {
      #expect(error.all.filter { $0.severity == .error }.map(\.code) == [.noScenario])
    }
  }

  private func luck(_ rules: String, tables: [String: String], scenario: String) async throws -> StudyResult {
    let study = try StillWorld.study(rules, scenario: scenario, tables: tables)
    return await Studies.run(study, draws: 40, seed: 1, chance: true)
  }

  @Test("where no number has a range, the whole of a spread is luck")
  func allLuck() async throws {
    let result = try await luck(
      StillWorld.hypothesis("A", "if we close 8 places in residential home from 2027-28"), tables: Self.tables,
      scenario: "deaths from \"deaths.csv\"\nmoves from \"moves.csv\" otherwise 0\n")
    let shares = try #require(result.luck)
    #expect(shares.contains { ($0.luck ?? 0) == 1 })
    #expect(shares.allSatisfy { $0.luck == nil || $0.luck == 1 })
    #expect(Set(shares.map(\.option)) == Set(result.options.indices))
    #expect(result.hasUncertainNumbers)
  }

  @Test("where only numbers have a range, and nothing happens to people by chance, none of it is luck")
  func noLuck() async throws {
    // Whole people at first, and as many helped to move as the plan says.
    let people = StillWorld.people.replacing("3.3333333333333335", with: "3")
    let result = try await luck(
      StillWorld.hypothesis("A", Self.move), tables: ["people.csv": people], scenario: "")
    func share(ofOption option: Int) throws -> Double? {
      try #require(result.luck?.first { $0.option == option && $0.figure == .people(setting: 2) }).luck
    }
    // Whole people stray from what is expected by parts of one.
    let moved = try #require(try share(ofOption: 1))
    #expect(moved < 0.2)
    #expect(try share(ofOption: 0) == nil)
  }

  @Test("a run without chance says nothing of luck")
  func withoutChance() async throws {
    #expect(try await run(StillWorld.hypothesis("A", Self.move)).luck == nil)
  }

  @Test("entrants up to `until` are people known already", arguments: [("2027-28", 2), ("2029-30", 4)])
  func knownEntrants(until: String, years: Int) throws {
    let rows = ["2026-27", "2027-28", "2028-29", "2029-30"].prefix(years).flatMap { year in
      ["North", "South"].flatMap { area in ["moderate", "severe"].map { "\(year),\(area),\($0),1" } }
    }
    let table = "year,area,need,people\n" + rows.joined(separator: "\n") + "\n"
    let plan = try StillWorld.plan(
      "", scenario: "entrants from \"entrants.csv\" until \(until), then the average of the last 2 years\n",
      tables: ["entrants.csv": table])
    #expect(plan.knownEntrantYears == years)
    #expect(try StillWorld.plan("").knownEntrantYears == 0)
  }
}
