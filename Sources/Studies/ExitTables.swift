import Projection

/// Who dies and who leaves otherwise, and the two together.
///
/// Somebody who dies does not leave as well: the probability of either is 1 − (1 − death)(1 − leaving).
struct ExitTables: Sendable {
  /// Who dies in a year.
  let deaths: Exits
  /// Who leaves otherwise in a year.
  let leavers: Exits
  /// Who does either.
  let combined: Exits
  private let strata: Int

  /// Nil where deaths and leavers are told by the settings of two pathways.
  init?(deaths: Exits, leavers: Exits, _ vocabulary: Vocabulary) {
    let pathways = Set([deaths.pathway, leavers.pathway].compactMap { $0 })
    guard pathways.count <= 1 else { return nil }
    let settings = pathways.first.map { vocabulary.pathways[$0].values.count } ?? 1
    (self.deaths, self.leavers, strata) = (deaths, leavers, vocabulary.strata.count)
    combined = Exits(
      pathway: pathways.first,
      probability: (0..<(vocabulary.strata.count * settings)).map { cell in
        let death = deaths.probability(cell, settings: settings)
        let leaving = leavers.probability(cell, settings: settings)
        // Each alone stays as it is written, to the last digit.
        return leaving == 0 ? death : death == 0 ? leaving : 1 - (1 - death) * (1 - leaving)
      })
  }

  /// How much of either one of the two is, by stratum, where a change of it is not one of the other: nil where that
  /// differs between settings.
  ///
  /// Where deaths are multiplied by f, either is multiplied by 1 + part × (f − 1).
  func part(of one: KeyPath<ExitTables, Exits>) -> [Double]? {
    let other = one == \ExitTables.deaths ? \ExitTables.leavers : \ExitTables.deaths
    guard deaths.happens, leavers.happens else { return Array(repeating: 1, count: strata) }
    guard combined.pathway == nil else { return nil }
    return (0..<strata).map { stratum in
      let either = combined.probability[stratum]
      let own = self[keyPath: one].probability[stratum]
      return either > 0 ? own * (1 - self[keyPath: other].probability[stratum]) / either : 0
    }
  }
}

extension Exits {
  /// Whether it ever happens to anybody.
  fileprivate var happens: Bool { probability.contains { $0 > 0 } }

  /// The probability in a cell of [stratum × setting], where this may tell strata alone.
  fileprivate func probability(_ cell: Int, settings: Int) -> Double {
    probability[pathway == nil ? cell / settings : cell]
  }
}
