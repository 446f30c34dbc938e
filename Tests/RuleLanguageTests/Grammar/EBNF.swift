import Foundation

/// The published grammar, read from its page.
struct EBNF: Sendable {
  /// A part of a rule.
  indirect enum Expression: Sendable {
    /// The words of a keyword, or a mark.
    case keyword([String])
    case terminal(Terminal)
    case rule(String)
    case sequence([Expression])
    /// Alternatives; the number tells one choice of the page from all others.
    case choice(Int, [Expression])
    case optional(Int, Expression)
    case repeated(Int, Expression, atLeastOnce: Bool)
    /// In any order.
    case mixed([Expression])
  }

  /// What is cut from the text.
  enum Terminal: String, CaseIterable, Sendable {
    case line = "LINE"
    case text = "TEXT"
    case name = "NAME"
    case word = "WORD"
    case whole = "WHOLE"
    case number = "NUMBER"
    case pounds = "POUNDS"
    case percentage = "PERCENTAGE"
    case year = "YEAR"
    case month = "MONTH"
    case remark = "REMARK"
  }

  /// A page that is no grammar.
  struct Unreadable: Error { let at: String }

  let rules: [String: Expression]
  /// How many choices, options and repetitions the page holds, and the ways through each.
  let choices: [Int]

  /// The page in the documentation of the room.
  static let language = Result {
    let page = Corpus.package.appendingPathComponent("Sources/RuleLanguage/RuleLanguage.docc/Grammar.ebnf")
    return try EBNF(reading: String(contentsOf: page, encoding: .utf8))
  }

  init(reading page: String) throws {
    var reader = try EBNFReader(page)
    (rules, choices) = try reader.rules()
    for name in rules.values.flatMap(\.names) where rules[name] == nil { throw Unreadable(at: name) }
  }
}

extension EBNF.Expression {
  /// The expressions it is made of.
  var parts: [EBNF.Expression] {
    switch self {
    case .keyword, .terminal, .rule: return []
    case .sequence(let parts), .mixed(let parts), .choice(_, let parts): return parts
    case .optional(_, let part), .repeated(_, let part, _): return [part]
    }
  }

  /// The rules it mentions.
  var names: [String] {
    if case .rule(let name) = self { return [name] }
    return parts.flatMap(\.names)
  }

  /// The keywords it mentions.
  var keywords: [[String]] {
    if case .keyword(let words) = self { return [words] }
    return parts.flatMap(\.keywords)
  }
}

/// Reads the notation: `|` binds least, then `&`, then standing side by side, then `?`, `*` and `+`.
private struct EBNFReader {
  private let tokens: [String]
  private var next = 0
  private var choices: [Int] = []

  init(_ page: String) throws {
    let bare = page.replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: " ")
    tokens = bare.matches(of: /"[^"]*"|::=|[A-Za-z][A-Za-z-]*|[^\s]/).map { String($0.output) }
  }

  mutating func rules() throws -> ([String: EBNF.Expression], [Int]) {
    var rules: [String: EBNF.Expression] = [:]
    while let name = token {
      guard token(1) == "::=", rules[name] == nil else { throw EBNF.Unreadable(at: name) }
      next += 2
      rules[name] = try choice()
    }
    return (rules, choices)
  }

  private var token: String? { token(0) }

  private func token(_ ahead: Int) -> String? { next + ahead < tokens.count ? tokens[next + ahead] : nil }

  private mutating func take(_ mark: String) -> Bool {
    guard token == mark else { return false }
    next += 1
    return true
  }

  private mutating func number(ways: Int) -> Int {
    choices.append(ways)
    return choices.count - 1
  }

  private mutating func choice() throws -> EBNF.Expression {
    var parts = [try mixed()]
    while take("|") { parts.append(try mixed()) }
    return parts.count == 1 ? parts[0] : .choice(number(ways: parts.count), parts)
  }

  private mutating func mixed() throws -> EBNF.Expression {
    var parts = [try sequence()]
    while take("&") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .mixed(parts)
  }

  private mutating func sequence() throws -> EBNF.Expression {
    var parts: [EBNF.Expression] = []
    while let token, !["|", "&", ")"].contains(token), self.token(1) != "::=" { parts.append(try repeated()) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repeated() throws -> EBNF.Expression {
    let part = try single()
    if take("?") { return .optional(number(ways: 2), part) }
    if take("*") { return .repeated(number(ways: 2), part, atLeastOnce: false) }
    if take("+") { return .repeated(number(ways: 2), part, atLeastOnce: true) }
    return part
  }

  private mutating func single() throws -> EBNF.Expression {
    guard let token else { throw EBNF.Unreadable(at: "the end") }
    next += 1
    if token == "(" {
      let inside = try choice()
      guard take(")") else { throw EBNF.Unreadable(at: self.token ?? "the end") }
      return inside
    }
    if token.hasPrefix("\"") {
      return .keyword(token.dropFirst().dropLast().lowercased().split(separator: " ").map(String.init))
    }
    if let terminal = EBNF.Terminal(rawValue: token) { return .terminal(terminal) }
    guard token.first?.isLowercase == true else { throw EBNF.Unreadable(at: token) }
    return .rule(token)
  }
}
