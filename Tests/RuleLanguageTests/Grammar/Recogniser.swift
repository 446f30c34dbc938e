import Quantities

@testable import RuleLanguage

/// Says whether a text is in the language of the published grammar, by Earley's method and nothing of the parser but
/// its tokens.
struct Recogniser {
  enum Symbol: Hashable {
    case rule(Int)
    case keyword([String])
    case terminal(EBNF.Terminal)
  }

  private struct Production {
    let rule: Int
    let symbols: [Symbol]
  }

  private struct Item: Hashable {
    let production: Int
    let dot: Int
    let origin: Int
  }

  private var productions: [Production] = []
  private var productionsOf: [[Int]] = []
  private var ruleNumbers: [String: Int] = [:]
  private var nullable: Set<Int> = []
  private let starts: LineStarts

  init(_ grammar: EBNF) {
    starts = LineStarts(grammar)
    for name in grammar.rules.keys.sorted() { ruleNumbers[name] = newRule() }
    for (name, expression) in grammar.rules.sorted(by: { $0.key < $1.key }) {
      if let rule = ruleNumbers[name] { add(rule, alternatives(expression)) }
    }
    findNullable()
  }

  // MARK: The grammar as plain productions

  private mutating func newRule() -> Int {
    productionsOf.append([])
    return productionsOf.count - 1
  }

  private mutating func add(_ rule: Int, _ alternatives: [[Symbol]]) {
    for symbols in alternatives {
      productionsOf[rule].append(productions.count)
      productions.append(Production(rule: rule, symbols: symbols))
    }
  }

  private mutating func alternatives(_ expression: EBNF.Expression) -> [[Symbol]] {
    switch expression {
    case .keyword(let words): return [[.keyword(words)]]
    case .terminal(let terminal): return [[.terminal(terminal)]]
    case .rule(let name): return [[.rule(ruleNumbers[name] ?? 0)]]
    case .sequence(let parts): return [parts.map { symbol($0) }]
    case .choice(_, let parts): return parts.flatMap { alternatives($0) }
    case .optional(_, let part): return [[]] + alternatives(part)
    case .repeated(_, let part, let atLeastOnce):
      let rule = newRule()
      let part = symbol(part)
      add(rule, [atLeastOnce ? [part] : [], [.rule(rule), part]])
      return [[.rule(rule)]]
    case .mixed(let parts): return mixed(parts)
    }
  }

  private mutating func symbol(_ expression: EBNF.Expression) -> Symbol {
    let ways = alternatives(expression)
    if ways.count == 1, ways[0].count == 1 { return ways[0][0] }
    let rule = newRule()
    add(rule, ways)
    return .rule(rule)
  }

  /// One rule for each set of the parts that may be said once.
  private mutating func mixed(_ parts: [EBNF.Expression]) -> [[Symbol]] {
    var once: [Symbol] = []
    var often: [Symbol] = []
    for part in parts {
      switch part {
      case .optional(_, let part): once.append(symbol(part))
      case .repeated(_, let part, _): often.append(symbol(part))
      default: preconditionFailure("what is said in any order may be left out")
      }
    }
    let said = (0..<(1 << once.count)).map { _ in newRule() }
    for set in said.indices {
      if set == 0 { add(said[set], [[]]) }
      for (place, symbol) in once.enumerated() where set & (1 << place) != 0 {
        add(said[set], [[.rule(said[set & ~(1 << place)]), symbol]])
      }
      for symbol in often { add(said[set], [[.rule(said[set]), symbol]]) }
    }
    return said.map { [.rule($0)] }
  }

  private mutating func findNullable() {
    var before = -1
    while nullable.count > before {
      before = nullable.count
      for production in productions where production.symbols.allSatisfy({ isNullable($0) }) {
        nullable.insert(production.rule)
      }
    }
  }

  private func isNullable(_ symbol: Symbol) -> Bool {
    if case .rule(let rule) = symbol { return nullable.contains(rule) }
    return false
  }

  // MARK: Recognising

