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

  /// Every statement with the hypothesis it belongs to.
  let statements: [(hypothesis: HypothesisDeclaration, statement: Statement)]
  /// Every number that draws may vary, with what it is used as.
  private(set) var amounts: [(amount: Amount, role: AmountRole)] = []

  init(draft: Draft, names: Names, unread: Set<ClauseContext>, hasScenario: Bool, isComplete: Bool) {
    (self.draft, self.names, self.unread) = (draft, names, unread)
    (self.hasScenario, self.isComplete) = (hasScenario, isComplete)
    statements = draft.hypotheses.flatMap { hypothesis in hypothesis.statements.map { (hypothesis, $0) } }
    amounts = usedAmounts
  }

  /// Every check, one a file; their order does not matter, since findings are sorted for people.
  static let all: [Check] = [
    checkDeclaredTwice, checkNamesTaken, checkCountedTwice, checkMissingParts, checkUnknownNames, checkMeasures,
    checkAmounts, checkCountedWords, checkServices, checkPer, checkPoints, checkPayers, checkPriceTerms,
    checkAppraisals, checkAppraisedMoney, checkRoles,
    checkDoubledAssumptions, checkPathways, checkPlacesLimits, checkTimes, checkContinuations,
    checkPopulation, checkStages, checkDurations, checkPhaseEnds,
    checkDecisions, checkContracts, checkPurchases, checkIndexation, checkBoughtTogether, checkFilters, checkTiers,
    checkExpectations, checkOwnAnswers, checkForegone,
    checkBuildings, checkHosted, checkStillPaid, checkDoubleRunning, checkClaimedTwice, checkSetTwice, checkOverrides,
    checkOpposites, checkConditions, checkCombinations, checkUnused, checkTests, checkReviews, checkStaff,
    checkFunds, checkSpent,
  ]

  /// Checks of the evidence: it is asked for once the rules mean something.
  static let ofEvidence: [Check] = [checkSources, checkStale, checkOpinions]

  /// Whether names of some kind may have been declared where nothing could be read.
  func mayBeUnread(_ clause: ClauseKind, of declarations: DeclarationKind...) -> Bool {
    !isComplete
      || declarations.contains { unread.contains(ClauseContext(declaration: $0, clause: clause)) }
  }

  /// Every filter of people.
  var filters: [Who] {
    draft.hypotheses.compactMap(\.appliesTo)
      + draft.tables.flatMap { $0.multipliers.compactMap(\.who) + [$0.continuation?.who].compactMap { $0 } }
      + statements.compactMap { entry in
        if case .multiply(_, _, let who, _) = entry.statement.kind { return who }
        return nil
      } + tiers + draft.payerShares.compactMap(\.who) + users.compactMap(\.who) + measures.compactMap(\.who)
  }

  private var tiers: [Who] {
    statements.flatMap { entry in
      if case .move(let move) = entry.statement.kind { return move.tiers }
      return []
    }
  }

  /// Everybody who uses, is offered or is believed not to need something.
  var users: [Users] {
    draft.services.flatMap { $0.usedBy.map(\.users) }
      + draft.hypotheses.flatMap { $0.beliefs.map(\.users) }
      + statements.compactMap { entry in
        if case .offer(_, _, let users) = entry.statement.kind { return users }
        return nil
      }
  }

  /// Every expectation of a hypothesis or a test, and everything that would refute one.
  var expectations: [Expectation] {
    draft.hypotheses.flatMap(\.expectations) + refutations + tests.flatMap(\.expectations)
  }

  /// The tests of the scenario that is checked; without a scenario, all of them.
  var tests: [TestDeclaration] {
    guard let scenario = draft.scenarios.first?.title.span.source.name else { return draft.tests }
    func file(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
    return draft.tests.filter { file($0.scenario.text) == file(scenario) }
  }

  private var refutations: [Expectation] {
    draft.hypotheses.flatMap(\.refutations).compactMap { refutation in
      if case .measured(let expectation) = refutation { return expectation }
      return nil
    }
  }

  /// Every measure that something is held against or that waits for it, and those that declared ones are made of.
  var measures: [Measure] {
    expectations.map(\.measure) + statements.flatMap { [$0.statement.trigger].compactMap { $0?.measure } }
      + draft.measures.flatMap { [$0.measure, $0.shareOf].compactMap { $0 } }
  }

  /// The likely value of a number; nil where an assumption has none.
  func central(_ amount: Amount) -> Double? {
    switch amount.value {
    case .number(let distribution): return distribution.central
    case .assumption(let name): return names.assumptions[name.key]?.amount.flatMap(central)
    }
  }

  /// The years of the scenario, where they can be.
  var years: (first: FinancialYear, last: FinancialYear)? {
    guard let years = draft.scenarios.first?.years, years.first <= years.last else { return nil }
    return (years.first, years.last)
  }

  /// The months in a step; nil where the scenario does not say.
  var monthsPerStep: Int? {
    draft.scenarios.first.flatMap { $0.unread.contains(.step) ? nil : 12 / $0.stepsPerYear }
  }

  /// The hypotheses that act together, as declared: each by itself, and those of every option.
  var together: [[HypothesisDeclaration]] {
    draft.hypotheses.map { [$0] }
      + draft.options.map { option in
        Set(option.includes.compactMap { names.hypotheses[$0.key] }).sorted().map { draft.hypotheses[$0] }
      }
  }

  /// Every time at which something is done or spent.
  var phases: [Phase] { statements.compactMap(\.statement.phase) + draft.options.flatMap { $0.spending.map(\.phase) } }

  /// The likely value of a share; nil for what is none, which is a finding of its own.
  func centralShare(_ amount: Amount) -> Double? {
    switch amount.value {
    case .number(let distribution): return amount.unit == .percent ? distribution.central : nil
    case .assumption(let name): return names.assumptions[name.key]?.amount.flatMap(centralShare)
    }
  }

  private var usedAmounts: [(amount: Amount, role: AmountRole)] {
    var uses: [(Amount, AmountRole)] = []
    for setting in draft.settings {
      if case .number(let places) = setting.places { uses.append((places, .count)) }
      if let cost = setting.cost { uses.append((cost.amount, .pounds)) }
      if let uplift = setting.uplift { uses.append((uplift, .growth)) }
      uses += setting.staff.map { ($0.number, .count) }
    }
    uses += draft.payerShares.flatMap(\.parts).map { ($0.share, .share) }
    uses += draft.funds.flatMap { $0.money?.amounts ?? [] }.map { ($0.amount, $0.role) }
    uses += draft.services.flatMap(\.staff).map { ($0.number, .count) } + draft.staffGroups.flatMap(\.amounts)
    uses += commissioned
    for pathway in draft.pathways { uses += pathway.entrantShares.map { ($0.share, .share) } }
    for table in draft.tables {
      uses += table.multipliers.map { ($0.factor, .factor) }
      uses += [table.continuation?.amount].compactMap { $0 }.map { ($0.amount, $0.role) }
    }
    for (_, statement) in statements { uses += statement.amounts.map { ($0.amount, $0.role) } }
    uses += draft.hypotheses.flatMap { $0.beliefs.map { ($0.share, AmountRole.share) } }
    uses += draft.options.flatMap { $0.spending.map { ($0.spend.amount, AmountRole.pounds) } }
    for appraisal in draft.appraisals {
      uses +=
        appraisal.weights.map { ($0.weight, .count) } + [appraisal.discount].compactMap { $0 }.map { ($0, .growth) }
      uses += appraisal.benefits.compactMap { $0.value?.amount }.map { ($0, .pounds) }
    }
    return uses.map { (amount: $0.0, role: $0.1) }
  }

  /// The numbers of contracts, sites and services.
  private var commissioned: [(Amount, AmountRole)] {
    var uses: [(Amount, AmountRole)] = []
    uses += draft.contracts.flatMap(\.amounts).map { ($0.amount, $0.role) }
    for site in draft.sites {
      uses += site.hosts.map { ($0.places, .count) } + [site.fixedCost].compactMap { $0 }.map { ($0, .pounds) }
    }
    for service in draft.services {
      uses += service.usedBy.map { ($0.share, .share) }
      uses += [service.amount?.number, service.capacity?.number].compactMap { $0 }.map { ($0, .count) }
      uses += [service.cost?.pounds].compactMap { $0 }.map { ($0, .pounds) }
      uses += [service.uplift].compactMap { $0 }.map { ($0, .growth) }
    }
    return uses
  }
}
