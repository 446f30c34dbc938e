import Projection
import Quantities
import RuleLanguage

// One sentence for each thing that is declared beside hypotheses.
extension Explainer {
  func sentence(_ site: SiteDeclaration) -> String {
    let hosts = site.hosts.map { "\(told($0.places, "place")) in \($0.setting)\($0.area.map { " in \($0)" } ?? "")" }
    let cost = site.fixedCost.map { ["\(told($0)) a year until the whole of it closes"] } ?? []
    return ((hosts.isEmpty ? [] : ["hosts " + inOneLine(hosts)]) + cost).joined(separator: "; ")
  }

  func sentence(_ service: ServiceDeclaration) -> String {
    let everybody = lowering.strata(of: nil, nil)
    var words = service.usedBy.map { use in
      let strata = lowering.strata(of: use.users.who, nil)
      let people = peopleOnTheEve(in: use.users.settings, use.users.who == nil ? everybody : strata)
      let users = roughly(people * central(use.share), .none)
      return
        "used by \(told(use.share)) of \(use.users.said), about \(users) of the \(roughly(people, .none)) on \(eve)"
    }
    if let amount = service.amount {
      words.append("\(told(amount.number)) \(amount.unit) a \(amount.isWeekly ? "week" : "year") for each user")
    }
    if let cost = service.cost { words.append("\(told(cost.pounds)) a \(cost.unit)") }
    if let uplift = service.uplift { words.append("growing by \(told(uplift)) a year \(service.upliftTerms.said)") }
    words.append(service.capacity.map { "at most \(told($0.number)) \($0.unit) a year" } ?? "without a limit")
    if let paidBy = service.paidBy { words.append("paid by \(payers(paidBy))") }
    words += service.staff.map { "needs \(told($0))" }
    return words.joined(separator: "; ")
  }

  /// `NHS 100% (only people with need severe)`.
  func payers(_ paidBy: PayerShares) -> String {
    inOneLine(paidBy.parts.map { "\($0.payer) \(told($0.share))" })
      + (paidBy.isOfLockedInCost ? " (only what is paid for used or not)" : only(paidBy.who))
  }

  /// `£2,100,000 of its own in 2026-27, 5% less each year; the rest paid by social services 60% and NHS 40%`.
  func sentence(_ fund: FundDeclaration) -> String {
    var words: [String] = []
    switch fund.money {
    case nil: break
    case .table(let file): words.append("of its own what \"\(file)\" tells")
    case .yearly(let pounds, let growth):
      let later =
        growth.map { ", \(told($0.amount)) \($0.falls ? "less" : "more") each year" } ?? " and in every later year"
      words.append("\(told(pounds)) of its own in \(timeline.firstYear)\(later)")
    }
    if let paidBy = fund.paidBy { words.append("\(words.isEmpty ? "all" : "the rest") paid by \(payers(paidBy))") }
    return words.joined(separator: "; ")
  }

  func sentence(_ measure: MeasureDeclaration) -> String {
    let share = measure.shareOf.map { " as a share of \($0.said)" } ?? ""
    let better = measure.isBetterHigher.map { $0 ? "; more is better" : "; less is better" } ?? ""
    return (measure.measure?.said ?? "") + share + better
  }

  func sentence(_ option: OptionDeclaration) -> String {
    var words = ["includes \(inOneLine(option.includes.map { "\"\($0)\"" }))"]
    if let variant = option.population { words.append("counts on the variant \"\(variant)\" of the population") }
    for (spend, phase) in option.spending { words.append("spends \(sentence(spend, phase.shape))") }
    if let budget = option.budget { words.append("is held against the budget in \"\(budget)\"") }
    return words.joined(separator: "; ")
  }

  func sentence(_ appraisal: AppraisalDeclaration) -> String {
    var words = ["compares \(inOneLine(appraisal.compare.map(\.text)))"]
    if let discount = appraisal.discount { words.append("later pounds count for \(told(discount)) less each year") }
    if let table = appraisal.discountTable { words.append("later pounds count for less as \"\(table)\" says") }
    let whole = appraisal.weights.reduce(0) { $0 + central($1.weight) }
    let weights = appraisal.weights.map { weight in
      "\(weight.measure) \(roughly(whole > 0 ? central(weight.weight) / whole : 0, .percent))"
    }
    if !weights.isEmpty { words.append("weighs \(inOneLine(weights)) of the whole") }
    if let effect = appraisal.effect {
      words.append(
        "asks what more of \(effect.measure) costs, worth up to \(inOneLine(effect.worth.map(\.said))) a unit")
    }
    for benefit in appraisal.benefits {
      words.append("values \(benefit.measure)\(benefit.value.map { " at \($0.said)" } ?? "")")
    }
    for bias in appraisal.biases { words.append("adds to what is spent on \"\(bias.purpose)\" a bias of \(bias.said)") }
    return words.joined(separator: "; ")
  }

  func sentence(_ test: TestDeclaration) -> String {
    var words = ["runs \"\(test.scenario)\" \(test.draws == 0 ? "at the likely values" : "with \(test.draws) draws")"]
    words.append(test.using.isEmpty ? "with no rules" : "with \(inOneLine(test.using.map { "\"\($0)\"" }))")
    words += test.given.map { "\"\($0.assumption)\" held at \($0.amount.said)" }
    words += test.expectations.map { "expects \($0.said)" }
    return words.joined(separator: "; ")
  }

  func sentence(_ belief: Belief) -> String {
    "we believe \(told(belief.share)) of \(belief.users.said) do not need it: tested on reviews of real people, and no "
      + "part of a run"
  }

  /// `£120,000 on "project team", spread evenly over 2027-28`.
  func sentence(_ spend: SpendStatement, _ shape: Phase.Shape) -> String {
    "\(told(spend.amount)) \(spend.isYearly ? "in every year" : "in all") on \"\(spend.purpose)\", \(time(shape, lasts: spend.isYearly))"
      + (spend.charge.map { ", \(said($0, of: spend.amount))" } ?? "")
      + (spend.paidBy.map { ", paid by \(payers($0))" } ?? "")
  }

  /// `charged over 25 years at 3.5% a year: £121,000 a year`.
  private func said(_ charge: CapitalCharge, of amount: Amount) -> String {
    let rate = Studies.said(charge.rate, .percent)
    let yearly = roughly(central(amount) * charge.partAYear, .pounds)
    return "charged over \(Studies.said(months: charge.over.months)) at \(rate) a year: \(yearly) a year"
  }
}

extension Expectation {
  /// `waiting for day care to be at most 5 people until 31 March 2014`.
  var said: String {
    let yearly = measure.kind.isFlow == true && amount.unit != .percent ? " a year" : ""
    let number = comparison.said(amount.said + (counted.map { " \($0)" } ?? "") + yearly, amount.unit)
    let verb: String
    switch change {
    case .level: verb = "be"
    case .fall: verb = "fall by"
    case .rise: verb = "rise by"
    }
    let day: String
    switch time {
    case .by(let date): day = "by \(date)"
    case .until(let date): day = "until \(date)"
    }
    var compared = ""
    if change.isRelative {
      compared = comparator == .doNothing ? " compared with do nothing" : " compared with the start"
    }
    return "\(measure.said) to \(verb) \(number) \(day)\(compared)"
  }
}

extension Change {
  /// Whether it is counted from something.
  var isRelative: Bool {
    if case .level = self { return false }
    return true
  }
}
