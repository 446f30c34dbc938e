public import Diagnostics
import Quantities
import Studies
import Workbooks

extension Figures {
  /// A file that a run rests on, and what tells it from every other.
  public struct Fingerprint: Sendable {
    /// Its path.
    public let path: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public let sha256: String

    /// A file and its fingerprint.
    public init(path: String, sha256: String) { (self.path, self.sha256) = (path, sha256) }
  }

  /// All tables as one workbook (`.xlsx`): a first sheet on what it holds and rests on, then a sheet a table.
  ///
  /// A table with more rows than a sheet can have is named on the first sheet, and stays a file; so does that of the
  /// draws.
  ///
  /// - Parameter fingerprints: of the files that were read.
  public func workbook(fingerprints: [Fingerprint]) throws(Finding) -> [UInt8] {
    do {
      var workbook = try WorkbookWriter(title: outcomes.study.title)
      FirstSheet(figures: self, fingerprints: fingerprints).write(to: &workbook)
      for table in tables where table.fitsSheet { table.write(to: &workbook) }
      return try workbook.finish()
    } catch {
      throw Finding(
        .cannotWrite, "the workbook of results cannot be written: \(error.reason)",
        help: "it is made in the folder for temporary files: is there room on its disk?")
    }
  }
}

extension FigureTable {
  /// Whether a sheet has room for it below its heading.
  var fitsSheet: Bool { rowCount < WorkbookWriter.mostRows }

  /// The narrowest and the widest column, in characters.
  private static let widths = 9...60

  /// Writes the table as a sheet of its name, whose heading stays in sight.
  ///
  /// - Parameters:
  ///   - above: what stands over the heading: a title, then lines on it.
  ///   - below: lines that stand under the rows.
  func write(to workbook: inout WorkbookWriter, above: [String] = [], below: [String] = []) {
    workbook.beginSheet(name, widths: widths, headingRows: above.count + 1)
    for (line, words) in above.enumerated() { workbook.append([.text(words)], style: line == 0 ? .title : .plain) }
    workbook.append(columns.map { .text($0.name) }, style: .heading)
    let formats = columns.map { NumberFormat(unit: $0.unit) }
    let unitColumn = columns.firstIndex { $0.name == "unit" }
    for row in rows {
      var unit = NumberFormat.general
      if let unitColumn, case .text(let name) = row[row.startIndex + unitColumn] { unit = NumberFormat(unit: name) }
      workbook.append(
        zip(row, columns.indices).map { cell, column in
          CellValue(cell, shown: columns[column].unit == Self.asInUnit ? unit : formats[column])
        })
    }
    if !below.isEmpty { workbook.append([]) }
    for words in below { workbook.append([.text(words)]) }
  }

  /// What a column says of its unit where each row has its own.
  static let asInUnit = "as in `unit`"

  /// Wide enough for the heading, the words and, in columns that hold any, the numbers.
  private var widths: [Int] {
    var widths = columns.map { $0.name.count + 2 }
    for row in rows {
      for (column, cell) in row.enumerated() {
        switch cell {
        case .text(let words): widths[column] = max(widths[column], words.utf8.count + 1)
        case .number, .count: widths[column] = max(widths[column], 13)
        case .day: widths[column] = max(widths[column], 18)
        }
      }
    }
    return widths.map { min(max($0, Self.widths.lowerBound), Self.widths.upperBound) }
  }
}

extension CellValue {
  fileprivate init(_ cell: FigureTable.Cell, shown format: NumberFormat) {
    switch cell {
    case .text(let words): self = words.isEmpty ? .empty : .text(words)
    case .number(let value): self = value.map { .number($0, format) } ?? .empty
    case .count(let value): self = value.map { .number(Double($0), .whole) } ?? .empty
    case .day(let date): self = date.map(CellValue.day) ?? .empty
    }
  }
}

extension NumberFormat {
  /// How a number is shown that is counted in a unit: people to one decimal, pounds whole, shares as percentages.
  init(unit: String) {
    switch unit {
    case "people", "places", "person-years", "posts", "points", "moves a year", "units": self = .tenths
    case "ratio": self = .hundredths
    case "draws", "draw": self = .whole
    case _ where unit.hasPrefix("pounds"): self = .pounds
    case _ where unit.hasPrefix("share"): self = .percent
    default: self = .general
    }
  }
}
