import Diagnostics
import Quantities

extension ClauseReader {
  /// A statement behind `if we`, `then`, `so we can`, `and`, or the condition of `when`.
  ///
  /// - Parameter trigger: the condition of `when`.
  mutating func statement(role: Statement.Role, trigger: Condition? = nil) throws(SyntaxProblem) -> Statement {
    let start = next
    guard let first = word() else { throw expected(.name) }
    guard let verb = Verb(rawValue: first) else { throw problem(.statement(.unknownVerb(first))) }
    form = verb.form
    skip()
    var parts = StatementParts()
    parts.trigger = trigger
    switch verb {
    case .move: try move(&parts)
    case .send: try send(&parts)
    case .multiply: try multiply(&parts)
    case .open: try places(closes: false, &parts)
    case .close: try close(&parts)
    case .offer: try offer(&parts)
    case .set: try change(.set, &parts)
    case .raise: try change(.raise, &parts)
    case .lower: try change(.lower, &parts)
    case .end: try end(&parts)
    case .spend: try spend(&parts)
    }
    try conditions(&parts, of: verb, from: start)
    return Statement(
      role: role, kind: try parts.kind(or: expected(.name)), phase: parts.phase, trigger: parts.trigger,
      span: span(from: start))
  }

  /// `, once CONDITION` ends any statement, and `, one time only` one that waits for something; what waits for one
  /// thing waits for no other.
  private mutating func conditions(
    _ parts: inout StatementParts, of verb: Verb, from statement: Int
  ) throws(SyntaxProblem) {
    var oneTimeOnly: SourceSpan?
    while true {
      let start = next
      if seenBehindComma(["once", "one time only"]) != nil { _ = takeComma() }
      if take("one time only") {
        oneTimeOnly = span(from: start)
        continue
      }
      guard take("once") else { break }
      guard parts.trigger == nil else { throw problem(.statement(.twoTriggers), at: span(from: start)) }
      parts.trigger = try condition()
      try refusePart(behindConditionFrom: start, of: verb, from: statement, hasPhase: parts.phase != nil)
    }
    if let oneTimeOnly, parts.trigger == nil { throw problem(.statement(.oneTimeOnly), at: oneTimeOnly) }
  }

  /// What belongs to the statement itself comes before what it waits for.
  private func refusePart(
    behindConditionFrom condition: Int, of verb: Verb, from statement: Int, hasPhase: Bool
  ) throws(SyntaxProblem) {
    var ahead = self
    let isLength = (verb == .open && sees("double running", ahead: 1)) || sees("lead time", ahead: 1)
    if kind == .comma, isLength, verb == .open || verb == .close {
      ahead.move(to: next + 3)
      guard (try? ahead.duration()) != nil else { return }
    } else {
      guard !hasPhase, seesPhase, (try? ahead.phase()) != nil else { return }
    }
    // The condition begins with its comma, where it has one.
    let words = [statement..<condition, next..<ahead.next, condition..<next].map { plainText(tree.span(of: $0)) }
    let isLong = kind == .comma
    let whole = words[0] + (isLong ? "" : " ") + words[1] + (words[2].hasPrefix(",") ? "" : ", ") + words[2]
    throw problem(.statement(.behindCondition(whole)), at: ahead.span(from: kind == .comma ? next + 1 : next))
  }

  /// A phase, where one is said; what a trigger or another statement begins needs none.
  private mutating func phaseIfAny(_ parts: inout StatementParts) throws(SyntaxProblem) {
    guard seesPhase else {
      try refuseLasting(isTest: false)
      return try refuseEndAlone()
    }
    let start = next
    let phase = try phase()
    try refuseEnd(behind: phase, from: start)
    parts.phase = phase
  }

  // MARK: Places and sites

  private mutating func close(_ parts: inout StatementParts) throws(SyntaxProblem) {
    guard take("site") else { return try places(closes: true, &parts) }
    parts.kind = .closeSite(try quoted())
    try phaseIfAny(&parts)
  }

