import Diagnostics

/// Every name that is used is declared; a near miss is offered.
func checkUnknownNames(_ context: CheckContext, _ findings: inout Findings) {
  let names = context.names
  for amount in context.amounts.map(\.amount) + context.draft.assumptions.compactMap(\.amount) {
    if case .assumption(let name) = amount.value {
      findings.expect(name, in: names.assumptions, of: names, kind: "assumption")
    }
  }
  for option in context.draft.options {
    for title in option.includes { findings.expect(title, in: names.hypotheses, of: names, kind: "hypothesis") }
  }
  guard context.hasScenario else { return }
  for name in context.settingNames { findings.expect(name, in: names.settings, of: names, kind: "setting") }
  for name in context.needNames { findings.expect(name, in: names.needs, of: names, kind: "need") }
  let peopleNames = names.groupValues.keys.map { ($0, 0) } + names.needs.keys.map { ($0, 0) }
  let people = Dictionary(peopleNames) { first, _ in first }
  for condition in context.filters.flatMap(\.conditions) {
    if case .named(let name) = condition {
      findings.expect(name, in: people, of: names, kind: "need or value of a group")
    }
  }
  let costs = Dictionary(
    names.settings.keys.map { ($0, 0) } + names.pathways.keys.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
  for case .cost(let of) in context.draft.hypotheses.flatMap(\.expectations).map(\.measure) {
    for name in of { findings.expect(name, in: costs, of: names, kind: "setting or pathway") }
  }
}

extension CheckContext {
  /// Every name that must be a setting.
  fileprivate var settingNames: [Name] {
    var found = draft.settings.map(\.name) + draft.settings.compactMap(\.whenFull)
    found += draft.pathways.compactMap(\.startsIn) + draft.pathways.flatMap { $0.entrantShares.map(\.setting) }
    for (_, statement) in statements { found += statement.settings }
    for expectation in draft.hypotheses.flatMap(\.expectations) {
      switch expectation.measure {
      case .people(let of), .places(let of), .emptyPlaces(let of), .waiting(let of), .moves(let of): found += of
      case .cost, .totalCost: break
      }
    }
    return found.filter { !$0.text.isEmpty }
  }

  fileprivate var needNames: [Name] {
    var found: [Name] = []
    for case .need(let name) in filters.flatMap(\.conditions) { found.append(name) }
    for case .multiply(.needsChange(let from, let to), _, _) in statements.map(\.statement.kind) {
      found += [from, to]
    }
    return found
  }
}

extension Statement {
  /// Every setting it names.
  var settings: [Name] {
    switch kind {
    case .move(let move): return move.parts.flatMap(\.from) + [move.to]
    case .send(_, let to, let from): return [to, from]
    case .places(_, _, let setting): return [setting]
    case .multiply(.moves(let from, let to), _, _): return [from, to].compactMap { $0 }
    case .multiply: return []
    }
  }
}

extension Findings {
  fileprivate mutating func expect<Value>(_ name: Name, in table: [String: Value], of names: Names, kind: String) {
    guard table[name.key] == nil else { return }
    let near = nearest(to: name.key, among: table.keys).flatMap { names.written[$0] }
    let known = table.keys.sorted().compactMap { names.written[$0] }
    report(.unknownName(name, kind: kind, near: near, known: known))
  }
}
