import Diagnostics
import Foundation
import Projection
import Quantities
import TestSupport
import Testing

@testable import Studies

@Suite("What a scenario learns from what happened")
struct CalibrationTests {
  private static func calibrate(
    _ study: Study, _ names: [String] = ["entrants, times"], counted people: Double, within: Double = 0,
    draws: Int = 1500, seed: UInt64 = 1
  ) async throws -> Calibration {
    let actuals = try study.actuals("year,people", "2026-27,\(people)")
    return try await study.calibrate(
      on: actuals, fitting: names, within: within, ReplaySettings(draws: draws, seed: seed))
  }

  @Test(
    "a normal belief and a count give the conjugate posterior, within Monte Carlo error",
    arguments: [(215.0, 0.0), (190, 0), (200, 0.1), (230, 0.03)], [UInt64(1), 2])
  func conjugate(counted: (people: Double, within: Double), seed: UInt64) async throws {
    let calibration = try await Self.calibrate(
      GrowingWorld.study(), counted: counted.people, within: counted.within, seed: seed)
    // People are 100 + 100 × factor, and the factor is normal about 1 with 80% between 0.8 and 1.2.
    let prior = 0.2 / Normal.quantile(0.9)
    let share = counted.within * counted.people
    let error = (counted.people + share * share).squareRoot() / 100
    let weight = prior * prior / (prior * prior + error * error)
    let mean = 1 + weight * ((counted.people - 100) / 100 - 1)
    let spread = (prior * prior * (1 - weight)).squareRoot()
    let learnt = calibration.learnt[0]
    let slack = 4 * spread / calibration.effectiveSampleSize.squareRoot()
    #expect((learnt.after.mean - mean).magnitude < slack)
    #expect((learnt.after.spread - spread).magnitude < slack)
    #expect((learnt.after.low - (mean + spread * Normal.quantile(0.1))).magnitude < 2 * slack)
    #expect((learnt.shift - (learnt.after.mean - learnt.before.mean) / learnt.before.spread).magnitude < 1e-12)
    #expect(learnt.narrowing < 1 && calibration.warnings.all.isEmpty)
  }

  @Test("the error of the figures falls, and a wider error of observation learns less")
  func fit() async throws {
    let exact = try await Self.calibrate(GrowingWorld.study(), counted: 215)
    let rough = try await Self.calibrate(GrowingWorld.study(), counted: 215, within: 0.2)
    #expect(try #require(exact.errorAfter) < #require(exact.errorBefore))
    #expect(exact.errorBefore == rough.errorBefore)
    #expect(exact.fits[0].before < exact.fits[0].after && exact.fits[0].after < 215)
    #expect(exact.learnt[0].narrowing < rough.learnt[0].narrowing)
    #expect(exact.effectiveSampleSize < rough.effectiveSampleSize && rough.effectiveSampleSize < 1500)
  }

  @Test("the order of the rows changes nothing, and every row narrows what is believed")
  func rows() async throws {
    let study = try GrowingWorld.study()
    func learnt(_ lines: String...) async throws -> Calibration.Learnt {
      let text = "year,area,people\n" + lines.joined(separator: "\n")
      let settings = ReplaySettings(draws: 500, seed: 1)
      return try await study.calibrate(
        on: study.actuals(text), fitting: ["entrants, times"], within: 0, settings
      ).learnt[0]
    }
    let (north, south) = ("2026-27,North,110", "2026-27,South,105")
    let (one, other) = (try await learnt(north, south), try await learnt(south, north))
    #expect((one.after.mean - other.after.mean).magnitude < 1e-12)
    #expect(try await learnt(north).narrowing > one.narrowing)
  }

  @Test("a number that people do not depend on learns nothing but chance")
  func unrelated() async throws {
    let more = """
      assumption "price"
        is likely £50, between £40 and £65 (80% sure)
      setting family home
        cost "price" a week for each person
      """
    let calibration = try await Self.calibrate(GrowingWorld.study(more: more), ["price"], counted: 215)
    #expect(calibration.learnt[0].shift.magnitude < 4 / calibration.effectiveSampleSize.squareRoot())
    let alone = try await Self.calibrate(GrowingWorld.study(), counted: 215)
    #expect(calibration.effectiveSampleSize == alone.effectiveSampleSize, "what is named changes no weight")
  }