  private mutating func places(closes: Bool, _ parts: inout StatementParts) throws(SyntaxProblem) {
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
    let area = try area()
    let site = take("at") ? try quoted() : nil
    try phaseIfAny(&parts)
    var leadTime: Duration?
    var doubleRunning: Duration?
    while let part = seenBehindComma(["lead time", "double running"]) {
      _ = takeComma() && take(part)
      let duration = try duration()
      if part == "lead time", leadTime == nil {
        leadTime = duration
      } else if part == "double running", doubleRunning == nil, !closes {
        doubleRunning = duration
      } else {
        throw problem(.leftOver, at: duration.span)
      }
    }
    parts.kind = .places(
      PlacesStatement(
        closes: closes, number: number, setting: setting, area: area, site: site, leadTime: leadTime,
        doubleRunning: doubleRunning))
  }

  /// Which of some phrases stands behind the comma that stands here.
  func seenBehindComma(_ phrases: [String]) -> String? {
    kind == .comma ? phrases.first { sees($0, ahead: 1) } : nil
  }

  // MARK: Moves

  private mutating func move(_ parts: inout StatementParts) throws(SyntaxProblem) {
    let isUpTo = take("up to")
    let amount = try amount()
    let number = try movers(amount)
    if isUpTo, case .share = number { throw problem(.statement(.upToAShare), at: amount.span) }
    let saysFrom = take("from")
    let sources = saysFrom ? try names() : []
    try require("to")
    let destination = try name()
    try phaseIfAny(&parts)
    var origins = [MoveStatement.Part(share: nil, from: sources)]
    if !saysFrom {
      if case .share = number, kind == .comma { throw problem(.statement(.shareInParts), at: behindComma) }
      origins = try self.parts()
    }
    var move = MoveStatement(number: number, isUpTo: isUpTo, parts: origins, to: destination)
    while let order = seenBehindComma(move.tiers.isEmpty ? ["first"] : ["next"]) {
      _ = takeComma()
      move.tiers.append(try tier(order))
    }
    parts.kind = .move(move)
  }

  /// `first those aged 55 or over`.
  private mutating func tier(_ order: String) throws(SyntaxProblem) -> Who {
    let start = next
    skip()
    var ahead = self
    _ = ahead.take("those") || ahead.take("people")
    try ahead.refuseAges(behind: "\(order) those ", from: start)
    try require("those")
    return try who()
  }

  private mutating func movers(_ amount: Amount) throws(SyntaxProblem) -> MoveStatement.Number {
    let number = try plainMovers(amount)
    try refuseAges(behind: "applies to people ")
    return number
  }

  private mutating func plainMovers(_ amount: Amount) throws(SyntaxProblem) -> MoveStatement.Number {
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
    while kind == .comma, seenBehindComma(["first", "once", "one time only"]) == nil {
      _ = takeComma()
      if take("the rest from") {
        parts.append(MoveStatement.Part(share: nil, from: [try name()]))
        break
      }
      let share = try amount()
      try require("of them from")
      parts.append(MoveStatement.Part(share: share, from: [try name()]))
    }
    guard !parts.isEmpty else { throw problem(.expected(.name), word: "from") }
    return parts
  }

  // MARK: Entrants and rates

  private mutating func send(_ parts: inout StatementParts) throws(SyntaxProblem) {
    let share = try amount()
    try require("of entrants")
    try require("to")
    let destination = try name()
    try require("instead of")
    parts.kind = .send(share: share, to: destination, insteadOf: try name())
    try phaseIfAny(&parts)
  }

