import Diagnostics

extension CatalogueTheme {
  static let conflicts = CatalogueTheme(
    "Rules that get in each other's way",
    [
      CatalogueEntry(
        .setTwice, "one number set twice for the same time",
        means: """
          `set` gives a number its value from a day on. Two lines, or two hypotheses of one option, set the same number for \
          the same years. Let one of them be for its own years only, or let one hypothesis say `overrides` the other.
          """,
        because: "there can be one cost and one number of places on a day, and only you know which.",
        .rules(
          """
            so we can set cost of day care to £250 a week from 2027-28
            and set cost of day care to £240 a week from 2028-29
          """,
          mended: """
              so we can set cost of day care to £250 a week in 2027-28
              and set cost of day care to £240 a week from 2028-29
            """, insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .overridesNothing, "an override to which nothing gives way",
        means: """
          `overrides` lets one hypothesis hold where two `set` the same number. These two set nothing in common. Places that \
          open or close are simply added up, with or without it.
          """,
        because: "you may think that one of them no longer counts, and both do.",
        .rules(
          """
          hypothesis "A later count"
            source "Day care count 2026"
            overrides "Direct payments replace day care" because "it is the later count"
            if we close 5 places in day care from 2028-29
            expect waiting for day care to be at most 5 people by 2029-30

          option "Community first"
          """,
          mended: """
            hypothesis "A later count"
              source "Day care count 2026"
              if we close 5 places in day care from 2028-29
              expect waiting for day care to be at most 5 people by 2029-30

            option "Community first"
            """, insteadOf: "option \"Community first\"")),
      CatalogueEntry(
        .overridesInARing, "hypotheses that give way to each other",
        means: """
          The first hypothesis overrides the second and the second, perhaps by way of others, overrides the first. Say \
          `overrides` only in the one that holds.
          """,
        because: "each would give way to the other, and neither number would be used.",
        .rules(
          """
          hypothesis "Count of 2025"
            source "Day care count 2025"
            overrides "Count of 2026" because "it is the fuller count"
            if we set places in day care to 30 from 2027-28
            expect waiting for day care to be at most 5 people by 2029-30
          hypothesis "Count of 2026"
            source "Day care count 2026"
            overrides "Count of 2025" because "it is the later count"
            if we set places in day care to 34 from 2027-28
            expect waiting for day care to be at most 5 people by 2029-30

          option "Community first"
          """,
          mended: """
            hypothesis "Count of 2025"
              source "Day care count 2025"
              if we set places in day care to 30 from 2027-28
              expect waiting for day care to be at most 5 people by 2029-30
            hypothesis "Count of 2026"
              source "Day care count 2026"
              overrides "Count of 2025" because "it is the later count"
              if we set places in day care to 34 from 2027-28
              expect waiting for day care to be at most 5 people by 2029-30

            option "Community first"
            """, insteadOf: "option \"Community first\"")),
      CatalogueEntry(
        .opensAndCloses, "places that open and close at once",
        means: """
          One line opens places when something is seen, another closes them, and both can be seen on the same day. Leave a \
          gap between the two numbers.
          """,
        because: "places would open and close quarter after quarter, as no service does.",
        .rules(
          """
            when waiting for day care is above 5 open 5 places in day care from 2027-28
            when waiting for day care is below 10 close 5 places in day care from 2027-28
          """,
          mended: """
              when waiting for day care is above 10 open 5 places in day care from 2027-28
              when waiting for day care is below 2 close 5 places in day care from 2027-28
            """, insteadOf: ExampleScenario.closure)),
    ])
}
