import Quantities

extension StarterWords {
  private static let needs = ["moderate", "severe", "profound"]
  private static let homes = [
    "family home", "supported living", "adult placement", "residential home", "nursing home",
  ]
  private static let days = ["day care", "direct payment", "paid job", "nothing arranged"]

  /// Adults with learning disabilities.
  var learningDisability: [Starter.File] {
    [scenario(learningDisabilityScenario), Starter.File(name: "hypotheses.rules", text: dayOpportunities)]
      + learningDisabilityTables.map(\.file)
  }

  private var learningDisabilityTables: [StarterTable] {
    let need = (name: "need", values: Self.needs)
    return [
      StarterTable(
        name: "people-by-age.csv", columns: [("age", ["18-24", "25-44", "45-64", "65-84", "85+"]), need],
        figure: "people", note: "everybody known on \(eve); the three tables of people must have the same total"),
      StarterTable(
        name: "people-by-home.csv", columns: [("home", Self.homes), need], figure: "people",
        note: "the same people by where they live"),
      StarterTable(
        name: "people-by-day.csv", columns: [("day", Self.days)], figure: "people",
        note: "the same people by how they spend the day"),
      StarterTable(
        name: "entrants.csv", columns: [need], figure: "people",
        note: "who turns 18 and needs help in a year; add a column year where years differ"),
      StarterTable(
        name: "deaths.csv", columns: [("age", ["18-44", "45-64", "65-84", "85+"]), need], figure: "rate",
        note: "the share who die within a year, such as 0.5%; a published rate will do"),
      StarterTable(
        name: "moves.csv", columns: [("from", []), ("to", [])],
        rows: [
          ["family home", "supported living"], ["family home", "adult placement"], ["family home", "residential home"],
          ["supported living", "residential home"], ["residential home", "supported living"],
          ["residential home", "nursing home"], ["nothing arranged", "day care"],
          ["nothing arranged", "direct payment"],
          ["nothing arranged", "paid job"], ["day care", "nothing arranged"],
        ],
        figure: "rate", note: "the share who move within a year if nothing is done; moves left out count as none"),
      StarterTable(
        name: "places.csv", columns: [("setting", ["supported living", "residential home", "day care"])],
        figure: "places", note: "places there are on \(eve); add a column year where they will change"),
    ]
  }

  private var learningDisabilityScenario: String {
    """
    # Adults with learning disabilities in \(name), \(eve) and the ten years after.
    \(heading)

    scenario "\(name): adults with learning disabilities"
      years      \(years)
      step       quarter
      prices     \(firstYear)
      ages       18 to 85 and over
      use        "hypotheses.rules"

    # To tell areas apart, write: group area North, South. Tables of people then need a column `area`.

    need moderate, severe, profound

    people       from "people-by-age.csv", "people-by-home.csv", "people-by-day.csv"
    entrants     from "entrants.csv"
    deaths       from "deaths.csv"
    moves        from "moves.csv" otherwise 0

    pathway home
      settings   family home, supported living, adult placement, residential home, nursing home
      starts in  family home

    pathway day
      settings   day care, direct payment, paid job, nothing arranged
      starts in  nothing arranged

    # What each costs: take the # away and write your own price, with its source. Without prices nothing is said of money.

    setting supported living
      places     from "places.csv"
      # cost       £1,000 a week for each person
      # source     "Fee schedule, \(firstYear)"

    setting residential home
      places     from "places.csv"
      # cost       likely £1,500, between £1,350 and £1,650 (80% sure) a week for each person

    setting day care
      places     from "places.csv"
      # cost       £300 a week for each person
      when full  nothing arranged

    """
  }

  /// The hypothesis of the Welsh commissioning guide, with figures to be replaced.
  private var dayOpportunities: String {
    """
    # What we might do, and what we expect of it. The numbers are examples: replace them by your own.

    hypothesis "Direct payments replace day care"
      because    "An expansion in the number of new service users using direct payments may mean that we need to reduce
                  our provision of day care placements by 30 over the next 3 years."
      if we      move 45 people to direct payment over 3 years from \(firstYear), 60% of them from day care,
                 the rest from nothing arranged
      so we can  close 30 places in day care over 3 years from \(firstYear + 1)
      source     "Assumption: an example"
      expect     waiting for day care to be at most 5 people until \(firstYear + 5), with 80% confidence

    """
  }
}
