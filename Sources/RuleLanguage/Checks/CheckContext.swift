import Diagnostics
import Quantities

/// What every check reads: all that was declared, and what each name means.
struct CheckContext {
  typealias Check = @Sendable (CheckContext, inout Findings) -> Void

  let draft: Draft
  let names: Names
  /// What could not be read; what it would have declared or used is not missed.
  let unread: Set<ClauseContext>
  /// Whether a scenario is among the texts; without one, names that a scenario declares cannot be checked.
  let hasScenario: Bool
  /// Whether every text could be read.
  let isComplete: Bool

  /// Every check, one a file; their order does not matter, since findings are sorted for people.
  static let all: [Check] = [
    checkDeclaredTwice, checkNamesTaken, checkCountedTwice, checkMissingParts, checkUnknownNames, checkAmounts,
    checkRoles, checkPathways, checkPlacesLimits, checkTimes, checkExpectations, checkCombinations, checkUnused,
  ]

  /// Whether names of some kind may have been declared where nothing could be read.
  func mayBeUnread(_ clause: ClauseKind, of declarations: DeclarationKind...) -> Bool {
    !isComplete
      || declarations.contains { unread.contains(ClauseContext(declaration: $0, clause: clause)) }
  }

  /// Every statement with the hypothesis it belongs to.
  var statements: [(hypothesis: HypothesisDeclaration, statement: Statement)] {
    draft.hypotheses.flatMap { hypothesis in hypothesis.statements.map { (hypothesis, $0) } }
  }

  /// Every filter of people.
  var filters: [Who] {
    draft.hypotheses.compactMap(\.appliesTo)
      + draft.tables.flatMap { $0.multipliers.compactMap(\.who) }
      + statements.compactMap { entry in
        if case .multiply(_, _, let who) = entry.statement.kind { return who }
        return nil
      }
  }

  /// The likely value of a share; nil for what is none, which is a finding of its own.
  func centralShare(_ amount: Amount) -> Double? {
    switch amount.value {
    case .number(let distribution): return amount.unit == .percent ? distribution.central : nil
    case .assumption(let name): return names.assumptions[name.key]?.amount.flatMap(centralShare)
    }
  }

  /// Every number that draws may vary, with what it is used as.
  var amounts: [(amount: Amount, role: AmountRole)] {
    var uses: [(Amount, AmountRole)] = []
    for setting in draft.settings {
      if case .number(let places) = setting.places { uses.append((places, .count)) }
      if let cost = setting.cost { uses.append((cost.amount, .pounds)) }
      if let uplift = setting.uplift { uses.append((uplift, .growth)) }
    }
    for pathway in draft.pathways { uses += pathway.entrantShares.map { ($0.share, .share) } }
    for table in draft.tables { uses += table.multipliers.map { ($0.factor, .factor) } }
    for (_, statement) in statements { uses += statement.amounts.map { ($0.amount, $0.role) } }
    return uses.map { (amount: $0.0, role: $0.1) }
  }
}
