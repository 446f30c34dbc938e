import Appraisal
import Projection
import Quantities
import Studies

// Residential care and supported living: Tables 31, 40 and 41 to 61.
extension InformationTables {
  /// The settings of a kind of service, by number and name.
  func settings(of kind: KindOfService) -> [(number: Int, name: String)] {
    outcomes.namedSettings().filter { kind.contains($0.name) }
  }

  /// The payers of a kind, by their places among those of the run.
  private func payers(of kind: KindOfPayer, in funding: StudyResult.Funding) -> [Int] {
    funding.payers.indices.filter { KindOfPayer(funding.payers[$0]) == kind }
  }

  /// What payers of a kind pay for some settings in a year; nil where nobody is named as paying, or the council is not.
  private func paid(by kind: KindOfPayer, for settings: [Int], year: Int) -> Double? {
    guard let funding = study.funding, !payers(of: .socialServices, in: funding).isEmpty else { return nil }
    let payers = payers(of: kind, in: funding)
    return funding.settings.filter { settings.contains($0.setting) }.reduce(0) { sum, part in
      payers.reduce(sum) { $0 + part.pounds[0][year][$1] }
    }
  }

  /// The people of some settings for whom payers of a kind pay, as the mean of a year.
  private func funded(by kind: KindOfPayer, in settings: [Int], year: Int) -> Double? {
    guard let funding = study.funding, !payers(of: .socialServices, in: funding).isEmpty else { return nil }
    let payers = payers(of: kind, in: funding)
    return funding.settings.filter { settings.contains($0.setting) }.reduce(0) { sum, part in
      payers.contains { part.pounds[0][year][$0] > 0.005 } ? sum + part.personYears[0][year] : sum
    }
  }

  /// Table 31: people in residential care, and what the council pays for them.
  var residentialCare: Answer {
    let settings = settings(of: .residential).map(\.number)
    guard !settings.isEmpty else { return .needs(words.text(.needsResidential)) }
    let opening: [Cell] = [
      .text(words.date(outcomes.day(endOf: -1))), .number(outcomes.central(settings: settings, year: -1)),
    ]
    let rows = Set([0] + Gaps(outcomes: outcomes).years).sorted().map { year -> [Cell] in
      let cost = outcomes.centralCost(settings: settings, year: year)
      let years = outcomes.central(.personYears, settings: settings, year: year)
      return [
        .text(words.date(outcomes.day(endOf: year))), .number(outcomes.central(settings: settings, year: year)),
        .number(funded(by: .socialServices, in: settings, year: year)),
        .number(paid(by: .socialServices, for: settings, year: year)), .number(cost),
        .number(years > 0 ? cost / years / study.weeksAYear : nil),
      ]
    }
    return make(
      31, asAt: words.text(.ifNothing),
      notes: [.noteDayAndYear, payersNote, .noteNoRangeOfProviders, .noteKindsByName],
      [
        Column(words.text(.headDay)), Column(words.text(.headNumberOfPeople), .people),
        Column(words.text(.headFundedByCouncil), .people), Column(words.text(.headCouncilPays), .pounds),
        Column(words.text(.headTotalCost), .pounds), Column(words.text(.headWeekly), .poundsAWeek),
      ], [opening + Array(repeating: .number(nil), count: 4)] + rows)
  }

  /// Why the columns of payers are empty, or how they are read.
  private var payersNote: TablePhrase {
    guard let funding = study.funding, !payers(of: .socialServices, in: funding).isEmpty else {
      return .notePayersMissing
    }
    return .notePayersByName
  }

  /// Table 40: people in supported living by what it costs.
  var feeRanges: Answer {
    guard !settings(of: .supportedLiving).isEmpty else { return .needs(words.text(.needsSupportedLiving)) }
    let told = packages(of: .supportedLiving)
    return told.isEmpty ? .needs(words.text(.needsPackages)) : costBands(40, of: told)
  }

  private func packages(of kind: KindOfService) -> [StudyResult.Packages] {
    study.packages.filter { packages in
      packages.setting.map { kind.contains(study.pathways[packages.pathway].settings[$0]) } ?? false
    }
  }

