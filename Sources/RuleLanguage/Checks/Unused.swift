import Diagnostics

/// An assumption nobody uses is most often one whose use was forgotten.
func checkUnused(_ context: CheckContext, _ findings: inout Findings) {
  // Where something could not be read, or names what is not there, it may be the use.
  guard context.isComplete, context.unread.isEmpty else { return }
  var used: Set<String> = []
  for (amount, _) in context.amounts {
    if case .assumption(let name) = amount.value { used.insert(name.key) }
  }
  guard used.allSatisfy({ context.names.assumptions[$0] != nil }) else { return }
  for assumption in context.draft.assumptions where assumption.amount != nil && !used.contains(assumption.name.key) {
    findings.report(.unused(assumption.name))
  }
}
