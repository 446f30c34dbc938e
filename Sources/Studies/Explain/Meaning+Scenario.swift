import Quantities
import RuleLanguage

// What a scenario declares, as it is meant.
extension Meaning {
  init(_ scenario: ScenarioDeclaration) {
    self.init("scenario")
    add("title", ("title", scenario.title.text))
    if let years = scenario.years { add("years", ("first", "\(years.first)"), ("last", "to \(years.last)")) }
    add("steps in a year", ("number", "\(scenario.stepsPerYear)"))
    let prices = scenario.prices ?? scenario.years.map { $0.first + -1 }
    add("prices", ("year", prices.map { "\($0)" }))
    add("weeks a year", ("number", figure(scenario.weeksPerYear, decimals: 6)))
    if let ages = scenario.ages { add("ages", ("lowest", "\(ages.lowest)"), ("open", "to \(ages.open) and over")) }
    if scenario.cash != nil { add("pounds are in the cash of each year") }
    if let budget = scenario.budget { add("budget from", ("file", "\"\(budget)\"")) }
    add(scenario.sources)
  }

  init(_ group: GroupDeclaration) {
    self.init("group \(group.name)")
    for value in group.values { add("\(value)") }
    add(group.sources)
  }

  init(_ needs: [NeedDeclaration]) {
    self.init("needs")
    for need in needs {
      for value in need.values { add("\(value)") }
      add(need.sources)
    }
  }

  /// A table's clause; its figures are compared as such.
  init(_ table: TableDeclaration) {
    self.init("table \(table.kind.rawValue)")
    if let continuation = table.continuation { add("until", ("then", continuation.said)) }
    for (factor, who) in table.multipliers {
      var line = MeaningLine("times")
      line.figure("factor", factor.saidPlainly)
      line.say(who.flatMap { $0.conditions.isEmpty ? nil : "for \($0.people)" } ?? "")
      lines.append(line)
    }
    add(table.sources)
  }

  init(_ pathway: PathwayDeclaration) {
    self.init("pathway \(pathway.name)")
    for setting in pathway.settings { add("setting \(setting)") }
    if let start = pathway.startsIn { add("starts in", ("setting", start.text)) }
    for (setting, share) in pathway.entrantShares { add("entrants in \(setting)", ("share", share.said)) }
    if let rest = pathway.restOfEntrants { add("the rest of the entrants in", ("setting", rest.text)) }
    add(pathway.sources)
  }

  init(_ setting: SettingDeclaration) {
    self.init("setting \(setting.name)")
    switch setting.places {
    case nil: break
    case .number(let number): add("places", ("number", number.said))
    case .table: add("places", ("number", "from a table"))
    }
    if let cost = setting.cost {
      add("cost for each person", ("number", "\(cost.amount.said) a \(cost.isWeekly ? "week" : "year")"))
    }
    if let spent = setting.spent { add("spent", ("pounds and volume", spent.said)) }
    for band in setting.packages { add("packages \(band.said):", ("share", said(band.share, .percent))) }
    if let uplift = setting.uplift { add("uplift", ("number", "\(uplift.said) a year \(setting.upliftTerms.said)")) }
    for payers in setting.paidBy { add(payers) }
    for need in setting.staff { add("staff \(need.saidForWhom): \(need.saidCount)", ("number", need.number.said)) }
    if let full = setting.whenFull { add("when full", ("setting", full.text)) }
    for (clause, source) in setting.sources { add([source], of: clause) }
  }

  init(_ contract: ContractDeclaration) {
    self.init("contract", contract.name)
    for (number, band) in (contract.purchase?.bands ?? []).enumerated() { add(band, number: number, of: contract) }
    if let indexation = contract.indexation {
      add("indexed", ("number", "\(indexation.growth.said) a year \(indexation.terms.said)"))
    }
    if let until = contract.until { add("until", ("day", "\(until)")) }
    if let notice = contract.notice { add("notice", ("months", said(months: notice.months))) }
    if let day = contract.breakDay { add("break from", ("day", "\(day)")) }
    add(contract.sources)
  }

  /// `next 10` and `up to 30` mean the same behind 20, and read the same.
  private mutating func add(_ band: Purchase.Band, number: Int, of contract: ContractDeclaration) {
    guard let purchase = contract.purchase else { return }
    var places: String?
    switch band.extent {
    case .places(let amount): places = "\(amount.said) places"
    // Numbers that `up to` counts from are certain.
    case .upTo: places = purchase.places { $0.certain ?? 0 }[number].map { "\(said($0, .none)) places" }
    case .unlimited: places = "places without limit"
    }
    let which = number == 0 ? "" : ", band \(number + 1)"
    add(
      "\(purchase.terms.rawValue) in \(purchase.setting)\(which):", ("places", places),
      ("price", "at \(band.weeklyPrice.said) a week each"))
  }