  // MARK: Cost breakdowns

  /// Tables 41 to 61: the same four tables of residential care, twice, and of supported living.
  func costBreakdown(_ number: Int) -> Answer {
    guard let asked = CostBreakdown(number) else { return .needs("") }
    guard !settings(of: asked.service).isEmpty else {
      return .needs(words.text(asked.service == .residential ? .needsResidential : .needsSupportedLiving))
    }
    switch asked.packages {
    case .all: return payers(asked, number)
    case .over, .under: return partOfPackages(asked, number)
    }
  }

  /// What people cost and who pays it, setting by setting: in all, or for each person.
  private func payers(_ asked: CostBreakdown, _ number: Int) -> Answer {
    let told = settings(of: asked.service)
    func row(_ name: String, _ settings: [Int]) -> [Cell] {
      let people = outcomes.central(.personYears, settings: settings, year: 0)
      let cost = outcomes.centralCost(settings: settings, year: 0)
      let paid = [KindOfPayer.socialServices, .serviceUser, .other].map { self.paid(by: $0, for: settings, year: 0) }
      let parts: [Double?] = ([cost] + paid).map { pounds in
        asked.what == .average ? pounds.flatMap { people > 1e-9 ? $0 / people : nil } : pounds
      }
      return [.text(name), .number(people)] + parts.map { .number($0) }
    }
    let heads: [TablePhrase] =
      asked.what == .average
      ? [.headAverageCost, .headAverageCouncil, .headAverageUser, .headAverageOthers]
      : [.headTotalCost, .headCouncilPays, .headUserPays, .headOthersPay]
    let unit = asked.what == .average ? TableUnit.poundsAYear : .pounds
    return make(
      number, asAt: outcomes.timeline.firstYear.description, notes: [.noteMeanPeople, payersNote, .noteKindsByName],
      [Column(words.text(.headSetting)), Column(words.text(.headNumberOfPeople), .people)]
        + heads.map { Column(words.text($0), unit) },
      told.map { row($0.name, [$0.number]) } + [row(words.text(.total), told.map(\.number))],
      hasTotal: asked.what == .total, partsAcross: 3..<6)
  }

  /// How many people have packages on one side of £50,000 a year, in all or by £10,000; of what these cost together a
  /// scenario tells nothing.
  private func partOfPackages(_ asked: CostBreakdown, _ number: Int) -> Answer {
    let limit = words.numbers.pounds(CostBreakdown.limit / study.weeksAYear)
    let told = packages(of: asked.service)
    guard !told.isEmpty, told.allSatisfy({ edge(nearest: CostBreakdown.limit, of: $0) != nil }) else {
      return .needs(words.text(.needsLimit, ["weekly": limit]))
    }
    if asked.what == .average { return .needs(words.text(.needsCostOfBands)) }
    let bands = asked.what == .numbers ? asked.bands : asked.bands.prefix(1).map { ($0.0, asked.bands.last?.1 ?? nil) }
    let people = bands.map { band in
      told.reduce(0.0 as Double?) { sum, packages in
        guard let sum, let more = self.people(packages, from: band.0, to: band.1) else { return nil }
        return sum + more
      }
    }
    let asAt = words.date(outcomes.day(endOf: 0))
    if asked.what == .total {
      let heads: [TablePhrase] = [.headTotalCost, .headCouncilPays, .headUserPays, .headOthersPay]
      return make(
        number, asAt: asAt, notes: [.noteCostOfBands, .noteKindsByName],
        [Column(words.text(.headNumberOfPeople), .people)] + heads.map { Column(words.text($0), .pounds) },
        [people.map { .number($0) } + heads.map { _ in .number(nil) }])
    }
    guard people.contains(where: { $0 != nil }) else { return .needs(words.text(.needsBands)) }
    return make(
      number, asAt: asAt, notes: [people.contains(nil) ? .noteBandsMissing : nil, .noteKindsByName],
      [Column(words.text(.headCostOfPackage)), Column(words.text(.headNumberOfPeople), .people)],
      zip(bands, people).map { band, people in [.text(words.thousands(from: band.0, to: band.1)), .number(people)] })
  }

