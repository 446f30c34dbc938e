import Diagnostics

/// A hypothesis overrides another that sets something it sets too, and never itself by any way round.
func checkOverrides(_ context: CheckContext, _ findings: inout Findings) {
  let hypotheses = context.draft.hypotheses
  var targets = [[(index: Int, name: Name)]](repeating: [], count: hypotheses.count)
  for (index, hypothesis) in hypotheses.enumerated() {
    for override in hypothesis.overrides {
      guard let other = context.names.hypotheses[override.hypothesis.key] else { continue }
      targets[index].append((other, override.hypothesis))
      let areWhole = hypothesis.isWhole && hypotheses[other].isWhole
      if other != index, areWhole, hypothesis.quantitiesSet.isDisjoint(with: hypotheses[other].quantitiesSet) {
        findings.report(.overridesNothing(override.hypothesis, by: hypothesis.title))
      }
    }
  }
  for name in rings(targets) { findings.report(.overridesInARing(name)) }
}
