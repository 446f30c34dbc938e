import Appraisal
import Quantities
import Testing
import TestSupport

/// E[max(0, X)] for a normal X: μ Φ(μ/σ) + σ φ(μ/σ).
private func expectedPositivePart(mean: Double, spread: Double) -> Double {
  let ratio = mean / spread
  let density = exponential(-ratio * ratio / 2) / (2 * Double.pi).squareRoot()
  return mean * Normal.cumulative(ratio) + spread * density
}

private struct Normals {
  var random: SeededNumbers

  init(seed: Int) { random = SeededNumbers(seed: seed) }

  mutating func next(_ count: Int) -> [Double] {
    (0..<count).map { _ in Normal.quantile(Double.random(in: 1e-12..<1, using: &random)) }
  }
}

/// Nothing, against μ + a X + b Z with X and Z standard normal.
private func choice(_ mean: Double, _ a: Double, _ b: Double, _ x: [Double], _ z: [Double]) -> OptionDraws {
  OptionDraws([x.map { _ in 0 }, zip(x, z).map { mean + a * $0 + b * $1 }], better: .higher)
}

@Suite("The value of perfect information")
struct PerfectInformationTests {
  @Test("A normal net benefit has its closed form, within 4 errors", arguments: [-1.5, -0.4, 0.2, 1], 0..<5)
  func closedForm(mean: Double, seed: Int) {
    var normals = Normals(seed: seed)
    let draws = normals.next(4000)
    let found = choice(mean, 2, 0, draws, draws).valueOfPerfectInformation
    let expected = expectedPositivePart(mean: mean, spread: 2) - max(0, mean)
    #expect((found.value - expected).magnitude < 4 * found.standardError)
    #expect(found.standardError < 0.05)
  }

  @Test("The closed form lies in the interval in 95 of 100 runs")
  func coverage() {
    var normals = Normals(seed: 11)
    let expected = expectedPositivePart(mean: -0.5, spread: 1)
    let inside = (0..<300).count { _ in
      let draws = normals.next(400)
      return choice(-0.5, 1, 0, draws, draws).valueOfPerfectInformation.interval.contains(expected)
    }
    #expect(Coverage(inside: inside, of: 300, nominal: 0.95).usual.contains(inside), "\(inside) of 300")
  }

  @Test("It is worth nothing to know what changes no choice")
  func alwaysBest() {
    let found = OptionDraws([[5, 9, 2], [4, 1, 1]], better: .higher).valueOfPerfectInformation
    #expect(found == Estimate(value: 0, standardError: 0))
  }
}

@Suite("The value of information about one number")
struct PartialInformationTests {
  @Test(
    "A normal net benefit has its closed form, within 4 errors",
    arguments: [(0.0, 1.0, 1.0), (0.3, 1, 2), (-0.5, 1, 0.5), (-1, 2, 2)], 0..<5)
  func closedForm(case: (mean: Double, a: Double, b: Double), seed: Int) {
    var normals = Normals(seed: seed)
    let (x, z) = (normals.next(2000), normals.next(2000))
    let (mean, a, b) = `case`
    let found = choice(mean, a, b, x, z).valueOfInformation(about: x)
    let expected = expectedPositivePart(mean: mean, spread: a) - max(0, mean)
    #expect((found.value - expected).magnitude < 4 * found.standardError, "\(found) for \(expected)")
    #expect(found.standardError < 0.15)
  }

  @Test("The closed form lies in the interval about as often as it says")
  func coverage() {
    var normals = Normals(seed: 3)
    let expected = expectedPositivePart(mean: -0.5, spread: 1)
    let inside = (0..<200).count { _ in
      let (x, z) = (normals.next(500), normals.next(500))
      return choice(-0.5, 1, 1, x, z).valueOfInformation(about: x).interval.contains(expected)
    }
    #expect(Coverage(inside: inside, of: 200, nominal: 0.95).usual.contains(inside), "\(inside) of 200")
  }

