import Diagnostics
import Quantities

extension ClauseReader {
  /// `55% of people in day care do not need it`.
  mutating func belief() throws(SyntaxProblem) -> Belief {
    let start = next
    let share = try amount()
    try require("of")
    let users = try users()
    try require("do not need it")
    return Belief(share: share, users: users, span: span(from: start))
  }

  /// `"Standard admission rates" because "local pilot measured it"`.
  mutating func override() throws(SyntaxProblem) -> Override {
    let hypothesis = try quoted()
    try require("because")
    return Override(hypothesis: hypothesis, because: try quoted())
  }

  /// `"LD commissioning" review on April 2028`, the review where it is said.
  mutating func owner() throws(SyntaxProblem) -> (owner: Name, review: (day: CalendarDate, span: SourceSpan)?) {
    let owner = try quoted()
    let start = next
    guard take("review on") else { return (owner, nil) }
    let words = span(from: start)
    return (owner, (try startDay(), words))
  }

  /// `accepted by "Partnership board" because "two years of figures"`.
  mutating func status() throws(SyntaxProblem) -> Status {
    guard let decision = word().flatMap(Status.Decision.init) else { throw expected(.decision) }
    skip()
    guard decision != .proposed else { return Status(decision: decision, by: nil, because: nil) }
    try require("by")
    let who = try quoted()
    try require("because")
    return Status(decision: decision, by: who, because: try quoted())
  }

  /// `from "budget.csv"`.
  mutating func fromFile() throws(SyntaxProblem) -> Name {
    try require("from")
    return try quoted(.file)
  }

  /// `"share leaving day care" is 60%`.
  mutating func given() throws(SyntaxProblem) -> (assumption: Name, amount: Amount) {
    let assumption = try quoted()
    try require("is")
    if case .quoted = kind { throw expected(.number) }
    return (assumption, try amount())
  }

  /// `people in own tenancy as a share of people`.
  mutating func measureDefinition() throws(SyntaxProblem) -> (measure: Measure, shareOf: Measure?) {
    let measure = try measure()
    return (measure, take("as a share of") ? try self.measure() : nil)
  }

  /// `when higher` or `when lower`; whether it is higher.
  mutating func better() throws(SyntaxProblem) -> Bool {
    try require("when")
    if take("higher") { return true }
    if take("lower") { return false }
    throw problem(.expected(.name), word: "higher or lower")
  }
}
