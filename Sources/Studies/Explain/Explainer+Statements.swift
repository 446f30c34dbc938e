import Projection
import Quantities
import RuleLanguage

extension Explainer {
  /// A statement in one sentence, with what it waits for.
  func sentence(_ statement: Statement, of hypothesis: HypothesisDeclaration) -> String {
    let sentence = inWords(statement, of: hypothesis).sentences.first ?? statement.text
    return sentence + (statement.trigger.map { ", once \($0.said)" } ?? "")
  }

  /// A statement in words, with its figures by year at the likely values.
  func inWords(_ statement: Statement, of hypothesis: HypothesisDeclaration) -> StatementInWords {
    let (shape, when) = time(of: statement, in: hypothesis, lasts: statement.kind.lasts)
    let steps = PhaseInSteps(shape, timeline)
    var told: StatementInWords
    var delay: Duration?
    switch statement.kind {
    case .places(let places):
      told = inWords(places, steps, when, isTriggered: statement.trigger != nil, shape, hypothesis.appliesTo)
      delay = places.leadTime
    case .move(let move): told = inWords(move, steps, when, hypothesis.appliesTo)
    case .send(let share, let to, let instead):
      told = inWords(send: share, to: to, insteadOf: instead, steps, when, hypothesis.appliesTo)
    case .multiply(let rate, let factor, let who, let after):
      told = inWords(multiply: rate, by: factor, [hypothesis.appliesTo, who], steps, when, after)
    case .offer(let service, let share, let users):
      told = inWords(offer: service, share, users, steps, when, hypothesis.appliesTo)
    case .change(let change): told = inWords(change, steps, when)
    case .endContract(let name, let atEarliest): told = inWords(end: name, atEarliest, when, statement)
    case .closeSite(let name): told = inWords(close: name, when)
    case .spend(let spend): told = inWords(spend, steps, shape)
    }
    if let waiting = waiting(statement, then: delay) {
      told.sentences.append(waiting)
      // What begins with an event has no years of its own before a run.
      told.table = nil
    }
    return told
  }

  // MARK: Places

  private func inWords(
    _ places: PlacesStatement, _ steps: PhaseInSteps, _ when: String, isTriggered: Bool, _ shape: Phase.Shape,
    _ who: Who?
  ) -> StatementInWords {
    let site = area(of: places, who) + (places.site.map { " at \"\($0)\"" } ?? "")
    var sentences = [
      "\(places.closes ? "close" : "open") \(told(places.number, "place")) in \(places.setting)\(site), \(when)"
    ]
    if let lead = places.leadTime, !isTriggered {
      let decided = shape.firstDay.later(byMonths: -lead.months)
      sentences.append("With a lead time of \(said(months: lead.months)), it must be decided by \(decided).")
    }
    if let double = places.doubleRunning {
      sentences.append("Each new place is paid for during its first \(said(months: double.months)), used or not.")
    }
    if places.closes {
      let full = rulebook.settings[places.setting.key]?.whenFull
      sentences.append(
        full.map { "People above the places left go to \($0), and wait there." }
          ?? "People above the places left stay, and the run reports them: \(places.setting) has no `when full`.")
    }
    let number = central(places.number)
    let come = atYearEnds(steps.cumulative).map { $0 * number }
    var figures = [
      (places.closes ? "closed by 31 March" : "open by 31 March", come.map { roughly($0, .none) }),
      ("this year", overYears(steps.increments).map { roughly($0 * number, .none) }),
    ]
    if let base = self.places(of: places, who).map(atYearEnds) {
      if places.closes, let tooMany = tooMany(closed: come, of: base) { sentences.append(tooMany) }
      let left = zip(base, come).map { max(0, places.closes ? $0 - $1 : $0 + $1) }
      figures.append(("places then", left.map { roughly($0, .none) }))
    }
    return StatementInWords(sentences: sentences, table: table(come, figures))
  }

