import TestSupport
import Projection
import Quantities

extension Plan {
  /// A plan with every feature: two pathways, limits, waiting, displacement, uncertain rules of every kind with and
  /// without triggers, money that does not follow people, and options that share some of it all.
  static func random(seed: Int) -> Plan {
    var maker = PlanMaker(seed: seed)
    return maker.plan()
  }
}

extension Plan {
  /// Changes when every rule is in force, endings included.
  mutating func changeSchedules(_ change: (inout Schedule) -> Void) {
    for index in placesRules.indices { change(&placesRules[index].schedule) }
    for index in moveRules.indices { change(&moveRules[index].schedule) }
    for index in entrantRules.indices { change(&entrantRules[index].schedule) }
    for index in rateRules.indices { change(&rateRules[index].schedule) }
    for index in priceRules.indices { change(&priceRules[index].schedule) }
    for index in paidPlaces.indices {
      change(&paidPlaces[index].schedule)
      for ending in paidPlaces[index].endsBy.indices { change(&paidPlaces[index].endsBy[ending]) }
    }
    for index in commitments.indices {
      change(&commitments[index].schedule)
      for ending in commitments[index].endsBy.indices { change(&commitments[index].endsBy[ending]) }
    }
  }
}

extension Samples {
  /// What the gauge of one setting and everybody reads.
  func draws(of quantity: Gauge.Quantity, setting: Int, ofPathway pathway: Int, step: Int, option: Int) -> [Double] {
    gauges.firstIndex(of: Gauge(quantity, pathway: pathway, settings: [setting])).map {
      draws(ofGauge: $0, step: step, option: option)
    } ?? []
  }
}

/// Makes random plans; the same seed makes the same plan.
private struct PlanMaker {
  var random: SeededNumbers
  let strata: Strata
  let timeline: Timeline
  let options = 4
  var parameters: [Parameter] = []

  init(seed: Int) {
    random = SeededNumbers(seed: seed)
    strata = Strata(
      groups: .random(in: 1...2, using: &random), ages: AgeSpan(lowest: 18, open: .random(in: 18...22, using: &random)),
      needs: .random(in: 1...3, using: &random))
    let steps = [1, 4, 12].randomElement(using: &random) ?? 4
    timeline = Timeline(firstYear: FinancialYear(start: 2026), years: 3, stepsPerYear: steps)
  }

  mutating func plan() -> Plan {
    let people = (0..<strata.count).map { _ in number(0...40) }
    let entrants = (0..<timeline.years).map { _ in (0..<(strata.groups * strata.needs)).map { _ in number(0...6) } }
    let pathways = [4, 3].map { pathway(settings: $0, people: people, entrants: entrants) }
    var plan = Plan(
      timeline: timeline, strata: strata, pathways: pathways, options: options,
      exits: Exits(pathway: 0, probability: (0..<(strata.count * 4)).map { _ in number(0...0.2) }), weeksPerYear: 52)
    if strata.needs > 1 {
      for need in 0..<(strata.needs - 1) {
        let probability = (0..<(strata.groups * strata.ages.count)).map { _ in number(0...0.3) }
        plan.needsChanges.append(NeedsChange(from: need, to: need + 1, probability: probability))
      }
    }
    plan.placesRules = [(0, 1), (0, 2), (1, 1), (0, 1)].map { placesRule(pathway: $0.0, setting: $0.1) }
    plan.moveRules = [(0, [0, 1], 2), (0, [2], 1), (0, [0], 3), (1, [0, 2], 1), (0, [0, 1, 3], 2)].map {
      moveRule(pathway: $0.0, from: $0.1, to: $0.2)
    }
    plan.entrantRules = [(0, 0, 1), (0, 0, 2), (0, 3, 2), (1, 0, 1)].map {
      entrantRule(pathway: $0.0, from: $0.1, to: $0.2)
    }
    plan.rateRules = [
      .exits, .entrants, .moves(pathway: 0, from: 0, to: 1), .moves(pathway: 0, from: nil, to: 2),
      .needsChange(from: 0, to: 1),
    ].map { rateRule($0) }
    addMoney(to: &plan)
    addReadings(to: &plan)
    plan.parameters = parameters
    return plan
  }

