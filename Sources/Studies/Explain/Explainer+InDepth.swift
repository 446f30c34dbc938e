import Projection
import Quantities
import RuleLanguage

extension Explainer {
  /// One thing in depth.
  func inDepth(_ topic: Topic) -> String {
    var page = PlainPage()
    page.title(topic.title.capitalisedFirst)
    switch topic {
    case .hypothesis(let hypothesis): tell(hypothesis, &page)
    case .option(let option): tell(option, &page)
    case .assumption(let assumption): tell(assumption, &page)
    case .pathway(let pathway):
      tell(pathway, &page)
      tell(pathway.sources, &page)
    case .setting(let name): tell(setting: name, &page)
    case .service(let service):
      page.paragraph(sentence(service).capitalisedFirst + ".")
      tellNumbers("service \(service.name)", &page)
      for (clause, source) in service.sources { page.entry("source", "\(source.said) (\(clause))") }
    case .contract(let contract):
      page.paragraph(sentence(contract).capitalisedFirst + ".")
      tellNumbers("contract \(contract.name)", &page)
      tell(contract.sources, &page)
    case .site(let site):
      page.paragraph(sentence(site).capitalisedFirst + ".")
      tellNumbers("site \(site.name)", &page)
      tell(site.sources, &page)
    case .fund(let fund):
      page.paragraph(sentence(fund).capitalisedFirst + ".")
      tellNumbers("fund \(fund.name)", &page)
      for (clause, source) in fund.sources { page.entry("source", "\(source.said) (\(clause))") }
    case .staffGroup(let group): tell(group, &page)
    case .measure(let measure):
      page.paragraph(sentence(measure).capitalisedFirst + ".")
      tell(measure.sources, &page)
    case .test(let test):
      page.paragraph(sentence(test).capitalisedFirst + ".")
      tell(test.sources, &page)
    }
    return page.text
  }

  // MARK: Hypotheses and options

  private func tell(_ hypothesis: HypothesisDeclaration, _ page: inout PlainPage) {
    if let because = hypothesis.because { page.entry("because", because.text.inOneLine) }
    tell(hypothesis.sources, &page)
    if let who = hypothesis.appliesTo {
      let people = peopleOnTheEve(in: [], lowering.strata(of: who, nil))
      page.entry("applies to", "\(who.people): \(roughly(people, .none)) on \(eve)")
    }
    tellPeopleBehind(hypothesis, &page)
    for belief in hypothesis.beliefs {
      page.heading("we believe")
      page.paragraph(sentence(belief).capitalisedFirst + ".")
      tell(belief.share, .share, &page)
      tell(belief.sources, &page, indent: 2)
    }
    for statement in hypothesis.statements { tell(statement, of: hypothesis, &page) }
    for expectation in hypothesis.expectations {
      page.heading("expect")
      page.paragraph(sentence(expectation).capitalisedFirst + ".")
      for sentence in measured(expectation) { page.paragraph(sentence) }
    }
    for refutation in hypothesis.refutations {
      page.heading("refuted if")
      page.paragraph(sentence(refutation).capitalisedFirst + ".")
      if case .measured(let expectation) = refutation {
        for sentence in measured(expectation) { page.paragraph(sentence) }
      }
    }
    tellConflicts(of: hypothesis, &page)
  }

  private func tellPeopleBehind(_ hypothesis: HypothesisDeclaration, _ page: inout PlainPage) {
    if let owner = hypothesis.owner { page.entry("owner", owner.text) }
    if let day = hypothesis.reviewOn { page.entry("review on", "\(day)") }
    if let status = hypothesis.status {
      let by = status.by.map { " by \($0)" } ?? ""
      page.entry("status", status.decision.rawValue + by + (status.because.map { ", because \($0)" } ?? ""))
    }
    let inside = rulebook.options.filter { $0.includes.contains { $0.key == hypothesis.title.key } }.map(\.name.text)
    page.entry("in options", inside.isEmpty ? "none; it is still tested alone" : inOneLine(inside))
  }

