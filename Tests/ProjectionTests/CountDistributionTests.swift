import Quantities
import Testing

@testable import Projection

/// Counts drawn by inversion from one uniform number, against the textbook's probabilities.
@Suite("Numbers of people drawn by chance")
struct CountDistributionTests {
  /// A distribution by its quantiles, its probabilities and its moments.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let quantile: @Sendable (Double) -> Int
    /// By count, from 0; empty where only the moments are compared.
    let probabilities: [Double]
    let mean: Double
    let variance: Double

    static func binomial(_ people: Int, _ p: Double) -> Case {
      Case(
        testDescription: "binomial \(people), \(p)", quantile: Binomial(people: people, probability: p).quantile,
        probabilities: (0...people).map {
          choose(people, $0) * power(p, Double($0)) * power(1 - p, Double(people - $0))
        },
        mean: Double(people) * p, variance: Double(people) * p * (1 - p))
    }

    static func poisson(_ mean: Double) -> Case {
      Case(
        testDescription: "Poisson \(mean)", quantile: Poisson(mean: mean).quantile,
        probabilities: (0..<Int(4 * mean + 20)).map { count in
          (0..<count).reduce(exponential(-mean)) { $0 * mean / Double($1 + 1) }
        }, mean: mean, variance: mean)
    }

    static func hypergeometric(_ population: Int, _ some: Int, _ drawn: Int) -> Case {
      let (all, share) = (Double(population), Double(some) / Double(population))
      return Case(
        testDescription: "hypergeometric \(population), \(some), \(drawn)",
        quantile: Hypergeometric(population: population, some: some, drawn: drawn).quantile,
        probabilities: (0...min(some, drawn)).map {
          choose(some, $0) * choose(population - some, drawn - $0) / choose(population, drawn)
        },
        mean: Double(drawn) * share,
        variance: Double(drawn) * share * (1 - share) * (all - Double(drawn)) / (all - 1))
    }

