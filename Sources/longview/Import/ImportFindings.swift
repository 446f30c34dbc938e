import Diagnostics

// The wording of what can be wrong with a workbook that is imported.

extension Finding {
  /// What a cell can hold that no table can.
  enum Cell {
    case date
    case error(String)
    case notCalculated
  }

  static func notAWorkbook(_ path: String, _ reason: String) -> Finding {
    Finding(
      .notAWorkbook, "`\(path)` cannot be read as a workbook: \(reason)",
      help: "save it from the spreadsheet as `Excel workbook (.xlsx)`, without a password")
  }

  static func noTablesToImport(_ folder: String) -> Finding {
    Finding(
      .nothingToImport, "no scenario in `\(folder)` uses a table there, so it cannot be told what to take",
      help: "begin a scenario with `longview init \(folder)`, or name the folder in which one lies")
  }

  static func nothingToImport(known: [String]) -> Finding {
    Finding(
      .nothingToImport, "no sheet of the workbook has the name of a table that the scenario uses",
      help: "name sheets after tables: \(listed(known))")
  }

  static func unknownSheet(_ name: String, known: [String]) -> Finding {
    let nearest = nearest(to: name, among: known).map { "did you mean `\($0)`? " } ?? ""
    return Finding(
      .unknownSheet, "the sheet `\(name)` is no table that the scenario uses, and is passed over", severity: .warning,
      help: "\(nearest)the tables are \(listed(known))")
  }

  static func tableIsThere(_ path: String) -> Finding {
    Finding(
      .tableIsThere, "`\(path)` is there already and holds something else",
      help: "let it be replaced with --replace, or move it away")
  }

  static func mergedCells(_ range: String, sheet: String) -> Finding {
    Finding(
      .mergedCells, "sheet `\(sheet)`: the cells \(range) are merged, which leaves all but the first of them empty",
      help: "take the merging back, and write into each cell what it means")
  }

  static func cellOfWorkbook(_ cell: Cell, at place: String, sheet: String) -> Finding {
    let at = "sheet `\(sheet)`, cell \(place)"
    switch cell {
    case .date:
      return Finding(
        .dateInCell, "\(at) holds a day, which no table has",
        help:
          "format the column as text, then write again what it should say: ages such as 18-24, years such as 2027-28")
    case .error(let error):
      return Finding(
        .formulaFailed, "\(at) holds `\(error)`, where a formula failed",
        help: "mend the formula, and save the workbook")
    case .notCalculated:
      return Finding(
        .formulaFailed, "\(at) holds a formula that has never been worked out",
        help: "open the workbook in a spreadsheet and save it")
    }
  }

  private static func listed(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
