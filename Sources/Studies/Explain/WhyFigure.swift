import Appraisal
import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// A figure of one year in one option, and everything it is made of.
struct WhyFigure {
  let study: Study
  let measure: Measure
  /// What is measured, whatever name it was given.
  let made: Measure
  let year: FinancialYear
  let option: String
  let inForce: InForce
  let draws: Int
  let seed: UInt64

  /// - Throws: a year or an option that the scenario does not have.
  init(_ study: Study, _ asked: WhyQuestion, draws: Int, seed: UInt64) throws(Finding) {
    let timeline = study.vocabulary.timeline
    guard timeline.firstYear <= asked.year, asked.year <= timeline.lastYear else {
      throw .yearNotRun(asked.year, first: timeline.firstYear, last: timeline.lastYear)
    }
    guard let declared = study.rulebook.measures[Name.key(WhyQuestion.title)], let own = declared.measure else {
      preconditionFailure("what was asked was read without a measure")
    }
    (self.study, self.draws, self.seed) = (study, draws, seed)
    inForce = try study.inForce(asked.option)
    option = asked.option ?? "do nothing"
    measure = Measure(declared: declared.name)
    made = own
    year = asked.year
  }

  var rulebook: Rulebook { study.rulebook }
  var yearIndex: Int { year - study.vocabulary.timeline.firstYear }
  var isFlow: Bool { rulebook.isFlow(made) }

  /// The settings that the measure adds up, where they can be told apart: those of everybody.
  var settings: [Rulebook.SettingPlace] {
    guard made.who == nil else { return [] }
    switch made.kind {
    case .cost(let names): return names.flatMap(rulebook.settingPlaces)
    case .totalCost: return rulebook.allSettingPlaces
    case .people(let names):
      return names.isEmpty ? rulebook.settingPlaces(ofPathway: 0) : names.compactMap(rulebook.place)
    default: return []
    }
  }

  func page() async -> String {
    var lowering = Lowering(study, inForce: [InForce(), inForce], measures: [measure])
    var plan = lowering.plan()
    plan.series = series
    plan.keepsDraws = []
    let samples = await project(plan, draws: draws, seed: seed)
    let measuring = Measuring(samples: samples, lowering: lowering, seed: seed)
    var page = PlainPage()
    page.title("\(made.text) in \(year) under \(option)")
    tellFigure(measuring, &page)
    if settings.isEmpty {
      page.paragraph("It is no sum over settings, so it is not taken apart into people and prices.")
    } else {
      if made.kind.isCost { tellCost(WhyChain(self, measuring), &page) }
      tellPeople(WhyChain(self, measuring), &page)
    }
    await tellParts(difference(measuring), &page)
    return page.text
  }

  private var series: [Series] {
    let quantities: [Series.Quantity] = [
      .people, .personYears, .cost, .committed, .unused, .entrants, .deaths, .movesIn, .movesOut,
    ]
    return numbered(settings).flatMap { setting in quantities.map { Series([$0], settings: [setting]) } }
      + [Series([.generalCost], settings: [])]
  }

  /// Settings by their numbers among those of all pathways.
  func numbered(_ places: [Rulebook.SettingPlace]) -> [Int] {
    places.map { place in
      rulebook.pathways[..<place.pathway].reduce(place.setting) { $0 + $1.settings.count }
    }
  }

  // MARK: Words

  var unit: Amount.Unit { made.kind.isCost ? .pounds : .none }

  private func values(_ measuring: Measuring, inOption option: Int) -> [Double] {
    let steps = study.vocabulary.timeline.stepsPerYear
    return measuring.values(
      of: measure, at: isFlow ? yearIndex : (yearIndex + 1) * steps - 1, inOption: option)
  }

  private func tellFigure(_ measuring: Measuring, _ page: inout PlainPage) {
    let (nothing, here) = (values(measuring, inOption: 0), values(measuring, inOption: 1))
    func said(_ value: Double) -> String {
      (value < 0 ? "-" : "") + (unit == .pounds ? "£" : "") + whole(value.magnitude)
    }
    func told(_ values: [Double], likely: Double? = nil) -> String {
      let likely = said(likely ?? values[0])
      guard let spread = Summary(draws: values).spread, spread.p5 != spread.p95 else { return likely }
      return "\(likely); nine draws in ten \(said(spread.p5)) to \(said(spread.p95))"
    }
    page.entry("likely", told(here))
    if inForce != InForce() {
      page.entry("do nothing", told(nothing))
      let apart = zip(here, nothing).map { $0 - $1 }
      page.entry("difference", told(apart, likely: Double(difference(measuring)) / unitsInOne))
    }
    if unit == .pounds {
      let priceYear = study.vocabulary.priceYear(rulebook)
      page.entry("pounds", rulebook.scenario.cash == nil ? "real terms, at \(priceYear) prices" : "in cash")
    }
  }

  private var decimals: Int { unit == .pounds ? 0 : 1 }

  /// Units of the last place shown in 1.
  private var unitsInOne: Double { unit == .pounds ? 1 : 10 }

  /// To the nearest pound, or the tenth of a person.
  func whole(_ value: Double) -> String { figure(value, decimals: decimals) }

  /// How much more the likely value is than that of do nothing, in units of the last place shown, of the values as they are
  /// shown: the three can be checked by subtraction, and the parts add up to it.
  private func difference(_ measuring: Measuring) -> Int {
    func shown(_ option: Int) -> Int { Int((values(measuring, inOption: option)[0] * unitsInOne).rounded()) }
    return shown(1) - shown(0)
  }

  private func tellParts(_ difference: Int, _ page: inout PlainPage) async {
    guard inForce != InForce() else { return }
    let headline = Attributing.Headline(figure: .weighed(""), unit: .people) { figures, option in
      values(figures.measuring, inOption: option)[0]
    }
    let found = await Attributing([inForce], of: rulebook).run(study, headlines: [headline], measures: [measure])[0][0]
    let shown = apportioned(found.parts.map(\.share.value), decimals: decimals, total: difference)
    func said(_ units: Int) -> String {
      let value = Double(units) / unitsInOne
      return (value < 0 ? "-" : "") + (unit == .pounds ? "£" : "") + whole(value.magnitude)
    }
    page.heading("What each part of \(option) adds, beside do nothing")
    let rows = zip(found.parts, shown).map {
      [String(($0.hypothesis ?? "what the option itself says").prefix(70)), said($1)]
    }
    page.table(["", unit == .pounds ? "pounds" : "number"], rows + [["together", said(shown.reduce(0, +))]])
    page.paragraph(
      "Each part's share is what it adds to those already in force, averaged over every order in which they could begin "
        + "(Shapley).")
  }
}
