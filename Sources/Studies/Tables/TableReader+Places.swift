import Diagnostics
import Projection
import RuleLanguage

/// The places of a setting as a table tells them: for everybody, or for each value of some groups.
struct TabledPlaces: Sendable, Equatable {
  /// The declared groups whose values have places of their own; none where all share them.
  let groups: [Int]
  /// For each pool of places, the value of each of those groups that it is for.
  let values: [[Int]]
  /// The pool of each combined group.
  let poolOfGroup: [Int]
  /// The places of each pool by step.
  let bySteps: [[Double]]

  /// The places of all pools together, by step.
  var total: [Double] {
    (bySteps.first ?? []).indices.map { step in bySteps.reduce(0) { $0 + $1[step] } }
  }

  /// The values of groups that a pool is for.
  func names(ofPool pool: Int, _ vocabulary: Vocabulary) -> [String] {
    zip(groups, values[pool]).map { vocabulary.groups[$0].values.names[$1] }
  }
}

extension TableReader {
  /// `places from`: for each setting that names the table, its places in every step of the run.
  ///
  /// - Parameter settings: the settings whose clauses name the table; where it is only one, the table may do without
  ///   a column `setting`.
  func places(
    of settings: [Rulebook.SettingPlace], from source: SourceText, otherwiseZero: Bool, into findings: inout Findings
  ) -> Sourced<[Rulebook.SettingPlace: TabledPlaces]>? {
    var request = TableRequest(
      kind: .places, source: source, otherwiseZero: otherwiseZero, years: vocabulary.years)
    request.settings = settings
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    let series = table.series[0]
    let groups = vocabulary.groups.indices.filter { table.heading.axis(.group($0)) != nil }
    let valuesOfGroup = (0..<vocabulary.strata.groups).map { group in
      groups.map { vocabulary.value(ofGroup: $0, in: group) }
    }
    let values = Set(valuesOfGroup).sorted { $0.lexicographicallyPrecedes($1) }
    let (bySetting, byYear) = (series.grid.stride(.setting), series.grid.stride(.year))
    var places: [Rulebook.SettingPlace: TabledPlaces] = [:]
    for (index, setting) in settings.enumerated() {
      let bySteps = values.map { values in
        let pool = zip(groups, values).reduce(index * bySetting) { $0 + $1.1 * series.grid.stride(.group($1.0)) }
        return (0..<vocabulary.timeline.steps).map { step in
          table.value(series, at: pool + step / vocabulary.timeline.stepsPerYear * byYear)
        }
      }
      places[setting] = TabledPlaces(
        groups: groups, values: values, poolOfGroup: valuesOfGroup.map { values.firstIndex(of: $0) ?? 0 },
        bySteps: bySteps)
    }
    return Sourced(figures: places, sources: table.sources)
  }
}
