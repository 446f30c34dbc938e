public import Quantities

/// What a cell of a sheet holds.
public enum CellValue: Hashable, Sendable {
  /// Nothing.
  case empty
  /// Words, which are never run as a formula whatever they begin with.
  case text(String)
  /// Words that lead to a sheet of the same workbook, by its name.
  case link(String, toSheet: String)
  /// A number, kept to the 16 figures that spreadsheets keep, and how it is shown; one that is not finite leaves the
  /// cell empty.
  case number(Double, NumberFormat)
  /// A day of the calendar.
  case day(CalendarDate)
}

/// How a sheet shows a number; the cell holds all of it.
public enum NumberFormat: String, CaseIterable, Sendable {
  /// As a spreadsheet sees fit.
  case general = "General"
  /// To the nearest whole, thousands apart: `1,474`.
  case whole = "#,##0"
  /// To one decimal, thousands apart: `1,474.0`.
  case tenths = "#,##0.0"
  /// To two decimals, thousands apart: `1.84`.
  case hundredths = "#,##0.00"
  /// Whole pounds, thousands apart: `£36,800,000`.
  case pounds = "[$£-809]#,##0;-[$£-809]#,##0"
  /// A share as a percentage to one decimal: `12.3%`.
  case percent = "0.0%"
}

/// How the words of a row stand out.
public enum RowStyle: Hashable, CaseIterable, Sendable {
  /// As any other.
  case plain
  /// The heading of a table.
  case heading
  /// The title of a sheet.
  case title
}
