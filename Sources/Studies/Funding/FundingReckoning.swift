import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Reckons who pays what, draw by draw, from what settings and services cost in a run.
struct FundingReckoning {
  let lowering: Lowering
  let reported: ReportedSeries
  let samples: Samples
  let services: ServiceReckoning
  let seed: UInt64

  private var rulebook: Rulebook { lowering.rulebook }

  /// Nil where nobody is named as paying for anything, and no budget is told.
  var funding: StudyResult.Funding? {
    let budgets = budgets
    let accounts = rulebook.accounts
    guard !accounts.isEmpty || budgets.contains(where: { $0 != nil }) else { return nil }
    let shared = sharedCosts
    let book = fundBook
    let settled = (0..<samples.options).map { option in
      var costs = self.costs(inOption: option, shared)
      let funds = book.settle(&costs)
      return (costs: costs, funds: funds)
    }
    // Pooled budgets have no money of their own; settings without a cost have no payer, and only pounds are told.
    let isAnybodyMissing = settled.contains { isAnything($0.costs[accounts.count]) }
    let payers = accounts.indices.filter { isPayer(accounts[$0]) }
    let told = payers + (isAnybodyMissing ? [accounts.count] : [])
    return StudyResult.Funding(
      payers: payers.map { accounts[$0].text } + (isAnybodyMissing ? [Rulebook.nobodyNamed] : []),
      courses: settled.enumerated().map { option, settled in
        (told.map { ($0, settled.costs[$0]) } + [(nil, total(inOption: option))]).map { payer, cost in
          StudyResult.Funding.Course(
            cost: cost.map { Summary(draws: $0) },
            budget: budgets[option]?.pounds(ofPayer: payer, among: payers.count).map { .init(cost: cost, pounds: $0) })
        }
      },
      funds: book.funds.enumerated().map { number, fund in
        StudyResult.Funding.Fund(
          name: accounts[fund.account].text, hasMoney: fund.money != nil,
          behind: fund.behind.map { accounts[$0.account].text },
          courses: settled.enumerated().map { option, settled in
            let budget = budgets[option]?.pounds(ofPayer: fund.account, among: payers.count)
            return course(settled.funds[number], own: settled.costs[fund.account], budget: budget)
          })
      },
      allKept: settled.enumerated().map { option, settled in
        budgets[option].flatMap { allKept($0, payers.map { ($0, settled.costs[$0]) }) }
      },
      settings: settingPayers(told, settled.map { FundShares(book, settled: $0.funds) }))
  }

  private func course(
    _ found: FundBook.Settled, own: PoundsByYear, budget: [Double]?
  ) -> StudyResult.Funding.FundCourse {
    func summaries(_ pounds: PoundsByYear) -> [Summary] { pounds.map { Summary(draws: $0) } }
    return StudyResult.Funding.FundCourse(
      asked: summaries(found.asked), own: summaries(own), parts: found.parts.map(summaries),
      budget: budget.map { .init(cost: found.asked, pounds: $0) })
  }

  private func isPayer(_ account: Name) -> Bool { rulebook.fund(account).map { $0.money != nil } ?? true }

  private func isAnything(_ pounds: PoundsByYear) -> Bool { pounds.contains { $0.contains { $0.magnitude > 0.005 } } }

  /// How often every payer keeps within its budget in every year of which it tells; nil without draws, or where fewer than
  /// two have one.
  private func allKept(_ budget: Budget, _ costs: [(payer: Int, pounds: PoundsByYear)]) -> Proportion? {
    let held = costs.compactMap { payer, cost in
      budget.pounds(ofPayer: payer, among: costs.count).map { (cost: cost, pounds: $0) }
    }
    guard samples.draws > 0, held.count > 1 else { return nil }
    let kept = (1...samples.draws).count { draw in
      held.allSatisfy { cost, pounds in pounds.indices.allSatisfy { cost[$0][draw] <= pounds[$0] } }
    }
    return Proportion(Double(kept), of: samples.draws)
  }

  // MARK: Parts

  /// A cost, and who pays which part of it.
  private struct SharedCost {
    /// Some of the people whose cost it is, and the share of each account in theirs by draw.
    let people: [(gauge: Int?, shares: [(account: Int, byDraw: [Double])])]
    /// Pounds by draw in a year and an option.
    let cost: (_ year: Int, _ option: Int) -> [Double]
  }

