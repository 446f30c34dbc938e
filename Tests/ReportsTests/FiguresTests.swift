import TestSupport
import Appraisal
import Testing

@testable import Projection
@testable import Reports
@testable import Studies

@Suite("Figures in files")
struct FiguresTests {
  private static let study = Demo(years: 3, draws: 9).study()
  private static let files = Dictionary(
    uniqueKeysWithValues: Figures(study, keepingDraws: true).files.filter { $0.name.hasSuffix(".csv") }
      .map { ($0.name, $0.bytes.text) })

  private func file(_ name: String) throws -> String { try #require(Self.files[name]) }

  @Test("every row has a cell for every column", arguments: files.keys.sorted())
  func rectangular(name: String) throws {
    let rows = readCSV(try file(name))
    #expect(rows.count > 1)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(Set(rows[0]).count == rows[0].count)
  }

  @Test("the dictionary has exactly the columns of the files, in their order")
  func dictionaryMatches() throws {
    let lines = records(try file("data-dictionary.csv"))
    for name in ["people.csv", "costs.csv", "verdicts.csv", "draws.csv"] {
      var columns: [String] = []
      for line in lines where line["file"] == name {
        if let column = line["column"], column != columns.last { columns.append(column) }
      }
      #expect(columns == readCSV(try file(name))[0])
      #expect(lines.allSatisfy { $0["meaning"] != "" })
    }
  }

  @Test("every measure in the files is explained in the dictionary")
  func measuresExplained() throws {
    let lines = records(try file("data-dictionary.csv"))
    for name in ["people.csv", "costs.csv", "draws.csv"] {
      let used = Set(records(try file(name)).compactMap { $0["measure"] })
      let explained = Set(lines.filter { $0["file"] == name && $0["column"] == "measure" }.compactMap { $0["values"] })
      #expect(used.subtracting(explained).isEmpty)
    }
  }

  @Test("a row holds the summary of the draws, to the last bit", arguments: [0, 1, 2, 3])
  func rowsHoldSummaries(option: Int) throws {
    let outcomes = Outcomes(study: Self.study)
    let rows = records(try file("costs.csv")).filter {
      $0["option"] == outcomes.label(ofOption: option) && $0["setting"] == "residential home"
        && $0["area"] == "Cheshire West"
    }
    #expect(rows.map { $0["year"] } == ["2026-27", "2027-28", "2028-29"])
    for (year, row) in rows.enumerated() {
      let summary = Summary(
        draws: Self.study.samples.draws(of: .cost, setting: 2, group: 1, year: year, option: option))
      let spread = try #require(summary.spread)
      let expected = [
        "central": summary.central, "mean": spread.mean, "p5": spread.p5, "p25": spread.p25, "p50": spread.p50,
        "p75": spread.p75, "p95": spread.p95,
      ]
      for (column, value) in expected { #expect(row[column].flatMap(Double.init) == value) }
    }
  }

  @Test("the draws in their file have the means of the other files, and no central estimate among them")
  func draws() throws {
    func key(_ row: [String: String]) -> String {
      ["option", "year", "pathway", "setting", "measure"].compactMap { row[$0] }.joined(separator: "/")
    }
    var values: [String: [Double]] = [:]
    for row in records(try file("draws.csv")) {
      let value = try #require(row["value"].flatMap(Double.init))
      values[key(row), default: []].append(value)
      #expect(row["draw"] == "\(values[key(row)]?.count ?? 0)")
    }
    let summed = records(try file("people.csv")) + records(try file("costs.csv"))
    let means = Dictionary(summed.filter { $0["area"] == "all" }.map { (key($0), $0["mean"]) }) { first, _ in first }
    // 4 options, 3 years: people and cost of every setting, waiting where places are limited, and the total cost.
    #expect(values.count == 4 * 3 * (2 * Self.study.samples.settingCount + 2 + 1))
    for (key, draws) in values {
      #expect(draws.count == Self.study.draws)
      let mean = try #require(means[key]??.isEmpty == false ? means[key]?.flatMap(Double.init) : nil, "\(key)")
      #expect((draws.reduce(0, +) / Double(draws.count) - mean).magnitude <= 1e-9 * max(1, mean))
    }
  }

  @Test("every draw is written only where it is asked for")
  func drawsAreAskedFor() {
    let files = Figures(Self.study).files
    #expect(!files.contains { $0.name == "draws.csv" || $0.bytes.text.contains("draws.csv") })
  }

  @Test("money that follows nobody is in the cost for everybody and in that of no one group")
  func commitments() throws {
    var study = Self.study
    let samples = study.samples
    study.samples.hasCommitments = true
    for option in 0..<samples.options {
      for draw in 0...samples.draws {
        study.samples.add(5_000, to: .committed, setting: 2, year: 1, option: option, draw: draw)
        study.samples.add(300, to: .generalCost, setting: 0, year: 1, option: option, draw: draw)
      }
    }
    func central(_ study: StudyResult, _ words: [String]) throws -> Double {
      let file = try #require(Figures(study).files.first { $0.name == "costs.csv" }).bytes.text
      let row = try #require(
        records(file).first {
          [$0["pathway"], $0["setting"], $0["area"], $0["measure"]] == words && $0["year"] == "2027-28"
        })
      return try #require(row["central"].flatMap(Double.init))
    }
    func added(_ pathway: String, _ setting: String, _ area: String) throws -> Double {
      let words = [pathway, setting, area, "cost"]
      return try central(study, words) - central(Self.study, words)
    }
    #expect(abs(try added("accommodation", "residential home", "all") - 5_000) < 1e-6)
    #expect(abs(try added("accommodation", "all", "all") - 5_000) < 1e-6)
    #expect(abs(try added("all", "all", "all") - 5_300) < 1e-6)
    #expect(try added("accommodation", "residential home", "Cheshire West") == 0)
    #expect(try added("daytime", "all", "all") == 0)
    #expect(try central(study, ["all", "all", "all", "committed"]) == 5_300)
    let dictionary = try #require(Figures(study).files.first { $0.name == "data-dictionary.csv" }).bytes.text
    #expect(records(dictionary).contains { $0["file"] == "costs.csv" && $0["values"] == "committed" })
  }

  @Test("the quantiles of `all` are those of the sums draw by draw, not sums of quantiles")
  func allSumsDrawByDraw() throws {
    let row = try #require(
      records(try file("costs.csv")).first {
        $0["option"] == "Community first" && $0["pathway"] == "all" && $0["area"] == "all" && $0["year"] == "2028-29"
      })
    let samples = Self.study.samples
    var totals = [Double](repeating: 0, count: samples.draws + 1)
    for setting in 0..<samples.settingCount {
      for group in 0..<samples.groups {
        let part = samples.draws(of: .cost, setting: setting, group: group, year: 2, option: 1)
        for draw in totals.indices { totals[draw] += part[draw] }
      }
    }
    let spread = try #require(Summary(draws: totals).spread)
    for (column, value) in [("p5", spread.p5), ("p95", spread.p95)] {
      let written = try #require(row[column].flatMap(Double.init))
      #expect(abs(written - value) <= 1e-9 * value)
    }
  }

