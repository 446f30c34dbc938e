import Diagnostics

/// Every name that is used is declared; a near miss is offered.
func checkUnknownNames(_ context: CheckContext, _ findings: inout Findings) {
  let names = context.names
  let (settings, needs) = (Array(names.settings.keys), Array(names.needs.keys))
  if !context.mayBeUnread(.head, of: .assumption) {
    findings.expect(context.assumptionNames, among: Array(names.assumptions.keys), of: names, kind: "assumption")
  }
  if !context.mayBeUnread(.head, of: .hypothesis) {
    let included =
      context.draft.options.flatMap(\.includes) + context.draft.hypotheses.flatMap { $0.overrides.map(\.hypothesis) }
    findings.expect(included, among: Array(names.hypotheses.keys), of: names, kind: "hypothesis")
  }
  guard context.hasScenario else { return }
  checkCommissioned(context, &findings)
  if !context.mayBeUnread(.head, of: .hypothesis, .option) {
    let inForce = Array(names.hypotheses.keys) + names.options.keys
    findings.expect(context.testedNames, among: inForce, of: names, kind: "hypothesis or option")
  }
  if !context.mayBeUnread(.settings, of: .pathway) {
    findings.expect(context.settingNames, among: settings, of: names, kind: "setting")
    findings.expect(context.misspeltInUnread, among: settings, of: names, kind: "setting")
    if !context.mayBeUnread(.head, of: .pathway) {
      findings.expect(
        context.pricedNames, among: settings + names.services.keys, of: names, kind: "setting or service")
      findings.expect(
        context.costNames, among: settings + names.pathways.keys + names.services.keys, of: names,
        kind: "setting, pathway or service")
    }
  }
  if !context.mayBeUnread(.head, of: .need) {
    findings.expect(context.needNames, among: needs, of: names, kind: "need")
    if !context.mayBeUnread(.head, of: .group) {
      let values = needs + names.groupValues.keys
      findings.expect(context.areaNames, among: Array(names.groupValues.keys), of: names, kind: "value of a group")
      findings.expect(context.peopleNames, among: values, of: names, kind: "need or value of a group")
    }
  }
}

/// Contracts, sites, services, measures and options.
private func checkCommissioned(_ context: CheckContext, _ findings: inout Findings) {
  let names = context.names
  if !context.mayBeUnread(.head, of: .contract) {
    findings.expect(context.contractNames, among: Array(names.contracts.keys), of: names, kind: "contract")
  }
  if !context.mayBeUnread(.head, of: .site) {
    findings.expect(context.siteNames, among: Array(names.sites.keys), of: names, kind: "site")
  }
  if !context.mayBeUnread(.head, of: .service) {
    findings.expect(context.serviceNames, among: Array(names.services.keys), of: names, kind: "service")
  }
  if !context.mayBeUnread(.head, of: .measure) {
    let unknown = context.measureNames.filter { names.measures[$0.key] == nil }
    let declared = unknown.isEmpty ? [] : names.measures.keys.sorted()
    for name in unknown.prefix(50) { findings.report(.unknownMeasure(name.text, declared: declared, at: name.span)) }
  }
  if !context.mayBeUnread(.head, of: .option) {
    let compared = context.draft.appraisals.flatMap(\.compare).filter { $0.key != "do nothing" }
    findings.expect(compared, among: Array(names.options.keys), of: names, kind: "option")
  }
}

extension CheckContext {
  fileprivate var contractNames: [Name] {
    statements.compactMap { entry in
      if case .endContract(let name, _) = entry.statement.kind { return name }
      return nil
    }
  }

  fileprivate var siteNames: [Name] {
    let opened = openedSites
    return statements.compactMap { entry in
      if case .closeSite(let name) = entry.statement.kind { return name }
      return nil
    }
      + statements.compactMap { entry in
        guard let places = entry.statement.places, places.closes, let site = places.site else { return nil }
        return opened.contains(site.key) ? nil : site
      }
  }

  /// The sites at which places open: what is new is declared by opening it.
  private var openedSites: Set<String> {
    Set(statements.compactMap { $0.statement.places.flatMap { $0.closes ? nil : $0.site?.key } })
  }

