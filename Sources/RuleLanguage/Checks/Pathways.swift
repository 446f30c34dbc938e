import Diagnostics
import Quantities

/// Pathways hang together: shares make a whole, moves stay in one pathway, and nobody overflows in a ring.
func checkPathways(_ context: CheckContext, _ findings: inout Findings) {
  for pathway in context.draft.pathways {
    for name in [pathway.startsIn, pathway.restOfEntrants].compactMap({ $0 }) + pathway.entrantShares.map(\.setting) {
      if context.names.settings[name.key] != nil, !pathway.settings.contains(where: { $0.key == name.key }) {
        findings.report(.settingOfAnother(name, pathway))
      }
    }
    checkShares(pathway, context, &findings)
  }
  checkStarts(context, &findings)
  checkOverflow(context, &findings)
  for (_, statement) in context.statements { checkMove(statement, context, &findings) }
}

private func checkShares(_ pathway: PathwayDeclaration, _ context: CheckContext, _ findings: inout Findings) {
  guard let first = pathway.entrantShares.first else { return }
  let shares = pathway.entrantShares.map(\.share).compactMap(context.centralShare)
  let total = shares.reduce(0, +)
  let isWhole = pathway.restOfEntrants == nil ? (total - 1).magnitude <= 1e-9 : total <= 1 + 1e-9
  if shares.count == pathway.entrantShares.count, !isWhole {
    let last = pathway.entrantShares.last?.share.span ?? first.share.span
    findings.report(.sharesDoNotSum(total, at: first.setting.span.joined(with: last)))
  }
}

/// Whoever finds no place elsewhere goes to where the pathway starts, so that has no limit.
private func checkStarts(_ context: CheckContext, _ findings: inout Findings) {
  let starts = Dictionary(context.draft.pathways.compactMap(\.startsIn).map { ($0.key, $0) }) { first, _ in first }
  for setting in context.draft.settings where setting.places != nil {
    if let start = starts[setting.name.key] { findings.report(.startIsLimited(start, setting: setting.name)) }
  }
}

/// `when full` stays in the pathway and never leads back to where it came from.
private func checkOverflow(_ context: CheckContext, _ findings: inout Findings) {
  var targets: [String: Name] = [:]
  for setting in context.draft.settings {
    guard let target = setting.whenFull, let here = context.names.settings[setting.name.key],
      let there = context.names.settings[target.key]
    else { continue }
    if here.pathway == there.pathway {
      targets[setting.name.key] = targets[setting.name.key] ?? target
    } else {
      findings.report(.acrossPathways(target, setting.name))
    }
  }
  var followed: Set<String> = []
  for setting in context.draft.settings {
    var path: Set<String> = []
    var here = setting.name.key
    // Each setting is followed once, so a ring is reported once, where it is first entered.
    while followed.insert(here).inserted {
      path.insert(here)
      guard let target = targets[here] else { break }
      if path.contains(target.key) {
        let entered = context.draft.settings.first { $0.name.key == target.key }?.name ?? setting.name
        findings.report(.overflowRing(target, setting: entered))
      }
      here = target.key
    }
  }
}

private func checkMove(_ statement: Statement, _ context: CheckContext, _ findings: inout Findings) {
  let places = statement.settings.compactMap { name in context.names.settings[name.key].map { (name, $0) } }
  if let (first, place) = places.first, let (other, _) = places.first(where: { $0.1.pathway != place.pathway }) {
    findings.report(.acrossPathways(other, first))
  }
  let (from, to): ([Name], Name)
  switch statement.kind {
  case .move(let move):
    (from, to) = (move.parts.flatMap(\.from), move.to)
    checkParts(move, context, &findings)
  case .send(_, let destination, let instead): (from, to) = ([instead], destination)
  case .multiply(.moves(let source, let destination), _, _, _): (from, to) = ([source].compactMap { $0 }, destination)
  case .multiply(.needsChange(let source, let reached), _, _, _): (from, to) = ([source], reached)
  case .places, .multiply, .offer, .change, .endContract, .closeSite, .spend: return
  }
  for name in from where name.key == to.key { findings.report(.movesNowhere(name)) }
}

/// Shares of the movers may not come to more than all of them.
private func checkParts(_ move: MoveStatement, _ context: CheckContext, _ findings: inout Findings) {
  let shares = move.parts.compactMap(\.share)
  let known = shares.compactMap(context.centralShare)
  let total = known.reduce(0, +)
  let hasRest = move.parts.contains { $0.share == nil }
  guard let first = shares.first, let last = shares.last else { return }
  if total > 1 + 1e-9 || (!hasRest && known.count == shares.count && total < 1 - 1e-9) {
    findings.report(.sharesDoNotSum(total, at: first.span.joined(with: last.span)))
  }
}
