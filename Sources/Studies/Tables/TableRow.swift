import Diagnostics
import Quantities
import RuleLanguage

/// One row of a table with its names turned into numbers.
struct TableRow {
  /// What a row of `moves` or `needs change` is about.
  struct Direction: Hashable, Sendable {
    /// The pathway of the settings; 0 for needs.
    let pathway: Int
    /// The setting or need left.
    let from: Int
    /// The setting or need reached.
    let to: Int
  }

  /// Its place among the rows of the file.
  let row: Int
  /// For each axis of the heading, the values the row speaks of; more than one only for ages.
  let values: [Range<Int>]
  /// What is left and reached, in tables that say so.
  let direction: Direction?
  /// Its value: people, places, or a share in a year.
  let value: Double
}

/// Turns the cells of a table into rows, and reports every cell that has no meaning.
struct TableRowReader {
  let document: CSVDocument
  let heading: TableHeading
  let request: TableRequest
  let vocabulary: Vocabulary
  /// Whether every row was understood; where not, nothing can be said about rows that are missing.
  private(set) var isSound = true
  private(set) var unusedYears: Set<FinancialYear> = []
  /// The cells that wait for their figures.
  private(set) var toFill: [CellPlace] = []

  init(_ document: CSVDocument, _ heading: TableHeading, _ request: TableRequest, _ vocabulary: Vocabulary) {
    self.document = document
    self.heading = heading
    self.request = request
    self.vocabulary = vocabulary
  }

  /// All rows that bear on the run.
  mutating func rows(tally: inout TableTally) -> [TableRow] {
    var rows: [TableRow] = []
    for index in document.rows {
      if tally.isFull { break }
      if let row = row(at: index, tally: &tally) { rows.append(row) }
    }
    return rows
  }

  private mutating func row(at row: Int, tally: inout TableTally) -> TableRow? {
    if let totals = totals(in: row) {
      isSound = false
      tally.report(.unknownValue, .totalsRow(totals))
      return nil
    }
    var values: [Range<Int>] = []
    var isUnderstood = true
    for axis in heading.axes {
      let place = place(row, axis.column)
      guard let range = read(axis, place, tally: &tally) else {
        isUnderstood = false
        continue
      }
      values.append(range)
    }
    var direction: TableRow.Direction?
    if heading.column(.from) != nil, heading.column(.to) != nil {
      direction = self.direction(of: row, tally: &tally)
      if direction == nil { isUnderstood = false }
    }
    var value = 0.0
    if let column = heading.column(.value) {
      let read = number(place(row, column), tally: &tally)
      if read == nil { isSound = false }
      // A row whose value cannot be read still counts as given.
      value = read ?? 0
    }
    guard isUnderstood else {
      isSound = false
      return nil
    }
    // A year the run does not use leaves nothing to say.
    if values.contains(where: \.isEmpty) { return nil }
    return TableRow(row: row, values: values, direction: direction, value: value)
  }

  /// The cell that calls a row one of totals, where no name of its column is meant.
  private func totals(in row: Int) -> CellPlace? {
    for axis in heading.axes {
      let place = place(row, axis.column)
      if TableRowReader.totals.contains(Name.key(place.text)), axis.values.index(of: place.text) == nil { return place }
    }
    return nil
  }

  private static let totals: Set<String> = ["total", "totals", "grand total", "sub total", "subtotal", "sum"]

  private func place(_ row: Int, _ column: Int) -> CellPlace {
    CellPlace(
      row: document.rowNumbers[row], column: document.heading[column], text: document.text(row: row, column: column),
      span: document.span(row: row, column: column))
  }
}

// MARK: - What tells values apart

extension TableRowReader {
  private mutating func read(
    _ axis: TableHeading.AxisColumn, _ place: CellPlace, tally: inout TableTally
  ) -> Range<Int>? {
    switch axis.axis {
    case .age: return ages(place, tally: &tally)
    case .year: return year(place, tally: &tally)
    case .group(let group):
      return index(place, in: axis.values, .value(ofGroup: vocabulary.groups[group].name), tally: &tally)
    case .need: return index(place, in: axis.values, .need, tally: &tally)
    case .variant: return index(place, in: axis.values, .variant, tally: &tally)
    case .payer: return index(place, in: axis.values, .payer, accepted: request.payers, tally: &tally)
    case .staff:
      guard let group = axis.values.index(of: place.text) else {
        tally.report(
          .staffNotNeeded, .staffNotAskedFor(place, askedAt: request.askedAt, accepted: axis.values.names))
        return nil
      }
      return group..<(group + 1)
    case .pathway(let pathway):
      return index(place, in: axis.values, .setting(ofPathway: vocabulary.pathways[pathway].name), tally: &tally)
    case .setting:
      if axis.values.index(of: place.text) == nil, !vocabulary.pathways(holding: place.text).isEmpty {
        tally.report(.placesNotAskedFor, .placesNotAskedFor(place))
        return nil
      }
      return index(place, in: axis.values, .setting(ofPathway: nil), tally: &tally)
    }
  }

  private func index(
    _ place: CellPlace, in values: NameList, _ expected: Vocabulary.Meaning, accepted: [String]? = nil,
    tally: inout TableTally
  ) -> Range<Int>? {
    if let index = values.index(of: place.text) { return index..<(index + 1) }
    if place.text.isEmpty {
      tally.report(.emptyCell, .emptyName(place, expected))
    } else {
      tally.report(
        .unknownValue,
        .unknownValue(
          place, expected, accepted: accepted ?? values.names, meanings: vocabulary.meanings(of: place.text)))
    }
    return nil
  }

