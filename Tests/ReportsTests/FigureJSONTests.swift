import Foundation
import Testing

@testable import Reports
@testable import Studies

@Suite("Results for programs")
struct FigureJSONTests {
  private struct Results: Decodable {
    struct Column: Decodable {
      let name, meaning, unit, values: String
    }

    struct Measure: Decodable {
      let name, meaning, unit: String
    }

    struct Table: Decodable {
      let name, about: String
      let columns: [Column]
      let measures: [Measure]
      let rows: [[Cell]]
    }

    enum Cell: Decodable {
      case text(String)
      case number(Double)
      case null

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
          self = .null
        } else if let number = try? value.decode(Double.self) {
          self = .number(number)
        } else {
          self = .text(try value.decode(String.self))
        }
      }
    }

    let format: String
    let version, draws: Int
    let seed: String
    let title, firstYear, lastYear, pounds: String
    let tables: [Table]
  }

  private func results(_ study: StudyResult) throws -> (figures: Figures, read: Results) {
    let figures = Figures(study)
    return (figures, try JSONDecoder().decode(Results.self, from: Data(figures.json)))
  }

  /// Studies of every size, the last with names that try whatever a name can try.
  private static let studies =
    [Variant.usual, .withoutDraws, .oneYear, .allZero, .huge, .withLuck].map(\.study)
    + [Demo(years: 2, draws: 3).study().renamed { $0 + Variant.hostileName }]

  @Test("it can be read again, and holds what the files of comma-separated values hold", arguments: studies.indices)
  func sameAsFiles(index: Int) throws {
    let study = Self.studies[index]
    let (figures, read) = try results(study)
    #expect(read.title == study.title && read.draws == study.draws && read.seed == "\(study.seed)")
    #expect(read.tables.map(\.name) == figures.tables.dropLast().map(\.name))
    for (table, written) in zip(read.tables, figures.tables) {
      let rows = readCSV(written.csv.bytes.text)
      #expect(table.columns.map(\.name) == rows[0])
      #expect(table.rows.count == rows.count - 1)
      for (left, right) in zip(table.rows, rows.dropFirst()) {
        for (cell, text) in zip(left, right) {
          switch cell {
          case .text(let words): #expect(words == text || "'" + words == text)
          case .number(let number): #expect(number == Double(text))
          case .null: #expect(text == "")
          }
        }
        #expect(left.count == right.count)
      }
    }
  }

  @Test("every measure that a table uses is told with it")
  func measures() throws {
    for table in try results(Demo(years: 2, draws: 3).study()).read.tables {
      guard let column = table.columns.firstIndex(where: { $0.name == "measure" }) else { continue }
      let used = table.rows.compactMap { row -> String? in
        if case .text(let name) = row[column] { return name }
        return nil
      }
      #expect(Set(used).isSubset(of: table.measures.map(\.name)))
    }
  }

  @Test("the schema that is published speaks of this version")
  func schema() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appendingPathComponent("Sources/Reports/Reports.docc/results.schema.json")
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(properties["version"]?["const"] as? Int == FigureJSON.version)
  }
}
