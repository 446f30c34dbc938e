import Quantities
import Testing

@testable import Workbooks

@Suite("Workbooks as they are written")
struct WorkbookWriterTests {
  /// A workbook with one cell of each kind.
  private func everything(_ words: String = "day care") throws -> [UInt8] {
    var workbook = try WorkbookWriter(title: "All kinds")
    workbook.beginSheet("cells", widths: [20, 10], headingRows: 1)
    workbook.append([.text("what"), .text("which")], style: .heading)
    workbook.append([.text(words), .empty, .link("there", toSheet: "other's")])
    workbook.append([])
    workbook.append(NumberFormat.allCases.map { .number(0.1 + 0.2, $0) } + [.number(.nan, .whole)])
    workbook.append([.day(CalendarDate(year: 2028, month: 3, day: 31))])
    workbook.beginSheet("other's", widths: [])
    return try workbook.finish()
  }

  @Test("the same cells give the same bytes, and other cells others")
  func sameBytes() throws {
    let once = try everything()
    #expect(once.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(try everything() == once)
    #expect(try everything("paid job") != once)
  }

  @Test("a sheet can be as long as it is, and no longer")
  func tooLong() throws {
    var workbook = try WorkbookWriter(title: "Long")
    workbook.beginSheet("rows", widths: [])
    for row in 0...WorkbookWriter.mostRows { workbook.append([.number(Double(row), .whole)]) }
    do {
      _ = try workbook.finish()
      Issue.record("a row too many was dropped in silence")
    } catch { #expect(!error.reason.isEmpty) }
  }
}

@Suite("Names of sheets")
struct SheetNamesTests {
  @Test(
    "every name is short, plain and free of what spreadsheets refuse",
    arguments: [
      "", "'", "''quoted''", "people", "a[b]c:d*e?f/g\\h", String(repeating: "long ", count: 20), "History", "history",
      String(repeating: "👩‍👩‍👧‍👦", count: 9), "مرحبا", "tab\tand\u{7}bell", String(repeating: "x", count: 30) + "'y",
    ])
  func plain(wished: String) {
    var names = SheetNames()
    for _ in 0..<12 {
      let name = names.name(for: wished)
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains { "[]:*?/\\".contains($0) })
      #expect(name.first != "'" && name.last != "'")
      #expect(name.lowercased() != "history")
      #expect(name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }

  @Test("no two are alike, whatever their case and wherever they are cut")
  func unique() {
    var names = SheetNames()
    let long = String(repeating: "supported living ", count: 3)
    let wished = ["people", "People", "people", "people (2)", long, long + "north", "a/b", "a:b"]
    let given = wished.map { names.name(for: $0) }
    #expect(Set(given.map { $0.lowercased() }).count == wished.count)
    #expect(given[0] == "people" && given[2] == "people (3)")
  }
}

@Suite("Words in cells")
struct CellTextTests {
  @Test(
    "words that a cell can hold stay as they are",
    arguments: ["", "=1+1", "<script>&amp;", "two\nlines\tand a tab", "مرحبا \u{202E}", "🏡👩‍👩‍👧‍👦"])
  func kept(words: String) { #expect(CellText.held(words) == words) }

  @Test("letters that would stand for another are kept from it")
  func escapes() { #expect(CellText.held("_x0041_x_xyz_") == "_x005F_x0041_x_xyz_") }

  @Test("marks that no workbook can hold are shown as one that can be seen")
  func forbidden() {
    #expect(CellText.held("a\u{0}b\u{7}c\u{FFFF}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
  }

  @Test("words too long are cut between characters, and say so", arguments: ["x", "é", "👩‍👩‍👧‍👦", "e\u{301}"])
  func cut(character: String) {
    let size = character.utf16.count
    let fits = String(repeating: character, count: CellText.longest / size)
    #expect(CellText.held(fits) == fits)
    let cut = CellText.held(fits + character)
    #expect(cut.utf16.count <= CellText.longest && cut.utf16.count > CellText.longest - 2 * size - 1)
    #expect(cut.last == "…" && fits.hasPrefix(cut.dropLast()))
  }
}
