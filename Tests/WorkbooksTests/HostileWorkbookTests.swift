import Foundation
import Testing

@testable import Workbooks

/// Workbooks that somebody made by hand to do harm, or that a program wrote wrongly.
@Suite("Workbooks that cannot be trusted")
struct HostileWorkbookTests {
  /// A workbook with one sheet.
  private func read(
    sheet: String, sharedWords: String = "<sst><si><t>word</t></si></sst>", target: String = "worksheets/a.xml"
  ) throws -> [ReadSheet] {
    let zip = StoredZip([
      "xl/workbook.xml": "<workbook><sheets><sheet name=\"people\" id=\"one\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"one\" Target=\"\(target)\"/></Relationships>",
      "xl/sharedStrings.xml": sharedWords, "xl/worksheets/a.xml": sheet,
    ])
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("longview-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(zip.bytes).write(to: file)
    return try readWorkbook(file.path)
  }

  private func cells(_ row: String) -> String { "<worksheet><sheetData>\(row)</sheetData></worksheet>" }

  @Test("one that is sound is read, so that it is what is wrong with the others that they are refused for")
  func sound() throws {
    let sheets = try read(
      sheet: cells("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c><v>4.5</v></c></row>"))
    #expect(sheets.first?.rows.first?.number == 2)
    #expect(sheets.first?.rows.first?.cells == [.empty, .text("word"), .number(4.5)])
  }

  @Test(
    "places that no sheet has, and words that the workbook does not hold, are refused",
    arguments: [
      "<row r=\"99999999999\"><c><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
      "<row r=\"-3\"><c><v>1</v></c></row>", "<row r=\"9223372036854775807\"/><row><c><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>", "<row r=\"1\"><c t=\"s\"><v>1</v></c></row>",
      "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>", "<row r=\"1\"><c t=\"s\"><v>99999999999999999999</v></c></row>",
      "<row r=\"1\"><c><v>1</v></c>",
    ])
  func placesAndWords(row: String) {
    #expect(throws: WorkbookUnreadable.self) { try read(sheet: cells(row)) }
  }

  @Test("a part that is not there is refused", arguments: ["worksheets/b.xml", "worksheets/../../../../etc/passwd"])
  func missing(target: String) {
    #expect(throws: WorkbookUnreadable.self) { try read(sheet: cells(""), target: target) }
  }

  @Test("words that stand for other words do not grow without end, and none are fetched from elsewhere")
  func entities() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("longview-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("a secret".utf8).write(to: file)
    let fetched = "<!DOCTYPE sst [<!ENTITY e SYSTEM \"\(file.absoluteString)\">]><sst><si><t>&e;</t></si></sst>"
    let row = cells("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>")
    let sheets = try? read(sheet: row, sharedWords: fetched)
    #expect(sheets?.first?.rows.first?.cells.contains(.text("a secret")) != true)

    let grown = (1...12).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    let bomb = "<!DOCTYPE sst [<!ENTITY e0 \"ten letters\">\(grown)]><sst><si><t>&e12;</t></si></sst>"
    #expect(throws: WorkbookUnreadable.self) { try read(sheet: row, sharedWords: bomb) }
  }
}
