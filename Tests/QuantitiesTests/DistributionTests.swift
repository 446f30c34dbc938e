import Testing

@testable import Quantities

@Suite("What is believed about a number")
struct DistributionTests {
  static let beliefs: [(mode: Double, low: Double, high: Double, sure: Double)] = [
    (30, 22, 41, 0.8), (0.6, 0.4, 0.75, 0.8), (2.1, 1.8, 2.5, 0.95), (-1, -5, 0.5, 0.5), (100, 99, 180, 0.9),
  ]

  @Test("A two-piece normal holds its interval centrally, as its own distribution function says", arguments: beliefs)
  func interval(mode: Double, low: Double, high: Double, sure: Double) {
    let normal = TwoPieceNormal(mode: mode, low: low, high: high, coverage: sure)
    #expect((normal.cumulative(low) - (1 - sure) / 2).magnitude < 1e-12)
    #expect((normal.cumulative(high) - (1 + sure) / 2).magnitude < 1e-12)
  }

  @Test("A two-piece normal is densest at its mode, without a jump", arguments: beliefs)
  func mode(mode: Double, low: Double, high: Double, sure: Double) {
    let normal = TwoPieceNormal(mode: mode, low: low, high: high, coverage: sure)
    let width = (high - low) * 1e-5
    func density(_ x: Double) -> Double {
      (normal.cumulative(x + width / 2) - normal.cumulative(x - width / 2)) / width
    }
    let (below, above) = (density(mode - width), density(mode + width))
    #expect((below / above - 1).magnitude < 1e-5)
    for step in 1...20 {
      let distance = Double(step) * (high - low) / 20
      #expect(density(mode - distance) < below)
      #expect(density(mode + distance) < above)
    }
  }

  @Test("Quantiles are the inverse of the distribution function", arguments: beliefs)
  func inverse(mode: Double, low: Double, high: Double, sure: Double) {
    let normal = TwoPieceNormal(mode: mode, low: low, high: high, coverage: sure)
    for u in [1e-9, 0.01, 0.1, 0.3, 0.5, 0.77, 0.95, 1 - 1e-9] {
      #expect((normal.cumulative(normal.quantile(u)) - u).magnitude < 1e-12)
    }
  }

  @Test("A symmetric range is a normal distribution: 100 ± 1.96 standard deviations of 10, 95% sure")
  func symmetric() {
    let normal = TwoPieceNormal(mode: 100, low: 80.400360154599461, high: 119.59963984540054, coverage: 0.95)
    #expect((normal.lowerSpread - 10).magnitude < 1e-9)
    #expect((normal.upperSpread - 10).magnitude < 1e-9)
  }

  @Test("Draws stay within the range stated as often as stated")
  func sampledInterval() {
    let sampler = Sampler(.likely(30, between: 22, and: 41, sure: 0.8), legal: -1000...1000)
    let draws = (0..<1000).map { sampler.quantile((Double($0) + 0.5) / 1000) }
    #expect(draws.count { $0 < 22 } == 100)
    #expect(draws.count { $0 > 41 } == 100)
  }

  @Test("A positive number that spans a factor of 2 has its logarithm drawn")
  func logScale() {
    let sampler = Sampler(.likely(10, between: 5, and: 20, sure: 0.8), legal: 0...1e9)
    for u in [0.03, 0.1, 0.4, 0.5] {
      // Half as much is as likely as twice as much.
      #expect((sampler.quantile(u) * sampler.quantile(1 - u) - 100).magnitude < 1e-9)
    }
    #expect((sampler.quantile(0.1) - 5).magnitude < 1e-9)
    #expect((sampler.quantile(0.9) - 20).magnitude < 1e-9)
  }

  @Test("A narrower range, or a number that may be negative, is drawn as it stands")
  func linearScale() {
    for (belief, legal) in [
      (Distribution.likely(100, between: 80, and: 120, sure: 0.8), 0...1e9),
      (Distribution.likely(100, between: 40, and: 160, sure: 0.8), -1e9...1e9),
    ] {
      let sampler = Sampler(belief, legal: legal)
      #expect((sampler.quantile(0.3) + sampler.quantile(0.7) - 200).magnitude < 1e-6)
    }
  }

