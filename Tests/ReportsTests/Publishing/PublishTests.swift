import Appraisal
import Foundation
import Projection
import Studies
import Testing
import TestSupport
import Workbooks

@testable import Reports

@Suite("What is published of a run")
struct PublishTests {
  private static func published(_ world: SmallWorld, draws: Int = 12) async throws -> StudyResult {
    await run(try world.published().tellingNeedByAge(), draws: draws, seed: 1, appraising: true)
  }

  @Test("people who differ within what is told leave no trace in anything printed", arguments: [1, 2, 3])
  func indistinguishable(seed: Int) async throws {
    let world = SmallWorld(seed: seed)
    let twin = world.twin
    #expect(world.atHome != twin.atHome && world.entrants != twin.entrants)
    let (one, other) = try await (
      PublishedOutput(Self.published(world)), PublishedOutput(Self.published(twin))
    )
    #expect(one.files.keys == other.files.keys)
    #expect(one.bytes == other.bytes)
    // Not published, they do differ.
    let (open, openTwin) = try await (
      run(world.study(), draws: 1, seed: 1), run(twin.study(), draws: 1, seed: 1)
    )
    #expect(Figures(open).files[0].bytes != Figures(openTwin).files[0].bytes)
  }

  // MARK: Multiples of 5

  private static let unitsOfPeople: Set<String> = ["people", "person-years", "moves", "moves a year"]

  /// For each file, the unit that its dictionary gives each column.
  private static func units(_ output: PublishedOutput) throws -> [String: [String: String]] {
    let dictionary = records(try #require(output.files["data-dictionary.csv"]).text)
    return Dictionary(grouping: dictionary) { $0["file"] ?? "" }.mapValues { lines in
      Dictionary(lines.map { ($0["column"] ?? "", $0["unit"] ?? "") }) { first, _ in first }
    }
  }

  @Test("no file holds a figure of people that is not a multiple of 5 from 5 on, and what is left empty is marked")
  func multiplesInFiles() async throws {
    let output = try PublishedOutput(await Self.published(SmallWorld(seed: 4)))
    let units = try Self.units(output)
    var (told, left) = (0, 0)
    for (name, bytes) in output.files where name.hasSuffix(".csv") && name != "data-dictionary.csv" {
      for record in records(bytes.text) {
        // What must be reached is as the planner wrote it.
        for (column, text) in record where column != "threshold" {
          let unit = units[name]?[column] ?? ""
          guard Self.unitsOfPeople.contains(unit == "as in `unit`" ? record["unit"] ?? "" : unit) else { continue }
          guard let value = Double(text) else {
            left += 1
            continue
          }
          told += 1
          #expect(value.magnitude >= 5 && value.truncatingRemainder(dividingBy: 5) == 0, "\(name) \(column): \(record)")
        }
        if record["unit"] == "people", record["central"] == "" {
          #expect(record["status"] == "c", "\(name): \(record)")
        }
      }
    }
    #expect(told > 500 && left > 100)
    #expect(output.files["appraisal.json"] == nil && output.files["draws.csv"] == nil)
    #expect(output.files["results.json"]?.text.contains("\"published\":true") == true)
  }

  @Test("tables of guides tell people in fives, in files and on pages, and pages say so first")
  func guides() async throws {
    let result = try await Self.published(SmallWorld(seed: 4))
    let files = InformationFiles(result)
    let csv = Dictionary(uniqueKeysWithValues: files.csv.map { ($0.name, readCSV($0.bytes.text)) })
    var told = 0
    for table in files.all {
      let rows = try #require(csv[table.table.fileName]).dropFirst()
      let shown = table.cells(Outcomes(study: result).words)
      for column in table.columns(in: .people) {
        for text in rows.map({ $0[column] }) where !text.isEmpty {
          let value = try #require(Double(text))
          #expect(value >= 5 && value.truncatingRemainder(dividingBy: 5) == 0, "\(table.id): \(text)")
          told += 1
        }
        for text in shown.map({ $0[column].source }) {
          let isInFives = Int(text.filter(\.isNumber)).map { $0.isMultiple(of: 5) } ?? false
          #expect(isInFives || text == Numbers.missing, "\(table.id): \(text)")
        }
      }
    }
    #expect(told > 20)
    for page in [InformationPage(result).text, ProformaPage(result).text] {
      #expect(page.contains("Counts of people are protected.") && page.contains("difference of 10 people or fewer"))
    }
  }

  @Test("the workbook holds what the files do, and says first that counts are protected")
  func workbook() async throws {
    let output = try PublishedOutput(await Self.published(SmallWorld(seed: 4), draws: 2))
    let sheets = try output.sheets()
    #expect(sheets[0].rows.prefix(12).contains { "\($0)".contains("Counts of people are protected.") })
    let people = try #require(sheets.first { $0.name == "people" })
    var numbers = 0
    for row in people.rows.dropFirst() where !"\(row)".contains("\"places\"") {
      for case .number(let value) in row.cells {
        numbers += 1
        #expect(value >= 5 && value.truncatingRemainder(dividingBy: 5) == 0, "\(row)")
      }
    }
    #expect(numbers > 100)
  }

  @Test("no page and no summary tells a number of people that is not a multiple of 5 from 5 on", arguments: [4, 5])
  func multiplesOnPages(seed: Int) async throws {
    let output = try PublishedOutput(await Self.published(SmallWorld(seed: seed)))
    var found = 0
    for page in output.pages + output.summaries {
      for match in page.matches(of: /([−-]?[0-9][0-9,]*(?:\.[0-9]+)?) (?:people|person|o bobl|moves)/) {
        found += 1
        let number = match.1.replacing(",", with: "").replacing("−", with: "-")
        let value = try #require(Double(number))
        #expect(
          value.magnitude >= 5 && value.truncatingRemainder(dividingBy: 5) == 0,
          "\(page[..<match.range.upperBound].suffix(60))")
      }
    }
    #expect(found > 40)
    for page in output.pages.enumerated() where page.offset.isMultiple(of: 2) {
      #expect(page.element.contains(page.offset == 0 ? "Counts of people are protected." : "wedi’u diogelu"))
      #expect(!page.element.contains("people.csv</td>"))
    }
  }

