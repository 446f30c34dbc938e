import TestSupport
import Quantities

@testable import Projection

/// Small plans with numbers that are certain, for examples worked by hand.
struct TinyPlan {
  var plan: Plan

  /// One group, one need, one pathway; entrants are the same every year.
  init(
    settings: [Setting], opening: [Double], entrants: [Double]? = nil, ages: ClosedRange<Int> = 18...18,
    moves: [Move] = [], exits: [Double]? = nil, years: Int = 1, stepsPerYear: Int = 1
  ) {
    let strata = Strata(groups: 1, ages: AgeSpan(lowest: ages.lowerBound, open: ages.upperBound), needs: 1)
    let meant = entrants ?? Array(repeating: 0, count: settings.count)
    let pathway = Pathway(
      settings: settings, startsIn: 0, opening: opening, entrants: Array(repeating: meant, count: years), moves: moves)
    plan = Plan(
      timeline: Timeline(firstYear: FinancialYear(start: 2026), years: years, stepsPerYear: stepsPerYear),
      strata: strata, pathways: [pathway], options: 2,
      exits: Exits(probability: exits ?? Array(repeating: 0, count: ages.count)), weeksPerYear: 52)
  }

  /// Adds a number that is certain.
  mutating func number(_ value: Double) -> Int {
    plan.parameters.append(
      Parameter(identity: "number \(plan.parameters.count)", distribution: .certain(value), legal: 0...1e9))
    return plan.parameters.count - 1
  }

  /// A part of the whole in every step.
  func phase(_ part: Double) -> [Double] { Array(repeating: part, count: plan.timeline.steps) }

  /// A schedule of the option with the rules, in force throughout unless it says otherwise.
  func schedule(_ phase: [Double]? = nil, trigger: Int? = nil, begins: Int = 0, delay: Int = 0) -> Schedule {
    Schedule(
      phase: phase ?? self.phase(1), options: [false, true], trigger: trigger, begins: begins, delay: delay)
  }

  mutating func addMove(
    from: [Int], to: Int, _ amount: MoveRule.Amount, phase: [Double]? = nil, strata: [Bool]? = nil
  ) {
    plan.moveRules.append(
      MoveRule(
        pathway: 0, from: from, to: to, strata: strata ?? Array(repeating: true, count: plan.strata.count),
        amount: amount, schedule: schedule(phase)))
  }

  mutating func addPlaces(_ count: Double, in setting: Int, _ change: PlacesRule.Change, phase: [Double]? = nil) {
    let places = number(count)
    plan.placesRules.append(
      PlacesRule(
        pathway: 0, setting: setting, places: places, change: change, schedule: schedule(phase)))
  }

  mutating func addRate(_ rate: RateRule.Rate, times factor: Double) {
    let factor = number(factor)
    plan.rateRules.append(
      RateRule(
        rate: rate, strata: Array(repeating: true, count: plan.strata.count), factor: factor, schedule: schedule()))
  }

  /// The central estimate of one quantity by setting, in the option with the rules.
  func project(_ measure: Series.Quantity, year: Int = 0, option: Int = 1) async -> [Double] {
    let samples = await Projection.project(plan, draws: 0, seed: 1)
    return (0..<samples.settingCount).map { samples.draws(of: measure, setting: $0, year: year, option: option)[0] }
  }
}

extension Setting {
  static let unlimited = Setting()

  /// A limit that is the same in every step.
  static func places(_ count: Double, steps: Int = 1, whenFull: Int? = nil) -> Setting {
    Setting(places: Places(sharedBy: 1, bySteps: Array(repeating: count, count: steps)), whenFull: whenFull)
  }
}
