import Appraisal
import Foundation
import Testing

@testable import Projection
@testable import Reports
@testable import Studies

@Suite("Need beside demand, as reported")
struct NeedTests {
  static let study: StudyResult = {
    var study = Demo(years: 3, draws: 4).study()
    let slices: [StudyResult.Need.Slice] = [
      .init(), .init(need: "severe"), .init(group: 0, value: "Cheshire East"),
      .init(group: 0, value: "Cheshire East", need: "severe"),
    ]
    study.need = StudyResult.Need(
      variants: ["low", "principal"], principal: 1, slices: slices,
      courses: slices.indices.map { slice in
        let size = Double(1000 / (slice + 1))
        func draws(_ year: Int, _ factor: Double) -> [Double] {
          (0...4).map { size * factor * (1 + 0.01 * Double(year) + 0.1 * Double($0)) }
        }
        let known = (0..<3).map { draws($0, 0.4) }
        let expected = [0.9, 1].map { factor in (0..<3).map { draws($0, factor) } }
        return .init(
          population: [[40, 41, 42], [50, 51, 52]].map { $0.map { size * $0 } },
          expected: expected.map { $0.map { Summary(draws: $0) } }, known: known.map { Summary(draws: $0) },
          unmet: expected.map { zip($0, known).map { Summary(draws: zip($0, $1).map { $0 - $1 }) } })
      })
    return study
  }()

  private func rows(_ measure: String, variant: String) throws -> [[String: String]] {
    let file = try #require(Figures(Self.study).files.first { $0.name == "need.csv" })
    let cells = readCSV(file.bytes.text)
    return cells.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(cells[0], $0)) }
      .filter { $0["measure"] == measure && $0["variant"] == variant }
  }

  private func number(_ row: [String: String], _ column: String) throws -> Double {
    try #require(row[column].flatMap(Double.init))
  }

  @Test("what is expected, known and not known add up, row by row", arguments: ["low", "principal"])
  func addsUp(variant: String) throws {
    let (expected, known) = (try rows("expected", variant: variant), try rows("known", variant: "all"))
    let unmet = try rows("not known", variant: variant)
    #expect(expected.count == 12 && known.count == 12 && unmet.count == 12)
    for (number, row) in unmet.enumerated() {
      for column in ["year", "area", "need"] {
        #expect(row[column] == expected[number][column] && row[column] == known[number][column])
      }
      for column in ["central", "mean"] {
        let sum = try self.number(row, column) + self.number(known[number], column)
        #expect(try abs(sum - self.number(expected[number], column)) < 1e-9)
      }
    }
  }

  @Test("the dictionary has the columns of the file, in their order, and every measure of it")
  func dictionary() throws {
    let files = Dictionary(uniqueKeysWithValues: Figures(Self.study).files.map { ($0.name, $0.bytes.text) })
    let lines = readCSV(try #require(files["data-dictionary.csv"])).filter { $0[0] == "need.csv" }
    var columns: [String] = []
    for line in lines where line[1] != columns.last { columns.append(line[1]) }
    #expect(columns == readCSV(try #require(files["need.csv"]))[0])
    #expect(Set(lines.filter { $0[1] == "measure" }.map { $0[4] }).isSuperset(of: ["expected", "known", "not known"]))
  }

  @Test("the page and the terminal tell it where there is something to tell, and are silent where not")
  func told() {
    let page = ReportPage(Self.study).text
    #expect(page.contains("Need and demand"))
    for variant in ["low", "principal"] { #expect(page.contains("Expected, \(("\(name: variant)" as HTML).source)")) }
    #expect(TerminalSummary(Self.study).text.contains("need in 2028-29: "))
    var without = Self.study
    without.need = nil
    #expect(!ReportPage(without).text.contains("Need and demand"))
    #expect(!TerminalSummary(without).text.contains("need in"))
    #expect(!Figures(without).files.contains { $0.name == "need.csv" })
  }
}