  /// Every name that must be a hypothesis or an option: what is in force in a test.
  fileprivate var testedNames: [Name] { tests.flatMap(\.using) }

  fileprivate var serviceNames: [Name] {
    statements.compactMap { entry in
      switch entry.statement.kind {
      case .offer(let service, _, _): return service
      case .change(let change):
        switch change.quantity {
        case .uptake(let service), .amount(let service), .capacity(let service): return service
        case .cost, .uplift, .places: return nil
        }
      default: return nil
      }
    }
      + measures.compactMap { measure in
        if case .unmet(_, let service) = measure.kind { return service }
        return nil
      }
  }

  fileprivate var measureNames: [Name] {
    measures.compactMap { measure in
      if case .declared(let name) = measure.kind { return name }
      return nil
    }
  }

  fileprivate var assumptionNames: [Name] {
    (amounts.map(\.amount) + draft.assumptions.compactMap(\.amount)).compactMap { amount in
      if case .assumption(let name) = amount.value { return name }
      return nil
    } + (hasScenario ? tests.flatMap { $0.given.map(\.assumption) } : [])
  }

  /// Every name that must be a setting, a pathway or a service.
  fileprivate var costNames: [Name] {
    measures.flatMap { measure in
      if case .cost(let of) = measure.kind { return of }
      return []
    }
  }

  /// Every name that must be a setting or a service: what one costs can be set.
  fileprivate var pricedNames: [Name] {
    statements.compactMap { entry in
      switch entry.statement.change?.quantity {
      case .cost(let name), .uplift(let name): return name
      default: return nil
      }
    }
  }

  /// Every name that must be a need or a group's value.
  fileprivate var peopleNames: [Name] {
    filters.flatMap(\.conditions).compactMap { condition in
      if case .named(let name) = condition { return name }
      return nil
    }
  }

  /// Every name that must be a group's value: for whom places are.
  fileprivate var areaNames: [Name] {
    statements.compactMap { $0.statement.places?.area } + draft.sites.flatMap { $0.hosts.compactMap(\.area) }
  }

  /// Every name that must be a setting.
  fileprivate var settingNames: [Name] {
    var found = draft.settings.map(\.name) + draft.settings.compactMap(\.whenFull)
    found += draft.pathways.flatMap {
      [$0.startsIn, $0.restOfEntrants].compactMap { $0 } + $0.entrantShares.map(\.setting)
    }
    found += draft.contracts.compactMap { $0.purchase?.setting } + draft.sites.flatMap { $0.hosts.map(\.setting) }
    found += users.flatMap(\.settings).filter { !isGroupOrNeed($0) }
    for (_, statement) in statements { found += statement.settings }
    for measure in measures {
      switch measure.kind {
      case .cost, .unmet: break
      case .people(let names): found += names.allSatisfy(isGroupOrNeed) ? [] : names
      default: found += measure.names
      }
    }
    return found.filter { !$0.text.isEmpty }
  }

  /// Names in lines that could not be read which are hardly anything but a misspelt setting.
  fileprivate var misspeltInUnread: [Name] {
    let settings = Array(names.settings.keys)
    return draft.namesInUnread.prefix(50).filter { name in
      // Where a name only goes on too long, what it goes on with is what could not be read.
      guard names.written[name.key] == nil, !settings.contains(where: { name.key.hasPrefix($0 + " ") }) else {
        return false
      }
      return nearest(to: name.key, among: settings) != nil
    }
  }

  fileprivate var needNames: [Name] {
    var found: [Name] = []
    for case .need(let name) in filters.flatMap(\.conditions) { found.append(name) }
    for case .multiply(.needsChange(let from, let to), _, _, _) in statements.map(\.statement.kind) {
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
    case .places(let places): return [places.setting]
    case .multiply(.moves(let from, let to), _, _, _): return [from, to].compactMap { $0 }
    case .change(let change):
      switch change.quantity {
      case .places(let setting): return [setting]
      case .cost, .uplift, .uptake, .amount, .capacity: return []
      }
    case .multiply, .offer, .endContract, .closeSite, .spend: return []
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
