import Projection
import Quantities

extension RegionMaker {
  private var everybody: [Bool] { Array(repeating: true, count: region.strata.count) }

  /// In force in every option whose number leaves this remainder by 3; nil for all of them.
  private func schedule(_ remainder: Int?, trigger: Int? = nil, phase: (Int) -> Double) -> Schedule {
    Schedule(
      phase: (0..<region.timeline.steps).map(phase),
      options: (0..<region.options).map { remainder == nil || $0 % 3 == remainder }, trigger: trigger)
  }

  /// Straight from 0 to 1 in two years and a half.
  private func grown(_ step: Int) -> Double { min(1, Double(step + 1) / 10) }

  /// Rates of which nobody is sure, in every option.
  mutating func addBeliefs(to plan: inout Plan) {
    let moves = [(0, 0, 1), (0, 0, 4), (0, 4, 5), (1, 0, 1), (1, 1, 3)].map {
      RateRule.Rate.moves(pathway: $0.0, from: $0.1, to: $0.2)
    }
    for rate in [.exits, .entrants, .needsChange(from: 0, to: 1)] + moves {
      plan.rateRules.append(
        RateRule(rate: rate, strata: everybody, factor: likely(1, give: 0.15), schedule: schedule(nil) { _ in 1 }))
    }
  }

  /// Extra care for residential homes in one option, direct payments for day care in another.
  mutating func addRules(to plan: inout Plan) {
    let older = (0..<region.strata.count).map { region.strata.age(of: $0) >= 55 }
    let needy = (0..<region.strata.count).map { region.strata.need(of: $0) > 0 }
    plan.moveRules = [
      MoveRule(
        pathway: 0, from: [4, 0], to: 3, strata: older, tiers: [needy],
        amount: .people(likely(12 * Double(region.areas)), portion: .whole), schedule: schedule(1) { $0 < 10 ? 0.1 : 0 }
      ),
      MoveRule(
        pathway: 1, from: [1], to: 3, strata: older.map { !$0 }, amount: .share(likely(0.2, legal: 0...1)),
        schedule: schedule(2) { $0 < 10 ? 0.1 : 0 }),
    ]
    plan.entrantRules = [
      EntrantRule(
        pathway: 1, from: 1, to: 3, who: plan.entering.map { _ in true }, share: likely(0.1, legal: 0...1),
        schedule: schedule(2, phase: grown))
    ]
    for area in 0..<region.areas {
      plan.placesRules += [
        PlacesRule(
          pathway: 0, setting: 4, pool: area, places: likely(10), change: .closes, schedule: schedule(1, phase: grown)),
        PlacesRule(
          pathway: 0, setting: 1, pool: area, places: likely(20), change: .opens,
          schedule: schedule(2, trigger: 0, phase: grown)),
      ]
    }
    plan.rateRules.append(
      RateRule(
        rate: .moves(pathway: 0, from: 0, to: 4), strata: older, factor: likely(0.8),
        schedule: schedule(1, phase: grown)))
  }

  /// A trigger, a contract and a team, and what expectations read.
  mutating func addReadings(to plan: inout Plan) {
    plan.gauges = [
      Gauge(.waiting, pathway: 0, settings: [1]), Gauge(.people, pathway: 0, settings: [4]),
      Gauge(.cost, pathway: 0, settings: [3, 4]), Gauge(.emptyPlaces, pathway: 1, settings: [1]),
    ]
    plan.triggers = [Trigger(gauges: [0], comparison: .above, threshold: likely(100 * Double(region.areas)))]
    plan.paidPlaces = [
      PaidPlaces(
        pathway: 0, setting: 4,
        bands: [PaidPlaces.Band(places: likely(30 * Double(region.areas)), weeklyPrice: likely(1_100))],
        schedule: schedule(nil) { $0 < 20 ? 1 : 0 })
    ]
    plan.commitments = [Commitment(pounds: likely(400_000), per: .year, schedule: schedule(1) { $0 < 12 ? 1 : 0 })]
  }
}
