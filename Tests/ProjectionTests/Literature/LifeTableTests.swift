import TestSupport
import Testing

@testable import Projection

/// Women followed through a life table: one cohort, ages and deaths only.
///
/// A year begins with everybody's birthday, so an age in the plan is one more than in the table. Who is left after a
/// hundred years lives as long as the table says of age 100.
/// Source: Office for National Statistics, National life tables, females, 2017 to 2019 (Open Government Licence), as kept
/// in github.com/bitowaqr/shortfall. The probabilities of dying are printed to six places, survivors of 100,000 to one
/// and expectations of life to two.
@Suite("A national life table")
struct LifeTableTests {
  private static let dying = [
    0.003536, 0.000213, 0.000127, 0.000098, 0.000068, 0.000086, 0.000082, 0.000062, 0.000064, 0.000053,
    0.000064, 0.000066, 0.000060, 0.000080, 0.000101, 0.000112, 0.000147, 0.000159, 0.000227, 0.000200,
    0.000190, 0.000211, 0.000229, 0.000222, 0.000222, 0.000254, 0.000262, 0.000292, 0.000314, 0.000320,
    0.000370, 0.000394, 0.000453, 0.000486, 0.000556, 0.000582, 0.000645, 0.000784, 0.000732, 0.000852,
    0.000902, 0.000986, 0.001073, 0.001171, 0.001316, 0.001425, 0.001564, 0.001695, 0.001840, 0.001943,
    0.002169, 0.002358, 0.002557, 0.002697, 0.002914, 0.003194, 0.003542, 0.003816, 0.004230, 0.004616,
    0.005054, 0.005492, 0.006264, 0.006714, 0.007264, 0.007988, 0.008573, 0.009380, 0.010330, 0.011296,
    0.012437, 0.013337, 0.015241, 0.017347, 0.019167, 0.021437, 0.024217, 0.027308, 0.030961, 0.034481,
    0.038463, 0.043634, 0.048958, 0.056269, 0.063935, 0.072462, 0.083094, 0.093462, 0.106434, 0.118942,
    0.134387, 0.150755, 0.167079, 0.184344, 0.204467, 0.228210, 0.250765, 0.267058, 0.291260, 0.309526,
    0.343363,
  ]
  private static let expectation = [
    83.06, 82.35, 81.37, 80.38, 79.39, 78.39, 77.40, 76.41, 75.41, 74.42, 73.42, 72.42,
    71.43, 70.43, 69.44, 68.45, 67.45, 66.46, 65.47, 64.49, 63.50, 62.51, 61.53, 60.54,
    59.55, 58.57, 57.58, 56.60, 55.61, 54.63, 53.65, 52.67, 51.69, 50.71, 49.74, 48.76,
    47.79, 46.82, 45.86, 44.89, 43.93, 42.97, 42.01, 41.05, 40.10, 39.15, 38.21, 37.27,
    36.33, 35.40, 34.47, 33.54, 32.62, 31.70, 30.78, 29.87, 28.97, 28.07, 27.17, 26.29,
    25.41, 24.53, 23.67, 22.81, 21.96, 21.12, 20.29, 19.46, 18.64, 17.83, 17.02, 16.23,
    15.44, 14.68, 13.93, 13.19, 12.47, 11.76, 11.08, 10.42, 9.77, 9.14, 8.54, 7.95,
    7.39, 6.87, 6.36, 5.89, 5.45, 5.04, 4.65, 4.30, 3.97, 3.67, 3.38, 3.12,
    2.90, 2.70, 2.51, 2.33, 2.15,
  ]
  /// Survivors of 100,000 at every tenth birthday.
  private static let survivors = [
    100000.0, 99561.5, 99440.5, 99190.6, 98611.5, 97247.8, 94171.2, 87045.5, 69955.9, 32805.1, 2703.3,
  ]

  @Test("Survivors and expectations of life at every age are those printed")
  func cohort() async {
    let samples = await project(plan(), draws: 0, seed: 1)
    func draws(_ measure: Series.Quantity) -> [Double] {
      (0..<100).map { samples.draws(of: measure, setting: 0, year: $0, option: 0)[0] }
    }
    let (alive, lived) = ([100_000] + draws(.people), draws(.personYears))
    for (decade, printed) in Self.survivors.enumerated() {
      #expect((alive[10 * decade] - printed).magnitude < 0.25, "age \(10 * decade): \(alive[10 * decade])")
    }
    for age in 0..<100 {
      let toCome = lived[age...].reduce(0, +) + alive[100] * Self.expectation[100]
      let gap = toCome / alive[age] - Self.expectation[age]
      #expect(gap.magnitude < 0.006, "age \(age): \(toCome / alive[age])")
    }
  }

  @Test("Quarters leave as many alive at every birthday as whole years do")
  func quarters() async {
    #expect(isClose(await alive(stepsPerYear: 4), await alive(stepsPerYear: 1), within: 1e-12))
  }

  private func alive(stepsPerYear: Int) async -> [Double] {
    let samples = await project(plan(stepsPerYear: stepsPerYear), draws: 0, seed: 1)
    return (0..<100).map { samples.draws(of: .people, setting: 0, year: $0, option: 0)[0] }
  }

  private func plan(stepsPerYear: Int = 1) -> Plan {
    TinyPlan(
      settings: [.unlimited], opening: [100_000] + Array(repeating: 0, count: 101), ages: 0...101,
      exits: [0] + Self.dying, years: 100, stepsPerYear: stepsPerYear
    ).plan
  }
}