    /// The same without probabilities, which are too many or too small to list.
    var momentsOnly: Case {
      Case(testDescription: testDescription, quantile: quantile, probabilities: [], mean: mean, variance: variance)
    }
  }

  static let small: [Case] = [
    .binomial(1, 0.3), .binomial(7, 0.05), .binomial(12, 0.5), .binomial(20, 0.93), .binomial(40, 0.2),
    .poisson(0.02), .poisson(0.7), .poisson(4), .poisson(30),
    .hypergeometric(10, 3, 4), .hypergeometric(12, 9, 5), .hypergeometric(12, 5, 10), .hypergeometric(20, 16, 15),
    .hypergeometric(40, 1, 7), .hypergeometric(60, 30, 30),
  ]

  static let large: [Case] =
    ([
      .binomial(300, 0.2), .binomial(900, 0.5), .binomial(20_000, 0.01), .binomial(3_000, 0.99), .poisson(59),
      .poisson(5_000), .hypergeometric(900, 450, 450), .hypergeometric(100_000, 99_500, 500),
      .hypergeometric(9_000, 4_000, 2_000), .hypergeometric(9_000, 8_000, 8_500),
    ] as [Case]).map(\.momentsOnly)

  @Test("Counts are as frequent as they should be", arguments: small)
  func frequencies(of distribution: Case) {
    let draws = 40_000
    var counted = [Int](repeating: 0, count: distribution.probabilities.count)
    for draw in 0..<draws { counted[distribution.quantile(uniform(draw))] += 1 }
    // Chi-square over the counts that are expected five times or more, and the rest as one.
    let expected = distribution.probabilities.map { $0 * Double(draws) }
    let common = expected.indices.filter { expected[$0] >= 5 }
    func square(_ counted: Double, _ expected: Double) -> Double {
      (counted - expected) * (counted - expected) / expected
    }
    var statistic = common.reduce(0) { $0 + square(Double(counted[$1]), expected[$1]) }
    let rare = draws - common.reduce(0) { $0 + counted[$1] }
    let rest = Double(draws) - common.reduce(0) { $0 + expected[$1] }
    if rest > 1 { statistic += square(Double(rare), rest) }
    // Five standard deviations above its mean, the degrees of freedom.
    let freedom = Double(common.count)
    #expect(statistic < freedom + 5 * (2 * freedom).squareRoot())
  }

  @Test("Means and variances are right, exact or normal", arguments: small + large)
  func moments(of distribution: Case) {
    let draws = 2_000
    let counts = (0..<draws).map { Double(distribution.quantile(uniform($0))) }
    let mean = counts.reduce(0, +) / Double(draws)
    let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws)
    let deviation = distribution.variance.squareRoot()
    #expect((mean - distribution.mean).magnitude < 5 * deviation / Double(draws).squareRoot() + 1e-9)
    // The variance of a variance of few events is large: it goes with their kurtosis, about 3 + 1/variance.
    let kurtosis = 3 + 1 / distribution.variance
    #expect(
      (variance - distribution.variance).magnitude
        < 5 * distribution.variance * ((kurtosis - 1) / Double(draws)).squareRoot())
  }

  @Test("A quantile is the smallest count whose probabilities add to it", arguments: small)
  func inversion(of distribution: Case) {
    var below = 0.0
    for (count, probability) in distribution.probabilities.enumerated() where probability > 1e-9 {
      #expect(distribution.quantile(below + probability / 2) == count)
      below += probability
    }
  }

  @Test("Nobody, everybody, no chance and certainty", arguments: [1e-17, 0.3, 1 - 1e-16])
  func edges(u: Double) {
    #expect(Binomial(people: 0, probability: 0.5).quantile(u) == 0)
    #expect(Binomial(people: 9, probability: 0).quantile(u) == 0)
    #expect(Binomial(people: 9, probability: 1).quantile(u) == 9)
    #expect(Poisson(mean: 0).quantile(u) == 0)
    #expect(Hypergeometric(population: 9, some: 0, drawn: 4).quantile(u) == 0)
    #expect(Hypergeometric(population: 9, some: 9, drawn: 4).quantile(u) == 4)
    #expect(Hypergeometric(population: 9, some: 4, drawn: 9).quantile(u) == 4)
    #expect(Hypergeometric(population: 9, some: 4, drawn: 0).quantile(u) == 0)
  }

  @Test("Counts never leave their support, however unlikely the number drawn", arguments: [1e-300, 1 - 1e-16])
  func support(u: Double) {
    for people in [1, 5, 400, 100_000] {
      for p in [1e-9, 0.01, 0.5, 0.7, 1 - 1e-9] {
        #expect((0...people).contains(Binomial(people: people, probability: p).quantile(u)))
      }
      for some in [1, people / 3, people] {
        for drawn in [1, people / 2, people] {
          let count = Hypergeometric(population: people, some: some, drawn: drawn).quantile(u)
          #expect((max(0, some + drawn - people)...min(some, drawn)).contains(count))
        }
      }
    }
  }

  @Test("The same number gives close counts where chances are close")
  func closeness() {
    for draw in 0..<500 {
      let u = uniform(draw)
      let counts = (0...20).map { Binomial(people: 30, probability: 0.4 + 0.01 * Double($0)).quantile(u) }
      #expect(zip(counts, counts.dropFirst()).allSatisfy { ($0...($0 + 2)).contains($1) })
    }
  }

  @Test("Outcomes share out the people to whom one of them happens")
  func multinomial() {
    let shares = [0.1, 0.05, 0.25]
    var sums = [0.0, 0, 0]
    let draws = 5_000
    for draw in 0..<draws {
      var outcomes = Multinomial(people: 30, probability: shares.reduce(0, +))
      let counts = shares.indices.map { outcomes.next(probability: shares[$0], uniform(draw * 3 + $0)) }
      #expect(counts.reduce(0, +) == 30)
      for outcome in shares.indices { sums[outcome] += Double(counts[outcome]) }
    }
    for (sum, share) in zip(sums, shares) {
      let (p, n) = (share / 0.4, Double(30 * draws))
      #expect((sum - n * p).magnitude < 5 * (n * p * (1 - p)).squareRoot())
    }
  }

  @Test("Those drawn from several kinds are as many as were to be drawn, each kind by its size")
  func multivariateHypergeometric() {
    let kinds = [5, 0, 12, 1, 22]
    var sums = [Double](repeating: 0, count: kinds.count)
    let draws = 5_000
    for draw in 0..<draws {
      var sample = MultivariateHypergeometric(population: 40, drawn: 15)
      let counts = kinds.indices.map { sample.next(of: kinds[$0], uniform(draw * 5 + $0)) }
      #expect(counts.reduce(0, +) == 15)
      #expect(zip(counts, kinds).allSatisfy { $0 <= $1 })
      for kind in kinds.indices { sums[kind] += Double(counts[kind]) }
    }
    for (sum, kind) in zip(sums, kinds) {
      let p = Double(kind) / 40
      let variance = 15 * p * (1 - p) * 25 / 39
      #expect((sum / Double(draws) - 15 * p).magnitude <= 5 * (variance / Double(draws)).squareRoot())
    }
  }

  @Test("Rounding keeps every number beside itself, the sum within one, and the mean right")
  func systematicRounding() {
    let expected = [0.2, 3, 1.9, 0, 0.4, 7.35, 0.4]
    let draws = 4_000
    var sums = [Double](repeating: 0, count: expected.count)
    for draw in 0..<draws {
      var rounding = SystematicRounding(carried: uniform(draw))
      let whole = expected.map { rounding.next($0) }
      #expect(zip(whole, expected).allSatisfy { (Double($0) - $1).magnitude < 1 })
      #expect((Double(whole.reduce(0, +)) - expected.reduce(0, +)).magnitude < 1)
      for place in expected.indices { sums[place] += Double(whole[place]) }
    }
    for (sum, expected) in zip(sums, expected) {
      #expect((sum / Double(draws) - expected).magnitude < 5 * 0.5 / Double(draws).squareRoot())
    }
    var twelfths = SystematicRounding(carried: 0)
    #expect((0..<12).reduce(0) { sum, _ in sum + twelfths.next(1.0 / 12) } == 1)
  }

  @Test("People are shared out to the last", arguments: [0, 1, 2, 7, 100])
  func sharing(people: Int) {
    let weights = [0.3, 0, 0.3, 0.1, 0]
    for draw in 0..<200 {
      var parts = [0, 0, 0, 0, 0]
      shareOut(people, by: { weights[$0] }, count: 5, uniform(draw)) { parts[$0] += $1 }
      #expect(parts.reduce(0, +) == people)
      for (part, weight) in zip(parts, weights) {
        #expect((Double(part) - Double(people) * weight / 0.7).magnitude < 1)
      }
    }
  }

  private func uniform(_ draw: Int) -> Double { Philox.uniform(seed: 11, stream: 4, draw: UInt64(draw)) }
}

/// Ways to choose so many of so many.
private func choose(_ all: Int, _ some: Int) -> Double {
  some < 0 || some > all ? 0 : (0..<some).reduce(1) { $0 * Double(all - $1) / Double($1 + 1) }
}
