import Diagnostics
import Projection
import RuleLanguage

extension TableReader {
  /// `places from`: for each setting that names the table, its places in every step of the run.
  ///
  /// - Parameter settings: the settings whose clauses name the table; where it is only one, the table may do without
  ///   a column `setting`.
  func places(
    of settings: [Rulebook.SettingPlace], from source: SourceText, otherwiseZero: Bool, into findings: inout Findings
  ) -> Sourced<[Rulebook.SettingPlace: [Double]]>? {
    var request = TableRequest(
      kind: .places, source: source, otherwiseZero: otherwiseZero, years: vocabulary.years)
    request.settings = settings
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    let series = table.series[0]
    let (bySetting, byYear) = (series.grid.stride(.setting), series.grid.stride(.year))
    var places: [Rulebook.SettingPlace: [Double]] = [:]
    for (index, setting) in settings.enumerated() {
      places[setting] = (0..<vocabulary.timeline.steps).map { step in
        let year = step / vocabulary.timeline.stepsPerYear
        return table.value(series, at: index * bySetting + year * byYear)
      }
    }
    return Sourced(figures: places, sources: table.sources)
  }
}
