import Projection
import Quantities
import RuleLanguage

/// What is in force in one option of a run.
struct InForce: Hashable {
  /// Hypotheses, by index.
  var hypotheses: Set<Int> = []
  /// Declared options, by index, for what they spend beside their hypotheses.
  var options: Set<Int> = []
}

/// Turns a rulebook and its baseline into the plan that the engine computes. Every name is known by now, so nothing
/// here can fail.
struct Lowering {
  let rulebook: Rulebook
  let vocabulary: Vocabulary
  let baseline: Baseline
  /// For each option, the hypotheses in it by index; do nothing comes first and holds none.
  let options: [Set<Int>]
  /// For each option, the declared ones whose own lines are part of it, by index.
  let declaredOptions: [Set<Int>]
  /// What is measured in every step.
  private let measures: [Measure]
  /// Which costs are counted.
  let counted: CostsCounted
  /// The ages by which need is told.
  let agesOfNeed: [AgeBand]
  var parameters = IndexedList<Parameter>()
  var gaugeList = IndexedList<Gauge>()
  var triggers = IndexedList<Trigger>()
  /// The numbers of the plan as the planner wrote them.
  var numbers: [LoweredNumber] = []
  /// What is spent that says who pays it.
  private(set) var paidSpends: [PaidSpend] = []
  /// The parameters that say how much a unit of a gauge counts for.
  private(set) var weights: Set<Int> = []

  /// Do nothing and other options in which hypotheses are in force and declared options spend.
  init(_ study: Study, inForce: [InForce], measures: [Measure]) {
    rulebook = study.rulebook
    vocabulary = study.vocabulary
    baseline = study.baseline
    counted = study.counted
    agesOfNeed = study.agesOfNeed
    options = inForce.map(\.hypotheses)
    declaredOptions = inForce.map(\.options)
    self.measures = measures
  }

  /// Options whose declared ones come behind do nothing, measured by what the hypotheses are held against.
  init(_ study: Study, options: [Set<Int>]) {
    let declared = study.rulebook.options.indices
    let inForce = options.enumerated().map { number, hypotheses in
      InForce(hypotheses: hypotheses, options: declared.contains(number - 1) ? [number - 1] : [])
    }
    self.init(study, inForce: inForce, measures: study.rulebook.judgedMeasures)
  }

  /// The plan, all its rules included.
  mutating func plan() -> Plan {
    let entering = entering
    let pathways = rulebook.pathways.indices.map { pathway($0, entering) }
    var plan = Plan(
      timeline: vocabulary.timeline, strata: vocabulary.strata, pathways: pathways, options: options.count,
      exits: baseline.exits.combined, weeksPerYear: rulebook.scenario.weeksPerYear, entering: entering)
    plan.priceLevels = cashLevels
    plan.needsChanges = baseline.needsChanges
    plan.knownEntrantYears = knownEntrantYears
    for table in rulebook.tables { lower(table, into: &plan) }
    for table in rulebook.tables { lowerLaterYears(of: table, into: &plan) }
    for (number, option) in rulebook.options.enumerated() { lowerVariant(of: option, number: number, into: &plan) }
    for pathway in rulebook.pathways { lowerUncertainEntrants(pathway, into: &plan) }
    for setting in rulebook.pathways.flatMap(\.settings) { lowerUncertainPlaces(of: setting, into: &plan) }
    for site in inOrder(rulebook.sites, \.name) { lower(site, into: &plan) }
    for contract in inOrder(rulebook.contracts, \.name) { lower(contract, into: &plan) }
    for context in statementContexts { lower(context, into: &plan) }
    for (number, option) in rulebook.options.enumerated() { lower(option, number: number, into: &plan) }
    for measure in measures { weights.formUnion(reading(of: measure).weights) }
    for slice in needSlices { _ = gaugeList.add(gauge(of: slice)) }
    _ = serviceUses()
    _ = packageBands()
    for group in staffGroups() { weights.formUnion(group.parameters) }
    addFundingParameters()
    plan.gauges = gaugeList.all
    plan.triggers = triggers.all
    plan.parameters = parameters.all
    return plan
  }

  /// The years in which entrants are people known already: those of the table up to `until`, where it says so.
  private var knownEntrantYears: Int {
    let until = rulebook.tables.first { $0.kind == .entrants }?.continuation?.until
    return until.map { $0 - vocabulary.timeline.firstYear + 1 } ?? 0
  }

