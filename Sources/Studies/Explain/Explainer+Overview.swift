import Projection
import Quantities
import RuleLanguage

extension Explainer {
  /// The whole study: what is declared in a line or two each.
  var overview: String {
    var page = PlainPage()
    page.title(rulebook.scenario.title.text)
    tellScenario(&page)
    tellTables(&page)
    for pathway in rulebook.pathways { tell(pathway, &page) }
    tellCommissioning(&page)
    tellAssumptions(&page)
    tellHypotheses(&page)
    tellOptions(&page)
    tellTests(&page)
    page.room()
    page.paragraph("A name behind the scenario explains that alone: longview explain \(study.path) NAME")
    return page.text
  }

  private func tellScenario(_ page: inout PlainPage) {
    let steps = timeline.stepsPerYear == 1 ? "a year at a time" : "a \(stepName) at a time"
    page.entry("years", "\(timeline.firstYear) to \(timeline.lastYear), \(steps)")
    page.entry(
      "prices",
      "pounds are \(rulebook.scenario.cash == nil ? "those" : "in the cash of each year, from prices") of \(vocabulary.priceYear(rulebook))"
    )
    page.entry("weeks a year", figure(rulebook.scenario.weeksPerYear, decimals: 3))
    if let budget = rulebook.scenario.budget {
      page.entry("budget", "\"\(budget)\", where an option has none of its own")
    }
    let ages = vocabulary.ages
    page.entry("ages", "\(ages.lowest) to \(ages.open) and over; \(agesOfNewPeople)")
    for group in rulebook.groups { page.entry("group", "\(group.name): \(inOneLine(group.values.map(\.text)))") }
    page.entry("needs", rulebook.needs.isEmpty ? "none told apart" : inOneLine(rulebook.needs.map(\.text)))
    let everybody = peopleOnTheEve(in: [], [Bool](repeating: true, count: vocabulary.strata.count))
    page.entry("people", "\(figure(everybody, decimals: 1)) on \(eve)")
  }

  private func tellTables(_ page: inout PlainPage) {
    page.heading("Tables")
    for table in rulebook.tables {
      var words = inOneLine(table.files.map { "\"\($0)\"" })
      if let continuation = table.continuation { words += " until \(continuation.said)" }
      if table.otherwiseZero { words += "; a combination left out counts as 0" }
      for multiplier in table.multipliers {
        words += "; all of it times \(multiplier.factor.said)\(multiplier.who.map { " for \($0.people)" } ?? "")"
      }
      page.entry(table.kind.rawValue, words + sum(of: table.kind))
    }
  }

  /// What a table comes to, in a few words.
  private func sum(of kind: TableDeclaration.Kind) -> String {
    let everybody = [Bool](repeating: true, count: vocabulary.strata.count)
    if kind == .population { return populationSaid }
    if kind == .prevalence { return needSaid }
    guard let newcomers = newcomers(of: kind), !rulebook.pathways.isEmpty else { return "" }
    let years = people(newcomers, of: kind, pathway: 0, meantFor: nil, everybody)
    guard let first = years.first, let last = years.last else { return "" }
    return
      "; \(roughly(first, .none)) people in \(timeline.firstYear), \(roughly(last, .none)) in \(timeline.lastYear), "
      + "at the likely values"
  }

