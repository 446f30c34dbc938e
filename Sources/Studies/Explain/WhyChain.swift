import Appraisal
import Projection
import Quantities
import RuleLanguage

/// What a figure comes to setting by setting, at the likely values.
struct WhyChain {
  let figure: WhyFigure
  private let measuring: Measuring

  init(_ figure: WhyFigure, _ measuring: Measuring) { (self.figure, self.measuring) = (figure, measuring) }

  private var samples: Samples { measuring.samples }

  /// A setting of the figure.
  struct Link {
    let name: Name
    let personYears: Double
    /// People times price.
    let cost: Double
    /// What is paid beyond that; below 0 where contracts cost less than the setting's own price.
    let committed: Double
    /// What is paid for places that nobody uses.
    let unused: Double
  }

  private func value(_ quantity: Series.Quantity, _ setting: Int, year: Int, option: Int = 1) -> Double {
    samples.central(of: Series([quantity], settings: [setting]), year: year, option: option)
  }

  /// The settings in which anybody is or anything is paid.
  var links: [Link] {
    let year = figure.yearIndex
    return zip(figure.settings, figure.numbered(figure.settings)).map { place, number in
      Link(
        name: figure.rulebook.pathways[place.pathway].settings[place.setting],
        personYears: value(.personYears, number, year: year), cost: value(.cost, number, year: year),
        committed: value(.committed, number, year: year), unused: value(.unused, number, year: year))
    }
  }

  /// What belongs to no setting, in the whole cost alone.
  var general: Double {
    guard case .totalCost = figure.made.kind else { return 0 }
    return samples.central(of: Series([.generalCost], settings: []), year: figure.yearIndex, option: 1)
  }

  /// What services cost, in the whole cost alone.
  var services: Double {
    guard case .totalCost = figure.made.kind else { return 0 }
    return measuring.services.cost(inYear: figure.yearIndex, option: 1)[0]
  }

  /// How the people of every setting came about: its name, those at the start, who came in from outside, who moved in and
  /// out, who died or left, those at the end of the year, and the same in do nothing.
  var flows: [(name: Name, people: [Double])] {
    zip(figure.settings, figure.numbered(figure.settings)).map { place, number in
      func sum(_ quantity: Series.Quantity) -> Double {
        (0...figure.yearIndex).reduce(0) { $0 + value(quantity, number, year: $1) }
      }
      let groups = samples.groups
      let opening = samples.opening[(number * groups)..<((number + 1) * groups)].reduce(0, +)
      let people = [
        opening, sum(.entrants), sum(.movesIn), -sum(.movesOut), -sum(.deaths),
        value(.people, number, year: figure.yearIndex), value(.people, number, year: figure.yearIndex, option: 0),
      ]
      return (figure.rulebook.pathways[place.pathway].settings[place.setting], people)
    }
  }
}

extension WhyFigure {
  /// People × price × weeks, setting by setting, and where each price comes from.
  func tellCost(_ chain: WhyChain, _ page: inout PlainPage) {
    let weeks = rulebook.scenario.weeksPerYear
    let links = chain.links.filter { $0.personYears > 0.005 || $0.cost > 0 || $0.committed.magnitude > 0.5 }
    let sums = links.map(\.cost) + links.map(\.committed) + [chain.services, chain.general]
    let shown = apportioned(sums)
    var rows = zip(links, shown).map { link, pounds in
      let price = link.personYears > 0 ? link.cost / link.personYears / weeks : 0
      return [
        link.name.text, figure(link.personYears, decimals: 1), figure(price), figure(weeks), figure(Double(pounds)),
      ]
    }
    let others = links.map { "\($0.name), contracts and sites" } + ["services", "what belongs to no setting"]
    for (name, pounds) in zip(others, shown.dropFirst(links.count)) where pounds != 0 {
      rows.append([name, "", "", "", figure(Double(pounds))])
    }
    rows.append(["together", "", "", "", figure(Double(shown.reduce(0, +)))])
    page.heading("People × price × weeks in \(year)")
    page.table(["", "person-years", "£ a week", "weeks a year", "pounds"], rows)
    page.heading("Where each price comes from")
    for link in links where link.personYears > 0 { page.item(price(of: link, weeks: weeks)) }
    tellContracts(links, &page)
  }

