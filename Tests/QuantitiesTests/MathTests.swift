import Testing

@testable import Quantities

@Suite("Normal distribution and probabilities of a step")
struct MathTests {
  @Test(
    "Quantiles as published with Algorithm AS 241, and that of 95% intervals",
    arguments: [
      (0.25, -0.674_489_750_196_081_743_2), (0.001, -3.090_232_306_167_813_541_5), (1e-20, -9.262_340_089_798_407_58),
      (0.975, 1.959_963_984_540_054), (0.5, 0),
    ])
  func quantiles(p: Double, expected: Double) {
    #expect((Normal.quantile(p) - expected).magnitude <= 1e-15 * max(1, expected.magnitude) * 4)
  }

  @Test("Quantiles are the inverse of the distribution function, far into the tails")
  func inverse() {
    for exponent in 1...15 {
      let p = power(10, -Double(exponent))
      #expect((Normal.cumulative(Normal.quantile(p)) / p - 1).magnitude < 1e-12)
    }
    #expect(Normal.quantile(0) == -.infinity)
    #expect(Normal.quantile(1) == .infinity)
  }

  @Test("The steps of a year add up to the year", arguments: [1, 4, 12])
  func steps(perYear: Int) {
    for annual in [0, 0.003, 0.2, 0.9, 1] {
      let remaining = power(1 - stepProbability(annual: annual, stepsPerYear: perYear), Double(perYear))
      #expect((1 - remaining - annual).magnitude < 1e-12)
    }
    #expect((stepProbability(annual: 0.3439, stepsPerYear: 4) - 0.1).magnitude < 1e-15)
  }

  @Test("A rate of ln 2 a person-year takes half in a year")
  func rates() {
    #expect((annualProbability(rate: naturalLogarithm(2)) - 0.5).magnitude < 1e-15)
    #expect((annualProbability(rate: 1e-12) / 1e-12 - 1).magnitude < 1e-9)
  }
}
