import Appraisal
import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// What the tables say: who there is, who comes and goes, and what settings hold, before any rule.
struct Baseline: Sendable {
  /// For each pathway, people by [stratum × setting].
  let opening: [[Double]]
  /// The largest misfit of the opening state to the tables, in people.
  let largestResidual: Double
  /// Who is new each year, of whom rules speak.
  let entrants: Newcomers
  /// Who moves here each year, of whom no rule speaks.
  let arrivals: Newcomers
  let exits: ExitTables
  let needsChanges: [NeedsChange]
  /// For each pathway, its baseline moves.
  let moves: [[Move]]
  /// What the `source` columns of each kind of table say, each text once.
  let rowSources: [TableDeclaration.Kind: [String]]
  /// The places of each setting that has a table of them.
  let tabledPlaces: [Rulebook.SettingPlace: TabledPlaces]
  /// Everybody who lives here; nil where no table tells.
  let population: Population?
  /// The share of the population with each need, by stratum; nil where no table tells.
  let prevalence: [Double]?
  /// The staff in post of each staff group that has a table of them, by its key.
  let tabledPosts: [String: TabledPosts]
  /// What payers have, by the table's file as written.
  let budgets: [String: Budget]
  /// What a pound of the price base is in the cash of each year; nil where no table tells.
  let priceLevels: TableReader.Sourced<[Double]>?
  /// How much less a pound counts the later it is spent; nil where no table tells.
  let discountRates: TableReader.Sourced<DiscountRates>?

  /// Reads every table of a rulebook; nil where one of them is wrong.
  ///
  /// - Parameter protectingPeople: whether counts of people become such as can be published.
  init?(
    _ rulebook: Rulebook, _ vocabulary: Vocabulary, scenarioPath: String, protectingPeople: Bool = false,
    reading: inout Reading
  ) {
    var tables = BaselineTables(
      rulebook: rulebook, reader: TableReader(vocabulary: vocabulary, protectsPeople: protectingPeople),
      scenarioPath: scenarioPath, reading: reading)
    let people = tables.people()
    let population = tables.population()
    let prevalence = tables.prevalence()
    let entrants = tables.newcomers(.entrants)
    let arrivals = tables.newcomers(.arrivals)
    let exits = tables.exits()
    let needsChanges = tables.needsChanges()
    let moves = tables.moves()
    let places = tables.places()
    let posts = tables.posts()
    let budgets = tables.budgets()
    let priceLevels = tables.priceLevels()
    let discountRates = tables.discountRates()
    reading = tables.reading
    guard let people, let entrants, let arrivals, let exits, let needsChanges, let moves, let places else { return nil }
    guard let population, let prevalence, let posts, let budgets, let priceLevels, let discountRates else { return nil }
    opening = people.opening
    largestResidual = people.largestResidual
    self.entrants = entrants
    self.arrivals = arrivals
    self.exits = exits
    self.needsChanges = needsChanges
    self.moves = moves
    rowSources = tables.rowSources
    tabledPlaces = places
    self.population = population.told
    self.prevalence = prevalence.told
    tabledPosts = posts
    self.budgets = budgets
    self.priceLevels = priceLevels.told
    self.discountRates = discountRates.told
  }
}

extension Vocabulary {
  /// The names a rulebook declares; nil where it lacks years or ages, which checks report.
  init?(_ rulebook: Rulebook) {
    guard let years = rulebook.scenario.years, let ages = rulebook.scenario.ages else { return nil }
    self.init(
      timeline: Timeline(
        firstYear: years.first, years: years.last - years.first + 1, stepsPerYear: rulebook.scenario.stepsPerYear),
      ages: ages,
      groups: rulebook.groups.map { ($0.name.text, $0.values.map(\.text)) },
      needs: rulebook.needs.map(\.text),
      pathways: rulebook.pathways.map { ($0.name.text, $0.settings.map(\.text)) })
  }

