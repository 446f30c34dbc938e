import Projection
import Quantities
import Studies

// Who there is: Tables 1, 2, 3, 8, 13 and 15.
extension InformationTables {
  /// The ages at which the bands of Table 2 begin.
  static let agesOfPeople = [18, 30, 40, 50, 60, 70, 80]
  /// The ages at which those of Table 3 begin.
  private static let agesOfDemand = [20, 30, 50, 65, 75]
  /// The guide's own rate of carers aged 70 and over, of 100,000 people of that age.
  private static let olderCarers = 53.0

  /// The areas, and everybody behind them.
  var areasAndAll: [(name: String, groups: [Int]?)] { outcomes.areas + [(words.text(.total), nil)] }

  /// What the areas are called.
  var areaHead: String { outcomes.areaColumn.map { study.groupNames[$0] } ?? words.text(.headArea) }

  // MARK: The population

  /// Everybody of some ages who lives in an area, in the first year; nil where the scenario follows not all of these ages.
  func population(from: Int, through: Int?, groups: [Int]?) -> Double? {
    guard let population = study.population, let first = population.people.first else { return nil }
    let bands = population.bands.indices.filter {
      let band = population.bands[$0]
      return band.from >= from && through.map { end in band.through.map { $0 <= end } ?? false } ?? true
    }
    let begins = bands.first.map { population.bands[$0].from } == from
    let ends = through == nil || bands.last.map { population.bands[$0].through } == through
    guard begins && ends else { return nil }
    return (groups ?? Array(first.indices)).reduce(0) { sum, group in bands.reduce(sum) { $0 + first[group][$1] } }
  }

  /// Table 1: everybody who lives in each area.
  var population: Answer {
    guard let bands = study.population?.bands, let youngest = bands.first?.from else {
      return .needs(words.text(.needsPopulation))
    }
    let ages: [(String, Int, Int?)] = [("0-17", 0, 17), ("18-64", 18, 64), ("65+", 65, nil)]
    let rows = areasAndAll.map { area -> [Cell] in
      [.text(area.name)]
        + ages.map { .number(population(from: $0.1, through: $0.2, groups: area.groups)) }
        + [.number(population(from: youngest, through: nil, groups: area.groups))]
    }
    return make(
      1, asAt: outcomes.timeline.firstYear.description, notes: [youngest > 0 ? .notePopulationAges : nil],
      [Column(areaHead)] + ages.map { Column($0.0, .people) } + [Column(words.text(.headAllAges), .people)], rows)
  }

  /// Table 13: carers aged 70 and over, estimated from the population by the document's own rate.
  var olderCarers: Answer {
    guard population(from: 70, through: nil, groups: nil) != nil else {
      return .needs(words.text(.needsPopulationOfSeventy))
    }
    let rows = areasAndAll.map { area -> [Cell] in
      let people = population(from: 70, through: nil, groups: area.groups)
      return [
        .text(area.name), .number(people), .number(Self.olderCarers),
        .number(people.map { $0 * Self.olderCarers / 1e5 }),
      ]
    }
    return make(
      13, asAt: outcomes.timeline.firstYear.description, notes: [.noteCarersRate, .noteCarersAges],
      [
        Column(areaHead), Column(words.text(.headPeopleOfSeventy), .people),
        Column(words.text(.headCarersRate), .units),
        Column(words.text(.headOlderCarers), .people),
      ], rows)
  }

  // MARK: People known

  /// Table 2: people by age and area in the opening state, and where they are going.
  var peopleByAge: Answer {
    let last = outcomes.timeline.years - 1
    let byArea = areasAndAll.map { area in
      outcomes.peopleByAge(option: 0, year: -1, groups: area.groups)?.wider(from: Self.agesOfPeople)
    }
    let later = outcomes.peopleByAge(option: 0, year: last)?.wider(from: Self.agesOfPeople)
    guard let all = byArea[byArea.count - 1], let later else { return .needs(words.text(.needsAges)) }
    func row(_ name: String, _ sum: (AgeProfile) -> Double) -> [Cell] {
      let (now, then) = (sum(all), sum(later))
      return [.text(name)] + byArea.map { .number($0.map(sum)) }
        + [.number(all.total > 0 ? now / all.total : nil), .number(then), .text(trend(from: now, to: then))]
    }
    let adults = all.bands.indices.filter { all.bands[$0].from >= 18 }
    let rows =
      all.bands.indices.map { band in row(all.bands[band].description) { $0.people[band] } }
      + (adults.count < all.bands.count
        ? [row(words.text(.adults)) { profile in adults.reduce(0) { $0 + profile.people[$1] } }] : [])
      + [row(words.text(.headAllAges)) { $0.total }]
    return make(
      2, asAt: words.date(outcomes.day(endOf: -1)),
      notes: [all.bands[0].from >= 18 ? .noteNoChildren : nil, .noteTrend],
      [Column(words.text(.headAge))] + areasAndAll.map { Column($0.name, .people) }
        + [
          Column(words.text(.headPercent), .share),
          Column(words.text(.headTotalOn, ["day": words.date(outcomes.day(endOf: last))]), .people),
          Column(words.text(.headTrend)),
        ], rows)
  }

