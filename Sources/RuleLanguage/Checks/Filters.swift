import Diagnostics

/// Nobody has two needs, or two values of one group.
func checkFilters(_ context: CheckContext, _ findings: inout Findings) {
  for who in context.filters {
    var first: [Int: Name] = [:]
    for name in who.named {
      // Needs are told apart like one more group, before the others.
      guard let kind = context.names.needs[name.key] == nil ? context.names.groupValues[name.key]?.group : -1 else {
        continue
      }
      if let earlier = first[kind], earlier.key != name.key {
        findings.report(.contradicts(name, earlier))
        break
      }
      first[kind] = name
    }
  }
}