  @Test("Draws are cut to what is legal, and keep their shape within it")
  func truncation() {
    let sampler = Sampler(.likely(0.9, between: 0.7, and: 0.97, sure: 0.5), legal: 0...1)
    let normal = TwoPieceNormal(mode: 0.9, low: 0.7, high: 0.97, coverage: 0.5)
    let inside = normal.cumulative(1) - normal.cumulative(0)
    for u in [1e-12, 0.2, 0.5, 0.9, 1 - 1e-12] {
      let value = sampler.quantile(u)
      #expect((0...1).contains(value))
      #expect(((normal.cumulative(value) - normal.cumulative(0)) / inside - u).magnitude < 1e-9)
    }
    #expect(normal.quantile(0.9) > 1)
  }

  @Test("A flat range is cut to what is legal too")
  func flat() {
    let sampler = Sampler(.between(0.5, and: 1.5), legal: 0...1)
    #expect(sampler.quantile(0.5) == 0.75)
    #expect(Distribution.between(2, and: 4).central == 3)
  }

  @Test("What is certain is the same in every draw")
  func certain() {
    #expect([0.01, 0.5, 0.99].map(Sampler(.certain(7), legal: 0...10).quantile) == [7, 7, 7])
    #expect(!Distribution.certain(7).isUncertain)
  }

  @Test("A scaled belief is the belief about the scaled number")
  func scaled() {
    let percent = Sampler(.likely(60, between: 40, and: 75, sure: 0.8), legal: 0...100)
    let share = Sampler(
      Distribution.likely(60, between: 40, and: 75, sure: 0.8).scaled(by: 0.01), legal: 0...1)
    for u in [0.05, 0.5, 0.95] { #expect((percent.quantile(u) / 100 - share.quantile(u)).magnitude < 1e-12) }
  }
}

@Suite("Beta distribution")
struct BetaTests {
  @Test(
    "Exact intervals of proportions as R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 5",
    arguments: [(81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (1, 29, 0.0009, 0.1776)])
  func clopperPearson(count: Int, total: Int, low: Double, high: Double) {
    let (x, n) = (Double(count), Double(total))
    #expect((BetaDistribution(alpha: x, beta: n - x + 1).quantile(0.025) - low).magnitude < 5e-5)
    #expect((BetaDistribution(alpha: x + 1, beta: n - x).quantile(0.975) - high).magnitude < 5e-5)
  }

  @Test("Known in closed form: powers, and x²(3 − 2x)", arguments: [0.001, 0.2, 0.5, 0.81, 0.999])
  func closedForms(u: Double) {
    let cubeRoot = power(u, 1.0 / 3)
    #expect((BetaDistribution(alpha: 3, beta: 1).quantile(u) - cubeRoot).magnitude < 1e-12)
    let firstOf49 = 1 - power(1 - u, 1.0 / 49)
    #expect((BetaDistribution(alpha: 1, beta: 49).quantile(u) - firstOf49).magnitude < 1e-12)
    let x = BetaDistribution(alpha: 2, beta: 2).quantile(u)
    #expect((x * x * (3 - 2 * x) - u).magnitude < 1e-12)
  }

  @Test("12 observed out of 60 are likeliest a fifth, and draws lie about it")
  func observed() {
    let belief = Distribution.observed(12, outOf: 60)
    #expect(belief.central == 0.2)
    let sampler = Sampler(belief, legal: 0...1)
    let draws = (0..<400).map { sampler.quantile((Double($0) + 0.5) / 400) }
    // The mean of a beta distribution is alpha/(alpha + beta) = 13/62.
    let mean = draws.reduce(0, +) / 400
    #expect((mean - 13.0 / 62).magnitude < 1e-4)
    #expect(draws == draws.sorted())
  }

  @Test("Large samples converge")
  func large() {
    let beta = BetaDistribution(alpha: 40_001, beta: 60_001)
    #expect((beta.cumulative(beta.quantile(0.975)) - 0.975).magnitude < 1e-10)
    // So many are normal: 0.4 + 1.96 × √(0.24/100,000).
    #expect((beta.quantile(0.975) - 0.403_036).magnitude < 2e-5)
  }
}