  private func tell(_ statement: Statement, of hypothesis: HypothesisDeclaration, _ page: inout PlainPage) {
    page.heading("\(statement.role.words)")
    page.paragraph(statement.text, indent: 2)
    page.room()
    let words = inWords(statement, of: hypothesis)
    for (number, sentence) in words.sentences.enumerated() {
      page.paragraph(number == 0 ? sentence.capitalisedFirst + "." : sentence)
    }
    if let table = words.table {
      page.room()
      page.table(table.columns, table.rows, indent: 2)
      page.room()
    }
    for (amount, role) in statement.amounts { tell(amount, role, &page) }
    tell(statement.sources, &page, indent: 2)
  }

  private func tellConflicts(of hypothesis: HypothesisDeclaration, _ page: inout PlainPage) {
    let gives = rulebook.hypotheses.flatMap { other in
      other.overrides.filter { $0.hypothesis.key == hypothesis.title.key }.map { (other.title, $0.because) }
    }
    guard !hypothesis.overrides.isEmpty || !gives.isEmpty else { return }
    page.heading("Where two say different things")
    for override in hypothesis.overrides {
      page.item(
        "Where both are in one option, the `set` lines of \"\(override.hypothesis)\" give way, because "
          + "\(override.because.text.inOneLine).")
    }
    for (title, because) in gives {
      page.item(
        "Its own `set` lines give way to \"\(title)\" where both are in one option, because \(because.text.inOneLine).")
    }
  }

  private func tell(_ option: OptionDeclaration, _ page: inout PlainPage) {
    page.entry("includes", inOneLine(option.includes.map { "\"\($0)\"" }))
    if let budget = option.budget { page.entry("budget", "\"\(budget)\"") }
    tell(option.sources, &page)
    for (spend, phase) in option.spending {
      page.heading("spend")
      page.paragraph(sentence(spend, phase.shape).capitalisedFirst + ".")
      tell(spend.amount, .pounds, &page)
    }
    for title in option.includes {
      guard let hypothesis = rulebook.hypothesis(title).map({ rulebook.hypotheses[$0] }) else { continue }
      page.heading("Hypothesis \"\(title)\"")
      for statement in hypothesis.statements {
        page.item("\(statement.role.words) \(sentence(statement, of: hypothesis))")
      }
    }
  }

  // MARK: Numbers

  private func tell(_ assumption: AssumptionDeclaration, _ page: inout PlainPage) {
    let used = uses.filter { $0.amount.names(assumption.name) }
    if let amount = assumption.amount {
      page.entry("is", amount.said)
      // An assumption has one role, so that of its first use is that of all.
      tell(amount, used.first?.role ?? .factor, &page)
    }
    tell(assumption.sources, &page)
    page.heading("Used in")
    if used.isEmpty { page.paragraph("nothing, so it changes nothing") }
    for use in used { page.item(use.place) }
    if used.count > 1 { page.paragraph("All of these take the same value in the same draw.") }
  }

  private func tell(setting name: Name, _ page: inout PlainPage) {
    let everybody = lowering.strata(of: nil, nil)
    page.entry("people", "\(roughly(peopleOnTheEve(in: [name], everybody), .none)) on \(eve)")
    guard let setting = rulebook.settings[name.key] else {
      return page.paragraph("Nothing else is said of it: it has no limit on its places, and counts as free.")
    }
    page.entry("places", placesSaid(of: name))
    page.entry("cost", setting.cost.map(costSaid) ?? "none said: it counts as free")
    if let spent = setting.spent { page.entry("spent", spent.said) }
    for band in setting.packages { page.entry("packages", "\(Studies.said(band.share, .percent)) at \(band.said)") }
    if let uplift = setting.uplift {
      page.entry(
        "uplift", "\(told(uplift)) a year \(setting.upliftTerms.said), from \(vocabulary.priceYear(rulebook)) on")
    }
    for paidBy in setting.paidBy { page.entry("paid by", payers(paidBy)) }
    for need in setting.staff { page.entry("staff", told(need)) }
    let full = setting.whenFull.map { "people go to \($0) and wait there" }
    page.entry("when full", full ?? "new people go where the pathway starts, and wait; who is there stays")
    for (clause, source) in setting.sources { page.entry("source", "\(source.said) (\(clause))") }
    tellNumbers("setting \(name)", &page)
    tellRules(about: name, &page)
  }

