/// How far one weight may go before another option comes out best, the others keeping their proportions.
public struct WeightSensitivity: Hashable, Sendable {
  /// Where the best option changes.
  public struct Change: Hashable, Sendable {
    /// The weight beyond which it is best, as a share of all weights.
    public let weight: Double
    /// The option that is best beyond it.
    public let option: Int
  }

  /// The measure whose weight is moved.
  public let measure: Int
  /// Its weight, as a share of all.
  public let weight: Double
  /// The option that is best with it; the first where several are.
  public let best: Int
  /// The nearest change when it weighs less; nil where the same option stays best down to 0.
  public let below: Change?
  /// The nearest change when it weighs more; nil where the same option stays best up to 1.
  public let above: Change?
}

extension WeightedScoring {
  /// How sensitive the best option is to each weight.
  ///
  /// An option's score is a straight line in one weight, so changes are where lines cross, and exact.
  /// - Parameter scores: [measure][option], at the likely values.
  /// - Returns: by measure.
  public func sensitivity(of scores: [[Double]]) -> [WeightSensitivity] {
    let totals = totals(of: scores)
    let best = totals.indices.reduce(0) { totals[$1] > totals[$0] ? $1 : $0 }
    return weights.indices.map { measure in
      let (below, above) = changes(of: measure, from: best, scores)
      return WeightSensitivity(
        measure: measure, weight: weights[measure], best: best, below: below, above: above)
    }
  }

  private func changes(
    of measure: Int, from best: Int, _ scores: [[Double]]
  ) -> (below: WeightSensitivity.Change?, above: WeightSensitivity.Change?) {
    guard weights.count > 1 else { return (nil, nil) }
    let weight = weights[measure]
    // Without this measure, and with nothing else: the two ends of every option's line.
    let others = weights.indices.map { $0 == measure ? 0 : weights[$0] / (1 - weight) }
    let (without, alone) = (weighted(scores, by: others), scores[measure])
    var below: WeightSensitivity.Change?
    var above: WeightSensitivity.Change?
    for option in without.indices where option != best {
      let lead = (without[best] - without[option], alone[best] - alone[option])
      // It overtakes on the side at whose end the lead is lost.
      let crossing = lead.0 / (lead.0 - lead.1)
      if lead.0 < 0 {
        guard crossing > (below?.weight ?? -1) else { continue }
        below = WeightSensitivity.Change(weight: min(weight, crossing), option: option)
      } else if lead.1 < 0 {
        guard crossing < (above?.weight ?? 2) else { continue }
        above = WeightSensitivity.Change(weight: max(weight, crossing), option: option)
      }
    }
    return (below, above)
  }
}