  /// Declarations by name, so that draws and sums do not depend on the order of files.
  private func inOrder<Value>(_ declared: [String: Value], _ name: (Value) -> Name) -> [Value] {
    declared.values.sorted { name($0).key < name($1).key }
  }

  /// What an option spends beside what its hypotheses do.
  private mutating func lower(_ option: OptionDeclaration, number: Int, into plan: inout Plan) {
    for spending in option.spending {
      let time = PhaseInSteps(spending.phase.shape, vocabulary.timeline)
      let identity = "option \(option.name.key)/spend \(spending.spend.purpose.key)"
      let schedule = Schedule(
        phase: phase(of: spending.spend, time),
        options: declaredOptions.map { $0.contains(number) })
      commit(spending.spend, identity: identity, schedule, into: &plan)
    }
  }

  /// What a spending does in each step: how far it is in force, or the part of the whole that is spent. Capital that is
  /// charged is in force as far as it has been spent, for as long as it is charged.
  func phase(of spend: SpendStatement, _ time: PhaseInSteps) -> [Double] {
    if let charge = spend.charge { return time.openedWithin(steps: steps(months: charge.over.months)) }
    return spend.isYearly ? time.level : time.increments
  }

  /// Money that is spent whoever is where.
  mutating func commit(_ spend: SpendStatement, identity: String, _ schedule: Schedule, into plan: inout Plan) {
    let isYearly = spend.isYearly || spend.charge != nil
    guard isYearly || counted.oneOffs else { return }
    // The same identity at another scale has the same draws.
    let bias = counted.optimismBias ? 1 + rulebook.optimismBias(on: spend.purpose) : 1
    let scale = bias * (spend.charge?.partAYear ?? 1)
    let pounds = parameter(spend.amount, .pounds, identity: identity, scale: scale)
    plan.commitments.append(Commitment(pounds: pounds, per: isYearly ? .year : .once, schedule: schedule))
    let parts = parts(spend.paidBy, of: identity)
    guard !parts.isEmpty else { return }
    paidSpends.append(PaidSpend(pounds: pounds, isYearly: isYearly, schedule: schedule, parts: parts))
  }

  private mutating func pathway(_ index: Int, _ entering: [Int]) -> Pathway {
    let declared = rulebook.pathways[index]
    let settings = declared.settings.map { setting($0) }
    return Pathway(
      settings: settings, startsIn: declared.startsIn.flatMap(rulebook.place)?.setting ?? 0,
      opening: baseline.opening[index], entrants: newPeople(inPathway: index, entering), moves: baseline.moves[index])
  }

  private mutating func setting(_ name: Name) -> Setting {
    var setting = Setting()
    guard let declared = rulebook.settings[name.key] else { return setting }
    let identity = "setting \(name.key)"
    if let cost = declared.cost {
      // The same identity at another scale has the same draws, so a yearly cost needs no field of its own.
      let scale = cost.isWeekly ? 1 : 1 / rulebook.scenario.weeksPerYear
      setting.weeklyCost = parameter(cost.amount, .pounds, identity: identity + "/cost", scale: scale)
    }
    setting.growth = growth(declared.uplift, declared.upliftTerms, identity: identity + "/uplift")
    setting.whenFull = declared.whenFull.flatMap(rulebook.place)?.setting
    setting.places = pools(of: name)
    return setting
  }

  /// How a price grows from the price base on.
  mutating func growth(_ uplift: Amount?, _ terms: UpliftTerms, identity: String) -> PriceGrowth {
    PriceGrowth(
      uplift: uplift.map { parameter($0, .growth, identity: identity) },
      yearsFromPriceBase: vocabulary.timeline.firstYear - vocabulary.priceYear(rulebook), realParts: realParts(terms))
  }

  /// What a pound of the price base is in each year, where results are in cash; nil where they are in real terms.
  var cashLevels: [Double]? { rulebook.scenario.cash == nil ? nil : baseline.priceLevels?.figures }

  /// What is left in real terms of a price whose uplift is one of cash, by year; nil where it is growth above general prices.
  func realParts(_ terms: UpliftTerms) -> [Double]? {
    terms.cash == nil ? nil : baseline.priceLevels?.figures.map { 1 / $0 }
  }

  /// The likely value of a number.
  func central(_ amount: Amount) -> Double {
    switch amount.value {
    case .number(let distribution): return distribution.central
    case .assumption(let name): return rulebook.assumptions[name.key]?.amount.map(central) ?? 0
    }
  }