  @Test("central figures of settings add up to `all`, of areas too", arguments: ["people", "person-years", "deaths"])
  func partsAddUp(measure: String) throws {
    let rows = records(try file("people.csv")).filter { $0["measure"] == measure && $0["option"] == "do nothing" }
    var sums: [String: Double] = [:]
    var totals: [String: Double] = [:]
    for row in rows {
      let key = "\(row["pathway"] ?? "") \(row["year"] ?? "")"
      let value = try #require(row["central"].flatMap(Double.init))
      if row["setting"] == "all", row["area"] == "all" { totals[key] = value }
      if row["setting"] != "all", row["area"] != "all" { sums[key, default: 0] += value }
    }
    #expect(totals.count == 2 * (measure == "people" ? 4 : 3))
    for (key, total) in totals { #expect(abs((sums[key] ?? 0) - total) <= 1e-9 * total) }
  }

  @Test("the opening state is the year before the first and has no spread")
  func openingState() throws {
    let opening = records(try file("people.csv")).filter { $0["year"] == "2025-26" }
    #expect(!opening.isEmpty)
    #expect(opening.allSatisfy { $0["measure"] == "people" && $0["mean"] == "" && $0["p5"] == "" && $0["p95"] == "" })
    let everybody = opening.first { $0["setting"] == "all" && $0["area"] == "all" }
    #expect(everybody?["central"].flatMap(Double.init).map { abs($0 - 1_474) < 1e-9 } == true)
  }

  @Test("places have rows only where there is a limit")
  func placesOnlyWithLimit() throws {
    let rows = records(try file("people.csv")).filter { $0["measure"] == "places" }
    #expect(Set(rows.compactMap { $0["setting"] }) == ["residential home", "day care"])
    #expect(rows.allSatisfy { $0["central"].flatMap(Double.init)?.isFinite == true })
  }

  @Test("a verdict has a row in every option where it was tested")
  func verdictRows() throws {
    let rows = records(try file("verdicts.csv"))
    #expect(rows.count == 8)
    #expect(Set(rows.compactMap { $0["option"] }).count == 3)
    for row in rows {
      let share = try #require(row["share of draws"].flatMap(Double.init))
      let low = try #require(row["interval low"].flatMap(Double.init))
      let high = try #require(row["interval high"].flatMap(Double.init))
      #expect(low <= share && share <= high)
      #expect((row["draws that would tell"] != "") == (row["answer"] == "cannot tell"))
      #expect((row["do nothing"] != "") == (row["expectation"]?.contains(" to be ") == true))
    }
  }

  @Test("a run without draws leaves the spread empty and keeps the central figures")
  func withoutDraws() throws {
    for (name, bytes) in Figures(Demo(years: 2, draws: 0).study()).files
    where name.hasSuffix(".csv") && name != "data-dictionary.csv" {
      #expect(records(bytes.text).allSatisfy { $0["central"] != "" && $0["mean"] == "" && $0["p50"] == "" })
    }
  }
}

@Suite("Comma-separated values")
struct CSVTests {
  @Test(
    "whatever the words, they come back",
    arguments: ["plain", "a, b", "say \"aye\"", "two\r\nlines", "one\nline", "", "ع, \"🏡\"", "trailing "])
  func roundTrip(words: String) {
    var table = CSV(columns: ["first", "second"])
    table.append([.text(words), .text("after")])
    #expect(readCSV(table.bytes.text) == [["first", "second"], [words, "after"]])
  }