  @Test("cells of tables of people are multiples of 5, and so is what charts are drawn from")
  func cells() async throws {
    let page = try PublishedOutput(await Self.published(SmallWorld(seed: 4))).pages[0]
    var cells = 0
    for table in page.matches(of: /id="(?:people|waiting|need)-[^"]*table[^"]*".*?<\/table>/.dotMatchesNewlines()) {
      for cell in page[table.range].matches(of: /<td>(.*?)<\/td>/.dotMatchesNewlines()) {
        for number in cell.1.matches(of: /[0-9][0-9,.]*/) {
          cells += 1
          let value = Double(number.0.replacing(",", with: "")) ?? .nan
          #expect(value >= 5 && value.truncatingRemainder(dividingBy: 5) == 0, "\(cell.1)")
        }
      }
    }
    #expect(cells > 50)
  }

  @Test("a line of people is not drawn where there are under 5, and places are drawn as they are")
  func charts() async throws {
    let result = try await Self.published(SmallWorld(seed: 4), draws: 1)
    let words = Outcomes(study: result).words
    func course(_ values: [Double]) -> Course {
      Course(firstYear: result.samples.timeline.firstYear, values: values.map { .init(central: $0, spread: nil) })
    }
    let panel = Panel(
      title: "home", subject: "people at home", unit: .people, course: course([0, 5, 0, 20]),
      places: course([3, 3, 3, 3]),
      extent: 0...20)
    let lines = MarkupReader(FanChart(id: "a", panel: panel, words: words).html.source).all("polyline")
    func points(_ name: String) -> Int {
      lines.first { $0.attributes["class"] == name }?.attributes["points"]?.split(separator: " ").count ?? 0
    }
    #expect(points("central") == 2 && points("places") == 4)
  }

  // MARK: Sums

