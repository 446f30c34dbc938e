import Diagnostics
import Projection

extension TableReader {
  /// `deaths from` and `leavers from`: the probability in a year of dying, or of leaving otherwise.
  func exits(
    _ kind: TableKind, from source: SourceText, otherwiseZero: Bool, into findings: inout Findings
  ) -> Sourced<Exits>? {
    guard let table = table(kind, source, otherwiseZero: otherwiseZero, into: &findings) else { return nil }
    let series = table.series[0]
    let offsets = series.grid.offsets(ofStrataOf: vocabulary)
    for (pathway, declared) in vocabulary.pathways.enumerated() where table.heading.axis(.pathway(pathway)) != nil {
      let stride = series.grid.stride(.pathway(pathway))
      let probability = offsets.flatMap { offset in
        (0..<declared.values.count).map { table.value(series, at: offset + stride * $0) }
      }
      return Sourced(figures: Exits(pathway: pathway, probability: probability), sources: table.sources)
    }
    return Sourced(
      figures: Exits(probability: offsets.map { table.value(series, at: $0) }), sources: table.sources)
  }

  /// `needs change from`: the probability in a year of each change of need that occurs in the table.
  func needsChanges(
    from source: SourceText, otherwiseZero: Bool, into findings: inout Findings
  ) -> Sourced<[NeedsChange]>? {
    guard let table = table(.needsChange, source, otherwiseZero: otherwiseZero, into: &findings) else { return nil }
    // The table has no column for needs, so any need stands for all.
    let strata = vocabulary.strata
    let firstNeeds = (0..<strata.count).filter { strata.need(of: $0) == 0 }
    let changes = table.series.compactMap { series in
      series.direction.map { direction in
        let offsets = series.grid.offsets(ofStrataOf: vocabulary)
        return NeedsChange(
          from: direction.from, to: direction.to, probability: firstNeeds.map { table.value(series, at: offsets[$0]) })
      }
    }
    guard checkLeaving(table, names: { vocabulary.needs.names[$0.from] }, into: &findings) else { return nil }
    return Sourced(figures: changes, sources: table.sources)
  }

  /// `moves from`: for each pathway, the probability in a year of each move that occurs in the table.
  func moves(from source: SourceText, otherwiseZero: Bool, into findings: inout Findings) -> Sourced<[[Move]]>? {
    guard let table = table(.moves, source, otherwiseZero: otherwiseZero, into: &findings) else { return nil }
    var moves = [[Move]](repeating: [], count: vocabulary.pathways.count)
    for series in table.series {
      guard let direction = series.direction else { continue }
      let probability = series.grid.offsets(ofStrataOf: vocabulary).map { table.value(series, at: $0) }
      moves[direction.pathway].append(Move(from: direction.from, to: direction.to, probability: probability))
    }
    let settingName: (TableRow.Direction) -> String = { vocabulary.pathways[$0.pathway].values.names[$0.from] }
    guard checkLeaving(table, names: settingName, into: &findings) else { return nil }
    return Sourced(figures: moves, sources: table.sources)
  }

  /// Reports rows that together would move more people out of a setting or need than are in it.
  private func checkLeaving(
    _ table: Table, names: (TableRow.Direction) -> String, into findings: inout Findings
  ) -> Bool {
    var tally = TableTally()
    defer { tally.deliver(into: &findings) }
    let leaving = Dictionary(grouping: table.series) { series in
      [series.direction?.pathway ?? 0, series.direction?.from ?? 0]
    }
    for (_, series) in leaving.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard series.count > 1, let direction = series[0].direction else { continue }
      let offsets = series.map { $0.grid.offsets(ofStrataOf: vocabulary) }
      var reported: Set<[Int]> = []
      for stratum in 0..<vocabulary.strata.count {
        let cells = zip(series, offsets).map { ($0, $1[stratum]) }
        let share = cells.reduce(0) { $0 + table.value($1.0, at: $1.1) }
        // Shares that add to 1 on paper may come to a little more here.
        guard share > 1 + 1e-9 else { continue }
        let rows = cells.map { $0.0.grid.rowAt[$0.1] }.filter { $0 >= 0 && table.rows[$0].value > 0 }.sorted()
        guard reported.insert(rows).inserted else { continue }
        let places = rows.map { (number: table.number(ofRow: $0), span: table.span(ofRow: $0)) }
        tally.report(
          .moreThanEverybody,
          .moreThanEverybody(leaving: names(direction), share: share, file: table.source.name, rows: places))
      }
    }
    return !tally.hasErrors
  }
}
