import TestSupport
import Testing

@testable import Projection

/// Two therapies for HIV: a time-homogeneous Markov cohort of four states over twenty years, death being the fourth.
///
/// Under zidovudine alone, people move from the transition counts of a cohort study. Lamivudine beside it makes every
/// worsening 0.509 times as likely for two years. The engine applies deaths first, so what the source gives as a share
/// of all moves here as a share of those who live. As in the source, who is there at the end of a year counts for it.
/// Source: J. V. Chancellor and others, Pharmacoeconomics 12 (1997), 54–66, as example 2.5 of A. Briggs, M. Sculpher and
/// K. Claxton, Decision Modelling for Health Economic Evaluation (2006); its spreadsheet prints the figures.
@Suite("A time-homogeneous Markov cohort: two therapies for HIV")
struct HIVTherapyTests {
  /// CD4 cells from 200 to 500, fewer than 200, and AIDS: how many of those observed were in each state or dead a
  /// year later.
  private static let observed: [(from: Int, counts: [Double], deaths: Double)] = [
    (0, [1251, 350, 116], 17), (1, [0, 731, 512], 15), (2, [0, 0, 1312], 437),
  ]
  /// Pounds a year in each state, zidovudine apart.
  private static let care = [2756.0, 3052, 9007]
  private static let (zidovudine, lamivudine, relativeRisk) = (2278.0, 2086.5, 0.509)

  @Test("Life-years, costs and the cost of a life-year are those of the book to the last digit printed")
  func book() async {
    let samples = await project(Self.plan, draws: 0, seed: 1)
    let (mono, monoPounds) = Self.outcome(of: 0, in: samples) { _ in Self.zidovudine }
    let (both, bothPounds) = Self.outcome(of: 1, in: samples) {
      $0 < 2 ? Self.zidovudine + Self.lamivudine : Self.zidovudine
    }
    #expect(isClose([mono, both], [7.9912066, 8.9373889], within: 1e-8))
    #expect(isClose([monoPounds, bothPounds], [44_663.4535637, 50_601.6513312], within: 1e-11))
    #expect(isClose([(bothPounds - monoPounds) / (both - mono)], [6275.95560], within: 1e-8))
  }

  /// Life-years, and pounds discounted at 6% from the first year on.
  private static func outcome(of option: Int, in samples: Samples, drugs: (Int) -> Double) -> (Double, Double) {
    var (lifeYears, pounds) = (0.0, 0.0)
    for year in 0..<20 {
      for (state, care) in care.enumerated() {
        let people = samples.draws(of: .people, setting: state, year: year, option: option)[0]
        lifeYears += people
        pounds += people * (care + drugs(year)) / (0...year).reduce(1) { factor, _ in factor * 1.06 }
      }
    }
    return (lifeYears, pounds)
  }

  private static var plan: Plan {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited, .unlimited], opening: [1, 0, 0], years: 20)
    let twoYears = (0..<20).map { $0 < 2 ? 1.0 : 0 }
    func addRule(on rate: RateRule.Rate, times factor: Double) {
      tiny.addRate(rate, times: factor)
      tiny.plan.rateRules[tiny.plan.rateRules.count - 1].schedule = tiny.schedule(twoYears)
    }
    tiny.plan.exits = Exits(
      pathway: 0, probability: observed.map { $0.deaths / ($0.counts.reduce(0, +) + $0.deaths) })
    addRule(on: .exits, times: relativeRisk)
    for (from, counts, deaths) in observed {
      let survivors = counts.reduce(0, +)
      let death = deaths / (survivors + deaths)
      for to in counts.indices where to > from {
        tiny.plan.pathways[0].moves.append(Move(from: from, to: to, probability: [counts[to] / survivors]))
        addRule(
          on: .moves(pathway: 0, from: from, to: to),
          times: relativeRisk * (1 - death) / (1 - death * relativeRisk))
      }
    }
    return tiny.plan
  }
}