  @Test("what is told adds up, and pathways agree on how many there are", arguments: [6, 7])
  func addsUp(seed: Int) async throws {
    let outcomes = Outcomes(study: try await Self.published(SmallWorld(seed: seed, upTo: 40)))
    for option in outcomes.study.options.indices {
      let all = outcomes.settings(ofPathway: 0)
      let whole = outcomes.course(of: .people, settings: all, option: option).central
      let parts = all.map { outcomes.course(of: .people, settings: [$0], option: option).central }
      let groups = (0..<3).map { outcomes.course(of: .people, settings: all, groups: [$0], option: option).central }
      let other = outcomes.course(of: .people, settings: outcomes.settings(ofPathway: 1), option: option).central
      for year in whole.indices {
        #expect(parts.reduce(0) { $0 + $1[year] } == whole[year])
        #expect(groups.reduce(0) { $0 + $1[year] } == whole[year])
        #expect((other[year] - whole[year]).magnitude <= 5)
      }
    }
  }

  @Test("large counts stay what they are to within 5, and totals to within 5 for every 5 people who may be missing")
  func nearTheTruth() async throws {
    let world = SmallWorld(seed: 8, upTo: 20, multiplesOf: 50)
    let (open, told) = try await (
      Outcomes(study: run(world.study(), draws: 1, seed: 1)), Outcomes(study: Self.published(world, draws: 1))
    )
    for setting in 0..<5 {
      for (group, _) in world.areas.enumerated() {
        let truth = open.course(of: .people, settings: [setting], groups: [group], option: 0).central[0]
        let shown = told.course(of: .people, settings: [setting], groups: [group], option: 0).central[0]
        #expect((truth - shown).magnitude < 10)
      }
    }
    let cost = open.costCourse(settings: nil, option: 0).central
    for (year, pounds) in told.costCourse(settings: nil, option: 0).central.enumerated() {
      #expect((pounds / cost[year] - 1).magnitude < 0.02)
    }
  }

  // MARK: Attacks on what is printed

  @Test("what is printed, taken as rounded to the nearest 5, bounds no figure to less than 5", arguments: [1, 4, 9])
  func attacked(seed: Int) async throws {
    let result = try await Self.published(SmallWorld(seed: seed), draws: 1)
    let rows = records(try #require(PublishedOutput(result).files["people.csv"]).text)
    for measure in ["people", "entrants", "person-years"] {
      let (program, cells) = Self.known(rows.filter { $0["measure"] == measure && $0["year"] == "2026-27" })
      for cell in cells.indices {
        let found = try #require(program.interval(of: cells.indices.map { $0 == cell ? 1 : 0 }))
        #expect(found.high - found.low > 5 - 1e-6, "\(measure) \(cells[cell]): \(found)")
      }
    }
  }

  @Test("no cost is told where the person-years behind it are not, so that none can be divided by its price")
  func costs() async throws {
    let result = try await Self.published(SmallWorld(seed: 4), draws: 1)
    let output = try PublishedOutput(result)
    func key(_ row: [String: String]) -> [String] {
      ["option", "year", "pathway", "setting", "area"].map { row[$0] ?? "" }
    }
    let people = records(try #require(output.files["people.csv"]).text).filter { $0["measure"] == "person-years" }
    let untold = Set(people.filter { $0["central"] == "" }.map(key))
    let costs = records(try #require(output.files["costs.csv"]).text).filter { $0["measure"] == "cost" }
    #expect(!untold.isEmpty)
    for cost in costs where untold.contains(key(cost)) { #expect(cost["central"] == "" && cost["status"] == "c") }
    #expect(costs.contains { $0["central"] != "" })
  }

  /// What rows of one measure, year and the option do nothing tell of a pathway's settings in areas.
  private static func known(_ rows: [[String: String]]) -> (LinearProgram, [[String]]) {
    let told = rows.filter { $0["option"] == "do nothing" && $0["pathway"] == "home" }
    let cells = told.filter { $0["setting"] != "all" && $0["area"] != "all" }.map {
      [$0["setting"] ?? "", $0["area"] ?? ""]
    }
    var program = LinearProgram(quantities: cells.count)
    for row in told {
      let weights = cells.map { cell -> Double in
        (row["setting"] == "all" || row["setting"] == cell[0]) && (row["area"] == "all" || row["area"] == cell[1])
          ? 1 : 0
      }
      let value = row["central"].flatMap { Double($0) }
      program.know(weights, from: value.map { $0 - 2.5 } ?? 0, to: value.map { $0 + 2.5 } ?? 5)
    }
    return (program, cells)
  }
}
