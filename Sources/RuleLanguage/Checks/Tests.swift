import Diagnostics
import Quantities

/// A test holds an assumption at one number, which counts what the assumption counts and may be what it is used as.
func checkTests(_ context: CheckContext, _ findings: inout Findings) {
  let given = context.tests.flatMap(\.given)
  guard !given.isEmpty else { return }
  let roles = context.rolesOfAssumptions
  for (assumption, amount) in given {
    guard case .number(.certain(let value)) = amount.value else {
      findings.report(.givenIsUncertain(amount))
      continue
    }
    guard let role = roles[assumption.key] else { continue }
    if !role.units.contains(amount.unit) {
      findings.report(.wrongUnit(amount, expected: role.words, in: role.units, declaredAt: nil))
    } else if !role.legal.contains(value) {
      findings.report(.outOfRange(amount, "this must be \(role.words)"))
    }
  }
}

extension CheckContext {
  /// What each assumption is used as, by key; one that is used as two things is a finding of its own.
  fileprivate var rolesOfAssumptions: [String: AmountRole] {
    var roles: [String: AmountRole] = [:]
    for (amount, role) in amounts {
      if case .assumption(let name) = amount.value { roles[name.key] = roles[name.key] ?? role }
    }
    return roles
  }
}