  /// `day care: £271.54 a week for each person at 2007-08 prices, 24 years of 1% growth: × 1.2697. Source: …`.
  private func price(of link: WhyChain.Link, weeks: Double) -> String {
    guard let setting = rulebook.settings[link.name.key], let cost = setting.cost else {
      return "\(link.name): no cost is given, so it counts as free"
    }
    let lowering = Lowering(study, inForce: [InForce()], measures: [])
    let base = lowering.central(cost.amount) / (cost.isWeekly ? 1 : weeks)
    let growth = setting.uplift.map(lowering.central) ?? 0
    let years = year - study.vocabulary.priceYear(rulebook)
    let factor = (0..<max(0, years)).reduce(1.0) { factor, _ in factor * (1 + growth) }
    let paid = link.cost / link.personYears / weeks
    let grown =
      growth == 0
      ? "" : ", \(counted(years, "year")) of \(said(growth, .percent)) growth: × \(figure(factor, decimals: 4))"
    let changed =
      (paid - base * factor).magnitude > 0.005 ? "; rules of the option make it £\(figure(paid)) a week" : ""
    let sources =
      setting.sources.filter { ["cost", "spent", "uplift"].contains($0.clause) }.map(\.source)
      + [cost.amount, setting.uplift].compactMap { $0 }.flatMap(rulebook.assumedSources)
    let source = sources.isEmpty ? "no source is given" : "source: \(sources.map(\.said).joined(separator: "; "))"
    return "\(link.name): \(said(base, .pounds)) a week for each person at "
      + "\(study.vocabulary.priceYear(rulebook)) prices\(grown)\(changed). \(source)"
  }

  /// The contracts behind what is paid beyond people × price.
  private func tellContracts(_ links: [WhyChain.Link], _ page: inout PlainPage) {
    let contracts = rulebook.contractsAsWritten.filter { contract in
      contract.until.map { $0 >= year.firstDay } ?? true
        && links.contains { $0.name.key == contract.purchase?.setting.key && $0.committed.magnitude > 0.5 }
    }
    guard !contracts.isEmpty else { return }
    let explainer = Explainer(study)
    page.heading("Contracts")
    for contract in contracts { page.item("\"\(contract.name)\": \(explainer.sentence(contract))\(grown(contract))") }
    for link in links where link.unused > 0.5 {
      page.item("\(link.name): £\(figure(link.unused, decimals: 0)) is for places that nobody uses")
    }
    page.paragraph(
      "What contracts and sites come to is what they pay less what the people in their places would cost at the "
        + "setting's own price, so it is below 0 where contracts are cheaper; the fixed cost of sites is in it.")
  }

  /// `; × 1.0609 by 2028-29`, or nothing.
  private func grown(_ contract: ContractDeclaration) -> String {
    guard let indexation = contract.indexation, indexation.terms.cash == nil else { return "" }
    let growth = Lowering(study, inForce: [InForce()], measures: []).central(indexation.growth)
    let years = max(0, year - study.vocabulary.priceYear(rulebook))
    let factor = (0..<years).reduce(1.0) { factor, _ in factor * (1 + growth) }
    return "; × \(figure(factor, decimals: 4)) by \(year)"
  }

  /// Where the people of every setting came from, from the first year on.
  func tellPeople(_ chain: WhyChain, _ page: inout PlainPage) {
    let start = study.vocabulary.timeline.firstYear + -1
    let rows = chain.flows.map { flow in [flow.name.text] + flow.people.map { figure($0, decimals: 1) } }
    page.heading("Where the people come from")
    page.table(
      [
        "", start.lastDay.description, "new", "moved in", "moved out", "died or left", "end of \(year)", "do nothing",
      ], rows)
    page.paragraph("New people, moves and deaths are those of all years from the first to \(year).")
  }
}

extension Rulebook {
  /// The sources of the assumption that a number names; none where it names none.
  fileprivate func assumedSources(_ amount: Amount) -> [Source] {
    guard case .assumption(let name) = amount.value else { return [] }
    return assumptions[name.key]?.sources ?? []
  }
}
