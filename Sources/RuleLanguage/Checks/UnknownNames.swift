import Diagnostics

/// Every name that is used is declared; a near miss is offered.
func checkUnknownNames(_ context: CheckContext, _ findings: inout Findings) {
  let names = context.names
  let (settings, needs) = (Array(names.settings.keys), Array(names.needs.keys))
  if !context.mayBeUnread(.head, of: .assumption) {
    findings.expect(context.assumptionNames, among: Array(names.assumptions.keys), of: names, kind: "assumption")
  }
  if !context.mayBeUnread(.head, of: .hypothesis) {
    let included = context.draft.options.flatMap(\.includes)
    findings.expect(included, among: Array(names.hypotheses.keys), of: names, kind: "hypothesis")
  }
  guard context.hasScenario else { return }
  if !context.mayBeUnread(.settings, of: .pathway) {
    findings.expect(context.settingNames, among: settings, of: names, kind: "setting")
    if !context.mayBeUnread(.head, of: .pathway) {
      findings.expect(context.costNames, among: settings + names.pathways.keys, of: names, kind: "setting or pathway")
    }
  }
  if !context.mayBeUnread(.head, of: .need) {
    findings.expect(context.needNames, among: needs, of: names, kind: "need")
    if !context.mayBeUnread(.head, of: .group) {
      let values = needs + names.groupValues.keys
      findings.expect(context.peopleNames, among: values, of: names, kind: "need or value of a group")
    }
  }
}

extension CheckContext {
  fileprivate var assumptionNames: [Name] {
    (amounts.map(\.amount) + draft.assumptions.compactMap(\.amount)).compactMap { amount in
      if case .assumption(let name) = amount.value { return name }
      return nil
    }
  }

  /// Every name that must be a setting or a pathway.
  fileprivate var costNames: [Name] {
    draft.hypotheses.flatMap(\.expectations).flatMap { expectation in
      if case .cost(let of) = expectation.measure { return of }
      return []
    }
  }

  /// Every name that must be a need or a group's value.
  fileprivate var peopleNames: [Name] {
    filters.flatMap(\.conditions).compactMap { condition in
      if case .named(let name) = condition { return name }
      return nil
    }
  }

  /// Every name that must be a setting.
  fileprivate var settingNames: [Name] {
    var found = draft.settings.map(\.name) + draft.settings.compactMap(\.whenFull)
    found += draft.pathways.compactMap(\.startsIn) + draft.pathways.flatMap { $0.entrantShares.map(\.setting) }
    for (_, statement) in statements { found += statement.settings }
    for measure in draft.hypotheses.flatMap(\.expectations).map(\.measure) where !measure.isCost {
      found += measure.names
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
  /// Reports the names that are not among those known; what is near is looked for only as often as it may be shown.
  fileprivate mutating func expect(_ used: [Name], among keys: [String], of names: Names, kind: String) {
    let known = Set(keys)
    let unknown = used.filter { !known.contains($0.key) }
    guard !unknown.isEmpty else { return }
    let written = known.sorted().compactMap { names.written[$0] }
    for (number, name) in unknown.enumerated() {
      let near = number < 50 ? nearest(to: name.key, among: known).flatMap { names.written[$0] } : nil
      report(.unknownName(name, kind: kind, near: near, known: written))
    }
  }
}
