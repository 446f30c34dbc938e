import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// Whether every statement can do anything: its filters let somebody through, and what it changes happens at all.
struct Effects {
  let rulebook: Rulebook
  let baseline: Baseline
  let lowering: Lowering

  func check(into findings: inout Findings) {
    for hypothesis in rulebook.hypotheses {
      for statement in hypothesis.statements { check(statement, of: hypothesis.appliesTo, &findings) }
    }
  }

  private func check(_ statement: Statement, of who: Who?, _ findings: inout Findings) {
    switch statement.kind {
    case .places, .offer, .change, .endContract, .closeSite, .spend: break
    case .move: _ = somebody(lowering.strata(of: who, nil), statement, &findings)
    case .send(_, _, let instead):
      guard somebody(entering: lowering.strata(of: who, nil), statement, &findings) else { return }
      if let place = rulebook.place(of: instead), !entrantsCome(to: place) {
        findings.report(.noEffect("no entrants are meant for `\(instead)`", at: statement.span))
      }
    case .multiply(let rate, _, let own, _):
      let strata = lowering.strata(of: who, own)
      if case .entrants = rate {
        guard somebody(entering: strata, statement, &findings) else { return }
      } else {
        guard somebody(strata, statement, &findings) else { return }
      }
      if let reason = missing(rate, strata) { findings.report(.noEffect(reason, at: statement.span)) }
    }
  }

  private func somebody(_ strata: [Bool], _ statement: Statement, _ findings: inout Findings) -> Bool {
    if strata.contains(true) { return true }
    findings.report(.filtersExclude(at: statement.span))
    return false
  }

  private func somebody(entering strata: [Bool], _ statement: Statement, _ findings: inout Findings) -> Bool {
    let entrants = baseline.entrants.strata
    if entrants.isEmpty || entrants.contains(where: { strata[$0] }) { return true }
    let ages = Set(entrants.map(lowering.vocabulary.strata.age)).sorted()
    findings.report(.filtersExcludeEntrants(ages: ages, at: statement.span))
    return false
  }

  private func entrantsCome(to place: Rulebook.SettingPlace) -> Bool {
    let settings = rulebook.pathways[place.pathway].settings.count
    return baseline.entrants.people[place.pathway].contains { year in
      stride(from: place.setting, to: year.count, by: settings).contains { year[$0] > 0 }
    }
  }

  /// Why there is nothing to multiply; nil where there is.
  private func missing(_ rate: RateName, _ strata: [Bool]) -> String? {
    switch rate {
    case .entrants:
      return baseline.entrants.isAnybody ? nil : "nobody enters"
    case .deaths:
      return baseline.exits.deaths.probability.contains { $0 > 0 } ? nil : "nobody dies"
    case .needsChange(let from, let to):
      let changes = baseline.needsChanges.contains {
        $0.from == rulebook.need(from) && $0.to == rulebook.need(to) && $0.probability.contains { $0 > 0 }
      }
      return changes ? nil : "no table changes the need `\(from)` to `\(to)`"
    case .moves(let from, let to):
      guard let target = rulebook.place(of: to) else { return nil }
      let source = from.flatMap(rulebook.place)?.setting
      let happens = baseline.moves[target.pathway].contains { move in
        move.to == target.setting && source.map { $0 == move.from } ?? true
          && strata.indices.contains { strata[$0] && move.probability[$0] > 0 }
      }
      return happens ? nil : "no table moves such people \(from.map { "from `\($0)` " } ?? "")to `\(to)`"
    }
  }
}
