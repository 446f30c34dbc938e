import TestSupport
import Diagnostics
import Foundation
import Testing

@testable import RuleLanguage

/// The outline of a text.
func tree(_ text: String, name: String = "test.rules") -> SyntaxTree {
  SyntaxTree(SourceText(name: name, text: text))
}

/// What is found in a text by itself.
func findings(in text: String) -> [Finding] { check([tree(text)]).findings.all }

/// Texts that planners wrote: everything that comes with the package, and the small scenario of the conformance cases.
enum Corpus {
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every scenario and every file of rules.
  static let texts: [SourceText] = ["Rules", "Scenarios", "Tests/ConformanceTests/Base"].flatMap { folder in
    let base = package.appendingPathComponent(folder)
    let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (files ?? []).filter { ["rules", "scenario"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
      .compactMap { url in
        (try? Data(contentsOf: url)).map { SourceText(name: url.lastPathComponent, bytes: [UInt8]($0)) }
      }
  }

  /// Texts on which the parser, the checker or the formatter once failed.
  static func onceFailed() throws -> [SourceText] {
    let folder = package.appendingPathComponent("Tests/Fuzz/Corpus")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }
      .map { SourceText(name: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0))) }
  }

  /// The scenarios and rules that the guides show, between fences.
  static func shownInGuides() throws -> [SourceText] {
    try ["Rules/README.md", "Scenarios/README.md"].flatMap { page in
      let text = try String(contentsOf: package.appendingPathComponent(page), encoding: .utf8)
      return text.matches(of: /(?ms)^```(\w*)[^\n]*\n(.*?)^```/).filter { $0.output.1 != "csv" }.map {
        SourceText(name: page, text: String($0.output.2))
      }
    }
  }

  /// The small scenario with its rules: every declaration there is, and nothing wrong.
  static func small() throws -> [SourceText] {
    let names = ["main.scenario", "day.rules"]
    let folder = package.appendingPathComponent("Tests/ConformanceTests/Base/small")
    return try names.map { name in
      SourceText(name: name, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
    }
  }
}

/// What goes wrong with texts on their way: line ends, marks, broken bytes, and words where they do not belong.
private let splinters: [[UInt8]] =
  [
    "\r", "\r\n", "\n", "\n\n", "\t", " ", "\"", "“", "”", "(", ")", ",", "#", "£", "–", "%", "-", "’", "\u{202E}",
    "\u{FEFF}", "\u{200B}", "😀", "é", "2026-27", "2026-2027", "30", "£1,48", "likely", "from", "hypothesis", "setting",
    "if we", "expect", "between", "people",
  ].map { Array($0.utf8) } + [[0x00], [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80]]

/// A text after a few slips: splinters put in, stretches taken out, doubled or moved.
func mutated(_ bytes: [UInt8], using random: inout SeededNumbers) -> [UInt8] {
  var text = bytes
  for _ in 0..<Int.random(in: 1...4, using: &random) {
    let start = Int.random(in: 0...text.count, using: &random)
    let end = min(text.count, start + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: text.insert(contentsOf: splinters.randomElement(using: &random) ?? [], at: start)
    case 1: text.removeSubrange(start..<end)
    case 2: text.insert(contentsOf: text[start..<end], at: start)
    default: text.insert(contentsOf: text[start..<end], at: Int.random(in: 0...text.count, using: &random))
    }
  }
  return text
}
