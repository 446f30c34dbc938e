import Diagnostics
import Foundation
import Projection
import Quantities
import Testing

@testable import Studies

@Suite("The Welsh register of 31 March 2006, as two margins")
struct WelshRegisterTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data/source-documents/wales_register_31_march_2006.csv").standardized

  private static let isPresent = FileManager.default.fileExists(atPath: path.path(percentEncoded: false))

  /// The authorities that reported, with people in all, in family homes and in health or residential accommodation.
  private func register() throws -> [(name: String, all: Double, home: Double, elsewhere: Double)] {
    let bytes = Array(try Data(contentsOf: Self.path))
    var tally = TableTally()
    let document = try #require(CSVDocument(SourceText(name: "register.csv", bytes: bytes), tally: &tally))
    func column(_ name: String) throws -> Int { try #require(document.heading.firstIndex(of: name)) }
    let (name, all, home) = (
      try column("area_name"), try column("total_persons_16_plus"), try column("living_with_parents_family")
    )
    return try document.rows.filter { !document.text(row: $0, column: all).isEmpty }.map { row in
      let total = try WrittenNumber(document.text(row: row, column: all)).value
      let family = try WrittenNumber(document.text(row: row, column: home)).value
      return (document.text(row: row, column: name), total, family, total - family)
    }
  }

  @Test(
    "the fit keeps every authority and every setting",
    .enabled(if: isPresent, "the published register is not beside this checkout"))
  func fit() throws {
    let rows = try register()
    #expect(rows.count == 21, "Wrexham did not report")
    let vocabulary = Vocabulary(
      timeline: small.timeline, ages: AgeSpan(lowest: 16, open: 90),
      groups: [(name: "authority", values: rows.map(\.name))], needs: [],
      pathways: [(name: "accommodation", settings: ["family home", "elsewhere"])])
    let total = rows.reduce(0) { $0 + $1.all }
    let home = rows.reduce(0) { $0 + $1.home }
    let byAuthority = "authority,age,people\n" + rows.map { "\($0.name),16+,\($0.all)\n" }.joined()
    let bySetting = "accommodation,people\nfamily home,\(home)\nelsewhere,\(total - home)\n"
    var all = Findings()
    let read = TableReader(vocabulary: vocabulary).people(
      from: [SourceText(name: "a.csv", text: byAuthority), SourceText(name: "b.csv", text: bySetting)],
      otherwiseZero: false, startsIn: [0], into: &all)
    let people = try #require(read).figures
    #expect(all.all.isEmpty)
    #expect(people.largestResidual < 1e-6)
    // Two margins alone make the same share of every authority live at home.
    for (group, row) in rows.enumerated() {
      let cells = people.opening[0].indices.filter { vocabulary.strata.group(of: $0 / 2) == group }
      let atHome = cells.filter { $0 % 2 == 0 }.reduce(0) { $0 + people.opening[0][$1] }
      #expect(abs(atHome - row.all * home / total) < 1e-6)
    }
  }
}
