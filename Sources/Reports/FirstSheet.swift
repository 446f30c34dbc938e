import Projection
import Quantities
import Studies
import Workbooks

/// The first sheet of a workbook of results: what it is, what its sheets hold, and what it rests on.
struct FirstSheet {
  let figures: Figures
  let fingerprints: [Figures.Fingerprint]

  private var study: StudyResult { figures.outcomes.study }

  func write(to workbook: inout WorkbookWriter) {
    workbook.beginSheet("about", widths: [44, 70, 70])
    workbook.append([.text(study.title)], style: .title)
    workbook.append([])
    for (name, value) in scope { workbook.append([.text(name), value]) }
    write("sheet", "what a row is", contents, to: &workbook)
    if !study.assumptions.isEmpty {
      workbook.append([])
      workbook.append(["number", "as written", "source"].map(CellValue.text), style: .heading)
      for number in study.assumptions {
        workbook.append([.text(number.name), .text(number.text), .text(number.source ?? "none is given")])
      }
    }
    write("file read", "fingerprint (SHA-256)", fingerprints.map { (.text($0.path), $0.sha256) }, to: &workbook)
  }

  private func write(
    _ name: String, _ meaning: String, _ lines: [(CellValue, String)], to workbook: inout WorkbookWriter
  ) {
    workbook.append([])
    workbook.append([.text(name), .text(meaning)], style: .heading)
    for (cell, words) in lines { workbook.append([cell, .text(words)]) }
  }

  private var scope: [(String, CellValue)] {
    let timeline = figures.outcomes.timeline
    return [
      ("years", .text("\(timeline.firstYear) to \(timeline.lastYear)")),
      ("pounds", .text(figures.outcomes.words.prices(study))),
      ("draws of the uncertain numbers", .number(Double(study.draws), .whole)),
      // A seed has more digits than a number in a sheet can keep.
      ("seed", .text("\(study.seed)")),
      ("made by", .text("longview \(longviewVersion)")),
    ] + figures.outcomes.protection.map { ("counts of people", .text($0)) }
  }

  private func tooLong(_ table: FigureTable) -> String {
    "\(table.about): \(figures.outcomes.words.numbers.grouped(table.rowCount)) rows, more than a sheet can have"
  }

  /// Every table, with a way to its sheet or the name of its file.
  private var contents: [(CellValue, String)] {
    let tables = figures.tables.map { table -> (CellValue, String) in
      table.fitsSheet
        ? (.link(table.name, toSheet: table.name), table.about)
        : (.text(table.fileName), tooLong(table))
    }
    guard figures.hasDraws else { return tables }
    let draws = figures.drawsTable
    return tables + [(.text(draws.fileName), "\(draws.about): only as a file, since there may be millions of rows")]
  }
}
