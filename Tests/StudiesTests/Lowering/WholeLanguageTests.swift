import TestSupport
import Appraisal
import Projection
import Testing

@testable import Studies

/// What every kind of statement does to a still world of 60 people at home and 40 in 50 residential places, worked by
/// hand; a residential place costs £1,000 a week for each person and 52 weeks, £2.08m a year.
@Suite("Every statement, from text to figure")
struct WholeLanguageTests {
  /// 2.5 people move home in every quarter of two years.
  private static let leave = "if we move 20 people from residential home to family home over 2 years from 2026-27"

  private static func check(
    _ lines: String..., scenario: String = "", finds quantity: Double, in measure: String, _ time: String
  ) async throws {
    let unit = measure.contains("cost") ? "£1 a year" : measure.hasPrefix("own door") ? "1%" : "1"
    let body = (lines + ["expect \(measure) to be at least \(unit) \(time)"]).map { "  \($0)\n" }.joined()
    let result = await run(
      try StillWorld.study("hypothesis \"A\"\n" + body, scenario: scenario), draws: 1, seed: 1)
    let found = try #require(result.hypotheses[0].expectations.first?.results.first?.quantity.central)
    #expect(abs(found - quantity) <= 1e-9 * max(1, quantity), "\(lines) \(measure) \(time): \(found)")
  }

  @Test(
    "what waits for something acts in the step after it is seen",
    arguments: [
      ("once people in residential home is at most 35 people", "September 2026", 50.0),
      ("once people in residential home is at most 35 people", "December 2026", 40),
      ("once people in residential home falls by 5", "December 2026", 40),
      ("once people in residential home falls by 12.5%", "December 2026", 40),
      ("once empty places in residential home is above 15 for 6 months", "March 2027", 50),
      ("once empty places in residential home is above 15 for 6 months", "June 2027", 40),
      ("once waiting for residential home is above 0", "March 2030", 50),
    ])
  func once(condition: String, day: String, places: Double) async throws {
    try await Self.check(
      Self.leave, "so we can close 10 places in residential home from 2026-27, \(condition)", finds: places,
      in: "places in residential home", "by \(day)")
  }

  @Test(
    "a response waits for its lead time as well, and acts one time",
    arguments: [("December 2027", 50.0), ("March 2028", 58), ("March 2030", 58)])
  func response(day: String, places: Double) async throws {
    try await Self.check(
      Self.leave,
      "when people in residential home is at most 35 for 6 months",
      "open 8 places in residential home, lead time 12 months, one time only", finds: places,
      in: "places in residential home", "by \(day)")
  }

  @Test("a date is that of the opening, whatever its lead time", arguments: [("March 2027", 50.0), ("June 2027", 58)])
  func leadTime(day: String, places: Double) async throws {
    try await Self.check(
      "if we open 8 places in residential home from 2027-28, lead time 18 months", finds: places,
      in: "places in residential home", "by \(day)")
  }

  @Test("up to so many: nobody is asked to wait")
  func upTo() async throws {
    let lines = "move up to 40 people from family home to residential home in 2026-27"
    try await Self.check("if we \(lines)", finds: 50, in: "people in residential home", "by 2029-30")
    try await Self.check("if we \(lines)", finds: 0, in: "waiting for residential home", "until 2029-30")
    try await Self.check(
      "if we \(lines.replacing("up to ", with: ""))", finds: 30, in: "waiting for residential home", "by 2026-27")
  }

  /// A year on, 40/3 people of the residential home are 19 and the other 80/3 are 20 or over.
  @Test("the first tier moves first; a measure can be of some people")
  func tiers() async throws {
    let move = "if we move 10 people from residential home to family home in 2026-27"
    let older = "people in residential home aged 20 or over"
    try await Self.check(move, finds: 20, in: older, "by 2026-27")
    try await Self.check(move + ", first those aged 20 or over", finds: 50.0 / 3, in: older, "by 2026-27")
    try await Self.check(move + ", first those aged 19 to 19", finds: 80.0 / 3, in: older, "by 2026-27")
    try await Self.check(
      move + ", first those with need severe, next those in North", finds: 10,
      in: "people in residential home with need severe", "by 2026-27")
    try await Self.check(move, finds: 17.5 * 52_000, in: "cost of residential home in North", "in 2026-27")
    try await Self.check(move, finds: 5, in: "moves to family home in South", "in 2026-27")
  }

