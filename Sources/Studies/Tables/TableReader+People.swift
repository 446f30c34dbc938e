import Diagnostics
import Projection

/// Who there is on the eve of the first year.
struct OpeningPeople {
  /// For each pathway, people by [stratum × setting].
  let opening: [[Double]]
  /// The largest difference between the tables and the people, in people.
  let largestResidual: Double
}

extension TableReader {
  /// `people from`: the people nearest to an even spread that agree with every table.
  ///
  /// First strata are fitted to all tables, then the settings of each pathway to the strata and to the tables that
  /// speak of the pathway. Where none does, everybody is in the setting the pathway starts in.
  ///
  /// - Parameter startsIn: for each pathway, that setting.
  func people(
    from sources: [SourceText], otherwiseZero: Bool, startsIn: [Int], into findings: inout Findings
  ) -> Sourced<OpeningPeople>? {
    let tables = sources.map { table(.people, $0, otherwiseZero: otherwiseZero, into: &findings) }
    let read = tables.compactMap { $0 }
    guard read.count == tables.count, totalsAgree(read, into: &findings) else { return nil }
    let sound = protectsPeople ? read.map { $0.publishable() } : read
    reportSpreadEvenly(sound, into: &findings)
    guard let people = fit(sound, pathway: nil, strata: nil, into: &findings) else { return nil }
    var largestResidual = people.residual
    var opening: [[Double]] = []
    for (pathway, declared) in vocabulary.pathways.enumerated() {
      let speaking = sound.filter { $0.heading.axis(.pathway(pathway)) != nil }
      if speaking.isEmpty {
        opening.append(
          people.values.flatMap { all in (0..<declared.values.count).map { $0 == startsIn[pathway] ? all : 0 } })
      } else if let fitted = fit(speaking, pathway: pathway, strata: people.values, into: &findings) {
        opening.append(fitted.values)
        largestResidual = max(largestResidual, fitted.residual)
      }
    }
    guard opening.count == vocabulary.pathways.count else { return nil }
    var seen: Set<String> = []
    return Sourced(
      figures: OpeningPeople(opening: opening, largestResidual: largestResidual),
      sources: sound.flatMap(\.sources).filter { seen.insert($0).inserted })
  }

  private func totalsAgree(_ tables: [Table], into findings: inout Findings) -> Bool {
    guard let first = tables.first else { return true }
    let totals = tables.map { $0.rows.reduce(0) { $0 + $1.value } }
    var agree = true
    for (table, total) in zip(tables, totals).dropFirst() where abs(total - totals[0]) > 1e-6 * max(total, totals[0]) {
      findings.report(
        .totalsDisagree(total, of: table.headingSpan, first: totals[0], of: first.headingSpan))
      agree = false
    }
    return agree
  }

  /// Warns of what no table tells apart and the run does.
  private func reportSpreadEvenly(_ tables: [Table], into findings: inout Findings) {
    guard let first = tables.first else { return }
    let request = TableRequest(kind: .people, source: first.source, otherwiseZero: false, years: vocabulary.years)
    for (name, role) in vocabulary.columns(of: .people) {
      guard case .axis(let axis) = role else { continue }
      // A pathway no table speaks of has a setting to start in; nothing is spread.
      if case .pathway = axis { continue }
      let values = vocabulary.values(of: axis, in: request).names
      guard let from = values.first, let to = values.last, values.count > 1,
        tables.allSatisfy({ $0.heading.axis(axis) == nil })
      else { continue }
      findings.report(.spreadEvenly(name, over: (from, to), at: first.headingSpan))
    }
  }

  /// Fits people to tables.
  ///
  /// - Parameters:
  ///   - pathway: the pathway whose settings are told apart; nil to fit strata alone.
  ///   - strata: the people of each stratum, where they are known already.
  private func fit(
    _ tables: [Table], pathway: Int?, strata: [Double]?, into findings: inout Findings
  ) -> (values: [Double], residual: Double)? {
    let settings = pathway.map { vocabulary.pathways[$0].values.count } ?? 1
    let margins = tables.map { PeopleMargin($0, vocabulary, pathway: pathway) }
    let cells = vocabulary.strata.count * settings
    // The strata come last and so hold exactly: every pathway must have the same people.
    let known = strata.map { ProportionalFit.Margin(partOf: (0..<cells).map { $0 / settings }, targets: $0) }
    let fit = ProportionalFit(cells: cells, margins: margins.map(\.margin) + (known.map { [$0] } ?? []))
    let total = margins[0].margin.targets.reduce(0, +)
    // A hundredth of a person is below what any table of people can mean.
    // Protected counts need not agree on more than their totals; what lies nearest to all of them is as good.
    guard !protectsPeople, let worst = fit.worst, fit.largestResidual > max(0.01, 1e-6 * total) else {
      return (fit.values, fit.largestResidual)
    }
    let files = tables.map(\.source.name)
    if worst.margin < margins.count {
      let (table, margin) = (tables[worst.margin], margins[worst.margin])
      let row = margin.rows[worst.part]
      findings.report(
        .cannotFit(
          row.map(table.names) ?? [], fitted: worst.fitted, stated: margin.margin.targets[worst.part], files: files,
          at: row.map(table.span) ?? table.headingSpan))
    } else if let known {
      findings.report(
        .cannotFit(
          names(ofStratum: worst.part), fitted: worst.fitted, stated: known.targets[worst.part], files: files,
          at: tables[0].headingSpan))
    }
    return nil
  }

  private func names(ofStratum stratum: Int) -> [String] {
    let strata = vocabulary.strata
    let groups = vocabulary.groups.enumerated().map { index, group in
      group.values.names[vocabulary.value(ofGroup: index, in: strata.group(of: stratum))]
    }
    let need = vocabulary.needs.count > 0 ? [vocabulary.needs.names[strata.need(of: stratum)]] : []
    return groups + ["\(strata.age(of: stratum))"] + need
  }
}
