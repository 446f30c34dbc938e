import Appraisal
import Projection
import Quantities
import Studies

// What fills the proforma beside the information tables.
extension Proforma {
  /// The years told.
  private var moments: [Int] { Gaps(outcomes: outcomes).years }

  func make(
    _ number: Int, _ title: TablePhrase, asAt: String, notes: [TablePhrase?] = [], _ columns: [Column], _ rows: [[Cell]]
  ) -> InformationTable {
    InformationTable(
      label: words.text(.proformaPart, ["number": "\(number)"]), title: words.text(title), asAt: asAt,
      notes: notes.compactMap { $0.map { words.text($0) } },
      table: FigureTable("003-\(number)", about: words.text(title), columns: columns, rows: rows))
  }

  private var opening: String { words.date(outcomes.day(endOf: -1)) }

  private func days(_ years: [Int], _ unit: TableUnit) -> [Column] {
    years.map { Column(words.date(outcomes.day(endOf: $0)), unit) }
  }

  // MARK: Populations

  /// Everybody, and those of each area and need, now and in later years, with the shift between.
  var peopleOverTime: InformationTable {
    let years = [-1] + moments
    let living = outcomes.settings(ofPathway: 0)
    func row(_ name: String, _ people: (Int) -> Double?) -> [Cell] {
      let told = years.map(people)
      return [.text(name)] + told.map { .number($0) } + [shift(from: told[0], to: told[told.count - 1])]
    }
    let needs = study.needs.enumerated().map { need, name in
      row(name) { outcomes.peopleByAge(option: 0, year: $0, need: need)?.total }
    }
    let areas = outcomes.areas.map { area in
      row(area.name) { outcomes.central(settings: living, groups: area.groups, year: $0) }
    }
    return make(
      1, .titlePeopleOverTime, asAt: words.text(.ifNothing),
      [Column(words.text(.headPeople))] + days(years, .people) + [Column(words.text(.headShift), .share)],
      areas + needs + [row(words.text(.total)) { outcomes.central(settings: living, year: $0) }])
  }

  /// By which share a number grows or falls; empty where either is missing.
  private func shift(from now: Double?, to then: Double?) -> Cell {
    guard let now, let then, now > 0 else { return .number(nil) }
    return .number(then / now - 1)
  }

  /// The population by age in the first year and the last; nil where no table tells it.
  var populationOverTime: InformationTable? {
    guard let population = study.population, let first = population.people.first, let last = population.people.last
    else {
      return nil
    }
    func profile(_ groups: [[Double]]) -> AgeProfile {
      AgeProfile(
        bands: population.bands,
        people: population.bands.indices.map { band in groups.reduce(0) { $0 + $1[band] } }
      ).wider(from: InformationTables.agesOfPeople)
    }
    let (now, then) = (profile(first), profile(last))
    func row(_ name: String, _ people: (AgeProfile) -> Double) -> [Cell] {
      let (before, after) = (people(now), people(then))
      return [.text(name), .number(before), .number(after), shift(from: before, to: after)]
    }
    let timeline = outcomes.timeline
    return make(
      2, .titlePopulationOverTime, asAt: words.years(timeline.firstYear, timeline.lastYear),
      notes: [
        (population.bands.first?.from ?? 0) > 0 ? .notePopulationAges : nil,
        population.people.allSatisfy { $0 == first } ? .noteOnePopulation : nil,
      ],
      [
        Column(words.text(.headAge)), Column(timeline.firstYear.description, .people),
        Column(timeline.lastYear.description, .people), Column(words.text(.headShift), .share),
      ],
      now.bands.indices.map { band in row(now.bands[band].description) { $0.people[band] } }
        + [row(words.text(.total)) { $0.total }])
  }

  /// People by age and need in the opening state; nil where ages are not told.
  var ageAndNeed: InformationTable? {
    func profile(_ profile: AgeProfile?) -> AgeProfile? { profile?.wider(from: InformationTables.agesOfPeople) }
    guard let all = profile(outcomes.peopleByAge(option: 0, year: -1)) else { return nil }
    let needs = study.needs.indices.map { profile(outcomes.peopleByAge(option: 0, year: -1, need: $0)) }
    func row(_ name: String, _ people: (AgeProfile) -> Double) -> [Cell] {
      [.text(name)] + (needs + [all]).map { .number($0.map(people)) }
    }
    return make(
      3, .titleAgeAndNeed, asAt: opening,
      [Column(words.text(.headAge))] + study.needs.map { Column($0, .people) } + [Column(words.text(.total), .people)],
      all.bands.indices.map { band in row(all.bands[band].description) { $0.people[band] } }
        + [row(words.text(.total)) { $0.total }])
  }

