import TestSupport
import Quantities
import Testing

@testable import Projection

/// A run is a pure function of the plan, the draws and the seed.
@Suite("The same bits from the same inputs")
struct SameBitsTests {
  @Test("Threads and blocks of lanes change nothing", arguments: 0..<3, [false, true])
  func threadsAndBlocks(seed: Int, chance: Bool) async {
    let plan = Plan.random(seed: seed)
    let reference = await project(plan, draws: 9, seed: 7, chance: chance, threads: 1, lanesPerBlock: 64)
    for (threads, lanes) in [(1, 1), (2, 7), (4, 64), (2, 3)] {
      let samples = await project(plan, draws: 9, seed: 7, chance: chance, threads: threads, lanesPerBlock: lanes)
      #expect(samples.kept == reference.kept)
      #expect(samples.gauged == reference.gauged)
      #expect(samples.scaledLaneYears == reference.scaledLaneYears)
    }
  }

  @Test("The order of options changes nothing", arguments: 0..<3, [false, true])
  func optionOrder(seed: Int, chance: Bool) async {
    let plan = Plan.random(seed: seed)
    let order = [0, 3, 1, 2]
    let reference = await project(plan, draws: 4, seed: 7, chance: chance)
    let samples = await project(plan.selecting(options: order), draws: 4, seed: 7, chance: chance)
    for (new, old) in order.enumerated() { expectSameBits(samples, option: new, reference, option: old) }
  }

  @Test("Which options run together changes nothing, nor do their rules", arguments: 0..<4, [false, true])
  func fewerOptions(seed: Int, chance: Bool) async {
    let plan = Plan.random(seed: seed)
    let reference = await project(plan, draws: 4, seed: 7, chance: chance)
    for option in 1..<plan.options {
      let samples = await project(plan.selecting(options: [0, option]), draws: 4, seed: 7, chance: chance)
      expectSameBits(samples, option: 0, reference, option: 0)
      expectSameBits(samples, option: 1, reference, option: option)
    }
  }

  @Test("More draws leave the first ones as they are", arguments: [false, true])
  func moreDraws(chance: Bool) async {
    let few = await project(.random(seed: 3), draws: 4, seed: 7, chance: chance)
    let many = await project(.random(seed: 3), draws: 9, seed: 7, chance: chance)
    for setting in 0..<few.settingCount {
      let first = few.draws(of: .cost, setting: setting, year: 2, option: 1)
      #expect(first == Array(many.draws(of: .cost, setting: setting, year: 2, option: 1).prefix(5)))
    }
  }

  @Test("The order of rules changes nothing beyond rounding", arguments: 0..<12)
  func ruleOrder(seed: Int) async {
    let plan = Plan.random(seed: seed)
    var shuffled = plan
    var random = SeededNumbers(seed: seed + 100)
    shuffled.placesRules.shuffle(using: &random)
    shuffled.moveRules.shuffle(using: &random)
    shuffled.entrantRules.shuffle(using: &random)
    shuffled.rateRules.shuffle(using: &random)
    shuffled.priceRules.shuffle(using: &random)
    shuffled.paidPlaces.shuffle(using: &random)
    shuffled.commitments.shuffle(using: &random)
    let (left, right) = (await project(plan, draws: 4, seed: 7), await project(shuffled, draws: 4, seed: 7))
    // Millions of pounds less millions of pounds.
    #expect(isClose(left.kept, right.kept, within: 1e-7))
    #expect(isClose(left.gauged, right.gauged, within: 1e-7))
  }

  @Test("Rules of size 0 do nothing, to the bit", arguments: 0..<6, [false, true])
  func nothingDoesNothing(seed: Int, chance: Bool) async {
    var plan = Plan.random(seed: seed)
    let zero = Parameter(identity: "zero", distribution: .certain(0), legal: 0...0)
    let one = Parameter(identity: "one", distribution: .certain(1), legal: 1...1)
    plan.parameters += [zero, one]
    let (nothing, same) = (plan.parameters.count - 2, plan.parameters.count - 1)
    for index in plan.placesRules.indices {
      plan.placesRules[index].places = nothing
      if plan.placesRules[index].change == .sets { plan.placesRules[index].change = .opens }
    }
    for index in plan.priceRules.indices {
      let changes: [PriceRule.Change] = [
        .cost(.add(nothing)), .cost(.subtract(nothing)), .cost(.grow(nothing)), .cost(.shrink(nothing)),
        .uplift(.add(nothing)), .uplift(.subtract(nothing)),
      ]
      plan.priceRules[index].change = changes[index % changes.count]
    }
    for index in plan.paidPlaces.indices {
      for band in plan.paidPlaces[index].bands.indices { plan.paidPlaces[index].bands[band].places = nothing }
    }
    for index in plan.commitments.indices { plan.commitments[index].pounds = nothing }
    for index in plan.entrantRules.indices { plan.entrantRules[index].share = nothing }
    for index in plan.rateRules.indices { plan.rateRules[index].factor = same }
    for index in plan.moveRules.indices {
      plan.moveRules[index].amount = index % 2 == 0 ? .share(nothing) : .people(nothing, portion: .whole)
    }
    let samples = await project(plan, draws: 3, seed: 7, chance: chance)
    for option in 1..<plan.options { expectSameBits(samples, option: option, samples, option: 0) }
  }

  @Test("Another seed gives other draws and the same central estimate")
  func seeds() async {
    let (left, right) = (
      await project(.random(seed: 2), draws: 3, seed: 1), await project(.random(seed: 2), draws: 3, seed: 2)
    )
    let (first, second) = (
      left.draws(of: .cost, setting: 0, year: 1, option: 1), right.draws(of: .cost, setting: 0, year: 1, option: 1)
    )
    #expect(first[0] == second[0])
    #expect(zip(first, second).dropFirst().allSatisfy { $0 != $1 })
  }
}

/// Whether two options have the same figures, to the last bit.
func expectSameBits(
  _ left: Samples, option leftOption: Int, _ right: Samples, option rightOption: Int,
  at location: SourceLocation = #_sourceLocation
) {
  for series in left.series {
    for year in 0..<left.timeline.years {
      #expect(
        left.draws(of: series, year: year, option: leftOption)
          == right.draws(of: series, year: year, option: rightOption), "\(series)", sourceLocation: location)
    }
  }
  for gauge in left.gauges.indices {
    for step in 0..<left.timeline.steps {
      #expect(
        left.draws(ofGauge: gauge, step: step, option: leftOption)
          == right.draws(ofGauge: gauge, step: step, option: rightOption), "\(left.gauges[gauge])",
        sourceLocation: location)
    }
  }
}

extension Plan {
  /// The plan with only some options, and only the rules that any of them has.
  fileprivate func selecting(options chosen: [Int]) -> Plan {
    func select(_ inForce: [Bool]) -> [Bool] { chosen.map { inForce[$0] } }
    var plan = self
    plan.options = chosen.count
    plan.changeSchedules { $0.options = select($0.options) }
    plan.placesRules.removeAll { !$0.schedule.options.contains(true) }
    plan.moveRules.removeAll { !$0.schedule.options.contains(true) }
    plan.entrantRules.removeAll { !$0.schedule.options.contains(true) }
    plan.rateRules.removeAll { !$0.schedule.options.contains(true) }
    plan.priceRules.removeAll { !$0.schedule.options.contains(true) }
    plan.paidPlaces.removeAll { !$0.schedule.options.contains(true) }
    plan.commitments.removeAll { !$0.schedule.options.contains(true) }
    return plan
  }
}
