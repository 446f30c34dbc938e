import Diagnostics

extension CatalogueTheme {
  static let tableCells = CatalogueTheme(
    "Tables: the cells",
    [
      CatalogueEntry(
        .emptyCell, "a cell with nothing in it",
        means: "A name is missing. Merged cells in a spreadsheet leave all but the first of them empty: fill them in.",
        because: "an empty cell could mean `the same as above`, `all` or `not known`.",
        .table("homes.csv", ",20", mended: "supported living,20")),
      CatalogueEntry(
        .toFill, "figures that are still to fill",
        means: """
          The tables of a new scenario have `to fill` where figures belong. A check lists them and goes on; a run waits \
          until all have been written.
          """,
        because: "a figure that nobody has given must not count as none.",
        .table("homes.csv", "supported living,to fill", mended: "supported living,20")),
      CatalogueEntry(
        .unknownValue, "a name that the scenario does not know",
        means: """
          The cell names a setting, need or area that the scenario does not declare, or one that belongs in another column. \
          A row of totals is one of these: take it out.
          """,
        because: "its people would belong nowhere.",
        .table("homes.csv", "suported living,20", mended: "supported living,20")),
      CatalogueEntry(
        .placesNotAskedFor, "places for a setting that does not ask for them",
        means: """
          The table has places for a setting whose `places` line in the scenario says something else: a number, or another \
          table, or nothing.
          """,
        because: "two figures for the same places are one too many.",
        .table(
          "places.csv", "setting,places\nsupported living,22\nday care,40",
          mended: "setting,places\nsupported living,22",
          insteadOf: "year,places\n2026-27,20\n2027-28,22\n2028-29,24\n2029-30,24\n2030-31,24")),
      CatalogueEntry(
        .notAnAge, "a cell that should hold ages",
        means: """
          Ages are written 34, 25-44 or 65+. Spreadsheets like to make dates of them: 18-10 becomes 18-Oct. Format the \
          column as text, then type the ages again.
          """,
        because: "the row would be about nobody, or about everybody.",
        .table("deaths.csv", "18-Oct,0.01", mended: "18-20,0.01")),
      CatalogueEntry(
        .ageOutside, "ages that the scenario does not have",
        means: "The scenario's `ages` line says from which age to which people are followed. This row goes beyond.",
        because: "part of the row's people would be lost without a word.",
        .table("deaths.csv", "16-20,0.01", mended: "18-20,0.01")),
      CatalogueEntry(
        .openAge, "the last age without everybody older",
        means: """
          The scenario counts everybody from its last age on as one. The table gives that age alone. If older people are in \
          the figure, write a + behind it.
          """,
        because: "it cannot be seen whether the older people are in the figure or left out.",
        .table("deaths.csv", "21,0.02", mended: "21+,0.02")),
      CatalogueEntry(
        .notAYear, "a cell that should hold a financial year",
        means:
          "Years in tables are financial years, 2027-28. Format the column as text, or the spreadsheet makes dates of them.",
        because: "2027 could begin in January or in April, and figures would be a quarter of a year out.",
        .table("places.csv", "2026,20", mended: "2026-27,20")),
      CatalogueEntry(
        .negativeNumber, "fewer than none",
        means: "People, places, rates and pounds in tables are 0 or more.",
        because: "a minus is a slip of the finger, or the table holds changes where it should hold totals.",
        .table("homes.csv", "family home,-80", mended: "family home,80")),
      CatalogueEntry(
        .notAShare, "a rate of more than everybody",
        means: """
          A rate is the share of people to whom it happens in a year: 0.025 or 2.5% is one in forty. Figures per 1,000 are \
          divided by 1,000 first.
          """,
        because: "ten deaths for each person in a year cannot be.",
        .table("deaths.csv", "18-20,10", mended: "18-20,0.01")),
      CatalogueEntry(
        .staysPut, "a move to where people are already",
        means: "The two names are the same. Whoever stays needs no row and no rule.",
        because: "one of the two is probably not the one you mean.",
        .table(
          "moves.csv", "from,to,rate\nfamily home,family home,0.02", mended: "from,to,rate",
          insteadOf: "from,to,rate")),
    ])

