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

  /// The year of the price base.
  mutating func prices() throws(SyntaxProblem) -> FinancialYear {
    let year = try financialYear()
    if sees("cash") { throw problem(.notYet("`cash` prices")) }
    return year
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
