import Diagnostics
import Quantities

extension ClauseReader {
  /// `2026-27 to 2045-46`.
  mutating func years() throws(SyntaxProblem) -> (first: FinancialYear, last: FinancialYear) {
    let first = try financialYear()
    try require("to")
    return (first, try financialYear())
  }

  /// `year`, `quarter` or `month`, as steps in a year.
  mutating func stepsPerYear() throws(SyntaxProblem) -> Int {
    let steps = ["year": 1, "quarter": 4, "month": 12]
    guard let word = word(), let count = steps[word] else { throw expected(.step) }
    skip()
    return count
  }

  /// The year of the price base, and where it says `cash`.
  mutating func prices() throws(SyntaxProblem) -> (year: FinancialYear, cash: SourceSpan?) {
    let year = try financialYear()
    let word = here
    return (year, take("cash") ? word : nil)
  }

  /// `4% a year`, `pay 40% at 3.0%, "other costs" 60% at 10.1% a year in cash`; the growth of a mix is that of the whole.
  mutating func uplift() throws(SyntaxProblem) -> (growth: Amount, terms: UpliftTerms) {
    var terms = UpliftTerms()
    let start = next
    let growth = seesMix ? try mixedGrowth(from: start, &terms) : try amount()
    try require("a year")
    let words = next
    if take("in cash") { terms.cash = span(from: words) }
    return (growth, terms)
  }

  /// Whether a name stands here with a number behind it, rather than a number or an assumption.
  private var seesMix: Bool {
    if case .quoted = kind, next + 1 < tree.tokens.count, case .number = tree.tokens[next + 1].kind { return true }
    return word().map { !reservedWords.contains($0) } ?? false
  }

  private mutating func mixedGrowth(from start: Int, _ terms: inout UpliftTerms) throws(SyntaxProblem) -> Amount {
    repeat {
      let name = try name()
      let share = try plainPercentage()
      try require("at")
      terms.parts.append((name, share, try plainPercentage()))
    } while takeComma()
    let growth = terms.parts.reduce(0.0) { $0 + $1.share.plain * $1.growth.plain }
    return Amount(value: .number(.certain(growth)), unit: .percent, span: span(from: start))
  }

  /// A percentage that is sure.
  private mutating func plainPercentage() throws(SyntaxProblem) -> Amount {
    guard case .number(_, .percent) = kind else { throw expected(.number) }
    return try amount()
  }

  /// The weeks a year's cost is paid for.
  mutating func weeks() throws(SyntaxProblem) -> Double {
    guard case .number(let value, .none) = kind, value > 0, value <= 53 else { throw expected(.number) }
    skip()
    return value
  }

  /// `18 to 90 and over`.
  mutating func ageSpan() throws(SyntaxProblem) -> AgeSpan {
    let start = next
    let lowest = try wholeNumber()
    try require("to")
    let open = try wholeNumber()
    guard (0...130).contains(lowest), (0...130).contains(open), lowest <= open else {
      throw problem(.figure(.ageSpan(lowest, open)), at: span(from: start))
    }
    try require("and over")
    return AgeSpan(lowest: lowest, open: open)
  }

  /// One word, or a quoted name.
  mutating func firstWord() throws(SyntaxProblem) -> Name {
    if case .quoted = kind { return try quoted() }
    guard let word = word(), !reservedWords.contains(word) else { throw expected(.name) }
    let span = here
    skip()
    return Name(text: span.text, span: span)
  }

  /// `supported living 15%, the rest family home`.
  mutating func entrantShares() throws(SyntaxProblem) -> (shares: [(setting: Name, share: Amount)], rest: Name?) {
    var shares: [(Name, Amount)] = []
    repeat {
      if take("the rest") { return (shares, try name()) }
      let setting = try name()
      shares.append((setting, try amount()))
    } while takeComma()
    return (shares, nil)
  }

  /// `places 30` or `places from "places.csv"`.
  mutating func places() throws(SyntaxProblem) -> SettingDeclaration.Places {
    if sees("from"), next + 1 < tree.tokens.count, case .quoted = tree.tokens[next + 1].kind {
      skip()
      return .table(try quoted(.file))
    }
    return .number(try amount())
  }

  /// `£1,480 a week for each person`.
  mutating func cost() throws(SyntaxProblem) -> (amount: Amount, isWeekly: Bool) {
    let amount = try amount()
    let isWeekly = sees("a week")
    guard isWeekly || sees("a year") else { throw expected(.perPerson) }
    skip()
    skip()
    guard take("for each person") else {
      if sees("for each place") { throw problem(.notYet("a cost for each place")) }
      throw expected(.perPerson)
    }
    return (amount, isWeekly)
  }
}

extension Amount {
  /// The number that stands in its own line; 0 for an assumption.
  fileprivate var plain: Double {
    if case .number(let distribution) = value { return distribution.central }
    return 0
  }
}