  private var sharedCosts: [SharedCost] {
    var lowering = lowering
    let settings = lowering.payerMixes().flatMap { mix -> [SharedCost] in
      let people = mix.people.map { (gauge: $0.gauge, shares: shares($0.parts)) }
      guard let unused = mix.unused else {
        return [SharedCost(people: people) { samples.draws(of: mix.series, year: $0, option: $1) }]
      }
      return [
        SharedCost(people: people) { year, option in
          zip(
            samples.draws(of: mix.series, year: year, option: option),
            samples.draws(of: unused.series, year: year, option: option)
          )
          .map { $0 - $1 }
        },
        SharedCost(people: [(nil, shares(unused.parts))]) { samples.draws(of: unused.series, year: $0, option: $1) },
      ]
    }
    let used = services.uses.enumerated().map { number, use in
      let parts = lowering.parts(use.service.paidBy, of: "service \(use.service.name.key)")
      return SharedCost(people: [(nil, shares(parts))]) { services.year($0, of: number, option: $1).cost }
    }
    return settings + used
  }

  /// Shares that may vary are drawn each by itself and then made to come to the whole.
  private func shares(_ parts: [PayerMix.Part]) -> [(account: Int, byDraw: [Double])] {
    let drawn = parts.map {
      lowering.draws(of: $0.share, .share, identity: $0.identity, count: samples.draws, seed: seed)
    }
    let sums = (0...samples.draws).map { draw in drawn.reduce(0) { $0 + $1[draw] } }
    return zip(parts, drawn).map { part, draws in
      (part.payer, zip(draws, sums).map { $1 > 0 ? $0 / $1 : 1 / Double(parts.count) })
    }
  }

  private var nothing: [Double] { Array(repeating: 0, count: samples.draws + 1) }

  /// Pounds by account, year and draw, before funds settle; behind the accounts, what nobody is named for.
  private func costs(inOption option: Int, _ shared: [SharedCost]) -> [PoundsByYear] {
    let nobody = rulebook.accounts.count
    let spends = paidSpends(inOption: option)
    var costs = [PoundsByYear](
      repeating: Array(repeating: nothing, count: samples.timeline.years), count: nobody + 1)
    func add(_ cost: [Double], _ shares: [(account: Int, byDraw: [Double])], year: Int) {
      if shares.isEmpty { costs[nobody][year].add(cost) }
      for (account, share) in shares { costs[account][year].add(zip(cost, share).map { $0 * $1 }) }
    }
    for year in 0..<samples.timeline.years {
      for part in shared {
        let cost = part.cost(year, option)
        let weights = weights(of: part.people.map(\.gauge), year: year, option: option)
        for (weight, shares) in zip(weights, part.people.map(\.shares)) {
          add(weight.map { zip(cost, $0).map { $0 * $1 } } ?? cost, shares, year: year)
        }
      }
      for (pounds, shares) in spends {
        add(pounds[year], shares, year: year)
        costs[nobody][year].add(pounds[year].map { -$0 })
      }
    }
    return costs
  }

  /// The part of a cost that is some people's, by draw: as their person-years of the year; nil for everybody. Where
  /// nobody is there, what is paid all the same is shared as for the last of them, who are everybody else.
  ///
  /// - Parameter gauges: what reads the person-years of each of them.
  func weights(of gauges: [Int?], year: Int, option: Int) -> [[Double]?] {
    guard gauges.count > 1 else { return [nil] }
    let aYear = samples.timeline.stepsPerYear
    let years = gauges.map { gauge in
      ((year * aYear)..<((year + 1) * aYear)).reduce(into: nothing) { sum, step in
        if let gauge { sum.add(samples.draws(ofGauge: gauge, step: step, option: option)) }
      }
    }
    let all = years.reduce(into: nothing) { $0.add($1) }
    return years.enumerated().map { number, years in
      zip(years, all).map { $1 > 0 ? $0 / $1 : number == gauges.count - 1 ? 1 : 0 }
    }
  }

