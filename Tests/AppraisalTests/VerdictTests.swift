import Appraisal
import Testing

@Suite("Verdicts")
struct VerdictTests {
  @Test(
    "Intervals as R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3",
    arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)])
  func wilson(met: Int, draws: Int, low: Double, high: Double) {
    let interval = Verdict(met: met, of: draws, confidence: 0.5).interval
    #expect((interval.lowerBound - low).magnitude < 5e-5)
    #expect((interval.upperBound - high).magnitude < 5e-5)
  }

  @Test("The answer follows from where the interval lies")
  func answers() {
    #expect(Verdict(met: 900, of: 1000, confidence: 0.8).answer == .supported)
    #expect(Verdict(met: 700, of: 1000, confidence: 0.8).answer == .notSupported)
    #expect(Verdict(met: 810, of: 1000, confidence: 0.8).answer == .cannotTell)
    #expect(Verdict(met: 9, of: 10, confidence: 0.8).answer == .cannotTell)
    #expect(Verdict(met: 1000, of: 1000, confidence: 0.8).answer == .supported)
    #expect(Verdict(met: 0, of: 1000, confidence: 0.8).answer == .notSupported)
  }

  @Test("Met and not met are mirror images", arguments: [3, 50, 79, 80, 81, 95, 100])
  func mirror(met: Int) {
    let (yes, no) = (Verdict(met: met, of: 100, confidence: 0.75), Verdict(met: 100 - met, of: 100, confidence: 0.25))
    #expect((yes.interval.lowerBound + no.interval.upperBound - 1).magnitude < 1e-12)
    let opposite: [Verdict.Answer: Verdict.Answer] = [
      .supported: .notSupported, .notSupported: .supported, .cannotTell: .cannotTell,
    ]
    #expect(opposite[yes.answer] == no.answer)
  }

  @Test(
    "The draws that would tell do tell, and not many fewer would",
    arguments: [(83, 0.8), (77, 0.8), (52, 0.5), (97, 0.95)])
  func drawsThatWouldTell(met: Int, confidence: Double) throws {
    let few = Verdict(met: met, of: 100, confidence: confidence)
    #expect(few.answer == .cannotTell)
    let draws = try #require(few.drawsThatWouldTell)
    func verdict(hundreds: Int) -> Verdict { Verdict(met: met * hundreds, of: 100 * hundreds, confidence: confidence) }
    let hundreds = (draws + 99) / 100
    #expect(verdict(hundreds: hundreds).answer == (few.share > confidence ? .supported : .notSupported))
    #expect(verdict(hundreds: hundreds - 1).answer == .cannotTell)
  }

  @Test("No number of draws tells a share from itself, and an answer needs no more draws")
  func noDraws() {
    #expect(Verdict(met: 80, of: 100, confidence: 0.8).drawsThatWouldTell == nil)
    #expect(Verdict(met: 99, of: 100, confidence: 0.8).drawsThatWouldTell == nil)
  }

  @Test("A hypothesis is as good as its weakest expectation, so answers have an order")
  func order() {
    #expect([Verdict.Answer.supported, .notSupported, .cannotTell].min() == .notSupported)
    #expect([Verdict.Answer.supported, .cannotTell].min() == .cannotTell)
  }
}

@Suite("Summaries")
struct SummaryTests {
  @Test("Quantiles lie between order statistics, as spreadsheets have them")
  func typeSeven() throws {
    // The first number is the central estimate and no draw. Type 7 of 10, 20, 30, 40 at 25% is 17.5, at 5% 11.5.
    let spread = try #require(Summary(draws: [99, 40, 10, 30, 20]).spread)
    #expect((spread.p25 - 17.5).magnitude < 1e-12)
    #expect((spread.p50 - 25).magnitude < 1e-12)
    #expect((spread.p75 - 32.5).magnitude < 1e-12)
    #expect((spread.p5 - 11.5).magnitude < 1e-12)
    #expect((spread.p95 - 38.5).magnitude < 1e-12)
    #expect(spread.mean == 25)
  }

  @Test("The central estimate is the first, whatever the draws")
  func central() {
    #expect(Summary(draws: [99, 40, 10]).central == 99)
    #expect(Summary(draws: [99]).central == 99)
    #expect(Summary(draws: [99]).spread == nil)
  }

  @Test("The order of draws does not matter, and one draw is its own quantiles")
  func order() {
    #expect(Summary(draws: [0, 5, 1, 4, 2, 3]) == Summary(draws: [0, 1, 2, 3, 4, 5]))
    #expect(Summary(draws: [0, 7]).spread?.p5 == 7)
    #expect(Summary(draws: [0, 7]).spread?.p95 == 7)
  }
}
