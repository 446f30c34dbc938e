import Diagnostics

extension CatalogueTheme {
  static let names = CatalogueTheme(
    "Names and parts",
    [
      CatalogueEntry(
        .unknownName, "a name that nothing declares",
        means: """
          Settings, needs, areas and assumptions are named once, in the scenario or the rules, and then used by that name. \
          This name is used but nowhere given. Small and capital letters are alike; singular and plural are not.
          """,
        because: "a near miss could be meant for any of several, so it is offered to you rather than chosen for you.",
        .rules(
          "  so we can close 10 places in day car over 3 years from 2027-28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .declaredTwice, "one name for two things",
        means:
          "The same name is given twice, to the same thing or to two. Small and capital letters make no difference.",
        because: "wherever the name is used, it could be either.",
        .scenario("need moderate, severe, Moderate", mended: "need moderate, severe")),
      CatalogueEntry(
        .nameTaken, "a name that results need for themselves",
        means: """
          Tables and results have words of their own: `age`, `year`, `people`, and `do nothing` for the years without any \
          rule. Choose another name for yours.
          """,
        because: "in the report nobody could tell your option from the one it is compared with.",
        .rules(#"option "Do nothing""#, mended: #"option "Community first""#)),
      CatalogueEntry(
        .namedTwice, "something counted twice",
        means: "One setting, file or hypothesis stands twice in a list, or beside the pathway that includes it.",
        because: "its people or pounds would be added twice.",
        .rules(
          "  expect waiting for day care, day care to be at most 5 people until 2029-30, with 80% confidence",
          mended: "  expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence")),
      CatalogueEntry(
        .missingPart, "a part that cannot be left out",
        means: """
          Every scenario needs `years` and `ages`, every pathway `settings` and `starts in`, every hypothesis something we \
          do, every assumption a number.
          """,
        because: "there is no sensible value to put in its place.",
        .scenario(
          "  settings day care, direct payment, nothing arranged",
          mended: "  settings day care, direct payment, nothing arranged\n  starts in nothing arranged")),
      CatalogueEntry(
        .unused, "an assumption that nothing uses",
        means: "You gave a number a name and a source, and no line of the rules uses that name.",
        because: """
          it may be a slip: perhaps the number itself still stands where the name was meant to, and a change of the \
          assumption would change nothing.
          """,
        .assumption(
          ExampleScenario.shareOfMoves,
          mended: "        \"share leaving day care\" of them from day care, the rest from nothing arranged")),
      CatalogueEntry(
        .leftOut, "a table that most scenarios have",
        means:
          "The scenario has no `deaths` or no `entrants`. It will run, but nobody ever dies or nobody new ever comes.",
        because: "for a plan of three years that may do; over twenty it decides every figure.",
        .scenario(
          "entrants from \"entrants.csv\"", mended: "entrants from \"entrants.csv\"\ndeaths from \"deaths.csv\"")),
      CatalogueEntry(
        .staffNotNeeded, "staff whom nobody needs",
        means: """
          A staff group is declared, or told in a table of those in post, and no setting and no service has a `staff` line \
          that needs it; or a table tells those in post of a staff group that does not take them from it.
          """,
        because: "who is in post would never fill a post, and a misspelt group would look fully staffed.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "setting day care\n  places 40",
            wrong:
              "staff group support workers\n  supply 12 posts\n  source \"Payroll 2026\"\nsetting day care\n  places 40",
            mended:
              "staff group support workers\n  supply 12 posts\n  source \"Payroll 2026\"\nsetting day care\n  places 40\n"
              + "  staff 0.25 support workers for each place")
        ])),
    ])
}
