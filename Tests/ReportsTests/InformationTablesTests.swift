import Appraisal
import Foundation
import Projection
import Quantities
import Testing
import Workbooks

@testable import Reports
@testable import Studies

extension InformationTable {
  /// The number in a row, named by its first cell, and a column; nil where there is none.
  func number(_ row: String, _ column: Int) -> Double? {
    for cells in table.rows {
      guard case .text(row)? = cells.first, case .number(let value) = cells[cells.startIndex + column] else { continue }
      return value
    }
    return nil
  }

  /// All cells, by row.
  var cells: [[FigureTable.Cell]] { table.rows.map(Array.init) }

  /// The columns that are counted, by place.
  func columns(in unit: TableUnit) -> [Int] { table.columns.indices.filter { table.columns[$0].unit == unit.rawValue } }
}

@Suite("Information tables")
struct InformationTablesTests {
  private static let areas = [[], ["North", "South"], "ABCDEFGHIJKLMNOPQRSTUV".map { "Area\($0)" }]

  private func tables(_ place: Westmoor) async throws -> InformationTables {
    InformationTables(Outcomes(study: try await place.run()))
  }

  private func isClose(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return (left - right).magnitude <= 1e-9 * max(1, left.magnitude, right.magnitude)
  }

  @Test("every table asked for is filled or listed with what it needs, once", arguments: areas)
  func complete(areas: [String]) async throws {
    let little = Westmoor(areas: areas, without: ["population", "prevalence", "paid by", "fund"])
    for place in [Westmoor(areas: areas), little] {
      let tables = try await tables(place)
      let found = tables.filled.map(\.label) + tables.missing.map(\.label)
      #expect(found.sorted() == InformationTables.numbers.map { "Table \($0)" }.sorted())
      #expect(tables.missing.allSatisfy { !$0.needs.isEmpty && !$0.title.isEmpty })
      #expect(tables.filled.allSatisfy { !$0.cells.isEmpty && !$0.title.isEmpty && !$0.asAt.isEmpty })
    }
  }

  @Test("pounds that are shown come to the totals that are shown, down and across", arguments: areas)
  func shownPoundsAddUp(areas: [String]) async throws {
    let outcomes = Outcomes(study: try await Westmoor(areas: areas).run())
    let tables = InformationTables(outcomes)
    let budgets = try #require(Proforma(outcomes: outcomes, tables: tables).budgets)
    let added = (tables.filled + [budgets]).filter(\.hasTotal)
    #expect(Set(added.map(\.id)).isSuperset(of: ["000-T26", "000-T41", "000-T54", "003-12"]))
    func pounds(_ cell: FigureTable.Cell) -> Double? { if case .number(let value) = cell { value } else { nil } }
    for table in added {
      let (exact, shown) = (table.cells, table.shownRows)
      for column in table.columns(in: .pounds) {
        let parts = shown.dropLast().map { pounds($0[column]) }
        guard !parts.contains(nil), let whole = pounds(shown[shown.count - 1][column]) else { continue }
        #expect(parts.compactMap { $0 }.reduce(0, +) == whole && whole == whole.rounded(), "\(table.label)")
        #expect((whole - (pounds(exact[exact.count - 1][column]) ?? 0)).magnitude <= Double(shown.count))
      }
      guard let across = table.partsAcross else { continue }
      for row in shown {
        #expect(row[across].compactMap(pounds).reduce(0, +) == pounds(row[across.lowerBound - 1]), "\(table.label)")
      }
    }
  }

  @Test("columns of people and pounds come to their total", arguments: areas)
  func addUp(areas: [String]) async throws {
    let tables = try await tables(Westmoor(areas: areas))
    let sums: [(Int, TableUnit)] = [
      (1, .people), (3, .people), (8, .people), (13, .people), (15, .people), (18, .people), (26, .pounds),
      (41, .pounds), (41, .people), (54, .pounds),
    ]
    for (number, unit) in sums where !areas.isEmpty || ![1, 13].contains(number) {
      let table = try #require(tables[number])
      for column in table.columns(in: unit) {
        let values = table.cells.map { cells -> Double? in
          if case .number(let value) = cells[column] { value } else { nil }
        }
        #expect(isClose(values.dropLast().compactMap(\.self).reduce(0, +), values[values.count - 1] ?? 0), "\(number)")
      }
    }
  }

