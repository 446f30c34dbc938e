import Diagnostics
import Quantities
import RuleLanguage

extension Rulebook {
  /// Every number the scenario and its rules state, with where it comes from.
  func statedNumbers(_ baseline: Baseline) -> [StudyResult.Assumption] {
    let ordered = pathways.flatMap(\.settings).compactMap { settings[$0.key] }
    return scenarioNumbers + namesWithSources + pathways.map(numbers) + ordered.flatMap(numbers)
      + services.flatMap(numbers) + funds.flatMap(numbers) + staffGroups.flatMap { numbers(of: $0, baseline) }
      + budgets(baseline)
      + inflation(baseline) + appraised(baseline)
      + tables.flatMap { numbers(of: $0, rowSources: baseline.rowSources[$0.kind] ?? []) }
      + assumptionsInOrder + hypotheses.flatMap(numbers) + options.compactMap(numbers)
  }

  private var scenarioNumbers: [StudyResult.Assumption] {
    let weeks = (scenario.weeksPerYear * 100).rounded() / 100
    return [.init(name: "weeks a year", text: "\(weeks)", source: joined(scenario.sources), isUncertain: false)]
  }

  /// Groups and needs state no number; they are told where they have a source.
  private var namesWithSources: [StudyResult.Assumption] {
    let groups = groups.map { (name: "group \($0.name)", values: $0.values, sources: $0.sources) }
    let needs = needDeclarations.map { (name: "needs", values: $0.values, sources: $0.sources) }
    return (groups + needs).compactMap { told in
      joined(told.sources).map { source in
        let values = told.values.map(\.text).joined(separator: ", ")
        return .init(name: told.name, text: values, source: source, isUncertain: false)
      }
    }
  }

  private func numbers(of pathway: PathwayDeclaration) -> StudyResult.Assumption {
    let rest = pathway.restOfEntrants.map { ["the rest \($0)"] } ?? []
    let shares = (pathway.entrantShares.map { "\($0.setting) \($0.share.text)" } + rest).joined(separator: ", ")
    let start = pathway.startsIn.map { "all to \($0)" } ?? ""
    return .init(
      name: "\(pathway.name), where entrants go", text: shares.isEmpty ? start : shares,
      source: joined(pathway.sources),
      isUncertain: false)
  }

  /// An option states no number of its own; it is told where it has a source.
  private func numbers(of option: OptionDeclaration) -> StudyResult.Assumption? {
    joined(option.sources).map { source in
      let titles = option.includes.map(\.text).joined(separator: ", ")
      return .init(name: option.name.text, text: "includes \(titles)", source: source, isUncertain: false)
    }
  }

  private func numbers(of setting: SettingDeclaration) -> [StudyResult.Assumption] {
    func source(of clause: String) -> String? {
      joined(setting.sources.filter { $0.clause == clause }.map(\.source))
    }
    var found: [StudyResult.Assumption] = []
    if case .number(let places) = setting.places {
      found.append(stated("\(setting.name), places", places, source: source(of: "places")))
    }
    if let cost = setting.cost {
      let name = "\(setting.name), cost a \(cost.isWeekly ? "week" : "year") for each person"
      found.append(stated(name, cost.amount, source: source(of: "cost") ?? source(of: "spent")))
    }
    if let spent = setting.spent, setting.cost?.amount.span.range != spent.span.range {
      found.append(told("\(setting.name), spent", spent.said, source: source(of: "spent")))
    }
    if !setting.packages.isEmpty {
      let bands = setting.packages.map { "\(said($0.share, .percent)) at \($0.said)" }.joined(separator: ", ")
      found.append(told("\(setting.name), packages", bands, source: source(of: "packages")))
    }
    // An uplift that names an assumption is told with the assumption.
    if let uplift = setting.uplift, case .number = uplift.value {
      found.append(stated("\(setting.name), uplift a year", uplift, source: source(of: "uplift")))
    }
    return found + setting.paidBy.map { shares($0, of: setting.name, source: source(of: "paid by")) }
      + staff(setting.staff, of: setting.name, source: source(of: "staff"))
  }

