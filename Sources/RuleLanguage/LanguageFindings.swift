import Diagnostics

// The wording of everything the parser can meet. Facts come in, sentences go out; no other file of the parser writes one.

extension Finding {
  /// Words a problem of the parser.
  static func wording(of problem: SyntaxProblem, in context: ClauseContext) -> Finding {
    let pattern = problem.pattern.flatMap { $0.isEmpty ? nil : $0 }
    let span = problem.span
    let found = shortText(span)
    switch problem.kind {
    case .expected(let what):
      return expected(problem.word.map { "`\($0)`" } ?? what.rawValue, found: found, at: span, pattern: pattern)
    case .leftOver:
      return Finding(
        .leftOver, "this \(context.place) was complete before `\(found)`", at: span,
        note: "what does this belong to?", help: leftOverHelp(found, in: context), pattern: pattern)
    case .unknownClause(let word): return unknownClause(word, in: context, at: span)
    case .clauseTwice(let earlier):
      return Finding(
        .clauseTwice, "`\(context.clause.rawValue)` can be said only once here", at: span, note: "said again",
        labels: [.init(earlier, "said first here")], help: "keep one of the two")
    case .reservedWordInName(let word):
      return Finding(
        .reservedWord, "`\(word)` cannot stand in a name without quotation marks", at: span,
        help: "put the whole name in double quotes, e.g. \"out of county\"")
    case .notYet(let what):
      return Finding(
        .notYet, "this version of Longview does not understand \(what) yet", at: span,
        help: "leave it out for now: a # at the start of a line makes it a note")
    case .unknownVerb(let word):
      let verbs = Verb.allCases.filter { !$0.isNotYet }.map(\.rawValue)
      return Finding(
        .unknownVerb, "`\(word)` is nothing a hypothesis can do", at: span,
        help: didYouMean(nearest(to: word, among: verbs)) ?? "it can \(list(verbs, "or"))")
    case .peopleOrPlaces(let found, let expected):
      return peopleOrPlaces(found: found, expected: expected, at: span, pattern: pattern)
    case .unknownMeasure(let word): return unknownMeasure(word, at: span)
    case .noComparator:
      return Finding(
        .noComparator, "a fall or a rise needs to be held against something", at: span,
        help: "write `compared with do nothing` after the date", pattern: pattern)
    case .levelCompared:
      return Finding(
        .leftOver, "only a fall or a rise is held against do nothing", at: span,
        help: "write `to fall by` or `to rise by`, or leave out the comparison", pattern: pattern)
    case .noDate:
      return Finding(
        .noDate, "an expectation needs a date, or it could never fail", at: span,
        help: "write `by 2030-31` for one day, or `until 2030-31` for all the time before it", pattern: pattern)
    case .mixedUnits:
      return Finding(
        .mixedUnits, "the numbers of one range must count the same thing", at: span,
        help: "write them all as plain numbers, all in £, or all in %")
    case .noSuchDay:
      return Finding(.noSuchDay, "the calendar has no `\(found)`", at: span)
    case .howSure:
      return Finding(
        .howSure, "`likely … between …` needs to say how sure the range is", at: span,
        help: "write e.g. `(80% sure)` after the range", pattern: "likely 30, between 22 and 41 (80% sure)")
    case .sureOfWhat:
      return Finding(
        .howSure, "a range that says how sure it is needs a likely value too", at: span,
        help: "write `likely 30, between 22 and 41 (80% sure)`, or leave out the brackets: then any value is as likely")
    }
  }

  private static func expected(_ what: String, found: String, at span: SourceSpan, pattern: String?) -> Finding {
    let instead = found.isEmpty ? "the line ends here" : "`\(found)` stands here"
    return Finding(.expected, "expected \(what), but \(instead)", at: span, pattern: pattern)
  }

  static func peopleOrPlaces(
    found: String, expected: String, at span: SourceSpan, pattern: String? = nil
  ) -> Finding {
    let rule = expected == "places" ? "a setting is opened and closed in places" : "people move, places do not"
    return Finding(
      .peopleOrPlaces, "\(rule): this counts \(found)", at: span, help: "write `\(expected)`", pattern: pattern)
  }

  private static func unknownClause(_ word: String, in context: ClauseContext, at span: SourceSpan) -> Finding {
    guard let declaration = context.declaration else { return unknownDeclaration(word, at: span) }
    if let home = DeclarationKind.allCases.first(where: { kind in
      kind != declaration && kind.clauses.contains { $0.rawValue == word }
    }) {
      return Finding(
        .unknownClause, "`\(word)` belongs in \(article(home.rawValue)), not in \(article(declaration.rawValue))",
        at: span)
    }
    let clauses = (declaration.clauses + [.source]).filter { !$0.isNotYet }.map(\.rawValue)
    // A slip is in one word, but it is the whole phrase that is offered.
    let near = nearest(to: word, among: clauses.map(firstWord))
    return Finding(
      .unknownClause, "`\(word)` begins no line of \(article(declaration.rawValue))", at: span,
      help: didYouMean(clauses.first { firstWord($0) == near }) ?? "its lines begin with \(list(clauses, "or"))")
  }

