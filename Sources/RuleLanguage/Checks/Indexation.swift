import Diagnostics

/// The prices of a contract grow at a rate that prices have.
func checkIndexation(_ context: CheckContext, _ findings: inout Findings) {
  for growth in context.draft.contracts.compactMap(\.indexation?.growth) {
    if let rate = context.centralShare(growth), !plausible.contains(rate) {
      findings.report(.indexationOutOfReach(growth))
    }
  }
}

/// General prices in the United Kingdom have risen by up to 25% a year, in 1975; a cut of a fifth is one in a lifetime.
private let plausible = -0.2...0.3