  private func ages(_ place: CellPlace, tally: inout TableTally) -> Range<Int>? {
    let ages = vocabulary.ages
    if request.kind == .actuals, Name.key(place.text) == GroupSlice.all { return 0..<ages.count }
    guard let band = WrittenTime.ages(place.text) else {
      tally.report(.notAnAge, .notAnAge(place))
      return nil
    }
    guard band.from >= ages.lowest, band.from <= ages.open, band.through ?? ages.open <= ages.open else {
      tally.report(.ageOutside, .ageOutside(place, band, ages))
      return nil
    }
    // The last age stands for everybody of that age or older, so a row that reaches it must say so.
    if band.through == ages.open, ages.lowest < ages.open {
      tally.report(.openAge, .openAge(place, band, ages))
      return nil
    }
    return (band.from - ages.lowest)..<((band.through ?? ages.open) - ages.lowest + 1)
  }

  /// The place of a year among those asked for; an empty range for a year the run does not use.
  private mutating func year(_ place: CellPlace, tally: inout TableTally) -> Range<Int>? {
    guard let year = WrittenTime.year(place.text) else {
      tally.report(.notAYear, .notAYear(place))
      return nil
    }
    guard request.years.contains(year) else {
      unusedYears.insert(year)
      return 0..<0
    }
    let index = year - request.years.lowerBound
    return index..<(index + 1)
  }
}

// MARK: - What is left and reached

extension TableRowReader {
  private func direction(of row: Int, tally: inout TableTally) -> TableRow.Direction? {
    guard let from = heading.column(.from), let to = heading.column(.to) else { return nil }
    let left = place(row, from)
    let reached = place(row, to)
    let values: NameList
    let expected: Vocabulary.Meaning
    var pathway = 0
    if request.kind == .needsChange {
      (values, expected) = (vocabulary.needs, .need)
    } else {
      guard let decided = self.pathway(of: row, left, reached, tally: &tally) else { return nil }
      pathway = decided
      (values, expected) = (
        vocabulary.pathways[decided].values, .setting(ofPathway: vocabulary.pathways[decided].name)
      )
    }
    let leftIndex = index(left, in: values, expected, tally: &tally)
    let reachedIndex = index(reached, in: values, expected, tally: &tally)
    guard let leftIndex, let reachedIndex else { return nil }
    if leftIndex == reachedIndex {
      tally.report(.staysPut, .staysPut(from: left, to: reached))
      return nil
    }
    return TableRow.Direction(pathway: pathway, from: leftIndex.lowerBound, to: reachedIndex.lowerBound)
  }

  /// The pathway of a move: the one its row names, or the only one whose settings its names can be.
  private func pathway(of row: Int, _ from: CellPlace, _ to: CellPlace, tally: inout TableTally) -> Int? {
    if let column = heading.column(.pathwayName) {
      let names = NameList(vocabulary.pathways.map(\.name))
      return index(place(row, column), in: names, .pathway, tally: &tally)?.lowerBound
    }
    let leaving = vocabulary.pathways(holding: from.text)
    let reaching = vocabulary.pathways(holding: to.text)
    if let both = leaving.first(where: reaching.contains) { return both }
    if let left = leaving.first, let reached = reaching.first {
      let names = [left, reached].map { vocabulary.pathways[$0].name }
      tally.report(.acrossPathways, .twoPathways(from: from, to: to, of: names))
    } else {
      // One known name tells the pathway that the other should have been found in.
      return leaving.first ?? reaching.first ?? reportUnknown(from, to, tally: &tally)
    }
    return nil
  }

  /// Reports two names that are settings of no pathway.
  private func reportUnknown(_ from: CellPlace, _ to: CellPlace, tally: inout TableTally) -> Int? {
    let all = NameList(vocabulary.pathways.flatMap(\.values.names))
    for place in [from, to] { _ = index(place, in: all, .setting(ofPathway: nil), tally: &tally) }
    return nil
  }
}

// MARK: - Values

extension TableRowReader {
  /// A value in ones: people, places, or a share in a year.
  private mutating func number(_ place: CellPlace, tally: inout TableTally) -> Double? {
    let number: WrittenNumber
    do throws(WrittenNumber.Fault) {
      number = try WrittenNumber(place.text)
    } catch {
      if error == .toFill {
        toFill.append(place)
        return 0
      }
      let code: FindingCode =
        switch error {
        case .empty: .emptyCell
        case .negative: .negativeNumber
        case .comma, .withheld, .unreadable, .toFill: .notANumber
        }
      tally.report(code, .badNumber(place, error, code, in: request.kind))
      return nil
    }
    let isExpected =
      number.unit == .none || number.unit == .percent && request.kind.holdsPercentages
      || number.unit == .pounds && request.kind.holdsPounds
    guard isExpected else {
      tally.report(.wrongUnit, .wrongUnit(place, number.unit, in: request.kind))
      return nil
    }
    guard !request.kind.holdsRates || number.value <= 1 else {
      tally.report(.notAShare, .notAShare(place, number))
      return nil
    }
    return number.value
  }
}
