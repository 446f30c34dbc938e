import Diagnostics

extension ClauseReader {
  /// `aged 55 or over`, `under 30`, `with need severe`, `in Radnorshire`, `female`; several all hold.
  ///
  /// The word `people` may stand before them.
  mutating func who() throws(SyntaxProblem) -> Who {
    let start = next
    let saidPeople = take("people")
    var conditions: [Who.Condition] = []
    while let condition = try condition(isFirst: conditions.isEmpty && !saidPeople) { conditions.append(condition) }
    guard !conditions.isEmpty || saidPeople else { throw expected(.who) }
    return Who(conditions: conditions, span: span(from: start))
  }

  private mutating func condition(isFirst: Bool) throws(SyntaxProblem) -> Who.Condition? {
    if take("aged") || sees("under") { return try ages() }
    if take("with need") { return .need(try name()) }
    // `in 2027-28` is when, not where.
    if sees("in"), next + 1 < tree.tokens.count, !isYear(next + 1) {
      skip()
      return .named(try name())
    }
    return isFirst ? .named(try name()) : nil
  }

  private func isYear(_ index: Int) -> Bool {
    if case .financialYear = tree.tokens[index].kind { return true }
    return false
  }

  private mutating func ages() throws(SyntaxProblem) -> Who.Condition {
    if take("under") { return .aged(from: 0, through: try wholeNumber() - 1) }
    let from = try wholeNumber()
    if take("or over") || take("and over") { return .aged(from: from, through: nil) }
    try require("to")
    return .aged(from: from, through: try wholeNumber())
  }
}
