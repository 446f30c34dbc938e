import Diagnostics

/// The word behind a number says what it counts, and that is what is counted there.
func checkCountedWords(_ context: CheckContext, _ findings: inout Findings) {
  for (_, statement) in context.statements {
    guard let change = statement.change, let counted = change.counted else { continue }
    switch change.quantity {
    case .places: findings.expect("places", at: counted)
    case .amount(let name), .capacity(let name), .cost(let name):
      guard let service = context.service(name), let unit = service.unit else { continue }
      if !isSameUnit(counted.key, unit.key) { findings.report(.differentUnits(counted, unit, of: service.name)) }
    case .uptake, .uplift:
      if !percentagePoints.contains(counted.key) { findings.report(.wrongPoints(counted)) }
    }
  }
}

extension Findings {
  fileprivate mutating func expect(_ unit: String, at counted: Name) {
    if !isSameUnit(counted.key, unit) {
      report(.peopleOrPlaces(found: counted.text, expected: unit, at: counted.span))
    }
  }
}

extension CheckContext {
  /// The service of a name; nil for a name that is none.
  func service(_ name: Name) -> ServiceDeclaration? { names.services[name.key].map { draft.services[$0] } }
}

extension ServiceDeclaration {
  /// What it is counted in, as first said.
  var unit: Name? { units.first }

  /// Every word it is counted in.
  var units: [Name] {
    // A cost that a return gives is counted in the return's own word.
    let returned = cost.flatMap { cost in spent?.unit.flatMap { $0.span.range == cost.unit.span.range ? nil : $0 } }
    return [amount?.unit, cost?.unit, capacity?.unit, returned].compactMap { $0 }
  }
}

/// Whether two words are one unit, in the singular or the plural: `night` and `nights`, `delivery` and `deliveries`.
func isSameUnit(_ first: String, _ second: String) -> Bool { singular(first) == singular(second) }

/// A word in the singular, as far as its ending tells.
func singular(_ word: String) -> Substring {
  if word == "people" { return "person" }
  if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
  for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) { return word.dropLast(2) }
  return word.hasSuffix("s") && !word.hasSuffix("ss") ? word.dropLast() : word[...]
}
