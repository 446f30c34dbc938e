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

  /// What stands behind `people`, `entrants`, `deaths`, `needs change` or `moves`.
  mutating func table(_ kind: TableDeclaration.Kind) throws(SyntaxProblem) -> TableDeclaration {
    let start = next
    try require("from")
    // People are fitted to several tables and moves may have one for each pathway; the others are one table.
    let files = kind == .people || kind == .moves ? try quotedNames(.file) : [try quoted(.file)]
    var otherwiseZero = false
    var thenAverage: (FinancialYear, Int, SourceSpan)?
    var multipliers: [(Amount, Who?)] = []
    // In any order; what is said a second time is left over.
    while true {
      if !otherwiseZero, take("otherwise") {
        try zero()
        otherwiseZero = true
      } else if kind == .entrants, thenAverage == nil, take("until") {
        thenAverage = try average(from: next - 1)
      } else if kind != .people, take("times") {
        let factor = try amount()
        multipliers.append((factor, take("for") ? try who() : nil))
      } else {
        break
      }
    }
    return TableDeclaration(
      kind: kind, files: files, otherwiseZero: otherwiseZero, thenAverage: thenAverage, multipliers: multipliers,
      span: span(from: start))
  }

  /// The 0 of `otherwise 0`.
  private mutating func zero() throws(SyntaxProblem) {
    guard case .number(0, .none) = kind else { throw problem(.expected(.name), word: "otherwise 0") }
    skip()
  }

  /// `until 2035-36, then the average of the last 3 years`, behind its first word.
  private mutating func average(from start: Int) throws(SyntaxProblem) -> (FinancialYear, Int, SourceSpan) {
    let until = try financialYear()
    _ = takeComma()
    try require("then the average of the last")
    let years = try wholeNumber()
    guard take("years") || take("year") else { throw expected(.duration) }
    return (until, years, span(from: start))
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
