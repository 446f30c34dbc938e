import Appraisal
import Projection
import Quantities
import Studies

// What is spent and who pays: Tables 16, 18, 26, 28, 29, 30 and 31.
extension InformationTables {
  private var firstYear: String { outcomes.timeline.firstYear.description }

  /// The first year, and three years on.
  private var yearsOfMoney: [Int] { Array(Set([0, min(2, outcomes.timeline.years - 1)])).sorted() }

  /// Pounds a week for each person, where there is anybody.
  private func weekly(_ pounds: Double, personYears: Double) -> Double? {
    personYears > 1e-9 ? pounds / personYears / study.weeksAYear : nil
  }

  /// Table 26: what is spent on every setting and service, and what that is for each person.
  var spending: Answer {
    func row(_ name: String, _ figures: (Int) -> (pounds: Double, personYears: Double?)) -> [Cell] {
      [.text(name)]
        + yearsOfMoney.flatMap { year -> [Cell] in
          let found = figures(year)
          return [.number(found.pounds), .number(found.personYears.flatMap { weekly(found.pounds, personYears: $0) })]
        }
    }
    let settings = outcomes.namedSettings()
    let told = settings.filter { setting in
      yearsOfMoney.contains { outcomes.centralCost(settings: [setting.number], year: $0) != 0 }
    }
    let services = study.services.first ?? []
    let rows =
      told.map { setting in
        row(setting.name) {
          let years = outcomes.central(.personYears, settings: [setting.number], year: $0)
          return (outcomes.centralCost(settings: [setting.number], year: $0), years)
        }
      }
      + services.map { service in row(service.name) { (service.cost[$0].central, service.users[$0].central) } }
    let besides = { (year: Int) in
      outcomes.centralCost(settings: nil, year: year)
        - outcomes.centralCost(settings: settings.map(\.number), year: year)
        - services.reduce(0) { $0 + $1.cost[year].central }
    }
    // What is left where sums of thousands of pounds miss each other is nobody's spending.
    let other = yearsOfMoney.contains { besides($0).magnitude >= 1 }
    let all = row(words.text(.total)) { (outcomes.centralCost(settings: nil, year: $0), nil) }
    return make(
      26, asAt: words.text(.ifNothing), notes: [.noteWeeklyPerPerson],
      [Column(words.text(.headService))] + columnsOfMoney,
      rows + (other ? [row(words.text(.spentBesides)) { (besides($0), nil) }] : []) + [all], hasTotal: true)
  }

  private var columnsOfMoney: [Column] {
    yearsOfMoney.flatMap { index in
      let year = outcomes.timeline.year(index).description
      return [
        Column(words.text(.headSpentIn, ["year": year]), .pounds),
        Column(words.text(.headWeeklyIn, ["year": year]), .poundsAWeek),
      ]
    }
  }

  /// Table 16: services that come to people's homes, or go with them.
  var homeCare: Answer {
    guard let services = study.services.first, !services.isEmpty else { return .needs(words.text(.needsServices)) }
    let rows = services.map { service -> [Cell] in
      let (users, cost) = (service.users[0].central, service.cost[0].central)
      let delivered = users > 1e-9 ? service.delivered[0].central / users / study.weeksAYear : nil
      return [
        .text(service.name), .text(""), .number(users), .number(delivered), .text(service.unit), .number(cost),
        .number(weekly(cost, personYears: users)),
      ]
    }
    return make(
      16, asAt: firstYear, notes: [.noteNoAreasOfServices],
      [
        Column(words.text(.headService)), Column(words.text(.headAreaAvailable)),
        Column(words.text(.headUsers), .people), Column(words.text(.headUnitsAWeek), .units),
        Column(words.text(.headCountedIn)), Column(words.text(.headTotalCost), .pounds),
        Column(words.text(.headWeeklyPerUser), .poundsAWeek),
      ], rows)
  }

  /// Table 18: care packages by who pays for them.
  var whoFunds: Answer {
    guard let funding = study.funding, !funding.settings.isEmpty else { return .needs(words.text(.needsPayers)) }
    var (order, found) = ([[Int]](), [[Int]: (people: Double, pounds: Double)]())
    var lockedIn = 0.0
    for part in funding.settings {
      let pounds = part.pounds[0][0]
      if part.personYears[0][0] == 0 { lockedIn += pounds.reduce(0, +) }
      let payers = pounds.indices.filter { pounds[$0] > 0.005 }
      guard !payers.isEmpty, part.personYears[0][0] > 0 else { continue }
      if found[payers] == nil { order.append(payers) }
      found[payers, default: (0, 0)].people += part.personYears[0][0]
      found[payers, default: (0, 0)].pounds += pounds.reduce(0, +)
    }
    let all = found.values.reduce((people: 0.0, pounds: lockedIn)) { ($0.people + $1.people, $0.pounds + $1.pounds) }
    func row(_ name: String, _ sum: (people: Double, pounds: Double)) -> [Cell] {
      [
        .text(name), .number(sum.people), .number(all.people > 0 ? sum.people / all.people : nil),
        .number(weekly(sum.pounds, personYears: sum.people)),
      ]
    }
    let rows = order.map { payers in
      row(payers.map { funding.payers[$0] }.joined(separator: " + "), found[payers] ?? (0, 0))
    }
    return make(
      18, asAt: firstYear, notes: [.notePackagesAreSettings, lockedIn > 0 ? .noteLockedIn : nil],
      [
        Column(words.text(.headFundedBy)), Column(words.text(.headNumberOfPackages), .people),
        Column(words.text(.headPercent), .share), Column(words.text(.headWeekly), .poundsAWeek),
      ], rows + [row(words.text(.total), all)])
  }

