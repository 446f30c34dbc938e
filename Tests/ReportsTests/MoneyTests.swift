import Appraisal
import Foundation
import Testing

@testable import Projection
@testable import Reports
@testable import Studies

@Suite("Who pays and what services come to, as reported")
struct MoneyTests {
  static let study: StudyResult = {
    var study = Demo(years: 3, draws: 4).study()
    func draws(_ year: Int, _ size: Double) -> [Double] { (0...4).map { size * (1 + 0.1 * Double(year + $0)) } }
    func years(_ size: Double) -> [[Double]] { (0..<3).map { draws($0, size) } }
    func summaries(_ size: Double) -> [Summary] { years(size).map { Summary(draws: $0) } }
    study.funding = StudyResult.Funding(
      payers: ["social services", "NHS & others"],
      courses: study.options.map { _ in
        [
          .init(cost: summaries(612_344.4), budget: .init(cost: years(612_344.4), pounds: [620_000, 640_000])),
          .init(cost: summaries(387_655.3), budget: nil), .init(cost: summaries(999_999.7), budget: nil),
        ]
      },
      funds: [
        .init(
          name: "care pool", hasMoney: false, behind: ["social services", "NHS & others"],
          courses: study.options.map { _ in
            .init(
              asked: summaries(500_000), own: summaries(0), parts: [summaries(300_000), summaries(200_000)],
              budget: .init(cost: years(500_000), pounds: [510_000]))
          })
      ])
    study.packages = [nil, 0].map { setting in
      .init(
        pathway: 0, setting: setting, edges: [200, 500],
        people: study.options.map { _ in [summaries(1), summaries(2), summaries(3)] })
    }
    study.services = study.options.map { _ in
      [
        StudyResult.ServiceCourse(
          name: "short breaks", unit: "nights", users: summaries(30), volume: summaries(840), delivered: summaries(700),
          unmet: summaries(140), cost: summaries(217_000), hasCapacity: true),
        StudyResult.ServiceCourse(
          name: "telecare", unit: "weeks", users: summaries(90), volume: summaries(4680), delivered: summaries(4680),
          unmet: summaries(0), cost: summaries(56_160), hasCapacity: false),
      ]
    }
    return study
  }()

  private static let files = Dictionary(
    uniqueKeysWithValues: Figures(study).files.map { ($0.name, readCSV($0.bytes.text)) })

