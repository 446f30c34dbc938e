import Diagnostics

/// Only a setting with a number of places can have more or fewer of them, or a waiting list.
func checkPlacesLimits(_ context: CheckContext, _ findings: inout Findings) {
  guard context.hasScenario, !context.mayBeUnread(.head, of: .setting) else { return }
  let limited = Set(
    context.draft.settings.filter { $0.places != nil || $0.unread.contains(.places) }.map(\.name.key))
  func check(_ names: [Name], _ what: String) {
    for name in names where context.names.settings[name.key] != nil && !limited.contains(name.key) {
      findings.report(.noPlacesLimit(name, what))
    }
  }
  for (_, statement) in context.statements {
    if case .places(let closes, _, let setting) = statement.kind {
      check([setting], "no places can be \(closes ? "closed" : "opened")")
    }
  }
  for expectation in context.draft.hypotheses.flatMap(\.expectations) {
    switch expectation.measure {
    case .places(let of), .emptyPlaces(let of): check(of, "its places cannot be counted")
    case .waiting(let of): check(of, "nobody ever waits for it")
    default: break
    }
  }
}
