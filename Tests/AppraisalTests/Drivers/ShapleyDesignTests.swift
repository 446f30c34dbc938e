import Appraisal
import Testing
import TestSupport

@Suite("Shapley shares")
struct ShapleyDesignTests {
  private func outcomes(_ design: ShapleyDesign, _ value: (HypothesisSet) -> Double) -> [Double] {
    design.subsets.map(value)
  }

  /// An airport whose runway is as long as its longest user needs: S. C. Littlechild and G. Owen, Management Science 20
  /// (1973), 370–372.
  private static let runways = [40.0, 50, 60, 70, 80, 90]

  private func runway(_ users: HypothesisSet) -> Double {
    Self.runways.indices.filter(users.contains).map { Self.runways[$0] }.max() ?? 0
  }

  @Test("An airport for six: 40/6, 52/6, 67/6, 87/6, 117/6 and 177/6")
  func airport() {
    let design = ShapleyDesign(hypotheses: 6)
    let shares = design.shares(of: outcomes(design, runway))
    for (share, published) in zip(shares, [40.0, 52, 67, 87, 117, 177]) {
      #expect((share.value - published / 6).magnitude < 1e-12 && share.standardError == 0)
    }
  }

  /// LINDO Systems, the model SHAPLEY: one lorry for three customers.
  @Test("A delivery for three: $41.50, $40 and $38.50")
  func delivery() {
    let costs = [[]: 0.0, [0]: 88, [1]: 92, [2]: 70, [0, 1]: 100, [0, 2]: 119, [1, 2]: 112, [0, 1, 2]: 120]
    let design = ShapleyDesign(hypotheses: 3)
    let shares = design.shares(of: outcomes(design) { set in costs[(0..<3).filter(set.contains)] ?? .nan })
    for (share, published) in zip(shares, [41.5, 40, 38.5]) { #expect((share.value - published).magnitude < 1e-12) }
  }

  /// Any outcome at all, the same for the same subset.
  private func anything(_ set: HypothesisSet, seed: Int) -> Double {
    var random = SeededNumbers(seed: (0..<20).filter { set.contains($0) }.reduce(seed) { $0 &* 31 &+ $1 + 1 })
    return Double.random(in: -1e6...1e6, using: &random)
  }

  @Test("Shares come to the difference between all and none, whatever the outcomes", arguments: 1...12)
  func addUp(hypotheses: Int) {
    let design = ShapleyDesign(hypotheses: hypotheses)
    let outcomes = outcomes(design) { anything($0, seed: hypotheses) }
    let shares = design.shares(of: outcomes).map(\.value)
    let difference = outcomes[outcomes.count - 1] - outcomes[0]
    #expect((shares.reduce(0, +) - difference).magnitude < 1e-6)
    let pennies = apportioned(shares, decimals: 2, total: Int((difference * 100).rounded()))
    #expect(pennies.reduce(0, +) == Int((difference * 100).rounded()))
    for (share, shown) in zip(shares, pennies) { #expect((share - Double(shown) / 100).magnitude < 0.01 + 1e-6) }
  }

  @Test("What adds nothing has no share; what acts by itself has what it does; two alike have the same")
  func axioms() {
    let design = ShapleyDesign(hypotheses: 5)
    let shares = design.shares(
      of: outcomes(design) { set in
        (set.contains(1) ? 30 : 0) + (set.contains(2) && set.contains(3) ? 8 : 0) + (set.contains(4) ? -7 : 0)
      }
    ).map(\.value)
    for (share, expected) in zip(shares, [0.0, 30, 4, 4, -7]) { #expect((share - expected).magnitude < 1e-12) }
  }

  @Test("Sampled orders add up exactly in every pair, so shares do too", arguments: [2, 13, 20])
  func sampledAddUp(hypotheses: Int) throws {
    var random = SeededNumbers(seed: 4)
    let design = ShapleyDesign(hypotheses: hypotheses, pairs: 15, using: &random)
    let outcomes = outcomes(design) { anything($0, seed: 1) }
    let none = try #require(design.subsets.firstIndex(of: HypothesisSet([])))
    let all = try #require(design.subsets.firstIndex(of: HypothesisSet(0..<hypotheses)))
    let sum = design.shares(of: outcomes).reduce(0) { $0 + $1.value }
    #expect((sum - (outcomes[all] - outcomes[none])).magnitude < 1e-6)
    #expect(Set(design.subsets).count == design.subsets.count)
    #expect(design.subsets.count <= 2 + 30 * (hypotheses - 1))
  }

  @Test("A pair of orders is exact where hypotheses interact two by two at most")
  func pairsAreExact() {
    var random = SeededNumbers(seed: 2)
    let design = ShapleyDesign(hypotheses: 15, pairs: 3, using: &random)
    let shares = design.shares(
      of: outcomes(design) { set in
        let members = (0..<15).filter(set.contains)
        return members.reduce(0) { $0 + Double($1) } + (set.contains(3) && set.contains(9) ? 10 : 0)
      })
    for (hypothesis, share) in shares.enumerated() {
      let expected = Double(hypothesis) + ([3, 9].contains(hypothesis) ? 5 : 0)
      #expect((share.value - expected).magnitude < 1e-9 && share.standardError < 1e-9)
    }
  }

  @Test("Sampled shares are the exact ones within 4 errors", arguments: 0..<10)
  func sampled(seed: Int) {
    let exact = ShapleyDesign(hypotheses: 6)
    let expected = exact.shares(of: outcomes(exact, runway))
    var random = SeededNumbers(seed: seed)
    let design = ShapleyDesign(hypotheses: 6, pairs: 400, using: &random)
    for (share, expected) in zip(design.shares(of: outcomes(design, runway)), expected) {
      #expect((share.value - expected.value).magnitude <= 4 * share.standardError + 1e-9)
      #expect(share.standardError < 1)
    }
  }

  @Test("The same seed has the same design")
  func seed() {
    var (one, other) = (SeededNumbers(seed: 9), SeededNumbers(seed: 9))
    let design = ShapleyDesign(hypotheses: 20, pairs: 5, using: &one)
    #expect(design.subsets == ShapleyDesign(hypotheses: 20, pairs: 5, using: &other).subsets)
  }
}
