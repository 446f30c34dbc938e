import Appraisal
import Projection
import Quantities
import TestSupport
import Testing

@testable import Studies

@Suite("What options achieve, and what that is worth")
struct ValueOfOptionsTests {
  private typealias World = AppraisedWorld

  /// A costs £6m less what it saves, B saves half as much.
  private static let two =
    World.moving + World.half + "option \"A\"\n  includes \"Home\"\n  spend £6m in 2026-27 on \"building\"\n"
    + "option \"B\"\n  includes \"Half\"\n"

  @Test("one option is dominated, and what more person-years cost is worked by hand")
  func frontier() async throws {
    let found = try await World.appraisal(
      Self.two, "compare do nothing, \"A\", \"B\"", "effect \"people at home\", worth up to £200k, £20k a unit")
    let effect = try #require(found.effect)
    let nothing = 60 * World.discounted([1, 1, 1, 1])
    let more = [0, World.personYears, World.personYears / 2]
    #expect(isClose(effect.totals.map(\.central), more.map { nothing + $0 }, within: 1e-6))
    #expect(effect.unit == .people && !effect.isFlow && effect.isBetterHigher)
    #expect(effect.frontier.frontier == [2, 1])
    #expect(effect.frontier.standings[0] == .dominated(by: 2))
    guard case .onFrontier(let ratio?) = effect.frontier.standings[1] else { throw Missing() }
    // From B, which saves half, to A.
    let expected = (6_000_000 - World.saved / 2) / (World.personYears / 2)
    #expect((ratio - expected).magnitude < 1e-3)
    // Prices are told from low to high; nothing varies, so one option is best in every draw.
    #expect(effect.acceptability.map(\.threshold) == [20_000, 200_000])
    #expect(effect.acceptability.map(\.optimal) == [2, 1])
    #expect(effect.acceptability.allSatisfy { $0.frontier.share == 1 })
  }

  @Test("fewer people in care is the same effect, seen from the other side; a share is in percentage points")
  func otherSide() async throws {
    let fewer = try await World.appraisal(
      Self.two, "compare do nothing, \"A\", \"B\"", "effect \"people in care\", worth up to £20k a unit")
    let share = try await World.appraisal(
      Self.two, "compare do nothing, \"A\", \"B\"", "effect home share, worth up to £20k a unit",
      scenario: "measure home share\n  is people in family home as a share of people\n  better when higher\n")
    for effect in [try #require(fewer.effect), try #require(share.effect)] {
      #expect(effect.frontier.frontier == [2, 1])
      guard case .onFrontier(let ratio?) = effect.frontier.standings[1] else { throw Missing() }
      // There are 100 people, so one of them is a percentage point.
      #expect((ratio - (6_000_000 - World.saved / 2) / (World.personYears / 2)).magnitude < 1e-3)
    }
  }

  @Test("benefits, net present social value and the ratio of benefit to cost")
  func benefits() async throws {
    let found = try await World.appraisal(
      Self.two, "compare do nothing, \"A\", \"B\"", "benefit \"people at home\" at £12k a year for each person",
      "benefit \"people in care\" at £1k a year for each person, as health")
    let benefits = try #require(found.benefits)
    let home = 12_000 * World.personYears
    let care = 1000 * World.discounted([5, 15, 20, 20], at: World.healthFactors)
    #expect(isClose(benefits.parts[0].net.map(\.central), [0, home, home / 2], within: 1e-4))
    #expect(isClose(benefits.parts[1].net.map(\.central), [0, care, care / 2], within: 1e-4))
    #expect(isClose(benefits.net.map(\.central), [0, home + care, (home + care) / 2], within: 1e-4))
    let cost = 6_000_000 - World.saved
    #expect((benefits.socialValue[1].central - (home + care - cost)).magnitude < 0.01)
    #expect((try #require(benefits.ratios[1]) - (home + care) / cost).magnitude < 1e-9)
    // B costs less than nothing, of which no ratio can be.
    #expect(benefits.ratios[2] == nil && benefits.socialValue[2].central > 0)
    #expect(benefits.worthwhile?.map(\.share) == [0, 0, 1] && benefits.greatest?.map(\.share) == [0, 0, 1])
    #expect(benefits.parts.map(\.isHealth) == [false, true])
  }

  @Test("what varies of a value varies in the benefit, draw by draw")
  func uncertainValue() async throws {
    let found = try await World.appraisal(
      Self.two, "compare do nothing, \"A\"",
      "benefit \"people at home\" at between £10k and £20k a year for each person", draws: 400)
    let net = try #require(found.benefits).net[1]
    #expect((net.central - 15_000 * World.personYears).magnitude < 0.01)
    let spread = try #require(net.spread)
    // A twentieth of the range from either end, give or take.
    #expect((spread.p5 / World.personYears - 10_500).magnitude < 400)
    #expect((spread.p95 / World.personYears - 19_500).magnitude < 400)
  }

  @Test("moves are counted over each year")
  func flows() async throws {
    let found = try await World.appraisal(
      Self.two, "compare do nothing, \"A\"", "benefit going home at £3k for each move",
      scenario: "measure going home\n  is moves to family home\n  better when higher\n")
    let net = try #require(found.benefits).net[1].central
    #expect((net - 3000 * World.discounted([10, 10, 0, 0])).magnitude < 0.01)
  }

  @Test("a table of rates is used from its years on")
  func discountTable() async throws {
    let found = try await World.appraisal(
      Self.two, "compare do nothing", "discount from \"rates.csv\"",
      tables: ["rates.csv": "from,rate,source\n2020-21,10%,Old\n2026-27,0.02,New\n2028-29,4%,New\n"])
    #expect(!found.discounting.isGreenBook && found.discounting.source == "Old; New")
    let expected = [1, 1 / 1.02, 1 / (1.02 * 1.04), 1 / (1.02 * 1.04 * 1.04)]
    #expect(isClose(found.discounting.factors, expected, within: 1e-12))
    #expect((found.costs[0].present.central - 2_080_000 * expected.reduce(0, +)).magnitude < 0.01)
  }
}

/// Something that was expected is not there.
struct Missing: Error {}