  private mutating func multiply(_ parts: inout StatementParts) throws(SyntaxProblem) {
    let rate = try rate()
    guard word() == "by" else { throw problem(.expected(.name), word: "by") }
    skip()
    let factor = try amount()
    try refuseLasting(isTest: false)
    let who = take("for") ? try who() : nil
    let lag = take("after") ? try duration() : nil
    try phaseIfAny(&parts)
    parts.kind = .multiply(rate, by: factor, who: who, after: lag)
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

  // MARK: Services, quantities, contracts and money

  private mutating func offer(_ parts: inout StatementParts) throws(SyntaxProblem) {
    let service = try name()
    try require("to")
    let share = try amount()
    try require("of")
    parts.kind = .offer(service: service, share: share, users: try users())
    try phaseIfAny(&parts)
  }

  private mutating func change(
    _ direction: ChangeStatement.Direction, _ parts: inout StatementParts
  ) throws(SyntaxProblem) {
    let quantity = try quantity()
    try require(direction == .set ? "to" : "by")
    var amount = try amount()
    let isWeekly = amount.unit != .percent && take("a week")
    var isYearly = !isWeekly && take("a year")
    var counted: Name?
    if !isWeekly, !isYearly, amount.unit != .percent, take("a") || take("an") {
      counted = try name()
    } else if !take("for each person"), let unit = try unitName() {
      counted = unit
      isYearly = take("a year")
    }
    if let counted, percentagePoints.contains(counted.key) { amount = amount.inPoints(through: counted.span) }
    parts.kind = .change(
      ChangeStatement(
        quantity: quantity, direction: direction, amount: amount, counted: counted, isWeekly: isWeekly,
        isYearly: isYearly))
    try phaseIfAny(&parts)
  }

  private mutating func quantity() throws(SyntaxProblem) -> ChangeStatement.Quantity {
    if take("cost of") { return .cost(of: try name()) }
    if take("uplift of") { return .uplift(of: try name()) }
    if take("places in") { return .places(in: try name()) }
    if take("uptake of") { return .uptake(of: try name()) }
    if take("amount of") { return .amount(of: try name()) }
    if take("capacity of") { return .capacity(of: try name()) }
    throw expected(.quantity)
  }

  private mutating func end(_ parts: inout StatementParts) throws(SyntaxProblem) {
    try require("contract")
    let contract = try quoted()
    let atEarliest = take("at the earliest date")
    parts.kind = .endContract(contract, atEarliest: atEarliest)
    if !atEarliest { try phaseIfAny(&parts) }
  }

  private mutating func spend(_ parts: inout StatementParts) throws(SyntaxProblem) {
    let (spend, phase) = try spending()
    parts.kind = .spend(spend)
    parts.phase = phase
  }

  /// `£120k [a year] on "project team" in 2027-28`, the time before or behind the purpose, and who pays for it.
  mutating func spending() throws(SyntaxProblem) -> (SpendStatement, Phase?) {
    let amount = try amount()
    let isYearly = take("a year")
    var when = seesPhase ? try phase() : nil
    try require("on")
    let purpose = try quoted()
    if when == nil, seesPhase { when = try phase() }
    var charge: CapitalCharge?
    if seenBehindComma(["charged over"]) != nil, takeComma() { charge = try self.charge() }
    var payers: PayerShares?
    if seenBehindComma(["paid by"]) != nil, takeComma(), take("paid by") { payers = try self.payers() }
    return (SpendStatement(amount: amount, isYearly: isYearly, purpose: purpose, charge: charge, paidBy: payers), when)
  }

  /// `charged over 25 years at 3.5% a year`.
  private mutating func charge() throws(SyntaxProblem) -> CapitalCharge {
    let start = next
    try require("charged over")
    let over = try duration()
    try require("at")
    let rate = try percentage()
    try require("a year")
    return CapitalCharge(over: over, rate: rate, span: span(from: start))
  }
}

extension Amount {
  /// `5 percentage points`: what is added to a percentage, written without its mark; an assumption has its own.
  fileprivate func inPoints(through end: SourceSpan) -> Amount {
    guard case .number(let distribution) = value, unit == .none else { return self }
    return Amount(value: .number(distribution.scaled(by: 0.01)), unit: .percent, span: span.joined(with: end))
  }
}

/// What has been read of a statement.
private struct StatementParts {
  var kind: Statement.Kind?
  var phase: Phase?
  var trigger: Condition?

  func kind(or problem: SyntaxProblem) throws(SyntaxProblem) -> Statement.Kind {
    guard let kind else { throw problem }
    return kind
  }
}
