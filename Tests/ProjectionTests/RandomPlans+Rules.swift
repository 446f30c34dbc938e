import Projection
import Quantities

// What options do about it, and what is read.
extension PlanMaker {
  mutating func addRules(to plan: inout Plan) {
    for (pathway, setting) in [(0, 1), (0, 2), (1, 1), (0, 1)] where isThere() {
      guard plan.has(setting, of: pathway), let places = plan.pathways[pathway].settings[setting].places else {
        continue
      }
      plan.placesRules.append(placesRule(pathway: pathway, setting: setting, pools: places.bySteps.count))
    }
    for (pathway, from, to) in [(0, [0, 1], 2), (0, [2], 1), (0, [0], 3), (1, [0, 2], 1), (0, [0, 1, 3], 2)]
    where isThere() {
      let from = from.filter { plan.has($0, of: pathway) }
      guard plan.has(to, of: pathway), !from.isEmpty else { continue }
      plan.moveRules.append(moveRule(pathway: pathway, from: from, to: to))
    }
    for (pathway, from, to) in [(0, 0, 1), (0, 0, 2), (0, 3, 2), (1, 0, 1)] where isThere() {
      guard plan.has(from, of: pathway), plan.has(to, of: pathway) else { continue }
      plan.entrantRules.append(entrantRule(pathway: pathway, from: from, to: to))
    }
    let rates: [RateRule.Rate] = [
      .exits, .entrants, .moves(pathway: 0, from: 0, to: 1), .moves(pathway: 0, from: nil, to: 2),
      .needsChange(from: 0, to: 1),
    ]
    for rate in rates where isThere() { plan.rateRules.append(rateRule(rate)) }
  }

  mutating func addMoney(to plan: inout Plan) {
    let changes: [PriceRule.Change] = [
      .cost(.grow(parameter(0.1...0.5, legal: 0...1))), .cost(.shrink(parameter(0.1...0.5, legal: 0...1))),
      .cost(.add(parameter(1...90, legal: 0...1000))), .cost(.subtract(parameter(1...90, legal: 0...1000))),
      .cost(.set(parameter(100...900, legal: 0...10_000))), .cost(.set(parameter(100...900, legal: 0...10_000))),
      .uplift(.add(parameter(0.001...0.05, legal: -1...1))), .uplift(.set(parameter(0...0.05, legal: -1...1))),
      .uplift(.subtract(parameter(0.001...0.05, legal: -1...1))),
    ]
    for change in changes where isThere() {
      plan.priceRules.append(
        PriceRule(pathway: 0, setting: .random(in: 0...1, using: &random), change: change, schedule: rising()))
    }
    for (pathway, setting) in [(0, 1), (0, 1), (1, 2), (0, 1)] where isThere() && plan.has(setting, of: pathway) {
      let isLimited = plan.pathways[pathway].settings[setting].places != nil
      let fillsLast = isLimited && chance(of: 3)
      plan.paidPlaces.append(
        PaidPlaces(
          pathway: pathway, setting: setting, bands: bands(committed: fillsLast), growth: growth(),
          fillsLast: fillsLast,
          schedule: rising(), endsBy: isThere() ? [ending()] : []))
    }
    for setting in [(0, 1), (1, 0), nil] as [(Int, Int)?] where isThere() {
      guard setting.map({ plan.has($0.1, of: $0.0) }) ?? true else { continue }
      plan.commitments.append(
        Commitment(
          pounds: parameter(1000...90_000, legal: 0...1e9), per: Bool.random(using: &random) ? .year : .once,
          setting: setting, schedule: rising(), endsBy: isThere() ? [ending(), rising()] : []))
    }
  }

  mutating func addReadings(to plan: inout Plan) {
    for (number, pathway) in plan.pathways.enumerated() {
      for setting in pathway.settings.indices {
        plan.gauges += [.people, .waiting, .places].map { Gauge($0, pathway: number, settings: [setting]) }
      }
      let all = Array(pathway.settings.indices)
      plan.gauges += [.emptyPlaces, .unusedCost, .movesIn, .personYears, .cost].map {
        Gauge($0, pathway: number, settings: all)
      }
      let some = [0, 2].filter { $0 < all.count }
      plan.gauges += [.people, .waiting, .movesIn, .personYears, .cost].map {
        Gauge($0, pathway: number, settings: some, strata: someStrata())
      }
    }
    plan.gauges.append(Gauge(.generalCost))
    if hasTriggers { plan.triggers = triggers(of: plan) }
  }

