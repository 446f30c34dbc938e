import Foundation
import Projection
import Quantities

/// Puts a plan together; every number is written down here, so the same region has the same plan everywhere.
struct RegionMaker {
  let region: Region
  var parameters: [Parameter] = []

  init(region: Region) { self.region = region }

  private var strata: Strata { region.strata }

  mutating func plan() -> Plan {
    var plan = Plan(
      timeline: region.timeline, strata: strata,
      pathways: [pathway(Region.homes, Region.movesHome), pathway(Region.days, Region.movesByDay)],
      options: region.options, exits: Exits(probability: (0..<strata.count).map(death)), weeksPerYear: 52)
    plan.needsChanges = (0..<(Region.needs - 1)).map { need in
      NeedsChange(
        from: need, to: need + 1,
        probability: (0..<(strata.groups * strata.ages.count)).map { cell in
          0.01 + 0.0004 * Double(cell % strata.ages.count)
        })
    }
    addBeliefs(to: &plan)
    addRules(to: &plan)
    addReadings(to: &plan)
    plan.parameters = parameters
    return plan
  }

  mutating func likely(_ value: Double, give: Double = 0.2, legal: ClosedRange<Double> = 0...1e9) -> Int {
    parameters.append(
      Parameter(
        identity: "number \(parameters.count)",
        distribution: .likely(value, between: value * (1 - give), and: value * (1 + give), sure: 0.8), legal: legal))
    return parameters.count - 1
  }

  private mutating func pathway(_ settings: [RegionSetting], _ moves: [RegionMove]) -> Pathway {
    Pathway(
      settings: settings.map { setting($0) }, startsIn: 0,
      opening: (0..<strata.count).flatMap { stratum in settings.map { people(in: stratum) * $0.people } },
      entrants: Array(
        repeating: strata.ofLowestAge.flatMap { stratum in settings.map { 1.2 * people(in: stratum) * $0.entrants } },
        count: region.years),
      moves: moves.enumerated().map { number, move in
        Move(
          from: move.from, to: move.to,
          probability: (0..<strata.count).map { min(0.4, move.probability * inclination(of: $0, to: number)) })
      })
  }

  private mutating func setting(_ setting: RegionSetting) -> Setting {
    let inArea = (0..<strata.count / region.areas).reduce(0) { $0 + people(in: $1) } * setting.people
    return Setting(
      places: setting.places.map { places in
        Places(
          poolOfGroup: (0..<strata.groups).map { $0 / Region.sexes },
          bySteps: Array(
            repeating: Array(repeating: inArea * places / 100, count: region.timeline.steps), count: region.areas))
      },
      whenFull: setting.whenFull, weeklyCost: setting.weeklyCost > 0 ? likely(setting.weeklyCost, give: 0.08) : nil,
      growth: PriceGrowth(uplift: setting.weeklyCost > 0 ? likely(0.01, legal: -1...1) : nil))
  }

  /// Fewer the older they are, and the more they need.
  private func people(in stratum: Int) -> Double {
    let age = Double(strata.age(of: stratum) - strata.ages.lowest)
    return (9 - age / 10) / Double(1 + strata.need(of: stratum))
  }

  /// How much more often a move happens at an age and need; the same throughout an age band.
  private func inclination(of stratum: Int, to number: Int) -> Double {
    let band = [25, 45, 65].count { strata.age(of: stratum) >= $0 }
    return 1 + 0.25 * Double((band + number) % 4) + 0.15 * Double(strata.need(of: stratum))
  }

  /// A death rate that doubles every eight years.
  private func death(in stratum: Int) -> Double {
    let sex = strata.group(of: stratum) % Region.sexes
    let atLowest = 0.0006 * (1 + 0.4 * Double(sex)) * (1 + 0.5 * Double(strata.need(of: stratum)))
    return min(0.4, atLowest * pow(2, Double(strata.age(of: stratum) - strata.ages.lowest) / 8))
  }
}
