import Diagnostics

/// A service is counted in one unit throughout, and only a capacity that it has can change.
func checkServices(_ context: CheckContext, _ findings: inout Findings) {
  for service in context.draft.services {
    guard let unit = service.unit else { continue }
    for other in service.units.dropFirst() where !isSameUnit(other.key, unit.key) {
      findings.report(.differentUnits(other, unit, of: service.name))
    }
  }
  for (_, statement) in context.statements {
    guard case .capacity(let name) = statement.change?.quantity, let service = context.service(name) else { continue }
    if service.capacity == nil, service.unread.isDisjoint(with: [.capacity, .head]) {
      findings.report(
        .missingPart(
          "the service `\(service.name)`", ClauseKind.capacity.rawValue, ClauseKind.capacity.pattern, at: name.span))
    }
  }
  for measure in context.measures {
    guard case .unmet(let unit, let name) = measure.kind, let service = context.service(name),
      let counted = service.unit
    else { continue }
    if !isSameUnit(unit.key, counted.key) { findings.report(.differentUnits(unit, counted, of: service.name)) }
  }
}
