import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// What a planner would want to know before a run: figures that are possible, and hardly meant.
struct Plausibility {
  let rulebook: Rulebook
  let vocabulary: Vocabulary
  let baseline: Baseline
  let lowering: Lowering

  func check(into findings: inout Findings) {
    checkLeftOut(&findings)
    checkOpening(&findings)
    for hypothesis in rulebook.hypotheses {
      checkClosures(hypothesis, &findings)
      for statement in hypothesis.statements { checkMove(statement, of: hypothesis, &findings) }
    }
  }

  private func checkLeftOut(_ findings: inout Findings) {
    let title = rulebook.scenario.title.span
    for (kind, meaning) in [
      (TableDeclaration.Kind.deaths, "nobody ever dies or leaves"), (.entrants, "nobody new ever comes"),
    ] where !rulebook.tables.contains(where: { $0.kind == kind }) {
      findings.report(.leftOut(kind.rawValue, meaning, at: title))
    }
  }

  // MARK: Places

  private func checkOpening(_ findings: inout Findings) {
    for name in rulebook.pathways.flatMap(\.settings) {
      guard let places = places(of: name)?.first, let declared = rulebook.settings[name.key] else { continue }
      let people = people(in: [name], strata: lowering.strata(of: nil, nil))
      if people > places + 1e-6 {
        findings.report(.openingAbovePlaces(name.text, people: people, places: places, at: declared.name.span))
      }
    }
  }

  private func checkClosures(_ hypothesis: HypothesisDeclaration, _ findings: inout Findings) {
    var balance: [String: Double] = [:]
    for statement in hypothesis.statements {
      guard case .places(let said) = statement.kind, let places = places(of: said.setting)?.max() else { continue }
      let change = said.closes ? -central(said.number) : central(said.number)
      let left = balance[said.setting.key, default: places] + change
      balance[said.setting.key] = left
      if said.closes, left < -1e-6 {
        findings.report(.moreThanThereAre("places", in: said.setting.text, thereAre: left - change, at: statement.span))
      }
    }
  }

  private func places(of setting: Name) -> [Double]? { lowering.places(of: setting) }

  // MARK: People

  /// Moves of a number of people from settings that hold fewer.
  private func checkMove(
    _ statement: Statement, of hypothesis: HypothesisDeclaration, _ findings: inout Findings
  ) {
    guard case .move(let move) = statement.kind, case .people(let number) = move.number else { return }
    let strata = lowering.strata(of: hypothesis.appliesTo, nil)
    guard strata.contains(true) else { return }
    let shares = move.parts.compactMap(\.share).map(central)
    for part in move.parts {
      let share = part.share.map(central) ?? max(0, 1 - shares.reduce(0, +))
      let there = people(in: part.from, strata: strata)
      if central(number) * share > there + 1e-6 {
        let from = part.from.map(\.text).joined(separator: ", ")
        findings.report(.moreThanThereAre("people", in: from, thereAre: there, at: statement.span))
      }
    }
  }

  /// The people of some settings and strata on the eve of the first year.
  private func people(in settings: [Name], strata: [Bool]) -> Double {
    settings.compactMap(rulebook.place).reduce(0) { sum, place in
      let opening = baseline.opening[place.pathway]
      let count = rulebook.pathways[place.pathway].settings.count
      return sum + strata.indices.reduce(0) { $0 + (strata[$1] ? opening[$1 * count + place.setting] : 0) }
    }
  }

  /// The likely value of a number.
  private func central(_ amount: Amount) -> Double {
    switch amount.value {
    case .number(let distribution): return distribution.central
    case .assumption(let name): return rulebook.assumptions[name.key]?.amount.map(central) ?? 0
    }
  }
}
