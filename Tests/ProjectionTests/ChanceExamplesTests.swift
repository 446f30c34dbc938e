import Quantities
import TestSupport
import Testing

@testable import Projection

/// Luck against what is known of it in closed form, and plans that luck must not touch.
@Suite("Chance: the right luck, and no luck in plans")
struct ChanceExamplesTests {
  private static let draws = 400

  /// The mean and the variance over the draws of a figure.
  private func moments(_ values: [Double]) -> (mean: Double, variance: Double) {
    let drawn = values.dropFirst()
    let mean = drawn.reduce(0, +) / Double(drawn.count)
    return (mean, drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(drawn.count))
  }

  private func run(_ tiny: TinyPlan, draws: Int = Self.draws) async -> Samples {
    await project(tiny.plan, draws: draws, seed: 3, chance: true)
  }

  /// Whether moments are those of a distribution, to five standard errors.
  private func expectMoments(
    _ found: (mean: Double, variance: Double), mean: Double, variance: Double,
    at location: SourceLocation = #_sourceLocation
  ) {
    let draws = Double(Self.draws)
    #expect((found.mean - mean).magnitude < 5 * (variance / draws).squareRoot(), sourceLocation: location)
    #expect(
      (found.variance - variance).magnitude < 5 * variance * ((2 + 1 / variance) / draws).squareRoot(),
      sourceLocation: location)
  }

  @Test("Deaths alone leave a binomial number of people", arguments: [1, 4, 12])
  func deaths(stepsPerYear: Int) async {
    let tiny = TinyPlan(
      settings: [.unlimited, .unlimited], opening: [60, 40], exits: [0.1], years: 3, stepsPerYear: stepsPerYear)
    let samples = await run(tiny)
    for year in 0..<3 {
      let share = power(0.9, Double(year + 1))
      for (setting, people) in [60.0, 40].enumerated() {
        expectMoments(
          moments(samples.draws(of: .people, setting: setting, year: year, option: 0)), mean: people * share,
          variance: people * share * (1 - share))
      }
    }
  }

  @Test("A small setting that people enter and leave varies as the sum of its parts")
  func smallSetting() async {
    let tiny = TinyPlan(
      settings: [.unlimited, .unlimited], opening: [0, 12], entrants: [0, 3], exits: [0.25], years: 4)
    let samples = await run(tiny)
    // Those there at first are binomial; entrants, thinned by later years, are Poisson.
    let share = power(0.75, 4)
    let entered = 3 * (1 + 0.75 + 0.75 * 0.75 + 0.75 * 0.75 * 0.75)
    expectMoments(
      moments(samples.draws(of: .people, setting: 1, year: 3, option: 0)), mean: 12 * share + entered,
      variance: 12 * share * (1 - share) + entered)
  }

  @Test("Baseline moves share out a setting as a multinomial does")
  func moves() async {
    let tiny = TinyPlan(
      settings: [.unlimited, .unlimited, .unlimited], opening: [50, 0, 0],
      moves: [Move(from: 0, to: 1, probability: [0.3]), Move(from: 0, to: 2, probability: [0.1])])
    let samples = await run(tiny)
    for (setting, share) in [0.6, 0.3, 0.1].enumerated() {
      expectMoments(
        moments(samples.draws(of: .people, setting: setting, year: 0, option: 0)), mean: 50 * share,
        variance: 50 * share * (1 - share))
    }
  }

  @Test("People given in parts are whole in every draw, and right in the mean")
  func openingInParts() async {
    let samples = await run(TinyPlan(settings: [.unlimited, .unlimited], opening: [2.25, 1.5]))
    for (setting, people) in [2.25, 1.5].enumerated() {
      let found = samples.draws(of: .people, setting: setting, year: 0, option: 0)
      #expect(found.dropFirst().allSatisfy { ($0 - people).magnitude < 1.5 })
      #expect((moments(found).mean - people).magnitude < 5 * 0.5 / Double(Self.draws).squareRoot())
    }
  }

  @Test("As many people are helped to move as the plan says, in every draw; who they are is luck")
  func rulesAreNoLuck() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .unlimited], opening: [30, 0, 20, 0, 50, 0], ages: 18...20, stepsPerYear: 12)
    let twelve = tiny.number(11)
    tiny.addMove(from: [0], to: 1, .people(twelve, portion: .whole), phase: tiny.phase(1.0 / 12))
    tiny.plan.gauges = [Gauge(.movesIn, settings: [1], strata: [true, false, false])]
    let samples = await run(tiny, draws: 300)
    #expect(samples.draws(of: .movesIn, setting: 1, year: 0, option: 1).dropFirst().allSatisfy { $0 == 11 })
    #expect(samples.draws(of: .movesIn, setting: 1, year: 0, option: 0).allSatisfy { $0 == 0 })
  }

  @Test("Who is asked is in proportion to who there is")
  func whoIsAsked() async {
    var tiny = TinyPlan(settings: [.unlimited, .unlimited], opening: [30, 0, 20, 0, 50, 0], ages: 18...20)
    let seven = tiny.number(7)
    tiny.addMove(from: [0], to: 1, .people(seven, portion: .whole))
    // Birthdays come first: nobody is 18, and the oldest keep their age.
    tiny.plan.gauges = [[false, true, false], [false, false, true]].map { Gauge(.people, settings: [1], strata: $0) }
    let samples = await run(tiny)
    for (gauge, people) in [30.0, 70].enumerated() {
      let found = samples.draws(ofGauge: gauge, step: 0, option: 1)
      #expect((moments(found).mean - 7 * people / 100).magnitude < 5 * 0.5 / Double(Self.draws).squareRoot())
      #expect(moments(found).variance > 0.05)
    }
  }

  @Test("Places hold whole people, those who wait come first, and nobody gets in by luck alone")
  func places() async {
    var tiny = TinyPlan(settings: [.unlimited, .places(10.9)], opening: [40, 8], years: 3)
    tiny.plan.pathways[0].settings[1].places?.bySteps = [[10.9, 10.9, 12.2]]
    let five = tiny.number(5)
    tiny.addMove(from: [0], to: 1, .people(five, portion: .whole), phase: [1, 0, 0])
    let samples = await run(tiny, draws: 50)
    func drawn(_ measure: Series.Quantity, _ year: Int) -> Set<Double> {
      Set(samples.draws(of: measure, setting: 1, year: year, option: 1).dropFirst())
    }
    #expect((0..<3).map { drawn(.people, $0) } == [[10], [10], [12]])
    #expect((0..<3).map { drawn(.waiting, $0) } == [[3], [3], [1]])
    #expect((0..<3).map { drawn(.places, $0) } == [[10], [10], [12]])
  }

  @Test("Nobody is above the places of a setting that began below them", arguments: [1.0, 3.5, 8])
  func placesAreNeverExceeded(entrants: Double) async {
    let tiny = TinyPlan(
      settings: [.unlimited, .places(20, steps: 20, whenFull: 2), .places(6, steps: 20)], opening: [40, 18, 3],
      entrants: [1, entrants, 0.5], moves: [Move(from: 0, to: 1, probability: [0.3])], exits: [0.1], years: 5,
      stepsPerYear: 4)
    let samples = await run(tiny, draws: 200)
    for year in 0..<5 {
      for (setting, places) in [(1, 20.0), (2, 6)] {
        let people = samples.draws(of: .people, setting: setting, year: year, option: 0).dropFirst()
        #expect(people.allSatisfy { $0 <= places })
      }
    }
    #expect(samples.draws(of: .people, setting: 1, year: 4, option: 0).dropFirst().contains(20))
  }

  @Test("Places that close send whole people on, and they wait for what they lost")
  func closure() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .places(10, steps: 1, whenFull: 2), .places(7, steps: 1)], opening: [0, 10, 5])
    tiny.addPlaces(6, in: 1, .closes)
    let samples = await run(tiny, draws: 20)
    func drawn(_ measure: Series.Quantity, _ setting: Int) -> Set<Double> {
      Set(samples.draws(of: measure, setting: setting, year: 0, option: 1).dropFirst())
    }
    #expect((1...2).map { drawn(.people, $0) } == [[8], [7]])
    #expect((drawn(.waiting, 1), drawn(.overCapacity, 1)) == ([2], [4]))
  }

  @Test("People known to come surprise nobody; others come as a Poisson number")
  func entrants() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .unlimited], opening: [0, 0], entrants: [2, 3], years: 4, stepsPerYear: 4)
    tiny.plan.knownEntrantYears = 2
    let samples = await run(tiny)
    func entrants(_ year: Int) -> [Double] {
      let settings = (0...1).map { samples.draws(of: .entrants, setting: $0, year: year, option: 0) }
      return zip(settings[0], settings[1]).map(+)
    }
    for year in 0..<2 { #expect(entrants(year).allSatisfy { $0 == 5 }) }
    for year in 2..<4 { expectMoments(moments(entrants(year)), mean: 5, variance: 5) }
  }

  @Test("Options share luck: whom a rule does not touch it does not change, person for person")
  func commonLuck() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .unlimited, .unlimited], opening: [40, 30, 0], entrants: [2, 3, 0],
      moves: [Move(from: 0, to: 2, probability: [0.1])], exits: [0.1], years: 5)
    tiny.plan.pathways.append(
      Pathway(
        settings: [.unlimited, .unlimited], startsIn: 0, opening: [50, 20],
        entrants: Array(repeating: [4, 1], count: 5), moves: [Move(from: 0, to: 1, probability: [0.2])]))
    let share = tiny.number(0.5)
    tiny.addMove(from: [0], to: 2, .share(share))
    let samples = await run(tiny, draws: 50)
    func people(_ setting: Int, _ year: Int, _ option: Int) -> [Double] {
      samples.draws(of: .people, setting: setting, year: year, option: option)
    }
    for year in 0..<5 {
      #expect(people(0, year, 0) != people(0, year, 1))
      for setting in 3...4 { #expect(people(setting, year, 0) == people(setting, year, 1)) }
    }
  }

  @Test("Where nothing is capped, luck has the expected people for its mean", arguments: 0..<2)
  func meansAgree(seed: Int) async {
    let plan = Plan.random(seed: seed).withoutLimits
    let draws = 200
    let (lucky, expected) = (
      await project(plan, draws: draws, seed: 5, chance: true), await project(plan, draws: 0, seed: 5)
    )
    for option in 0..<plan.options {
      for setting in 0..<lucky.settingCount {
        for quantity in [Series.Quantity.people, .entrants, .deaths, .movesIn, .personYears] {
          let found = moments(lucky.draws(of: quantity, setting: setting, year: 2, option: option))
          let mean = expected.draws(of: quantity, setting: setting, year: 2, option: option)[0]
          #expect(
            (found.mean - mean).magnitude < 5 * (found.variance / Double(draws)).squareRoot() + 0.02 * max(1, mean)
              / 10,
            "\(quantity) of \(setting) in option \(option)")
        }
      }
    }
  }
}

