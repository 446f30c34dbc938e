import Diagnostics

/// A measure is made of what a run counts, never of itself or of another declared measure; and only people, their moves
/// and their costs can be told for some of them.
func checkMeasures(_ context: CheckContext, _ findings: inout Findings) {
  for measure in context.measures {
    if let who = measure.who, context.isForEverybody(measure) { findings.report(.isForEverybody(measure, who)) }
  }
  for measure in context.draft.measures {
    for part in [measure.measure, measure.shareOf].compactMap({ $0 }) {
      guard case .declared(let other) = part.kind, context.names.measures[other.key] != nil else { continue }
      findings.report(.measureOfAMeasure(other, isItself: other.key == measure.name.key))
    }
  }
}

extension CheckContext {
  /// Whether a measure, or what a declared one is made of, is known for everybody together alone.
  fileprivate func isForEverybody(_ measure: Measure) -> Bool {
    switch measure.kind {
    case .places, .emptyPlaces, .lockedInCost, .vacancies, .unmet: return true
    case .cost(let of): return of.contains { names.services[$0.key] != nil }
    case .people, .waiting, .moves, .totalCost, .staffNeeded: return false
    case .declared(let name):
      guard let declared = names.measures[name.key] else { return false }
      return [declared.measure, declared.shareOf].compactMap { $0 }.contains { part in
        if case .declared = part.kind { return false }
        return isForEverybody(part)
      }
    }
  }
}
