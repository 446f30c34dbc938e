/// The stable name of a kind of finding, one a cause; `longview` prints it and tests refer to it.
public enum FindingCode: String, CaseIterable, Sendable {
  /// A file or folder that cannot be read.
  case unreadableFile = "unreadable-file"

  // Tables: the file.

  /// A table saved as UTF-16.
  case utf16 = "utf-16"
  /// A table with bytes that no text has, such as a workbook under another name.
  case notText = "not-text"
  /// A table with a character that is not saved as UTF-8.
  case notUTF8 = "not-utf-8"
  /// A table with nothing in it.
  case emptyTable = "empty-table"
  /// A table with a heading and nothing under it.
  case noRows = "no-rows"
  /// A file with more columns than any table has.
  case tooManyColumns = "too-many-columns"
  /// A quote in a table that is never closed.
  case unclosedQuote = "unclosed-quote"
  /// Text after the closing quote of a cell.
  case strayQuote = "stray-quote"
  /// A row with more or fewer cells than the heading.
  case rowLength = "row-length"

  // Tables: the heading.

  /// A column that holds something but has no name.
  case unnamedColumn = "unnamed-column"
  /// Two columns of one name.
  case columnTwice = "column-twice"
  /// A column that a table of its kind does not have.
  case unknownColumn = "unknown-column"
  /// A column that a table of its kind cannot do without.
  case missingColumn = "missing-column"
  /// Something a planner may well want that is not understood yet.
  case notYet = "not-yet"
  /// A setting of several pathways where one must be meant.
  case ambiguousSetting = "ambiguous-setting"

  // Tables: the cells.

  /// A cell with nothing in it.
  case emptyCell = "empty-cell"
  /// A name in a table that its column does not know.
  case unknownValue = "unknown-value"
  /// Places for a setting that does not name the table.
  case placesNotAskedFor = "places-not-asked-for"
  /// A cell that should hold ages and does not.
  case notAnAge = "not-an-age"
  /// Ages beyond those of the scenario.
  case ageOutside = "age-outside"
  /// A band that ends at the last age without including everybody older.
  case openAge = "open-age"
  /// A cell that should hold a financial year and does not.
  case notAYear = "not-a-year"
  /// A cell that should hold a number and does not.
  case notANumber = "not-a-number"
  /// A number below 0 where none can be.
  case negativeNumber = "negative-number"
  /// Pounds or per cent where something else is counted.
  case wrongUnit = "wrong-unit"
  /// A rate of more than 1 in a year.
  case notAShare = "not-a-share"
  /// A move or change to where people are already.
  case staysPut = "stays-put"
  /// A move between settings of different pathways.
  case twoPathways = "two-pathways"

  // Tables: the whole.

  /// The same thing given twice.
  case givenTwice = "given-twice"
  /// Bands of ages that overlap.
  case agesOverlap = "ages-overlap"
  /// Ages that no row speaks of.
  case ageGap = "age-gap"
  /// A combination of values that no row speaks of.
  case missingCombination = "missing-combination"
  /// Rows for years outside the run.
  case yearsNotUsed = "years-not-used"
  /// Entrants `until` a year, from a table without years.
  case untilNeedsYears = "until-needs-years"
  /// Moves, or changes of need, that together take more than everybody in a year.
  case moreThanEverybody = "more-than-everybody"
  /// Tables of people that do not add to the same total.
  case totalsDisagree = "totals-disagree"
  /// Tables of people that cannot all be true.
  case cannotFit = "cannot-fit"
  /// People spread evenly because no table tells them apart.
  case spreadEvenly = "spread-evenly"
}
