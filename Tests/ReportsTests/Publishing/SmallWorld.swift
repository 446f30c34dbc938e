import Diagnostics
import TestSupport
import Testing

@testable import Studies

/// A made-up scenario of few people in three areas, with two needs and two pathways: its tables count so few that most of
/// them are confidential. Every number that its planner gave is a multiple of 5, so that no other figure can be one of theirs.
struct SmallWorld {
  let areas = ["North", "South", "West"]
  private let needs = ["moderate", "severe"]
  private let homes = ["family home", "own home", "residential home"]
  private let days = ["nothing arranged", "day centre"]
  /// By [area × need × home].
  private(set) var atHome: [Double]
  /// By [area × need × day].
  private(set) var byDay: [Double]
  /// By [year × area × need].
  private(set) var entrants: [Double]

  static let years = 3

  init(seed: Int, upTo most: Int = 9, multiplesOf unit: Double = 1) {
    var random = SeededNumbers(seed: seed)
    func counts(_ number: Int, upTo most: Int) -> [Double] {
      (0..<number).map { _ in Double(Int.random(in: 0...most, using: &random)) * unit }
    }
    let atHome = counts(18, upTo: most)
    byDay = (0..<6).flatMap { block in
      let all = atHome[(block * 3)..<(block * 3 + 3)].reduce(0, +)
      let first = (all / unit * Double.random(in: 0...1, using: &random)).rounded() * unit
      return [first, all - first]
    }
    self.atHome = atHome
    entrants = counts(6 * Self.years, upTo: most / 3 + 1)
  }

  /// Another world whose tables tell the same once their counts are protected: as many people as can be have moved from a
  /// row to the next.
  var twin: SmallWorld {
    var twin = self
    twin.atHome = Self.shuffled(atHome, blocks: 3)
    twin.byDay = Self.shuffled(byDay, blocks: 2)
    twin.entrants = Self.shuffled(entrants, blocks: entrants.count)
    return twin
  }

  /// Moves people between rows of one block, so that tables of the same people go on agreeing.
  private static func shuffled(_ counts: [Double], blocks: Int) -> [Double] {
    let told = PublishableCounts(counts).values
    var counts = counts
    for row in counts.indices.dropLast() where row % blocks != blocks - 1 {
      for people in [-2.0, 2, -1, 1] where counts[row] + people >= 0 && counts[row + 1] - people >= 0 {
        var moved = counts
        moved[row] += people
        moved[row + 1] -= people
        if PublishableCounts(moved).values == told {
          counts = moved
          break
        }
      }
    }
    return counts
  }

  func study() throws -> Study { try read { try Study(readingScenario: "small.scenario", files: files) } }

  /// The study as it is published.
  func published() throws -> Study { try read { try study().publishable(files: files) } }

  private func read(_ body: () throws -> Study) throws -> Study {
    do {
      return try body()
    } catch let findings as Findings {
      Issue.record("\(Renderer().render(findings))")
      throw findings
    }
  }

  // MARK: Files

  private var files: Files {
    let texts = [
      "small.scenario": Self.scenario, "small.rules": Self.rules, "people.csv": people("home", homes, atHome),
      "days.csv": people("day", days, byDay), "entrants.csv": entrantsTable,
      "deaths.csv": "age,rate\n18-64,1%\n65+,5%\n",
      "population.csv": populationTable,
      "prevalence.csv": "need,rate\nmoderate,2%\nsevere,1%\n",
    ]
    return Files { path in
      texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missingFile(path, near: nil))
    }
  }

  private func people(_ pathway: String, _ settings: [String], _ counts: [Double]) -> String {
    var rows = ["area,need,\(pathway),people"]
    for (place, count) in counts.enumerated() {
      let block = place / settings.count
      rows.append("\(areas[block / 2]),\(needs[block % 2]),\(settings[place % settings.count]),\(count)")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private var entrantsTable: String {
    let rows = entrants.enumerated().map { place, count in
      "\(2026 + place / 6)-\(27 + place / 6),\(areas[place % 6 / 2]),\(needs[place % 2]),\(count)"
    }
    return (["year,area,need,people"] + rows).joined(separator: "\n") + "\n"
  }

  private var populationTable: String {
    let rows = ["18-64", "65+"].flatMap { age in
      areas.enumerated().map { "\($1),\(age),\(1_000 + 235 * $0)" }
    }
    return (["area,age,people"] + rows).joined(separator: "\n") + "\n"
  }

  private static let scenario = """
    scenario "Small"
      years 2026-27 to 2028-29
      step quarter
      weeks a year 52
      ages 18 to 70 and over
      use "small.rules"
    group area North, South, West
    need moderate, severe
    people from "people.csv", "days.csv"
    entrants from "entrants.csv"
    deaths from "deaths.csv" times likely 1, between 0.8 and 1.25 (80% sure)
    population from "population.csv"
    prevalence from "prevalence.csv"
    pathway home
      settings family home, own home, residential home
      starts in family home
    pathway day
      settings nothing arranged, day centre
      starts in nothing arranged
    setting residential home
      places 15
      cost £1,000 a week for each person
    setting own home
      cost £500 a week for each person
    setting day centre
      places 20
      cost £200 a week for each person
    service short breaks
      used by 50% of people in family home
      amount 28 nights a year for each user
      cost £310 a night
    measure "people at home"
      is people in family home
      better when higher
    """

  private static let rules = """
    hypothesis "Homes of their own"
      if we move up to 10 people from residential home to own home over 2 years from 2026-27
      expect people in residential home to be at most 5 people by 2028-29
      expect people in own home to rise by at least 5 people by 2028-29 compared with do nothing
    hypothesis "Day centre"
      if we close 10 places in day centre from 2027-28
      expect waiting for day centre to be at most 5 people until 2028-29
    option "Both"
      includes "Homes of their own", "Day centre"
    appraisal
      compare do nothing, "Both"
      effect "people at home", worth up to £5k, £10k a unit
      weigh "people at home" 50, present cost 50
    """
}
