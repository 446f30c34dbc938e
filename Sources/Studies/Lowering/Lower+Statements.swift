import Projection
import Quantities
import RuleLanguage

extension Lowering {
  /// Adds what a statement does to the plan.
  mutating func lower(
    _ statement: Statement, of hypothesis: HypothesisDeclaration, identity: String, active: [Bool],
    into plan: inout Plan
  ) {
    let phase = statement.phase ?? hypothesis.firstPhase
    let time = PhaseInSteps(phase?.shape ?? .from(vocabulary.timeline.firstYear.firstDay), vocabulary.timeline)
    switch statement.kind {
    case .places(let places):
      guard let place = rulebook.place(of: places.setting) else { return }
      plan.placesRules.append(
        PlacesRule(
          pathway: place.pathway, setting: place.setting, places: parameter(places.number, .count, identity: identity),
          closes: places.closes, phase: time.cumulative, options: active))
    case .move(let move):
      lower(move, time, who: hypothesis.appliesTo, identity: identity, active: active, into: &plan)
    case .send(let share, let to, let instead):
      guard let from = rulebook.place(of: instead), let target = rulebook.place(of: to) else { return }
      plan.entrantRules.append(
        EntrantRule(
          pathway: from.pathway, from: from.setting, to: target.setting, who: entrants(of: hypothesis.appliesTo),
          share: parameter(share, .share, identity: identity), phase: time.level, options: active))
    case .offer, .change, .endContract, .closeSite, .spend: break
    case .multiply(let rate, let factor, let who, _):
      guard let rate = lower(rate) else { return }
      plan.rateRules.append(
        RateRule(
          rate: rate, strata: strata(of: hypothesis.appliesTo, who),
          factor: parameter(factor, .factor, identity: identity), phase: time.level, options: active))
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

  /// One rule for each part of the movers.
  private mutating func lower(
    _ move: MoveStatement, _ time: PhaseInSteps, who: Who?, identity: String, active: [Bool], into plan: inout Plan
  ) {
    guard let target = rulebook.place(of: move.to) else { return }
    let shares = move.parts.enumerated().map { number, part in
      part.share.map { parameter($0, .share, identity: "\(identity)/part \(number + 1)") }
    }
    for (part, share) in zip(move.parts, shares) {
      let portion: MoveRule.Portion =
        share.map { .share($0, among: shares.compactMap { $0 }) }
        ?? (shares.count == 1 ? .whole : .rest(after: shares.compactMap { $0 }))
      let amount: MoveRule.Amount
      let phase: [Double]
      switch move.number {
      case .people(let number):
        amount = .people(parameter(number, .count, identity: identity), portion: portion)
        phase = time.increments
      case .peopleAYear(let number):
        amount = .people(parameter(number, .count, identity: identity), portion: portion)
        phase = time.yearsInForce
      case .peopleAMonth(let number):
        amount = .people(parameter(number, .count, identity: identity), portion: portion)
        phase = time.yearsInForce.map { $0 * 12 }
      case .share(let number):
        amount = .share(parameter(number, .share, identity: identity))
        phase = time.increments
      }
      plan.moveRules.append(
        MoveRule(
          pathway: target.pathway, from: part.from.compactMap(rulebook.place).map(\.setting), to: target.setting,
          strata: strata(of: who, nil), amount: amount, phase: phase, options: active))
    }
  }

  // MARK: People

  /// The strata that both filters let through; nil lets everybody through.
  func strata(of first: Who?, _ second: Who?) -> [Bool] {
    let strata = vocabulary.strata
    let conditions = [first, second].compactMap { $0 }.flatMap(\.conditions)
    return (0..<strata.count).map { stratum in
      conditions.allSatisfy {
        matches($0, group: strata.group(of: stratum), need: strata.need(of: stratum), age: strata.age(of: stratum))
      }
    }
  }

  /// The entrants, by [group × need], that a filter lets through; they enter at the lowest age.
  private func entrants(of who: Who?) -> [Bool] {
    let strata = vocabulary.strata
    return (0..<(strata.groups * strata.needs)).map { cell in
      (who?.conditions ?? []).allSatisfy {
        matches($0, group: cell / strata.needs, need: cell % strata.needs, age: strata.ages.lowest)
      }
    }
  }

  private func matches(_ condition: Who.Condition, group: Int, need: Int, age: Int) -> Bool {
    switch condition {
    case .aged(let from, let through): return age >= from && age <= (through ?? Int.max)
    case .need(let name): return rulebook.need(name) == need
    case .named(let name):
      guard let value = rulebook.groupValue(name) else { return rulebook.need(name) == need }
      return vocabulary.value(ofGroup: value.group, in: group) == value.value
    }
  }
}

extension HypothesisDeclaration {
  /// The time of its first statement that says one; statements that say none begin with it.
  var firstPhase: Phase? { statements.lazy.compactMap(\.phase).min { $0.firstDay < $1.firstDay } }
}
