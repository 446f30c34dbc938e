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
      for statement in hypothesis.statements { checkMove(statement, of: hypothesis, &findings) }
    }
    checkClosures(&findings)
    checkEverybody(&findings)
  }

  private func checkLeftOut(_ findings: inout Findings) {
    let title = rulebook.scenario.title.span
    let told = Set(rulebook.tables.map(\.kind))
    for (kind, other, meaning) in [
      (TableDeclaration.Kind.deaths, TableDeclaration.Kind.leavers, "nobody ever dies or leaves"),
      (.entrants, .arrivals, "nobody new ever comes"),
    ] where told.isDisjoint(with: [kind, other]) {
      findings.report(.leftOut(kind.rawValue, meaning, at: title))
    }
  }

  // MARK: Places

  private func checkOpening(_ findings: inout Findings) {
    for name in rulebook.pathways.flatMap(\.settings) {
      guard let declared = rulebook.settings[name.key] else { continue }
      for (pool, filled) in lowering.filled(name).enumerated() where filled.people > filled.places + 1e-6 {
        findings.report(
          .openingAbovePlaces(
            said(name, pool), people: filled.people, places: filled.places, at: declared.name.span))
      }
    }
  }

  /// Each hypothesis by itself, then together with the others of an option; what is said once is not said again.
  private func checkClosures(_ findings: inout Findings) {
    var reported: Set<Int> = []
    let alone = rulebook.hypotheses.map { [$0] }
    let together = rulebook.options.map { $0.includes.compactMap(rulebook.hypothesis).map { rulebook.hypotheses[$0] } }
    for hypotheses in alone + together {
      guard let (finding, said) = closesTooMany(hypotheses), reported.insert(said).inserted else { continue }
      findings.report(finding)
    }
  }

  /// The first statement of some hypotheses that closes more places than are left, and where it stands.
  private func closesTooMany(_ hypotheses: [HypothesisDeclaration]) -> (finding: Finding, said: Int)? {
    var balance: [String: Double] = [:]
    for (hypothesis, statement) in hypotheses.flatMap({ all in all.statements.map { (all, $0) } }) {
      guard case .places(let said) = statement.kind, let (pool, places) = places(said, hypothesis) else { continue }
      let change = said.closes ? -lowering.central(said.number) : lowering.central(said.number)
      let name = self.said(said.setting, pool)
      let left = balance[name, default: places] + change
      balance[name] = left
      guard said.closes, left < -1e-6 else { continue }
      let finding = Finding.moreThanThereAre(
        "places", in: name, thereAre: left - change, isTogether: hypotheses.count > 1, at: statement.span)
      return (finding, statement.span.range.lowerBound)
    }
    return nil
  }

  /// The pool of places that a line is about, and the most that are ever in it before any rule.
  private func places(
    _ statement: PlacesStatement, _ hypothesis: HypothesisDeclaration
  ) -> (pool: Int, places: Double)? {
    guard let place = rulebook.place(of: statement.setting),
      let pool = lowering.pool(of: place, in: statement.area, for: hypothesis.appliesTo),
      let most = lowering.pools(of: statement.setting)?.bySteps[pool].max()
    else { return nil }
    return (pool, most)
  }

  /// A setting, with the area of the pool where it has places by area.
  private func said(_ setting: Name, _ pool: Int) -> String {
    guard let tabled = rulebook.place(of: setting).flatMap({ baseline.tabledPlaces[$0] }) else { return setting.text }
    let values = tabled.names(ofPool: pool, vocabulary)
    return values.isEmpty ? setting.text : "\(setting) in \(values.joined(separator: ", "))"
  }

  // MARK: People

  /// Moves of a number of people, in all or in a year, from settings that hold fewer.
  private func checkMove(
    _ statement: Statement, of hypothesis: HypothesisDeclaration, _ findings: inout Findings
  ) {
    guard case .move(let move) = statement.kind, let asked = asked(by: move) else { return }
    let strata = lowering.strata(of: hypothesis.appliesTo, nil)
    guard strata.contains(true) else { return }
    let shares = move.parts.compactMap(\.share).map(lowering.central)
    for part in move.parts {
      let share = part.share.map(lowering.central) ?? max(0, 1 - shares.reduce(0, +))
      let there = lowering.people(in: part.from.compactMap(rulebook.place), strata: strata)
      if asked * share > there + 1e-6 {
        let from = part.from.map(\.text).joined(separator: ", ")
        findings.report(.moreThanThereAre("people", in: from, thereAre: there, at: statement.span))
      }
    }
  }

  /// How many people a move takes, in all or in its first year; nil where it takes only as many as it may.
  private func asked(by move: MoveStatement) -> Double? {
    if move.isUpTo { return nil }
    switch move.number {
    case .people(let number), .peopleAYear(let number): return lowering.central(number)
    case .peopleAMonth(let number): return lowering.central(number) * 12
    case .share: return nil
    }
  }

  /// `at most` more people than ever are known or come, so that nothing could be above it.
  private func checkEverybody(_ findings: inout Findings) {
    let known = baseline.opening.first?.reduce(0, +) ?? 0
    let coming = [baseline.entrants, baseline.arrivals].reduce(0) { sum, newcomers in
      (newcomers.people.first ?? []).reduce(sum) { $0 + $1.reduce(0, +) }
    }
    for expectation in rulebook.hypotheses.flatMap(\.expectations) {
      guard case .level = expectation.change, expectation.measure.countsPeople, !expectation.comparison.asksForMore,
        lowering.central(expectation.amount) >= mostEntrants * coming + known
      else { continue }
      findings.report(.moreThanEverComes(expectation, known: known, coming: coming))
    }
  }

  /// No belief about entrants makes them this many times those of the table.
  private var mostEntrants: Double { 3 }
}

extension Measure {
  fileprivate var countsPeople: Bool {
    switch kind {
    case .people, .waiting: return true
    default: return false
    }
  }
}
