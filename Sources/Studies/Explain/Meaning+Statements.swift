import Quantities
import RuleLanguage

extension MeaningLine {
  /// A statement as it is meant.
  ///
  /// - Parameter first: the first day of its hypothesis, when it begins where it says no time and waits for nothing.
  init(_ statement: Statement, first: CalendarDate?) {
    self.init("\(statement.role.words)")
    switch statement.kind {
    case .move(let move): add(move)
    case .send(let share, let to, let instead):
      say("send")
      figure("share", share.said)
      say("of entrants to \(to) instead of \(instead)")
    case .places(let places): add(places)
    case .multiply(let rate, let factor, let who, let after):
      say("multiply \(rate.said)")
      figure("factor", "by \(factor.saidPlainly)")
      figure("who", who.flatMap { $0.conditions.isEmpty ? nil : "for \($0.people)" })
      figure("after", after.map { "after \(said(months: $0.months))" })
    case .offer(let service, let share, let users):
      say("offer \(service) to")
      figure("share", share.said)
      say("of \(users.said)")
    case .change(let change):
      say("\(change.direction.rawValue) \(change.quantity.words)")
      let counted = change.counted.map { " \($0)" } ?? (change.isWeekly ? " a week" : "")
      figure("number", (change.direction == .set ? "to " : "by ") + change.amount.said + counted)
    case .endContract(let name, let atEarliest):
      say("end contract \"\(name)\"")
      figure("day", atEarliest ? "at the earliest date" : nil)
    case .closeSite(let name): say("close site \"\(name)\"")
    case .spend(let spend): add(spend)
    }
    let isImplied = statement.phase == nil && statement.trigger == nil
    figure("time", isImplied ? first.map { Phase.Shape.from($0).said } : statement.phase?.shape.said)
    clause("once", statement.trigger.map { "once \($0.said)" })
  }

  private mutating func add(_ places: PlacesStatement) {
    say(places.closes ? "close" : "open")
    figure("number", places.number.said)
    say("places in \(places.setting)")
    figure("area", places.area.map { "in \($0)" })
    figure("site", places.site.map { "at \"\($0)\"" })
    clause("lead time", places.leadTime.map { "lead time \(said(months: $0.months))" })
    clause("double running", places.doubleRunning.map { "double running \(said(months: $0.months))" })
  }

  private mutating func add(_ move: MoveStatement) {
    say("move")
    let upTo = move.isUpTo ? "up to " : ""
    switch move.number {
    case .people(let amount): figure("number", "\(upTo)\(amount.said) people")
    // Twelve times as many a year is the same, but a planner who changes the one for the other means something.
    case .peopleAMonth(let amount): figure("number", "\(upTo)\(amount.said) people a month")
    case .peopleAYear(let amount): figure("number", "\(upTo)\(amount.said) people a year")
    case .share(let amount): figure("number", "\(amount.said) of people")
    }
    say("to \(move.to)")
    for part in move.parts.sorted(by: { said($0.from) < said($1.from) }) {
      let from = "from \(said(part.from))"
      if let share = part.share { clause("share \(from)", "\(share.said) of them") }
      let isRest = part.share == nil && move.parts.count > 1
      say(isRest ? "the rest \(from)" : from, isClause: isRest)
    }
    for (number, tier) in move.tiers.enumerated() {
      clause(number == 0 ? "first" : "next \(number)", "\(number == 0 ? "first" : "next") those \(tier.people)")
    }
  }

  mutating func add(_ spend: SpendStatement) {
    say("spend")
    figure("number", spend.amount.said + (spend.isYearly ? " a year" : ""))
    say("on \"\(spend.purpose)\"")
    if let charge = spend.charge {
      say("charged over \(said(months: charge.over.months)) at")
      figure("charge", Studies.said(charge.rate, .percent))
    }
    for (payer, share) in spend.paidBy?.parts ?? [] {
      say("paid by \(payer)")
      figure("share", share.said)
    }
  }

  /// An expectation, or as much of one as a refutation has.
  init(_ words: String, _ expectation: Expectation) {
    self.init(words, expectation.measure.said)
    let counted = expectation.counted.map { " \($0)" } ?? ""
    let number = expectation.comparison.said(expectation.amount.said + counted, expectation.amount.unit)
    switch expectation.change {
    case .level: say("to be")
    case .fall: say("to fall by")
    case .rise: say("to rise by")
    }
    figure("number", number)
    switch expectation.time {
    case .by(let day): figure("time", "by \(day)")
    case .until(let day): figure("time", "until \(day)")
    }
    if expectation.change.isRelative {
      figure(
        "comparator", expectation.comparator == .doNothing ? "compared with do nothing" : "compared with the start")
    }
    let isTest = words == "refuted if"
    // What is asked for where nothing is said is the same as saying it.
    let confidence = expectation.confidence ?? Expectation.usualConfidence
    clause("confidence", isTest ? nil : "with \(said(confidence, .percent)) confidence")
  }

  /// A refutation.
  init(_ refutation: Refutation) {
    switch refutation {
    case .measured(let expectation): self.init("refuted if", expectation)
    case .reviewed(let below, let share, let least, let day, _):
      self.init("refuted if measured share is")
      figure("share", "\(below ? "below" : "above") \(share.said)")
      figure("reviews", "in at least \(least) reviews")
      figure("time", "by \(day)")
    }
  }
}

extension Amount {
  /// A number to multiply by, which may be written as 0.9 or as 90%.
  var saidPlainly: String {
    if case .number(let distribution) = value { return distribution.said(.none) }
    return said
  }
}
