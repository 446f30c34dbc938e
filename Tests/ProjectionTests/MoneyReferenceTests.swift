import TestSupport
import Testing

@testable import Projection

/// The money of random plans, worked out one lane, setting and step at a time.
@Suite("Money, the slow way")
struct MoneyReferenceTests {
  @Test("Costs, commitments and places paid for are what a plain sum over steps gives", arguments: 0..<12)
  func sums(seed: Int) async {
    var plan = Plan.random(seed: seed)
    plan.changeSchedules { $0.trigger = nil }
    let samples = await project(plan, draws: 2, seed: 5)
    let parameters = plan.parameters.map { draws(of: $0, count: 2, seed: 5) }
    for (option, draw) in [(0, 0), (1, 0), (2, 1), (3, 2)] {
      let ledger = Ledger(plan: plan, samples: samples, value: { parameters[$0][draw] }, option: option, draw: draw)
      for (pathway, settings) in plan.pathways.map(\.settings.indices).enumerated() {
        for setting in settings {
          let number = samples.setting(setting, ofPathway: pathway)
          for year in 0..<plan.timeline.years {
            let expected = ledger.year(year, pathway, setting)
            let found = [
              samples.draws(of: .cost, setting: number, year: year, option: option)[draw],
              samples.draws(of: .committed, setting: number, year: year, option: option)[draw],
              samples.draws(of: .unused, setting: number, year: year, option: option)[draw],
            ]
            // Millions of pounds less millions of pounds.
            #expect(isClose(found, expected, within: 1e-7), "setting \(number) in year \(year)")
          }
        }
      }
      for year in 0..<plan.timeline.years {
        let found = samples.generalCost(year: year, option: option)[draw]
        #expect(isClose([found], [ledger.general(year)], within: 1e-9))
      }
    }
  }
}

/// One lane's money.
private struct Ledger {
  let plan: Plan
  let samples: Samples
  let value: (Int) -> Double
  let option: Int
  let draw: Int

  private var perYear: Int { plan.timeline.stepsPerYear }

  private func level(_ schedule: Schedule, _ step: Int, until endings: [Schedule] = []) -> Double {
    let level = schedule.options[option] ? schedule.phase[step] : 0
    return endings.reduce(level) { $0 * (1 - self.level($1, step)) }
  }

  /// A value replaced as far as rules set it.
  private func replace(_ value: Double, by rules: [(level: Double, value: Double)]) -> Double {
    let share = rules.reduce(0) { $0 + $1.level }
    return value * max(0, 1 - share) + rules.reduce(0) { $0 + $1.level * $1.value } / max(1, share)
  }

  private func rules(
    _ pathway: Int, _ setting: Int, _ step: Int, _ parameter: (PriceRule.Change) -> Int?
  ) -> [(level: Double, value: Double)] {
    plan.priceRules.filter { $0.pathway == pathway && $0.setting == setting }.compactMap { rule in
      parameter(rule.change).map { (level(rule.schedule, step), value($0)) }
    }
  }

  private func price(_ pathway: Int, _ setting: Int, _ step: Int) -> Double {
    let declared = plan.pathways[pathway].settings[setting]
    var weekly = declared.weeklyCost.map(value) ?? 0
    weekly = replace(weekly, by: rules(pathway, setting, step) { if case .cost(.set(let p)) = $0 { p } else { nil } })
    for rule in plan.priceRules where rule.pathway == pathway && rule.setting == setting {
      if case .cost(.grow(let share)) = rule.change { weekly *= 1 + level(rule.schedule, step) * value(share) }
      if case .cost(.shrink(let share)) = rule.change { weekly *= 1 - level(rule.schedule, step) * value(share) }
    }
    for rule in plan.priceRules where rule.pathway == pathway && rule.setting == setting {
      if case .cost(.add(let pounds)) = rule.change { weekly += level(rule.schedule, step) * value(pounds) }
      if case .cost(.subtract(let pounds)) = rule.change { weekly -= level(rule.schedule, step) * value(pounds) }
    }
    weekly = max(0, weekly)
    // Every random plan counts from the prices of its first year.
    for year in 0...(step / perYear) where year > 0 {
      weekly *= 1 + uplift(pathway, setting, year * perYear)
    }
    return weekly
  }

  private func uplift(_ pathway: Int, _ setting: Int, _ step: Int) -> Double {
    let declared = plan.pathways[pathway].settings[setting].uplift.map(value) ?? 0
    let set = replace(
      declared, by: rules(pathway, setting, step) { if case .uplift(.set(let p)) = $0 { p } else { nil } })
    return rules(pathway, setting, step) { if case .uplift(.add(let p)) = $0 { p } else { nil } }
      .reduce(set) { $0 + $1.level * $1.value }
  }

  private func people(_ pathway: Int, _ setting: Int, endOf step: Int) -> Double {
    guard step >= 0 else {
      let first = samples.setting(setting, ofPathway: pathway) * samples.groups
      return samples.opening[first..<(first + samples.groups)].reduce(0, +)
    }
    return samples.draws(of: .people, setting: setting, ofPathway: pathway, step: step, option: option)[draw]
  }

  /// Cost, committed and unused.
  func year(_ year: Int, _ pathway: Int, _ setting: Int) -> [Double] {
    var (cost, committed, unused) = (0.0, 0.0, 0.0)
    for step in (year * perYear)..<((year + 1) * perYear) {
      let people = (people(pathway, setting, endOf: step - 1) + people(pathway, setting, endOf: step)) / 2
      let (own, weeks) = (price(pathway, setting, step), plan.weeksPerYear / Double(perYear))
      cost += people * own * weeks
      let paid = plan.paidPlaces.filter { $0.pathway == pathway && $0.setting == setting }.map { paid in
        (
          places: value(paid.places) * level(paid.schedule, step, until: paid.endsBy),
          weekly: paid.weeklyPrice.map(value) ?? own
        )
      }
      let (places, pounds) = (paid.reduce(0) { $0 + $1.places }, paid.reduce(0) { $0 + $1.places * $1.weekly })
      let empty = max(0, places - people)
      committed += (pounds - (places - empty) * own) * weeks
      unused += places > 0 ? pounds / places * empty * weeks : 0
      let fixed = plan.commitments.filter { $0.setting.map { $0 == (pathway, setting) } ?? false }
      committed += spent(fixed, step)
      unused += spent(fixed, step)
    }
    return [cost, committed, unused]
  }

  func general(_ year: Int) -> Double {
    ((year * perYear)..<((year + 1) * perYear)).reduce(0) { sum, step in
      sum + spent(plan.commitments.filter { $0.setting == nil }, step)
    }
  }

  private func spent(_ commitments: [Commitment], _ step: Int) -> Double {
    commitments.reduce(0) { sum, commitment in
      let part = commitment.per == .year ? 1 / Double(perYear) : 1
      return sum + value(commitment.pounds) * level(commitment.schedule, step, until: commitment.endsBy) * part
    }
  }
}
