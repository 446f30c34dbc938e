import Diagnostics
import Foundation
import Testing

@testable import Studies

/// One case: files that a planner might write, and the whole text that a check of them prints.
///
/// A case is a page of Markdown. Its heading says the mistake in plain words. Each fenced block holds a file, named in
/// the block's first line with what kind it is: ```` ```rules day.rules ````. A line `Base: small` lays the files of
/// `Base/small` underneath; blocks of the same name replace them. The block `findings` holds what is printed.
struct Case: Sendable, CustomTestStringConvertible {
  let file: URL
  /// The page, line by line.
  private let lines: [String]
  private let blocks: [Block]
  private let base: [(name: String, content: Block.Content)]

  /// `unknown-name/misspelt-setting`.
  var testDescription: String {
    file.deletingPathExtension().pathComponents.suffix(2).joined(separator: "/")
  }

  /// The heading, without its mark.
  var heading: String { String(lines.first?.drop { $0 == "#" || $0 == " " } ?? "") }

  /// What the page says is printed.
  var expected: String? { findingsBlock.map { Block.joined($0.lines) } }

  private var findingsBlock: Block? { blocks.first { $0.kind == "findings" } }

  init(_ file: URL) throws {
    self.file = file
    lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    blocks = Block.all(in: lines)
    if let name = lines.first(where: { $0.hasPrefix("Base: ") })?.dropFirst("Base: ".count) {
      let folder = Folder.base.appendingPathComponent(String(name))
      base = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
        ($0.lastPathComponent, .bytes([UInt8](try Data(contentsOf: $0))))
      }
    } else {
      base = []
    }
  }

  /// What a check of the case finds: of its scenario or, where there is none, of its rules.
  func findings() throws -> Findings {
    var contents: [String: Block.Content] = [:]
    for (name, content) in base { contents[name] = content }
    let files = blocks.filter { $0.kind != "findings" }
    for block in files { contents[block.name] = try block.content() }
    let scenario = "main.scenario"
    let checked = contents[scenario] == nil ? files.filter { $0.kind == "rules" }.map(\.name) : [scenario]
    let known = contents
    return checkFiles(
      checked,
      files: Files { path in
        switch known[path] {
        case .bytes(let bytes): .success(bytes)
        case .failure(let make): .failure(make(path))
        case nil: .failure(.missingFile(path, near: nearest(to: path, among: known.keys)))
        }
      }
    ).findings
  }

  /// Writes what is printed into the page, for a person to read in the difference.
  func record(_ printed: String) throws {
    guard printed != expected else { return }
    let body = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
    var page = lines
    if let block = findingsBlock {
      page.replaceSubrange(block.place, with: body)
    } else {
      while page.last?.isEmpty == true { page.removeLast() }
      page += ["", "```findings"] + body + ["```", ""]
    }
    try page.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
  }
}

/// Where the cases lie.
enum Folder {
  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let base = here.appendingPathComponent("Base")
  static let cases = here.appendingPathComponent("Cases")

  /// Every case, in the order of the folders.
  static func allCases() throws -> [Case] {
    let files = FileManager.default.enumerator(at: cases, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    let pages = (files ?? []).filter { $0.pathExtension == "md" && $0.lastPathComponent != "README.md" }
    return try pages.sorted { $0.path < $1.path }.map { try Case($0) }
  }
}
