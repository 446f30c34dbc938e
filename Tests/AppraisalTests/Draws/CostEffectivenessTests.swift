import Appraisal
import Quantities
import Testing
import TestSupport

@Suite("Cost-effectiveness acceptability")
struct CostEffectivenessTests {
  /// Doing nothing costs nothing; the other costs 1,000 and has an effect that is normal about 0.1 with 0.2.
  private func study(draws: Int) -> CostEffectiveness {
    var random = SeededNumbers(seed: 1)
    let effects = (0..<draws).map { _ in 0.1 + 0.2 * Normal.quantile(Double.random(in: 1e-12..<1, using: &random)) }
    let none = effects.map { _ in 0.0 }
    return CostEffectiveness(costs: [none, effects.map { _ in 1000 }], effects: [none, effects])
  }

  @Test("The curve is the normal distribution it comes from", arguments: [2_000.0, 10_000, 20_000, 100_000])
  func curve(threshold: Double) throws {
    let point = try #require(study(draws: 4000).acceptability(at: [threshold]).first)
    let expected = Normal.cumulative((0.1 - 1000 / threshold) / 0.2)
    let error = (expected * (1 - expected) / 4000).squareRoot()
    #expect((point.probabilities[1].share - expected).magnitude < 4 * error)
    #expect((point.probabilities[0].share + point.probabilities[1].share - 1).magnitude < 1e-12)
  }

  @Test("The option to choose changes where an effect is worth what it costs, and knowing more is worth most there")
  func frontier() {
    let points = study(draws: 4000).acceptability(at: [0, 5_000, 10_000, 20_000])
    #expect(points.map(\.optimal) == [0, 0, points[2].optimal, 1])
    #expect(points[0].frontier.share == 1 && points[0].valueOfPerfectInformation.value == 0)
    // Per pound of the price, uncertainty matters most where the choice is even.
    let perPound = points.dropFirst().map { $0.valueOfPerfectInformation.value / $0.threshold }
    #expect(perPound[1] > perPound[0] && perPound[1] > perPound[2])
  }

  @Test("The option to choose need not be best most often")
  func skewed() {
    // Best in 1 of 4 draws, but by far.
    let found = CostEffectiveness(costs: [[0, 0, 0, 0], [1, 1, 1, 1]], effects: [[0, 0, 0, 0], [0, 0, 0, 12]])
    let point = found.acceptability(at: [1])[0]
    #expect(point.optimal == 1 && point.frontier.share == 0.25)
  }

  @Test("Ratios are those of means: the option to choose changes at each")
  func ratios() throws {
    let found = CostEffectiveness(
      costs: [[1, 3], [8, 10], [30, 20]], effects: [[0, 0], [3, 4], [6, 8]])
    // Mean costs 2, 9 and 25, mean effects 0, 3.5 and 7: 2 an effect, then 32/7.
    let frontier = found.efficiencyFrontier
    #expect(frontier.standings[1] == .onFrontier(costPerEffect: 2))
    #expect(frontier.standings[2] == .onFrontier(costPerEffect: 16 / 3.5))
    #expect([1.9, 2.1, 4.5, 4.6].map { found.netBenefit(at: $0).best } == [0, 1, 1, 2])
  }

  @Test("Fewer people waiting is an effect")
  func lower() {
    let found = CostEffectiveness(costs: [[0], [100]], effects: [[30], [20]], better: .lower)
    #expect(found.netBenefit(at: 11).best == 1 && found.netBenefit(at: 9).best == 0)
    #expect(found.netBenefit(at: 11).values == [[-330], [-320]])
  }
}
