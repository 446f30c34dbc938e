import Diagnostics

extension CatalogueTheme {
  static let workbooks = CatalogueTheme(
    "Workbooks that are imported",
    [
      CatalogueEntry(
        .notAWorkbook, "a file that is no workbook",
        means: "The file is not there, is spoilt or locked by a password, or is a workbook of another kind than .xlsx.",
        because: "what cannot be read in full might be read wrongly.",
        .told(wrong: "longview import figures.xls --into powys", mended: "longview import figures.xlsx --into powys")),
      CatalogueEntry(
        .nothingToImport, "no table to take",
        means: """
          Sheets are taken by their names: the sheet `people-by-age` becomes people-by-age.csv, where the scenario in the \
          folder uses that table. No sheet has such a name, or the folder has no scenario that uses tables.
          """,
        because: "which sheet is which table cannot be guessed.",
        .told(wrong: "the only sheet is called Sheet1", mended: "the sheet is called people-by-age")),
      CatalogueEntry(
        .unknownSheet, "a sheet that is no table",
        means: "The workbook has a sheet after which no table of the scenario is named. It is passed over.",
        because: "notes may stand in a workbook; a slip in a name would leave out a table without a word.",
        .told(wrong: "a sheet is called people by age", mended: "the sheet is called people-by-age")),
      CatalogueEntry(
        .tableIsThere, "a table that is there already",
        means: "The folder has a table of this name with other figures in it, and --replace was not given.",
        because: "the table may be the only copy of somebody's work.",
        .told(
          wrong: "longview import figures.xlsx --into powys",
          mended: "longview import figures.xlsx --into powys --replace")),
      CatalogueEntry(
        .mergedCells, "cells merged into one",
        means: "Cells of the sheet are merged. Only the first of them holds anything, so the rows below have no name.",
        because: "a table says everything in every row; what merged cells mean can only be guessed.",
        .told(
          wrong: "A2 to A5 are merged and say family home",
          mended: "A2, A3, A4 and A5 each say family home")),
      CatalogueEntry(
        .dateInCell, "a day where none can be",
        means: """
          The cell holds a day or a time, and no table has any. Spreadsheets make days of ages such as 10-18 and of years \
          such as 2027-28: format the column as text, then write them again.
          """,
        because: "inside, a day is a number such as 46,313, which would be read as so many people.",
        .told(wrong: "a cell for ages shows 18-Oct", mended: "the cell says 10-18")),
      CatalogueEntry(
        .formulaFailed, "a formula without a result",
        means: """
          A formula in the sheet failed and shows #DIV/0!, #REF! or the like, or it has never been worked out. What \
          formulas came to is taken over; the formulas are not.
          """,
        because: "a figure that nobody has worked out is no figure.",
        .told(wrong: "a cell shows #REF!", mended: "the formula is mended, and the cell shows 475")),
    ])
}