  private func shares(_ paidBy: PayerShares, of name: Name, source: String?) -> StudyResult.Assumption {
    .init(
      name: "\(name), who pays\(paidBy.whom)",
      text: paidBy.parts.map { "\($0.payer) \($0.share.text)" }.joined(separator: ", "),
      source: source, isUncertain: paidBy.parts.contains { isUncertain($0.share) })
  }

  private func numbers(of fund: FundDeclaration) -> [StudyResult.Assumption] {
    func source(of clause: String) -> String? {
      joined(fund.sources.filter { $0.clause == clause }.map(\.source))
    }
    var found: [StudyResult.Assumption] = []
    if case .yearly(let pounds, let growth) = fund.money {
      found.append(stated("\(fund.name), has in the first year", pounds, source: source(of: "has")))
      if let growth {
        let name = "\(fund.name), \(growth.falls ? "falling" : "growing") a year by"
        found.append(stated(name, growth.amount, source: source(of: "has")))
      }
    }
    return found + (fund.paidBy.map { [shares($0, of: fund.name, source: source(of: "paid by"))] } ?? [])
  }

  private func numbers(of service: ServiceDeclaration) -> [StudyResult.Assumption] {
    func source(of clause: String) -> String? {
      joined(service.sources.filter { $0.clause == clause }.map(\.source))
    }
    var found = service.usedBy.map { entry in
      stated("\(service.name), used by \(entry.users.said)", entry.share, source: source(of: "used by"))
    }
    func add(_ amount: Amount?, _ name: String, _ clause: String) {
      if let amount { found.append(stated("\(service.name), \(name)", amount, source: source(of: clause))) }
    }
    if let amount = service.amount {
      add(amount.number, "\(amount.unit) a \(amount.isWeekly ? "week" : "year") for each user", "amount")
    }
    if let cost = service.cost { add(cost.pounds, "cost a \(cost.unit)", "cost") }
    if let capacity = service.capacity { add(capacity.number, "capacity, \(capacity.unit) a year", "capacity") }
    if let uplift = service.uplift, case .number = uplift.value { add(uplift, "uplift a year", "uplift") }
    return found + (service.paidBy.map { [shares($0, of: service.name, source: source(of: "paid by"))] } ?? [])
      + staff(service.staff, of: service.name, source: source(of: "staff"))
  }

  private func staff(_ needs: [StaffNeed], of name: Name, source: String?) -> [StudyResult.Assumption] {
    needs.map { stated("\(name), \($0.saidCount) \($0.saidForWhom)", $0.number, source: source) }
  }

  private func numbers(of group: StaffGroupDeclaration, _ baseline: Baseline) -> [StudyResult.Assumption] {
    func source(of clause: String) -> String? {
      joined(group.sources.filter { $0.clause == clause }.map(\.source))
    }
    var found: [StudyResult.Assumption] = []
    func add(_ amount: Amount?, _ name: String, _ clause: String) {
      if let amount { found.append(stated("\(group.name), \(name)", amount, source: source(of: clause))) }
    }
    if let hours = group.hours {
      found.append(
        .init(
          name: "\(group.name), hours a week for each post", text: figure(hours), source: source(of: "hours"),
          isUncertain: false))
    }
    switch group.supply {
    case nil: break
    case .posts(let posts): add(posts, "posts filled", "supply")
    case .table(let file):
      let rows = (baseline.tabledPosts[group.name.staffKey]?.sources ?? []).isEmpty ? [] : ["row by row in the file"]
      let sources = [source(of: "supply")].compactMap { $0 } + rows
      found.append(
        .init(
          name: "\(group.name), posts filled, from \(file)", text: "as tabled",
          source: sources.isEmpty ? nil : sources.joined(separator: "; "), isUncertain: false))
    }
    add(group.turnover, "leave in a year", "turnover")
    add(group.recruits, "posts filled anew in a year", "recruits")
    add(group.qualified, "qualified", "qualified")
    return found
  }

  private func inflation(_ baseline: Baseline) -> [StudyResult.Assumption] {
    guard let file = scenario.inflation, let levels = baseline.priceLevels else { return [] }
    let source = levels.sources.isEmpty ? nil : levels.sources.joined(separator: "; ")
    return [.init(name: "inflation, from \(file)", text: "as tabled", source: source, isUncertain: false)]
  }