  @Test(
    "prices and places are set, raised and lowered",
    arguments: [
      ("raise cost of residential home by 10% from 2027-28", "cost of residential home", 2_288_000.0),
      ("lower cost of residential home by £100 a week from 2027-28", "cost of residential home", 1_872_000),
      ("set cost of residential home to £26,000 a year from 2027-28", "cost of residential home", 1_040_000),
      ("set uplift of residential home to 10% a year from 2027-28", "cost of residential home", 2_288_000),
      ("raise cost of residential home by 10% over 2 years from 2026-27", "cost of residential home", 2_249_000),
      ("set places in residential home to 45 places from 2027-28", "places in residential home", 45),
      ("raise places in residential home by 10% from 2027-28", "places in residential home", 55),
      ("lower places in residential home by 3 places from 2027-28", "places in residential home", 47),
      ("spend £120k in 2027-28 on \"project team\"", "total cost", 2_200_000),
      ("spend £120k a year on \"project team\" from 1 October 2027", "total cost", 2_140_000),
    ])
  func changes(line: String, measure: String, quantity: Double) async throws {
    try await Self.check("if we \(line)", finds: quantity, in: measure, "by 2027-28")
  }

  // MARK: Sites and contracts

  private static let site = """
    site "Oak House"
      hosts 16 places in residential home
      fixed cost £480,000 a year
    """

  @Test("a site's fixed cost goes when the whole of it has closed")
  func sites() async throws {
    let close = "so we can close site \"Oak House\" over 2 years from 2026-27"
    func check(_ quantity: Double, _ measure: String, _ time: String) async throws {
      try await Self.check(Self.leave, close, scenario: Self.site, finds: quantity, in: measure, time)
    }
    try await check(34, "places in residential home", "by 2027-28")
    try await check(480_000, "locked-in cost", "in 2026-27")
    try await check(360_000, "locked-in cost", "in 2027-28")
    try await check(0, "locked-in cost", "in 2028-29")
    try await check(35 * 52_000 + 480_000, "total cost", "in 2026-27")
  }

  private static let contract = """
    contract "Beechwood"
      block 30 places in residential home at £900 a week for each place
      until 31 March 2028, notice 6 months
    """

  @Test("a block is paid for, used or not, until it runs out; people above it cost the spot price")
  func contracts() async throws {
    func check(_ lines: String..., quantity: Double, in measure: String, _ time: String) async throws {
      let line = lines.first ?? "if we close 1 place in residential home from 2029-30"
      try await Self.check(line, scenario: Self.contract, finds: quantity, in: measure, time)
    }
    let both = (30 * 900 + 10 * 1000) * 52.0
    try await check(quantity: both, in: "cost of residential home", "in 2027-28")
    try await check(quantity: 40 * 52_000, in: "cost of residential home", "in 2028-29")
    try await check(
      "if we end contract \"Beechwood\" at the earliest date", quantity: (both + 2_080_000) / 2,
      in: "cost of residential home", "in 2026-27")
    // 20 have gone by the start of the second year's last quarter but one; the block's last places stand empty.
    let empty = [28.75, 26.25, 23.75, 21.25].map { 30 - $0 }.reduce(0, +) / 4
    try await check(Self.leave, quantity: empty * 900 * 52, in: "locked-in cost", "in 2027-28")
  }

  @Test("double running pays for new places that stand empty, and for so long")
  func doubleRunning() async throws {
    let open = "if we open 10 places in residential home from 1 October 2026, double running 6 months"
    try await Self.check(open, finds: 260_000, in: "locked-in cost", "in 2026-27")
    try await Self.check(open, finds: 0, in: "locked-in cost", "in 2027-28")
    // Ten of them move in while the places open, so that five stand empty on average for that quarter.
    try await Self.check(
      open, "and move 20 people from family home to residential home from 2026-27", finds: 65_000, in: "locked-in cost",
      "in 2026-27")
  }

  // MARK: Measures

  @Test("a declared measure may be a share, of some people too; staff follow people")
  func measures() async throws {
    let more = """
        staff 0.5 nurses for each person
        staff 0.1 therapists for each person
      measure own door
        is people in family home, own home as a share of people
      """
    try await Self.check(Self.leave, scenario: more, finds: 0.7, in: "own door", "by 2026-27")
    try await Self.check(Self.leave, scenario: more, finds: 0.7, in: "own door in North", "by 2026-27")
    try await Self.check(Self.leave, scenario: more, finds: 18, in: "staff needed", "by 2026-27")
    try await Self.check(Self.leave, scenario: more, finds: 100, in: "people", "by 2026-27")
    try await Self.check(Self.leave, scenario: more, finds: 50, in: "people in North", "by 2026-27")
  }

