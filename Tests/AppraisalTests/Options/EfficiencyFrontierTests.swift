import Appraisal
import Testing
import TestSupport

@Suite("Incremental cost-effectiveness")
struct EfficiencyFrontierTests {
  private func expect(_ standing: EfficiencyFrontier.Standing, costs: Double, within error: Double = 1e-9) throws {
    guard case .onFrontier(let ratio) = standing else {
      Issue.record("\(standing) is not on the frontier")
      return
    }
    #expect((try #require(ratio) - costs).magnitude < error)
  }

  /// US Department of Veterans Affairs, Health Economics Resource Center, Cost-effectiveness analysis.
  @Test("Six programmes: ratios of 5,000, 12,500 and 20,000, one dominated, one extendedly")
  func published() throws {
    let found = EfficiencyFrontier(
      costs: [55_000, 35_000, 25_000, 10_000, 12_000, 5_000], effects: [5, 4, 3, 2, 1.5, 1])
    #expect(found.frontier == [5, 3, 1, 0])
    #expect(found.standings[5] == .onFrontier(costPerEffect: nil))
    try expect(found.standings[3], costs: 5_000)
    try expect(found.standings[1], costs: 12_500)
    try expect(found.standings[0], costs: 20_000)
    #expect(found.standings[4] == .dominated(by: 3))
    #expect(found.standings[2] == .extendedlyDominated(by: 3, and: 1))
  }

  /// JNCI Cancer Spectrum 4 (2020), pkaa004, table 1, whose effects are rounded to the sixth place.
  @Test("Radiotherapy after testing, for none and for all: $529,366, testing dominated")
  func radiotherapy() throws {
    let found = EfficiencyFrontier(
      costs: [1_695.865, 12_224.17, 12_118.17], effects: [8.570992, 8.583273, 8.590681])
    #expect(found.frontier == [0, 2] && found.standings[1] == .dominated(by: 2))
    try expect(found.standings[2], costs: 529_365.8, within: 50)
  }

  /// The three strategies of the tests of dampack, DARTH group.
  @Test("As much for less dominates, and so does more for less")
  func equalEffects() {
    let found = EfficiencyFrontier(costs: [163_771, 164_848.7, 163_765.1], effects: [6.48273, 6.52861, 6.52861])
    #expect(found.frontier == [2])
    #expect(found.standings == [.dominated(by: 2), .dominated(by: 2), .onFrontier(costPerEffect: nil)])
  }

  @Test("The frontier is what some price of an effect makes best, and nothing else", arguments: 0..<40)
  func hull(seed: Int) throws {
    var random = SeededNumbers(seed: seed)
    let count = Int.random(in: 1...9, using: &random)
    let costs = (0..<count).map { _ in Double(Int.random(in: 0...20, using: &random)) }
    let effects = (0..<count).map { _ in Double(Int.random(in: 0...20, using: &random)) }
    let found = EfficiencyFrontier(costs: costs, effects: effects)
    var prices = found.frontier.compactMap { option in
      if case .onFrontier(let ratio) = found.standings[option] { ratio } else { nil }
    }
    for (lower, higher) in zip(prices, prices.dropFirst()) { #expect(lower <= higher) }
    prices = [0] + prices + [(prices.last ?? 0) * 2 + 1]
    for (place, option) in found.frontier.enumerated() {
      let price = (prices[place] + prices[place + 1]) / 2
      let benefit = effects[option] * price - costs[option]
      for other in 0..<count { #expect(effects[other] * price - costs[other] <= benefit + 1e-9) }
    }
    for (option, standing) in found.standings.enumerated() {
      switch standing {
      case .onFrontier: #expect(found.frontier.contains(option))
      case .sameAs(let other): #expect(costs[option] == costs[other] && effects[option] == effects[other])
      case .dominated(let other): #expect(costs[other] <= costs[option] && effects[other] >= effects[option])
      case .extendedlyDominated(let low, let high):
        let share = (costs[option] - costs[low]) / (costs[high] - costs[low])
        #expect(effects[low] + share * (effects[high] - effects[low]) >= effects[option] - 1e-9)
      }
    }
  }

  @Test("Fewer people waiting is as good as more people served")
  func lowerIsBetter() {
    let more = EfficiencyFrontier(costs: [1, 5, 2], effects: [0, 10, 8])
    let fewer = EfficiencyFrontier(costs: [1, 5, 2], effects: [20, 10, 12], better: .lower)
    #expect(more == fewer)
  }

  @Test("An option on the line between two others is as good as a mixture of them, and stays")
  func onTheLine() {
    let found = EfficiencyFrontier(costs: [0, 10, 30], effects: [0, 1, 3])
    #expect(found.frontier == [0, 1, 2])
  }

  @Test("Options that are the same are told as such")
  func same() {
    let found = EfficiencyFrontier(costs: [4, 9, 4], effects: [2, 3, 2])
    #expect(found.standings[2] == .sameAs(0) && found.frontier == [0, 1])
  }
}
