import Testing

@testable import Projection

/// The textbook projection of Swedish women from 1993 to 1998, five years in one step.
///
/// Half of the migrants are there from the start and half come at the end; births follow from the women at both ends,
/// and the girls among them enter at age 0. The open age takes the survivors of two ages.
/// Source: S. H. Preston, P. Heuveline, M. Guillot, Demography (2001), chapter 6; table as in ccmppWPP.
@Suite("Swedish women, 1993 to 1998")
struct SwedishWomenTests {
  /// An age group, with its women in 1993, the person-years that 100,000 newborn girls live in it, its migrants in five
  /// years, its births to a woman in a year, and its women in 1998.
  private typealias Row = (
    age: Int, women: Double, lived: Double, migrants: Double, fertility: Double, expected: Double
  )

  private static let table: [Row] = [
    (0, 293_395, 497_487, 6840, 0, 302_392),
    (5, 248_369, 497_138, 4150, 0, 298_682),
    (10, 240_012, 496_901, 3365, 0, 252_007),
    (15, 261_346, 496_531, 5270, 0.012, 244_150),
    (20, 285_209, 495_902, 9240, 0.0908, 268_267),
    (25, 314_388, 495_168, 8230, 0.1499, 293_515),
    (30, 281_290, 494_213, 5470, 0.1125, 320_624),
    (35, 286_923, 492_760, 3155, 0.0441, 284_767),
    (40, 304_108, 490_447, 1770, 0.0074, 288_031),
    (45, 324_946, 486_613, 1115, 0.0003, 303_166),
    (50, 247_613, 480_665, 1075, 0, 322_062),
    (55, 211_351, 471_786, 845, 0, 243_989),
    (60, 215_140, 457_852, 645, 0, 205_841),
    (65, 221_764, 436_153, 530, 0, 205_516),
    (70, 223_506, 402_775, 465, 0, 205_270),
    (75, 183_654, 350_358, 300, 0, 194_771),
    (80, 141_990, 271_512, 250, 0, 142_565),
    (85, 112_424, 291_707, 175, 0, 131_966),
  ]

  @Test("Every age within one person of the book")
  func everyAge() async {
    let table = Self.table
    let opening = table.map { $0.women + $0.migrants / 2 }
    let oldest = table.count - 1
    let ratios = table.indices.map { age in
      age == 0
        ? 1
        : age == oldest
          ? table[age].lived / (table[age - 1].lived + table[age].lived) : table[age].lived / table[age - 1].lived
    }
    let women = await fiveYearsOn(opening: opening, girls: 0, survival: ratios)
    let births = table.indices.map { 5 * table[$0].fertility * (opening[$0] + women[$0]) / 2 }.reduce(0, +)
    #expect((births - 615_989).magnitude < 2)
    let girls = births / 2.05 * table[0].lived / 500_000
    let found = await fiveYearsOn(opening: opening, girls: girls, survival: ratios)
    for (row, women) in zip(table, found) {
      #expect((women - row.expected).magnitude <= 1, "age \(row.age): \(women), in the book \(row.expected)")
    }
  }

  private func fiveYearsOn(opening: [Double], girls: Double, survival: [Double]) async -> [Double] {
    var tiny = TinyPlan(
      settings: [.unlimited], opening: opening, entrants: [girls], ages: 0...(opening.count - 1),
      exits: survival.map { 1 - $0 })
    tiny.plan.gauges = opening.indices.map { age in
      Gauge(.people, settings: [0], strata: opening.indices.map { $0 == age })
    }
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    return opening.indices.map {
      samples.draws(ofGauge: $0, step: 0, option: 0)[0] + Self.table[$0].migrants / 2
    }
  }
}