  @Test("what would refute a hypothesis is held against the start, in every draw")
  func refutations() async throws {
    let rules = """
      hypothesis "A"
        \(Self.leave)
        expect people in residential home to be at most 30 people by 2026-27
        refuted if people in residential home fall by less than 15 by 2026-27
        refuted if people in residential home fall by less than 5 by 2026-27
        refuted if people in residential home is above 20 by 2027-28
        refuted if measured share is below 50% in at least 100 reviews by March 2028
      """
    let result = await run(try StillWorld.study(rules), draws: 3, seed: 1)
    #expect(result.hypotheses[0].refutations.map { $0.chances.first?.met } == [3, 0, 0, nil])
  }

  @Test("a rate changes so long after it is said to")
  func lag() throws {
    let plan = try StillWorld.plan(
      StillWorld.hypothesis("A", "if we multiply deaths by 0.5 after 6 months from 2026-27"),
      scenario: "deaths from \"deaths.csv\"", tables: ["deaths.csv": "rate\n0.1\n"])
    #expect(plan.rateRules[0].schedule.phase.prefix(4) == [0, 0, 1, 1])
  }

  @Test("places that are not known for sure differ by draw, and the likely number is the central one")
  func uncertainPlaces() async throws {
    let scenario = StillWorld.scenario.replacing("places 50", with: "places likely 50, between 40 and 60 (80% sure)")
    let files = Files { path in
      let texts = [
        "main.scenario": scenario, "people.csv": StillWorld.people,
        "test.rules": StillWorld.hypothesis("A", "if we close 5 places in residential home from 2027-28"),
      ]
      return texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missingFile(path, near: nil))
    }
    let samples = await run(try Study(readingScenario: "main.scenario", files: files), draws: 50, seed: 1).samples
    let before = samples.draws(of: .places, setting: 2, year: 0, option: 1)
    let after = samples.draws(of: .places, setting: 2, year: 1, option: 1)
    #expect(before[0] == 50 && after[0] == 45 && Set(before).count == 51)
    for (before, after) in zip(before, after) { #expect(abs(before - after - 5) < 1e-9) }
  }

  @Test("shares of entrants that are not known for sure are taken from the rest")
  func uncertainEntrants() async throws {
    let scenario = StillWorld.scenario.replacing(
      "starts in family home",
      with:
        "starts in family home\n  entrants own home likely 20%, between 10% and 30% (80% sure), the rest family home")
    let files = Files { path in
      let texts = [
        "main.scenario": scenario + "\nentrants from \"entrants.csv\"", "people.csv": StillWorld.people,
        "entrants.csv": "area,need,people\n"
          + ["North", "South"].flatMap { a in ["moderate", "severe"].map { "\(a),\($0),5\n" } }.joined(),
        "test.rules": StillWorld.hypothesis("A", "if we close 5 places in residential home from 2027-28"),
      ]
      return texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missingFile(path, near: nil))
    }
    let samples = await run(try Study(readingScenario: "main.scenario", files: files), draws: 20, seed: 1).samples
    let own = samples.draws(of: .entrants, setting: 1, year: 0, option: 0)
    let family = samples.draws(of: .entrants, setting: 0, year: 0, option: 0)
    #expect(abs(own[0] - 4) < 1e-9 && Set(own).count == 21)
    for (own, family) in zip(own, family) { #expect(abs(own + family - 20) < 1e-9) }
  }

  @Test("where two hypotheses of an option set one quantity, the one that is overridden gives way there and only there")
  func overrides() throws {
    let study = try StillWorld.study(
      StillWorld.hypothesis("A", "if we set places in residential home to 45 places from 2027-28")
        + StillWorld.hypothesis(
          "B", "if we set places in residential home to 42 places from 2027-28",
          "overrides \"A\" because \"the lease ends\"") + "option \"Both\"\n  includes \"A\", \"B\"\n")
    #expect(
      study.plan.placesRules.map(\.schedule.options) == [[false, false, true, false], [false, true, false, true]])
  }
}
