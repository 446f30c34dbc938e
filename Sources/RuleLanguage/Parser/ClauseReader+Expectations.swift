import Diagnostics
import Quantities

extension ClauseReader {
  /// What stands behind `expect`.
  mutating func expectation() throws(SyntaxProblem) -> Expectation {
    let start = next
    let measure = try measure()
    let measureText = plainText(span(from: start))
    for narrower in ["aged", "under", "with need", "in", "who"] where sees(narrower) {
      throw problem(.notYet("a measure of some of the people"))
    }
    try require("to")
    let quantity = try quantity()
    let comparison = try comparison()
    let amount = try amount()
    let counted = try counted(amount)
    try yearly(amount, of: measure, measureText)
    let timeStart = next
    let time = try time()
    let timeSpan = span(from: timeStart)
    try comparator(quantity)
    let confidence = try confidence()
    return Expectation(
      measure: measure, measureText: measureText, quantity: quantity, comparison: comparison, amount: amount,
      counted: counted, time: time, timeSpan: timeSpan, confidence: confidence?.share,
      confidenceSpan: confidence?.span, span: span(from: start))
  }

  /// A measure; `cost of day care` and its like end where `to` begins.
  private mutating func measure() throws(SyntaxProblem) -> Measure {
    if take("total cost") { return .totalCost }
    if take("empty places in") { return .emptyPlaces(in: try names()) }
    if take("people in") { return .people(in: try names()) }
    if take("places in") { return .places(in: try names()) }
    if take("waiting for") { return .waiting(for: try names()) }
    if take("moves to") { return .moves(to: try names()) }
    if take("cost of") { return .cost(of: try names()) }
    for later in ["locked-in cost", "unmet", "staff needed", "vacancies"] where sees(later) {
      throw notYet(later)
    }
    if sees("waiting list") { throw waitingList() }
    throw problem(.test(.unknownMeasure(plainText(here))))
  }

  /// `waiting list for day care`, marked up to the setting.
  private func waitingList() -> SyntaxProblem {
    var ahead = self
    _ = ahead.take("waiting list for") || ahead.take("waiting list")
    let words = ahead.span(from: next)
    return problem(.test(.waitingList(try? ahead.name())), at: words)
  }

  private mutating func quantity() throws(SyntaxProblem) -> Expectation.Quantity {
    if take("be") { return .level }
    if take("fall by") { return .fall }
    if take("rise by") { return .rise }
    throw problem(.expected(.name), word: "be, fall by or rise by")
  }

  private mutating func comparison() throws(SyntaxProblem) -> Expectation.Comparison {
    if take("at most") { return .atMost }
    if take("at least") { return .atLeast }
    if take("above") || take("more than") { return .above }
    if take("below") || take("less than") { return .below }
    throw expected(.comparison)
  }

  /// The word that says what the number counts, e.g. `people`; pounds and percentages say it themselves.
  private mutating func counted(_ amount: Amount) throws(SyntaxProblem) -> Name? {
    guard let word = word(), !reservedWords.contains(word) else { return nil }
    let name = try name()
    guard amount.unit == .none else { throw problem(.test(.behind(amount.unit)), at: name.span) }
    return name
  }

  /// `a year`, which only what adds up over a year can be counted by.
  private mutating func yearly(_ amount: Amount, of measure: Measure, _ words: String) throws(SyntaxProblem) {
    let start = next
    guard take("a year") else { return }
    if amount.unit == .percent { throw problem(.test(.behind(.percent)), at: span(from: start)) }
    if !measure.isFlow { throw problem(.test(.yearOfAStock(words)), at: span(from: start)) }
  }

  private mutating func time() throws(SyntaxProblem) -> Expectation.Time {
    if take("by") || take("in") { return .by(try endDay()) }
    if take("until") { return .until(try endDay()) }
    try refuseLasting(isTest: true)
    throw problem(.test(.noDate))
  }

  private mutating func comparator(_ quantity: Expectation.Quantity) throws(SyntaxProblem) {
    _ = kind == .comma && word(1) == "compared" ? takeComma() : false
    let start = next
    guard take("compared with") else {
      if case .level = quantity { return }
      throw problem(.test(.noComparator))
    }
    guard take("do nothing") else { throw problem(.notYet("a comparison with anything but `do nothing`")) }
    if case .level = quantity { throw problem(.test(.levelCompared), at: span(from: start)) }
  }

  private mutating func confidence() throws(SyntaxProblem) -> (share: Double, span: SourceSpan)? {
    guard kind == .comma || sees("with") else { return nil }
    _ = takeComma()
    try require("with")
    let place = here
    let share = try percentage()
    try require("confidence")
    return (share, place)
  }
}