  /// The year whose prices a scenario is in: the one before the first, that of the opening state, where it does not say.
  func priceYear(_ rulebook: Rulebook) -> FinancialYear { rulebook.scenario.prices ?? timeline.firstYear + -1 }
}

/// What a table tells that a scenario may do without.
private struct Optionally<Figures> {
  let told: Figures?
}

/// Reads the tables a rulebook names, each kind in its own way; nil where a table is wrong, and a finding says why.
private struct BaselineTables {
  let rulebook: Rulebook
  let reader: TableReader
  let scenarioPath: String
  var reading: Reading
  private(set) var rowSources: [TableDeclaration.Kind: [String]] = [:]
  /// Kept once read, since new people may be a share of it.
  private var knownPopulation: Population?

  init(rulebook: Rulebook, reader: TableReader, scenarioPath: String, reading: Reading) {
    self.rulebook = rulebook
    self.reader = reader
    self.scenarioPath = scenarioPath
    self.reading = reading
  }

  /// The figures of a table, whose rows' sources are kept.
  private mutating func figures<Figures>(
    of kind: TableDeclaration.Kind, _ read: TableReader.Sourced<Figures>?
  ) -> Figures? {
    rowSources[kind, default: []] += read?.sources ?? []
    return read?.figures
  }

  private func table(_ kind: TableDeclaration.Kind) -> TableDeclaration? {
    rulebook.tables.first { $0.kind == kind }
  }

  private mutating func texts(_ files: [Name]) -> [SourceText]? {
    let texts = files.map { reading.text(Files.resolve($0.text, from: scenarioPath), namedAt: $0.span) }
    return texts.contains { $0 == nil } ? nil : texts.compactMap { $0 }
  }

  mutating func people() -> OpeningPeople? {
    guard let table = table(.people), let texts = texts(table.files) else { return nil }
    let startsIn = rulebook.pathways.map { $0.startsIn.flatMap(rulebook.place)?.setting ?? 0 }
    let read = reader.people(
      from: texts, otherwiseZero: table.otherwiseZero, startsIn: startsIn, into: &reading.findings)
    return figures(of: .people, read)
  }

  /// Who comes in by one kind of table; nobody, where there is none.
  mutating func newcomers(_ kind: TableKind) -> Newcomers? {
    guard let declared = TableDeclaration.Kind(rawValue: kind.rawValue), let table = table(declared) else {
      return Newcomers(nobodyIn: reader.vocabulary)
    }
    guard let text = texts(table.files)?.first else { return nil }
    var later: LaterYears?
    if let continuation = table.continuation {
      later = laterYears(continuation, of: declared)
      if later == nil { return nil }
    }
    let read = reader.newcomers(
      kind, from: text, otherwiseZero: table.otherwiseZero, later: later, shares: rulebook.pathways.map(shares),
      into: &reading.findings)
    return figures(of: declared, read)
  }

  /// How a table of new people goes on. What may vary, or stands in an assumption, is left to the draws: people then
  /// do not grow here, or come one for one.
  private mutating func laterYears(_ continuation: Continuation, of kind: TableDeclaration.Kind) -> LaterYears? {
    let way: LaterYears.Way
    switch continuation.way {
    case .average(let count): way = .average(of: count)
    case .growth(let growth): way = .growth(growth.certain ?? 0)
    case .population(let share, let who):
      guard let population = knownPopulation else { return nil }
      let people = population.people(who, after: continuation.until, rulebook, reader.vocabulary)
      way = .share(share.certain ?? 1, of: people[population.principal])
    case .births(let share, let file):
      guard let text = texts([file])?.first,
        let births = figures(of: kind, reader.births(from: text, after: continuation.until, into: &reading.findings))
      else { return nil }
      way = .share(share.certain ?? 1, of: births)
    }
    return LaterYears(until: continuation.until, way: way)
  }

