import Diagnostics

/// What can be said and read, and not yet be computed.
func checkNotComputed(_ context: CheckContext, _ findings: inout Findings) {
  guard context.hasScenario else { return }
  for (_, statement) in context.statements {
    if let what = notComputed(statement) { findings.report(.notComputed(what, at: statement.span)) }
  }
  for measure in context.measures {
    if let what = notComputed(measure), context.unit(of: measure) != nil {
      findings.report(.notComputed(what, at: measure.span))
    }
  }
}

private func notComputed(_ statement: Statement) -> String? {
  if !statement.triggers.isEmpty { return "triggers" }
  switch statement.kind {
  case .offer, .change, .endContract, .closeSite, .spend: return "this statement"
  case .move(let move): return move.isUpTo ? "`up to`" : move.tiers.isEmpty ? nil : "`first those`"
  case .places(let places): return places.doubleRunning == nil ? nil : "double running"
  case .multiply, .send: return nil
  }
}

private func notComputed(_ measure: Measure) -> String? {
  if measure.who != nil { return "a measure of some of the people" }
  switch measure.kind {
  case .lockedInCost, .unmet, .staffNeeded, .vacancies, .declared: return "this measure"
  case .people(let of) where of.isEmpty: return "people everywhere"
  default: return nil
  }
}
