import Diagnostics

extension CatalogueTheme {
  static let history = CatalogueTheme(
    "What happened",
    [
      CatalogueEntry(
        .nothingToCompare, "nothing that was both projected and counted",
        means: """
          `longview backtest` and `longview calibrate` hold a scenario against a table of what happened. None of the years \
          in the table is one that the scenario projects, the eve of its first year being where it starts from.
          """,
        because: "a projection can be tested by what came after it began, and by nothing else.",
        .told(
          wrong: "years 2026-27 to 2035-36, and actuals.csv has 2019-20 to 2024-25",
          mended: "years 2018-19 to 2035-36, people from the register of 31 March 2018")),
      CatalogueEntry(
        .fewDrawsCount, "too few draws agree with what happened",
        means: """
          `longview calibrate` lets every draw count by how likely it makes what happened. Here nearly all the weight lies \
          on a few of them, and another seed would choose others.
          """,
        because: "a mean of three draws looks as exact as one of three thousand, and is not.",
        .told(
          wrong: "longview calibrate Scenarios/highland/highland.scenario --draws 200",
          mended: "longview calibrate Scenarios/highland/highland.scenario --draws 5000",
          finding: .fewDrawsCount(8.4, of: 200, wouldDo: 2400))),
      CatalogueEntry(
        .outsideBelief, "something happened that no draw holds",
        means: """
          However the uncertain numbers are drawn, no draw comes near this figure. Either the ranges were too narrow, or \
          something happened of which the scenario knows nothing: a home that closed, people counted in another way.
          """,
        because: "weighing draws chooses among what was thought possible. It cannot find what was not.",
        .told(
          wrong: "1,707 people were counted; all draws have between 1,540 and 1,640",
          mended: "a wider range for moves, or the homes that opened in 2008 as a hypothesis")),
    ])
}
