import Diagnostics

/// What people have accepted rests on more than sources of low quality.
func checkOpinions(_ context: CheckContext, _ findings: inout Findings) {
  for hypothesis in context.draft.hypotheses {
    guard case .accepted = hypothesis.status?.decision else { continue }
    let sources = hypothesis.allSources + context.assumptions(of: hypothesis).flatMap(\.sources)
    guard let first = sources.first, sources.allSatisfy({ $0.quality == .low }) else { continue }
    findings.report(.opinionOnly(hypothesis.title, first))
  }
}

extension CheckContext {
  /// The assumptions that the statements of a hypothesis use.
  fileprivate func assumptions(of hypothesis: HypothesisDeclaration) -> [AssumptionDeclaration] {
    hypothesis.statements.flatMap(\.amounts).compactMap { amount, _ in
      if case .assumption(let name) = amount.value { return names.assumptions[name.key] }
      return nil
    }
  }
}