  /// The places that a line is about by step, before any rule.
  private func places(of places: PlacesStatement, _ who: Who?) -> [Double]? {
    guard let place = rulebook.place(of: places.setting),
      let pool = lowering.pool(of: place, in: places.area, for: who)
    else { return nil }
    return lowering.pools(of: places.setting)?.bySteps[pool]
  }

  /// ` in Radnorshire` where the places are for that area alone, or nothing.
  private func area(of places: PlacesStatement, _ who: Who?) -> String {
    guard let place = rulebook.place(of: places.setting), let tabled = baseline.tabledPlaces[place],
      let pool = lowering.pool(of: place, in: places.area, for: who), !tabled.groups.isEmpty
    else { return "" }
    return " in \(tabled.names(ofPool: pool, vocabulary).joined(separator: ", "))"
  }

  /// What to say where more places would close by the end of a year than there are.
  private func tooMany(closed: [Double], of base: [Double]) -> String? {
    guard let first = zip(closed, base).enumerated().first(where: { $1.0 > $1.1 + 1e-6 }) else { return nil }
    let (asked, places) = (roughly(first.element.0, .none), roughly(first.element.1, .none))
    return
      "This asks to close more places than there are: \(asked) by the end of \(timeline.firstYear + first.offset), of "
      + "\(places). A run closes those there are, and no more."
  }

  /// Figures from the first year in which a course of values is not 0; nil where it always is.
  func table(_ course: [Double], _ figures: [(String, [String])]) -> YearTable? {
    course.firstIndex { $0 != 0 }.map { YearTable(from: $0, firstYear: timeline.firstYear, figures) }
  }

  // MARK: Services and quantities

  private func inWords(
    offer service: Name, _ share: Amount, _ users: Users, _ steps: PhaseInSteps, _ when: String, _ who: Who?
  ) -> StatementInWords {
    let people = peopleOnTheEve(in: users.settings, lowering.strata(of: who, users.who))
    let sentence =
      "offer \(service) to \(told(share)) of \(users.said)\(only(who)), \(when); there are \(roughly(people, .none)) of "
      + "them on \(eve)"
    let level = atYearEnds(steps.level).map { $0 * central(share) }
    return StatementInWords(
      sentences: [sentence],
      table: table(
        level,
        [
          ("share offered it", level.map { roughly($0, .percent) }),
          ("people, of those of \(eve)", level.map { roughly($0 * people, .none) }),
        ]))
  }

  private func inWords(_ change: ChangeStatement, _ steps: PhaseInSteps, _ when: String) -> StatementInWords {
    let (base, unit) = before(change.quantity)
    let number = central(change.amount)
    let drawn = drawn(change.amount, change.role)
    let isFactor = drawn.unit == .percent && unit != .percent && change.direction != .set
    let sign = change.direction == .lower ? -1.0 : 1.0
    let joint = change.direction == .set ? "to" : "by"
    let points = !isFactor && drawn.unit == .percent && change.direction != .set ? " (percentage points)" : ""
    let counted = change.counted.map { " \($0)" } ?? (change.isWeekly ? " a week" : "")
    let sentence =
      "\(change.direction.rawValue) \(change.quantity.words) \(joint) \(told(change.amount))\(points)\(counted), \(when)"
      + (base.first.map { "; it is \(roughly($0, unit)) without any rule" } ?? "")
    guard !base.isEmpty else { return StatementInWords(sentences: [sentence]) }
    let level = atYearEnds(steps.level)
    let after = zip(base, level).map { base, level in
      switch change.direction {
      case .set: return base + level * (number - base)
      case .raise, .lower: return isFactor ? base * (1 + sign * level * number) : base + sign * level * number
      }
    }
    return StatementInWords(
      sentences: [sentence],
      table: table(
        level, [("without it", base.map { roughly($0, unit) }), ("with it", after.map { roughly($0, unit) })]))
  }

