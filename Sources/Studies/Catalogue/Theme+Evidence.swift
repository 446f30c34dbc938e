import Diagnostics

extension CatalogueTheme {
  static let evidence = CatalogueTheme(
    "Evidence",
    [
      CatalogueEntry(
        .noSource, "numbers without a source",
        means: """
          Whoever reads the results will ask where the numbers come from. A `source` line answers: a report and its page, a \
          register, a count. An honest guess is a source too: `source "Assumption: as in Eastshire"`.
          """,
        because: "in two years' time nobody, not even you, will remember.",
        .rules(
          #"  because "We may need fewer day care places.""#,
          mended: """
              because "We may need fewer day care places."
              source "Day opportunities strategy 2025"
            """)),
      CatalogueEntry(
        .stale, "figures of long ago",
        means: """
          `as at` says of what day the figures are. These are from more than five years before the scenario's first year.
          """,
        because: """
          fees, needs and homes will have changed. If there is nothing later, a wider range says so more honestly than one \
          old number.
          """,
        .rules(
          #"  source "Day opportunities strategy" as at June 2016"#,
          mended: #"  source "Day opportunities strategy" as at June 2025"#,
          insteadOf: #"  source "Day opportunities strategy 2025""#)),
      CatalogueEntry(
        .opinionOnly, "accepted on opinion alone",
        means: """
          The hypothesis is marked as accepted, and every source it gives is marked as of low quality. If the decision \
          rested on more than that, say on what.
          """,
        because: "opinion is a good start and a poor end: what is accepted is soon taken for known.",
        .rules(
          """
            source "Talk at the partnership board" quality low
            status accepted by "Partnership board" because "everybody agreed"
          """,
          mended: """
              source "Talk at the partnership board" quality low
              source "Survey of 140 families 2025" quality medium
              status accepted by "Partnership board" because "everybody agreed"
            """, insteadOf: #"  source "Day opportunities strategy 2025""#)),
      CatalogueEntry(
        .doubledAssumption, "one belief under two names",
        means: """
          Two assumptions have the same number, the same range and the same source. If they are one belief, give it one name \
          and use that in both places.
          """,
        because: "each assumption varies by itself, so one could come out high while its twin comes out low.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.rules, place: "hypothesis \"Direct payments replace day care\"",
            wrong: """
              assumption "share leaving day care"
                is likely 60%, between 40% and 75% (80% sure)
                source "Day care review 2025", page 14
              assumption "share never coming"
                is likely 60%, between 40% and 75% (80% sure)
                source "Day care review 2025", page 14

              hypothesis "Direct payments replace day care"
              """,
            mended: """
              assumption "share leaving day care"
                is likely 60%, between 40% and 75% (80% sure)
                source "Day care review 2025", page 14

              hypothesis "Direct payments replace day care"
              """),
          CatalogueExample.Slip(
            file: ExampleScenario.rules,
            place: """
                if we move 10 people to direct payment over 3 years from 2026-27,
                      60% of them from day care, the rest from nothing arranged
              """,
            wrong: """
                if we move "share leaving day care" of people from day care to direct payment over 3 years from 2026-27
                and send "share never coming" of entrants to direct payment instead of day care from 2026-27
              """,
            mended: """
                if we move "share leaving day care" of people from day care to direct payment over 3 years from 2026-27
                and send "share leaving day care" of entrants to direct payment instead of day care from 2026-27
              """),
        ])),
    ])
}