  /// Everybody of the first year and the last, and what variants there are.
  private var populationSaid: String {
    guard let population = baseline.population else { return "" }
    let people = population.people[population.principal].map { $0.reduce(0, +) }
    guard let first = people.first, let last = people.last else { return "" }
    let count =
      "; \(roughly(first, .none)) people in \(timeline.firstYear), \(roughly(last, .none)) in \(timeline.lastYear)"
    guard population.variants.count > 1 else { return count }
    return count
      + " in the variant \"\(population.variants[population.principal])\", which counts unless an option says "
      + "another of \(inOneLine(population.variants.map { "\"\($0)\"" }))"
  }

  /// The people expected to have a need in the first year, at the likely values.
  private var needSaid: String {
    guard let population = baseline.population, let prevalence = baseline.prevalence,
      let people = population.people[population.principal].first
    else { return "" }
    let factors = belief(on: .prevalence)
    let expected = prevalence.indices.reduce(0) { sum, stratum in
      sum + people[stratum / vocabulary.strata.needs] * prevalence[stratum] * factors[stratum]
    }
    return "; \(roughly(expected, .none)) people expected in \(timeline.firstYear), at the likely values"
  }

  /// `new people come at 18`, or from one age to another.
  private var agesOfNewPeople: String {
    let ages = lowering.entering.map(vocabulary.strata.age)
    guard let first = ages.min(), let last = ages.max() else { return "" }
    return first == last ? "new people come at \(first)" : "new people come at \(first) to \(last)"
  }

  func tell(_ pathway: PathwayDeclaration, _ page: inout PlainPage) {
    page.heading("Pathway \(pathway.name)")
    if let start = pathway.startsIn {
      page.paragraph("People are in \(start) unless another setting is said. \(entrantsSaid(pathway, start))")
    }
    let everybody = [Bool](repeating: true, count: vocabulary.strata.count)
    page.room()
    page.table(
      ["setting", "people on \(eve)", "places", "cost", "when full"],
      pathway.settings.map { name in
        let setting = rulebook.settings[name.key]
        return [
          name.text, figure(peopleOnTheEve(in: [name], everybody), decimals: 1),
          lowering.places(of: name)?.first.map { figure($0, decimals: 1) } ?? "no limit",
          setting?.cost.map { "\(told($0.amount).withoutName) a \($0.isWeekly ? "week" : "year")" } ?? "none said",
          setting?.whenFull?.text ?? "–",
        ]
      }, indent: 2)
  }

  private func entrantsSaid(_ pathway: PathwayDeclaration, _ start: Name) -> String {
    guard !pathway.entrantShares.isEmpty else {
      return "So are all new people, unless the table of entrants says more."
    }
    let shares = pathway.entrantShares.map { "\(told($0.share)) in \($0.setting)" }
    let rest = pathway.restOfEntrants.map { ["the rest in \($0)"] } ?? []
    return "New people are meant to be \(inOneLine(shares + rest))."
  }

  private func tellCommissioning(_ page: inout PlainPage) {
    let contracts = rulebook.contractsAsWritten.map { ("contract", $0.name, sentence($0)) }
    let sites = rulebook.sitesAsWritten.map { ("site", $0.name, sentence($0)) }
    let services = rulebook.services.map { ("service", $0.name, sentence($0)) }
    let measures = rulebook.measuresAsWritten.map { ("measure", $0.name, sentence($0)) }
    let staff = rulebook.staffGroups.map { ("staff group", $0.name, sentence($0)) }
    let funds = rulebook.funds.map { ("fund", $0.name, sentence($0)) }
    let all = contracts + sites + services + funds + staff + measures
    guard !all.isEmpty else { return }
    page.heading(
      staff.isEmpty ? "Contracts, sites, services and measures" : "Contracts, sites, services, staff and measures")
    for (kind, name, words) in all { page.item("\(kind) \(name): \(words)") }
  }

  private func tellAssumptions(_ page: inout PlainPage) {
    guard !rulebook.assumptions.isEmpty else { return }
    page.heading("Assumptions")
    for assumption in rulebook.assumptionsAsWritten {
      let number = assumption.amount?.said ?? ""
      let count = uses.count { $0.amount.names(assumption.name) }
      page.item("\(assumption.name): \(number); used in \(count) place\(count == 1 ? "" : "s")")
    }
  }

  private func tellHypotheses(_ page: inout PlainPage) {
    for hypothesis in rulebook.hypotheses {
      page.heading("Hypothesis \"\(hypothesis.title)\"")
      let who = hypothesis.appliesTo.map { "Only for \($0.people). " } ?? ""
      let inside = rulebook.options.filter { $0.includes.contains { $0.key == hypothesis.title.key } }
      let options = inside.isEmpty ? "In no option." : "In \(inOneLine(inside.map { "\"\($0.name)\"" }))."
      page.paragraph(who + options)
      for belief in hypothesis.beliefs { page.item(sentence(belief)) }
      for statement in hypothesis.statements {
        page.item("\(statement.role.words) \(sentence(statement, of: hypothesis))")
      }
      for expectation in hypothesis.expectations { page.item("expect \(sentence(expectation))") }
      for refutation in hypothesis.refutations { page.item("refuted if \(sentence(refutation))") }
    }
  }

  private func tellOptions(_ page: inout PlainPage) {
    guard !rulebook.options.isEmpty else { return }
    page.heading("Options")
    page.item("do nothing: the scenario with no rules")
    for option in rulebook.options { page.item("\(option.name): \(sentence(option))") }
    if let appraisal = rulebook.appraisal { page.item("appraisal: \(sentence(appraisal))") }
  }

  private func tellTests(_ page: inout PlainPage) {
    guard !study.declarations.tests.isEmpty else { return }
    page.heading("Tests")
    for test in study.declarations.tests { page.item("\(test.title): \(sentence(test))") }
  }
}

extension Amount {
  /// Whether it is an assumption of that name.
  func names(_ assumption: Name) -> Bool {
    if case .assumption(let name) = value { return name.key == assumption.key }
    return false
  }
}

extension String {
  /// Without an assumption's name in brackets behind a number, where there is no room for it.
  fileprivate var withoutName: String { split(separator: " (").first.map(String.init) ?? self }
}
