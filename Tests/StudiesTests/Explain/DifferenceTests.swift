import Diagnostics
import Foundation
import RuleLanguage
import TestSupport
import Testing

@testable import Studies

@Suite("What changed in meaning between two files")
struct DifferenceTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path

  /// Our own rules files, as declarations apart and without notes.
  private static let rules = [
    "adult-placements", "assistive-technology", "day-care-review", "day-opportunities", "extra-care",
    "supported-living-and-dementia",
  ]

  private static func text(_ rules: String) throws -> String {
    let text = try String(contentsOfFile: root + "/Rules/\(rules).rules", encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }.joined(separator: "\n")
  }

  private func difference(_ old: String, _ new: String) throws(Findings) -> Difference {
    let files = Files { path in .success(Array((path == "old.rules" ? old : new).utf8)) }
    return try Difference(from: "old.rules", to: "new.rules", files: files)
  }

  /// The declarations of a text, each with its lines.
  private func declarations(_ text: String) -> [String] {
    var found: [String] = []
    for line in text.split(separator: "\n") {
      if line.first == " " { found[found.count - 1] += "\n" + line } else { found.append(String(line)) }
    }
    return found
  }

  @Test("nothing differs from itself", arguments: ["cheshire", "wales"])
  func itself(scenario: String) throws {
    let path = Self.root + "/Scenarios/\(scenario)/\(scenario).scenario"
    let difference = try Difference(from: path, to: path)
    #expect(difference.isEmpty)
    #expect(difference.text == "Nothing changed in meaning.\n")
  }

  @Test("order and layout mean nothing", arguments: rules, 0..<5)
  func layout(rules: String, seed: Int) throws {
    var random = SeededNumbers(seed: seed)
    let text = try Self.text(rules)
    let shuffled = declarations(text).shuffled(using: &random).map { declaration in
      declaration.split(separator: "\n").map { line in
        let words = line.split(separator: " ")
        let indent = line.first == " " ? String(repeating: " ", count: Int.random(in: 1...9, using: &random)) : ""
        let isQuoted = line.contains("\"") || !declaration.contains("\"")
        // Blanks inside quotes belong to a name or a sentence, whose blanks mean nothing either.
        return indent + words.joined(separator: isQuoted && Bool.random(using: &random) ? "  " : " ")
      }.joined(separator: "\n")
    }.joined(separator: Bool.random(using: &random) ? "\n\n\n" : "\n")
    let difference = try difference(text, shuffled + "\n# a note\n")
    #expect(difference.isEmpty, "\(difference.text)")
    #expect(difference.text == "Nothing changed in meaning.\n", "evidence too")
  }

  @Test("any other number means something else", arguments: rules.filter { $0 != "assistive-technology" }, 0..<12)
  func numbers(rules: String, seed: Int) throws {
    var random = SeededNumbers(seed: seed)
    let text = try Self.text(rules)
    let edited = try #require(editOneNumber(in: text, using: &random))
    guard let difference = try? difference(text, edited) else { return }
    #expect(!difference.isEmpty, "\(edited)")
    #expect(difference.text.contains("→"))
  }

  /// A text in which one number of a statement, an expectation or an assumption is larger by one.
  private func editOneNumber(in text: String, using random: inout SeededNumbers) -> String? {
    let clauses = ["if we", "then", "so we can", "and", "expect", "is"]
    var lines = text.split(separator: "\n").map(String.init)
    var places: [(line: Int, word: Int)] = []
    for (number, line) in lines.enumerated() where clauses.contains(where: line.drop(while: { $0 == " " }).hasPrefix) {
      for (place, word) in line.split(separator: " ").enumerated() where Int(word) != nil && !word.hasPrefix("20") {
        places.append((number, place))
      }
    }
    guard let place = places.randomElement(using: &random) else { return nil }
    var words = lines[place.line].split(separator: " ").map(String.init)
    words[place.word] = "\((Int(words[place.word]) ?? 0) + 1)"
    lines[place.line] = "  " + words.joined(separator: " ")
    return lines.joined(separator: "\n")
  }

  private static let one = """
    hypothesis "One"
      source "Review 2025"
      if we close 30 places in day care over 3 years from 2027-28
      expect waiting for day care, respite to be at most 5 people until 2030-31
    """

  @Test(
    "the same said in other words is no change",
    arguments: [
      ("over 3 years from 2027-28", "over 36 months from 1 April 2027"),
      ("day care, respite", "Respite, day  care"),
      ("until 2030-31", "until March 2031, with 80% confidence"),
      ("hypothesis \"One\"", "hypothesis \u{201C}One\u{201D}"),
    ])
  func otherWords(old: String, new: String) throws {
    #expect(try difference(Self.one, Self.one.replacing(old, with: new)).isEmpty)
  }

  @Test(
    "a change is told number by number",
    arguments: [
      ("close 30", "close 40", "changed: if we close 30 → 40 places in day care over 3 years from 1 April 2027"),
      ("over 3 years", "over 4 years", "changed: if we close 30 places in day care over 3 → 4 years from 1 April 2027"),
      ("if we close", "if we open", "added: if we open 30 places in day care over 3 years from 1 April 2027"),
      (
        "at most 5", "at most 8",
        "changed: expect waiting for day care and respite to be at most 5 → 8 people until 31 March 2031, with 80% confidence"
      ),
    ])
  func changes(old: String, new: String, told: String) throws {
    let difference = try difference(Self.one, Self.one.replacing(old, with: new))
    #expect(!difference.isEmpty)
    let words = difference.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(told), "\(difference.text)")
  }

  @Test("several changes of one line stand below it, each in a line of its own")
  func severalChanges() throws {
    let other = Self.one.replacing("close 30", with: "close 40").replacing("over 3 years", with: "over 4 years")
    let lines = try difference(Self.one, other).text.split(separator: "\n").map(String.init)
    #expect(
      lines.dropFirst() == [
        "  - changed: if we close 40 places in day care over 4 years from 1 April 2027", "      - number: 30 → 40",
        "      - time: over 3 → 4 years from 1 April 2027",
      ])
  }

  @Test("another source is told apart, and is no change")
  func evidence() throws {
    let difference = try difference(Self.one, Self.one.replacing("Review 2025", with: "Review 2026"))
    #expect(difference.isEmpty)
    #expect(difference.text.contains("changed: source Review 2025 → Review 2026"))
  }

  @Test("tables are told by their sum and their largest changes")
  func tables() throws {
    let changed = StillWorld.people.replacing(
      "North,18,moderate,family home,5.0", with: "North,18,moderate,family home,11")
    let files = Files { path in
      let people = path.hasPrefix("old/") ? StillWorld.people : changed
      let texts = ["main.scenario": StillWorld.scenario, "people.csv": people]
      return .success(Array((texts[String(path.dropFirst("old/".count))] ?? "").utf8))
    }
    let difference = try Difference(from: "old/main.scenario", to: "new/main.scenario", files: files)
    #expect(!difference.isEmpty)
    #expect(difference.text.contains("table of people by accommodation: 1 figure changed, 100 → 106 in all"))
    #expect(difference.text.contains("family home, North, aged 18, moderate: 5 → 11"))
  }

  @Test("rules are not held against a scenario")
  func kinds() {
    let findings = #expect(throws: Findings.self) {
      try Difference(
        from: Self.root + "/Rules/extra-care.rules", to: Self.root + "/Scenarios/wales/wales.scenario")
    }
    #expect(findings?.all.map(\.code) == [.noScenario])
  }
}
