import Diagnostics

extension CatalogueTheme {
  static let places = CatalogueTheme(
    "Settings and places",
    [
      CatalogueEntry(
        .acrossPathways, "settings of two pathways mixed",
        means: """
          Everybody is in one setting of every pathway at once: somewhere to live, and something to do in the day. People \
          move within a pathway. Nobody moves from day care into supported living, though one person can be in both.
          """,
        because: "counted together, the same person would count twice.",
        .rules(
          "  if we move 10 people from day care to supported living over 3 years from 2026-27",
          mended: "  if we move 10 people from day care to direct payment over 3 years from 2026-27",
          insteadOf: """
              if we move 10 people to direct payment over 3 years from 2026-27,
                    60% of them from day care, the rest from nothing arranged
            """)),
      CatalogueEntry(
        .startIsLimited, "a limit on the setting where a pathway starts",
        means: """
          A pathway starts in a setting where people are when nothing else has been found for them, such as the family \
          home or nothing arranged. It cannot have a number of places.
          """,
        because: "if it were full, there would be nowhere for people to be.",
        .scenario(
          """
          setting nothing arranged
            places 90
            source "Day care count 2026"
          setting day care
          """, mended: "setting day care")),
      CatalogueEntry(
        .overflowRing, "full settings that send people round in a ring",
        means: """
          `when full` says where people go who find no room. Here the settings send people to each other and, in the end, \
          back to where they came from.
          """,
        because: "if all of them are full, nobody ever arrives.",
        .scenario(
          """
            when full direct payment
            source "Fee schedule 2026", page 5
          setting direct payment
            places 20
            when full day care
            source "Direct payments register 2026"
          """,
          mended: """
              when full direct payment
              source "Fee schedule 2026", page 5
            setting direct payment
              places 20
              when full nothing arranged
              source "Direct payments register 2026"
            """, insteadOf: "  when full nothing arranged\n  source \"Fee schedule 2026\", page 5")),
      CatalogueEntry(
        .noPlacesLimit, "places in a setting that has no limit",
        means: """
          A setting without a `places` line has room for everybody, so none of its places can be opened or closed, and \
          nobody ever waits for it.
          """,
        because: "the line would change nothing, whatever its number.",
        .rules(
          "  so we can close 10 places in direct payment over 3 years from 2027-28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .openingAbovePlaces, "more people than places on the first day",
        means: "Your tables have more people in the setting than it has places, before the first year begins.",
        because: """
          they stay, and nobody else can move in until there are fewer. That can be true, but more often one of the two \
          figures is of another date.
          """,
        .scenario(
          "setting residential home\n  places 20", mended: "setting residential home\n  places 30")),
      CatalogueEntry(
        .whichPlaces, "places by area, and no area named",
        means: """
          The table of places has a column for a group, so its places in an area are for the people of that area. A line \
          that opens or closes places, or a site that hosts them, says behind the setting in which.
          """,
        because: "places in the North help nobody in the South.",
        .slips([
          .init(
            file: "places.csv", place: "year,places\n2026-27,20\n2027-28,22\n2028-29,24\n2029-30,24\n2030-31,24",
            wrong: "area,places\nNorth,14\nSouth,10", mended: "area,places\nNorth,14\nSouth,10"),
          .init(
            file: ExampleScenario.rules, place: "  so we can close 10 places in day care over 3 years from 2027-28",
            wrong: "  if we open 4 places in supported living from 2027-28",
            mended: "  if we open 4 places in supported living in North from 2027-28"),
        ])),
      CatalogueEntry(
        .moreThanThereAre, "more than there are",
        means: "The rule closes more places, or moves more people, than the setting has.",
        because: "the run takes what there is and goes on. If a smaller number was meant, the results are not yours.",
        .rules(
          "  so we can close 400 places in day care over 3 years from 2027-28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
    ])

  static let people = CatalogueTheme(
    "Groups of people",
    [
      CatalogueEntry(
        .matchesNobody, "conditions that nobody meets",
        means: """
          The people you describe are not in the scenario: too young, in two areas at once, or told apart by ages that the \
          scenario counts together.
          """,
        because: "a rule about nobody changes nothing, and would look as if it had been tried.",
        .rules(
          """
            then multiply moves to direct payment by 1.2 for people under 18 from 2027-28
            so we can close 10 places in day care over 3 years from 2027-28
          """,
          mended: """
              then multiply moves to direct payment by 1.2 for people under 20 from 2027-28
              so we can close 10 places in day care over 3 years from 2027-28
            """,
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .tooManyCombinations, "more kinds of people than a run can hold",
        means: """
          Every combination of area, age, need and setting is followed on its own. Thousands of postcodes times a hundred \
          ages make more combinations than there are people.
          """,
        because: "it would not fit into a machine, and no table could fill it. Put small areas together.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "  ages 18 to 21 and over", wrong: "  ages 0 to 120 and over",
            mended: "  ages 18 to 21 and over"),
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "need moderate, severe",
            wrong: "group postcode \((1...1500).map { "SY\($0)" }.joined(separator: ", "))\nneed moderate, severe",
            mended: "need moderate, severe"),
        ])),
      CatalogueEntry(
        .spreadEvenly, "people spread evenly",
        means: """
          No table of people says how many there are of each age (or need, or area), so everybody is spread evenly over \
          them.
          """,
        because: "as many people of 18 as of 80 is seldom true, and it decides how many die and how many come of age.",
        .table(
          "people.csv",
          """
          area,need,people
          North,moderate,50
          North,severe,25
          South,moderate,35
          South,severe,15
          """,
          mended: ExampleScenario.people)),
      CatalogueEntry(
        .overlappingTiers, "people who have come already",
        means: """
          `first those …, next those …` says who goes before whom. Everybody in the later words is among the earlier ones, \
          so nobody is left to come next. Put the narrower words first.
          """,
        because: "the order you had in mind is not the one that would be followed.",
        .rules(
          """
            if we move 10 people from day care to direct payment from 2027-28,
                  first those aged 19 or over, next those aged 20 or over
          """,
          mended: """
              if we move 10 people from day care to direct payment from 2027-28,
                    first those aged 20 or over, next those aged 19 or over
            """,
          insteadOf: """
              if we move 10 people to direct payment over 3 years from 2026-27,
                    60% of them from day care, the rest from nothing arranged
            """)),
    ])