  /// Whether a number of people goes up, down, or stays the same to the person.
  private func trend(from now: Double, to then: Double) -> String {
    words.text((then - now).magnitude < 0.5 ? .trendSame : then > now ? .trendUp : .trendDown)
  }

  /// Table 3: how demand will change.
  var demand: Answer {
    let moments = [-1] + Gaps(outcomes: outcomes).years
    let profiles = moments.compactMap { year in
      outcomes.peopleByAge(option: 0, year: year)?.wider(from: Self.agesOfDemand)
    }
    guard let first = profiles.first else { return .needs(words.text(.needsAges)) }
    func row(_ name: String, _ sum: (AgeProfile) -> Double) -> [Cell] {
      [.text(name)]
        + profiles.flatMap { profile -> [Cell] in
          [.number(sum(profile)), .number(profile.total > 0 ? sum(profile) / profile.total : nil)]
        }
    }
    let columns = moments.flatMap { year in
      [
        Column(words.date(outcomes.day(endOf: year)), .people),
        Column(words.text(.headPercentOn, ["day": words.date(outcomes.day(endOf: year))]), .share),
      ]
    }
    return make(
      3, asAt: words.text(.ifNothing), notes: [.noteNoPast], [Column(words.text(.headAge))] + columns,
      first.bands.indices.map { band in row(first.bands[band].description) { $0.people[band] } }
        + [row(words.text(.total)) { $0.total }])
  }

  // MARK: Where they live

  /// Table 8: where people live now.
  var whereTheyLive: Answer {
    let (columns, rows) = peopleBySetting(ofPathway: 0)
    return make(8, asAt: words.date(outcomes.day(endOf: -1)), notes: [.noteOwnSettings], columns, rows)
  }

  /// The people of a pathway by setting and area in the opening state.
  ///
  /// - Parameter isTold: whether a setting has a row; all rows come to the total where all have.
  func peopleBySetting(
    ofPathway pathway: Int, where isTold: (String) -> Bool = { _ in true }
  ) -> (columns: [Column], rows: [[Cell]]) {
    let all = outcomes.central(settings: outcomes.settings(ofPathway: pathway), year: -1)
    func row(_ name: String, _ settings: [Int]) -> [Cell] {
      let people = outcomes.central(settings: settings, year: -1)
      return [.text(name), .number(people), .number(all > 0 ? people / all : nil)]
        + outcomes.areas.map { .number(outcomes.central(settings: settings, groups: $0.groups, year: -1)) }
    }
    let told = outcomes.namedSettings(ofPathway: pathway).filter { isTold($0.name) }
    return (
      [
        Column(words.text(.headSetting)), Column(words.text(.headHowMany), .people),
        Column(words.text(.headPercentOfTotal), .share),
      ] + outcomes.areas.map { Column($0.name, .people) },
      told.map { row($0.name, [$0.number]) } + [row(words.text(.total), told.map(\.number))]
    )
  }

  /// Table 15: where people live, and where they would with the option that the answer is about.
  var proposedMix: Answer {
    guard let option = outcomes.proposed else { return .needs(words.text(.needsOption)) }
    let moments = Gaps(outcomes: outcomes).years
    func row(_ name: String, _ settings: [Int]) -> [Cell] {
      let now = outcomes.central(settings: settings, year: -1)
      return [.text(name), .number(now)]
        + moments.flatMap { year -> [Cell] in
          let then = outcomes.central(settings: settings, year: year, option: option)
          return [.number(then), .number(now > 0 ? then / now - 1 : nil)]
        }
    }
    let columns = moments.flatMap { year in
      [
        Column(words.date(outcomes.day(endOf: year)), .people),
        Column(words.text(.headChangeBy, ["day": words.date(outcomes.day(endOf: year))]), .share),
      ]
    }
    let settings = outcomes.namedSettings(ofPathway: 0)
    return make(
      15, asAt: outcomes.label(ofOption: option), notes: [.noteOwnSettings],
      [Column(words.text(.headSetting)), Column(words.text(.headExisting), .people)] + columns,
      settings.map { row($0.name, [$0.number]) } + [row(words.text(.total), settings.map(\.number))])
  }
}