  init(_ site: SiteDeclaration) {
    self.init("site", site.name)
    for (places, setting, area) in site.hosts {
      add("hosts places in \(setting)\(area.map { " in \($0)" } ?? ""):", ("number", places.said))
    }
    if let cost = site.fixedCost { add("fixed cost", ("number", "\(cost.said) a year")) }
    add(site.sources)
  }

  init(_ service: ServiceDeclaration) {
    self.init("service \(service.name)")
    for (share, users) in service.usedBy { add("used by \(users.said):", ("share", share.said)) }
    if let amount = service.amount {
      add(
        "amount",
        ("number", "\(amount.number.said) \(amount.unit) a \(amount.isWeekly ? "week" : "year") for each user"))
    }
    if let cost = service.cost { add("cost", ("number", "\(cost.pounds.said) a \(cost.unit)")) }
    if let spent = service.spent { add("spent", ("pounds and volume", spent.said)) }
    if let uplift = service.uplift { add("uplift", ("number", "\(uplift.said) a year \(service.upliftTerms.said)")) }
    if let capacity = service.capacity {
      add("capacity", ("number", "\(capacity.number.said) \(capacity.unit) a year"))
    }
    if let payers = service.paidBy { add(payers) }
    for need in service.staff { add("staff \(need.saidForWhom): \(need.saidCount)", ("number", need.number.said)) }
    for (clause, source) in service.sources { add([source], of: clause) }
  }

  init(_ fund: FundDeclaration) {
    self.init("fund \(fund.name)")
    switch fund.money {
    case nil: break
    case .table: add("has", ("pounds", "what a table tells"))
    case .yearly(let pounds, let growth):
      add("has", ("pounds", "\(pounds.said) a year"))
      if let growth { add(growth.falls ? "falling by" : "growing by", ("part", "\(growth.amount.said) a year")) }
    }
    if let payers = fund.paidBy { add(payers) }
    for (clause, source) in fund.sources { add([source], of: clause) }
  }

  private mutating func add(_ payers: PayerShares) {
    for (payer, share) in payers.parts { add("paid by \(payer)\(payers.whom)", ("share", share.said)) }
  }

  init(_ group: StaffGroupDeclaration) {
    self.init("staff group \(group.name)")
    if let hours = group.hours { add("hours a week for each post", ("number", figure(hours, decimals: 4))) }
    switch group.supply {
    case nil: break
    case .posts(let posts): add("supply", ("number", "\(posts.said) posts"))
    case .table: add("supply", ("number", "from a table"))
    }
    if let turnover = group.turnover { add("turnover", ("share", "\(turnover.said) a year")) }
    if let recruits = group.recruits { add("recruits", ("number", "\(recruits.said) posts a year")) }
    if let qualified = group.qualified { add("qualified", ("share", qualified.said)) }
    for (clause, source) in group.sources { add([source], of: clause) }
  }

  init(_ measure: MeasureDeclaration) {
    self.init("measure \(measure.name)")
    if let measured = measure.measure {
      add("is", ("measure", measured.said), ("share", measure.shareOf.map { "as a share of \($0.said)" }))
    }
    if let better = measure.isBetterHigher { add("better", ("when", better ? "when higher" : "when lower")) }
    add(measure.sources)
  }
}

extension Declarations {
  /// Everything declared, as it is meant.
  var meanings: [Meaning] {
    var all = scenario.map { [Meaning($0)] } ?? []
    all += groups.map { Meaning($0) }
    if !needs.isEmpty { all.append(Meaning(needs)) }
    all += tables.map { Meaning($0) }
    all += pathways.map { Meaning($0) } + settings.map { Meaning($0) }
    all += contracts.map { Meaning($0) } + sites.map { Meaning($0) }
    all +=
      services.map { Meaning($0) } + funds.map { Meaning($0) } + staffGroups.map { Meaning($0) }
      + measures.map { Meaning($0) }
    all += assumptions.map { Meaning($0) } + hypotheses.map { Meaning($0) }
    all += options.map { Meaning($0) }
    if let appraisal { all.append(Meaning(appraisal)) }
    return all + tests.map { Meaning($0) }
  }
}