  private func rows(_ file: String, _ wanted: [String: String]) throws -> [[String: String]] {
    let cells = try #require(Self.files[file])
    return cells.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(cells[0], $0)) }
      .filter { row in wanted.allSatisfy { row[$0.key] == $0.value } }
  }

  @Test("the costs of pathways that are shown come to the whole that is shown", arguments: Variant.allCases)
  func pathways(variant: Variant) throws {
    let outcomes = Outcomes(study: variant.study)
    let numbers = outcomes.words.numbers
    func shown(_ pounds: Double) -> Double {
      let text = numbers.pounds(pounds)
      let size = ["k": 1e3, "m": 1e6, "bn": 1e9, "tn": 1e12][String(text.filter(\.isLetter))] ?? 1
      return (Double(text.filter { $0.isNumber || $0 == "." }) ?? 0) * size * (pounds < 0 ? -1 : 1)
    }
    for option in outcomes.optionsToShow {
      let whole = outcomes.costCourse(settings: nil, option: option).central
      let pathways: [Int?] = outcomes.study.pathways.indices.map { $0 } + [nil]
      let parts = pathways.map { outcomes.shownCost(ofPathway: $0, option: option).central }
      for (year, cost) in whole.enumerated() {
        let sum = parts.reduce(0) { $0 + shown($1[year]) }
        #expect((sum - shown(cost)).magnitude <= 1e-12 * sum, "\(parts.map { numbers.pounds($0[year]) })")
      }
    }
  }

  @Test(
    "a pathway that costs little beside the others is told as what it costs", arguments: [63_000.0, 145_000, 900_000])
  func smallPathway(pounds: Double) {
    var study = Demo(years: 3, draws: 4).study()
    for (pathway, wanted) in [36_677_000, pounds].enumerated() {
      let outcomes = Outcomes(study: study)
      let settings = outcomes.settings(ofPathway: pathway)
      let exact = outcomes.costCourse(settings: settings, option: 0).central[0]
      study.samples.add(wanted - exact, to: .cost, setting: settings[0], year: 0, option: 0)
    }
    let outcomes = Outcomes(study: study)
    #expect((outcomes.shownCost(ofPathway: 1, option: 0).central[0] - pounds).magnitude < 1)
    #expect((outcomes.shownCost(ofPathway: 0, option: 0).central[0] - 36_677_000).magnitude < 100_000)
  }

  @Test(
    "the dictionary has the columns of the files, in their order, and every measure",
    arguments: [("payers.csv", 5), ("services.csv", 5), ("funds.csv", 5), ("packages.csv", 1)])
  func dictionary(file: String, measures count: Int) throws {
    let lines = try #require(Self.files["data-dictionary.csv"]).filter { $0[0] == file }
    var columns: [String] = []
    for line in lines where line[1] != columns.last { columns.append(line[1]) }
    #expect(columns == (try #require(Self.files[file]))[0])
    let measures = Set(try rows(file, [:]).compactMap { $0["measure"] })
    #expect(measures.isSubset(of: lines.filter { $0[1] == "measure" }.map { $0[4] }))
    #expect(measures.count == count)
  }

  @Test("payers come to everything, and a gap is the cost less the budget")
  func payers() throws {
    func central(_ payer: String, _ measure: String) throws -> [Double] {
      try rows("payers.csv", ["option": "do nothing", "payer": payer, "measure": measure]).map {
        try #require($0["central"].flatMap(Double.init))
      }
    }
    let (one, other, all) = (
      try central("social services", "cost"), try central("NHS & others", "cost"), try central("all", "cost")
    )
    for year in 0..<3 { #expect(abs(one[year] + other[year] - all[year]) < 1e-6) }
    let gaps = zip(one, try central("social services", "budget")).map { $0 - $1 }
    #expect(zip(gaps, try central("social services", "gap")).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(try central("social services", "short") == [0, 1])
    #expect(try central("social services", "first short") == [0, 1])
    let shares = try rows("payers.csv", ["option": "do nothing", "measure": "short"]).map { $0["mean"] }
    #expect(shares == ["1.0", "1.0"])
  }

  @Test("what goes through a fund comes to what it was asked for, and is in its payers' costs")
  func funds() throws {
    func central(_ payer: String) throws -> [Double] {
      try rows("funds.csv", ["option": "do nothing", "payer": payer, "measure": "cost"]).map {
        try #require($0["central"].flatMap(Double.init))
      }
    }
    let (one, other, all) = (try central("social services"), try central("NHS & others"), try central("all"))
    #expect(all.count == 3 && zip(zip(one, other), all).allSatisfy { abs($0.0 + $0.1 - $1) < 1e-6 })
    #expect(try rows("funds.csv", ["option": "do nothing", "measure": "gap", "payer": "all"]).count == 1)
  }

  @Test("where one payer lacks money and another has some left, the page says how much could move from whom to whom")
  func moneyToMove() {
    var study = Self.study
    func held(_ cost: Double, _ budget: Double) -> StudyResult.Funding.Course {
      let years = (0..<3).map { _ in [Double](repeating: cost, count: 5) }
      return .init(
        cost: years.map { Summary(draws: $0) }, budget: .init(cost: years, pounds: [cost + 1, budget, budget]))
    }
    study.funding = StudyResult.Funding(
      payers: ["social services", "NHS & others"],
      courses: study.options.map { _ in
        [held(500_000, 450_000), held(300_000, 420_000), .init(cost: [], budget: nil)]
      })
    let words = "In <span class=\"year\">2027-28</span> £50k could move from <bdi>NHS &amp; others</bdi>"
    #expect(ReportPage(study).text.contains(words))
  }

  @Test("what is unmet is told of services with a capacity alone")
  func unmet() throws {
    #expect(try rows("services.csv", ["service": "short breaks", "measure": "unmet"]).count == 4 * 3)
    #expect(try rows("services.csv", ["service": "telecare", "measure": "unmet"]).isEmpty)
    #expect(
      try rows("services.csv", ["service": "telecare", "measure": "volume"]).allSatisfy { $0["unit"] == "weeks" })
  }

  @Test(
    "thousands shown come to the thousands of the total", arguments: [[612_344.4, 387_655.3], [499.9, 499.9, 0.4]])
  func rounding(parts: [Double]) {
    let shown = Funded.thousands(parts)
    #expect(shown.reduce(0, +) == Int((parts.reduce(0, +) / 1000).rounded()))
    for (part, shown) in zip(parts, shown) { #expect(abs(part / 1000 - Double(shown)) < 1) }
  }

  @Test("the page and the terminal tell it where there is something to tell, and are silent where not")
  func told() {
    let page = ReportPage(Self.study).text
    for words in [
      "Care packages", "£200 to £500", "Pooled budgets and grants", "care pool", "Who pays", "Is there the money?",
      "Services", "nights a year", "payers.csv", "services.csv",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("<caption id=\"budget-0\">") && !page.contains("Reports.HTML"))
    let short = "first short in 2027-28, by £34k; some year short in 100% of runs"
    let summary = TerminalSummary(Self.study).text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(summary.contains("budget of social services, do nothing: \(short)"))
    var without = Self.study
    (without.funding, without.services) = (nil, [])
    #expect(!ReportPage(without).text.contains("Who pays"))
    #expect(!TerminalSummary(without).text.contains("budget"))
    #expect(!Figures(without).files.contains { ["payers.csv", "services.csv"].contains($0.name) })
  }
}
