import Diagnostics
import Quantities

/// Pathways hang together: shares make a whole, moves stay in one pathway, and nobody overflows in a ring.
func checkPathways(_ context: CheckContext, _ findings: inout Findings) {
  for pathway in context.draft.pathways {
    for name in [pathway.startsIn].compactMap({ $0 }) + pathway.entrantShares.map(\.setting) {
      if context.names.settings[name.key] != nil, !pathway.settings.contains(where: { $0.key == name.key }) {
        findings.report(.acrossPathways(name, "is not a setting of the pathway `\(pathway.name)`"))
      }
    }
    checkShares(pathway, &findings)
    checkStart(pathway, context, &findings)
  }
  for setting in context.draft.settings { checkOverflow(setting, context, &findings) }
  for (_, statement) in context.statements { checkMove(statement, context, &findings) }
}

private func checkShares(_ pathway: PathwayDeclaration, _ findings: inout Findings) {
  guard let first = pathway.entrantShares.first else { return }
  let shares = pathway.entrantShares.compactMap { entry -> Double? in
    guard case .number(let distribution) = entry.share.value else { return nil }
    return distribution.central
  }
  let total = shares.reduce(0, +)
  if shares.count == pathway.entrantShares.count, (total - 1).magnitude > 1e-9 {
    let last = pathway.entrantShares.last?.share.span ?? first.share.span
    findings.report(.sharesDoNotSum(total, at: first.setting.span.joined(with: last)))
  }
}

private func checkStart(_ pathway: PathwayDeclaration, _ context: CheckContext, _ findings: inout Findings) {
  guard let start = pathway.startsIn else { return }
  for setting in context.draft.settings where setting.name.key == start.key && setting.places != nil {
    findings.report(.startIsLimited(start, setting: setting.name))
  }
}

/// `when full` stays in the pathway and never leads back to where it came from.
private func checkOverflow(_ setting: SettingDeclaration, _ context: CheckContext, _ findings: inout Findings) {
  guard let target = setting.whenFull, let here = context.names.settings[setting.name.key],
    let there = context.names.settings[target.key]
  else { return }
  if here.pathway != there.pathway {
    findings.report(.acrossPathways(target, "is in another pathway than `\(setting.name)`"))
    return
  }
  var visited: Set<String> = [setting.name.key]
  var next: Name? = target
  while let name = next {
    guard visited.insert(name.key).inserted else {
      findings.report(.overflowRing(target, setting: setting.name))
      return
    }
    next = context.draft.settings.first { $0.name.key == name.key }?.whenFull
  }
}

private func checkMove(_ statement: Statement, _ context: CheckContext, _ findings: inout Findings) {
  let places = statement.settings.compactMap { name in context.names.settings[name.key].map { (name, $0) } }
  if let (first, place) = places.first, let (other, _) = places.first(where: { $0.1.pathway != place.pathway }) {
    findings.report(.acrossPathways(other, "is in another pathway than `\(first)`"))
  }
  let (from, to): ([Name], Name)
  switch statement.kind {
  case .move(let move):
    (from, to) = (move.parts.flatMap(\.from), move.to)
    checkParts(move, &findings)
  case .send(_, let destination, let instead): (from, to) = ([instead], destination)
  case .multiply(.moves(let source, let destination), _, _): (from, to) = ([source].compactMap { $0 }, destination)
  case .multiply(.needsChange(let source, let reached), _, _): (from, to) = ([source], reached)
  case .places, .multiply: return
  }
  for name in from where name.key == to.key { findings.report(.movesNowhere(name)) }
}

/// Shares of the movers may not come to more than all of them.
private func checkParts(_ move: MoveStatement, _ findings: inout Findings) {
  let shares = move.parts.compactMap(\.share)
  let known = shares.compactMap { share -> Double? in
    guard case .number(let distribution) = share.value else { return nil }
    return distribution.central
  }
  let total = known.reduce(0, +)
  let hasRest = move.parts.contains { $0.share == nil }
  guard let first = shares.first, let last = shares.last else { return }
  if total > 1 + 1e-9 || (!hasRest && known.count == shares.count && total < 1 - 1e-9) {
    findings.report(.sharesDoNotSum(total, at: first.span.joined(with: last.span)))
  }
}