  /// How a text is in the language, or the token at which it stops being.
  enum Outcome: Equatable {
    case recognised
    case stops(at: Int)
  }

  /// Holds a text against a rule of the grammar.
  func recognises(_ tree: SyntaxTree, as rule: String = "text") -> Outcome {
    let pieces = Pieces(tree, starts)
    var run = Run(recogniser: self, pieces: pieces)
    return run.recognise(ruleNumbers[rule] ?? 0)
  }

  private struct Run {
    let recogniser: Recogniser
    let pieces: Pieces
    var sets: [[Item]]
    var known: [Set<Item>]
    /// The items of each set that wait for a rule.
    var waiting: [[Int: [Item]]]

    init(recogniser: Recogniser, pieces: Pieces) {
      self.recogniser = recogniser
      self.pieces = pieces
      sets = Array(repeating: [], count: pieces.count + 1)
      known = Array(repeating: [], count: pieces.count + 1)
      waiting = Array(repeating: [:], count: pieces.count + 1)
    }

    mutating func recognise(_ goal: Int) -> Outcome {
      for production in recogniser.productionsOf[goal] { add(Item(production: production, dot: 0, origin: 0), at: 0) }
      for place in 0...pieces.count {
        close(place)
        scan(place)
        known[place] = []
      }
      let isWhole = sets[pieces.count].contains { item in
        let production = recogniser.productions[item.production]
        return item.origin == 0 && production.rule == goal && item.dot == production.symbols.count
      }
      return isWhole ? .recognised : .stops(at: pieces.token(sets.lastIndex { !$0.isEmpty } ?? 0))
    }

    private mutating func add(_ item: Item, at place: Int) {
      if known[place].insert(item).inserted { sets[place].append(item) }
    }

    private func symbol(behindDotOf item: Item) -> Symbol? {
      let symbols = recogniser.productions[item.production].symbols
      return item.dot < symbols.count ? symbols[item.dot] : nil
    }

    private func advanced(_ item: Item) -> Item {
      Item(production: item.production, dot: item.dot + 1, origin: item.origin)
    }

    private mutating func close(_ place: Int) {
      var next = 0
      while next < sets[place].count {
        let item = sets[place][next]
        next += 1
        switch symbol(behindDotOf: item) {
        case .rule(let rule):
          if waiting[place][rule] == nil {
            for production in recogniser.productionsOf[rule] {
              add(Item(production: production, dot: 0, origin: place), at: place)
            }
          }
          waiting[place][rule, default: []].append(item)
          if recogniser.nullable.contains(rule) { add(advanced(item), at: place) }
        case nil:
          let rule = recogniser.productions[item.production].rule
          for parent in waiting[item.origin][rule] ?? [] { add(advanced(parent), at: place) }
        default: break
        }
      }
    }

    private mutating func scan(_ place: Int) {
      var ends: [Symbol: Int?] = [:]
      for item in sets[place] {
        guard let symbol = symbol(behindDotOf: item) else { continue }
        switch symbol {
        case .keyword(let words): ends[symbol] = .some(pieces.end(of: words, at: place))
        case .terminal(let terminal): ends[symbol] = .some(pieces.end(of: terminal, at: place))
        case .rule: break
        }
      }
      // Where keywords may stand, the longest that does is meant, and no name.
      let keywordEnd = ends.compactMap { symbol, end in
        if case .keyword = symbol { return end }
        return nil
      }.max()
      for item in sets[place] {
        guard let symbol = symbol(behindDotOf: item), let end = ends[symbol] ?? nil else { continue }
        if let keywordEnd, !isMeant(symbol, end, keywordEnd) { continue }
        add(advanced(item), at: end)
      }
    }

    private func isMeant(_ symbol: Symbol, _ end: Int, _ keywordEnd: Int) -> Bool {
      switch symbol {
      case .keyword: return end == keywordEnd
      case .terminal(let terminal): return terminal != .name && terminal != .word
      case .rule: return true
      }
    }
  }
}
