import Appraisal
import Testing

@Suite("Projected beside observed")
struct ForecastErrorsTests {
  @Test("By hand: 110 for 100 and 90 for 120")
  func byHand() throws {
    let errors = ForecastErrors(projected: [110, 90], observed: [100, 120])
    #expect(errors.count == 2 && errors.bias == -10)
    #expect(errors.relativeBias == -20.0 / 220)
    #expect(try #require(errors.meanAbsolutePercentageError) == (0.1 + 0.25) / 2)
  }

  @Test("Nobody observed has no percentage, and spoils nobody else's")
  func nobody() {
    let errors = ForecastErrors(projected: [5, 110], observed: [0, 100])
    #expect(errors.meanAbsolutePercentageError == 0.1 && errors.bias == 7.5)
    let none = ForecastErrors(projected: [5], observed: [0])
    #expect(none.meanAbsolutePercentageError == nil && none.relativeBias == nil && none.bias == 5)
  }

  @Test("A share is the same whatever is counted: people or dozens")
  func scale() {
    let (projected, observed) = ([120.0, 240, 60], [100.0, 250, 66])
    let (people, dozens) = (
      ForecastErrors(projected: projected, observed: observed),
      ForecastErrors(projected: projected.map { $0 / 12 }, observed: observed.map { $0 / 12 })
    )
    #expect(((people.relativeBias ?? 0) - (dozens.relativeBias ?? 1)).magnitude < 1e-12)
    #expect((people.bias - 12 * dozens.bias).magnitude < 1e-12)
  }
}

@Suite("Figures in their bands")
struct CoverageTests {
  @Test(
    "Chance alone gives the quantiles of the binomial distribution, as tabled",
    arguments: [(1, 0.8, 0...1), (10, 0.8, 5...10), (20, 0.8, 12...19), (100, 0.8, 72...88), (10, 0.5, 2...8)])
  func usual(count: Int, nominal: Double, usual: ClosedRange<Int>) {
    #expect(Coverage(inside: 0, of: count, nominal: nominal).usual == usual)
  }

  @Test("Many figures do not make it vanish")
  func many() {
    let coverage = Coverage(inside: 8000, of: 10_000, nominal: 0.8)
    // 1.96 standard deviations of 40 figures.
    #expect((coverage.usual.lowerBound - 7922).magnitude <= 1 && (coverage.usual.upperBound - 8078).magnitude <= 1)
    #expect(coverage.expected == 8000)
  }
}