  // MARK: Current resources

  /// People and places of every setting, and the users of every service.
  var provision: InformationTable {
    let limited = Set(outcomes.limitedSettings.map(\.number))
    let settings = outcomes.namedSettings().map { setting -> [Cell] in
      func figure(_ quantity: Series.Quantity) -> Cell {
        .number(
          limited.contains(setting.number) ? outcomes.central(quantity, settings: [setting.number], year: 0) : nil)
      }
      return [
        .text(setting.name), .number(outcomes.central(settings: [setting.number], year: -1)),
        .number(outcomes.central(settings: [setting.number], year: 0)), figure(.places), figure(.waiting),
      ]
    }
    let services = (study.services.first ?? []).map { service -> [Cell] in
      [.text(service.name), .number(nil), .number(service.users[0].central), .number(nil), .number(nil)]
    }
    let first = words.date(outcomes.day(endOf: 0))
    return make(
      5, .titleProvision, asAt: words.text(.ifNothing), notes: [.noteServicesAreMeans],
      [
        Column(words.text(.headService)), Column(words.text(.headPeopleOn, ["day": opening]), .people),
        Column(words.text(.headPeopleOn, ["day": first]), .people),
        Column(words.text(.headPlacesOn, ["day": first]), .places),
        Column(words.text(.headWaitingOn, ["day": first]), .people),
      ], settings + services)
  }

  /// How people spend the day; nil where no pathway is about that.
  var dayOpportunities: InformationTable? {
    outcomes.dayPathway.map { pathway in
      let (columns, rows) = tables.peopleBySetting(ofPathway: pathway)
      return make(7, .titleDays, asAt: opening, columns, rows)
    }
  }

  /// The people in settings of a kind; nil where there is none.
  func people(_ number: Int, in kind: KindOfService) -> InformationTable? {
    guard let pathway = study.pathways.firstIndex(where: { $0.settings.contains(where: kind.contains) }) else {
      return nil
    }
    let (columns, rows) = tables.peopleBySetting(ofPathway: pathway, where: kind.contains)
    return make(
      number, number == 8 ? .titleEmployment : .titleDirected, asAt: opening, notes: [.noteKindsByName], columns, rows)
  }

  // MARK: Finance

  /// What each payer pays, and what there is for it; nil where nobody is named.
  var budgets: InformationTable? {
    guard let funding = study.funding else { return nil }
    let years = Set([0, min(2, outcomes.timeline.years - 1)]).sorted()
    let courses = funding.courses[0]
    // In whole pounds, so that what is spent, what there is and the gap agree as they are shown.
    func spent(_ payer: Int, _ year: Int) -> Double {
      guard payer == funding.payers.count else { return courses[payer].cost[year].central.rounded() }
      return funding.payers.indices.reduce(0) { $0 + spent($1, year) }
    }
    let rows = (funding.payers + [words.text(.total)]).enumerated().map { payer, name -> [Cell] in
      [.text(name)]
        + years.flatMap { year -> [Cell] in
          let told = courses[payer].budget.flatMap {
            $0.pounds.indices.contains(year) ? $0.pounds[year].rounded() : nil
          }
          return [.number(spent(payer, year)), .number(told), .number(told.map { spent(payer, year) - $0 })]
        }
    }
    let columns = years.flatMap { index in
      let year = outcomes.timeline.year(index).description
      return [
        Column(words.text(.headSpentIn, ["year": year]), .pounds),
        Column(words.text(.headBudgetIn, ["year": year]), .pounds),
        Column(words.text(.headGapIn, ["year": year]), .pounds),
      ]
    }
    var table = make(
      12, .titleBudgets, asAt: words.text(.ifNothing), notes: [.noteGaps], [Column(words.text(.headPayer))] + columns,
      rows)
    table.hasTotal = true
    return table
  }
}
