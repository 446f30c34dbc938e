import Projection
import Quantities
import RuleLanguage

extension Lowering {
  /// Every statement of every hypothesis, with the options in which it holds.
  var statementContexts: [StatementContext] {
    rulebook.hypotheses.enumerated().flatMap { index, hypothesis in
      hypothesis.statements.map { statement in
        StatementContext(
          statement: statement, hypothesis: hypothesis,
          // By its words, so that draws do not depend on the order of the lines.
          identity: "hypothesis \(hypothesis.title.key)/\(Name.key(statement.text))",
          options: options.map { $0.contains(index) && !isOverridden(statement, of: hypothesis, among: $0) })
      }
    }
  }

  /// The statements of a kind, each with its hypothesis.
  func contexts(where isMeant: (Statement.Kind) -> Bool) -> [StatementContext] {
    statementContexts.filter { isMeant($0.statement.kind) }
  }

  /// Whether another hypothesis of an option overrides this one and sets the same quantity.
  private func isOverridden(_ statement: Statement, of hypothesis: HypothesisDeclaration, among option: Set<Int>)
    -> Bool
  {
    guard case .change(let change) = statement.kind, change.direction == .set else { return false }
    return option.contains { other in
      let other = rulebook.hypotheses[other]
      return other.overrides.contains { $0.hypothesis.key == hypothesis.title.key } && other.sets(change.quantity)
    }
  }

  /// Adds what a statement does to the plan.
  mutating func lower(_ context: StatementContext, into plan: inout Plan) {
    switch context.statement.kind {
    case .places(let places): lower(places, context, into: &plan)
    case .move(let move): lower(move, context, into: &plan)
    case .send(let share, let to, let instead):
      guard let from = rulebook.place(of: instead), let target = rulebook.place(of: to) else { return }
      plan.entrantRules += rules(
        sending: parameter(share, .share, identity: context.identity), from: from, to: target.setting,
        strata: strata(of: context.hypothesis.appliesTo, nil), schedule: schedule(context, \.level))
    case .multiply(let name, let factor, let who, let lag):
      guard let rate = lower(name) else { return }
      plan.rateRules += rules(
        rate, of: name.table, strata: strata(of: context.hypothesis.appliesTo, who),
        factor: parameter(factor, .factor, identity: context.identity),
        schedule: schedule(context, lag: lag?.months ?? 0, \.level))
    case .change(let change): lower(change, context, into: &plan)
    case .closeSite(let site): close(site, context, into: &plan)
    case .spend(let spend):
      let lowering = self
      let schedule = schedule(context) { lowering.phase(of: spend, $0) }
      commit(spend, identity: context.identity, schedule, into: &plan)
    // A contract's end is part of what is paid for it; what services come to is reckoned beside the projection.
    case .endContract, .offer: break
    }
  }

  private func lower(_ rate: RateName) -> RateRule.Rate? {
    switch rate {
    case .deaths: return .exits
    case .entrants: return .entrants
    case .needsChange(let from, let to):
      guard let from = rulebook.need(from), let to = rulebook.need(to) else { return nil }
      return .needsChange(from: from, to: to)
    case .moves(let from, let to):
      guard let target = rulebook.place(of: to) else { return nil }
      return .moves(pathway: target.pathway, from: from.flatMap(rulebook.place)?.setting, to: target.setting)
    }
  }

  // MARK: Moves

  /// One rule for each part of the movers.
  private mutating func lower(_ move: MoveStatement, _ context: StatementContext, into plan: inout Plan) {
    guard let target = rulebook.place(of: move.to) else { return }
    let shares = move.parts.enumerated().map { number, part in
      part.share.map { parameter($0, .share, identity: "\(context.identity)/part \(number + 1)") }
    }
    for (part, share) in zip(move.parts, shares) {
      let portion: MoveRule.Portion =
        share.map { .share($0, among: shares.compactMap { $0 }) }
        ?? (shares.count == 1 ? .whole : .rest(after: shares.compactMap { $0 }))
      plan.moveRules.append(
        MoveRule(
          pathway: target.pathway, from: part.from.compactMap(rulebook.place).map(\.setting), to: target.setting,
          strata: strata(of: context.hypothesis.appliesTo, nil), tiers: move.tiers.map { strata(of: $0, nil) },
          amount: amount(of: move.number, portion: portion, identity: context.identity), waits: !move.isUpTo,
          schedule: schedule(context, move.number.series)))
    }
  }

  private mutating func amount(
    of number: MoveStatement.Number, portion: MoveRule.Portion, identity: String
  ) -> MoveRule.Amount {
    switch number {
    case .people(let people), .peopleAYear(let people), .peopleAMonth(let people):
      return .people(parameter(people, .count, identity: identity), portion: portion)
    case .share(let share): return .share(parameter(share, .share, identity: identity))
    }
  }

  // MARK: People

  /// The strata that both filters let through; nil lets everybody through.
  func strata(of first: Who?, _ second: Who?) -> [Bool] {
    let strata = vocabulary.strata
    let conditions = [first, second].compactMap { $0 }.flatMap(\.conditions)
    return (0..<strata.count).map { stratum in
      conditions.allSatisfy { rulebook.matches($0, stratum, vocabulary) }
    }
  }
}

extension Rulebook {
  /// Whether a condition holds for the people of a stratum.
  func matches(_ condition: Who.Condition, _ stratum: Int, _ vocabulary: Vocabulary) -> Bool {
    let strata = vocabulary.strata
    switch condition {
    case .aged(let from, let through):
      return strata.age(of: stratum) >= from && strata.age(of: stratum) <= through ?? Int.max
    case .need(let name): return need(name) == strata.need(of: stratum)
    case .named(let name):
      guard let value = groupValue(name) else { return need(name) == strata.need(of: stratum) }
      return vocabulary.value(ofGroup: value.group, in: strata.group(of: stratum)) == value.value
    }
  }
}

extension RateName {
  /// The table whose rate it is.
  fileprivate var table: TableDeclaration.Kind {
    switch self {
    case .moves: return .moves
    case .deaths: return .deaths
    case .needsChange: return .needsChange
    case .entrants: return .entrants
    }
  }
}

extension MoveStatement.Number {
  /// What each step asks of a number in all, a share in all, or a number in every year or month.
  fileprivate var series: Lowering.PhaseSeries {
    switch self {
    case .people, .share: return \.increments
    case .peopleAYear: return \.yearsInForce
    case .peopleAMonth: return { $0.yearsInForce.map { $0 * 12 } }
    }
  }
}

extension HypothesisDeclaration {
  /// Whether it sets a quantity.
  fileprivate func sets(_ quantity: ChangeStatement.Quantity) -> Bool {
    statements.contains { statement in
      guard case .change(let change) = statement.kind, change.direction == .set else { return false }
      return change.quantity.isSame(as: quantity)
    }
  }
}

extension ChangeStatement.Quantity {
  /// Whether it is the same quantity of the same thing.
  func isSame(as other: ChangeStatement.Quantity) -> Bool {
    switch (self, other) {
    case (.cost, .cost), (.uplift, .uplift), (.places, .places), (.uptake, .uptake), (.amount, .amount),
      (.capacity, .capacity):
      return name.key == other.name.key
    default: return false
    }
  }
}
