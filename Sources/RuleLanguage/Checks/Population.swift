import Diagnostics

/// Whatever is a share of the population needs a table of it, which does not tell people's needs.
func checkPopulation(_ context: CheckContext, _ findings: inout Findings) {
  let tables = context.draft.tables
  for condition in tables.compactMap(\.continuation?.who).flatMap(\.conditions) {
    switch condition {
    case .need(let name): findings.report(.populationHasNoNeeds(name))
    case .named(let name) where context.names.needs[name.key] != nil: findings.report(.populationHasNoNeeds(name))
    case .aged, .named: break
    }
  }
  guard context.hasScenario, !context.mayBeUnread(.head, of: .population),
    !tables.contains(where: { $0.kind == .population })
  else { return }
  for table in tables where table.kind == .prevalence || table.continuation?.who != nil {
    findings.report(.noPopulation("`\(table.kind.rawValue)`", at: table.continuation?.span ?? table.span))
  }
  for option in context.draft.options {
    if let variant = option.population {
      findings.report(.noPopulation("the option `\(option.name)`", at: variant.span))
    }
  }
}
