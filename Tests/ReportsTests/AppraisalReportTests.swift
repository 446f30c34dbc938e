import Appraisal
import Diagnostics
import Foundation
import Studies
import Testing

@testable import Reports

@Suite("An appraisal on the page, at the terminal and in files")
struct AppraisalReportTests {
  private static let texts = [
    "main.scenario": """
    scenario "Small"
      years 2026-27 to 2029-30
      weeks a year 52
      ages 18 to 20 and over
      budget from "budget.csv"
      use "test.rules"
    group area "<North>", South
    people from "people.csv"
    pathway accommodation
      settings family home, "<home>"
      starts in family home
    setting "<home>"
      cost likely £1,000, between £700 and £1,200 (80% sure) a week for each person
      paid by council 80%, clients 20%
    measure "at home"
      is people in family home
      better when higher
    measure living home
      is people in family home as a share of people
      better when higher
    """,
    "test.rules": """
    hypothesis "Home, with a name that goes on for longer than any column has room for, whatever it may hold"
      if we move 20 people from "<home>" to family home over 2 years from 2026-27
      expect people in "<home>" to be at most 100 people by 2029-30
    hypothesis "More"
      if we move 10 people from "<home>" to family home over 3 years from 2026-27
      expect people in "<home>" to be at most 100 people by 2029-30
    option "<b>Both</b>"
      includes "Home, with a name that goes on for longer than any column has room for, whatever it may hold", "More"
      spend likely £2m, between £1m and £4.5m (80% sure) in 2026-27 on "building"
    option "More alone"
      includes "More"
    appraisal
      compare do nothing, "<b>Both</b>", "More alone"
      weigh living home 30, present cost 70
      effect "at home", worth up to £20k, £100k a unit
      benefit "at home" at £12k a year for each person
      optimism bias 24% on "building", mitigated 50%
    """,
    "people.csv":
      "area,accommodation,people\n<North>,family home,20\n<North>,<home>,15\nSouth,family home,40\nSouth,<home>,25\n",
    "budget.csv": "payer,year,pounds\ncouncil,2026-27,1600000\ncouncil,2027-28,1000000\n",
  ]

  static func study(draws: Int = 50) async throws -> StudyResult {
    let files = Files { path in
      texts[path].map { .success(Array($0.utf8)) } ?? .failure(Finding(.unreadableFile, "no such file: \(path)"))
    }
    return await run(try Study(readingScenario: "main.scenario", files: files), draws: draws, seed: 1, appraising: true)
  }

  @Test("the page has a section on it, well-formed, whose parts are there by name")
  func page() async throws {
    let text = ReportPage(try await Self.study()).text
    #expect(text.contains("<section id=\"appraisal\""))
    #expect(text.contains("&lt;b&gt;Both&lt;/b&gt;") && !text.contains("<b>Both"))
    #expect(text.contains("Green Book") && text.contains("Shapley"))
    #expect(MarkupReader(text).failure == nil)
  }

  @Test("a study without an appraisal has no section and no file of it")
  func without() {
    let study = Demo().study()
    #expect(!ReportPage(study).text.contains("id=\"appraisal\""))
    #expect(!Figures(study).files.contains { $0.name.hasPrefix("appraisal") })
    #expect(AppraisalSummary(study).text.isEmpty)
  }

