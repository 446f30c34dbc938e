import Diagnostics
import Foundation
import Workbooks

/// The sheets of a workbook as the tables of a scenario, and everything that keeps them from being that.
struct ImportedTables {
  /// A table to be written.
  struct File {
    let path: String
    /// How many rows stand below its heading.
    let rows: Int
    let text: String
  }

  private(set) var files: [File] = []
  private(set) var findings = Findings()

  /// Sorts out what is to be written.
  ///
  /// - Parameters:
  ///   - tables: the paths of the tables that the scenario uses.
  ///   - replacing: whether tables that are there already may be.
  init(_ sheets: [ReadSheet], tables: [String], replacing: Bool) {
    for sheet in sheets where !sheet.rows.isEmpty {
      guard let table = tables.first(where: { Self.sheetName(of: $0) == Self.tableName(sheet.name) }) else {
        findings.report(.unknownSheet(sheet.name, known: tables.map(Self.sheetName)))
        continue
      }
      let text = text(of: sheet)
      let present = FileManager.default.contents(atPath: table).map { String(decoding: $0, as: UTF8.self) }
      // A table that is still to fill holds nothing that could be lost.
      if !replacing, let present, present != text, !present.contains("to fill") {
        findings.report(.tableIsThere(table))
      }
      files.append(File(path: table, rows: sheet.rows.count - 1, text: text))
    }
    if files.isEmpty { findings.report(.nothingToImport(known: tables.map(Self.sheetName))) }
  }

  /// The most letters of a sheet's name.
  private static let longestSheetName = 31

  /// The sheet a table comes from: its name without folder and ending, as far as a sheet's name goes.
  private static func sheetName(of path: String) -> String {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    return String(tableName(name).prefix(longestSheetName))
  }

  /// `People by home` and `people-by-home` are one name.
  private static func tableName(_ name: String) -> String { name.lowercased().replacing(" ", with: "-") }

  /// A sheet as comma-separated values; cells that no table can hold are told.
  private mutating func text(of sheet: ReadSheet) -> String {
    for range in sheet.merged { findings.report(.mergedCells(range, sheet: sheet.name)) }
    let width = sheet.rows.first?.cells.count ?? 0
    return sheet.rows.map { row in
      // Cells left empty at the end of a row are not in the sheet.
      let missing = Array(repeating: "", count: max(0, width - row.cells.count))
      return
        (row.cells.enumerated().map { column, cell in
          let place = "\(ReadSheet.columnName(column))\(row.number)"
          return text(of: cell) { findings.report(.cellOfWorkbook($0, at: place, sheet: sheet.name)) }
        } + missing).joined(separator: ",") + "\n"
    }.joined()
  }

  private func text(of cell: ReadSheet.Cell, report: (Finding.Cell) -> Void) -> String {
    switch cell {
    case .empty: return ""
    case .text(let words): return Self.quoted(words)
    case .number(let number): return Self.written(number)
    case .date: report(.date)
    case .error(let error): report(.error(error))
    case .notCalculated: report(.notCalculated)
    }
    return ""
  }

  /// The shortest writing that is the same number, whole ones without a point.
  private static func written(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? number.description
  }

  private static func quoted(_ text: String) -> String {
    // An apostrophe makes plain text of what a spreadsheet would run; signed numbers and percentages are none.
    let isRun = text.first.map { "=+-@\t".contains($0) } ?? false
    let words = isRun && !text.allSatisfy { $0.isNumber || "+-.,%£ ".contains($0) } ? "'" + text : text
    guard words.contains(where: { ",\"".contains($0) || $0.isNewline }) else { return words }
    return "\"\(words.replacing("\"", with: "\"\""))\""
  }
}
