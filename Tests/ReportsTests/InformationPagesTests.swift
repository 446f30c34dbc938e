import Foundation
import Testing
import Workbooks

@testable import Reports
@testable import Studies

@Suite("Pages and sheets of information tables")
struct InformationPagesTests {
  private static let name = "=1+1" + Variant.hostileName

  private func pages(_ study: StudyResult, _ language: Language = .english) -> [String] {
    [InformationPage(study, in: language).text, ProformaPage(study, in: language).text]
  }

  @Test("are well-formed, leave no place unfilled and escape whatever names try", arguments: Language.allCases)
  func wellFormed(language: Language) async throws {
    let study = try await Westmoor(areas: ["North", "South"]).run()
    for study in [study, study.renamed { Self.name + $0 }] + Variant.allCases.map(\.study) {
      for page in pages(study, language) {
        let reader = MarkupReader(page)
        #expect(reader.failure == nil)
        #expect(!page.contains("HTML(source"))
        // The script of the tables, which their policy names, and no other.
        #expect(reader.all("script").count == 1 && page.contains(PageScript.fingerprint))
        #expect(!(reader.words.components(separatedBy: "}\n").last ?? "").contains("{"))
        #expect(reader.all("html").first?.attributes["lang"] == language.tag)
        let ids = reader.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        let links = reader.all("a").compactMap { $0.attributes["href"]?.dropFirst() }.map(String.init)
        #expect(Set(links).isSubset(of: ids) && !links.isEmpty)
      }
    }
  }

  @Test("in Welsh nothing English of ours is left")
  func welsh() async throws {
    let english: Set = ["the", "of", "and", "are", "with", "than", "year", "years", "people", "which", "who", "total"]
    var study = try await Westmoor(areas: ["North", "South"]).run().renamed { _ in "NAME" }
    // Rules stay as they were written.
    study.plans = study.plans.map { _ in [] }
    for page in pages(study, .welsh) {
      // What stands in quotation marks is said in the language of scenarios.
      let words = (MarkupReader(page).words.components(separatedBy: "}\n").last ?? "").replacing(/“[^”]*”/, with: "")
      let units = ["nights", "social", "services", "clients", "residents", "support", "workers"]
      let found = words.split { !$0.isLetter }.map { $0.lowercased() }.filter {
        english.contains($0) && !units.contains($0)
      }
      #expect(found == [])
    }
  }

  @Test("every sheet holds the table that the page shows, cell by cell", arguments: [false, true])
  func sheets(hostile: Bool) async throws {
    var study = try await Westmoor(areas: ["North", "South"]).run()
    if hostile { study = study.renamed { Self.name + $0 } }
    let files = InformationFiles(study)
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("longview-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(try files.workbook(fingerprints: [.init(path: "a", sha256: "b")])).write(to: path)
    let sheets = try readWorkbook(path.path)
    #expect(sheets.map(\.name) == ["Contents", "003"] + files.all.map(\.id))
    let shown = pages(study).joined()
    for (sheet, table) in zip(sheets.dropFirst(2), files.all) {
      let rows = sheet.rows.dropFirst(3).prefix(table.table.rowCount)
      #expect(rows.count == table.table.rowCount)
      for (read, cells) in zip(rows, table.cells) {
        for (column, cell) in cells.enumerated() {
          guard case .number(let value?) = cell else { continue }
          guard column < read.cells.count, case .number(let held) = read.cells[column] else {
            Issue.record("\(table.id): a number is missing")
            continue
          }
          #expect(abs(held - value) <= 1e-15 * abs(value))
        }
      }
      #expect(shown.contains(Wording.english.row(of: table).source), "\(table.id)")
    }
  }

  @Test("every table is a CSV file, in which no name is a formula")
  func csv() async throws {
    let files = InformationFiles(try await Westmoor(areas: ["North"]).run().renamed { Self.name + $0 })
    #expect(files.csv.map(\.name) == files.all.map { "\($0.id).csv" })
    for file in files.csv {
      for line in String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\r\n") {
        #expect(!line.hasPrefix("=") && !line.hasPrefix("\"="))
      }
    }
  }

  @Test("the proforma has the headings of its guide in their order, each filled or with what is to write")
  func proforma() async throws {
    for study in [try await Westmoor().run(), Variant.allZero.study, Variant.withoutHypotheses.study] {
      let outcomes = Outcomes(study: study)
      let sections = Proforma(outcomes: outcomes, tables: InformationTables(outcomes)).sections
      #expect(sections.map(\.parts.count) == [4, 7, 2, 6, 3, 3])
      #expect(sections.flatMap(\.parts).map(\.number) == Array(1...25))
      #expect(sections.flatMap(\.parts).allSatisfy { !$0.tables.isEmpty || $0.toWrite != nil })
    }
  }
}

extension Wording {
  /// The first row of a table as the page shows it, behind its head.
  fileprivate func row(of table: InformationTable) -> HTML {
    let units = table.table.columns.map { TableUnit(rawValue: $0.unit) ?? .none }
    let stacks = !units.contains { $0 != .none }
    let cells: [HTML] = table.cells(self)[0].dropFirst().map { stacks ? "<span>\($0)</span>" : "<td>\($0)</td>" }
    return stacks ? cells[0] : cells.joined(separator: "")
  }
}