  @Test("at the terminal no line is wider than 80 columns, and parts add up as shown", arguments: [1, 50])
  func terminal(draws: Int) async throws {
    let text = AppraisalSummary(try await Self.study(draws: draws)).text
    let lines = text.components(separatedBy: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    // Names give way to figures.
    let rows = lines.drop { !$0.hasPrefix("present cost") }.dropFirst().prefix(3)
    #expect(rows.count == 3 && rows.allSatisfy { $0.hasSuffix("%") })
    let pounds = lines.drop { !$0.hasPrefix("What each part") }.compactMap { line -> Int? in
      guard let last = line.split(separator: " ").last, last.contains("£") else { return nil }
      return Int(last.filter { $0.isASCII && $0.isNumber }).map { last.hasPrefix("−") ? -$0 : $0 }
    }
    #expect(pounds.count == 4)
    #expect(pounds.dropLast().reduce(0, +) == pounds.last)
  }

  @Test("every column and measure of its files is in the dictionary, and every row is as long as its head")
  func files() async throws {
    let figures = Figures(try await Self.study())
    let tables = figures.tables.filter { $0.name.hasPrefix("appraisal") }
    #expect(tables.count == 10)
    let dictionary = try #require(figures.files.first { $0.name == "data-dictionary.csv" }).bytes.text
    for table in tables {
      #expect(table.rowCount > 0)
      #expect(readCSV(table.csv.bytes.text).allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      for column in table.columns {
        #expect(dictionary.contains("\(table.fileName),\(column.name),"), "\(column.name)")
      }
    }
    for measure in ["net present cost", "regret", "score"] { #expect(dictionary.contains(measure)) }
  }

  @Test("whole pounds that are shown apart come to the present cost that is shown")
  func wholePounds() async throws {
    let study = try await Self.study()
    let told = try #require(AppraisalWording(Outcomes(study: study)))
    func pounds(_ text: String) -> Int {
      (Int(text.filter { $0.isASCII && $0.isNumber }) ?? 0) * (text.hasPrefix("−") ? -1 : 1)
    }
    for (place, cost) in told.appraisal.costs.enumerated() {
      let parts = told.shown(cost)
      #expect(parts.parts.count == 3)
      #expect(parts.parts.map(pounds).reduce(0, +) == pounds(parts.whole))
      #expect(pounds(parts.whole) == Int(cost.present.central.rounded()))
      for distribution in told.appraisal.distribution {
        let shown = told.shownPounds(distribution.rows.map { $0.net[place] })
        #expect(shown.parts.map(pounds).reduce(0, +) == pounds(shown.whole))
        #expect(pounds(shown.whole) == Int(cost.net.central.rounded()))
      }
    }
  }

  @Test("all that is told of value is on the page and at the terminal, where the runs differ and where they do not")
  func value() async throws {
    let study = try await Self.study()
    let page = ReportPage(study).text
    for id in ["affordable", "parts-of-cost", "benefits", "effect", "acceptability", "distribution-0"] {
      #expect(page.contains("id=\"appraisal-\(id)\""), "\(id)")
    }
    #expect(page.contains("&lt;North&gt;") && page.contains("too low, by up to a sixth or so"))
    let text = AppraisalSummary(study).text
    for words in [
      "Within the budget of council", "optimism bias", "one more costs", "Benefits counted", "Paying up to",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(MarkupReader(page).failure == nil)
  }

  @Test(
    "side by side, every option tells who is where at the end, what it is weighed by and how often its budget reaches")
  func bring() async throws {
    let study = try await Self.study()
    let page = ReportPage(study).text
    let start = try #require(page.range(of: "id=\"options-people\""))
    let table = page[start.lowerBound...].components(separatedBy: "</table>")[0]
    let rows = table.components(separatedBy: "<tr>").dropFirst(2)
    let (appraisal, options) = (try #require(study.appraisal), Outcomes(study: study).optionsToShow.count)
    let weighed = try #require(appraisal.scoring).criteria.count { !$0.isPresentCost }
    #expect(rows.count == study.pathways.flatMap(\.settings).count + weighed + appraisal.affordability.count)
    #expect(rows.allSatisfy { $0.components(separatedBy: "<td>").count == options + 2 })
    #expect(table.contains("within the budget of <bdi>council</bdi>"))
  }

  @Test("years add up to the present cost, to the penny")
  func years() async throws {
    let study = try await Self.study()
    let appraisal = try #require(study.appraisal)
    for cost in appraisal.costs {
      let sum = zip(cost.byYear, appraisal.discounting.factors).reduce(0) { $0 + $1.0 * $1.1 }
      #expect((sum - cost.present.central).magnitude < 0.005)
    }
  }

  @Test("the record for programs can be read again, and says what the run found")
  func record() async throws {
    let study = try await Self.study()
    let files = Figures(study).files
    let bytes = try #require(files.first { $0.name == "appraisal.json" }).bytes
    let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let options = try #require(read?["options"] as? [[String: Any]])
    #expect(options.count == 3 && read?["draws"] as? Int == 50)
    let present = try #require(options[1]["presentCost"] as? [String: Any])
    #expect(present["central"] as? Double == study.appraisal?.costs[1].present.central)
    #expect(try bytes == #require(Figures(try await Self.study()).files.first { $0.name == "appraisal.json" }).bytes)
  }
}
