import Diagnostics

/// Every declaration has the parts it cannot do without.
func checkMissingParts(_ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  if let scenario = draft.scenarios.first { checkScenario(scenario, draft, &findings) }
  for pathway in draft.pathways {
    if pathway.settings.isEmpty {
      findings.report(.missingPart("the pathway `\(pathway.name)`", ClauseKind.settings.pattern, at: pathway.name.span))
    }
    if pathway.startsIn == nil {
      findings.report(.missingPart("the pathway `\(pathway.name)`", ClauseKind.startsIn.pattern, at: pathway.name.span))
    }
  }
  for assumption in draft.assumptions where assumption.amount == nil {
    findings.report(
      .missingPart("the assumption `\(assumption.name)`", ClauseKind.isValue.pattern, at: assumption.name.span))
  }
  for option in draft.options where option.includes.isEmpty {
    findings.report(.missingPart("the option `\(option.name)`", ClauseKind.includes.pattern, at: option.name.span))
  }
  for hypothesis in draft.hypotheses where hypothesis.expectations.isEmpty {
    findings.report(.notTested(hypothesis.title))
  }
}

private func checkScenario(_ scenario: ScenarioDeclaration, _ draft: Draft, _ findings: inout Findings) {
  let span = scenario.title.span
  if scenario.years == nil { findings.report(.missingPart("the scenario", ClauseKind.years.pattern, at: span)) }
  if scenario.ages == nil { findings.report(.missingPart("the scenario", ClauseKind.ages.pattern, at: span)) }
  if draft.pathways.isEmpty {
    findings.report(.missingPart("the scenario", DeclarationKind.pathway.pattern, at: span))
  }
  if !draft.tables.contains(where: { $0.kind == .people }) {
    findings.report(.missingPart("the scenario", DeclarationKind.people.pattern, at: span))
  }
}
