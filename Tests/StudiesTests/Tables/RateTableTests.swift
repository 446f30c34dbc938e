import Diagnostics
import Projection
import RuleLanguage
import Testing

@testable import Studies

@Suite("Rates, entrants and places")
struct RateTableTests {
  private let reader = TableReader(vocabulary: small)

  private func source(_ text: String) -> SourceText { SourceText(name: "t.csv", text: text) }

  @Test("deaths: a column left out says the same for all, a band the same for its ages")
  func deaths() throws {
    var all = Findings()
    let text = "need,age,rate\nsevere,18-20,2%\nsevere,21+,0.1\nmoderate,18-20,0.01\nmoderate,21+,5%\n"
    let exits = try #require(reader.exits(.deaths, from: source(text), otherwiseZero: false, into: &all)).figures
    #expect(exits.pathway == nil)
    let strata = small.strata
    for stratum in 0..<strata.count {
      let isOld = strata.age(of: stratum) == 21
      let expected = strata.need(of: stratum) == 1 ? (isOld ? 0.1 : 0.02) : (isOld ? 0.05 : 0.01)
      #expect(abs(exits.probability[stratum] - expected) < 1e-15)
    }
    let uniform = try #require(reader.exits(.deaths, from: source("rate\n0.03\n"), otherwiseZero: false, into: &all))
      .figures
    #expect(uniform.probability == Array(repeating: 0.03, count: strata.count))
    #expect(all.all.isEmpty)
  }

  @Test("deaths by setting belong to the pathway that has the settings")
  func deathsBySetting() throws {
    var all = Findings()
    let text = "setting,area,rate\nday care,North,0.1\nday care,South,0.2\npaid job,North,0.3\npaid job,South,0.4\n"
    let exits = try #require(reader.exits(.deaths, from: source(text), otherwiseZero: false, into: &all)).figures
    #expect(exits.pathway == 1)
    #expect(exits.probability.count == small.strata.count * 2)
    let south = small.strata.index(group: 1, age: 2, need: 0)
    #expect(exits.probability[south * 2] == 0.2)
    #expect(exits.probability[south * 2 + 1] == 0.4)
  }

  @Test("changes of need by group and age")
  func needsChanges() throws {
    var all = Findings()
    let text = "from,to,age,rate\nmoderate,severe,18-20,0.01\nmoderate,severe,21+,0.05\n"
    let changes = try #require(reader.needsChanges(from: source(text), otherwiseZero: false, into: &all)).figures
    #expect(changes.count == 1)
    #expect((changes[0].from, changes[0].to) == (0, 1))
    #expect(changes[0].probability == [0.01, 0.01, 0.01, 0.05, 0.01, 0.01, 0.01, 0.05])
  }

  @Test("moves find their pathway by their settings")
  func moves() throws {
    var all = Findings()
    let text =
      "area,from,to,rate\nNorth,family home,own tenancy,0.1\nSouth,family home,own tenancy,0.2\n"
      + "North,day care,paid job,0.3\nSouth,day care,paid job,0.4\n"
    let moves = try #require(reader.moves(from: source(text), otherwiseZero: false, into: &all)).figures
    #expect(moves.map(\.count) == [1, 1])
    #expect((moves[0][0].from, moves[0][0].to) == (0, 1))
    #expect((moves[1][0].from, moves[1][0].to) == (0, 1))
    let strata = small.strata
    for stratum in 0..<strata.count {
      #expect(moves[0][0].probability[stratum] == (strata.group(of: stratum) == 0 ? 0.1 : 0.2))
      #expect(moves[1][0].probability[stratum] == (strata.group(of: stratum) == 0 ? 0.3 : 0.4))
    }
    let named = "pathway," + text.split(separator: "\n").prefix(3).joined(separator: "\naccommodation,")
    let same = try #require(reader.moves(from: source(named), otherwiseZero: false, into: &all)).figures
    #expect(same[0][0].probability == moves[0][0].probability)
  }

  @Test("rates that leave one cell may add to 1 exactly, in any number of rows")
  func leavingAddsToOne() {
    var all = Findings()
    let text = "from,to,rate\nhospital,family home,0.7\nhospital,own tenancy,0.3\n"
    #expect(reader.moves(from: source(text), otherwiseZero: false, into: &all) != nil)
    #expect(all.all.isEmpty)
  }

  @Test("only the cells where rates add to more than 1 are reported")
  func leavingByAge() {
    var all = Findings()
    let text =
      "age,from,to,rate\n18-20,hospital,family home,0.5\n21+,hospital,family home,0.5\n"
      + "18-20,hospital,own tenancy,0.4\n21+,hospital,own tenancy,0.9\n"
    #expect(reader.moves(from: source(text), otherwiseZero: false, into: &all) == nil)
    #expect(all.all.map(\.code) == [.moreThanEverybody])
    #expect(all.all.first?.message.contains("rows 3, 5 together take 140%") == true)
  }