  /// What a quantity is by year before any rule; nothing where nothing is said or it differs between people.
  private func before(_ quantity: ChangeStatement.Quantity) -> (values: [Double], unit: Amount.Unit) {
    let setting = rulebook.settings[quantity.name.key]
    let service = rulebook.service(quantity.name).map { rulebook.services[$0] }
    func every(_ amount: Amount?) -> [Double] {
      amount.map { Array(repeating: central($0), count: timeline.years) } ?? []
    }
    switch quantity {
    case .cost: return (every(setting?.cost?.amount ?? service?.cost?.pounds), .pounds)
    case .uplift: return (every(setting?.uplift ?? service?.uplift), .percent)
    case .places(let name): return (lowering.places(of: name).map(atYearEnds) ?? [], .none)
    case .uptake: return (service?.usedBy.count == 1 ? every(service?.usedBy.first?.share) : [], .percent)
    case .amount: return (every(service?.amount?.number), .none)
    case .capacity: return (every(service?.capacity?.number), .none)
    }
  }

  // MARK: Contracts, sites and money

  private func inWords(
    end name: Name, _ atEarliest: Bool, _ when: String, _ statement: Statement
  ) -> StatementInWords {
    guard let contract = rulebook.contracts[name.key] else { return StatementInWords(sentences: [statement.text]) }
    var sentences = ["end the contract \"\(name)\"" + (atEarliest ? " as early as it allows" : ", \(when)")]
    sentences.append("The contract: \(sentence(contract)).")
    if atEarliest, let until = contract.until {
      let decided = timeline.firstYear.firstDay
      let notBefore = contract.breakDay.map { ", not before \($0)" } ?? ""
      if let notice = contract.notice, statement.trigger != nil {
        sentences.append(
          "Notice given when that is seen ends it \(said(months: notice.months)) later\(notBefore), and \(until) at the "
            + "latest.")
      } else if let notice = contract.notice, let end = contract.earliestEnd(decidedOn: decided) {
        let served = end.later(byMonths: -notice.months)
        sentences.append(
          "Notice of \(said(months: notice.months)) given by \(served) ends it on \(end.end(after: 0))\(notBefore).")
      } else {
        sentences.append("Without a notice it can only run out, on \(until).")
      }
    }
    return StatementInWords(sentences: sentences)
  }

  private func inWords(close name: Name, _ when: String) -> StatementInWords {
    let site = rulebook.sites[name.key].map { " The site \(sentence($0))." } ?? ""
    return StatementInWords(sentences: [
      "close the whole of \"\(name)\", \(when)",
      "Its places close and its fixed cost stops." + site,
    ])
  }

  private func inWords(_ spend: SpendStatement, _ steps: PhaseInSteps, _ shape: Phase.Shape) -> StatementInWords {
    let perStep = (spend.charge?.partAYear ?? 1) / Double(timeline.stepsPerYear)
    let parts =
      spend.charge == nil
      ? overYears(spend.isYearly ? steps.yearsInForce : steps.increments)
      : overYears(lowering.phase(of: spend, steps)).map { $0 * perStep }
    let pounds = parts.map { $0 * central(spend.amount) }
    return StatementInWords(
      sentences: ["spend \(sentence(spend, shape))"],
      table: table(pounds, [("spent", pounds.map { roughly($0, .pounds) })]))
  }

  /// ` (only people aged 55 or over)`, or nothing.
  func only(_ who: Who?) -> String { who.map { " (only \($0.people))" } ?? "" }
}

extension ChangeStatement.Quantity {
  /// `the cost of day care`.
  var words: String {
    switch self {
    case .cost(let name): return "the cost of \(name)"
    case .uplift(let name): return "the uplift of \(name)"
    case .places(let name): return "the places in \(name)"
    case .uptake(let name): return "the uptake of \(name)"
    case .amount(let name): return "the amount of \(name)"
    case .capacity(let name): return "the capacity of \(name)"
    }
  }
}
