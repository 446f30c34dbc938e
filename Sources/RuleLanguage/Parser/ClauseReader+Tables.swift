import Diagnostics
import Quantities

// Tables: which files fill them, how they go on, and what their figures are multiplied by.
extension ClauseReader {
  /// What stands behind `people`, `entrants`, `deaths` and the other kinds of table.
  mutating func table(_ kind: TableDeclaration.Kind) throws(SyntaxProblem) -> TableDeclaration {
    let start = next
    try require("from")
    // People are fitted to several tables and moves may have one for each pathway; the others are one table.
    let files = kind == .people || kind == .moves ? try quotedNames(.file) : [try quoted(.file)]
    var otherwiseZero = false
    var continuation: Continuation?
    var multipliers: [(Amount, Who?)] = []
    // In any order; what is said a second time is left over.
    while true {
      if !otherwiseZero, take("otherwise") {
        try zero()
        otherwiseZero = true
      } else if kind.tellsYears, continuation == nil, take("until") {
        continuation = try self.continuation(from: next - 1)
      } else if kind.mayBeMultiplied, take("times") {
        let factor = try amount()
        multipliers.append((factor, take("for") ? try who() : nil))
      } else {
        break
      }
    }
    return TableDeclaration(
      kind: kind, files: files, otherwiseZero: otherwiseZero, continuation: continuation, multipliers: multipliers,
      span: span(from: start))
  }

  /// The 0 of `otherwise 0`.
  private mutating func zero() throws(SyntaxProblem) {
    guard case .number(0, .none) = kind else { throw problem(.expected(.name), word: "otherwise 0") }
    skip()
  }

  /// `until 2035-36, then the average of the last 3 years`, behind its first word.
  private mutating func continuation(from start: Int) throws(SyntaxProblem) -> Continuation {
    let until = try financialYear()
    _ = takeComma()
    try require("then")
    return Continuation(until: until, way: try wayOn(), span: span(from: start))
  }

  private mutating func wayOn() throws(SyntaxProblem) -> Continuation.Way {
    if take("growing by") {
      let growth = try amount()
      try require("a year")
      return .growth(growth)
    }
    guard seesAmount else {
      try require("the average of the last")
      let years = try wholeNumber()
      guard take("years") || take("year") else { throw expected(.duration) }
      return .average(years: years)
    }
    let share = try amount()
    try require("of")
    if take("births from") { return .births(share: share, file: try quoted(.file)) }
    let who = try who()
    try require("in the population")
    return .population(share: share, of: who)
  }

  /// Whether a number begins here, certain or not.
  private var seesAmount: Bool {
    switch kind {
    case .number, .quoted: return true
    default: return sees("likely") || sees("between") || sees("from")
    }
  }
}

extension TableDeclaration.Kind {
  /// Whether it tells new people year by year, and so may go on beyond the last year told.
  fileprivate var tellsYears: Bool { self == .entrants || self == .arrivals }

  /// Whether a belief may make its figures higher or lower; who there is is counted.
  fileprivate var mayBeMultiplied: Bool { self != .people && self != .population }
}
