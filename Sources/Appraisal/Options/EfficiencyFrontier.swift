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
  ///
  /// Over draws, give the means: a mean of ratios says nothing.
  /// - Parameters:
  ///   - costs: by option, 1 or more.
  ///   - effects: by option.
  ///   - better: which way the effect is better; where less is, ratios are the cost of one less.
  public init(costs: [Double], effects: [Double], better: Better = .higher) {
    precondition(costs.count == effects.count && !costs.isEmpty, "as many costs as effects")
    precondition((costs + effects).allSatisfy(\.isFinite), "a cost or effect that is no number")
    let plane = Plane(costs: costs, effects: better.gains(effects))
    var standings = plane.dominated
    let frontier = plane.hull(of: plane.cheapestFirst.filter { standings[$0] == nil })
    for (place, option) in frontier.enumerated() {
      standings[option] = .onFrontier(
        costPerEffect: place > 0 ? plane.costPerEffect(frontier[place - 1], option) : nil)
    }
    self.frontier = frontier
    self.standings = costs.indices.map { standings[$0] ?? plane.between(frontier, $0) }
  }
}

/// Options by cost and by an effect of which more is better.
private struct Plane {
  let costs: [Double]
  let effects: [Double]

  /// By cost; of the same cost, the one with most effect first.
  var cheapestFirst: [Int] {
    costs.indices.sorted { (costs[$0], effects[$1], $0) < (costs[$1], effects[$0], $1) }
  }

  func costPerEffect(_ from: Int, _ to: Int) -> Double { (costs[to] - costs[from]) / (effects[to] - effects[from]) }

  /// What stands in the way of single options: another that is at least as good. By option.
  var dominated: [EfficiencyFrontier.Standing?] {
    var standings = [EfficiencyFrontier.Standing?](repeating: nil, count: costs.count)
    var last: Int?
    for option in cheapestFirst {
      guard let best = last, effects[option] <= effects[best] else {
        last = option
        continue
      }
      let same = effects[option] == effects[best] && costs[option] == costs[best]
      standings[option] = same ? .sameAs(best) : .dominated(by: best)
    }
    return standings
  }

  /// Of options with rising costs and effects, those on which each further effect costs no less than the one before.
  func hull(of options: [Int]) -> [Int] {
    options.reduce(into: []) { hull, option in
      while let top = hull.last, let below = hull.dropLast().last,
        costPerEffect(below, top) > costPerEffect(top, option)
      { hull.removeLast() }
      hull.append(option)
    }
  }

  /// The two options of the frontier that an option lies between.
  func between(_ frontier: [Int], _ option: Int) -> EfficiencyFrontier.Standing {
    let above = frontier.firstIndex { effects[$0] > effects[option] } ?? frontier.count - 1
    return .extendedlyDominated(by: frontier[above - 1], and: frontier[above])
  }
}
