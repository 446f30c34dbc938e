import Diagnostics

/// What is added up names each thing once, and nobody in it twice.
func checkCountedTwice(_ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  for table in draft.tables { findings.reportRepeats(table.files) }
  for pathway in draft.pathways { findings.reportRepeats(pathway.entrantShares.map(\.setting)) }
  for option in draft.options { findings.reportRepeats(option.includes) }
  for appraisal in draft.appraisals {
    findings.reportRepeats(appraisal.compare)
    findings.reportRepeats(appraisal.weights.map(\.measure))
    findings.reportRepeats(appraisal.benefits.map(\.measure))
    findings.reportRepeats(appraisal.biases.map(\.purpose))
  }
  for test in draft.tests {
    findings.reportRepeats(test.using)
    findings.reportRepeats(test.given.map(\.assumption))
  }
  for payers in draft.payerShares { findings.reportRepeats(payers.parts.map(\.payer)) }
  for (_, statement) in context.statements {
    if case .move(let move) = statement.kind { findings.reportRepeats(move.parts.flatMap(\.from)) }
  }
  for users in context.users {
    findings.reportRepeats(users.settings)
    checkOnePathway(users.settings, context, &findings, help: "give each a share of its own")
  }
  for measure in context.measures {
    findings.reportRepeats(measure.names)
    switch measure.kind {
    case .people, .waiting, .moves, .staffNeeded: checkOnePathway(measure.names, context, &findings)
    case .vacancies(let of): findings.reportRepeats(of)
    case .cost(let of): checkPathwayBesideItsOwn(of, context, &findings)
    case .places, .emptyPlaces, .totalCost, .lockedInCost, .unmet, .declared: break
    }
  }
}

/// Everybody is in a setting of every pathway, so people of two pathways added together are some of them counted twice.
private func checkOnePathway(
  _ names: [Name], _ context: CheckContext, _ findings: inout Findings,
  help: String = "expect something of each by itself"
) {
  let places = names.compactMap { name in context.names.settings[name.key].map { (name, $0.pathway) } }
  guard let (first, pathway) = places.first, let (other, _) = places.first(where: { $0.1 != pathway }) else { return }
  findings.report(.countedInBoth(other, first, help: help))
}

private func checkPathwayBesideItsOwn(_ names: [Name], _ context: CheckContext, _ findings: inout Findings) {
  for name in names where context.names.pathways[name.key] == nil {
    guard let place = context.names.settings[name.key] else { continue }
    let whole = names.first { context.names.pathways[$0.key] == place.pathway }
    if let whole { findings.report(.partOf(whole, name)) }
  }
}

extension Findings {
  fileprivate mutating func reportRepeats(_ names: [Name]) {
    var first: [String: Name] = [:]
    for name in names {
      if let earlier = first[name.key] { report(.namedTwice(name, first: earlier)) }
      first[name.key] = first[name.key] ?? name
    }
  }
}