  /// The place of an edge among those of packages: the one nearest to so much a year, within 0.5%.
  private func edge(nearest pounds: Double, of packages: StudyResult.Packages) -> Int? {
    packages.edges.firstIndex { ($0 * study.weeksAYear / pounds - 1).magnitude <= 0.005 }
  }

  /// The people whose packages cost between two sums a year; nil where no bands begin and end there.
  private func people(_ packages: StudyResult.Packages, from: Double?, to: Double?) -> Double? {
    var (first, end) = (0, packages.edges.count + 1)
    if let from {
      guard let edge = edge(nearest: from, of: packages) else { return nil }
      first = edge + 1
    }
    if let to {
      guard let edge = edge(nearest: to, of: packages) else { return nil }
      end = edge + 1
    }
    return (first..<end).reduce(0) { $0 + packages.people[0][$1][0].central }
  }
}

/// What one of Tables 41 to 61 asks for.
struct CostBreakdown {
  /// Of whom.
  enum Packages {
    /// Everybody.
    case all
    /// Those whose package costs £50,000 a year or more.
    case over
    /// Those whose package costs less.
    case under
  }

  /// Of which figure.
  enum What {
    /// People, and what they cost in all by who pays.
    case total
    /// The same for each person.
    case average
    /// People by what their packages cost.
    case numbers
  }

  /// Pounds a year at which packages are told apart.
  static let limit = 50_000.0

  let service: KindOfService
  let packages: Packages
  let what: What

  /// The table of a number, 41 to 61; nil for any other.
  init?(_ number: Int) {
    let all: [(KindOfService, Packages, What)] =
      [
        (.residential, .all, .total), (.residential, .all, .average), (.residential, .over, .total),
        (.residential, .over, .average), (.residential, .over, .numbers),
      ]
      + Self.full(.residential) + Self.full(.supportedLiving)
    guard all.indices.contains(number - 41) else { return nil }
    (service, packages, what) = all[number - 41]
  }

  private static func full(_ service: KindOfService) -> [(KindOfService, Packages, What)] {
    [(service, .all, .total), (service, .all, .average)]
      + [Packages.over, .under].flatMap { packages in
        [(service, packages, What.total), (service, packages, .average), (service, packages, .numbers)]
      }
  }

  /// The bands of what packages cost a year, by £10,000.
  var bands: [(Double?, Double?)] {
    let edges: [Double?] =
      packages == .under
      ? [nil, 20_000, 30_000, 40_000, 50_000] : [50_000, 60_000, 70_000, 80_000, 90_000, 100_000, nil]
    return zip(edges, edges.dropFirst()).map { ($0, $1) }
  }

  /// What the guide calls the table.
  func title(_ words: Wording) -> String {
    let service = words.text(service == .residential ? .residentialCareNamed : .supportedLivingNamed)
    let places: KeyValuePairs<String, String> = ["service": service]
    switch (what, packages) {
    case (.total, .all): return words.text(.titleBreakdown, places)
    case (.average, .all): return words.text(.titleAverage, places)
    case (.total, .over): return words.text(.titleBreakdownOver, places)
    case (.average, .over): return words.text(.titleAverageOver, places)
    case (.total, .under): return words.text(.titleBreakdownUnder, places)
    case (.average, .under): return words.text(.titleAverageUnder, places)
    case (.numbers, .under): return words.text(.titleNumbersUnder, places)
    case (.numbers, _): return words.text(.titleNumbersOver, places)
    }
  }
}

extension Wording {
  /// A band of what packages cost a year: `under £20k`, `£50k to £60k`, `£100k or more`.
  fileprivate func thousands(from: Double?, to: Double?) -> String {
    let ends = [from, to].map { $0.map { numbers.pounds($0) } }
    guard let low = ends[0] else { return text(.under, ["number": ends[1] ?? ""]) }
    guard let high = ends[1] else { return text(.orMore, ["number": low]) }
    return text(.range, ["low": low, "high": high])
  }
}