  mutating func population() -> Optionally<Population>? {
    guard let table = table(.population) else { return Optionally(told: nil) }
    guard let text = texts(table.files)?.first else { return nil }
    let read = reader.population(from: text, otherwiseZero: table.otherwiseZero, into: &reading.findings)
    knownPopulation = figures(of: .population, read)
    return knownPopulation.map { Optionally(told: $0) }
  }

  mutating func prevalence() -> Optionally<[Double]>? {
    guard let table = table(.prevalence) else { return Optionally(told: nil) }
    guard let text = texts(table.files)?.first else { return nil }
    let read = reader.prevalence(from: text, otherwiseZero: table.otherwiseZero, into: &reading.findings)
    return figures(of: .prevalence, read).map { Optionally(told: $0) }
  }

  /// The shares a pathway declares; without any, everybody enters where it starts.
  private func shares(of pathway: PathwayDeclaration) -> EntrantShares {
    var shares = [Double](repeating: 0, count: pathway.settings.count)
    for entry in pathway.entrantShares {
      guard let setting = rulebook.place(of: entry.setting)?.setting else { continue }
      shares[setting] += entry.share.certain ?? 0
    }
    // What may vary, or stands in an assumption, is taken from the rest, draw by draw.
    if let rest = pathway.restOfEntrants.flatMap(rulebook.place)?.setting { shares[rest] += 1 - shares.reduce(0, +) }
    if pathway.entrantShares.isEmpty, let start = pathway.startsIn.flatMap(rulebook.place)?.setting {
      shares[start] = 1
    }
    return EntrantShares(shares: shares, span: pathway.entrantShares.first?.setting.span)
  }

  mutating func exits() -> ExitTables? {
    guard let deaths = exits(.deaths), let leavers = exits(.leavers) else { return nil }
    let tables = ExitTables(deaths: deaths, leavers: leavers, reader.vocabulary)
    if tables == nil, let span = table(.leavers)?.span {
      let names = [deaths, leavers].map { reader.vocabulary.pathways[$0.pathway ?? 0].name }
      reading.findings.report(.exitsInTwoPathways(names[0], names[1], at: span))
    }
    return tables
  }

  private mutating func exits(_ kind: TableKind) -> Exits? {
    guard let declared = TableDeclaration.Kind(rawValue: kind.rawValue), let table = table(declared) else {
      return Exits(probability: Array(repeating: 0, count: reader.vocabulary.strata.count))
    }
    guard let text = texts(table.files)?.first else { return nil }
    let read = reader.exits(kind, from: text, otherwiseZero: table.otherwiseZero, into: &reading.findings)
    return figures(of: declared, read)
  }

  mutating func needsChanges() -> [NeedsChange]? {
    guard let table = table(.needsChange) else { return [] }
    guard let text = texts(table.files)?.first else { return nil }
    let read = reader.needsChanges(from: text, otherwiseZero: table.otherwiseZero, into: &reading.findings)
    return figures(of: .needsChange, read)
  }

  mutating func moves() -> [[Move]]? {
    var all = [[Move]](repeating: [], count: rulebook.pathways.count)
    guard let table = table(.moves) else { return all }
    guard let texts = texts(table.files) else { return nil }
    var isSound = true
    for text in texts {
      let sourced = reader.moves(from: text, otherwiseZero: table.otherwiseZero, into: &reading.findings)
      let read = figures(of: .moves, sourced)
      isSound = isSound && read != nil
      for (pathway, moves) in (read ?? []).enumerated() {
        for move in moves where all[pathway].contains(where: { $0.from == move.from && $0.to == move.to }) {
          let names = rulebook.pathways[pathway].settings
          reading.findings.report(.moveInTwoFiles(names[move.from].text, names[move.to].text, at: table.span))
          isSound = false
        }
        all[pathway] += moves
      }
    }
    return isSound ? all : nil
  }