  @Test("two numbers of which only the sum was seen hang together")
  func bonds() async throws {
    let more = """
      assumption "share of entrants"
        is likely 50%, between 40% and 60% (80% sure)
      """
    let study = try StillWorld.study(
      "",
      scenario: """
        \(more)
        entrants from "entrants.csv"
          times likely 1, between 0.8 and 1.2 (80% sure)
        pathway daytime
          settings day care, elsewhere
          starts in elsewhere
          entrants day care "share of entrants", the rest elsewhere
        """,
      tables: [
        "entrants.csv": "area,need,people\nNorth,moderate,100\nNorth,severe,100\nSouth,moderate,100\nSouth,severe,100\n"
      ])
    let actuals = try study.actuals("year,setting,people", "2026-27,day care,200")
    let calibration = try await study.calibrate(
      on: actuals, fitting: ["share of entrants", "entrants, times"], within: 0, ReplaySettings(draws: 2000, seed: 1))
    let bond = try #require(calibration.bonds.first)
    #expect(bond.names == ["share of entrants", "entrants, times"] && bond.correlation < -0.5)
    #expect(calibration.text.contains("hang together (correlation -0."))
  }

  @Test("what no draw comes near is said, and how many draws count")
  func outside() async throws {
    let far = try await Self.calibrate(GrowingWorld.study(), counted: 900, draws: 200)
    #expect(far.warnings.all.map(\.code) == [.outsideBelief, .fewDrawsCount])
    #expect(far.warnings.all[0].span?.text == "2026-27,900.0")
    #expect(far.warnings.all[1].help?.hasPrefix("more draws will not do") == true)
    let few = try await Self.calibrate(GrowingWorld.study(), counted: 215, draws: 40)
    #expect(few.warnings.all.map(\.code) == [.fewDrawsCount])
    // Twice the fewest that will do count once there are so many.
    let wouldDo = try #require(few.warnings.all[0].help?.split(separator: " ").compactMap { Int($0.dropLast()) }.first)
    let enough = try await Self.calibrate(GrowingWorld.study(), counted: 215, draws: wouldDo)
    #expect(enough.warnings.all.isEmpty)
  }

  @Test("the line it gives can stand in the scenario, and means what was learnt")
  func line() async throws {
    let learnt = try await Self.calibrate(GrowingWorld.study(), counted: 215).learnt[0]
    let study = try GrowingWorld.study(learnt.line)
    let number = try FittableNumber.named(["entrants, times"], in: study.rulebook)[0]
    guard case .likely(let mode, let low, let high, let sure) = number.parameter.distribution else {
      Issue.record("not a range: \(learnt.line)")
      return
    }
    #expect((mode - learnt.after.median).magnitude < 0.01 && sure == 0.8)
    #expect((low - learnt.after.low).magnitude < 0.01 && (high - learnt.after.high).magnitude < 0.01)
  }

  @Test("a name that is none gets the nearest, no name gets them all, a sure number is refused")
  func names() async throws {
    let study = try GrowingWorld.study()
    func finding(_ names: [String], _ study: Study) async -> Finding? {
      await #expect(throws: Finding.self) { _ = try await Self.calibrate(study, names, counted: 200) }
    }
    #expect(await finding(["entrant, times"], study)?.help == "did you mean `entrants, times`?")
    #expect(await finding(["x"], study)?.help == "the names are `entrants, times`")
    #expect(await finding([], study)?.help?.contains("add --fit with a name") == true)
    let sure = try GrowingWorld.study("times 1.1")
    #expect(await finding(["entrants, times"], sure)?.code == .noEffect)
  }
}

@Suite("Numbers that something can be learnt about")
struct FittableNumberTests {
  @Test(
    "each is drawn just as a run draws it",
    arguments: ["cheshire/cheshire", "wales/wales", "highland/highland", "homes-not-hospitals/homes-not-hospitals"])
  func parameters(scenario: String) throws {
    let path = SharedData.package.appending(path: "Scenarios/\(scenario).scenario").path
    let study = try Study(readingScenario: path)
    let numbers = FittableNumber.all(in: study.rulebook).filter(\.parameter.distribution.isUncertain)
    let drawn = Set(study.plan.parameters)
    #expect(!numbers.isEmpty)
    for number in numbers { #expect(drawn.contains(number.parameter), "\(number.name)") }
    #expect(Set(numbers.map(\.name)).count == numbers.count)
  }
}
