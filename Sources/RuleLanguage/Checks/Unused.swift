import Diagnostics

/// An assumption nobody uses is most often one whose name was mistyped elsewhere.
func checkUnused(_ context: CheckContext, _ findings: inout Findings) {
  var used: Set<String> = []
  for (amount, _) in context.amounts {
    if case .assumption(let name) = amount.value { used.insert(name.key) }
  }
  for assumption in context.draft.assumptions where !used.contains(assumption.name.key) {
    findings.report(.unused(assumption.name))
  }
}
