import Foundation
import Testing
import Workbooks

@testable import Reports
@testable import Studies

@Suite("Figures as a workbook")
struct WorkbookTests {
  @Test(
    "a number is shown as its unit asks for",
    arguments: [
      ("people", NumberFormat.tenths), ("person-years", .tenths), ("pounds", .pounds), ("pounds a year", .pounds),
      ("share", .percent), ("share of draws", .percent), ("share a year", .percent), ("draws", .whole),
      ("ratio", .hundredths), ("nights", .general), ("", .general), ("as in `unit`", .general),
    ])
  func formats(unit: String, format: NumberFormat) { #expect(NumberFormat(unit: unit) == format) }

  @Test("the same study gives the same bytes, with its fingerprints among them")
  func sameBytes() throws {
    let figures = Figures(Demo(years: 2, draws: 3).study())
    let fingerprint = Figures.Fingerprint(path: "people.csv", sha256: "e3b0")
    let workbook = try figures.workbook(fingerprints: [fingerprint])
    #expect(try figures.workbook(fingerprints: [fingerprint]) == workbook)
    #expect(try figures.workbook(fingerprints: []) != workbook)
  }

  @Test("every table of the files is a table of the workbook, but for the draws")
  func tables() {
    let figures = Figures(Demo(years: 2, draws: 3).study(), keepingDraws: true)
    let names = figures.files.map(\.name).filter { $0.hasSuffix(".csv") && $0 != "draws.csv" }
    #expect(figures.tables.map(\.fileName) == names)
    #expect(figures.tables.allSatisfy { $0.fitsSheet && !$0.about.isEmpty })
    #expect(figures.files.contains { $0.name == "draws.csv" })
  }

  @Test("its sheets hold the tables, cell by cell, whatever the names")
  func readAgain() throws {
    let figures = Figures(Demo(years: 2, draws: 3).study().renamed { $0 + Variant.hostileName })
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("longview-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try figures.workbook(fingerprints: [])).write(to: file)
    let sheets = try readWorkbook(file.path)
    #expect(sheets.map(\.name) == ["about"] + figures.tables.map(\.name))
    for (sheet, table) in zip(sheets.dropFirst(), figures.tables) {
      #expect(zip(sheet.rows[0].cells, table.columns).allSatisfy { Self.agree($0, .text($1.name)) })
      #expect(sheet.rows.count == table.rowCount + 1)
      for (read, written) in zip(sheet.rows.dropFirst(), table.rows) {
        for (left, right) in zip(read.cells, written) { #expect(Self.agree(left, right), "\(left), \(right)") }
      }
    }
  }

  /// Whether a cell holds what was written, as far as a workbook can.
  private static func agree(_ read: ReadSheet.Cell, _ written: FigureTable.Cell) -> Bool {
    switch (read, written) {
    case (.text(let read), .text(let words)):
      return read.unicodeScalars.elementsEqual(words.unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : $0 })
    case (.number(let read), .number(let value?)): return abs(read - value) <= 1e-15 * abs(value)
    case (.number(let read), .count(let value?)): return read == Double(value)
    case (.date, .day(.some)): return true
    case (.empty, .text(let words)): return words.isEmpty
    case (.empty, .number(nil)), (.empty, .count(nil)), (.empty, .day(nil)): return true
    default: return false
    }
  }

  @Test("a table with more rows than a sheet holds stays a file")
  func tooLong() {
    let column = FigureTable.Column(name: "only", meaning: "a number")
    let rows = [[FigureTable.Cell]](repeating: [.count(1)], count: WorkbookWriter.mostRows)
    #expect(!FigureTable("long", about: "", columns: [column], rows: rows).fitsSheet)
    #expect(FigureTable("long", about: "", columns: [column], rows: Array(rows.dropLast())).fitsSheet)
  }
}
