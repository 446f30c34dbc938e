import Diagnostics

/// Services, the money of payers and posts to fill can be said and checked; a run does not count them yet.
func checkNotComputed(_ context: CheckContext, _ findings: inout Findings) {
  guard context.hasScenario else { return }
  for (_, statement) in context.statements {
    if context.isAboutService(statement) { findings.report(.notComputed("services", at: statement.span)) }
  }
  for measure in context.measures {
    switch measure.kind {
    case .unmet: findings.report(.notComputed("services", at: measure.span))
    case .vacancies: findings.report(.notComputed("posts to fill", at: measure.span))
    case .cost(let of):
      if let service = of.first(where: { context.names.services[$0.key] != nil }) {
        findings.report(.notComputed("services", at: service.span))
      }
    default: break
    }
  }
  for service in context.draft.services { findings.report(.notCounted("this service", at: service.name.span)) }
  if let payer = context.draft.settings.lazy.flatMap(\.paidBy).first?.payer {
    findings.report(.notCounted("who pays which share", at: payer.span))
  }
  for option in context.draft.options {
    if let budget = option.budget { findings.report(.notCounted("this budget", at: budget.span)) }
  }
}

extension CheckContext {
  fileprivate func isAboutService(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .offer: return true
    case .change(let change): return names.services[change.quantity.name.key] != nil
    default: return false
    }
  }
}
