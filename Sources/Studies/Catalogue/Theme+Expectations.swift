import Diagnostics

extension CatalogueTheme {
  static let expectations = CatalogueTheme(
    "What we expect",
    [
      CatalogueEntry(
        .unknownMeasure, "something that no run measures",
        means: """
          An expectation is about something a run counts: people in a setting, places, empty places, people waiting, \
          moves in a year, or cost. Satisfaction, quality and the like are not in the projection.
          """,
        because: "a test of something that is never counted could be neither met nor missed.",
        .rules(
          "  expect satisfaction to be at least 80% by 2029-30",
          mended: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .noComparator, "a fall or rise from what?",
        means: """
          `to fall by 10` needs something to be held against: `compared with do nothing` is the same place in the same \
          year, had we done nothing.
          """,
        because:
          "need grows on its own. Ten fewer than today and ten fewer than there would have been are different tests.",
        .rules(
          "  expect people in day care to fall by at least 5 people by 2029-30",
          mended: "  expect people in day care to fall by at least 5 people by 2029-30 compared with do nothing",
          insteadOf: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .noDate, "an expectation without a date",
        means: """
          Say when: `by 2029-30` tests one day, 31 March 2030; `until 2029-30` tests all the time up to that day.
          """,
        because: "without a date an expectation can always still come true, so it could never fail.",
        .rules(
          "  expect waiting for day care to be at most 5 people, with 80% confidence",
          mended: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .notTested, "a hypothesis that is never put to the test",
        means: "The hypothesis says what we do, but not what should come of it.",
        because: "it can be run and costed, but no run can support or refute it. An `expect` line makes it a test.",
        .rules(
          "  so we can close 10 places in day care over 3 years from 2027-28",
          mended: """
              so we can close 10 places in day care over 3 years from 2027-28
              expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence
            """)),
      CatalogueEntry(
        .ownAnswer, "an expectation that answers itself",
        means: """
          The rule closes the places, and the expectation asks whether they are closed. Expect something that people or \
          money decide: who waits, where people are, what it costs.
          """,
        because: "it would be marked as supported whatever became of the people.",
        .rules(
          "  expect places in day care to fall by at least 10 by 2029-30 compared with do nothing",
          mended: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .cannotFail, "a test that holds whatever happens",
        means: """
          The number lies where the figure can never miss it: at least 0 places, at most more people than there are. Write the \
          number at which you would begin to worry.
          """,
        because: "a hypothesis that nothing could refute looks proven and tells you nothing.",
        .rules(
          "  expect empty places in day care to be at least 0 places by 2029-30",
          mended: "  expect empty places in day care to be at least 2 places by 2029-30",
          insteadOf: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .neverTrue, "a test that can never hold",
        means: """
          Nothing that is counted is ever below 0, and no share above 100%. A test asks for it here, or a line waits for it.
          """,
        because: "the hypothesis would be refuted before anything has happened. Most often `at most` was meant.",
        .rules(
          "  expect waiting for day care to be below 0 people until 2029-30, with 80% confidence",
          mended: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .measureOfAMeasure, "a measure made of another measure",
        means: """
          A `measure` gives a name to something that a run counts, such as people in one setting as a share of those in two. \
          This one is made of a declared measure, or of itself.
          """,
        because: "a share of a share is hard to read, and a measure made of itself has no value at all.",
        .scenario(
          """
          measure own front door
            is people in supported living
          measure independence
            is own front door as a share of people in supported living, residential home

          contract "Beechwood"
          """,
          mended: """
            measure independence
              is people in supported living as a share of people in supported living, residential home

            contract "Beechwood"
            """, insteadOf: "contract \"Beechwood\"")),
      CatalogueEntry(
        .doesNotHold, "a test of the rules that does not hold",
        means: """
          A `test` pins what your rules must do, and `longview test` looks whether they still do it. It says what it expected, \
          what it found, and how far apart they are.
          """,
        because: """
          either the rule has changed its meaning since the test was written, or the number was a slip. Look at the rule \
          first.
          """,
        .told(
          wrong: """
            test "ten of 40 places close" in "westshire.scenario"
              with "Direct payments replace day care"
              expect places in day care to be 25 by 2030-31
            """,
          mended: """
            test "ten of 40 places close" in "westshire.scenario"
              with "Direct payments replace day care"
              expect places in day care to be 30 by 2030-31
            """)),
    ])
}
