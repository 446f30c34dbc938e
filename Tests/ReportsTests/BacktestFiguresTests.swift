import Testing

@testable import Reports
@testable import Studies

@Suite("What happened, in a file")
struct BacktestFiguresTests {
  @Test("a row for each figure, with every column in the dictionary")
  func rows() async throws {
    let texts = [
      "still.scenario": """
      scenario "Still"
        years 2020-21 to 2022-23
        ages 18 to 20 and over
      group area North, South
      people from "people.csv"
      pathway home
        settings family home, "=other"
        starts in family home
      """,
      "people.csv": "area,home,people\nNorth,family home,30\nNorth,=other,3\nSouth,family home,60\nSouth,=other,7\n",
      "actuals.csv": "year,setting,area,people\n2021-22,=other,South,10\n2020-21,all,North,0\n",
    ]
    let files = Files { path in texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missingFile(path, near: nil))
    }
    let study = try Study(readingScenario: "still.scenario", files: files)
    let actuals = try study.actuals(from: "actuals.csv", files: files)
    let backtest = try await study.backtest(against: actuals, ReplaySettings(draws: 2, seed: 1))
    let written = Dictionary(uniqueKeysWithValues: BacktestFigures(backtest).files.map { ($0.name, $0.bytes.text) })
    let rows = records(try #require(written["backtest.csv"]))
    #expect(rows.map { $0["observed"] } == ["0.0", "10.0"])
    #expect(rows.map { $0["area"] } == ["North", "South"])
    #expect(rows[1]["setting"] == "'=other" && rows[1]["central"] == "7.0" && rows[1]["error"] == "-3.0")
    #expect(rows[1]["relative error"] == "-0.3" && rows[1]["inside"] == "no")
    #expect(rows[0]["relative error"] == "")
    let columns = records(try #require(written["data-dictionary.csv"])).map { $0["column"] }
    #expect(columns == readCSV(written["backtest.csv"] ?? "")[0])
  }
}
