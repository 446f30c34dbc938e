import Foundation

@testable import RuleLanguage

/// The colours of the language for editors that read TextMate's grammars.
enum TextMate {
  /// One rule: what it matches, and what its groups are.
  struct Rule {
    let match: String
    let scopes: [String]
  }

  private static func any(_ words: [String]) -> String {
    // The longest first: `needs change` is not `needs`.
    words.sorted { ($0.count, $1) > ($1.count, $0) }
      .map { NSRegularExpression.escapedPattern(for: $0).replacing(" ", with: "[ \\t]+") }.joined(separator: "|")
  }

  private static let tables = DeclarationKind.allCases.filter(\.isTable).map(\.rawValue)
  private static let declarations = DeclarationKind.allCases.filter { !$0.isTable }.map(\.rawValue)
  private static let statements = [ClauseKind.ifWe, .then, .soWeCan, .and].map(\.rawValue)
  private static let clauses = ClauseKind.allCases.filter {
    ![.head, .with, .ifWe, .then, .soWeCan, .and].contains($0)
  }

  /// The first that matches at the leftmost place wins.
  static let rules = [
    Rule(match: "#.*$", scopes: ["comment.line.number-sign.longview"]),
    Rule(
      match: "(?i)^[ \\t]*(\(any(tables)))(?=[ \\t]+from[ \\t]+[\"“])",
      scopes: ["meta.line.longview", "keyword.control.declaration.longview"]),
    Rule(
      match: "(?i)^[ \\t]*(\(any(statements)))[ \\t]+(\(any(Verb.allCases.map(\.rawValue))))\\b",
      scopes: ["meta.line.longview", "keyword.other.clause.longview", "support.function.verb.longview"]),
    // `staff group` begins a declaration, though `staff` begins a line of one.
    Rule(
      match: "(?i)^[ \\t]*(\(any(declarations.filter { $0.contains(" ") })))\\b",
      scopes: ["meta.line.longview", "keyword.control.declaration.longview"]),
    Rule(
      match: "(?i)^[ \\t]*(\(any(clauses.map(\.rawValue) + statements))|with(?=[ \\t]+[\"“]))\\b",
      scopes: ["meta.line.longview", "keyword.other.clause.longview"]),
    Rule(
      match: "(?i)^[ \\t]*(\(any(declarations)))\\b",
      scopes: ["meta.line.longview", "keyword.control.declaration.longview"]),
    Rule(match: "\\b[0-9]{4}[-–‑][0-9]{2}\\b", scopes: ["constant.other.financial-year.longview"]),
    Rule(match: "-?£?[0-9][0-9,]*(\\.[0-9]+)?[mk]?%?", scopes: ["constant.numeric.longview"]),
    Rule(match: "(?i)\\b(\(any(reservedWords.sorted())))\\b", scopes: ["keyword.operator.word.longview"]),
  ]

  /// The page that editors read; text in quotes runs over lines.
  static func page() throws -> String {
    let text: [String: Any] = [
      "begin": "[\"“„]", "end": "[\"”“]", "name": "string.quoted.double.longview",
    ]
    let grammar: [String: Any] = [
      "name": "Longview", "scopeName": "source.longview", "fileTypes": ["scenario", "rules"],
      "patterns": [encoded(rules[0]), text] + rules.dropFirst().map(encoded),
    ]
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try JSONSerialization.data(withJSONObject: grammar, options: options), as: UTF8.self) + "\n"
  }

  private static func encoded(_ rule: Rule) -> [String: Any] {
    let groups = rule.scopes.dropFirst().enumerated().map { ("\($0.offset + 1)", ["name": $0.element]) }
    return ["match": rule.match, "name": rule.scopes[0]]
      .merging(groups.isEmpty ? [:] : ["captures": Dictionary(groups) { first, _ in first }] as [String: Any]) { $1 }
  }

  /// The scopes that a line's text is given, each with the words it covers.
  static func scopes(of line: String) throws -> [(words: String, scope: String)] {
    let text = line as NSString
    let matchers = try rules.map { try NSRegularExpression(pattern: $0.match) }
    var scopes: [(String, String)] = []
    var start = 0
    while start < text.length {
      let range = NSRange(location: start, length: text.length - start)
      let found = zip(rules, matchers).compactMap { rule, matcher in
        matcher.firstMatch(in: line, options: .withoutAnchoringBounds, range: range).map { (rule, $0) }
      }
      guard let (rule, match) = found.min(by: { $0.1.range.location < $1.1.range.location }) else { break }
      for (group, scope) in rule.scopes.enumerated() where match.range(at: group).location != NSNotFound {
        scopes.append((text.substring(with: match.range(at: group)), scope))
      }
      start = max(start + 1, match.range.upperBound)
    }
    return scopes
  }
}
