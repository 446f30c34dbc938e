/// Which options are worth their cost for some price of an effect, and what each further effect costs on the way up.
///
/// Source: M. F. Drummond et al., Methods for the Economic Evaluation of Health Care Programmes, 4th edition (2015),
/// section 4.4; S. B. Cantor, Medical Decision Making 14 (1994), 259–265, on extended dominance.
public struct EfficiencyFrontier: Hashable, Sendable {
  /// What is to be said of an option.
  public enum Standing: Hashable, Sendable {
    /// On the frontier, with the incremental cost-effectiveness ratio: the cost of one effect more than the option
    /// below it on the frontier gives; nil for the cheapest option.
    case onFrontier(costPerEffect: Double?)
    /// Dominated: another option has at least as much effect for no more, and is better in one of the two.
    case dominated(by: Int)
    /// Extendedly dominated: a mixture of two options has more effect for the same cost.
    case extendedlyDominated(by: Int, and: Int)
    /// Of the same cost and effect as an option named earlier, and of its standing.
    case sameAs(Int)
  }

  /// By option.
  public let standings: [Standing]
  /// The options on the frontier, the cheapest first.
  public let frontier: [Int]

  /// Finds the frontier of options.
  /// - Parameters:
  ///   - costs: by option, 1 or more.
  ///   - effects: by option.
  ///   - better: which way the effect is better; where less is, ratios are the cost of one less.
  public init(costs: [Double], effects: [Double], better: Better = .higher) {
    precondition(costs.count == effects.count && !costs.isEmpty, "as many costs as effects")
    precondition((costs + effects).allSatisfy(\.isFinite), "a cost or effect that is no number")
    let effects = better.gains(effects)
    var standings = [Standing?](repeating: nil, count: costs.count)
    var candidates: [Int] = []
    let order = costs.indices.sorted { (costs[$0], effects[$1], $0) < (costs[$1], effects[$0], $1) }
    for option in order {
      guard let last = candidates.last, effects[option] <= effects[last] else {
        candidates.append(option)
        continue
      }
      let same = effects[option] == effects[last] && costs[option] == costs[last]
      standings[option] = same ? .sameAs(last) : .dominated(by: last)
    }
    func ratio(_ from: Int, _ to: Int) -> Double { (costs[to] - costs[from]) / (effects[to] - effects[from]) }
    var frontier: [Int] = []
    for option in candidates {
      // On the frontier each further effect costs more than the one before.
      while frontier.count > 1,
        ratio(frontier[frontier.count - 2], frontier[frontier.count - 1])
          >= ratio(frontier[frontier.count - 1], option)
      {
        frontier.removeLast()
      }
      frontier.append(option)
    }
    for (place, option) in frontier.enumerated() {
      standings[option] = .onFrontier(costPerEffect: place > 0 ? ratio(frontier[place - 1], option) : nil)
    }
    self.frontier = frontier
    self.standings = costs.indices.map { option in
      if let standing = standings[option] { return standing }
      let above = frontier.firstIndex { effects[$0] > effects[option] } ?? frontier.count - 1
      return .extendedlyDominated(by: frontier[above - 1], and: frontier[above])
    }
  }
}
