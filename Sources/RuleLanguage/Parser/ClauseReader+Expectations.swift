import Diagnostics
import Quantities

extension ClauseReader {
  /// What stands behind `expect`.
  ///
  /// - Parameter isTest: whether it pins a figure of a test, which may be one number.
  mutating func expectation(inTest isTest: Bool = false) throws(SyntaxProblem) -> Expectation {
    let start = next
    let measure = try measure()
    try require("to")
    let change = try change()
    let comparison: Comparison
    switch (takeComparison(), isTest, change) {
    case (let said?, _, _): comparison = said
    case (nil, true, _): comparison = .equal(within: nil)
    case (nil, false, _): throw expected(.comparison)
    }
    return try expectation(of: measure, change, comparison, from: start, isRefutation: false, isTest: isTest)
  }

  /// What stands behind `refuted if`.
  mutating func refutation() throws(SyntaxProblem) -> Refutation {
    let start = next
    if take("measured share is") {
      let isBelow = try takeSide()
      let share = try amount()
      try require("in at least")
      let reviews = try wholeNumber()
      try require("reviews by")
      let day = try endDay()
      return .reviewed(below: isBelow, share: share, leastReviews: reviews, by: day, span: span(from: start))
    }
    let measure = try measure()
    let (change, comparison) = try changeAndComparison(from: start)
    return .measured(
      try expectation(of: measure, change, comparison, from: start, isRefutation: true, isTest: false))
  }

  /// Whether it is `below` rather than `above`.
  private mutating func takeSide() throws(SyntaxProblem) -> Bool {
    if take("below") { return true }
    if take("above") { return false }
    throw expected(.side)
  }

  private mutating func expectation(
    of measure: Measure, _ change: Change, _ comparison: Comparison, from start: Int, isRefutation: Bool, isTest: Bool
  ) throws(SyntaxProblem) -> Expectation {
    let amount = try amount()
    let counted = try counted(amount)
    try yearly(amount, of: measure)
    var comparison = comparison
    if case .equal = comparison, take("within") { comparison = .equal(within: try tolerance(amount)) }
    let terms = priceTerms()
    let timeStart = next
    let time = try time()
    let timeSpan = span(from: timeStart)
    let comparator = try comparator(change, isRefutation: isRefutation)
    let confidence = isRefutation ? nil : try confidence()
    return Expectation(
      measure: measure, change: change, comparator: comparator, comparison: comparison, amount: amount,
      counted: counted, terms: terms, time: time, timeSpan: timeSpan, confidence: confidence?.share,
      confidenceSpan: confidence?.span, span: span(from: start))
  }

  /// `in cash`, `in real terms`.
  private mutating func priceTerms() -> (isCash: Bool, span: SourceSpan)? {
    let start = next
    let isCash = take("in cash")
    guard isCash || take("in real terms") else { return nil }
    return (isCash, span(from: start))
  }

  private mutating func change() throws(SyntaxProblem) -> Change {
    if take("be") { return .level }
    if take("fall by") { return .fall }
    if take("rise by") { return .rise }
    try refuseOtherChange(from: next, isTest: true)
    throw problem(.expected(.name), word: "be, fall by or rise by")
  }

  /// How far a figure may be off, in the unit of the figure itself.
  private mutating func tolerance(_ amount: Amount) throws(SyntaxProblem) -> Double {
    let place = here
    let tolerance = try self.amount()
    guard case .number(.certain(let value)) = tolerance.value, value >= 0 else {
      throw problem(.expected(.number), at: place)
    }
    guard tolerance.unit == amount.unit else { throw problem(.figure(.mixedUnits), at: place) }
    return value
  }

  private mutating func time() throws(SyntaxProblem) -> Expectation.Time {
    if take("by") || take("in") || take("on") { return .by(try endDay()) }
    if take("until") { return .until(try endDay()) }
    try refuseLasting(isTest: true)
    throw problem(.test(.noDate))
  }

  private mutating func comparator(_ change: Change, isRefutation: Bool) throws(SyntaxProblem) -> Expectation.Comparator
  {
    _ = kind == .comma && word(1) == "compared" ? takeComma() : false
    let start = next
    guard take("compared with") else {
      if case .level = change { return .doNothing }
      // What really happens can only be held against what was.
      if isRefutation { return .start }
      throw problem(.test(.noComparator))
    }
    let comparator: Expectation.Comparator
    if take("do nothing") {
      comparator = .doNothing
    } else if take("the start") {
      comparator = .start
    } else {
      throw problem(.expected(.comparator))
    }
    if case .level = change { throw problem(.test(.levelCompared), at: span(from: start)) }
    return comparator
  }

  private mutating func confidence() throws(SyntaxProblem) -> (share: Double, span: SourceSpan)? {
    guard kind == .comma || sees("with") else { return nil }
    _ = takeComma()
    try require("with")
    let place = here
    guard case .number(let share, .percent) = kind else { throw expected(.confidence) }
    skip()
    try require("confidence")
    return (share, place)
  }
}
