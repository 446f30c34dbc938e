import CXlsxWriter
import Foundation
import Quantities

/// A workbook that could not be written, and why, in plain words.
public struct WorkbookUnwritable: Error {
  /// Why.
  public let reason: String
}

/// Writes a workbook (`.xlsx`), sheet by sheet and row by row, in memory that does not grow with the rows.
///
/// The same calls give the same bytes: a workbook bears no date and no name of whoever wrote it.
public struct WorkbookWriter: ~Copyable {
  /// The most rows of a sheet.
  public static let mostRows = 1_048_576

  private let file: URL
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: Formats
  private var names = SheetNames()
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var rows: lxw_row_t = 0
  private var problem: lxw_error = LXW_NO_ERROR

  /// An empty workbook.
  ///
  /// - Parameter title: what its properties call it.
  public init(title: String) throws(WorkbookUnwritable) {
    // The library writes to a file; what it holds is read back at the end.
    file = FileManager.default.temporaryDirectory.appendingPathComponent("longview-\(UUID().uuidString).xlsx")
    let workbook = Self.open(file)
    guard let workbook, let formats = Formats(of: workbook) else {
      throw WorkbookUnwritable(reason: "there is not enough memory")
    }
    self.workbook = workbook
    self.formats = formats
    Self.describe(workbook, title: title)
  }

  private static func open(_ file: URL) -> UnsafeMutablePointer<lxw_workbook>? {
    FileManager.default.temporaryDirectory.path.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.use_zip64 = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(file.path, &options)
    }
  }

  /// A day that never changes, the first that a zip file can tell, in seconds since 1970.
  private static let created: time_t = 315_532_800

  private static func describe(_ workbook: UnsafeMutablePointer<lxw_workbook>, title: String) {
    CellText.held(title).withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = created
      workbook_set_properties(workbook, &properties)
    }
  }

  /// Begins a sheet; rows go to it from now on.
  ///
  /// - Parameters:
  ///   - wished: its name; characters that no sheet's name may hold, and names too long or taken, are changed.
  ///   - widths: how many characters wide its columns are, from the left.
  ///   - headingRows: how many rows at its top stay in sight.
  public mutating func beginSheet(_ wished: String, widths: [Int], headingRows: Int = 0) {
    let sheet = workbook_add_worksheet(workbook, names.name(for: wished))
    self.sheet = sheet
    rows = 0
    for (column, width) in widths.enumerated() {
      let column = lxw_col_t(column)
      note(worksheet_set_column(sheet, column, column, Double(width), nil))
    }
    if headingRows > 0 { worksheet_freeze_panes(sheet, lxw_row_t(headingRows), 0) }
  }

  /// Writes the next row of the sheet; without cells it stays empty.
  public mutating func append(_ cells: [CellValue], style: RowStyle = .plain) {
    for (column, cell) in cells.enumerated() { write(cell, lxw_col_t(column), style) }
    rows += 1
  }

  private mutating func write(_ cell: CellValue, _ column: lxw_col_t, _ style: RowStyle) {
    switch cell {
    case .empty: break
    case .text(let words):
      note(worksheet_write_string(sheet, rows, column, CellText.held(words), formats.rows[style]))
    case .link(let words, let name):
      let target = "internal:'\(name.replacing("'", with: "''"))'!A1"
      note(worksheet_write_url_opt(sheet, rows, column, target, nil, CellText.held(words), nil))
    case .number(let value, let format):
      guard value.isFinite else { return }
      note(worksheet_write_number(sheet, rows, column, value, formats.numbers[format]))
    case .day(let date):
      var day = lxw_datetime()
      (day.year, day.month, day.day) = (Int32(date.year), Int32(date.month), Int32(date.day))
      note(worksheet_write_datetime(sheet, rows, column, &day, formats.day))
    }
  }

  /// Keeps the first thing that went wrong.
  private mutating func note(_ error: lxw_error) {
    if problem == LXW_NO_ERROR { problem = error }
  }

  /// Ends the workbook.
  ///
  /// - Returns: what the file holds.
  public consuming func finish() throws(WorkbookUnwritable) -> [UInt8] {
    defer { try? FileManager.default.removeItem(at: file) }
    note(workbook_close(workbook))
    guard problem == LXW_NO_ERROR else {
      throw WorkbookUnwritable(reason: lxw_strerror(problem).map { String(cString: $0) } ?? "the library does not say")
    }
    guard let data = try? Data(contentsOf: file) else {
      throw WorkbookUnwritable(reason: "what was written cannot be read again")
    }
    return [UInt8](data)
  }
}

/// The looks of cells, each made once for a workbook.
private struct Formats {
  let numbers: [NumberFormat: UnsafeMutablePointer<lxw_format>]
  let rows: [RowStyle: UnsafeMutablePointer<lxw_format>]
  let day: UnsafeMutablePointer<lxw_format>

  init?(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    guard let day = workbook_add_format(workbook), let heading = workbook_add_format(workbook),
      let title = workbook_add_format(workbook)
    else { return nil }
    format_set_num_format(day, "d mmmm yyyy")
    format_set_bold(heading)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bold(title)
    format_set_font_size(title, 16)
    self.day = day
    rows = [.heading: heading, .title: title]
    var numbers: [NumberFormat: UnsafeMutablePointer<lxw_format>] = [:]
    for format in NumberFormat.allCases where format != .general {
      guard let made = workbook_add_format(workbook) else { return nil }
      format_set_num_format(made, format.rawValue)
      numbers[format] = made
    }
    self.numbers = numbers
  }
}
