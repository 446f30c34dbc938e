import Quantities

extension StarterWords {
  private static let homes = ["own home", "home care", "extra care", "residential home", "nursing home"]

  /// Older people who need care.
  var olderPeople: [Starter.File] {
    [scenario(olderPeopleScenario), Starter.File(name: "hypotheses.rules", text: extraCare)]
      + olderPeopleTables.map(\.file)
  }

  private var olderPeopleTables: [StarterTable] {
    let need = (name: "need", values: ["no dementia", "dementia"])
    return [
      StarterTable(
        name: "people.csv", columns: [("age", ["65-74", "75-84", "85+"]), need, ("care", Self.homes)],
        figure: "people", note: "everybody known on \(eve), whether or not the council pays"),
      StarterTable(
        name: "entrants.csv", columns: [("age", ["65-74", "75-84", "85+"]), need], figure: "people",
        note: "who becomes known in a year; add a column year where years differ"),
      StarterTable(
        name: "deaths.csv", columns: [("age", ["65-74", "75-84", "85+"]), need], figure: "rate",
        note: "the share who die within a year, such as 5%; a published rate will do"),
      StarterTable(
        name: "dementia.csv",
        columns: [("age", ["65-74", "75-84", "85+"]), ("from", ["no dementia"]), ("to", ["dementia"])],
        figure: "rate", note: "the share who come to have dementia within a year"),
      StarterTable(
        name: "moves.csv", columns: [("from", []), ("to", [])],
        rows: [
          ["own home", "home care"], ["home care", "extra care"], ["home care", "residential home"],
          ["home care", "nursing home"], ["extra care", "nursing home"], ["residential home", "nursing home"],
        ],
        figure: "rate", note: "the share who move within a year if nothing is done; moves left out count as none"),
      StarterTable(
        name: "places.csv", columns: [("setting", ["extra care", "residential home", "nursing home"])],
        figure: "places", note: "places there are on \(eve); add a column year where they will change"),
    ]
  }

  private var olderPeopleScenario: String {
    """
    # Older people in \(name), \(eve) and the ten years after.
    \(heading)

    scenario "\(name): older people"
      years      \(years)
      step       quarter
      prices     \(firstYear)
      ages       65 to 90 and over
      use        "hypotheses.rules"

    # To tell areas apart, write: group area North, South. Tables of people then need a column `area`.

    need no dementia, dementia

    people       from "people.csv"
    entrants     from "entrants.csv"
    deaths       from "deaths.csv"
    needs change from "dementia.csv" otherwise 0
    moves        from "moves.csv" otherwise 0

    pathway care
      settings   own home, home care, extra care, residential home, nursing home
      starts in  own home

    # What each costs: take the # away and write your own price, with its source. Without prices nothing is said of money.

    setting home care
      # cost       £300 a week for each person
      # source     "Fee schedule, \(firstYear)"

    setting extra care
      places     from "places.csv"
      # cost       likely £450, between £400 and £520 (80% sure) a week for each person

    setting residential home
      places     from "places.csv"
      # cost       £850 a week for each person

    setting nursing home
      places     from "places.csv"
      # cost       £1,000 a week for each person

    """
  }

  private var extraCare: String {
    """
    # What we might do, and what we expect of it. The numbers are examples: replace them by your own.

    hypothesis "Extra care instead of beds"
      because    "Extra care housing may let people stay out of a residential home, so that we can buy fewer beds."
      if we      open 24 places in extra care from \(firstYear + 1)
      then       move 24 people from residential home to extra care from \(firstYear + 1), first those with need no dementia
      so we can  close 15 places in residential home over 2 years from \(firstYear + 2)
      source     "Assumption: an example"
      expect     waiting for residential home to be at most 5 people until \(firstYear + 6), with 80% confidence

    """
  }
}
