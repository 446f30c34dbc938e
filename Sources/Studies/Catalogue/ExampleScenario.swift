import Diagnostics

/// The small sound scenario that the examples of the catalogue are slips in.
enum ExampleScenario {
  static let scenario = "westshire.scenario"
  static let rules = "day.rules"

  // What several examples stand in for.
  static let closure = "  so we can close 10 places in day care over 3 years from 2027-28"
  static let shareOfMoves = "        60% of them from day care, the rest from nothing arranged"
  static let people = """
    area,age,need,people
    North,18-20,moderate,20
    North,18-20,severe,10
    North,21+,moderate,30
    North,21+,severe,15
    South,18-20,moderate,15
    South,18-20,severe,5
    South,21+,moderate,20
    South,21+,severe,10
    """

  /// Checks the scenario with one version of some lines in it.
  static func check(_ slips: [CatalogueExample.Slip], _ version: CatalogueExample.Version) -> Findings {
    var texts = files
    for slip in slips {
      texts[slip.file] = texts[slip.file]?.replacing(slip.place, with: slip.text(version), maxReplacements: 1)
    }
    let known = texts
    let files = Files { path in
      known[path].map { .success(Array($0.utf8)) }
        ?? .failure(.missingFile(path, near: nearest(to: path, among: known.keys)))
    }
    return checkFiles([scenario], files: files).findings
  }

  /// The files by name.
  static let files: [String: String] = [
    rules: """
    hypothesis "Direct payments replace day care"
      because "We may need fewer day care places."
      source "Day opportunities strategy 2025"
      if we move 10 people to direct payment over 3 years from 2026-27,
    \(shareOfMoves)
    \(closure)
      expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence

    option "Community first"
      includes "Direct payments replace day care"

    """,
    scenario: """
    scenario "Westshire: adults with learning disabilities"
      years 2026-27 to 2030-31
      step quarter
      ages 18 to 21 and over
      use "day.rules"

    group area North, South
    need moderate, severe

    people from "people.csv", "homes.csv", "days.csv" otherwise 0
    entrants from "entrants.csv"
    deaths from "deaths.csv"
    needs change from "needs.csv" otherwise 0
    moves from "moves.csv" otherwise 0

    pathway accommodation
      settings family home, supported living, residential home
      starts in family home
    pathway daytime
      settings day care, direct payment, nothing arranged
      starts in nothing arranged
      entrants day care 60%, nothing arranged 40%
      source "Transition register 2025"

    setting residential home
      places 30
      cost likely £1,480, between £1,350 and £1,620 (80% sure) a week for each person
      uplift 1% a year
      when full family home
      source "Fee schedule 2026", page 3
    setting supported living
      places from "places.csv"
      cost £900 a week for each person
      source "Fee schedule 2026", page 4
    setting day care
      places 40
      cost £270 a week for each person
      when full nothing arranged
      source "Fee schedule 2026", page 5

    contract "Beechwood"
      block 10 places in residential home at £1,150 a week for each place
      until 31 March 2029, notice 6 months, break from 1 April 2028
      source "Contract register 2026"
    site "Oak House"
      hosts 12 places in residential home
      fixed cost £480,000 a year
      source "Property register 2026"

    """,
    "people.csv": people + "\n",
    "homes.csv": """
    accommodation,people
    family home,80
    supported living,20
    residential home,25

    """,
    "days.csv": """
    daytime,people
    day care,38
    direct payment,12
    nothing arranged,75

    """,
    "entrants.csv": """
    area,need,people
    North,moderate,4
    North,severe,2
    South,moderate,3
    South,severe,1

    """,
    "deaths.csv": """
    age,rate
    18-20,0.01
    21+,0.02

    """,
    "needs.csv": """
    from,to,rate
    moderate,severe,0.01

    """,
    "moves.csv": """
    from,to,rate
    family home,supported living,0.02
    family home,residential home,0.01
    supported living,residential home,0.01
    nothing arranged,direct payment,0.03

    """,
    "places.csv": """
    year,places
    2026-27,20
    2027-28,22
    2028-29,24
    2029-30,24
    2030-31,24

    """,
  ]
}
