import Diagnostics
import Testing

@testable import Studies

@Suite("A table file cut into cells")
struct CSVDocumentTests {
  private func read(_ bytes: [UInt8]) -> CSVDocument? {
    var tally = TableTally()
    return CSVDocument(SourceText(name: "t.csv", bytes: bytes), tally: &tally)
  }

  private func texts(_ bytes: [UInt8]) -> [[String]]? {
    read(bytes).map { document in
      [document.heading]
        + document.rows.map { row in document.heading.indices.map { document.text(row: row, column: $0) } }
    }
  }

  private static let plain = "area,people\nNorth,12\nSouth,30\n"

  @Test(
    "however it was saved, it says the same",
    arguments: [
      "\u{FEFF}area,people\nNorth,12\nSouth,30\n",
      "area,people\r\nNorth,12\r\nSouth,30\r\n",
      "area,people\rNorth,12\rSouth,30",
      "\"area\",\"people\"\n\"North\",\"12\"\n\"South\",\"30\"\n",
      "area;people\nNorth;12\nSouth;30\n",
      "area\tpeople\nNorth\t12\nSouth\t30\n",
      "\n\n area , people \n North, 12\n,\n\nSouth , \"30\" \n,,,\n\n",
    ])
  func saved(text: String) {
    #expect(texts(Array(text.utf8)) == texts(Array(Self.plain.utf8)))
  }

  @Test("quotes hold commas, line ends and doubled quotes; rows are numbered as a spreadsheet numbers them")
  func quotes() throws {
    let text = "name,people\n\"Mill \"\"Lane\"\", upper\nfloor\",12\n\nSouth,30\n"
    let document = try #require(read(Array(text.utf8)))
    #expect(document.text(row: 0, column: 0) == "Mill \"Lane\", upper\nfloor")
    #expect(document.text(row: 1, column: 0) == "South")
    #expect(document.rowNumbers == [2, 4])
  }

  @Test("each cell knows its bytes")
  func places() throws {
    let document = try #require(read(Array("a,b\n x ,\"y\"\n".utf8)))
    #expect(document.span(row: 0, column: 0).text == "x")
    #expect(document.span(row: 0, column: 1).text == "\"y\"")
    #expect(document.span(row: 0).text == "x ,\"y\"")
    #expect(document.headingSpan.text == "a,b")
  }

  private func found(_ bytes: [UInt8]) -> [Finding] { findings(.people, bytes: bytes) }

  @Test(
    "what is no table",
    arguments: [
      (Array("".utf8), .emptyTable), (Array("\n \n,,\n".utf8), .emptyTable), ([0xEF, 0xBB, 0xBF], .emptyTable),
      (Array("area,people\n".utf8), .noRows), (Array("area,people\n,\n\n".utf8), .noRows),
      ([0xFF, 0xFE] + Array("a\0r\0".utf8), .utf16), ([0xFE, 0xFF, 0, 0x61], .utf16),
      (Array("area,people\nNorth\0,12\n".utf8), .notText), (Array("PK\u{3}\u{4}\0\0".utf8), .notText),
      (Array("area,people\nYnys M".utf8) + [0xF4] + Array("n,12\n".utf8), .notUTF8),
      (Array("area,people\n\"North,12\nSouth,30\n".utf8), .unclosedQuote),
      (Array("area,people\n\"North\"ern,12\n".utf8), .strayQuote),
      (Array("area,people\nNorth,12,13\n".utf8), .rowLength), (Array("area,people\nNorth\n".utf8), .rowLength),
      (Array((String(repeating: "a,", count: 300) + "\n1\n").utf8), .tooManyColumns),
    ] as [([UInt8], FindingCode)])
  func noTable(bytes: [UInt8], code: FindingCode) {
    #expect(found(bytes).map(\.code) == [code])
  }

  @Test("places are told as row and byte")
  func words() {
    let length = found(Array("area,people\nNorth,1,234\n".utf8))[0]
    #expect(length.message == "in `people.csv`, row 2 has 3 cells where the heading has 2")
    #expect(length.help?.contains("needs quotes") == true)
    let quote = found(Array("area,people\nNorth,1\n\"South,2\n".utf8))[0]
    #expect(quote.message.contains("row 3"))
    #expect(quote.span?.range == 20..<21)
    let latin = found(Array("area,people\nYnys M".utf8) + [0xF4] + Array("n,12\n".utf8))[0]
    #expect(latin.span?.range == 18..<19)
    #expect(latin.help?.contains("CSV UTF-8") == true)
    #expect(found(Array("PK\u{3}\u{4}\0".utf8))[0].message.contains("workbook"))
  }

  @Test("ten findings of a kind, and how many more")
  func tally() {
    let rows = (1...500).map { "North,x\($0)\n" }.joined()
    let all = found(Array(("area,people\n" + rows).utf8)).filter { $0.code == .notANumber }
    #expect(all.count == 11)
    #expect(all.last?.message == "and 490 more like this")
    #expect(all.first?.message.contains("row 2, column `people`") == true)
  }

  @Test("a spoilt table is not read to its end")
  func spoilt() {
    let text = "area,people\n" + String(repeating: "North,x\n", count: 30_000)
    let all = found(Array(text.utf8)).filter { $0.code == .notANumber }
    #expect(all.last?.message == "and at least 9,990 more like this")
  }
}
