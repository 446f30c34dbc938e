import Diagnostics

// The wording of everything the parser can meet. Facts come in, sentences go out; no other file of the parser writes
// one. Statements, numbers, times and expectations are in `LanguageFindings+Parts`, characters in
// `LanguageFindings+Characters`.

extension Finding {
  /// Words a problem of the parser.
  static func wording(of problem: SyntaxProblem, in context: ClauseContext) -> Finding {
    let found = shortText(problem.span)
    switch problem.kind {
    case .statement(let kind): return wording(of: kind, problem)
    case .figure(let kind): return wording(of: kind, problem)
    case .time(let kind): return wording(of: kind, problem)
    case .test(let kind): return wording(of: kind, problem)
    case .unknownClause(let word): return unknownClause(word, in: context, at: problem.span)
    case .expected(let what):
      let instead = found.isEmpty ? "the line ends here" : "`\(found)` stands here"
      // Who is told what to write needs no pattern, in which it would have to be found.
      let help = Habit.help(insteadOf: found, in: problem, context.clause)
      return wording(
        problem, "expected \(problem.word.map { "`\($0)`" } ?? what.rawValue), but \(instead)", help: help,
        pattern: help == nil ? problem.pattern : nil)
    case .leftOver:
      let help = leftOverHelp(problem.span, in: context)
      return wording(
        problem, "this \(context.place) was complete before `\(found)`", note: "what does this belong to?", help: help,
        pattern: help == nil ? problem.pattern : nil)
    case .clauseTwice(let earlier):
      return wording(
        problem, "`\(context.clause.rawValue)` can be said only once here", note: "said again",
        labels: [.init(earlier, "said first here")], help: "keep one of the two")
    case .reservedWordInName(let word, let whole):
      let quote = "put the whole name in double quotes\(whole.map { ": \"\($0)\"" } ?? ", e.g. \"out of county\"")"
      return wording(
        problem, "`\(word)` has a meaning of its own, and cannot stand in a name without quotation marks",
        help: word == "and" ? "put a comma between two settings; or, if it is one, \(quote)" : quote)
    case .notYet(let what):
      return wording(
        problem, "this version of Longview does not understand \(what) yet",
        help: "leave it out for now: a # at the start of a line makes it a note")
    }
  }

  /// A finding of the problem's own kind, at its place.
  static func wording(
    _ problem: SyntaxProblem, _ message: String, note: String? = nil, labels: [Label] = [], help: String? = nil,
    pattern: String? = nil
  ) -> Finding {
    Finding(
      problem.kind.code, message, at: problem.span, note: note, labels: labels, help: help,
      pattern: pattern.flatMap { $0.isEmpty ? nil : $0 })
  }

  // MARK: Words that begin no line

  private static func unknownClause(_ word: String, in context: ClauseContext, at span: SourceSpan) -> Finding {
    if let table = DeclarationKind.allCases.first(where: { $0.isTable && firstWord($0.rawValue) == word }) {
      return Finding(
        .unknownClause, "`\(table.rawValue)` needs a table: `from \"file.csv\"` follows it", at: span,
        help: "put the figures into a file, and write `\(table.rawValue) from \"file.csv\"`", pattern: table.pattern)
    }
    guard let declaration = context.declaration else { return unknownDeclaration(word, at: span) }
    if let home = DeclarationKind.allCases.first(where: { kind in
      kind != declaration && kind.clauses.contains { $0.rawValue == word }
    }) {
      return Finding(
        .unknownClause, "`\(word)` belongs in \(article(home.rawValue)), not in \(article(declaration.rawValue))",
        at: span)
    }
    let clauses = (declaration.clauses + [.source]).map(\.rawValue)
    // A slip is in one word, but it is the whole phrase that is offered.
    let near = nearest(to: word, among: clauses.map(firstWord))
    return Finding(
      .unknownClause, "`\(word)` begins no line of \(article(declaration.rawValue))", at: span,
      help: Habit.line(word) ?? didYouMean(clauses.first { firstWord($0) == near })
        ?? "its lines begin with \(list(clauses, "or"))")
  }

  private static func unknownDeclaration(_ word: String, at span: SourceSpan) -> Finding {
    let words = DeclarationKind.allCases.map(\.rawValue)
    if let home = DeclarationKind.allCases.first(where: { $0.clauses.contains { firstWord($0.rawValue) == word } }) {
      return Finding(
        .unknownClause, "`\(word)` belongs in \(article(home.rawValue)), and none stands above it", at: span)
    }
    return Finding(
      .unknownClause, "`\(word)` begins no declaration", at: span,
      help: Habit.line(word) ?? didYouMean(nearest(to: word, among: words))
        ?? "begin with \(list(words, "or")); a note for readers has a # before it")
  }

  private static func leftOverHelp(_ span: SourceSpan, in context: ClauseContext) -> String? {
    let word = shortText(span).lowercased()
    if word.first?.isNumber == true, isFirstInLine(span) { return leaveOutNumbering }
    let clauses = context.declaration?.clauses ?? []
    if context.clause.isStatement, let help = Habit.behindStatement(word) { return help }
    if clauses.contains(where: { firstWord($0.rawValue) == word }) { return "begin a new line with it" }
    if context.clause == .because { return "the text ends at its second double quote: use single quotes inside it" }
    if word == "and" { return "write a comma instead" }
    return word.first?.isNumber == true ? "is a comma missing before it?" : nil
  }

  static func more(like first: Finding, count: Int) -> Finding {
    Finding(first.code, "and \(count) more like this", severity: first.severity, at: first.span)
  }
}

extension ClauseContext {
  /// What a planner would call the thing being read.
  fileprivate var place: String {
    clause == .head ? declaration.map { "`\($0.rawValue)` line" } ?? "line" : "`\(clause.rawValue)` line"
  }
}

/// The words of a span in one line, cut where they would fill the screen.
func shortText(_ span: SourceSpan) -> String {
  let start = plainText(SourceSpan(span.source, span.range.prefix(400)))
  return start.count <= 60 ? start : start.prefix(60) + "…"
}

func firstWord(_ phrase: String) -> String { String(phrase.prefix { $0 != " " }) }

func didYouMean(_ name: String?) -> String? { name.map { "did you mean `\($0)`?" } }

/// `a`, `b` or `c`.
func list(_ words: [String], _ last: String) -> String {
  let quoted = words.map { "`\($0)`" }
  guard quoted.count > 1, let final = quoted.last else { return quoted.joined() }
  return quoted.dropLast().joined(separator: ", ") + " \(last) \(final)"
}

private func article(_ word: String) -> String {
  ("aeiou".contains(word.first ?? " ") ? "an" : "a") + " `\(word)`"
}

extension Range<Int> {
  func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
