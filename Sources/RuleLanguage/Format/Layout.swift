import Diagnostics

/// Where every token of a text goes: the columns of the house, which a planner never has to count.
struct Layout {
  /// Where one token goes.
  struct Place {
    /// Its column where it is the first on its line; nil to leave it where it is.
    var column: Int?
    /// Whether it goes to its column even behind other words, as what follows a clause's keyword does.
    var isAligned = false
    /// Whether it begins a declaration.
    var beginsDeclaration = false
    /// Whether it is one of the language's own words, which are written small.
    var isKeyword = false
  }

  /// The columns before a clause.
  static let clauseColumn = 2
  /// Where what clauses say begins, unless a keyword of the declaration needs more room.
  private static let leastContentColumn = 13

  /// The place of each token.
  private(set) var places: [Place]

  init(_ tree: SyntaxTree) {
    places = [Place](repeating: Place(), count: tree.tokens.count)
    for declaration in tree.declarations { place(declaration, in: tree) }
    if let end = places.indices.last { places[end] = Place(column: 0, beginsDeclaration: true) }
  }

  private mutating func place(_ declaration: DeclarationSyntax, in tree: SyntaxTree) {
    // Tables say everything in their first line, which therefore stands in the column of the clauses' contents.
    let alignsHead = declaration.kind.isTable
    let keywords = declaration.clauses.dropFirst(alignsHead ? 0 : 1)
    let widths = keywords.map { clause in
      (clause.kind == .head ? 0 : Self.clauseColumn) + tree.width(ofWords: clause.keyword) + 1
    }
    let content = max(Self.leastContentColumn, widths.max() ?? 0)
    for (number, clause) in declaration.clauses.enumerated() {
      let isHead = number == 0
      place(clause, at: isHead ? 0 : Self.clauseColumn, content: isHead && !alignsHead ? nil : content, in: tree)
      if isHead { places[clause.tokens.lowerBound].beginsDeclaration = true }
    }
  }

  private mutating func place(_ clause: ClauseSyntax, at start: Int, content: Int?, in tree: SyntaxTree) {
    for index in clause.tokens { places[index].column = content ?? Self.clauseColumn }
    places[clause.tokens.lowerBound].column = start
    if !clause.isMisspelt { for index in clause.keyword { places[index].isKeyword = true } }
    guard let first = clause.body.first else { return }
    places[first].isAligned = content != nil
    if clause.kind.beginsStatement, Verb(rawValue: tree.lowercased(first)) != nil { places[first].isKeyword = true }
  }
}

extension ClauseKind {
  fileprivate var beginsStatement: Bool {
    switch self {
    case .ifWe, .then, .soWeCan, .and: return true
    default: return false
    }
  }
}

extension SyntaxTree {
  /// The columns of some words with a space between each two.
  fileprivate func width(ofWords words: Range<Int>) -> Int {
    words.reduce(words.count - 1) { $0 + source.bytes.columns(in: tokens[$1].range) }
  }
}

extension [UInt8] {
  /// How many columns a stretch takes, a column for each character of UTF-8.
  func columns(in range: Range<Int>) -> Int { self[range].count { $0 & 0xC0 != 0x80 } }
}
