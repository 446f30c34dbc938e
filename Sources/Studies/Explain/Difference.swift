public import Diagnostics
import RuleLanguage

/// What changed in meaning between two scenarios or two rules files: neither their order, nor their layout, nor the
/// files in which things stand.
public struct Difference: Sendable {
  /// Whether nothing that a run, a verdict or a decision depends on changed.
  public let isEmpty: Bool
  /// What changed, as plain text that fits 100 columns.
  public let text: String

  /// Holds two files against each other.
  ///
  /// - Throws: what is wrong with either of them.
  public init(from old: String, to new: String, files: Files = .onDisk) throws(Findings) {
    let (before, after) = (try Compared(old, files), try Compared(new, files))
    if before.tables == nil, after.tables != nil { throw Findings([.rulesAgainstScenario(old, new)]) }
    if before.tables != nil, after.tables == nil { throw Findings([.rulesAgainstScenario(new, old)]) }
    let declared = DeclarationDifferences(from: before.meanings, to: after.meanings)
    let tables = tableDifferences(from: before.tables ?? [], to: after.tables ?? [])
    isEmpty = declared.isEmpty && tables.isEmpty
    text = DifferencePage(declared: declared, tables: tables).text
  }
}

/// One side of a comparison.
private struct Compared {
  let meanings: [Meaning]
  /// The figures of a scenario's tables; nil for rules alone.
  let tables: [TableFigures.Figures]?

  init(_ path: String, _ files: Files) throws(Findings) {
    var reading = Reading(files: files)
    guard let text = reading.rules(path) else { throw reading.findings }
    let tree = SyntaxTree(text)
    guard tree.declaresScenario else {
      let checked = check([tree])
      if checked.findings.hasErrors { throw checked.findings }
      meanings = checked.declarations.meanings
      tables = nil
      return
    }
    let study = try Study(readingScenario: path, files: files)
    meanings = study.declarations.meanings
    tables = TableFigures(study).all
  }
}

private func tableDifferences(
  from old: [TableFigures.Figures], to new: [TableFigures.Figures]
) -> [TableDifference] {
  let gone = old.filter { before in !new.contains { $0.kind == before.kind } }
  return gone.compactMap { TableDifference(from: $0, to: nil) }
    + new.compactMap { after in TableDifference(from: old.first { $0.kind == after.kind }, to: after) }
}

extension Finding {
  fileprivate static func rulesAgainstScenario(_ rules: String, _ scenario: String) -> Finding {
    Finding(
      .noScenario, "\(quoted(rules)) holds rules alone and \(quoted(scenario)) a scenario",
      help: "hold a scenario against a scenario, or rules against rules")
  }
}

/// What changed, set on a page.
private struct DifferencePage {
  let declared: DeclarationDifferences
  let tables: [TableDifference]

  /// Of the figures of a table that changed, so many are shown.
  private static let shown = 5

  var text: String {
    var page = PlainPage()
    let isSame = declared.isEmpty && tables.isEmpty
    if isSame { page.paragraph("Nothing changed in meaning.") }
    for meaning in declared.removed { page.paragraph("removed: \(meaning.title)") }
    for meaning in declared.added {
      page.room()
      page.paragraph("added: \(meaning.title)")
      for line in meaning.lines { page.item(line.text, indent: 2) }
    }
    for difference in declared.changed { tell(difference, &page) }
    for table in tables { tell(table, &page) }
    if !declared.evidence.isEmpty {
      page.heading("Evidence")
      page.paragraph("Where it is said to come from; no figure depends on it.")
      for difference in declared.evidence { tell(difference, &page) }
    }
    return page.text
  }

  private func tell(_ difference: MeaningDifference, _ page: inout PlainPage) {
    page.room()
    page.paragraph(difference.title)
    for changed in difference.changed {
      page.item("changed: \(changed.line)", indent: 2)
      for figure in changed.figures { page.item(figure, indent: 6) }
    }
    for line in difference.removed { page.item("removed: \(line)", indent: 2) }
    for line in difference.added { page.item("added: \(line)", indent: 2) }
  }

  private func tell(_ table: TableDifference, _ page: inout PlainPage) {
    page.room()
    let count = table.changed.count
    var words = "table of \(table.kind): \(figure(Double(count))) figure\(count == 1 ? "" : "s") changed"
    if let (before, after) = table.totals {
      words += ", \(figure(before, decimals: 1)) → \(figure(after, decimals: 1)) in all"
    }
    page.paragraph(words)
    for change in table.changed.prefix(Self.shown) {
      let (before, after) = (figure(change.before, decimals: 5), figure(change.after, decimals: 5))
      page.item("\(change.words): \(before) → \(after)", indent: 2)
    }
    if count > Self.shown { page.item("and \(figure(Double(count - Self.shown))) more", indent: 2) }
  }
}
