import Diagnostics

/// A service is counted in one unit throughout.
func checkServices(_ context: CheckContext, _ findings: inout Findings) {
  for service in context.draft.services {
    guard let unit = service.unit else { continue }
    for other in service.units.dropFirst() where !isSameUnit(other.key, unit.key) {
      findings.report(.differentUnits(other, unit, of: service.name))
    }
  }
  for measure in context.measures {
    guard case .unmet(let unit, let name) = measure.kind, let service = context.service(name),
      let counted = service.unit
    else { continue }
    if !isSameUnit(unit.key, counted.key) { findings.report(.differentUnits(unit, counted, of: service.name)) }
  }
}