  private static let entrantHeading = "area,need,year,accommodation,people\n"
  private static func entrantRows(_ years: [(String, Double)]) -> String {
    years.flatMap { year, people in
      ["North", "South"].flatMap { area in
        ["moderate", "severe"].flatMap { need in
          ["family home", "own tenancy", "hospital"].map { setting in
            let given = area == "South" && need == "severe" && setting != "hospital" ? people : 0
            return "\(area),\(need),\(year),\(setting),\(given)\n"
          }
        }
      }
    }.joined()
  }

  @Test("entrants: a pathway with a column by its column, one without by its shares")
  func entrants() throws {
    var all = Findings()
    let text = Self.entrantHeading + Self.entrantRows([("2026-27", 10), ("2027-28", 20)])
    let shares = [EntrantShares(shares: [1, 0, 0], span: nil), EntrantShares(shares: [0.25, 0.75], span: nil)]
    let figures = try #require(
      reader.newcomers(.entrants, from: source(text), otherwiseZero: false, later: nil, shares: shares, into: &all)
    ).figures.people
    // South and severe are the second of two: the last cells of [group × need × setting].
    let zeros = [Double](repeating: 0, count: 9)
    #expect(figures[0] == [zeros + [10, 10, 0], zeros + [20, 20, 0]])
    let none = [Double](repeating: 0, count: 6)
    #expect(figures[1] == [none + [5, 15], none + [10, 30]])
  }

  @Test("entrants until a year, then the mean of the years up to it, which may lie before the run")
  func until() throws {
    var all = Findings()
    let text = Self.entrantHeading + Self.entrantRows([("2024-25", 3), ("2025-26", 6), ("2026-27", 12)])
    let later = LaterYears(until: small.timeline.firstYear, way: .average(of: 3))
    let figures = try #require(
      reader.newcomers(
        .entrants, from: source(text), otherwiseZero: false, later: later, shares: everybodyInTheFirst(small),
        into: &all)
    ).figures.people
    #expect(figures[0].map { $0[9] } == [12, 7])
    #expect(all.all.isEmpty)
  }

  @Test("entrants without years are alike in every year; `until` then has no meaning")
  func entrantsWithoutYears() throws {
    var all = Findings()
    let text = "area,need,people\nNorth,moderate,4\nNorth,severe,3\nSouth,moderate,2\nSouth,severe,1\n"
    let shares = [EntrantShares(shares: [0.5, 0.5, 0], span: nil), EntrantShares(shares: [0, 1], span: nil)]
    let read = reader.newcomers(
      .entrants, from: source(text), otherwiseZero: false, later: nil, shares: shares, into: &all)
    let figures = try #require(read).figures.people
    #expect(figures[0] == Array(repeating: [2, 2, 0, 1.5, 1.5, 0, 1, 1, 0, 0.5, 0.5, 0], count: 2))
    let later = LaterYears(until: small.timeline.firstYear, way: .average(of: 1))
    #expect(
      reader.newcomers(.entrants, from: source(text), otherwiseZero: false, later: later, shares: shares, into: &all)
        == nil)
    #expect(all.all.map(\.code) == [.untilNeedsYears])
  }

  @Test("where entrants go may be said once")
  func sharesTwice() throws {
    var all = Findings()
    let scenario = SourceText(name: "s.scenario", text: "entrants family home 100%")
    let shares = [
      EntrantShares(shares: [1, 0, 0], span: SourceSpan(scenario, 0..<8)), EntrantShares(shares: [1, 0], span: nil),
    ]
    let text = Self.entrantHeading + Self.entrantRows([("2026-27", 1), ("2027-28", 1)])
    #expect(
      reader.newcomers(.entrants, from: source(text), otherwiseZero: false, later: nil, shares: shares, into: &all)
        == nil)
    #expect(all.all.map(\.code) == [.givenTwice])
    #expect(all.all.first?.labels.first?.span.source.name == "s.scenario")
  }

  @Test("places by year hold for every step of it")
  func places() throws {
    var all = Findings()
    let settings = [Rulebook.SettingPlace(pathway: 1, setting: 0), Rulebook.SettingPlace(pathway: 0, setting: 2)]
    let text = "setting,year,places\nday care,2026-27,30\nday care,2027-28,25\nhospital,2026-27,8\nhospital,2027-28,7\n"
    let places = try #require(reader.places(of: settings, from: source(text), otherwiseZero: false, into: &all))
    #expect(places.figures[settings[0]]?.total == [30, 30, 30, 30, 25, 25, 25, 25])
    #expect(places.figures[settings[1]]?.total == [8, 8, 8, 8, 7, 7, 7, 7])
    let one = reader.places(of: [settings[0]], from: source("places\n12\n"), otherwiseZero: false, into: &all)
    #expect(one?.figures[settings[0]]?.total == Array(repeating: 12, count: 8))
  }
}
