import Diagnostics

extension ClauseReader {
  /// A measure, for all people or some of them; a declared one is known by its name.
  mutating func measure() throws(SyntaxProblem) -> Measure {
    let start = next
    let kind = try measureKind()
    try refuseAges(before: ["to", "in", "is", "are", "fall", "falls", "rise", "rises", "as"])
    let who = seesWho ? try who() : nil
    return Measure(kind: kind, who: who, span: span(from: start))
  }

  private mutating func measureKind() throws(SyntaxProblem) -> Measure.Kind {
    if take("total cost") { return .totalCost }
    if take("locked-in cost") { return .lockedInCost }
    if take("empty places in") { return .emptyPlaces(in: try names()) }
    if sees("people"), !sees("people in") || isTime(2) { return peopleEverywhere() }
    if take("people in") { return .people(in: try names()) }
    if take("places in") { return .places(in: try names()) }
    if take("waiting for") { return .waiting(for: try names()) }
    if take("moves to") { return .moves(to: try names()) }
    if take("cost of") { return .cost(of: try names()) }
    if take("unmet") {
      let unit = try name()
      try require("in")
      return .unmet(unit, in: try name())
    }
    if take("staff needed") { return .staffNeeded(in: take("in") ? try names() : []) }
    if take("vacancies") { return .vacancies(of: take("of") ? try names() : []) }
    if sees("waiting list") { throw waitingList() }
    if sees("locked in cost") {
      throw problem(.test(.unknownMeasure("locked in cost")), at: tree.span(of: next..<(next + 3)))
    }
    return .declared(try declaredMeasure())
  }

  private mutating func peopleEverywhere() -> Measure.Kind {
    skip()
    return .people(in: [])
  }

  /// Whether a time stands some tokens ahead, as in `people in 2027-28`.
  private func isTime(_ ahead: Int) -> Bool {
    guard next + ahead < tree.tokens.count, case .financialYear = tree.tokens[next + ahead].kind else { return false }
    return true
  }

  /// The name of a declared measure; a word that begins no measure and is followed by a name was meant as one.
  private mutating func declaredMeasure() throws(SyntaxProblem) -> Name {
    let start = next
    guard let name = try? name() else { throw problem(.test(.unknownMeasure(plainText(here)))) }
    let isFollowed =
      isAtEnd || kind == .comma || ["to", "is", "are", "fall", "falls", "rise", "rises", "as"].contains(word())
    if isFollowed || isNumber || seesWho { return name }
    throw problem(.test(.unknownMeasure(tree.lowercased(start))), at: tree.span(of: start..<(start + 1)))
  }

  private var isNumber: Bool {
    if case .number = kind { return true }
    return false
  }

  /// `waiting list for day care`, marked up to the setting.
  private func waitingList() -> SyntaxProblem {
    var ahead = self
    _ = ahead.take("waiting list for") || ahead.take("waiting list")
    let words = ahead.span(from: next)
    return problem(.test(.waitingList(try? ahead.name())), at: words)
  }

  /// `at most`, `at least`, `above`, `below` and their like.
  mutating func comparison() throws(SyntaxProblem) -> Comparison {
    guard let comparison = takeComparison() else { throw expected(.comparison) }
    return comparison
  }

  mutating func takeComparison() -> Comparison? {
    if take("at most") { return .atMost }
    if take("at least") { return .atLeast }
    if take("above") || take("more than") { return .above }
    if take("below") || take("less than") { return .below }
    return nil
  }

  /// The word that says what the number counts, e.g. `people`; pounds and percentages say it themselves.
  mutating func counted(_ amount: Amount) throws(SyntaxProblem) -> Name? {
    guard let unit = try unitName() else { return nil }
    guard amount.unit == .none else { throw problem(.test(.behind(amount.unit)), at: unit.span) }
    return unit
  }

  /// A name behind a number, where one stands rather than words that may follow without it.
  mutating func unitName() throws(SyntaxProblem) -> Name? {
    if case .quoted = kind { return try quoted() }
    guard let word = word(), !reservedWords.contains(word), Verb(rawValue: word) == nil else { return nil }
    return try name(before: "on")
  }

  /// `a year`, which only what adds up over a year can be counted by.
  mutating func yearly(_ amount: Amount, of measure: Measure) throws(SyntaxProblem) {
    let start = next
    guard take("a year") else { return }
    if amount.unit == .percent { throw problem(.test(.behind(.percent)), at: span(from: start)) }
    if measure.kind.isFlow == false { throw problem(.test(.yearOfAStock(measure.text)), at: span(from: start)) }
  }

  /// `people in residential home is above 20 people for 3 months`, `… falls by 30`.
  mutating func condition() throws(SyntaxProblem) -> Condition {
    let start = next
    let measure = try measure()
    let (change, comparison) = try changeAndComparison(from: start)
    let amount = try amount()
    let counted = try counted(amount)
    try yearly(amount, of: measure)
    let lasting = take("for") ? try duration() : nil
    return Condition(
      measure: measure, change: change, comparison: comparison, amount: amount, counted: counted, lasting: lasting,
      span: span(from: start))
  }

  /// `is above`, `falls by at least`, `rises by`: a change of so much is at least so much.
  ///
  /// - Parameter start: the first word of the measure, whose name may have swallowed other words for a change.
  mutating func changeAndComparison(from start: Int) throws(SyntaxProblem) -> (Change, Comparison) {
    if take("is") || take("are") { return (.level, try comparison()) }
    if take("falls by") || take("fall by") { return (.fall, takeComparison() ?? .atLeast) }
    if take("rises by") || take("rise by") { return (.rise, takeComparison() ?? .atLeast) }
    try refuseOtherChange(from: start, isTest: false)
    throw problem(.expected(.name), word: "is")
  }
}
