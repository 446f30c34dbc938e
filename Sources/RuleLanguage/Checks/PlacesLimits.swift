import Diagnostics
import Quantities

/// Only a setting with a number of places can have more or fewer of them, or a waiting list; and only a table can tell
/// places of one area from those of another.
func checkPlacesLimits(_ context: CheckContext, _ findings: inout Findings) {
  for hypothesis in context.draft.hypotheses { checkPlacesForAll(hypothesis, context, &findings) }
  guard context.hasScenario, !context.mayBeUnread(.head, of: .setting) else { return }
  let limited = Set(
    context.draft.settings.filter { $0.places != nil || $0.unread.contains(.places) }.map(\.name.key))
  let uncertain = context.uncertainPlaces
  func check(_ names: [Name], _ what: String) {
    for name in names where context.names.settings[name.key] != nil && !limited.contains(name.key) {
      findings.report(.noPlacesLimit(name, what))
    }
  }
  for (_, statement) in context.statements {
    switch statement.kind {
    case .places(let places): check([places.setting], "no places can be \(places.closes ? "closed" : "opened")")
    case .change(let change):
      guard case .places(let setting) = change.quantity else { break }
      check([setting], "its places cannot change")
      if change.direction == .set, let places = uncertain[setting.key] {
        findings.report(.setsUncertainPlaces(change, setting, places))
      }
    case .closeSite(let name):
      check(context.names.sites[name.key]?.hosts.map(\.setting) ?? [], "no site can close its places")
    default: break
    }
  }
  for measure in context.measures {
    switch measure.kind {
    case .places(let of), .emptyPlaces(let of): check(of, "its places cannot be counted")
    case .waiting(let of): check(of, "nobody ever waits for it")
    default: break
    }
  }
}

/// Places are not kept by need, and by area only where a table tells them so: a hypothesis about some of the people would
/// open or close them for all.
private func checkPlacesForAll(
  _ hypothesis: HypothesisDeclaration, _ context: CheckContext, _ findings: inout Findings
) {
  for statement in hypothesis.statements {
    if let change = statement.change, context.names.services[change.quantity.name.key] != nil,
      let who = hypothesis.appliesTo
    {
      findings.report(.notYetServicesForSome(statement, who))
    }
    guard let places = statement.places else { continue }
    let isTabled = context.hasTabledPlaces(places.setting)
    if let area = places.area, !isTabled { findings.report(.placesAreShared(places.setting, area: area)) }
    guard let who = hypothesis.appliesTo,
      who.conditions.contains(where: { context.isAboutSome($0, isTabled: isTabled) })
    else { continue }
    findings.report(.notYetPlacesForSome(statement, who))
    return
  }
}

extension CheckContext {
  /// The places in which draws differ, by setting.
  fileprivate var uncertainPlaces: [String: Amount] {
    var found: [String: Amount] = [:]
    for setting in draft.settings {
      if case .number(let places) = setting.places, isUncertain(places) { found[setting.name.key] = places }
    }
    return found
  }

  private func isUncertain(_ amount: Amount) -> Bool {
    switch amount.value {
    case .number(let distribution): return distribution.isUncertain
    case .assumption(let name): return names.assumptions[name.key]?.amount.map(isUncertain) ?? false
    }
  }

  /// Whether a condition is about people for whom there can be no places of their own; a name that nothing declares is
  /// a finding of its own.
  fileprivate func isAboutSome(_ condition: Who.Condition, isTabled: Bool) -> Bool {
    switch condition {
    case .aged: return false
    case .need(let name): return !hasScenario || names.needs[name.key] != nil
    case .named(let name):
      if names.needs[name.key] != nil { return true }
      return !isTabled && (!hasScenario || names.groupValues[name.key] != nil)
    }
  }

  /// Whether the places of a setting stand in a table, or could in a scenario that is not seen here.
  fileprivate func hasTabledPlaces(_ setting: Name) -> Bool {
    guard hasScenario else { return true }
    return draft.settings.contains { declared in
      guard declared.name.key == setting.key else { return false }
      if case .table = declared.places { return true }
      return declared.places == nil
    }
  }

  /// Whether a name is a need or a value of a group.
  func isGroupOrNeed(_ name: Name) -> Bool { names.needs[name.key] != nil || names.groupValues[name.key] != nil }
}
