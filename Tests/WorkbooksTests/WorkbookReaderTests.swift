import Foundation
import Quantities
import Testing

@testable import Workbooks

@Suite("Workbooks as they are read")
struct WorkbookReaderTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  private func fixture(_ name: String) throws -> [ReadSheet] {
    try readWorkbook(Self.fixtures.appendingPathComponent(name).path)
  }

  private func read(_ bytes: [UInt8]) throws -> [ReadSheet] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("longview-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    return try readWorkbook(file.path)
  }

  @Test(
    "words come back as they were written, and none as a formula",
    arguments: [
      "day care", "=1+1", "+44", "@SUM(A1)", "-5", "a, \"b\" & <c>", "<script>alert('x')</script>", "two\nlines\tmore",
      " spaces ", "مرحبا \u{202E}abc", "🏡👩‍👩‍👧‍👦", "_x0041_", "http://example.org", "'quoted'",
      String(repeating: "é", count: 32_767),
    ])
  func words(words: String) throws {
    var workbook = try WorkbookWriter(title: words)
    workbook.beginSheet(words, widths: [10], headingRows: 1)
    workbook.append([.text("heading")], style: .heading)
    workbook.append([.text(words), .link(words.count < 200 ? words : "long", toSheet: "heading")])
    let sheet = try #require(try read(try workbook.finish()).first)
    #expect(sheet.rows[1].cells[0] == .text(words))
    if words.count < 200 { #expect(sheet.rows[1].cells[1] == .text(words)) }
  }

  @Test("numbers come back to 15 figures, however they are shown, and days as days")
  func numbers() throws {
    let values: [Double] = [0, 1, -1, 0.1 + 0.2, 1e-300, 1e300, 1_473.999_999_999_999_5, 36_812_345.67, 1 / 3]
    var workbook = try WorkbookWriter(title: "Numbers")
    workbook.beginSheet("numbers", widths: [])
    for format in NumberFormat.allCases { workbook.append(values.map { .number($0, format) }) }
    workbook.append([.empty, .number(.nan, .whole), .day(CalendarDate(year: 2028, month: 2, day: 29))])
    let rows = try #require(try read(try workbook.finish()).first).rows
    #expect(rows.count == NumberFormat.allCases.count + 1)
    for row in rows.dropLast() {
      for (cell, value) in zip(row.cells, values) {
        guard case .number(let read) = cell else {
          Issue.record("\(cell) is no number")
          continue
        }
        #expect(abs(read - value) <= abs(value) * 1e-15)
      }
    }
    #expect(rows.last?.cells.prefix(3) == [.empty, .empty, .date])
  }

  @Test("sheets keep their order and names, and rows their numbers")
  func order() throws {
    var workbook = try WorkbookWriter(title: "Order")
    for name in ["zebra", "about", "zebra"] {
      workbook.beginSheet(name, widths: [])
      workbook.append([])
      workbook.append([.text(name)])
    }
    let sheets = try read(try workbook.finish())
    #expect(sheets.map(\.name) == ["zebra", "about", "zebra (2)"])
    #expect(sheets.allSatisfy { $0.rows.map(\.number) == [2] && $0.merged.isEmpty })
  }

  @Test("what LibreOffice saved: formulas by what they came to, looks put aside, errors and days told")
  func libreOffice() throws {
    let sheets = try fixture("LibreOffice.xlsx")
    #expect(sheets.map(\.name).prefix(3) == ["people", "dates & merges", "empty"])
    let people = sheets[0]
    #expect(people.rows.map(\.number) == [1, 2, 3, 4, 6])
    let expected: [[ReadSheet.Cell]] = [
      [.text("home"), .text("need"), .text("people"), .text("source")],
      [.text("family home"), .text("moderate"), .number(475), .text("Register, \"2026\"")],
      [.text("supported living"), .text("severe"), .number(236.5), .text("a, b")],
      [.text("nursing home"), .text("severe"), .number(0.1)],
      [.text("مرحبا 🏡"), .text("<script>&"), .error("#DIV/0!"), .text("TRUE")],
    ]
    #expect(people.rows.map(\.cells) == expected)
    let dates = sheets[1]
    #expect(dates.rows[1].cells == [.date, .number(3)])
    #expect(dates.rows[2].cells == [.date, .number(4)])
    #expect(dates.rows[3].cells == [.number(44), .number(5)])
    #expect(dates.merged == ["A5:A7"])
    #expect(sheets[2].rows.isEmpty)
  }

  @Test("formulas that no spreadsheet has worked out are told")
  func notCalculated() throws {
    let rows = try fixture("NotCalculated.xlsx")[0].rows
    #expect(rows[2].cells.suffix(2) == [.notCalculated, .notCalculated])
    #expect(rows[1].cells[2] == .number(475))
  }

  @Test("what is no workbook is refused, with a reason")
  func refused() throws {
    let whole = [UInt8](try Data(contentsOf: Self.fixtures.appendingPathComponent("LibreOffice.xlsx")))
    var spoilt = whole
    for place in stride(from: 200, to: whole.count - 600, by: 37) { spoilt[place] ^= 0x5A }
    for bytes in [[], Array("home,people\n".utf8), Array(whole.prefix(whole.count / 2)), spoilt] {
      #expect(throws: WorkbookUnreadable.self) { try read(bytes) }
    }
    #expect(throws: WorkbookUnreadable.self) { try readWorkbook("/nowhere.xlsx") }
  }

  @Test(
    "formats of days and times are told from those of numbers",
    arguments: [
      ("d mmmm yyyy", true), ("[h]:mm", true), ("hh:mm", true), ("General", false), ("#,##0", false),
      ("[$£-809]#,##0;[Red]-[$£-809]#,##0", false), ("0.0\"days\"", false), ("0\\d", false), ("yyyy-mm-dd;@", true),
    ])
  func formats(code: String, isDate: Bool) { #expect(DateStyles.showsDates(code) == isDate) }

  @Test("columns are named as sheets name them")
  func columns() {
    #expect([0, 25, 26, 27, 701, 702].map(ReadSheet.columnName) == ["A", "Z", "AA", "AB", "ZZ", "AAA"])
  }
}
