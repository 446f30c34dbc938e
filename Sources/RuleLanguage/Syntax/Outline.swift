public import Diagnostics

extension SyntaxTree {
  /// Reads a text into its outline. Never fails: what has no place becomes part of the clause above it.
  public init(_ source: SourceText) {
    let tokens = Lexer.tokens(of: source)
    var outline = Outline(source: source, tokens: tokens)
    outline.read()
    self.init(source: source, tokens: tokens, stray: outline.stray, declarations: outline.declarations)
  }
}

/// Finds declarations and clauses by the words at the starts of lines.
private struct Outline {
  let source: SourceText
  let tokens: [Token]
  var stray = 0..<0
  var declarations: [DeclarationSyntax] = []

  mutating func read() {
    for index in tokens.indices where tokens[index].kind != .end {
      if tokens[index].startsLine, begin(at: index) { continue }
      // No keyword: the clause above goes on.
      if let last = declarations.indices.last {
        let clause = declarations[last].clauses.indices.last ?? 0
        let start = declarations[last].clauses[clause].tokens.lowerBound
        declarations[last].clauses[clause].tokens = start..<(index + 1)
      } else {
        stray = stray.lowerBound..<(index + 1)
      }
    }
  }

  /// Begins a clause or a declaration where one of their keywords stands.
  private mutating func begin(at index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    guard Keywords.firstWords.contains(word(index)) else { return beginMisspelt(at: index) }
    let declared = declaration(at: index)
    // `staff group` begins a declaration, though `staff` alone is a line of the one above it.
    if let last = declarations.indices.last, let kind = clause(at: index, in: declarations[last].kind),
      kind.words.count >= declared?.words.count ?? 0
    {
      declarations[last].clauses.append(makeClause(kind, at: index, words: kind.words.count))
      return true
    }
    if let kind = declared {
      declarations.append(
        DeclarationSyntax(kind: kind, clauses: [makeClause(.head, at: index, words: kind.words.count)]))
      return true
    }
    if let last = declarations.indices.last,
      let kind = ClauseKind.allCases.first(where: { $0.isUnmistakable && starts($0.words, at: index) })
    {
      declarations[last].clauses.append(makeClause(kind, at: index, words: kind.words.count))
      return true
    }
    return false
  }

  private func makeClause(_ kind: ClauseKind, at index: Int, words: Int, isMisspelt: Bool = false) -> ClauseSyntax {
    ClauseSyntax(
      kind: kind, keyword: index..<(index + words), tokens: index..<(index + words), isMisspelt: isMisspelt)
  }

  /// Begins what a misspelt keyword was meant to begin, so that one slip is one finding and hides nothing.
  private mutating func beginMisspelt(at index: Int) -> Bool {
    guard let last = declarations.indices.last, mayBeMisspelt(index) else { return false }
    let word = word(index)
    let clauses = (declarations[last].kind.clauses + [.source]).filter { follows(rest(of: $0.words), at: index + 1) }
    if let name = nearest(to: word, among: clauses.map { $0.words[0] }),
      let kind = clauses.first(where: { $0.words[0] == name })
    {
      declarations[last].clauses.append(makeClause(kind, at: index, words: kind.words.count, isMisspelt: true))
      return true
    }
    let kinds = DeclarationKind.allCases.filter { kind in
      kind.words.count == 1 && (!kind.isTable || isTable(from: index + 1))
    }
    guard let name = nearest(to: word, among: kinds.map(\.rawValue)), let kind = DeclarationKind(rawValue: name) else {
      return false
    }
    declarations.append(
      DeclarationSyntax(kind: kind, clauses: [makeClause(.head, at: index, words: 1, isMisspelt: true)]))
    return true
  }

  /// Whether a word at the start of a line cannot go on with the line above, where only keywords, verbs, and names
  /// behind a comma or a reserved word may stand.
  private func mayBeMisspelt(_ index: Int) -> Bool {
    let word = word(index)
    guard index > 0, word.count > 3, !reservedWords.contains(word) else { return false }
    switch tokens[index - 1].kind {
    case .comma, .openParenthesis, .broken: return false
    case .word: return !reservedWords.contains(self.word(index - 1))
    default: return true
    }
  }

  /// Whether words go on in this line.
  private func follows(_ words: [String], at index: Int) -> Bool {
    words.isEmpty || (!tokens[index].startsLine && starts(words, at: index))
  }

  private func rest(of words: [String]) -> [String] { Array(words.dropFirst()) }

  private func clause(at index: Int, in declaration: DeclarationKind) -> ClauseKind? {
    let kinds = Keywords.clausesByFirstWord[word(index)] ?? []
    let matches = kinds.filter { kind in
      (kind == .source || declaration.clauses.contains(kind)) && starts(kind.words, at: index)
    }
    guard let kind = matches.max(by: { $0.words.count < $1.words.count }) else { return nil }
    let next = index + kind.words.count
    switch kind {
    // `entrants from "file.csv"` declares a table wherever it stands, and so does `population from`.
    case .entrantShares, .population: return isFrom(next) ? nil : kind
    // `with 80% confidence` goes on with the line above.
    case .with: return isQuoted(next) ? kind : nil
    default: return kind
    }
  }

  private func declaration(at index: Int) -> DeclarationKind? {
    Keywords.declarationsByFirstWord[word(index)]?.first { kind in
      starts(kind.words, at: index) && (!kind.isTable || isTable(from: index + kind.words.count))
    }
  }

  /// In a hypothesis `moves from …` may go on with a statement; there only a file's name makes it a table.
  private func isTable(from index: Int) -> Bool {
    guard isFrom(index) else { return false }
    return declarations.last?.kind != .hypothesis || tokens[index + 1].kind == .quoted
  }

  private func isQuoted(_ index: Int) -> Bool { index < tokens.count && tokens[index].kind == .quoted }

  private func isFrom(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .word && word(index) == "from"
  }

  /// Whether words stand here, all of them in one line.
  private func starts(_ words: [String], at index: Int) -> Bool {
    guard index + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { place in
      let token = tokens[index + place]
      return token.kind == .word && (place == 0 || !token.startsLine) && word(index + place) == words[place]
    }
  }

  private func word(_ index: Int) -> String { source.string(in: tokens[index].range).lowercased() }
}