  @Test(
    "words cannot act as a formula", arguments: ["=1+1", "+44", "-5", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\",\"y\")"])
  func formulasGuarded(words: String) {
    var table = CSV(columns: ["only"])
    table.append([.text(words)])
    #expect(readCSV(table.bytes.text)[1] == ["'" + words])
  }

  @Test("cells that rows share are written as they would be one by one")
  func sharedCells() {
    let cells: [FigureTable.Cell] = [.text("a, \"b\""), .text("=1"), .number(-0.5), .count(nil)]
    var (alone, shared) = (CSV(columns: []), CSV(columns: []))
    alone.append(cells + [.text("after")])
    shared.append([.text("after")], after: .init(cells))
    #expect(shared.bytes.text == alone.bytes.text)
  }

  @Test("numbers keep every bit, and negative ones are not taken for formulas")
  func numbersInFull() {
    for value in [-0.1 - 0.2, 1e-300, 1.0 / 3, -1e21, 0] {
      var table = CSV(columns: ["only"])
      table.append([.number(value)])
      #expect(Double(readCSV(table.bytes.text)[1][0]) == value)
    }
    var table = CSV(columns: ["a", "b", "c"])
    table.append([.number(nil), .number(.infinity), .count(nil)])
    #expect(readCSV(table.bytes.text)[1] == ["", "", ""])
  }
}
