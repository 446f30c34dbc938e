import Diagnostics

/// An assumption is used for one kind of number: its draws are cut to what that may be, wherever it stands.
func checkRoles(_ context: CheckContext, _ findings: inout Findings) {
  var first: [String: (amount: Amount, role: AmountRole)] = [:]
  for (amount, role) in context.amounts {
    guard case .assumption(let name) = amount.value,
      let unit = context.names.assumptions[name.key]?.amount?.unit, role.units.contains(unit)
    else { continue }
    if let earlier = first[name.key], earlier.role.legal != role.legal {
      findings.report(.twoRoles(amount, role, first: earlier.amount, earlier.role))
    }
    first[name.key] = first[name.key] ?? (amount, role)
  }
}
