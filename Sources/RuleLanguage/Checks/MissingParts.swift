import Diagnostics
import Quantities

/// Every declaration has the parts it cannot do without.
func checkMissingParts(_ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  if let scenario = draft.scenarios.first { checkScenario(scenario, context, &findings) }
  func require(_ part: ClauseKind, of what: String, _ name: Name, isThere: Bool, unread: Set<ClauseKind>) {
    findings.require(part, of: what, name, isThere: isThere, unread: unread)
  }
  checkCommissioned(context, &findings)
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

/// What contracts, sites, services, measures and appraisals cannot do without.
private func checkCommissioned(_ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  for contract in draft.contracts {
    let (name, unread) = (contract.name, contract.unread)
    if contract.purchase == nil, unread.isDisjoint(with: [.block, .framework, .costAndVolume, .head]) {
      findings.report(.buysNothing(name))
    }
    findings.require(.until, of: "the contract", name, isThere: contract.until != nil, unread: unread)
  }
  for site in draft.sites {
    findings.require(.hosts, of: "the site", site.name, isThere: !site.hosts.isEmpty, unread: site.unread)
    findings.require(.fixedCost, of: "the site", site.name, isThere: site.fixedCost != nil, unread: site.unread)
  }
  let offered = context.offeredServices
  for service in draft.services {
    let (name, unread) = (service.name, service.unread)
    // What nobody uses yet may be offered by a hypothesis.
    let isUsed = !service.usedBy.isEmpty || offered.contains(name.key)
    findings.require(.usedBy, of: "the service", name, isThere: isUsed, unread: unread)
    findings.require(.amount, of: "the service", name, isThere: service.amount != nil, unread: unread)
    findings.require(
      .cost, of: "the service", name, isThere: service.cost != nil, unread: unread,
      pattern: ClauseKind.cost.form(in: .service).pattern)
  }
  for fund in draft.funds {
    findings.require(
      .paidBy, of: "the fund", fund.name, isThere: fund.paidBy != nil, unread: fund.unread,
      pattern: ClauseKind.paidBy.form(in: .fund).pattern)
  }
  for measure in draft.measures {
    findings.require(
      .isValue, of: "the measure", measure.name, isThere: measure.measure != nil, unread: measure.unread,
      pattern: ClauseKind.isValue.form(in: .measure).pattern)
  }
  for appraisal in draft.appraisals
  where appraisal.compare.isEmpty && appraisal.unread.isDisjoint(with: [.compare, .head]) {
    findings.report(
      .missingPart("the appraisal", ClauseKind.compare.rawValue, ClauseKind.compare.pattern, at: appraisal.span))
  }
}

extension CheckContext {
  /// The services that some hypothesis offers, by key.
  fileprivate var offeredServices: Set<String> {
    Set(
      statements.compactMap { entry in
        if case .offer(let service, _, _) = entry.statement.kind { return service.key }
        return nil
      })
  }
}

extension Findings {
  /// Reports a part that is not there, unless it may be what could not be read.
  fileprivate mutating func require(
    _ part: ClauseKind, of what: String, _ name: Name, isThere: Bool, unread: Set<ClauseKind>, pattern: String? = nil
  ) {
    if isThere || unread.contains(part) || unread.contains(.head) { return }
    report(.missingPart("\(what) `\(name)`", part.rawValue, pattern ?? part.pattern, at: name.span))
  }
}
