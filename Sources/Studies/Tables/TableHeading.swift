import Diagnostics
import Quantities
import RuleLanguage

/// The columns of a table, each with what it is for.
struct TableHeading {
  /// A column that tells values apart.
  struct AxisColumn {
    /// What it tells apart.
    let axis: Axis
    /// Its place among the columns.
    let column: Int
    /// What it may hold, in order.
    let values: NameList
  }

  /// The columns that tell values apart, ages last, so that the ages of one combination are neighbours.
  private(set) var axes: [AxisColumn] = []
  /// Whether the columns are those such a table should have.
  private(set) var isSound = true
  private var columns: [ColumnRole: Int] = [:]
  /// The columns nothing is known about, with the known name nearest to each.
  private var unknown: [(column: Int, nearest: String?)] = []

  /// The column with a purpose; nil where the table has none.
  func column(_ role: ColumnRole) -> Int? { columns[role] }

  /// The column that tells one thing apart; nil where the table has none.
  func axis(_ axis: Axis) -> AxisColumn? { axes.first { $0.axis == axis } }

  /// Reads a heading and reports the columns it should not have, has twice or lacks.
  init(_ document: CSVDocument, _ request: TableRequest, _ vocabulary: Vocabulary, tally: inout TableTally) {
    let known = vocabulary.columns(of: request.kind)
    if let title = document.title {
      isSound = false
      tally.report(.unknownColumn, .titleAboveHeading(at: title))
      return
    }
    for (column, name) in document.heading.enumerated() {
      if name.isEmpty && document.isBlank(column: column) { continue }
      guard let role = known.first(where: { Name.key($0.name) == Name.key(name) })?.role else {
        unknown.append((column, nearest(to: name, among: known.map(\.name))))
        continue
      }
      if let first = columns[role] {
        isSound = false
        tally.report(
          .columnTwice,
          .columnTwice(
            name, at: document.headingSpan(ofColumn: column), first: document.headingSpan(ofColumn: first)))
        continue
      }
      columns[role] = column
    }
    reportUnknown(document, request, known.map(\.name), tally: &tally)
    reportMissing(document, request, vocabulary, tally: &tally)
    axes = axisColumns(document, request, vocabulary)
  }

  private func axisColumns(
    _ document: CSVDocument, _ request: TableRequest, _ vocabulary: Vocabulary
  ) -> [AxisColumn] {
    var found: [AxisColumn] = []
    for (role, column) in columns.sorted(by: { $0.value < $1.value }) {
      guard case .axis(let axis) = role else { continue }
      if axis == .variant {
        found.append(AxisColumn(axis: axis, column: column, values: Self.names(document, column: column)))
      } else if axis == .payer {
        // Who has no budget needs no row.
        let told = Self.names(document, column: column)
        let payers = request.payers.filter { told.index(of: $0) != nil }
        found.append(AxisColumn(axis: axis, column: column, values: NameList(payers)))
      } else if axis == .setting, !request.kind.speaksOfAnySetting {
        let pathway = pathwayOfExits(document, column: column, vocabulary)
        found.append(
          AxisColumn(axis: .pathway(pathway), column: column, values: vocabulary.pathways[pathway].values))
      } else {
        found.append(AxisColumn(axis: axis, column: column, values: vocabulary.values(of: axis, in: request)))
      }
    }
    return found.filter { $0.axis != .age } + found.filter { $0.axis == .age }
  }

  private mutating func reportUnknown(
    _ document: CSVDocument, _ request: TableRequest, _ accepted: [String], tally: inout TableTally
  ) {
    for (column, nearest) in unknown {
      isSound = false
      let name = document.heading[column]
      let span = document.headingSpan(ofColumn: column)
      if name.isEmpty {
        tally.report(.unnamedColumn, .unnamedColumn(number: column + 1, at: span))
      } else {
        tally.report(
          .unknownColumn, .unknownColumn(name, of: request.kind, accepted: accepted, nearest: nearest, at: span))
      }
    }
  }

  /// A mistyped name is reported once, as unknown, and not again as missing.
  private mutating func reportMissing(
    _ document: CSVDocument, _ request: TableRequest, _ vocabulary: Vocabulary, tally: inout TableTally
  ) {
    for (name, role) in vocabulary.columns(of: request.kind) where columns[role] == nil {
      guard !unknown.contains(where: { $0.nearest == name }),
        let need = Self.need(for: role, in: request, vocabulary)
      else { continue }
      isSound = false
      tally.report(
        .missingColumn, .missingColumn(name, of: request.kind, because: need, at: document.headingSpan))
    }
  }

  /// Why a table cannot do without a column.
  enum Need {
    /// It holds the values.
    case value
    /// It says what is left or reached.
    case direction
    /// Without it one figure would have to be shared out over several values by guessing.
    case cannotShareOut
    /// The table serves several settings.
    case severalSettings
    /// The table serves several staff groups.
    case severalStaffGroups
    /// Its figures are each of one day.
    case day
    /// Its figures are levels of which only the ratios matter.
    case levels
    /// Its figures each hold from a year on.
    case dates
  }

  private static func need(for role: ColumnRole, in request: TableRequest, _ vocabulary: Vocabulary) -> Need? {
    switch role {
    case .value: return .value
    case .from, .to: return .direction
    case .axis(.group(let group)):
      return request.kind.tellsGroups && vocabulary.groups[group].values.count > 1 ? .cannotShareOut : nil
    case .axis(.need): return request.kind.tellsNeeds && vocabulary.needs.count > 1 ? .cannotShareOut : nil
    case .axis(.age): return request.kind.tellsAges && vocabulary.ages.count > 1 ? .cannotShareOut : nil
    case .axis(.year): return request.kind.needOfYears
    case .axis(.setting): return request.kind == .places && request.settings.count > 1 ? .severalSettings : nil
    case .axis(.staff): return request.staff.count > 1 ? .severalStaffGroups : nil
    default: return nil
    }
  }

  /// Deaths and leavers may differ by the settings of one pathway: the first that knows most of the names in the column.
  private func pathwayOfExits(_ document: CSVDocument, column: Int, _ vocabulary: Vocabulary) -> Int {
    let names = Set(document.rows.map { Name.key(document.text(row: $0, column: column)) })
    let known = vocabulary.pathways.map { pathway in names.count { pathway.values.index(of: $0) != nil } }
    return known.max().flatMap(known.firstIndex) ?? 0
  }

  /// What a column names, each once, in the order met.
  private static func names(_ document: CSVDocument, column: Int) -> NameList {
    var seen: Set<String> = []
    let texts = document.rows.map { document.text(row: $0, column: column) }
    return NameList(texts.filter { !$0.isEmpty && seen.insert(Name.key($0)).inserted })
  }
}

extension TableKind {
  /// Why years must be told; nil where one figure may hold for all.
  fileprivate var needOfYears: TableHeading.Need? {
    switch self {
    case .actuals: return .day
    case .inflation: return .levels
    case .discount: return .dates
    default: return nil
    }
  }

  /// Whether its people cannot be shared out over the groups by guessing.
  fileprivate var tellsGroups: Bool { [.entrants, .arrivals, .population].contains(self) }

  /// Whether its people, or its shares of people, cannot be shared out over the needs by guessing.
  fileprivate var tellsNeeds: Bool { [.entrants, .arrivals, .prevalence].contains(self) }

  /// Whether its people cannot be shared out over the ages by guessing; entrants without ages come at the lowest.
  fileprivate var tellsAges: Bool { [.arrivals, .population].contains(self) }
}