  mutating func priceLevels() -> Optionally<TableReader.Sourced<[Double]>>? {
    guard let file = rulebook.scenario.inflation else { return Optionally(told: nil) }
    guard let text = texts([file])?.first else { return nil }
    return reader.priceLevels(from: text, base: reader.vocabulary.priceYear(rulebook), into: &reading.findings)
      .map { Optionally(told: $0) }
  }

  mutating func discountRates() -> Optionally<TableReader.Sourced<DiscountRates>>? {
    guard let file = rulebook.appraisal?.discountTable else { return Optionally(told: nil) }
    guard let text = texts([file])?.first else { return nil }
    return reader.discountRates(from: text, named: file.span, into: &reading.findings).map { Optionally(told: $0) }
  }

  /// Every table of budgets and of what funds have, each read once.
  mutating func budgets() -> [String: Budget]? {
    var budgets: [String: Budget] = [:]
    var isSound = true
    let named = [rulebook.scenario.budget].compactMap { $0 } + rulebook.options.compactMap(\.budget)
    for file in named + rulebook.funds.compactMap(\.table)
    where budgets[file.text] == nil {
      let text = texts([file])?.first
      budgets[file.text] = text.flatMap {
        reader.budget(from: $0, payers: rulebook.accounts.map(\.text), into: &reading.findings)
      }
      isSound = isSound && budgets[file.text] != nil
    }
    for fund in rulebook.funds {
      guard let file = fund.table, let budget = budgets[file.text] else { continue }
      let line = budget.line(ofFund: rulebook.accounts.firstIndex { $0.key == fund.name.key })
      let told = line?.pounds.prefix { $0 != nil }.count ?? 0
      if told < reader.vocabulary.timeline.years {
        let last = told > 0 ? reader.vocabulary.timeline.year(told - 1) : nil
        reading.findings.report(.fundNotTold(fund.name, in: file, lastTold: last))
        isSound = isSound && told > 0
      }
    }
    return isSound ? budgets : nil
  }

  /// Every table of staff in post, read once for all the staff groups that name it.
  mutating func posts() -> [String: TabledPosts]? {
    var posts: [String: TabledPosts] = [:]
    var isSound = true
    var byFile: [(file: Name, groups: [Name])] = []
    for group in rulebook.staffGroups {
      guard case .table(let file) = group.supply else { continue }
      if let known = byFile.firstIndex(where: { $0.file.text == file.text }) {
        byFile[known].groups.append(group.name)
      } else {
        byFile.append((file, [group.name]))
      }
    }
    for (file, groups) in byFile {
      let text = texts([file])?.first
      let read = text.flatMap {
        reader.posts(of: groups.map(\.text), from: $0, askedAt: file.span, into: &reading.findings)
      }
      isSound = isSound && read != nil
      for (group, told) in zip(groups, read ?? []) { posts[group.staffKey] = told }
    }
    return isSound ? posts : nil
  }

  /// Every table of places, read once for all the settings that name it.
  mutating func places() -> [Rulebook.SettingPlace: TabledPlaces]? {
    var places: [Rulebook.SettingPlace: TabledPlaces] = [:]
    var isSound = true
    var byFile: [(file: Name, settings: [Rulebook.SettingPlace])] = []
    for setting in rulebook.settings.values.sorted(by: { $0.name.span.range.lowerBound < $1.name.span.range.lowerBound }
    ) {
      guard case .table(let file) = setting.places, let place = rulebook.place(of: setting.name) else { continue }
      if let known = byFile.firstIndex(where: { $0.file.text == file.text }) {
        byFile[known].settings.append(place)
      } else {
        byFile.append((file, [place]))
      }
    }
    for (file, settings) in byFile {
      guard let text = texts([file])?.first,
        let read = reader.places(of: settings, from: text, otherwiseZero: false, into: &reading.findings)
      else {
        isSound = false
        continue
      }
      places.merge(read.figures) { first, _ in first }
    }
    return isSound ? places : nil
  }
}
