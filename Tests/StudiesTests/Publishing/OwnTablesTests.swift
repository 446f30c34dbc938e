import Diagnostics
import Foundation
import RuleLanguage
import TestSupport
import Testing

@testable import Studies

/// Tables of people that share needs with one another, and ages with a third, which no single order can bring together.
@Suite("The counts of our own scenarios, attacked")
struct OwnTablesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    "no count can be bounded to less than 5, whatever tables have in common",
    arguments: ["cheshire", "wales", "homes-not-hospitals", "leaving-school"])
  func attacked(name: String) throws {
    let study = try Study(readingScenario: Self.root.path + "/Scenarios/\(name)/\(name).scenario")
    let tables = try Self.tables(of: study)
    let program = Self.known(of: tables)
    let counts = tables.flatMap { $0.rows.map(\.value) }
    for (cell, count) in counts.enumerated() {
      let weights = counts.indices.map { $0 == cell ? 1.0 : 0 }
      let found = try #require(program.interval(of: weights))
      #expect(found.high - found.low > 5 - 1e-6, "\(count) lies between \(found)")
      #expect(found.low - 1e-6 <= count && count <= found.high + 1e-6)
    }
  }

  private static func tables(of study: Study) throws -> [Table] {
    var findings = Findings()
    let declared = try #require(study.rulebook.tables.first { $0.kind == .people })
    return try declared.files.map { file in
      let path = Files.resolve(file.text, from: study.path)
      let input = try #require(study.inputs.first { $0.path == path })
      let source = SourceText(name: path, bytes: input.bytes)
      let reader = TableReader(vocabulary: study.vocabulary)
      return try #require(
        reader.table(.people, source, otherwiseZero: declared.otherwiseZero, into: &findings))
    }
  }

  /// What every running total of each table is told to be, and that tables agree on what both tell.
  private static func known(of tables: [Table]) -> LinearProgram {
    let firsts = tables.indices.map { tables[..<$0].reduce(0) { $0 + $1.rows.count } }
    let all = tables.reduce(0) { $0 + $1.rows.count }
    var program = LinearProgram(quantities: all)
    for (table, first) in zip(tables, firsts) {
      let told = table.publishableCounts(years: 1)[0]
      var (weights, total) = ([Double](repeating: 0, count: all), 0.0)
      for (_, row) in table.orderOfPublishing(years: 1) {
        weights[first + row] = 1
        total += told[row]
        program.know(weights, from: total, to: total + 5)
      }
    }
    for (table, first) in zip(tables, firsts) {
      for (other, second) in zip(tables, firsts) where first != second {
        for axis in table.heading.axes.map(\.axis) where other.heading.axis(axis) != nil {
          agree(on: axis, table, first, other, second, in: &program, all)
        }
      }
    }
    return program
  }

  /// Whatever values the first table tells apart, the second has as many people of, where its rows are of these or of others.
  private static func agree(
    on axis: Axis, _ table: Table, _ first: Int, _ other: Table, _ second: Int, in program: inout LinearProgram,
    _ all: Int
  ) {
    func values(_ table: Table) -> [Range<Int>] {
      let place = table.heading.axes.firstIndex { $0.axis == axis } ?? 0
      return table.rows.map { $0.values[place] }
    }
    for part in Set(values(table)) {
      let (mine, theirs) = (values(table), values(other))
      guard
        theirs.allSatisfy({
          !$0.overlaps(part) || ($0.lowerBound >= part.lowerBound && $0.upperBound <= part.upperBound)
        })
      else { continue }
      var weights = [Double](repeating: 0, count: all)
      for (row, range) in mine.enumerated() where range == part { weights[first + row] = 1 }
      for (row, range) in theirs.enumerated() where range.overlaps(part) { weights[second + row] = -1 }
      program.know(weights, from: 0, to: 0)
    }
  }
}
