import Diagnostics

extension ClauseReader {
  /// A statement behind `if we`, `then`, `so we can` or `and`.
  mutating func statement(role: Statement.Role) throws(SyntaxProblem) -> Statement {
    let start = next
    guard let first = word() else { throw expected(.name) }
    guard let verb = Verb(rawValue: first) else { throw problem(.statement(.unknownVerb(first))) }
    guard !verb.isNotYet else { throw problem(.statement(.verbNotYet(verb))) }
    pattern = verb.pattern
    skip()
    switch verb {
    case .move: return try move(role, start)
    case .send: return try send(role, start)
    case .multiply: return try multiply(role, start)
    default: return try places(role, start, closes: verb == .close)
    }
  }

  /// What the whole language can add to a statement and is refused for now.
  private static let laterParts = ["first those", "next those", "lead time", "double running", "once", "after"]

  private func end(
    _ kind: Statement.Kind, _ phase: Phase, _ role: Statement.Role, _ start: Int
  ) throws(SyntaxProblem) -> Statement {
    let ahead = self.kind == .comma ? 1 : 0
    if let part = Self.laterParts.first(where: { sees($0, ahead: ahead) }) { throw notYet(part, ahead: ahead) }
    return Statement(role: role, kind: kind, phase: phase, span: span(from: start))
  }

  // MARK: Places

  private mutating func places(
    _ role: Statement.Role, _ start: Int, closes: Bool
  ) throws(SyntaxProblem) -> Statement {
    if sees("site") { throw notYet("site") }
    let number = try amount()
    guard take("places") || take("place") else {
      if let word = word(), word == "people" || word == "beds" || word == "persons" {
        throw problem(
          .statement(.peopleOrPlaces(found: word, expected: "places")), at: number.span.joined(with: here))
      }
      throw problem(.expected(.name), word: "places")
    }
    try require("in")
    let setting = try name()
    if sees("at") { throw problem(.notYet("sites")) }
    let phase = try phase()
    return try end(.places(closes: closes, number: number, setting: setting), phase, role, start)
  }

  // MARK: Moves

  private mutating func move(_ role: Statement.Role, _ start: Int) throws(SyntaxProblem) -> Statement {
    if sees("up to") { throw notYet("up to") }
    let amount = try amount()
    let number = try movers(amount)
    let saysFrom = take("from")
    let sources = saysFrom ? try names() : []
    try require("to")
    let destination = try name()
    let phase = try phase()
    if saysFrom {
      let parts = [MoveStatement.Part(share: nil, from: sources)]
      return try end(.move(MoveStatement(number: number, parts: parts, to: destination)), phase, role, start)
    }
    if case .share = number, kind == .comma { throw problem(.statement(.shareInParts), at: behindComma) }
    let parts = try parts()
    return try end(.move(MoveStatement(number: number, parts: parts, to: destination)), phase, role, start)
  }

  private mutating func movers(_ amount: Amount) throws(SyntaxProblem) -> MoveStatement.Number {
    if take("of people") { return .share(amount) }
    if sees("of") { throw problem(.expected(.name), word: "of people") }
    guard take("people") || take("person") else {
      if let word = word(), word == "places" || word == "beds" {
        throw problem(
          .statement(.peopleOrPlaces(found: word, expected: "people")), at: amount.span.joined(with: here))
      }
      throw problem(.expected(.name), word: amount.unit == .percent ? "of people" : "people")
    }
    if take("a month") { return .peopleAMonth(amount) }
    if take("a year") { return .peopleAYear(amount) }
    return .people(amount)
  }

  /// `, 60% of them from day care, the rest from nothing arranged`.
  private mutating func parts() throws(SyntaxProblem) -> [MoveStatement.Part] {
    var parts: [MoveStatement.Part] = []
    guard kind == .comma else { throw problem(.expected(.name), word: "from") }
    while takeComma() {
      if take("the rest from") {
        parts.append(MoveStatement.Part(share: nil, from: [try name()]))
        break
      }
      let share = try amount()
      try require("of them from")
      parts.append(MoveStatement.Part(share: share, from: [try name()]))
    }
    return parts
  }

  // MARK: Entrants and rates

  private mutating func send(_ role: Statement.Role, _ start: Int) throws(SyntaxProblem) -> Statement {
    let share = try amount()
    try require("of entrants")
    try require("to")
    let destination = try name()
    try require("instead of")
    let from = try name()
    let phase = try phase()
    return try end(.send(share: share, to: destination, insteadOf: from), phase, role, start)
  }

  private mutating func multiply(_ role: Statement.Role, _ start: Int) throws(SyntaxProblem) -> Statement {
    let rate = try rate()
    guard word() == "by" else { throw problem(.expected(.name), word: "by") }
    skip()
    let factor = try amount()
    try refuseLasting(isTest: false)
    let who = take("for") ? try who() : nil
    if sees("after") { throw notYet("after") }
    let phase = try phase()
    return try end(.multiply(rate, by: factor, who: who), phase, role, start)
  }

  private mutating func rate() throws(SyntaxProblem) -> RateName {
    if take("deaths") { return .deaths }
    if take("entrants") { return .entrants }
    if take("needs change from") {
      let from = try name()
      try require("to")
      return .needsChange(from: from, to: try name())
    }
    if take("moves from") {
      let from = try name()
      try require("to")
      return .moves(from: from, to: try name())
    }
    if take("moves to") { return .moves(from: nil, to: try name()) }
    throw expected(.rate)
  }
}
