import Diagnostics
import Foundation
import Projection
import Quantities
import Testing

@testable import Studies

@Suite("Tables of people that can be published")
struct PublishableTablesTests {
  private static let vocabulary = Vocabulary(
    timeline: Timeline(firstYear: FinancialYear(start: 2026), years: 4, stepsPerYear: 1),
    ages: AgeSpan(lowest: 18, open: 20), groups: [], needs: [], pathways: [(name: "home", settings: ["family home"])])

  private static func newcomers(_ text: String, later: LaterYears? = nil) throws -> [Double] {
    var found = Findings()
    let reader = TableReader(vocabulary: vocabulary, protectsPeople: true)
    let read = reader.newcomers(
      .entrants, from: SourceText(name: "entrants.csv", bytes: Array(text.utf8)), otherwiseZero: false, later: later,
      shares: everybodyInTheFirst(vocabulary), into: &found)
    return try #require(read).figures.people[0].map { $0.reduce(0, +) }
  }

  @Test("years that the table tells are protected, and later ones follow from these")
  func laterYears() throws {
    let text = "year,people\n2026-27,13\n2027-28,14\n"
    let until = FinancialYear(start: 2027)
    // 13 is told as 10, and 27 as 25.
    #expect(try Self.newcomers(text, later: .init(until: until, way: .growth(0.5))) == [10, 15, 22.5, 33.75])
    #expect(try Self.newcomers(text, later: .init(until: until, way: .average(of: 2))) == [10, 15, 12.5, 12.5])
  }

  @Test("as whom a share of others is told apart follows from all years told, where the last has too few")
  func share() throws {
    let text = "year,people\n2026-27,8\n2027-28,1\n"
    let all = PeopleToComeFrom(partOfGroup: [0], people: [[100], [200]])
    #expect(
      try Self.newcomers(text, later: .init(until: FinancialYear(start: 2027), way: .share(0.1, of: all))) == [
        5, 0, 10, 20,
      ])
  }

  @Test("a table without years is as right over all of them as one of years is")
  func withoutYears() throws {
    #expect(try Self.newcomers("people\n3\n") == [0, 5, 0, 5])
    #expect(try Self.newcomers("people\n0\n") == [0, 0, 0, 0])
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    "our own scenarios hold as many people in every pathway, stratum by stratum, and a total that is told to within 5",
    arguments: ["cheshire", "highland", "homes-not-hospitals", "leaving-school", "south-lakes", "wales"])
  func agree(name: String) throws {
    let study = try Study(readingScenario: Self.root.path + "/Scenarios/\(name)/\(name).scenario")
    let published = try study.publishable()
    #expect(published.isPublishable && !study.isPublishable)
    let strata = study.vocabulary.strata.count
    func byStratum(_ people: [Double]) -> [Double] {
      let settings = people.count / strata
      return (0..<strata).map { people[($0 * settings)..<(($0 + 1) * settings)].reduce(0, +) }
    }
    let first = byStratum(published.baseline.opening[0])
    let total = first.reduce(0, +)
    let truth = study.baseline.opening[0].reduce(0, +)
    #expect((truth - total) < 5 && truth - total > -1e-6)
    for other in published.baseline.opening.dropFirst() {
      for (left, right) in zip(first, byStratum(other)) { #expect((left - right).magnitude <= 1e-9 * max(1, total)) }
    }
  }

  @Test("files that count people are not among its inputs, and all others are")
  func inputs() throws {
    let study = try StillWorld.study(StillWorld.hypothesis("A", "if we open 5 places in residential home from 2027-28"))
    let files = StillWorld.files(StillWorld.hypothesis("A", "if we open 5 places in residential home from 2027-28"))
    #expect(study.inputs.map(\.path) == ["main.scenario", "test.rules", "people.csv"])
    #expect(try study.publishable(files: files).inputs.map(\.path) == ["main.scenario", "test.rules"])
  }

  @Test("tables that have gone are said to have, rather than published as they were")
  func missing() throws {
    let study = try StillWorld.study(StillWorld.hypothesis("A", "if we open 5 places in residential home from 2027-28"))
    #expect(throws: Findings.self) {
      try study.publishable(files: Files { .failure(.missingFile($0, near: nil)) })
    }
  }
}
