import Diagnostics
import Quantities

/// What opens places of a setting and what closes them never hold at the same time.
func checkOpposites(_ context: CheckContext, _ findings: inout Findings) {
  for hypothesis in context.draft.hypotheses {
    var watched: [String: Watched] = [:]
    for statement in hypothesis.statements {
      guard let places = statement.places, let condition = statement.trigger, case .level = condition.change,
        let value = context.central(condition.amount)
      else { continue }
      let key = "\(places.setting.key) | \(places.area?.key ?? "") | \(Name.key(condition.measure.text))"
      watched[key, default: Watched()].add(condition, value, closes: places.closes)
    }
    for (opening, closing) in watched.values.flatMap(\.overlaps) { findings.report(.opensAndCloses(opening, closing)) }
  }
}

/// The conditions on one measure that open and that close places of one setting: of each kind, the one easiest met.
private struct Watched {
  private typealias Bound = (value: Double, condition: Condition)
  private var opens = (above: Bound?.none, below: Bound?.none)
  private var closes = (above: Bound?.none, below: Bound?.none)

  mutating func add(_ condition: Condition, _ value: Double, closes isClosing: Bool) {
    var side = isClosing ? closes : opens
    switch condition.comparison {
    case .above, .atLeast: if value < side.above?.value ?? .infinity { side.above = (value, condition) }
    case .below, .atMost: if value > side.below?.value ?? -.infinity { side.below = (value, condition) }
    case .equal: break
    }
    if isClosing { closes = side } else { opens = side }
  }

  /// Pairs that can both hold: two on the same side always can, two on opposite sides where their ranges meet.
  var overlaps: [(opening: Condition, closing: Condition)] {
    let pairs: [(Bound?, Bound?, (Double, Double) -> Bool)] = [
      (opens.above, closes.above, { _, _ in true }), (opens.below, closes.below, { _, _ in true }),
      (opens.above, closes.below, { $0 < $1 }), (opens.below, closes.above, { $0 > $1 }),
    ]
    return pairs.compactMap { opening, closing, meet in
      guard let opening, let closing, meet(opening.value, closing.value) else { return nil }
      return (opening.condition, closing.condition)
    }
  }
}