  private static func unknownDeclaration(_ word: String, at span: SourceSpan) -> Finding {
    let words = DeclarationKind.allCases.filter { !$0.isNotYet }.map(\.rawValue)
    if let home = DeclarationKind.allCases.first(where: { $0.clauses.contains { firstWord($0.rawValue) == word } }) {
      return Finding(
        .unknownClause, "`\(word)` belongs in \(article(home.rawValue)), and none stands above it", at: span)
    }
    return Finding(
      .unknownClause, "`\(word)` begins no declaration", at: span,
      help: didYouMean(nearest(to: word, among: words))
        ?? "begin with \(list(words, "or")); a note for readers has a # before it")
  }

  private static func unknownMeasure(_ word: String, at span: SourceSpan) -> Finding {
    let measures = [
      "people in", "places in", "empty places in", "waiting for", "moves to", "cost of", "total cost",
    ]
    let near = nearest(to: word, among: measures.map(firstWord))
    return Finding(
      .unknownMeasure, "`\(word)` is nothing that a run measures", at: span,
      help: didYouMean(measures.first { firstWord($0) == near }) ?? "measures are \(list(measures, "and"))")
  }

  private static func firstWord(_ phrase: String) -> String { String(phrase.prefix { $0 != " " }) }

  static func more(like first: Finding, count: Int) -> Finding {
    Finding(first.code, "and \(count) more like this", severity: first.severity, at: first.span)
  }

  private static func leftOverHelp(_ found: String, in context: ClauseContext) -> String? {
    let word = found.lowercased()
    let clauses = context.declaration?.clauses ?? []
    if clauses.contains(where: { firstWord($0.rawValue) == word }) { return "begin a new line with it" }
    if word == "and" { return "write a comma instead" }
    return found.first?.isNumber == true ? "is a comma missing before it?" : nil
  }

  /// Words what the lexer could not make a token of.
  static func wording(of breakage: Token.Breakage, at span: SourceSpan) -> Finding {
    switch breakage {
    case .unclosedQuote:
      return Finding(
        .unclosedQuote, "this quotation mark has no partner", at: firstCharacter(span),
        help: "close the text with another \"")
    case .number:
      return Finding(
        .notANumber, "`\(shortText(span))` is not a number", at: span,
        help: "numbers look like 30, 1,250.5, £1,150, £4.2m or 62%; a space goes before the next word or number")
    case .yearSpan:
      return Finding(
        .notAFinancialYear, "`\(shortText(span))` is not a financial year", at: span,
        help: "a financial year names two years that follow each other, the second by two digits: 2026-27")
    case .character:
      return Finding(.strayCharacter, "`\(span.text)` has no meaning here", at: span, help: strayHelp(span.text))
    case .invisibleCharacter:
      return Finding(
        .invisibleCharacter, "a character that cannot be seen stands here", at: span,
        help: "delete it: it may have come along from another document")
    case .invalidUTF8:
      return Finding(
        .notUTF8, "these bytes are not text as Longview reads it", at: span,
        help: "save the file as UTF-8 (in Excel or Word: \"CSV UTF-8\" or \"Plain text, Unicode UTF-8\")")
    }
  }
}

private func strayHelp(_ character: String) -> String {
  switch character {
  case "€", "$", "£": return "amounts are in pounds, with the number behind the £: £1,150"
  case ":": return "leave out the colon"
  case ".", "/", "\\", "!", "?": return "titles, sentences and the names of files stand in double quotes"
  case "'", "‘", "’", "`", "«", "»": return "use double quotes: \"out of county\""
  case ";": return "delete it, or write a comma"
  default: return "delete it; a note for readers has a # before it"
  }
}

private func firstCharacter(_ span: SourceSpan) -> SourceSpan {
  let length = span.source.string(in: span.range.prefix(4)).first?.utf8.count ?? 1
  return SourceSpan(span.source, span.range.prefix(length))
}

/// The words of a span in one line, cut where they would fill the screen.
private func shortText(_ span: SourceSpan) -> String {
  let start = plainText(SourceSpan(span.source, span.range.prefix(400)))
  return start.count <= 60 ? start : start.prefix(60) + "…"
}

extension ClauseContext {
  /// What a planner would call the thing being read.
  fileprivate var place: String {
    clause == .head ? declaration.map { "`\($0.rawValue)` line" } ?? "line" : "`\(clause.rawValue)` line"
  }
}

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
  fileprivate func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
