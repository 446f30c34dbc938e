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
      let people = lowering.people(in: [name].compactMap(rulebook.place), strata: lowering.strata(of: nil, nil))
      if people > places + 1e-6 {
        findings.report(.openingAbovePlaces(name.text, people: people, places: places, at: declared.name.span))
      }
    }
  }

  private func checkClosures(_ hypothesis: HypothesisDeclaration, _ findings: inout Findings) {
    var balance: [String: Double] = [:]
    for statement in hypothesis.statements {
      guard case .places(let said) = statement.kind, let places = places(of: said.setting)?.max() else { continue }
      let change = said.closes ? -lowering.central(said.number) : lowering.central(said.number)
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
    let shares = move.parts.compactMap(\.share).map(lowering.central)
    for part in move.parts {
      let share = part.share.map(lowering.central) ?? max(0, 1 - shares.reduce(0, +))
      let there = lowering.people(in: part.from.compactMap(rulebook.place), strata: strata)
      if lowering.central(number) * share > there + 1e-6 {
        let from = part.from.map(\.text).joined(separator: ", ")
        findings.report(.moreThanThereAre("people", in: from, thereAre: there, at: statement.span))
      }
    }
  }
}
