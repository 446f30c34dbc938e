import Diagnostics

extension CatalogueTheme {
  static let numbers = CatalogueTheme(
    "Amounts, ranges and shares",
    [
      CatalogueEntry(
        .wrongUnit, "a number that counts the wrong thing",
        means: """
          Pounds have a £, shares have a %, people and places are plain numbers. Here one stands where another is needed.
          """,
        because: "270 could be pounds, people or places, and £270 for 270 people is quite another plan.",
        .scenario("  cost 270 a week for each person", mended: "  cost £270 a week for each person")),
      CatalogueEntry(
        .mixedUnits, "a range of unlike things",
        means:
          "The likely number and the two ends of its range must all be pounds, all percentages or all plain numbers.",
        because: "a range from a percentage to a sum of money has no middle.",
        .scenario(
          "  cost likely £1,480, between 10% and £1,620 (80% sure) a week for each person",
          mended: "  cost likely £1,480, between £1,350 and £1,620 (80% sure) a week for each person")),
      CatalogueEntry(
        .howSure, "a range that does not say how sure it is",
        means: """
          `(80% sure)` means that in eight cases of ten you would expect the true figure within the range. If you think any \
          value between two numbers is as likely as another, leave out `likely` and the brackets: `between 22 and 41`.
          """,
        because: """
          a range that holds the truth half of the time and one that nearly always does are very different beliefs, and \
          every result rests on them.
          """,
        .scenario(
          "  cost likely £1,480, between £1,350 and £1,620 a week for each person",
          mended: "  cost likely £1,480, between £1,350 and £1,620 (80% sure) a week for each person")),
      CatalogueEntry(
        .reversedBounds, "a range that begins with its higher number",
        means: "`between` takes the lower number first.",
        because: "the two may be swapped, or one of them may have a digit too many: please look.",
        .scenario(
          "  cost likely £1,480, between £1,620 and £1,350 (80% sure) a week for each person",
          mended: "  cost likely £1,480, between £1,350 and £1,620 (80% sure) a week for each person")),
      CatalogueEntry(
        .centreOutside, "a likely value outside its range",
        means: "The likely value must lie inside its range, and not on an end of it.",
        because: """
          if £1,350 is the most likely cost, some cases will be below it, so a range that begins there cannot be right. \
          Widen it, or say only `between`.
          """,
        .scenario(
          "  cost likely £1,350, between £1,350 and £1,620 (80% sure) a week for each person",
          mended: "  cost likely £1,480, between £1,350 and £1,620 (80% sure) a week for each person")),
      CatalogueEntry(
        .outOfRange, "a number that cannot be",
        means: """
          The number is of the right kind but beyond what it can be: a share above 100%, a certainty of 100%, a fall of \
          less than nothing, a scenario of two hundred years.
          """,
        because: "it is most often a slip of the finger, and it would run without anybody noticing.",
        .rules(
          "  expect waiting for day care to be at most 5 people until 2029-30, with 100% confidence",
          mended: "  expect waiting for day care to be at most 5 people until 2029-30, with 95% confidence",
          insteadOf: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .sharesDoNotSum, "shares that do not make a whole",
        means: "Shares of the same people have to come to 100%. Say where the rest goes, or lower one of them.",
        because: "at 90% one in ten people would go nowhere; at 110% some would be in two places.",
        .scenario(
          "  entrants day care 60%, nothing arranged 30%", mended: "  entrants day care 60%, nothing arranged 40%")),
      CatalogueEntry(
        .twoRoles, "one assumption for two kinds of number",
        means: """
          An assumption is drawn once in each run and used wherever its name stands. This one is a share of people in one \
          place and a factor in another.
          """,
        because: """
          a share can never be above 100%; a factor can. What is likely for the one may be impossible for the other, so \
          each needs an assumption of its own.
          """,
        .assumption(
          """
                  "share leaving day care" of them from day care, the rest from nothing arranged
            then multiply moves to direct payment by "share leaving day care" from 2027-28
          """,
          mended: """
                    "share leaving day care" of them from day care, the rest from nothing arranged
              then multiply moves to direct payment by 0.9 from 2027-28
            """)),
      CatalogueEntry(
        .stagesDoNotSum, "stages that do not make the whole",
        means: """
          `in stages 5, 3, 2` says how much happens in each year. Together the stages come to the number in front of them; \
          here they come to more or less.
          """,
        because: "ten places and fifteen places are two plans, and the line says both.",
        .rules(
          "  so we can close 10 places in day care in stages 5, 5, 5 from 2027-28",
          mended: "  so we can close 10 places in day care in stages 5, 3, 2 from 2027-28",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .perWhat, "pounds that do not say for how long",
        means: """
          £250 could be for a week, for a year, for one visit, or spent once and never again. Say which: `£250 a week`, \
          `£13,000 a year`, `£310 a night`, `£120k in 2027-28`.
          """,
        because: "a year has 52 weeks: read the wrong way, the sum would be 52 times too large or too small.",
        .rules(
          """
            so we can close 10 places in day care over 3 years from 2027-28
            and set cost of day care to £250 from 2027-28
          """,
          mended: """
              so we can close 10 places in day care over 3 years from 2027-28
              and set cost of day care to £250 a week from 2027-28
            """, insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .percentOrPoints, "a percentage of a percentage",
        means: """
          What you raise or lower is a percentage itself. 40% raised by 5 percentage points is 45%; 40% raised by 5% of \
          itself is 42%. Write `percentage points`, or `set` it to the percentage you mean.
          """,
        because: "both readings are common, in the same meeting and by the same people.",
        .rules(
          """
            so we can close 10 places in day care over 3 years from 2027-28
            and raise uplift of residential home by 2% from 2027-28
          """,
          mended: """
              so we can close 10 places in day care over 3 years from 2027-28
              and raise uplift of residential home by 2 percentage points from 2027-28
            """, insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .differentUnits, "one service counted in two ways",
        means: """
          A service is counted in one thing throughout: nights, hours, visits. Here its amount or cost is in one and another \
          line of it, or of a rule, in a second.
          """,
        because: "nobody but you knows how many hours there are in one of its nights.",
        .told(
          wrong: """
            service short breaks
              used by 35% of people in family home
              amount 28 nights a year for each user
              cost £310 a night
              capacity 8,000 hours a year
            """,
          mended: """
            service short breaks
              used by 35% of people in family home
              amount 28 nights a year for each user
              cost £310 a night
              capacity 1,000 nights a year
            """)),
    ])
}
