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

  @Test("a table with more rows than a sheet holds stays a file")
  func tooLong() {
    let column = FigureTable.Column(name: "only", meaning: "a number")
    let rows = [[FigureTable.Cell]](repeating: [.count(1)], count: WorkbookWriter.mostRows)
    #expect(!FigureTable("long", about: "", columns: [column], rows: rows).fitsSheet)
    #expect(FigureTable("long", about: "", columns: [column], rows: Array(rows.dropLast())).fitsSheet)
  }
}