  /// Table 28: what is spent for each 10,000 people, and for each person known.
  var spendingByPopulation: Answer {
    let rows = areasAndAll.map { area -> [Cell] in
      let cost = outcomes.centralCost(settings: nil, groups: area.groups, year: 0)
      let years = outcomes.central(
        .personYears, settings: outcomes.settings(ofPathway: 0), groups: area.groups, year: 0)
      func per10000(_ people: Double?) -> Cell { .number(people.flatMap { $0 > 0 ? cost / $0 * 10_000 : nil }) }
      return [
        .text(area.name), per10000(population(from: 18, through: nil, groups: area.groups)),
        per10000(population(from: 18, through: 64, groups: area.groups)), .number(years > 0 ? cost / years : nil),
      ]
    }
    return make(
      28, asAt: firstYear,
      notes: [
        study.population == nil ? .notePopulationMissing : nil,
        outcomes.areas.isEmpty ? nil : .noteAreasWithoutCommitments,
      ],
      [
        Column(areaHead), Column(words.text(.headPerTenThousandAdults), .pounds),
        Column(words.text(.headPerTenThousandOfWorkingAge), .pounds),
        Column(words.text(.headPerPersonKnown), .poundsAYear),
      ], rows)
  }

  /// Table 29: people by what their packages cost.
  var packages: Answer {
    let told = study.packages.filter { packages in
      packages.setting == nil || !study.packages.contains { $0.pathway == packages.pathway && $0.setting == nil }
    }
    guard !told.isEmpty else { return .needs(words.text(.needsPackages)) }
    return costBands(29, of: told)
  }

  /// People by the bands that a scenario tells of what packages cost.
  func costBands(_ number: Int, of told: [StudyResult.Packages]) -> Answer {
    let rows = told.flatMap { packages -> [[Cell]] in
      let pathway = study.pathways[packages.pathway]
      let name = packages.setting.map { pathway.settings[$0] } ?? pathway.name
      let people = packages.people[0].map { $0[0].central }
      let all = people.reduce(0, +)
      let bands = people.enumerated().map { ($0.element, words.band($0.offset, of: packages.edges)) }
      return (bands + [(all, words.text(.total))]).map { people, band in
        [.text(name), .text(band), .number(people), .number(all > 0 ? people / all : nil)]
      }
    }
    return make(
      number, asAt: words.date(outcomes.day(endOf: 0)), notes: [.noteOwnBands],
      [
        Column(words.text(.headSetting)), Column(words.text(.headCostOfPackage)),
        Column(words.text(.headNumberOfPeople), .people), Column(words.text(.headPercent), .share),
      ], rows)
  }

  /// Table 30: staff groups.
  var communityStaff: Answer {
    guard let staff = study.staff.first, !staff.isEmpty else { return .needs(words.text(.needsStaff)) }
    let rows = staff.map { group -> [Cell] in
      [
        .text(group.name), .text(""), .number(group.needed[0].central), .number(group.supply?.inPost[0].central),
        .number(group.supply?.vacancies[0].central),
      ]
    }
    return make(
      30, asAt: words.date(outcomes.day(endOf: 0)), notes: [.noteNoStaffBudget],
      [
        Column(words.text(.headStaffGroup)), Column(words.text(.headBudget)),
        Column(words.text(.headPostsNeeded), .posts),
        Column(words.text(.headPostsFilled), .posts), Column(words.text(.headPostsVacant), .posts),
      ], rows)
  }
}

extension Wording {
  /// A band of what packages cost: `under £200`, `£200 to £500`, `£5,000 or more`.
  func band(_ band: Int, of edges: [Double]) -> String {
    let ends = edges.map { numbers.pounds($0) }
    guard let first = ends.first, let last = ends.last else { return text(.headAll) }
    if band == 0 { return text(.under, ["number": first]) }
    if band == ends.count { return text(.orMore, ["number": last]) }
    return text(.range, ["low": ends[band - 1], "high": ends[band]])
  }
}