  @Test("A curve is followed: the closed form of a + b X² by quadrature")
  func curve() {
    var normals = Normals(seed: 5)
    let (x, z) = (normals.next(4000), normals.next(4000))
    let found = OptionDraws(
      [x.map { _ in 0 }, zip(x, z).map { $0 * $0 - 1.5 + $1 }], better: .higher
    ).valueOfInformation(about: x)
    let points = 200_000
    let expected =
      (0..<points).reduce(0) { sum, point in
        let x = Normal.quantile((Double(point) + 0.5) / Double(points))
        return sum + max(0, x * x - 1.5)
      } / Double(points)
    #expect((found.value - expected).magnitude < 4 * found.standardError, "\(found) for \(expected)")
  }

  @Test("A jump is followed from below, by up to a sixth or so", arguments: [0.5, 0.6, 0.7, 0.8], [500, 4000])
  func jump(at quantile: Double, draws: Int) {
    var normals = Normals(seed: 6)
    let low = -1.2 * (1 - quantile) / quantile
    let shares = (0..<20).map { _ in
      let (x, z) = (normals.next(draws), normals.next(draws))
      // Worth 1 above the jump and somewhat less than nothing on the whole: knowing the side is worth how often it is above.
      let lead = zip(x, z).map { ($0 > Normal.quantile(quantile) ? 1 : low) + 0.3 * $1 }
      let found = OptionDraws([x.map { _ in 0 }, lead], better: .higher).valueOfInformation(about: x)
      return found.value / (1 - quantile)
    }
    let missed = 1 - shares.reduce(0, +) / Double(shares.count)
    #expect(missed > 0.08 && missed < 0.18, "\(missed)")
  }

  @Test("Of three options, costs as well, all that is uncertain tells as much as perfect information")
  func everything() {
    var normals = Normals(seed: 8)
    let x = normals.next(1000)
    let costs = OptionDraws([x.map { 10 + $0 }, x.map { 10 - 2 * $0 }, x.map { _ in 10.5 }], better: .lower)
    let (partial, perfect) = (costs.valueOfInformation(about: x), costs.valueOfPerfectInformation)
    #expect((partial.value - perfect.value).magnitude < 1e-9)
    #expect((partial.standardError - perfect.standardError).magnitude < 1e-9)
  }

  @Test("What has nothing to do with it is worth next to nothing", arguments: 0..<30)
  func noise(seed: Int) {
    var normals = Normals(seed: seed)
    let (x, z) = (normals.next(1000), normals.next(1000))
    let outcomes = choice(0, 0, 1, x, z)
    #expect(outcomes.valueOfInformation(about: x).value < 0.1 * outcomes.valueOfPerfectInformation.value)
  }

  @Test("A number that never varies, or has two values, is no trouble")
  func fewValues() {
    var normals = Normals(seed: 9)
    let z = normals.next(600)
    let coin = z.indices.map { Double($0 % 2) * 3 }
    let outcomes = choice(-1.5, 1, 0.5, coin, z)
    #expect(outcomes.valueOfInformation(about: z.map { _ in 0.1 }) == Estimate(value: 0, standardError: 0))
    let found = outcomes.valueOfInformation(about: coin)
    #expect((found.value - 0.75).magnitude < 4 * found.standardError)
    #expect(OptionDraws([[1, 2], [3, 0]], better: .higher).valueOfInformation(about: [1, 2]).value == 0)
  }

  @Test("The unit of a number does not matter", arguments: [1e-6, 1, 1e9])
  func units(unit: Double) {
    var normals = Normals(seed: 10)
    let (x, z) = (normals.next(500), normals.next(500))
    let outcomes = choice(-0.2, 1, 1, x, z)
    let difference =
      outcomes.valueOfInformation(about: x.map { 5 * unit + $0 * unit }).value
      - outcomes.valueOfInformation(about: x).value
    #expect(difference.magnitude < 1e-9)
  }
}
