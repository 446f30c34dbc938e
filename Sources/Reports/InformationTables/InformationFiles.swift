public import Diagnostics
import Projection
import Quantities
public import Studies
import Workbooks

/// The information tables of a study and its proforma as files: a workbook with a sheet a table, and a CSV file a table.
public struct InformationFiles: Sendable {
  private let outcomes: Outcomes
  private let tables: InformationTables
  private let proforma: Proforma

  /// The tables of a study in a language; planners' own words stay in theirs.
  public init(_ study: StudyResult, in language: Language = .english) {
    outcomes = Outcomes(study: study, words: Wording(language))
    tables = InformationTables(outcomes)
    proforma = Proforma(outcomes: outcomes, tables: tables)
  }

  private var words: Wording { outcomes.words }

  /// All tables, each once: those of the guide, then those of the proforma alone.
  var all: [InformationTable] {
    let known = Set(tables.filled.map(\.id))
    return tables.filled + proforma.sections.flatMap(\.parts).flatMap(\.tables).filter { !known.contains($0.id) }
  }

  /// Each table as comma-separated values, by the name of its file.
  public var csv: [(name: String, bytes: [UInt8])] { all.map { ($0.table.fileName, told($0).csv.bytes) } }

  /// A table as files hold it: in full, or where counts of people are protected, in fives.
  private func told(_ table: InformationTable) -> FigureTable {
    outcomes.study.isPublishable ? table.table.protectingPeople() : table.table
  }

  /// The workbook (`.xlsx`): what it holds, the proforma, then a sheet a table.
  ///
  /// - Parameter fingerprints: of the files that were read.
  public func workbook(fingerprints: [Figures.Fingerprint]) throws(Finding) -> [UInt8] {
    do {
      var workbook = try WorkbookWriter(title: outcomes.study.title)
      writeFirst(to: &workbook, fingerprints)
      writeProforma(to: &workbook)
      for table in all {
        told(table).write(to: &workbook, above: ["\(table.label). \(table.title)", table.asAt], below: table.notes)
      }
      return try workbook.finish()
    } catch {
      throw Finding(
        .cannotWrite, "the workbook of information tables cannot be written: \(error.reason)",
        help: "it is made in the folder for temporary files: is there room on its disk?")
    }
  }

  private func writeFirst(to workbook: inout WorkbookWriter, _ fingerprints: [Figures.Fingerprint]) {
    workbook.beginSheet(words.text(.sheetContents), widths: [24, 70, 70])
    workbook.append([.text(outcomes.study.title)], style: .title)
    for line in [
      words.text(.whatInformationTablesAre), words.text(.whatProformaIs),
      "\(words.years(outcomes.timeline.firstYear, outcomes.timeline.lastYear)), \(words.prices(outcomes.study))",
    ] + outcomes.protection {
      workbook.append([.text(line)])
    }
    append([.headTable, .headTitle, .headAsAt], to: &workbook)
    for table in all {
      workbook.append([
        .link(table.id, toSheet: table.id), .text("\(table.label). \(table.title)"), .text(table.asAt),
      ])
    }
    if !tables.missing.isEmpty { append([.notFilled, .headTitle, .headNeeds], to: &workbook) }
    for table in tables.missing { workbook.append([table.label, table.title, table.needs].map(CellValue.text)) }
    workbook.append([])
    workbook.append([.text(words.text(.headFile)), .text("SHA-256")], style: .heading)
    for file in fingerprints { workbook.append([.text(file.path), .text(file.sha256)]) }
  }

  private func append(_ heads: [TablePhrase], to workbook: inout WorkbookWriter) {
    workbook.append([])
    workbook.append(heads.map { .text(words.text($0)) }, style: .heading)
  }

  private func writeProforma(to workbook: inout WorkbookWriter) {
    workbook.beginSheet("003", widths: [30, 44, 40, 30, 70], headingRows: 3)
    workbook.append([.text(words.text(.proforma))], style: .title)
    workbook.append([.text(words.text(.whatProformaIs))])
    workbook.append(
      [.headSection, .headInformation, .headOutcome, .headFilledBy, .toWrite].map { (phrase: TablePhrase) in
        .text(words.text(phrase))
      }, style: .heading)
    for section in proforma.sections {
      for part in section.parts {
        workbook.append(
          [
            section.title, "\(part.number). \(part.information)", part.outcome,
            part.tables.map(\.id).joined(separator: ", "), part.toWrite ?? "",
          ].map { $0.isEmpty ? .empty : .text($0) })
      }
    }
  }
}