  /// What is spent that says who pays it, which is in no setting.
  private func paidSpends(
    inOption option: Int
  ) -> [(pounds: PoundsByYear, shares: [(account: Int, byDraw: [Double])])] {
    let timeline = samples.timeline
    func values(_ parameter: Int) -> [Double] {
      draws(of: lowering.parameters.all[parameter], count: samples.draws, seed: seed)
    }
    let firings = Firings(of: lowering.paidSpends.map(\.schedule), in: samples, lowering.triggers.all, values: values)
    return lowering.paidSpends.map { spend in
      let pounds = values(spend.pounds)
      let part = spend.isYearly ? 1 / Double(timeline.stepsPerYear) : 1
      let byYear = (0..<timeline.years).map { year in
        let steps = (year * timeline.stepsPerYear)..<((year + 1) * timeline.stepsPerYear)
        let level = steps.reduce(into: nothing) { $0.add(firings.levels(of: spend.schedule, in: $1, option: option)) }
        let scale = part * (lowering.cashLevels?[year] ?? 1)
        return zip(pounds, level).map { $0 * $1 * scale }
      }
      return (byYear, shares(spend.parts))
    }
  }

  // MARK: Funds

  private var fundBook: FundBook {
    let accounts = rulebook.accounts
    return FundBook(
      accounts.enumerated().compactMap { account, name in
        rulebook.fund(name).map { fund in
          FundBook.Fund(
            account: account, money: money(of: fund, account: account),
            behind: shares(lowering.parts(fund.paidBy, of: "fund \(fund.name.key)")))
        }
      })
  }

  /// What a fund has of its own, by year and draw, in the pounds that results are in; nil for a pooled budget.
  private func money(of fund: FundDeclaration, account: Int) -> PoundsByYear? {
    func drawn(_ amount: Amount, _ role: AmountRole, _ what: String) -> [Double] {
      lowering.draws(
        of: amount, role, identity: "fund \(fund.name.key)/\(what)", count: samples.draws, seed: seed)
    }
    switch fund.money {
    case nil: return nil
    case .table(let file):
      let line = lowering.baseline.budgets[file.text]?.line(ofFund: account)
      return (0..<samples.timeline.years).map { year in nothing.map { _ in line?.pounds[year] ?? 0 } }
    case .yearly(let pounds, let growth):
      let first = drawn(pounds, .pounds, "has")
      let rates = growth.map { growth in
        drawn(growth.amount, growth.falls ? .share : .growth, "growth").map { growth.falls ? -$0 : $0 }
      }
      return (0..<samples.timeline.years).map { year in
        guard let rates else { return first }
        return zip(first, rates).map { $0 * power(1 + $1, Double(year)) }
      }
    }
  }

  // MARK: Budgets

  private func total(inOption option: Int) -> PoundsByYear {
    (0..<samples.timeline.years).map {
      samples.draws(of: reported.cost(settings: nil), year: $0, option: option)
    }
  }

  /// For each option of the run, its budget: do nothing comes first, then the declared ones, then each hypothesis alone.
  private var budgets: [Budget?] {
    (0..<samples.options).map { option in
      let declared = rulebook.options.indices.contains(option - 1) ? option - 1 : nil
      return rulebook.budget(inOption: declared).flatMap { lowering.baseline.budgets[$0.text] }
    }
  }
}

extension Budget {
  /// The pounds of a payer in the years told; of everybody together, where each of them has a budget or the table tells
  /// no payers apart. Nil where there is none.
  ///
  /// - Parameter payer: nil for everybody together.
  fileprivate func pounds(ofPayer payer: Int?, among payers: Int) -> [Double]? {
    if let payer { return lines.first { $0.payer == payer }?.told }
    if let together = lines.first(where: { $0.payer == nil }) { return together.told }
    // Behind the payers stand pooled budgets, whose money is that of their partners.
    let own = lines.filter { ($0.payer ?? payers) < payers }
    guard own.count == payers, let years = own.map(\.told.count).min() else { return nil }
    return (0..<years).map { year in own.reduce(0) { $0 + $1.told[year] } }
  }
}

extension Budget.Line {
  /// The pounds of the years up to the last one told.
  fileprivate var told: [Double] { pounds.prefix { $0 != nil }.compactMap { $0 } }
}
