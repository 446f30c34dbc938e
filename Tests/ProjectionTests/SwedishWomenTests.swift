import Foundation
import Quantities
import Testing

@testable import Projection

/// The textbook projection of Swedish women from 1993 to 1998, five years in one step.
///
/// The engine has no migration and no births, so the test supplies them: half of the migrants are there from the
/// start and half come at the end; births follow from the women at both ends, and the girls among them enter at
/// age 0. The open age takes the survivors of two ages at the printed ratio.
/// Source: S. H. Preston, P. Heuveline, M. Guillot, Demography (2001), chapter 6; table as in ccmppWPP.
@Suite("Swedish women, 1993 to 1998")
struct SwedishWomenTests {
  static let table = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/data/cohort_component_preston_sweden/sweden_1993_1998_female_5x5.csv")
    .standardizedFileURL

  @Test(
    "Every age within one person of the book",
    .enabled(
      if: FileManager.default.fileExists(atPath: table.path), "the table of Swedish women is not on this machine"))
  func everyAge() async throws {
    let rows = try String(contentsOf: Self.table, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().map {
      line in
      line.split(separator: ",").compactMap { Double($0) }
    }
    let (people, lived, migrants) = (rows.map { $0[1] }, rows.map { $0[2] }, rows.map { $0[3] })
    let (survival, fertility, expected) = (rows.map { $0[4] }, rows.map { $0[5] }, rows.map { $0[7] })
    let opening = zip(people, migrants).map { $0 + $1 / 2 }
    let ratios = rows.indices.map { age in
      age == 0 ? 1 : age == rows.count - 1 ? survival[age] : lived[age] / lived[age - 1]
    }
    let women = await fiveYearsOn(opening: opening, girls: 0, survival: ratios, migrants: migrants)
    let births = zip(fertility, zip(opening, women)).map { 5 * $0 * ($1.0 + $1.1) / 2 }.reduce(0, +)
    #expect((births - 615_989).magnitude < 2)
    let found = await fiveYearsOn(
      opening: opening, girls: births / 2.05 * lived[0] / 500_000, survival: ratios, migrants: migrants)
    for (age, pair) in zip(found, expected).enumerated() {
      #expect((pair.0 - pair.1).magnitude <= 1, "age \(age * 5): \(pair.0), in the book \(pair.1)")
    }
  }

  private func fiveYearsOn(
    opening: [Double], girls: Double, survival: [Double], migrants: [Double]
  ) async -> [Double] {
    var tiny = TinyPlan(
      settings: [.unlimited], opening: opening, entrants: [girls], ages: 0...(opening.count - 1),
      exits: survival.map { 1 - $0 })
    tiny.plan.gauges = opening.indices.map { age in
      Gauge(.people, settings: [0], strata: opening.indices.map { $0 == age })
    }
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    return opening.indices.map { samples.draws(ofGauge: $0, step: 0, option: 0)[0] + migrants[$0] / 2 }
  }
}

@Suite("Need")
struct NeedTests {
  @Test("Expected people are population times prevalence")
  func expected() {
    #expect(expectedPeople(population: [1000, 250], prevalence: [0.02, 0.004]) == [20, 1])
  }
}
