import Diagnostics

extension CatalogueTheme {
  static let tableFiles = CatalogueTheme(
    "Tables: the file",
    [
      CatalogueEntry(
        .utf16, "a table saved as Unicode text",
        means: "Spreadsheets can save `Unicode Text`, which is a different kind of file. Save as `CSV UTF-8` instead.",
        because: "read as a table, every second character would be empty.",
        .told(
          wrong: "homes.csv saved from the spreadsheet as `Unicode Text`",
          mended: "homes.csv saved from the spreadsheet as `CSV UTF-8`",
          finding: .utf16(SourceText(name: "homes.csv", bytes: [0xFF, 0xFE, 0x61, 0x00])))),
      CatalogueEntry(
        .notText, "a workbook under another name",
        means: """
          The file is a spreadsheet workbook, or something else that is no text. Giving it a name that ends in .csv does \
          not make it a table: open it, and save it as `CSV UTF-8`.
          """,
        because: "a workbook has sheets, formulas and hidden rows; which of them you mean has to be chosen by you.",
        .told(
          wrong: "homes.xlsx renamed to homes.csv", mended: "homes.xlsx opened and saved as `CSV UTF-8`",
          finding: .notText(at: workbook, isWorkbook: true))),
      CatalogueEntry(
        .emptyTable, "a table with nothing in it",
        means: "The file is there, but it is empty. Perhaps it was saved before anything was typed.",
        because: "no figures are not the same as figures of 0.",
        .told(
          wrong: "homes.csv with nothing in it", mended: "homes.csv with a heading and a row for each setting",
          finding: .emptyTable(SourceText(name: "homes.csv", bytes: [])))),
      CatalogueEntry(
        .noRows, "a heading with nothing under it",
        means: "The table has names for its columns and no rows.",
        because: "no figures are not the same as figures of 0.",
        .table(
          "homes.csv", "accommodation,people",
          mended: "accommodation,people\nfamily home,80\nsupported living,20\nresidential home,25")),
      CatalogueEntry(
        .tooManyColumns, "more columns than a table has",
        means: """
          A table has a few columns and many rows. This one has hundreds of columns: perhaps a column for each day, or the \
          wrong file.
          """,
        because: "Longview reads one figure in each row, under the column that says what it is.",
        .told(
          wrong: "places.csv with a column for each day of the year",
          mended: "places.csv with a row for each year, under the heading year,places",
          finding: .tooManyColumns(366, most: 256, at: dailyHeading))),
      CatalogueEntry(
        .strayQuote, "text behind a closing quote",
        means: """
          In a table a cell in quotes ends at its second quote. A quote inside such a cell is written twice: \
          "the ""Mill Lane"" site".
          """,
        because: "nobody can tell where the cell ends, and every cell after it might move one to the right.",
        .table("homes.csv", #""family" home,80"#, mended: "family home,80")),
      CatalogueEntry(
        .rowLength, "a row with too many or too few cells",
        means: """
          Every row has as many cells as the heading. One too many is often a number with a comma in it, 1,080: put it in \
          quotes or leave out the comma. One too few is often a figure that was left out.
          """,
        because: "cells would be read under the wrong heading.",
        .table("homes.csv", "residential home", mended: "residential home,25")),
    ])

  static let tableHeadings = CatalogueTheme(
    "Tables: the heading",
    [
      CatalogueEntry(
        .unnamedColumn, "a column without a name",
        means: "Something stands in a column that has no heading. Notes to yourself can go in a column called `note`.",
        because: "it may be a figure you count on.",
        .table(
          "homes.csv",
          """
          accommodation,people,
          family home,80,with parents
          supported living,20,
          residential home,25,
          """,
          mended: """
            accommodation,people,note
            family home,80,with parents
            supported living,20,
            residential home,25,
            """,
          insteadOf: "accommodation,people\nfamily home,80\nsupported living,20\nresidential home,25")),
      CatalogueEntry(
        .columnTwice, "two columns of one name",
        means: "The heading has the same name twice.",
        because: "if the two differ, only you know which one holds.",
        .table(
          "homes.csv",
          """
          accommodation,people,people
          family home,80,82
          supported living,20,20
          residential home,25,23
          """, mended: "accommodation,people\nfamily home,80\nsupported living,20\nresidential home,25")),
      CatalogueEntry(
        .unknownColumn, "a column that this table does not have",
        means: """
          A column is named after what it holds: a group such as `area`, `age`, `need`, a pathway, `setting`, `year`, and \
          the figure itself. The message lists the names that this table may have. Titles and notes above the heading go \
          into a column `note`, or out.
          """,
        because: "a column that is passed over may be the one that tells two rows apart.",
        .table("homes.csv", "accomodation,people", mended: "accommodation,people")),
      CatalogueEntry(
        .missingColumn, "a column that is needed",
        means: """
          The table lacks the column with its figures, or one that says whom they are about and that cannot be guessed.
          """,
        because: "spreading people evenly over something as telling as need would be an invention.",
        .table(
          "entrants.csv", "area,people\nNorth,6\nSouth,4",
          mended: "area,need,people\nNorth,moderate,4\nNorth,severe,2\nSouth,moderate,3\nSouth,severe,1")),
    ])

  private static let workbook: SourceSpan = {
    let text = SourceText(name: "homes.csv", bytes: [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])
    return SourceSpan(text, 2..<3)
  }()

  private static let dailyHeading: SourceSpan = {
    let text = SourceText(name: "places.csv", text: "setting,1 April,2 April,3 April,4 April,5 April\n")
    return SourceSpan(text, 0..<text.lineRange(0).upperBound)
  }()
}
