import Quantities
public import Studies

extension InformationTable {
  /// The table under its heading, with what it is of and how it is to be read.
  ///
  /// - Parameters:
  ///   - level: of its heading among those of the page, 3 or 4.
  ///   - said: notes that stand above it for several tables.
  func section(_ words: Wording, level: Int = 3, without said: [String] = []) -> HTML {
    let heading = isOfGuide ? "\(label). \(title)" : title
    return """
      <h\(level) id="\(anchor)">\(heading)</h\(level)>
      \(markup(words))\(Self.list(of: notes.filter { !said.contains($0) }))
      """
  }

  /// Notes as a list; nothing, where there are none.
  static func list(of notes: [String]) -> HTML {
    let items: [HTML] = notes.map { "<li>\($0)</li>\n" }
    return items.isEmpty ? "" : "<ul class=\"points\">\n\(items)</ul>\n"
  }

  /// Where it stands on a page.
  var anchor: String { "table-\(id)" }

  private var units: [TableUnit] { table.columns.map { TableUnit(rawValue: $0.unit) ?? .none } }

  private func markup(_ words: Wording) -> HTML {
    let isNumeric = units.contains { $0 != .none }
    return PageTable(
      id: "\(anchor)-caption", caption: "\(label), \(name: asAt)", columns: table.columns.map { "\(name: $0.name)" },
      rows: cells(words), isNumeric: isNumeric, stacks: !isNumeric
    ).html
  }

  /// The cells of its rows as the page shows them.
  func cells(_ words: Wording) -> [[HTML]] {
    let units = units.map { hasTotal && $0 == .pounds ? .poundsAYear : $0 }
    return shownRows.map { row in
      row.indices.map { words.cell(row[$0], in: units[$0], isRule: $0 == columnOfRules) }
    }
  }

  /// The rows as they are shown: where pounds are added up, parts are whole pounds, and a total is the sum of what is shown.
  var shownRows: [[FigureTable.Cell]] {
    let units = units
    var rows = table.rows.map(Array.init)
    guard hasTotal, let last = rows.indices.last else { return rows }
    let pounds = units.indices.filter { units[$0] == .pounds }
    for row in rows.indices.dropLast() {
      for column in pounds {
        if case .number(let exact?) = rows[row][column] { rows[row][column] = .number(exact.rounded()) }
      }
      if let parts = partsAcross {
        let whole = parts.lowerBound - 1
        rows[row][whole] = Self.sum(of: Array(rows[row][parts]), near: rows[row][whole])
      }
    }
    for column in pounds {
      rows[last][column] = Self.sum(of: rows.dropLast().map { $0[column] }, near: rows[last][column])
    }
    return rows
  }

  /// The sum of parts that are shown; the whole itself where they are not all of it.
  private static func sum(of parts: [FigureTable.Cell], near whole: FigureTable.Cell) -> FigureTable.Cell {
    guard case .number(let exact?) = whole else { return whole }
    var sum = 0.0
    for part in parts {
      guard case .number(let value?) = part else { return whole }
      sum += value
    }
    return (sum - exact).magnitude <= Double(parts.count) ? .number(sum) : whole
  }
}

extension Wording {
  /// A cell of an information table; what is not told is a dash.
  func cell(_ cell: FigureTable.Cell, in unit: TableUnit, isRule: Bool = false) -> HTML {
    switch cell {
    case .text(let text) where isRule: "<bdi>\(rule(text))</bdi>"
    case .text(let words): words.isEmpty ? .text(Numbers.missing) : "\(name: words)"
    case .number(let value): .text(value.map { number($0, in: unit) } ?? Numbers.missing)
    case .count(let value): .text(value.map { numbers.grouped($0) } ?? Numbers.missing)
    case .day(let day): .text(day.map(date) ?? Numbers.missing)
    }
  }

  private func number(_ value: Double, in unit: TableUnit) -> String {
    switch unit {
    case .people: numbers.short(value, in: .people)
    case .none, .places, .posts, .units: numbers.count(value)
    case .share: numbers.percent(value)
    case .pounds, .poundsAWeek: numbers.pounds(value)
    case .poundsAYear: Int(exactly: value.rounded()).map { numbers.wholePounds($0) } ?? numbers.pounds(value)
    }
  }
}

/// The information tables of a study on one page, in the looks of the report.
public struct InformationPage: Sendable {
  private let outcomes: Outcomes

  /// The tables of a study in a language; planners' own words stay in theirs.
  public init(_ study: StudyResult, in language: Language = .english) {
    outcomes = Outcomes(study: study, words: Wording(language))
  }

  /// The page as UTF-8 text, well-formed as HTML and as XML.
  public var text: String {
    let words = outcomes.words
    let tables = InformationTables(outcomes)
    let sections: [PageSection] = InformationPart.allCases.compactMap { part in
      let filled = tables.filled.filter { part.contains($0) }
      return filled.isEmpty ? nil : section(part, filled)
    }
    return GuidePage(
      outcomes: outcomes, kind: words.text(.informationTables), lead: words.text(.whatInformationTablesAre),
      sections: sections + (tables.missing.isEmpty ? [] : [missing(tables.missing)])
    ).text
  }

  /// The tables of a part, above them what has to be said of several.
  private func section(_ part: InformationPart, _ filled: [InformationTable]) -> PageSection {
    let notes = filled.flatMap(\.notes)
    var shared: [String] = []
    for note in notes where !shared.contains(note) && notes.count(where: { $0 == note }) > 2 { shared.append(note) }
    let tables: [HTML] = filled.map { $0.section(outcomes.words, without: shared) }
    return PageSection(
      id: part.rawValue, title: outcomes.words.text(part.title), body: "\(InformationTable.list(of: shared))\(tables)")
  }

  /// The tables that are not filled, and what each needs.
  private func missing(_ missing: [MissingTable]) -> PageSection {
    let words = outcomes.words
    let rows: [[HTML]] = missing.map { ["\($0.label)", "\($0.title)", "\($0.needs)"] }
    let table = PageTable(
      id: "missing-caption", caption: words.say(.headNeeds),
      columns: [words.say(.headTable), words.say(.headTitle), words.say(.headNeeds)], rows: rows, isNumeric: false,
      stacks: true)
    return PageSection(id: "missing", title: words.text(.notFilled), body: table.html)
  }
}

/// A part of the guide's appendix.
private enum InformationPart: String, CaseIterable {
  case people, accommodation, resources, costs

  var title: TablePhrase {
    switch self {
    case .people: .partPeople
    case .accommodation: .partAccommodation
    case .resources: .partResources
    case .costs: .partCosts
    }
  }

  private var numbers: ClosedRange<Int> {
    switch self {
    case .people: 1...7
    case .accommodation: 8...25
    case .resources: 26...40
    case .costs: 41...61
    }
  }

  func contains(_ table: InformationTable) -> Bool { numbers.contains { InformationTables.id($0) == table.id } }
}
