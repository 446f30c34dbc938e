import Diagnostics

/// Posts to fill and appraisals can be said and checked; a run does not count them yet.
func checkNotComputed(_ context: CheckContext, _ findings: inout Findings) {
  guard context.hasScenario else { return }
  for measure in context.measures {
    if case .vacancies = measure.kind { findings.report(.notComputed("posts to fill", at: measure.span)) }
  }
}
