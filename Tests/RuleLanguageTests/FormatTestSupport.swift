import Diagnostics
import Foundation
import TestSupport

@testable import RuleLanguage

/// A text in the layout of the house.
func formatted(_ text: String) -> String { String(decoding: formatted(tree(text)), as: UTF8.self) }

/// What a check makes of a text, without places: what it finds, and the rulebook.
struct Meaning: Equatable {
  let findings: [String]
  let rulebook: [String]

  /// The meaning of a text below a scenario, or by itself.
  init(_ bytes: [UInt8], below scenario: SyntaxTree? = nil) {
    let tree = SyntaxTree(SourceText(name: "test.rules", bytes: bytes))
    let checked = check([scenario, tree].compactMap { $0 })
    findings = checked.findings.all.map { "\($0.code.rawValue): " + Self.plain($0.message) }
    var lines: [String] = []
    if let rulebook = checked.rulebook { Self.describe(rulebook, "", into: &lines) }
    rulebook = lines
  }

  /// Words without what formatting may change in them: marks of several forms, and space.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar {
          case "“", "”", "„": return "\""
          case "\u{2010}"..."\u{2015}", "\u{2212}": return "-"
          default: return scalar.properties.isWhitespace ? nil : scalar
          }
        }))
  }

  /// Every value in a tree of values by its path, apart from places in texts.
  private static func describe(_ value: Any, _ path: String, into lines: inout [String]) {
    if value is SourceSpan { return }
    let mirror = Mirror(reflecting: value)
    if let text = value as? String {
      lines.append("\(path) = \(plain(text))")
    } else if mirror.children.isEmpty {
      lines.append("\(path) = \(value)")
    } else if mirror.displayStyle == .dictionary || mirror.displayStyle == .set {
      var entries: [[String]] = []
      for child in mirror.children {
        var entry: [String] = []
        describe(child.value, path + ".entry", into: &entry)
        entries.append(entry)
      }
      lines += entries.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }
    } else {
      for (number, child) in mirror.children.enumerated() {
        describe(child.value, path + "." + (child.label ?? "\(number)"), into: &lines)
      }
    }
  }
}

/// The same words in a layout nobody would choose, with quotation marks and dashes as other programs write them.
///
/// Blank lines stay where they are; notes are put in only where asked for.
func mangled(_ text: String, notes: Bool = false, using random: inout SeededNumbers) -> String {
  let whole = tree(text)
  var written = Bool.random(using: &random) ? "\u{FEFF}" : ""
  let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
  let keywords = Set(whole.declarations.flatMap { $0.clauses.flatMap(\.keyword) })
  for (index, token) in whole.tokens.enumerated() {
    let gap = whole.source.string(in: token.fullStart..<token.range.lowerBound)
    written += mangledGap(gap, before: token, notes: notes, lineEnd, using: &random)
    var words = whole.source.string(in: token.range).replacing("\n", with: " \t\(lineEnd)\t\u{A0}")
    switch token.kind {
    case .quoted: words = (["“", "”", "„", "\""].randomElement(using: &random) ?? "") + words.dropFirst()
    case .financialYear: words = words.replacing("-", with: ["-", "–", "‑", "—"].randomElement(using: &random) ?? "-")
    case .word where keywords.contains(index) && Int.random(in: 0..<5, using: &random) == 0: words = words.uppercased()
    default: break
    }
    written += words
  }
  return written
}

private func mangledGap(
  _ gap: String, before token: Token, notes: Bool, _ lineEnd: String, using random: inout SeededNumbers
) -> String {
  func space(_ least: Int) -> String {
    (0..<Int.random(in: least...4, using: &random)).map { _ in
      [" ", "\t", "\u{A0}", "\u{202F}"].randomElement(using: &random) ?? " "
    }.joined()
  }
  guard gap.contains("\n") || gap.contains("#") else {
    let mayClose = token.kind == .comma || token.kind == .closeParenthesis
    return space(mayClose || gap.isEmpty && token.fullStart == 0 ? 0 : gap.isEmpty ? 0 : 1)
  }
  var mangled = ""
  for (number, line) in gap.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if number > 0 { mangled += lineEnd }
    let note = line.drop { $0 == " " }
    mangled += note.isEmpty ? space(0) : line.prefix(line.count - note.count) + note + space(0)
    if notes, number > 0, note.isEmpty, Int.random(in: 0..<4, using: &random) == 0 {
      mangled += "#note\(token.range.lowerBound), \"quoted\"" + lineEnd + space(0)
    }
  }
  return mangled
}

extension Corpus {
  /// The files of rules and scenarios in the conformance cases, as their pages show them: most are wrong somewhere.
  static let cases: [SourceText] = {
    let folder = package.appendingPathComponent("Tests/ConformanceTests/Cases")
    let pages = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (pages ?? []).filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.flatMap { page in
      let lines = ((try? String(contentsOf: page, encoding: .utf8)) ?? "").components(separatedBy: "\n")
      let name = page.pathComponents.suffix(2).joined(separator: "/")
      return files(in: lines).map { SourceText(name: name, text: $0) }
    }
  }()

  private static func files(in page: [String]) -> [String] {
    var files: [String] = []
    var isInside = false
    for line in page {
      if isInside, line.hasPrefix("```") {
        isInside = false
      } else if isInside {
        files[files.count - 1] += line + "\n"
      } else if line.hasPrefix("```rules") || line.hasPrefix("```scenario") {
        files.append("")
        isInside = true
      }
    }
    return files
  }
}