extension Plan {
  /// The same people and rates without limits, triggers, and rules that may ask more than there are; every number certain.
  fileprivate var withoutLimits: Plan {
    var plan = self
    for pathway in plan.pathways.indices {
      for setting in plan.pathways[pathway].settings.indices {
        plan.pathways[pathway].settings[setting].places = nil
        plan.pathways[pathway].settings[setting].whenFull = nil
      }
    }
    plan.placesRules = []
    plan.paidPlaces = []
    plan.gauges.removeAll { $0.quantity == .emptyPlaces }
    plan.changeSchedules { $0.trigger = nil }
    plan.triggers = []
    plan.entrantRules = []
    for index in plan.parameters.indices {
      let parameter = plan.parameters[index]
      plan.parameters[index] = Parameter(
        identity: parameter.identity, distribution: .certain(parameter.distribution.central), legal: parameter.legal)
    }
    plan.parameters.append(Parameter(identity: "three", distribution: .certain(3), legal: 0...9))
    plan.parameters.append(Parameter(identity: "a quarter", distribution: .certain(0.25), legal: 0...1))
    for index in plan.moveRules.indices {
      plan.moveRules[index].amount =
        index == 1
        ? .people(plan.parameters.count - 2, portion: .whole) : .share(plan.parameters.count - 1)
    }
    return plan
  }
}
