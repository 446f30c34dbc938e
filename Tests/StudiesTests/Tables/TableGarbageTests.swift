import TestSupport
import Diagnostics
import Testing

@testable import Studies

@Suite("Whatever the bytes, a table or a finding")
struct TableGarbageTests {
  /// Pieces that tables are made of, sound and broken.
  private static let pieces = [
    "area", "need", "age", "accommodation", "setting", "from", "to", "year", "rate", "people", "places", "North",
    "South", "moderate", "severe", "family home", "hospital", "day care", "18-20", "21+", "18+", "2026-27", "2027-28",
    "0.1", "12", "-3", "1,5", "62%", "£4", "nan", "\"", "\"\"", ",", ",", ",", ";", "\t", "\n", "\n", "\r\n", "\r", " ",
    "\u{FEFF}", "é", "\u{0}", "99999999999999999999", "1e400",
  ]

  @Test("random pieces", arguments: 1...60)
  func pieces(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    for kind in TableKind.allCases {
      let length = Int.random(in: 0...120, using: &random)
      var text = Bool.random(using: &random) ? "area,\(kind.valueColumn)\n" : ""
      for _ in 0..<length { text += Self.pieces.randomElement(using: &random) ?? "" }
      // `findings` itself expects a table exactly where there is no error.
      #expect(findings(kind, text, otherwiseZero: Bool.random(using: &random)).count < 200)
    }
  }

  @Test("random bytes", arguments: 1...60)
  func bytes(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let count = Int.random(in: 0...400, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    for kind in TableKind.allCases { #expect(!findings(kind, bytes: bytes).isEmpty) }
  }

  @Test("a sound table with one byte changed", arguments: 1...100)
  func oneByte(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var bytes = Array("area,age,need,people\nNorth,18+,severe,1\nNorth,18+,moderate,2\nSouth,18+,\"severe\",3\n".utf8)
    bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    #expect(findings(.people, bytes: bytes, otherwiseZero: true).count < 20)
  }

  @Test(
    "megabytes give a handful of findings",
    arguments: ["x,y\n", "a\n", "\"\n", ",", "\n", "North,\"1\"\"\",\n", "South,-1\n", "é;", "(((("])
  func large(piece: String) {
    let text = "area,people\n" + String(repeating: piece, count: 3_000_000 / piece.utf8.count)
    let all = findings(.people, text)
    #expect(!all.isEmpty)
    #expect(all.count < 40)
    #expect(all.allSatisfy { $0.message.count < 500 })
  }
}