  static let times = CatalogueTheme(
    "Times",
    [
      CatalogueEntry(
        .noSuchDay, "a day that no calendar has",
        means: "The month has not so many days.",
        because: "it is a slip of the finger, and the day before or after may fall into another financial year.",
        .rules(
          "  so we can close 10 places in day care from 31 June 2027",
          mended: "  so we can close 10 places in day care from 30 June 2027",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .endBeforeStart, "an end before its start",
        means: "The years run from the earlier to the later one.",
        because: "one of the two is a slip of the finger, and only you know which.",
        .scenario("  years 2030-31 to 2026-27", mended: "  years 2026-27 to 2030-31")),
      CatalogueEntry(
        .outsideYears, "a time outside the years of the scenario",
        means: "The scenario says which years it covers. This line is about a time before or after them.",
        because: "nothing is known of that time: the rule would never begin, or the test would never come.",
        .rules(
          "  so we can close 10 places in day care over 3 years from 2035-36",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .betweenSteps, "a day for which there are no figures",
        means: """
          A run counts people at the end of each year, quarter or month, as the scenario's `step` says, and adds up costs \
          and moves by financial year. The day you name lies in between.
          """,
        because: "a figure for that day would be invented.",
        .rules(
          "  expect waiting for day care to be at most 5 people until 15 May 2029, with 80% confidence",
          mended: "  expect waiting for day care to be at most 5 people until 30 June 2029, with 80% confidence",
          insteadOf: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .shorterThanAStep, "a time too short to be seen",
        means: """
          A run goes forward by the scenario's `step`: a year, a quarter or a month. A lead time or delay shorter than that \
          makes no difference.
          """,
        because: "you wrote it because it matters. A `step` of a month would show it.",
        .rules(
          "  so we can close 10 places in day care over 3 years from 2027-28, lead time 1 month",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28, lead time 6 months",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .pastTheEnd, "something that is not done by the last year",
        means: """
          It begins within the years of the scenario and goes on after them, so only part of it happens in the run. The \
          message says until when it would go on.
          """,
        because: "a plan that is a third done shows a third of its savings, and looks as if it had failed.",
        .rules(
          "  so we can close 10 places in day care over 3 years from 2029-30",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .decidedTooEarly, "a decision that should have been taken long ago",
        means: """
          `from 2027-28` is when it happens, and `lead time` is how long before that it has to be decided. Here the day of \
          the decision lies before the first year.
          """,
        because: "if nobody has decided it yet, it cannot be ready in time. If somebody has, all is well.",
        .rules(
          "  so we can close 10 places in day care over 3 years from 2027-28, lead time 18 months",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28, lead time 9 months",
          insteadOf: ExampleScenario.closure)),
    ])
}
