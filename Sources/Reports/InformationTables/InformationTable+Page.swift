import Quantities
public import Studies

extension InformationTable {
  /// The table under its heading, with what it is of and how it is to be read.
  ///
  /// - Parameter level: of its heading among those of the page, 3 or 4.
  func section(_ words: Wording, level: Int = 3) -> HTML {
    let notes: [HTML] = self.notes.map { "<li>\($0)</li>\n" }
    let list: HTML = notes.isEmpty ? "" : "<ul class=\"points\">\n\(notes)</ul>\n"
    let heading = isOfGuide ? "\(label). \(title)" : title
    return """
      <h\(level) id="\(anchor)">\(heading)</h\(level)>
      \(markup(words))\(list)
      """
  }

  /// Where it stands on a page.
  var anchor: String { "table-\(id)" }

  private func markup(_ words: Wording) -> HTML {
    let units = table.columns.map { TableUnit(rawValue: $0.unit) ?? .none }
    let isNumeric = units.contains { $0 != .none }
    return PageTable(
      id: "\(anchor)-caption", caption: "\(label), \(name: asAt)", columns: table.columns.map { "\(name: $0.name)" },
      rows: table.rows.map { row in zip(row, units).map { words.cell($0, in: $1) } },
      isNumeric: isNumeric, stacks: !isNumeric
    ).html
  }
}

extension Wording {
  /// A cell of an information table; what is not told is a dash.
  func cell(_ cell: FigureTable.Cell, in unit: TableUnit) -> HTML {
    switch cell {
    case .text(let words): words.isEmpty ? .text(Numbers.missing) : "\(name: words)"
    case .number(let value): .text(value.map { number($0, in: unit) } ?? Numbers.missing)
    case .count(let value): .text(value.map { numbers.grouped($0) } ?? Numbers.missing)
    case .day(let day): .text(day.map(date) ?? Numbers.missing)
    }
  }

  private func number(_ value: Double, in unit: TableUnit) -> String {
    switch unit {
    case .none, .people, .places, .posts, .units: numbers.count(value)
    case .share: numbers.percent(value)
    case .pounds, .poundsAYear, .poundsAWeek: numbers.pounds(value)
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
    let sections: [GuidePage.Section] = InformationPart.allCases.compactMap { part in
      let filled = tables.filled.filter { part.contains($0) }
      return filled.isEmpty
        ? nil
        : GuidePage.Section(
          id: part.rawValue, title: words.text(part.title), body: "\(filled.map { $0.section(words) })")
    }
    return GuidePage(
      outcomes: outcomes, kind: words.text(.informationTables), lead: words.text(.whatInformationTablesAre),
      sections: sections + (tables.missing.isEmpty ? [] : [missing(tables.missing)])
    ).text
  }

  /// The tables that are not filled, and what each needs.
  private func missing(_ missing: [MissingTable]) -> GuidePage.Section {
    let words = outcomes.words
    let rows: [[HTML]] = missing.map { ["\($0.label)", "\($0.title)", "\($0.needs)"] }
    let table = PageTable(
      id: "missing-caption", caption: words.say(.notFilled),
      columns: [words.say(.headTable), words.say(.headTitle), words.say(.headNeeds)], rows: rows, isNumeric: false,
      stacks: true)
    return GuidePage.Section(id: "missing", title: words.text(.notFilled), body: table.html)
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