  /// Three triggers: of all bases and comparisons where features come and go.
  private mutating func triggers(of plan: Plan) -> [Trigger] {
    let people = plan.gauges.firstIndex(of: Gauge(.people, settings: [1])) ?? 0
    let waiting = plan.gauges.firstIndex(of: Gauge(.waiting, settings: [2])) ?? 0
    guard !hasEverything else {
      return [
        Trigger(gauges: [waiting], comparison: .above, threshold: parameter(1...60, legal: 0...1000), steps: 2),
        Trigger(gauges: [people], basis: .fall, comparison: .atLeast, threshold: parameter(1...20, legal: 0...1000)),
        Trigger(
          gauges: [people, waiting], basis: .rise, comparison: .below, threshold: parameter(1...9, legal: 0...1000)),
      ]
    }
    let stocks = plan.gauges.indices.filter { plan.gauges[$0].quantity.isStock }
    return (0..<3).map { _ in
      let gauges = (0..<Int.random(in: 1...2, using: &random)).map { _ in stocks.randomElement(using: &random) ?? 0 }
      return Trigger(
        gauges: gauges, basis: [.level, .rise, .fall].randomElement(using: &random) ?? .level,
        comparison: [.above, .atLeast, .below, .atMost].randomElement(using: &random) ?? .above,
        threshold: parameter(1...30, legal: 0...1000), steps: .random(in: 1...3, using: &random))
    }
  }

  private mutating func inForce() -> [Bool] { [false] + (1..<options).map { _ in Bool.random(using: &random) } }

  private mutating func schedule(_ phase: [Double]) -> Schedule {
    // A belief is in force in all options.
    let options = !hasEverything && chance(of: 6) ? Array(repeating: true, count: options) : inForce()
    return Schedule(
      phase: phase, options: options,
      trigger: hasTriggers ? [nil, nil, 0, 1, 2].randomElement(using: &random) ?? nil : nil,
      begins: .random(in: 0..<timeline.steps, using: &random), delay: .random(in: 0...2, using: &random))
  }

  private mutating func rising() -> Schedule {
    let start = Int.random(in: 0..<timeline.steps, using: &random)
    return schedule((0..<timeline.steps).map { $0 < start ? 0 : min(1, Double($0 - start + 1) / 3) })
  }

  /// Somewhere within a step.
  private mutating func ending() -> Schedule {
    var schedule = rising()
    if isThere() { schedule.within = number(0...0.9) }
    if isThere() { schedule.delayWithin = number(0...0.9) }
    return schedule
  }

  /// Places paid for used or not, called off, or first the ones and then the others.
  private mutating func bands(committed: Bool) -> [PaidPlaces.Band] {
    let kinds =
      committed ? [true] : [[true], [false], [true, false, false], [false, false]].randomElement(using: &random)
    return (kinds ?? []).enumerated().map { number, isCommitted in
      let isUnlimited = !isCommitted && number + 1 == kinds?.count && chance(of: 3)
      return PaidPlaces.Band(
        places: isUnlimited ? nil : parameter(3...40, legal: 0...1000),
        weeklyPrice: chance(of: 4) ? nil : parameter(50...900, legal: 0...10_000), isCommitted: isCommitted)
    }
  }

  /// In cash now and then.
  mutating func growth() -> PriceGrowth {
    PriceGrowth(
      uplift: isThere() ? parameter(0...0.05, legal: -1...1) : nil,
      yearsFromPriceBase: hasEverything ? 0 : Int.random(in: -1...2, using: &random),
      realParts: chance(of: 3) ? (0..<timeline.years).map { power(1.02, -Double($0)) } : nil)
  }

  private mutating func placesRule(pathway: Int, setting: Int, pools: Int) -> PlacesRule {
    PlacesRule(
      pathway: pathway, setting: setting, pool: .random(in: 0..<pools, using: &random),
      places: parameter(5...60, legal: 0...1000),
      change: [.opens, .closes, .closes, .sets].randomElement(using: &random) ?? .opens, schedule: rising())
  }

  private mutating func moveRule(pathway: Int, from: [Int], to: Int) -> MoveRule {
    let amount: MoveRule.Amount
    switch Int.random(in: 0..<3, using: &random) {
    case 0: amount = .share(parameter(0.1...0.9, legal: 0...1))
    case 1: amount = .people(parameter(5...90, legal: 0...1000), portion: .whole)
    default:
      let (share, other) = (parameter(0.1...0.9, legal: 0...1), parameter(0.1...0.9, legal: 0...1))
      let portion: MoveRule.Portion =
        Bool.random(using: &random) ? .share(share, among: [share, other]) : .rest(after: [share])
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
      who: entering.map { _ in Bool.random(using: &random) },
      share: parameter(0.1...0.9, legal: 0...1), schedule: rising())
  }

  private mutating func rateRule(_ rate: RateRule.Rate) -> RateRule {
    RateRule(
      rate: rate, strata: someStrata(), factor: parameter(0.2...4, legal: 0...100), schedule: rising())
  }
}

extension Plan {
  /// Whether a pathway is there and has a setting.
  fileprivate func has(_ setting: Int, of pathway: Int) -> Bool {
    pathways.indices.contains(pathway) && pathways[pathway].settings.indices.contains(setting)
  }
}