  static let wholeTables = CatalogueTheme(
    "Tables: all rows together",
    [
      CatalogueEntry(
        .givenTwice, "the same thing given twice",
        means: """
          Two rows, or two tables, give a figure for the same people. Remove one, or add the column that tells them apart.
          """,
        because: "if the figures differ, only you know which one holds; if they are parts, they should be added first.",
        .table("homes.csv", "residential home,25\nresidential home,25", mended: "residential home,25")),
      CatalogueEntry(
        .agesOverlap, "ages that two rows claim",
        means: "Two bands of ages overlap: 18-20 and 20+ both hold people aged 20.",
        because: "which of the two figures holds for them cannot be seen.",
        .table("deaths.csv", "20+,0.02", mended: "21+,0.02")),
      CatalogueEntry(
        .ageGap, "ages that no row speaks of",
        means: """
          The rows leave out some of the scenario's ages. Add them; or end the line in the scenario with `otherwise 0` if \
          nothing happens at those ages.
          """,
        because: "a gap read as 0 would make people immortal for a year.",
        .table("deaths.csv", "18-19,0.01", mended: "18-20,0.01")),
      CatalogueEntry(
        .missingCombination, "people that no row speaks of",
        means: """
          The table has rows for most combinations of its columns and none for this one. Add it, with 0 if there are none; \
          or end the line in the scenario with `otherwise 0`.
          """,
        because: "a row that was left out by mistake looks just like a row that was left out on purpose.",
        .table("entrants.csv", "South,moderate,3", mended: "South,moderate,3\nSouth,severe,1")),
      CatalogueEntry(
        .yearsNotUsed, "years that the run does not use",
        means: "The table has rows for years before or after those of the scenario.",
        because: "they do no harm, but if you count on them, the scenario's `years` are not what you think.",
        .table("places.csv", "2025-26,18\n2026-27,20", mended: "2026-27,20")),
      CatalogueEntry(
        .untilNeedsYears, "until a year, from a table without years",
        means: "`until 2027-28` uses the table's figures up to that year. This table has no column `year`.",
        because: "without years every year is alike, and there is nothing that could end.",
        .scenario(
          "entrants from \"entrants.csv\" until 2027-28, then the average of the last 2 years",
          mended: "entrants from \"entrants.csv\"")),
      CatalogueEntry(
        .moreThanEverybody, "more people leave than there are",
        means: """
          All the ways out of a setting together take more than 100% of its people in a year, in the table itself or after \
          your rules have multiplied it. Or more of some people would have a need than there are.
          """,
        because: """
          nobody can leave twice, or count twice. Often the figures are counts, or per cent written without their %.
          """,
        .table(
          "moves.csv", "family home,supported living,0.7\nfamily home,residential home,0.6",
          mended: "family home,supported living,0.02\nfamily home,residential home,0.01")),
      CatalogueEntry(
        .totalsDisagree, "tables that count different numbers of people",
        means: """
          All tables of people describe the same people, once by area, once by home, and so on. Their totals have to be the \
          same; here they are not.
          """,
        because: "one of them is of another date, or leaves somebody out.",
        .table("homes.csv", "residential home,30", mended: "residential home,25")),
      CatalogueEntry(
        .cannotFit, "tables that cannot all be true",
        means: """
          Each table adds up, but together they contradict each other: one has 85 people in the North, another 75. Longview \
          looks for people who fit them all, and there are none.
          """,
        because: "bending one of the tables would put people where your figures say there are none.",
        .table(
          "homes.csv",
          """
          area,accommodation,people
          North,family home,60
          North,supported living,10
          North,residential home,15
          South,family home,20
          South,supported living,10
          South,residential home,10
          """,
          mended: """
            area,accommodation,people
            North,family home,50
            North,supported living,10
            North,residential home,15
            South,family home,30
            South,supported living,10
            South,residential home,10
            """,
          insteadOf: "accommodation,people\nfamily home,80\nsupported living,20\nresidential home,25")),
    ])
}