  /// What an appraisal rests on beside what people settle on.
  private func appraised(_ baseline: Baseline) -> [StudyResult.Assumption] {
    guard let appraisal else { return [] }
    let source = joined(appraisal.sources)
    let rates = appraisal.discountTable.map { file in
      let rows = baseline.discountRates.map(\.sources) ?? []
      return StudyResult.Assumption(
        name: "discount, from \(file)", text: "as tabled",
        source: rows.isEmpty ? source : rows.joined(separator: "; "), isUncertain: false)
    }
    let benefits = appraisal.benefits.compactMap { benefit in
      benefit.value.map {
        stated(
          "benefit of \(benefit.measure), each \($0.counted)\($0.isYearly ? " a year" : "")", $0.amount, source: source)
      }
    }
    let biases = appraisal.biases.map { bias in
      StudyResult.Assumption(
        name: "optimism bias on \(bias.purpose)", text: bias.said, source: source, isUncertain: false)
    }
    return [rates].compactMap { $0 } + benefits + biases
  }

  /// Every table of budgets, by its file.
  private func budgets(_ baseline: Baseline) -> [StudyResult.Assumption] {
    baseline.budgets.sorted { $0.key < $1.key }.map { file, budget in
      let rows = budget.sources.isEmpty ? nil : "row by row in the file, \(budget.sources.count) in all"
      return .init(name: "budget, from \(file)", text: "as tabled", source: rows, isUncertain: false)
    }
  }

  private func numbers(of table: TableDeclaration, rowSources: [String]) -> [StudyResult.Assumption] {
    let files = table.files.map(\.text).joined(separator: ", ")
    let name = "\(table.kind.rawValue), from \(files)"
    let rows = rowSources.isEmpty ? nil : "row by row in the file, \(rowSources.count) in all"
    let parts = [joined(table.sources), rows].compactMap { $0 }
    let source = parts.isEmpty ? nil : parts.joined(separator: "; ")
    let tabled = StudyResult.Assumption(
      name: name, text: table.continuation?.text ?? "as tabled", source: source,
      isUncertain: table.continuation?.amount.map { isUncertain($0.amount) } ?? false)
    let multiplied = table.multipliers.map { multiplier in
      let whom = multiplier.who.map { " for \($0.text)" } ?? ""
      return stated("\(name), times\(whom)", multiplier.factor, source: source)
    }
    return multiplied.isEmpty || table.continuation != nil ? [tabled] + multiplied : multiplied
  }

  private var assumptionsInOrder: [StudyResult.Assumption] {
    assumptions.values.sorted {
      ($0.name.span.source.name, $0.name.span.range.lowerBound) < (
        $1.name.span.source.name, $1.name.span.range.lowerBound
      )
    }
    .compactMap { assumption in
      assumption.amount.map { stated(assumption.name.text, $0, source: joined(assumption.sources)) }
    }
  }

  /// The statements of a hypothesis that rest on numbers of their own.
  private func numbers(of hypothesis: HypothesisDeclaration) -> [StudyResult.Assumption] {
    hypothesis.statements.map { statement in
      .init(
        name: hypothesis.title.text, text: statement.text,
        // The document an idea comes from vouches for the idea, not for the numbers put to it.
        source: joined(statement.sources),
        isUncertain: statement.amounts.contains { isUncertain($0.amount) })
    }
  }

  /// Figures that are certain.
  private func told(_ name: String, _ text: String, source: String?) -> StudyResult.Assumption {
    .init(name: name, text: text, source: source, isUncertain: false)
  }

  private func stated(_ name: String, _ amount: Amount, source: String?) -> StudyResult.Assumption {
    return .init(name: name, text: amount.text, source: source, isUncertain: isUncertain(amount))
  }

  func isUncertain(_ amount: Amount) -> Bool {
    switch amount.value {
    case .number(let distribution): return distribution.isUncertain
    case .assumption(let name):
      return assumptions[name.key]?.amount.map(isUncertain) ?? false
    }
  }

  func joined(_ sources: [Source]) -> String? {
    guard !sources.isEmpty else { return nil }
    return sources.map { source in
      [source.text, source.quality.map { "quality \($0.rawValue)" }, source.asAt.map { "as at \($0)" }]
        .compactMap { $0 }.joined(separator: ", ")
    }.joined(separator: "; ")
  }
}