  /// Places that are not known for sure are set, in every option and all the time, to what they are drawn to be.
  private mutating func lowerUncertainPlaces(of name: Name, into plan: inout Plan) {
    guard let place = rulebook.place(of: name), case .number(let places) = rulebook.settings[name.key]?.places,
      rulebook.isUncertain(places)
    else { return }
    plan.placesRules.append(
      PlacesRule(
        pathway: place.pathway, setting: place.setting,
        places: parameter(places, .count, identity: "setting \(name.key)/places"), change: .sets, schedule: always))
  }

  /// Shares of entrants that are not fixed in their line are taken, in every option, from the setting that takes the rest.
  private mutating func lowerUncertainEntrants(_ pathway: PathwayDeclaration, into plan: inout Plan) {
    guard let rest = pathway.restOfEntrants.flatMap(rulebook.place) else { return }
    for entry in pathway.entrantShares where entry.share.certain == nil {
      guard let place = rulebook.place(of: entry.setting) else { continue }
      plan.entrantRules.append(
        EntrantRule(
          pathway: place.pathway, from: rest.setting, to: place.setting, who: entering.map { _ in true },
          share: parameter(entry.share, .share, identity: "pathway \(pathway.name.key)/entrants \(entry.setting.key)"),
          schedule: always))
    }
  }

  /// In force all the time and in every option.
  var always: Schedule {
    Schedule(
      phase: Array(repeating: 1, count: vocabulary.timeline.steps),
      options: Array(repeating: true, count: options.count))
  }

  /// The multipliers of a table are beliefs about the world: they hold in every option and all the time.
  private mutating func lower(_ table: TableDeclaration, into plan: inout Plan) {
    for (number, multiplier) in table.multipliers.enumerated() {
      let factor = parameter(multiplier.factor, .factor, identity: "\(table.kind.rawValue)/times \(number + 1)")
      for rate in rates(of: table.kind) {
        let strata = strata(of: multiplier.who, nil)
        plan.rateRules += rules(rate, of: table.kind, strata: strata, factor: factor, schedule: always)
      }
    }
  }

  private func rates(of kind: TableDeclaration.Kind) -> [RateRule.Rate] {
    switch kind {
    // Nothing happens to the population: what is expected of it is reckoned beside the run.
    case .people, .population, .prevalence: return []
    case .entrants, .arrivals: return [.entrants]
    case .deaths, .leavers: return [.exits]
    case .needsChange: return baseline.needsChanges.map { .needsChange(from: $0.from, to: $0.to) }
    case .moves:
      return baseline.moves.enumerated().flatMap { pathway, moves in
        moves.map { .moves(pathway: pathway, from: $0.from, to: $0.to) }
      }
    }
  }

  /// The parameter of a number, an assumption's own where it names one.
  mutating func parameter(_ amount: Amount, _ role: AmountRole, identity: String, scale: Double = 1) -> Int {
    let legal = (role.legal.lowerBound * scale)...(role.legal.upperBound * scale)
    let (assumption, distribution) = belief(in: amount)
    let parameter = parameters.add(
      Parameter(identity: assumption ?? identity, distribution: distribution.scaled(by: scale), legal: legal))
    numbers.append(LoweredNumber(amount: amount, role: role, parameter: parameter, scale: scale))
    return parameter
  }

  /// A number by draw, the central estimate first.
  func draws(
    of amount: Amount, _ role: AmountRole, identity: String, count: Int, seed: UInt64
  ) -> [Double] {
    let (assumption, distribution) = belief(in: amount)
    let parameter = Parameter(identity: assumption ?? identity, distribution: distribution, legal: role.legal)
    return Projection.draws(of: parameter, count: count, seed: seed)
  }

  /// What is believed of a number, and the identity of its assumption where it names one.
  func belief(in amount: Amount) -> (assumption: String?, distribution: Distribution) {
    switch amount.value {
    case .number(let distribution): return (nil, distribution)
    case .assumption(let name):
      guard case .number(let distribution) = rulebook.assumptions[name.key]?.amount?.value else {
        preconditionFailure("an assumption without a number passed the checks")
      }
      return ("assumption \(name.key)", distribution)
    }
  }
}

extension Amount {
  /// The number, where it is one and stands in its own line.
  var certain: Double? {
    if case .number(.certain(let value)) = value { return value }
    return nil
  }
}