  private mutating func number(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &random) }

  private mutating func parameter(_ range: ClosedRange<Double>, legal: ClosedRange<Double>) -> Int {
    let values = (0..<3).map { _ in number(range) }.sorted()
    let distribution = Distribution.likely(values[1], between: values[0], and: values[2], sure: 0.8)
    parameters.append(Parameter(identity: "number \(parameters.count)", distribution: distribution, legal: legal))
    return parameters.count - 1
  }

  private mutating func inForce() -> [Bool] { [false] + (1..<options).map { _ in Bool.random(using: &random) } }

  private mutating func schedule(_ phase: [Double]) -> Schedule {
    Schedule(
      phase: phase, options: inForce(), trigger: [nil, nil, 0, 1, 2].randomElement(using: &random) ?? nil,
      begins: .random(in: 0..<timeline.steps, using: &random), delay: .random(in: 0...2, using: &random))
  }

  private mutating func rising() -> Schedule {
    let start = Int.random(in: 0..<timeline.steps, using: &random)
    return schedule((0..<timeline.steps).map { $0 < start ? 0 : min(1, Double($0 - start + 1) / 3) })
  }

  private mutating func someStrata() -> [Bool] { (0..<strata.count).map { _ in Bool.random(using: &random) } }

  private mutating func addMoney(to plan: inout Plan) {
    let changes: [PriceRule.Change] = [
      .cost(.grow(parameter(0.1...0.5, legal: 0...1))), .cost(.shrink(parameter(0.1...0.5, legal: 0...1))),
      .cost(.add(parameter(1...90, legal: 0...1000))), .cost(.subtract(parameter(1...90, legal: 0...1000))),
      .cost(.set(parameter(100...900, legal: 0...10_000))), .cost(.set(parameter(100...900, legal: 0...10_000))),
      .uplift(.add(parameter(0.001...0.05, legal: -1...1))), .uplift(.set(parameter(0...0.05, legal: -1...1))),
    ]
    plan.priceRules = changes.map {
      PriceRule(pathway: 0, setting: .random(in: 0...1, using: &random), change: $0, schedule: rising())
    }
    plan.paidPlaces = [(0, 1), (0, 1), (1, 2)].map { pathway, setting in
      let weekly = Bool.random(using: &random) ? parameter(50...900, legal: 0...10_000) : nil
      return PaidPlaces(
        pathway: pathway, setting: setting, places: parameter(5...60, legal: 0...1000), weeklyPrice: weekly,
        schedule: rising(), endsBy: [rising()])
    }
    plan.commitments = [(0, 1), (1, 0), nil].map { setting in
      Commitment(
        pounds: parameter(1000...90_000, legal: 0...1e9), per: Bool.random(using: &random) ? .year : .once,
        setting: setting, schedule: rising(), endsBy: [rising(), rising()])
    }
  }

  private mutating func addReadings(to plan: inout Plan) {
    for (number, pathway) in plan.pathways.enumerated() {
      for setting in pathway.settings.indices {
        plan.gauges += [.people, .waiting, .places].map { Gauge($0, pathway: number, settings: [setting]) }
      }
      let all = Array(pathway.settings.indices)
      plan.gauges += [.emptyPlaces, .unusedCost, .movesIn, .personYears, .cost].map {
        Gauge($0, pathway: number, settings: all)
      }
      plan.gauges += [.people, .waiting, .movesIn, .personYears, .cost].map {
        Gauge($0, pathway: number, settings: [0, 2], strata: someStrata())
      }
    }
    plan.gauges.append(Gauge(.generalCost))
    let people = plan.gauges.firstIndex(of: Gauge(.people, settings: [1])) ?? 0
    let waiting = plan.gauges.firstIndex(of: Gauge(.waiting, settings: [2])) ?? 0
    plan.triggers = [
      Trigger(gauges: [waiting], comparison: .above, threshold: parameter(1...60, legal: 0...1000), steps: 2),
      Trigger(gauges: [people], basis: .fall, comparison: .atLeast, threshold: parameter(1...20, legal: 0...1000)),
      Trigger(
        gauges: [people, waiting], basis: .rise, comparison: .below, threshold: parameter(1...9, legal: 0...1000)),
    ]
  }

  private mutating func pathway(settings count: Int, people: [Double], entrants: [[Double]]) -> Pathway {
    let settings = (0..<count).map { number in
      let isLimited = number == 1 || number == 2
      let level = self.number(10...80)
      // The two limited settings may send people to each other, to the last setting, or nowhere.
      let whenFull = Bool.random(using: &random) ? 3 - number : number == 1 ? count - 1 : nil
      return Setting(
        places: isLimited
          ? Places(sharedBy: strata.groups, bySteps: Array(repeating: level, count: timeline.steps)) : nil,
        whenFull: isLimited ? whenFull : nil, weeklyCost: parameter(100...900, legal: 0...10_000),
        uplift: parameter(0...0.05, legal: -1...1))
    }
    let pairs = [(0, 1), (0, 2), (1, 2), (2, 1), (1, 0)] + (count > 3 ? [(3, 1), (0, 3)] : [])
    let moves = pairs.map { from, to in
      Move(from: from, to: to, probability: (0..<strata.count).map { _ in number(0...0.25) })
    }
    return Pathway(
      settings: settings, startsIn: 0, opening: people.flatMap { shared($0, among: count) },
      entrants: entrants.map { year in year.flatMap { shared($0, among: count) } }, moves: moves)
  }

  private mutating func shared(_ people: Double, among count: Int) -> [Double] {
    let weights = (0..<count).map { _ in number(0.1...1) }
    return weights.map { people * $0 / weights.reduce(0, +) }
  }

  private mutating func placesRule(pathway: Int, setting: Int) -> PlacesRule {
    PlacesRule(
      pathway: pathway, setting: setting, places: parameter(5...60, legal: 0...1000),
      change: [.opens, .closes, .closes, .sets].randomElement(using: &random) ?? .opens, schedule: rising())
  }

  private mutating func moveRule(pathway: Int, from: [Int], to: Int) -> MoveRule {
    let amount: MoveRule.Amount
    switch Int.random(in: 0..<3, using: &random) {
    case 0: amount = .share(parameter(0.1...0.9, legal: 0...1))
    case 1: amount = .people(parameter(5...90, legal: 0...1000), portion: .whole)
    default:
      let share = parameter(0.1...0.9, legal: 0...1)
      let portion: MoveRule.Portion =
        Bool.random(using: &random) ? .share(share, among: [share]) : .rest(after: [share])
      amount = .people(parameter(5...90, legal: 0...1000), portion: portion)
    }
    return MoveRule(
      pathway: pathway, from: from, to: to, strata: someStrata(),
      tiers: (0..<Int.random(in: 0...2, using: &random)).map { _ in someStrata() }, amount: amount,
      waits: Bool.random(using: &random), schedule: schedule((0..<timeline.steps).map { _ in number(0...0.3) }))
  }

  private mutating func entrantRule(pathway: Int, from: Int, to: Int) -> EntrantRule {
    EntrantRule(
      pathway: pathway, from: from, to: to,
      who: (0..<(strata.groups * strata.needs)).map { _ in Bool.random(using: &random) },
      share: parameter(0.1...0.9, legal: 0...1), schedule: rising())
  }

  private mutating func rateRule(_ rate: RateRule.Rate) -> RateRule {
    RateRule(
      rate: rate, strata: someStrata(), factor: parameter(0.2...4, legal: 0...100), schedule: rising())
  }
}