  @Test("parts of people and of money add up across: areas, and who pays", arguments: areas)
  func across(areas: [String]) async throws {
    let tables = try await tables(Westmoor(areas: areas))
    let byAge = try #require(tables[2])
    let people = byAge.columns(in: .people)
    #expect(people.count == areas.count + 2)
    for row in byAge.cells where !areas.isEmpty {
      let values = people.map { column -> Double in if case .number(let value?) = row[column] { value } else { .nan } }
      #expect(isClose(values[..<areas.count].reduce(0, +), values[areas.count]))
    }
    for number in [41, 54] {
      let table = try #require(tables[number])
      let parts = (3...5).compactMap { table.number("Total", $0) }
      #expect(isClose(parts.reduce(0, +), table.number("Total", 2)) && parts.count == 3)
    }
  }

  @Test("figures are those of the place, worked by hand")
  func byHand() async throws {
    let tables = try await tables(Westmoor(areas: ["North", "South"]))
    #expect(isClose(tables[1]?.number("North", 2), 9000) && isClose(tables[1]?.number("Total", 3), 4600))
    #expect(tables[1]?.number("Total", 1) == nil)
    #expect(isClose(tables[2]?.number("18-29", 1), 26) && isClose(tables[2]?.number("All ages told", 3), 150))
    #expect(isClose(tables[3]?.number("75+", 1), 10))
    #expect(isClose(tables[8]?.number("residential home", 1), 40))
    #expect(isClose(tables[13]?.number("North", 3), 1500 * 0.00053))
    #expect(isClose(tables[26]?.number("residential home", 2), 1000))
    #expect(isClose(tables[31]?.number("31 March 2026", 1), 40))
    #expect(isClose(tables[42]?.number("Total", 2), 50_000) && isClose(tables[42]?.number("Total", 3), 45_000))
    #expect(isClose(tables[55]?.number("Total", 5), 0.3 * 45_000))
    let living = try #require(tables[40]?.number("supported living", 2))
    #expect(isClose(tables[61]?.number("under £20k", 1), living))
    #expect(tables[56]?.cells.count == 1 && tables[43] == nil)
  }

  @Test("a pooled budget's part is that of the partners behind it")
  func pooled() async throws {
    let funding = try #require(try await Westmoor().run().funding)
    #expect(funding.payers.prefix(3) == ["social services", "NHS", "clients"])
    let dayCare = try #require(funding.settings.first { $0.setting == 3 })
    let pounds = dayCare.pounds[0][0]
    #expect(isClose(pounds[0], 0.75 * pounds.reduce(0, +)) && isClose(pounds[1], 0.25 * pounds.reduce(0, +)))
  }

  @Test("what settings and services cost is shared among payers to the pound")
  func payersAddUp() async throws {
    let study = try await Westmoor(areas: ["North"]).run()
    let (funding, services) = (try #require(study.funding), study.services[0])
    for year in 0..<4 {
      let shared = funding.settings.reduce(0) { $0 + $1.pounds[0][year].reduce(0, +) }
      let all = try #require(funding.courses[0].last).cost[year].central
      #expect(isClose(shared + services.reduce(0) { $0 + $1.cost[year].central }, all))
    }
  }

  @Test("Tables 2 and 3 of Cheshire are the people of its file")
  func cheshire() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Scenarios/cheshire").path
    let study = try Study(readingScenario: folder + "/cheshire.scenario")
    let tables = InformationTables(Outcomes(study: await run(study, draws: 1, seed: 1)))
    let rows = readCSV(
      try String(contentsOfFile: folder + "/people-by-age.csv", encoding: .utf8).replacing("\n", with: "\r\n"))
    let ages = try #require(rows.first?.firstIndex(of: "age"))
    let people = try #require(rows.first?.firstIndex(of: "people"))
    /// People of some ages, each band of the file spread evenly over its ages.
    func listed(_ from: Int, _ through: Int) throws -> Double {
      try rows.dropFirst().reduce(0) { sum, row in
        let band = try #require(AgeBand(row[ages]))
        let span = Double((band.through ?? 90) - band.from + 1)
        let inside = Double(min(through, band.through ?? 90) - max(from, band.from) + 1)
        return sum + (try #require(Double(row[people]))) * max(0, inside) / span
      }
    }
    for (row, from, through) in [("18-29", 18, 29), ("30-39", 30, 39), ("60-69", 60, 69), ("All ages told", 18, 90)] {
      #expect(isClose(tables[2]?.number(row, 1), try listed(from, through)), "\(row)")
    }
    for (row, from, through) in [("30-49", 30, 49), ("65-74", 65, 74), ("Total", 18, 90)] {
      #expect(isClose(tables[3]?.number(row, 1), try listed(from, through)), "\(row)")
    }
  }
}
