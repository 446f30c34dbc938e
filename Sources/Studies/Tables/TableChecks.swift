import Diagnostics
import Quantities

/// Enters the rows of a table into grids, and reports what is given twice or missing.
struct TableChecks {
  let document: CSVDocument
  let request: TableRequest
  let vocabulary: Vocabulary
  let heading: TableHeading
  let rows: [TableRow]

  /// The grid of every direction, or one for the whole table.
  ///
  /// - Parameter checkingGaps: false where some rows were not understood, so that what seems missing may be in them.
  func series(checkingGaps: Bool, tally: inout TableTally) -> [Table.Series] {
    directions.map { direction, indices in
      var clashes: [TableGrid.Clash] = []
      let grid = TableGrid(heading.axes, rows: rows, among: indices, clashes: &clashes)
      for clash in clashes { report(clash, tally: &tally) }
      if checkingGaps, !request.otherwiseZero {
        report(TableGaps(grid, rows: rows, among: indices), in: grid, direction, tally: &tally)
      }
      return Table.Series(direction: direction, grid: grid)
    }
  }

  private var directions: [(TableRow.Direction?, [Int])] {
    guard request.kind.hasDirection else { return [(nil, Array(rows.indices))] }
    let byDirection = Dictionary(grouping: rows.indices) { rows[$0].direction }
    return byDirection.sorted { left, right in
      guard let left = left.key, let right = right.key else { return false }
      return (left.pathway, left.from, left.to) < (right.pathway, right.from, right.to)
    }
  }

  private func report(_ clash: TableGrid.Clash, tally: inout TableTally) {
    let (first, second) = (rows[clash.first].row, rows[clash.second].row)
    let given = GivenTwice(
      row: document.rowNumbers[second], firstRow: document.rowNumbers[first], span: document.span(row: second),
      firstSpan: document.span(row: first))
    if clash.sameAges {
      tally.report(.givenTwice, .givenTwice(given))
    } else if let age = heading.axis(.age)?.column {
      let bands = (document.text(row: second, column: age), document.text(row: first, column: age))
      tally.report(.agesOverlap, .agesOverlap(given, ages: bands.0, firstAges: bands.1))
    }
  }

  private func report(
    _ gaps: TableGaps, in grid: TableGrid, _ direction: TableRow.Direction?, tally: inout TableTally
  ) {
    let move = direction.map(names)
    for (axis, missing) in gaps.values {
      let missing = axis.axis == .year && request.kind.mayEndEarly ? beforeTheEnd(missing, of: axis) : missing
      if missing.isEmpty { continue }
      let names = axis.axis == .year ? years(missing) : missing.map { axis.values.names[$0] }
      let column = document.heading[axis.column]
      tally.report(
        .missingCombination,
        .missingCombination(
          names, column: column, of: move, in: request.kind, askedAt: request.askedAt,
          at: document.headingSpan(ofColumn: axis.column)))
    }
    for combination in gaps.combinations {
      tally.report(
        .missingCombination,
        .missingCombination(
          names(of: combination, in: grid), of: move, in: request.kind, askedAt: request.askedAt,
          at: document.headingSpan))
    }
    for gap in gaps.ages {
      let lowest = vocabulary.ages.lowest
      let (from, through) = (gap.combinations.lowerBound % grid.ages, gap.combinations.upperBound % grid.ages)
      let band = AgeBand(from: lowest + from, through: through == grid.ages - 1 ? nil : lowest + through)
      let others = gap.isEverywhere ? [] : names(of: gap.combinations.lowerBound, in: grid)
      tally.report(.ageGap, .ageGap(band, for: others, of: move, in: request.kind, at: place(of: gap, in: grid)))
    }
  }

  /// Of the values that are missing, those before the last one told; all, where none is told.
  private func beforeTheEnd(_ missing: [Int], of axis: TableHeading.AxisColumn) -> [Int] {
    let all = Set(missing)
    guard let last = axis.values.names.indices.last(where: { !all.contains($0) }) else { return missing }
    return missing.filter { $0 < last }
  }

  /// The ages of the row beside a gap, where there is one.
  private func place(of gap: TableGaps.AgeGap, in grid: TableGrid) -> SourceSpan {
    guard let age = heading.axis(.age)?.column else { return document.headingSpan }
    let (from, through) = (gap.combinations.lowerBound, gap.combinations.upperBound)
    if !gap.isEverywhere, from % grid.ages > 0, grid.rowAt[from - 1] >= 0 {
      return document.span(row: rows[grid.rowAt[from - 1]].row, column: age)
    }
    if !gap.isEverywhere, through % grid.ages < grid.ages - 1, grid.rowAt[through + 1] >= 0 {
      return document.span(row: rows[grid.rowAt[through + 1]].row, column: age)
    }
    return document.headingSpan(ofColumn: age)
  }

  private func names(of combination: Int, in grid: TableGrid) -> [String] {
    zip(grid.axes.filter { $0.axis != .age }, grid.values(of: combination)).map { $0.values.names[$1] }
  }

  private func names(_ direction: TableRow.Direction) -> (from: String, to: String) {
    let values = request.kind == .moves ? vocabulary.pathways[direction.pathway].values : vocabulary.needs
    return (values.names[direction.from], values.names[direction.to])
  }

  /// Years that follow each other as `2030-31 to 2035-36`.
  private func years(_ indices: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for index in indices {
      if let last = runs.last, last.upperBound == index - 1 {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return runs.map { run in
      let (first, last) = (request.years.lowerBound + run.lowerBound, request.years.lowerBound + run.upperBound)
      return first == last ? first.description : "\(first) to \(last)"
    }
  }
}
