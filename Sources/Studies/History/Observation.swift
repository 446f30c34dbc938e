public import Diagnostics
import Projection
public import Quantities
import RuleLanguage

/// A figure of what happened: people counted on 31 March at the end of a year.
public struct Observation: Sendable {
  /// The year at whose end they were counted.
  public let year: FinancialYear
  /// The setting in which they were counted; `all` for everybody.
  public let setting: String
  /// Their value in each declared group; `all` where the table does not tell.
  public let groups: [String]
  /// Their need; `all` where the table does not tell.
  public let need: String
  /// Their ages; nil for all.
  public let ages: AgeBand?
  /// How many there were.
  public let people: Double
  /// What a run reads beside it.
  let gauge: Gauge
  /// Where it stands.
  let place: SourceSpan

  /// Whom it counts, in a few words: `care home, 85+, North`; `everybody`.
  var who: String {
    let told = groups + [need]
    let words = [setting] + (ages.map { [$0.description] } ?? []) + told
    let shown = words.filter { $0 != GroupSlice.all }
    return shown.isEmpty ? "everybody" : shown.joined(separator: ", ")
  }
}

/// What happened, as far as a scenario can be held against it.
public struct Actuals: Sendable {
  /// The file, as given.
  public let path: String
  /// Its figures, in the order written.
  public let observations: [Observation]
  /// What a careful reader would want to know of the file.
  public let warnings: Findings
}

extension Study {
  /// Reads a table of what happened, by the names of the scenario.
  ///
  /// - Throws: everything that is wrong with it; figures of other years than those of the scenario are warned of, unless
  ///   there are no others.
  public func actuals(from path: String, files: Files = .onDisk) throws(Findings) -> Actuals {
    var findings = Findings()
    let source: SourceText
    switch files.text(path) {
    case .success(let text): source = text
    case .failure(let finding): throw Findings([finding])
    }
    let read = TableReader(vocabulary: vocabulary).observations(from: source, into: &findings)
    guard let read, !findings.hasErrors else { throw findings }
    return Actuals(path: path, observations: read, warnings: findings)
  }
}

extension TableReader {
  /// A table of what happened: each row is a figure of its own, and what it leaves out was not counted.
  func observations(from source: SourceText, into findings: inout Findings) -> [Observation]? {
    var request = TableRequest(kind: .actuals, source: source, otherwiseZero: true, years: vocabulary.years)
    request.settings = vocabulary.pathways.enumerated().flatMap { pathway, declared in
      (0..<declared.values.count).map { Rulebook.SettingPlace(pathway: pathway, setting: $0) }
    }
    var found = Findings()
    let table = Table(request, vocabulary, into: &found)
    if let table, table.rows.isEmpty {
      findings.report(.nothingToCompare(years: vocabulary.years, at: table.headingSpan))
      return nil
    }
    findings.report(found)
    return table.map { table in
      table.rows.indices.map { observation(ofRow: $0, in: table, settings: request.settings) }
    }
  }

  private func observation(ofRow index: Int, in table: Table, settings: [Rulebook.SettingPlace]) -> Observation {
    let row = table.rows[index]
    // The word for all comes behind the names, and says as much as a column that is left out.
    let told = zip(table.heading.axes, row.values).filter { column, values in
      column.axis == .age || column.axis == .year || values.upperBound < column.values.count
    }
    let values = Dictionary(uniqueKeysWithValues: told.map { ($0.0.axis, $0.1) })
    let place = values[.setting].map { settings[$0.lowerBound] }
    let everywhere = Array(0..<(vocabulary.pathways.first?.values.count ?? 0))
    let need = values[.need].map { vocabulary.needs.names[$0.lowerBound] }
    return Observation(
      year: vocabulary.timeline.firstYear + (values[.year]?.lowerBound ?? 0),
      setting: place.map { vocabulary.pathways[$0.pathway].values.names[$0.setting] } ?? GroupSlice.all,
      groups: vocabulary.groups.enumerated().map { group, declared in
        values[.group(group)].map { declared.values.names[$0.lowerBound] } ?? GroupSlice.all
      },
      need: need ?? GroupSlice.all, ages: values[.age].flatMap(vocabulary.band), people: row.value,
      gauge: Gauge(
        .people, pathway: place?.pathway ?? 0, settings: place.map { [$0.setting] } ?? everywhere,
        strata: strata(values)),
      place: table.span(ofRow: index))
  }

  /// The strata that the columns let through; nil for everybody.
  private func strata(_ values: [Axis: Range<Int>]) -> [Bool]? {
    let strata = vocabulary.strata
    let all = (0..<strata.count).map { stratum in
      let groups = vocabulary.groups.indices.allSatisfy { group in
        let value = vocabulary.value(ofGroup: group, in: strata.group(of: stratum))
        return values[.group(group)]?.contains(value) ?? true
      }
      return groups && values[.need]?.contains(strata.need(of: stratum)) ?? true
        && values[.age]?.contains(strata.age(of: stratum) - strata.ages.lowest) ?? true
    }
    return all.contains(false) ? all : nil
  }
}

extension Vocabulary {
  /// Ages by index as a table writes them; nil for all of them.
  fileprivate func band(_ indices: Range<Int>) -> AgeBand? {
    guard indices.count < ages.count else { return nil }
    let isOpen = indices.upperBound == ages.count
    return AgeBand(
      from: ages.lowest + indices.lowerBound, through: isOpen ? nil : ages.lowest + indices.upperBound - 1)
  }
}
