import Appraisal
import Quantities
import Testing
import TestSupport

@Suite("Options draw by draw")
struct OptionDrawsTests {
  /// D. R. Anderson, D. J. Sweeney et al., An Introduction to Management Science, chapter 13: a small, a medium and a
  /// large complex; demand is strong in 8 of 10 draws and weak in 2. In millions.
  private static let complexes = OptionDraws(
    [(8.0, 7.0), (14, 5), (20, -9)].map { Array(repeating: $0.0, count: 8) + Array(repeating: $0.1, count: 2) },
    better: .higher)

  @Test("Complexes of the textbook: expected values, regrets and perfect information")
  func textbook() {
    let means = Self.complexes.means.map(\.value)
    for (mean, published) in zip(means, [7.8, 12.2, 14.2]) { #expect((mean - published).magnitude < 1e-12) }
    #expect(Self.complexes.best == 2)
    #expect((Self.complexes.valueOfPerfectInformation.value - 3.2).magnitude < 1e-12)
    #expect(Self.complexes.largestRegrets == [12, 6, 16] && Self.complexes.leastRegretted == 1)
    for (regret, published) in zip(Self.complexes.expectedRegrets, [9.6, 5.2, 3.2]) {
      #expect((regret.value - published).magnitude < 1e-12)
    }
  }

  @Test("Probabilities of the textbook: large is best in 8 of 10, small in 2, medium never and always second")
  func ranks() {
    #expect(Self.complexes.probabilityBest.map(\.share) == [0.2, 0, 0.8])
    #expect(Self.complexes.rankProbabilities[1].map(\.share) == [0, 1, 0])
    #expect(Self.complexes.probabilityBetter(than: 0).map(\.share) == [0.5, 0.8, 0.8])
  }

  private func random(_ seed: Int, options: Int, draws: Int) -> [[Double]] {
    var random = SeededNumbers(seed: seed)
    // Whole numbers, so that options tie.
    return (0..<options).map { _ in (0..<draws).map { _ in Double(Int.random(in: 0...6, using: &random)) } }
  }

  @Test("Every rank is somebody's, every option has some rank", arguments: 0..<10)
  func everyRank(seed: Int) {
    let ranks = OptionDraws(random(seed, options: 4, draws: 50), better: .lower).rankProbabilities
    for option in ranks { #expect((option.reduce(0) { $0 + $1.share } - 1).magnitude < 1e-12) }
    for rank in 0..<4 { #expect((ranks.reduce(0) { $0 + $1[rank].share } - 1).magnitude < 1e-12) }
  }

  @Test("Less being better is more of the opposite being better", arguments: 0..<10)
  func mirror(seed: Int) {
    let values = random(seed, options: 3, draws: 40)
    let costs = OptionDraws(values, better: .lower)
    let savings = OptionDraws(values.map { $0.map { -$0 } }, better: .higher)
    #expect(costs.best == savings.best && costs.regrets == savings.regrets)
    #expect(costs.rankProbabilities == savings.rankProbabilities)
    #expect(costs.meansOfWorst() == savings.meansOfWorst().map { -$0 })
    #expect(costs.valueOfPerfectInformation == savings.valueOfPerfectInformation)
  }

  @Test("What perfect information is worth is what the best option is regretted", arguments: 0..<10)
  func informationIsRegret(seed: Int) {
    let draws = OptionDraws(random(seed, options: 4, draws: 60), better: .higher)
    let regrets = draws.expectedRegrets
    #expect((regrets[draws.best].value - draws.valueOfPerfectInformation.value).magnitude < 1e-12)
    #expect(regrets.allSatisfy { $0.value >= regrets[draws.best].value - 1e-12 })
  }

  @Test("The worst tenth of 20 costs is the two dearest; of 15, one and a half of them")
  func worstDecile() {
    let twenty = (1...20).map(Double.init)
    #expect(OptionDraws([twenty], better: .lower).meansOfWorst() == [19.5])
    #expect(OptionDraws([twenty], better: .higher).meansOfWorst() == [1.5])
    let fifteen = OptionDraws([(1...15).map(Double.init)], better: .lower).meansOfWorst()[0]
    #expect((fifteen - (15 + 0.5 * 14) / 1.5).magnitude < 1e-12)
    #expect((OptionDraws([twenty], better: .lower).meansOfWorst(1)[0] - 10.5).magnitude < 1e-12)
  }

  @Test("One draw has no error that could be known")
  func oneDraw() {
    #expect(OptionDraws([[3]], better: .lower).means[0] == Estimate(value: 3, standardError: .infinity))
  }

  @Test("An interval of a mean holds the truth in 95 of 100 runs")
  func meanCoverage() {
    var random = SeededNumbers(seed: 7)
    let inside = (0..<400).count { _ in
      let draws = (0..<60).map { _ in Double.random(in: 0..<2, using: &random) }
      return Estimate(meanOf: draws).interval.contains(1)
    }
    #expect(Coverage(inside: inside, of: 400, nominal: 0.95).usual.contains(inside), "\(inside)")
  }
}

@Suite("Affordability")
struct AffordabilityTests {
  @Test("By hand: two years, four draws")
  func byHand() {
    let found = Affordability(costs: [[9, 10, 11, 9], [21, 20, 15, 18]], budgets: [10, 20])
    #expect(found.byYear.map(\.share) == [0.75, 0.75])
    #expect(found.everyYear.share == 0.5)
    #expect(found.firstYearShort == [1, nil, 0, nil])
    #expect(found.gaps == [[-1, 0, 1, -1], [1, 0, -5, -2]])
  }

  @Test("Every year is never more likely than one of them, nor than chance leaves", arguments: 0..<10)
  func everyYear(seed: Int) {
    var random = SeededNumbers(seed: seed)
    let costs = (0..<5).map { _ in (0..<80).map { _ in Double.random(in: 80...102, using: &random) } }
    let found = Affordability(costs: costs, budgets: Array(repeating: 100, count: 5))
    let short = found.byYear.reduce(0) { $0 + 1 - $1.share }
    for year in found.byYear { #expect(found.everyYear.share <= year.share) }
    #expect(found.everyYear.share >= 1 - short - 1e-12)
  }
}
