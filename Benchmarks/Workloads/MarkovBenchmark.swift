import Foundation
import Projection
import Quantities

/// H: what health economists run, a time-varying Markov cohort with two strategies and a thousand draws of its parameters.
///
/// Women of 60 have a hip replaced by one of two prostheses: five states, death among them, and sixty cycles of a year. One
/// cohort is followed, and age stands for the cycle. Source: A. Briggs, M. Sculpher and K. Claxton, Decision Modelling for
/// Health Economic Evaluation (2006), example 3.5; the same workload takes hesim 1.2 s and heemod 2 min on their authors'
/// machine (D. Incerti and J. P. Jansen, hesim, its article on Markov cohorts).
struct MarkovBenchmark {
  let stopwatch: Stopwatch
  let pace: Pace

  func run() async throws -> [Figure] {
    let plan = Self.plan
    let time = try await stopwatch.measureLeast([{ _ = await project(plan, draws: 1_000, seed: 1, threads: 2) }])[0]
    let what = "Markov cohort, 5 states, 2 strategies, 60 cycles, 1,000 draws"
    return [
      Figure(.markovCohort, what, time.seconds, .seconds, bar: .atMost(0.02), detail: time.detail),
      pace.figure(.markovCohort, what, time, bar: 0.04),
    ]
  }

  /// New, working, being replaced, working after that; and dead, who are no longer there.
  private static let states = 4
  private static let ages = 60...120

  private static var plan: Plan {
    let deaths = ages.flatMap { age in
      let death = mortality(age: age)
      return [0.02, death, death + 0.02, death]
    }
    let pathway = Pathway(
      settings: (0..<states).map { Setting(weeklyCost: $0 == 2 ? 3 : nil) }, startsIn: 0,
      opening: [1] + Array(repeating: 0, count: ages.count * states - 1),
      entrants: Array(repeating: Array(repeating: 0, count: states), count: 60),
      moves: [
        Move(from: 0, to: 1, probability: ages.map { _ in 1 }), Move(from: 2, to: 3, probability: ages.map { _ in 1 }),
        Move(from: 1, to: 2, probability: ages.map { failure(age: $0) / (1 - mortality(age: $0)) }),
        Move(from: 3, to: 2, probability: ages.map { 0.04 / (1 - mortality(age: $0)) }),
      ])
    var plan = Plan(
      timeline: Timeline(firstYear: FinancialYear(start: 2026), years: 60, stepsPerYear: 1),
      strata: Strata(groups: 1, ages: AgeSpan(lowest: ages.lowerBound, open: ages.upperBound), needs: 1),
      pathways: [pathway], options: 2,
      parameters: [
        Parameter(
          identity: "new prosthesis", distribution: .likely(0.26, between: 0.16, and: 0.42, sure: 0.8), legal: 0...10),
        Parameter(identity: "failures", distribution: .likely(1, between: 0.8, and: 1.25, sure: 0.8), legal: 0...10),
        Parameter(
          identity: "later failures", distribution: .likely(1, between: 0.7, and: 1.4, sure: 0.8), legal: 0...10),
        Parameter(identity: "cost", distribution: .likely(102, between: 80, and: 130, sure: 0.8), legal: 0...1e4),
      ],
      exits: Exits(pathway: 0, probability: deaths), weeksPerYear: 52)
    plan.rateRules = [rule(from: 1, factor: 0, in: [false, true]), rule(from: 1, factor: 1), rule(from: 3, factor: 2)]
    plan.series = (0..<states).map { Series([.people], settings: [$0]) } + [Series([.cost], settings: [2])]
    return plan
  }

  private static func rule(from state: Int, factor: Int, in options: [Bool] = [true, true]) -> RateRule {
    RateRule(
      rate: .moves(pathway: 0, from: state, to: 2), strata: ages.map { _ in true }, factor: factor,
      schedule: Schedule(phase: Array(repeating: 1, count: 60), options: options))
  }

  /// Deaths a year of women from an age on, England and Wales.
  private static func mortality(age: Int) -> Double {
    switch age {
    case ..<65: 0.0067
    case ..<75: 0.0193
    case ..<85: 0.0535
    default: 0.1548
    }
  }

  /// The probability that a prosthesis fails in a year after the operation, a Weibull curve.
  private static func failure(age: Int) -> Double {
    let (scale, shape, year) = (exp(-5.490935 - 0.0367022 * 60), exp(0.3740968), Double(age - 60))
    return year == 0 ? 0 : 1 - exp(-scale * (pow(year, shape) - pow(year - 1, shape)))
  }
}
