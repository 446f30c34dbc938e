import Diagnostics
import Projection
import Quantities
import RuleLanguage
import TestSupport
import Testing

@testable import Studies

@Suite("New people and the population")
struct NewcomersTests {
  private let reader = TableReader(vocabulary: small)

  private func source(_ text: String) -> SourceText { SourceText(name: "table.csv", text: text) }

  private func newcomers(_ kind: TableKind, _ text: String, later: LaterYears? = nil) throws -> Newcomers {
    var all = Findings()
    let read = reader.newcomers(
      kind, from: source(text), otherwiseZero: false, later: later, shares: everybodyInTheFirst(small), into: &all)
    #expect(all.all.isEmpty, "\(Renderer().render(all))")
    return try #require(read).figures
  }

  private static let groups = ["North", "South"].flatMap { area in ["moderate", "severe"].map { (area, $0) } }

  private static func table(_ years: [(String, Double)]) -> String {
    "year,area,need,people\n"
      + years.flatMap { year, count in groups.map { "\(year),\($0.0),\($0.1),\(count)\n" } }.joined()
  }

  @Test("a band of ages is spread evenly over its ages, and nobody is lost", arguments: UInt64(0)..<20)
  func bands(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let bands = [["18-19", "20-21+"], ["18", "19-20", "21+"], ["18-20"], ["21+"], ["19"]].randomElement(using: &random)
    let cells = try #require(bands).map { $0.replacing("20-21+", with: "20+") }
    var total = 0.0
    var text = "area,need,age,people\n"
    for (area, need) in Self.groups {
      for band in cells {
        let people = Double.random(in: 0...10, using: &random)
        total += people
        text += "\(area),\(need),\(band),\(people)\n"
      }
    }
    var all = Findings()
    let read = try #require(
      reader.newcomers(
        .arrivals, from: source(text), otherwiseZero: true, later: nil, shares: everybodyInTheFirst(small), into: &all))
    for pathway in small.pathways.indices {
      for year in 0..<2 {
        #expect(abs(read.figures.people[pathway][year].reduce(0, +) - total) < 1e-9)
      }
    }
    #expect(read.figures.strata == read.figures.strata.sorted())
    #expect(read.figures.byStratum(inYear: 0).count == read.figures.strata.count)
  }

  @Test("entrants without ages are of the lowest age, every group and need")
  func lowestAge() throws {
    #expect(try newcomers(.entrants, Self.table([("2026-27", 1), ("2027-28", 1)])).strata == small.strata.ofLowestAge)
  }

  @Test("each year after the last one told grows once more than the one before")
  func growth() throws {
    let vocabulary = Vocabulary(
      timeline: Timeline(firstYear: FinancialYear(start: 2026), years: 4, stepsPerYear: 1),
      ages: AgeSpan(lowest: 18, open: 20), groups: [], needs: [], pathways: [(name: "home", settings: ["family home"])])
    var all = Findings()
    let later = LaterYears(until: FinancialYear(start: 2027), way: .growth(0.5))
    let read = TableReader(vocabulary: vocabulary).newcomers(
      .entrants, from: source("year,people\n2026-27,3\n2027-28,4\n"), otherwiseZero: false, later: later,
      shares: everybodyInTheFirst(vocabulary), into: &all)
    #expect(read?.figures.people == [[[3], [4], [6], [9]]])
  }

  @Test("a share of some people: by group as they are, within a group as those of the last year")
  func share() throws {
    let north = PeopleToComeFrom(partOfGroup: [0, 1], people: [[1000, 3000]])
    let later = LaterYears(until: small.timeline.firstYear, way: .share(0.01, of: north))
    let text =
      "year,area,need,people\n2026-27,North,moderate,3\n2026-27,North,severe,1\n2026-27,South,moderate,0\n"
      + "2026-27,South,severe,0\n"
    let people = try newcomers(.entrants, text, later: later).people[0][1]
    let byStratum = stride(from: 0, to: people.count, by: 3).map { people[$0] }
    // Nobody came from the South in the last year known, so its needs are those of all who came.
    #expect(isClose(byStratum, [7.5, 2.5, 22.5, 7.5]))
  }

  @Test("a group that is not meant has nobody")
  func notMeant() throws {
    let south = PeopleToComeFrom(partOfGroup: [nil, 0], people: [[400]])
    let later = LaterYears(until: small.timeline.firstYear, way: .share(0.5, of: south))
    let people = try newcomers(.entrants, Self.table([("2026-27", 2)]), later: later).people[0][1]
    #expect(isClose(stride(from: 0, to: people.count, by: 3).map { people[$0] }, [0, 0, 100, 100]))
  }

  @Test("who is new in 2027-28 at 18 was born in 2009-10")
  func births() throws {
    var all = Findings()
    let text = "year,area,births\n2009-10,North,500\n2009-10,South,700\n"
    let read = try #require(reader.births(from: source(text), after: small.timeline.firstYear, into: &all))
    #expect(all.all.isEmpty)
    #expect(read.figures.people == [[500, 700]])
    #expect(read.figures.partOfGroup == [0, 1])
    let together = try #require(
      reader.births(from: source("year,births\n2009-10,1200\n"), after: small.timeline.firstYear, into: &all))
    #expect(together.figures.people == [[1200]] && together.figures.partOfGroup == [0, 0])
  }

  @Test("the population by variant: those named, in the order met; `principal` counts where it is one of them")
  func variants() throws {
    var all = Findings()
    let rows = ["low", "Principal", "high"].enumerated().flatMap { number, variant in
      ["North", "South"].flatMap { area in
        ["\(variant),\(area),18-20,\(30 * (number + 1))", "\(variant),\(area),21+,\(100 * (number + 1))"]
      }
    }
    let text = "variant,area,age,people\n" + rows.joined(separator: "\n") + "\n"
    let read = reader.population(from: source(text), otherwiseZero: false, into: &all)
    let population = try #require(read).figures
    #expect(population.variants == ["low", "Principal", "high"] && population.principal == 1)
    #expect(population.people[2] == Array(repeating: [30, 30, 30, 300, 30, 30, 30, 300], count: 2))
  }
}
