import Diagnostics
import Foundation
import Testing

@testable import Studies

/// A fenced block of a case: a file, or what is printed.
struct Block: Sendable {
  /// What reading a file gives.
  enum Content: Sendable {
    case bytes([UInt8])
    case failure(@Sendable (String) -> Finding)
  }

  /// The first word behind the fence.
  let kind: String
  /// The second: the file's name.
  let name: String
  /// The words after that, which say how the text becomes bytes.
  let encoding: [String]
  let lines: [String]
  /// Where the lines stand in the page.
  let place: Range<Int>

  /// The blocks of a page.
  static func all(in page: [String]) -> [Block] {
    var blocks: [Block] = []
    var start: Int?
    for (number, line) in page.enumerated() where line.hasPrefix("```") {
      guard let first = start else {
        start = number
        continue
      }
      let words = page[first].dropFirst(3).split(separator: " ").map(String.init)
      blocks.append(
        Block(
          kind: words.first ?? "", name: words.dropFirst().first ?? "", encoding: Array(words.dropFirst(2)),
          lines: Array(page[(first + 1)..<number]), place: (first + 1)..<number))
      start = nil
    }
    return blocks
  }

  /// Lines as a text, each with its end.
  static func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  /// The file: its lines, in the encoding named, or why it cannot be read.
  func content() throws -> Content {
    switch kind {
    case "folder": return .failure { .folderNotFile($0, scenarios: []) }
    case "unreadable": return .failure { .unreadableFile($0) }
    case "too-large": return .failure { .fileTooLarge($0, limit: 256 << 20) }
    default: return .bytes(try bytes())
    }
  }

  private func bytes() throws -> [UInt8] {
    if encoding.contains("hex") {
      return try lines.flatMap { $0.split(separator: " ") }.map { try #require(UInt8($0, radix: 16)) }
    }
    var text = Self.joined(lines)
    if encoding.contains("unended") { text.removeLast() }
    if encoding.contains("crlf") { text = text.replacing("\n", with: "\r\n") }
    if encoding.contains("utf-16") { return [UInt8](try #require(text.data(using: .utf16))) }
    if encoding.contains("latin-1") { return [UInt8](try #require(text.data(using: .isoLatin1))) }
    return (encoding.contains("bom") ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }
}
