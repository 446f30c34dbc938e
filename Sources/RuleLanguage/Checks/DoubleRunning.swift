import Diagnostics
import Quantities

/// Where people move from places that close to places that open, both are paid for a while.
///
/// Places that close bit by bit, or once something is seen, leave that time by themselves.
func checkDoubleRunning(_ context: CheckContext, _ findings: inout Findings) {
  for hypothesis in context.draft.hypotheses {
    let closings = Dictionary(
      hypothesis.statements.filter { $0.places?.closes == true && $0.isAllAtOnce }.compactMap { statement in
        statement.places.map { ($0.setting.key, statement) }
      }
    ) { first, _ in first }
    guard !closings.isEmpty else { continue }
    let origins = hypothesis.origins
    for opening in hypothesis.statements {
      guard let places = opening.places, !places.closes, places.doubleRunning == nil,
        let closing = origins[places.setting.key]?.lazy.compactMap({ closings[$0.key] }).first,
        let opens = hypothesis.firstDay(of: opening), let closes = hypothesis.firstDay(of: closing),
        closes <= opens
      else { continue }
      findings.report(.noDoubleRunning(opening, places, closing))
    }
  }
}

extension Statement {
  /// Whether all of it happens on one day that is known before.
  fileprivate var isAllAtOnce: Bool {
    guard !isGuarded, case .from = phase?.shape else { return false }
    return true
  }
}

extension HypothesisDeclaration {
  /// The settings that it moves people from, by the key of where they go.
  fileprivate var origins: [String: [Name]] {
    var origins: [String: [Name]] = [:]
    for statement in statements {
      guard case .move(let move) = statement.kind else { continue }
      origins[move.to.key, default: []] += move.parts.flatMap(\.from)
    }
    return origins
  }
}
