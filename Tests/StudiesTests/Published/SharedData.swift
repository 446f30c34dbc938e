import Foundation
import Testing

/// The published data and documents that lie beside the package, and the files of the package itself.
enum SharedData {
  /// The folder of the package, found from this file.
  static let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

  private static let shared = package.appending(path: "../shared").standardizedFileURL

  /// Whether the data are there; without them nothing can be compared.
  static var isPresent: Bool { FileManager.default.fileExists(atPath: shared.appending(path: "data").path) }

  /// What a skipped suite says.
  static let absence: Comment = "the shared data are not beside the package"

  /// A table of the shared data.
  static func table(_ path: String) throws -> [TableLine] {
    try lines(of: shared.appending(path: "data").appending(path: path))
  }

  /// A shared document in one line, with plain quotes.
  static func document(_ name: String) throws -> String {
    let folder = shared.appending(path: "documents")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let file = try #require(files.first { $0.hasPrefix(name) })
    return inOneLine(try String(contentsOf: folder.appending(path: file), encoding: .utf8))
  }

  /// A file of the package.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: package.appending(path: path), encoding: .utf8)
  }

  /// A table of the package.
  static func packageTable(_ path: String) throws -> [TableLine] { try lines(of: package.appending(path: path)) }

  /// The paths of all files under a folder of the package that end so.
  static func files(under folder: String, ending: String) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: package.appending(path: folder).path)
    return paths.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  /// A text with single spaces for all space.
  static func inOneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private static func lines(of file: URL) throws -> [TableLine] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let records = text.split(whereSeparator: \.isNewline).map(cells)
    let heading = try #require(records.first)
    return records.dropFirst().map { TableLine(cells: Dictionary(zip(heading, $0)) { first, _ in first }) }
  }

  /// The cells of a line; a quoted cell may hold commas and doubled quotes, but no line end.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var quoted = false
    for character in line {
      switch character {
      case "\"": quoted.toggle()
      case "," where !quoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

/// A line of a table, its cells by the names of their columns.
struct TableLine {
  let cells: [String: String]

  func text(_ column: String) throws -> String { try #require(cells[column], "no column \(column)") }

  func number(_ column: String) throws -> Double {
    let text = try text(column)
    return try #require(Double(text), "no number in \(column): \(text)")
  }
}
