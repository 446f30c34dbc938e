import Appraisal
import Quantities
import TestSupport
import Testing

@Suite("Draws weighted by what was observed")
struct ImportanceWeightsTests {
  /// A standard normal prior, drawn, and the weights that one figure with a normal error gives it.
  private struct Learnt {
    let draws: [Double]
    let weights: ImportanceWeights

    init(observed: Double, spread: Double, count: Int = 5000, seed: UInt64) {
      var random = SeededNumbers(seed: seed)
      draws = (0..<count).map { _ in Normal.quantile(Double.random(in: 1e-12..<1, using: &random)) }
      weights = ImportanceWeights(
        logLikelihoods: draws.map { normalLogLikelihood(observed: observed, expected: $0, spread: spread) })
    }
  }

  @Test(
    "A normal prior and a normal observation give the conjugate posterior, within Monte Carlo error",
    arguments: [(1.0, 1.0), (-0.5, 0.5), (2.0, 2.0), (0.0, 0.3)], [UInt64(1), 2, 3])
  func conjugate(observation: (y: Double, s: Double), seed: UInt64) {
    let learnt = Learnt(observed: observation.y, spread: observation.s, seed: seed)
    let variance = observation.s * observation.s
    let (mean, spread) = (observation.y / (1 + variance), (variance / (1 + variance)).squareRoot())
    let error = 4 * spread / learnt.weights.effectiveSampleSize.squareRoot()
    #expect((learnt.weights.mean(of: learnt.draws) - mean).magnitude < error)
    #expect((learnt.weights.standardDeviation(of: learnt.draws) - spread).magnitude < error)
    // A quantile is off by √(p(1−p)) / density, at 10% and 90% 1.71 times as much as the mean.
    let tails = learnt.weights.quantiles([0.1, 0.9], of: learnt.draws)
    #expect((tails[0] - (mean + spread * Normal.quantile(0.1))).magnitude < 1.71 * error)
    #expect((tails[1] - (mean + spread * Normal.quantile(0.9))).magnitude < 1.71 * error)
  }

  @Test("The effective sample size is what the conjugate normal has", arguments: [(1.0, 1.0), (-0.5, 0.5), (1.5, 0.8)])
  func effectiveSampleSize(y: Double, s: Double) {
    func density(_ x: Double, variance: Double) -> Double {
      exponential(-x * x / (2 * variance)) / (2 * Double.pi * variance).squareRoot()
    }
    let likelihood = density(y, variance: 1 + s * s)
    let square = density(y, variance: 1 + s * s / 2) / (2 * s * Double.pi.squareRoot())
    let expected = likelihood * likelihood / square
    let learnt = Learnt(observed: y, spread: s, count: 20_000, seed: 4)
    #expect((learnt.weights.effectiveSampleSize / 20_000 / expected - 1).magnitude < 0.05)
  }

  /// Simulation-based calibration: S. Talts et al., Validating Bayesian inference algorithms, arXiv:1804.06788 (2018).
  @Test("Truths drawn from what is believed lie in 8 in 10 of what is learnt from them, as often as chance has it")
  func truthsAreCovered() {
    var random = SeededNumbers(seed: 5)
    func normal() -> Double { Normal.quantile(Double.random(in: 1e-12..<1, using: &random)) }
    let (truths, spread) = (300, 0.7)
    let inside = (0..<truths).count { _ in
      let draws = (0..<500).map { _ in normal() }
      let truth = normal()
      let observed = truth + spread * normal()
      let weights = ImportanceWeights(
        logLikelihoods: draws.map { normalLogLikelihood(observed: observed, expected: $0, spread: spread) })
      let ends = weights.quantiles([0.1, 0.9], of: draws)
      return (ends[0]...ends[1]).contains(truth)
    }
    let coverage = Coverage(inside: inside, of: truths, nominal: 0.8)
    #expect(coverage.usual.contains(inside), "\(inside) of \(truths)")
  }

  @Test("Two figures learnt together are those learnt one after the other")
  func oneAfterTheOther() {
    let first = [-0.2, -3, -0.5, -1], second = [-2.0, -0.1, -0.4, -5]
    let together = ImportanceWeights(logLikelihoods: zip(first, second).map { $0 + $1 })
    let one = ImportanceWeights(logLikelihoods: first)
    let then = ImportanceWeights(
      logLikelihoods: zip(one.weights, second).map { naturalLogarithm($0) + $1 })
    for (left, right) in zip(together.weights, then.weights) { #expect((left - right).magnitude < 1e-15) }
  }

  @Test("However unlikely all draws are, they weigh something and sum to 1", arguments: [0, 1e3, -1e3, -1e9])
  func shifts(by constant: Double) {
    let weights = ImportanceWeights(logLikelihoods: [0, -1, -2].map { $0 + constant })
    let same = ImportanceWeights(logLikelihoods: [0, -1, -2])
    for (left, right) in zip(weights.weights, same.weights) { #expect((left - right).magnitude < 1e-6) }
    #expect((weights.weights.reduce(0, +) - 1).magnitude < 1e-15)
    #expect(weights.effectiveSampleSize > 1 && weights.effectiveSampleSize < 3)
  }

  @Test("Draws alike count in full, and have the quantiles of a summary", arguments: [1, 2, 5, 100])
  func alike(count: Int) {
    let weights = ImportanceWeights(alike: count)
    #expect((weights.effectiveSampleSize - Double(count)).magnitude < 1e-9)
    var random = SeededNumbers(seed: UInt64(count))
    let values = (0..<count).map { _ in Double.random(in: 0..<100, using: &random) }
    let quantiles = weights.quantiles(Summary.Spread.shares, of: values)
    let summary = Summary(draws: [0] + values).spread
    let expected = summary.map { [$0.p5, $0.p25, $0.p50, $0.p75, $0.p95] } ?? []
    for (left, right) in zip(quantiles, expected) { #expect((left - right).magnitude < 1e-9) }
  }

  @Test("A draw that weighs everything is all there is")
  func oneDraw() {
    let weights = ImportanceWeights(logLikelihoods: [-1e6, 0, -1e6])
    #expect(weights.effectiveSampleSize == 1)
    #expect(weights.mean(of: [1, 2, 3]) == 2)
    #expect(weights.standardDeviation(of: [1, 2, 3]) == 0)
    #expect(weights.quantiles([0.1, 0.5, 0.9], of: [1, 2, 3])[1] == 2)
  }

  @Test("Values that rise together correlate, and what does not vary with nothing")
  func correlation() {
    let weights = ImportanceWeights(logLikelihoods: [0, -0.5, -1, -2])
    let values = [1.0, 3, 2, 5]
    #expect((weights.correlation(of: values, values.map { 7 - 2 * $0 }) + 1).magnitude < 1e-12)
    #expect(weights.correlation(of: values, [4, 4, 4, 4]) == 0)
  }
}
