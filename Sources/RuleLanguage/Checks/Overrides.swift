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

/// The names by which a ring closes, one for each ring met; followed without recursion, however long the chain.
private func rings(_ targets: [[(index: Int, name: Name)]]) -> [Name] {
  enum State { case unseen, open, done }
  var state = [State](repeating: .unseen, count: targets.count)
  var found: [Name] = []
  for start in targets.indices where state[start] == .unseen {
    var path: [(index: Int, next: Int)] = [(start, 0)]
    state[start] = .open
    while let (index, next) = path.last {
      guard next < targets[index].count else {
        state[index] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = targets[index][next]
      switch state[target.index] {
      case .unseen:
        state[target.index] = .open
        path.append((target.index, 0))
      case .open: found.append(target.name)
      case .done: break
      }
    }
  }
  return found
}
