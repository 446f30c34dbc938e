import Quantities

@testable import RuleLanguage

/// The keywords that begin lines, as the grammar has them.
struct LineStarts {
  /// What stands at a line's start: keywords, and `TEXT` where the line needs it at once.
  typealias Start = [EBNF.Expression]

  /// By the rule of a declaration: its own starts, and those of its clauses.
  private(set) var declarations: [(rule: String, starts: [Start], clauses: [Start])] = []

  init(_ grammar: EBNF) {
    for rule in grammar.rules["declaration"]?.names ?? [] {
      guard let expression = grammar.rules[rule] else { continue }
      let clauses = Set(expression.names).sorted().flatMap { Self.starts(grammar.rules[$0]) }
      declarations.append((rule, Self.starts(expression), clauses))
    }
  }

  /// Behind `LINE`: a keyword or a choice of them, then `from`, then quoted text.
  private static func starts(_ expression: EBNF.Expression?) -> [Start] {
    guard case .sequence(let parts) = expression, case .terminal(.line) = parts[0] else { return [] }
    var start: Start = []
    var rest = parts.dropFirst(2)
    if case .keyword(["from"]) = rest.first { start.append(rest.removeFirst()) }
    if case .terminal(.text) = rest.first { start.append(rest.removeFirst()) }
    return parts[1].keywords.map { [.keyword($0)] + start }
  }
}

/// A text as what the grammar is made of: its tokens, and the starts of the lines that begin something.
struct Pieces {
  private let tree: SyntaxTree
  /// The tokens in order; nil is the start of a line.
  private let pieces: [Int?]

  var count: Int { pieces.count }

  init(_ tree: SyntaxTree, _ starts: LineStarts) {
    self.tree = tree
    var pieces: [Int?] = []
    var clauses: [LineStarts.Start] = []
    for index in tree.tokens.indices.dropLast() {
      if tree.tokens[index].startsLine {
        let clause = clauses.compactMap { Self.length($0, at: index, in: tree) }.max()
        let declaration = starts.declarations.lazy.map { declaration in
          (declaration.starts.compactMap { Self.length($0, at: index, in: tree) }.max() ?? 0, declaration.clauses)
        }.first { $0.0 > clause ?? 0 }
        if clause != nil || declaration != nil { pieces.append(nil) }
        if let declaration { clauses = declaration.1 }
      }
      pieces.append(index)
    }
    self.pieces = pieces
  }

  /// The tokens that a line's start takes; nil where something else stands. A keyword stands in one line.
  private static func length(_ start: LineStarts.Start, at first: Int, in tree: SyntaxTree) -> Int? {
    var index = first
    for (number, part) in start.enumerated() {
      guard index < tree.tokens.count else { return nil }
      if case .keyword(let words) = part {
        for (place, word) in words.enumerated() {
          guard index < tree.tokens.count, tree.lowercased(index) == word else { return nil }
          if number == 0, place > 0, tree.tokens[index].startsLine { return nil }
          index += 1
        }
      } else {
        guard tree.tokens[index].kind == .quoted else { return nil }
        index += 1
      }
    }
    return index - first
  }

  /// The token at a place or behind it.
  func token(_ place: Int) -> Int { pieces.dropFirst(place).compactMap(\.self).first ?? tree.tokens.count - 1 }

  private func kind(_ place: Int) -> Token.Kind? {
    guard place < pieces.count, let token = pieces[place] else { return nil }
    return tree.tokens[token].kind
  }

  private func word(_ place: Int) -> String? {
    guard kind(place) == .word, let token = pieces[place] else { return nil }
    return tree.lowercased(token)
  }

  private func startsLine(_ place: Int) -> Bool { pieces[place].map { tree.tokens[$0].startsLine } ?? false }

  /// Where a keyword or a mark ends that stands here; nil where it does not.
  func end(of words: [String], at place: Int) -> Int? {
    switch (words, kind(place)) {
    case ([","], .comma?), (["("], .openParenthesis?), ([")"], .closeParenthesis?), (["0"], .number(0, .none)?):
      return place + 1
    default: return words.indices.allSatisfy { word(place + $0) == words[$0] } ? place + words.count : nil
    }
  }

  /// Where something cut from the text ends that stands here; nil where nothing of that kind does.
  func end(of terminal: EBNF.Terminal, at place: Int) -> Int? {
    guard place < pieces.count else { return nil }
    if terminal == .name || terminal == .remark {
      return kind(place) == .quoted && terminal == .name
        ? end(of: .text, at: place) : run(from: place, isRemark: terminal == .remark)
    }
    return isOne(terminal, place) ? place + 1 : nil
  }

  private func isOne(_ terminal: EBNF.Terminal, _ place: Int) -> Bool {
    switch (terminal, kind(place)) {
    case (.line, nil): return true
    case (.text, .quoted?): return pieces[place].map { tree.tokens[$0].range.count > 2 } ?? false
    case (.word, .word?): return word(place).map { !reservedWords.contains($0) } ?? false
    case (.whole, .number(let value, .none)?): return value == value.rounded()
    case (.number, .number(_, .none)?), (.pounds, .number(_, .pounds)?), (.percentage, .number(_, .percent)?),
      (.year, .financialYear?):
      return true
    case (.month, .word?):
      return CalendarDate.monthNames.contains { $0.lowercased() == word(place) }
    default: return false
    }
  }

  /// The words of a name, or anything in a line up to what may follow a remark.
  private func run(from start: Int, isRemark: Bool) -> Int? {
    var place = start
    while place < pieces.count, pieces[place] != nil, !startsLine(place) || (place == start && !isRemark) {
      if isRemark {
        if case .broken = kind(place) { return nil }
        if end(of: ["quality"], at: place) != nil || end(of: ["as", "at"], at: place) != nil { break }
      } else {
        guard let word = word(place), !reservedWords.contains(word) else { break }
      }
      place += 1
    }
    return place > start ? place : nil
  }
}
