import Diagnostics
import Studies

/// A small place that tells all that the language can: areas, needs, payers, packages, services, staff and a population.
struct Westmoor {
  /// The values of the group `area`; empty for a place without.
  var areas: [String] = []
  /// Lines that are left out, by how they begin.
  var without: [String] = []

  /// What a run of it finds, at the likely values and in two draws.
  func run() async throws -> StudyResult {
    let texts = texts
    let files = Files { path in
      texts[path].map { .success(Array($0.utf8)) } ?? .failure(Finding(.unreadableFile, "there is no file `\(path)`"))
    }
    return await Studies.run(try Study(readingScenario: "west.scenario", files: files), draws: 2, seed: 1)
  }

  private var texts: [String: String] {
    [
      "west.scenario": scenario, "west.rules": Self.rules,
      "people.csv": table(
        "age,need,home,day,people",
        [
          "16-17,moderate,family home,nothing arranged,3", "18-29,moderate,family home,day care,20",
          "18-29,severe,residential home,day care,6", "30-49,moderate,supported living,direct payment,24",
          "50-64,severe,residential home,day care,10", "65-74,moderate,supported living,nothing arranged,7",
          "75-79,severe,residential home,nothing arranged,4", "85+,moderate,family home,nothing arranged,1",
        ]),
      "entrants.csv": table("need,people", ["moderate,2", "severe,1"]),
      "deaths.csv": "age,rate\n16-64,1%\n65+,8%\n",
      "moves.csv": "from,to,rate\nfamily home,supported living,2%\n",
      "population.csv": table("age,people", ["16-17,300", "18-64,9000", "65-69,800", "70-79,1000", "80+,500"]),
      "prevalence.csv": "need,rate\nmoderate,1%\nsevere,0.3%\n",
    ]
  }

  private func table(_ heading: String, _ rows: [String]) -> String {
    let rows = areas.isEmpty ? rows : areas.flatMap { area in rows.map { "\(area),\($0)" } }
    return ([(areas.isEmpty ? "" : "area,") + heading] + rows).map { $0 + "\n" }.joined()
  }

  private var scenario: String {
    Self.lines(areas: areas).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !without.contains { line.drop { $0 == " " }.hasPrefix($0) } }.joined(separator: "\n")
  }

  private static let rules = """
    hypothesis "More homes"
      because "people want homes of their own"
      if we move 10 people from residential home to supported living in 2027-28
      expect people in residential home to fall by at least 1 by 31 March 2029 compared with do nothing

    """

  private static func lines(areas: [String]) -> String {
    """
    scenario "Westmoor"
      years 2026-27 to 2029-30
      weeks a year 50
      ages 16 to 90 and over
      use "west.rules"
    \(areas.isEmpty ? "" : "group area " + areas.joined(separator: ", "))
    need moderate, severe
    people from "people.csv" otherwise 0
    entrants from "entrants.csv"
    deaths from "deaths.csv"
    moves from "moves.csv" otherwise 0
    population from "population.csv"
    prevalence from "prevalence.csv"
    pathway home
      settings family home, supported living, residential home
      starts in family home
    pathway day
      settings day care, direct payment, nothing arranged
      starts in nothing arranged
    setting supported living
      cost £900 a week for each person
      packages 10% under £400, 20% at £400 to £600, 30% at £600 to £1,000, 40% at £1,000 to £1,200 a week
      paid by social services 60%, NHS 30%, clients 10%
    setting residential home
      places 1000
      cost £1,000 a week for each person
      paid by social services 90%, clients 10%
      staff 20 hours a week of support workers for each person
    setting day care
      cost £100 a week for each person
      paid by pool 100%
    fund pool
      paid by social services 75%, NHS 25%
    staff group support workers
      hours 37 a week for each post
      supply 30 posts
    service short breaks
      used by 50% of people in family home
      amount 28 nights a year for each user
      cost £310 a night

    """
  }
}