  private func placesSaid(of name: Name) -> String {
    guard let places = lowering.places(of: name).map(atYearEnds), let first = places.first else { return "no limit" }
    guard let changed = places.firstIndex(where: { $0 != first }) else { return figure(first) }
    let last = "\(figure(places[places.count - 1])) in \(timeline.lastYear)"
    return "\(figure(first)) until \(timeline.firstYear + (changed - 1)), \(last), as its table says"
  }

  private func costSaid(_ cost: (amount: Amount, isWeekly: Bool)) -> String {
    let weeks = rulebook.scenario.weeksPerYear
    let yearly = central(cost.amount) * (cost.isWeekly ? weeks : 1)
    let year = cost.isWeekly ? ", \(roughly(yearly, .pounds)) a year of \(figure(weeks, decimals: 2)) weeks" : ""
    return "\(told(cost.amount)) a \(cost.isWeekly ? "week" : "year") for each person\(year)"
  }

  /// The lines of all hypotheses that speak of a setting.
  private func tellRules(about name: Name, _ page: inout PlainPage) {
    let lines = rulebook.hypotheses.flatMap { hypothesis in
      hypothesis.statements.filter { $0.kind.settings.contains(name.key) }.map {
        "\"\(hypothesis.title)\": \($0.role.words) \(sentence($0, of: hypothesis))"
      }
    }
    guard !lines.isEmpty else { return }
    page.heading("What hypotheses do with it")
    for line in lines { page.item(line) }
  }

  /// The uncertain numbers of a declaration.
  func tellNumbers(_ place: String, _ page: inout PlainPage) {
    for use in uses where use.place.hasPrefix(place + ",") { tell(use.amount, use.role, &page) }
  }

  /// What is drawn for a number; nothing for one that is the same in every draw.
  private func tell(_ amount: Amount, _ role: AmountRole, _ page: inout PlainPage) {
    let number = drawn(amount, role)
    guard let words = number.words else { return }
    let drawn = "\(words); \(number.percentiles)"
    guard case .assumption(let name) = amount.value else { return page.item("\(amount.said): \(drawn)", indent: 2) }
    let count = uses.count { $0.amount.names(name) }
    let places = count > 1 ? "; the same value is taken in all \(count) places that use it" : ""
    let belief = number.distribution.said(number.unit)
    page.item("\(amount.said), \(belief): \(drawn)\(places)", indent: 2)
    tell(rulebook.assumptions[name.key]?.sources ?? [], &page, indent: 4)
  }

  private func tell(_ sources: [Source], _ page: inout PlainPage, indent: Int = 0) {
    for source in sources { page.entry("source", source.said.inOneLine, indent: indent) }
  }

}

extension Statement.Kind {
  /// The keys of the settings it speaks of.
  fileprivate var settings: [String] {
    switch self {
    case .move(let move): return (move.parts.flatMap(\.from) + [move.to]).map(\.key)
    case .send(_, let to, let instead): return [to.key, instead.key]
    case .places(let places): return [places.setting.key]
    case .multiply(.moves(let from, let to), _, _, _): return ([from].compactMap { $0 } + [to]).map(\.key)
    case .offer(_, _, let users): return users.settings.map(\.key)
    case .change(let change): return [change.quantity.name.key]
    case .multiply, .endContract, .closeSite, .spend: return []
    }
  }
}

extension String {
  /// Its words with single spaces.
  var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Beginning with a capital letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
