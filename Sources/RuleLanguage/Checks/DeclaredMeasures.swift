import Diagnostics

/// A measure is made of what a run counts, never of itself or of another declared measure.
func checkMeasures(_ context: CheckContext, _ findings: inout Findings) {
  for measure in context.draft.measures {
    for part in [measure.measure, measure.shareOf].compactMap({ $0 }) {
      guard case .declared(let other) = part.kind, context.names.measures[other.key] != nil else { continue }
      findings.report(.measureOfAMeasure(other, isItself: other.key == measure.name.key))
    }
  }
}
