import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// A number as the planner wrote it, and the parameter of a plan that it has become.
struct LoweredNumber {
  let amount: Amount
  let role: AmountRole
  /// The parameter, by its place in the plan: the number times `scale`, plus `shift`.
  let parameter: Int
  var scale = 1.0
  var shift = 0.0
}

/// A number that a plan rests on, by the name under which a planner knows it, with every parameter that follows from it.
struct PlanNumber {
  /// An assumption by its name; others by where they are written, as `explain` says it.
  let name: String
  /// The number as written.
  let amount: Amount
  let role: AmountRole
  /// What is believed about it, as the planner counts it.
  let distribution: Distribution
  let unit: Amount.Unit
  /// The first parameter that it has become, whose draws are its own.
  var first: LoweredNumber { lowered[0] }
  fileprivate(set) var lowered: [LoweredNumber]

  /// The value below which a share of its draws lies, as the planner counts it.
  func quantile(_ share: Double) -> Double { Sampler(distribution, legal: role.legal).quantile(share) }
}

extension Lowering {
  /// The numbers of the plan that was lowered, each once, in the order in which the plan came to them.
  var planNumbers: [PlanNumber] {
    let uses = Dictionary(rulebook.numberUses.map { (Place($0.amount), $0.place) }) { first, _ in first }
    var found: [PlanNumber] = []
    var places: [String: Int] = [:]
    for number in numbers {
      let identity = parameters.all[number.parameter].identity
      if let place = places[identity] {
        guard !found[place].lowered.contains(where: { $0.parameter == number.parameter }) else { continue }
        found[place].lowered.append(number)
        continue
      }
      places[identity] = found.count
      let named: String
      if case .assumption(let name) = number.amount.value {
        named = name.text
      } else {
        named = uses[Place(number.amount)] ?? number.amount.text
      }
      found.append(
        PlanNumber(
          name: named, amount: number.amount, role: number.role, distribution: belief(in: number.amount).distribution,
          unit: rulebook.unit(of: number.amount), lowered: [number]))
    }
    return found
  }
}

/// Where a number is written.
private struct Place: Hashable {
  let file: String
  let range: Range<Int>

  init(_ amount: Amount) { (file, range) = (amount.span.source.name, amount.span.range) }
}
