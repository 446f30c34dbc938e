import Diagnostics
import Quantities

/// Every declaration has the parts it cannot do without.
func checkMissingParts(_ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  if let scenario = draft.scenarios.first { checkScenario(scenario, context, &findings) }
  func require(_ part: ClauseKind, of what: String, _ name: Name, isThere: Bool, unread: Set<ClauseKind>) {
    if isThere || unread.contains(part) || unread.contains(.head) { return }
    findings.report(.missingPart("\(what) `\(name)`", part.rawValue, part.pattern, at: name.span))
  }
  for pathway in draft.pathways {
    let name = pathway.name
    require(.settings, of: "the pathway", name, isThere: !pathway.settings.isEmpty, unread: pathway.unread)
    require(.startsIn, of: "the pathway", name, isThere: pathway.startsIn != nil, unread: pathway.unread)
  }
  for assumption in draft.assumptions {
    let isThere = assumption.amount != nil
    require(.isValue, of: "the assumption", assumption.name, isThere: isThere, unread: assumption.unread)
  }
  for option in draft.options {
    require(.includes, of: "the option", option.name, isThere: !option.includes.isEmpty, unread: option.unread)
  }
  for test in draft.tests {
    require(.expect, of: "the test", test.title, isThere: !test.expectations.isEmpty, unread: test.unread)
  }
  for hypothesis in draft.hypotheses
  where hypothesis.statements.isEmpty && hypothesis.beliefs.isEmpty && hypothesis.isWhole {
    let what = "the hypothesis `\(hypothesis.title)`"
    findings.report(.missingPart(what, ClauseKind.ifWe.rawValue, ClauseKind.ifWe.pattern, at: hypothesis.title.span))
  }
  for hypothesis in draft.hypotheses
  where hypothesis.expectations.isEmpty && hypothesis.refutations.isEmpty
    && hypothesis.unread.isDisjoint(with: [.head, .expect, .refutedIf])
  {
    findings.report(.notTested(hypothesis.title))
  }
}

private func checkScenario(_ scenario: ScenarioDeclaration, _ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  func report(_ words: String, _ pattern: String) {
    findings.report(.missingPart("the scenario", words, pattern, at: scenario.title.span))
  }
  for (part, isThere) in [(ClauseKind.years, scenario.years != nil), (.ages, scenario.ages != nil)]
  where !isThere && !scenario.unread.contains(part) {
    report(part.rawValue, part.pattern)
  }
  let kinds: [(DeclarationKind, Bool)] = [
    (.pathway, !draft.pathways.isEmpty), (.people, draft.tables.contains { $0.kind == .people }),
  ]
  for (kind, isThere) in kinds where !isThere && !context.mayBeUnread(.head, of: kind) {
    report(kind.rawValue, kind.pattern)
  }
}
