import Projection
import Quantities
import RuleLanguage

/// Turns a rulebook and its baseline into the plan that the engine computes. Every name is known by now, so nothing
/// here can fail.
struct Lowering {
  let rulebook: Rulebook
  let vocabulary: Vocabulary
  let baseline: Baseline
  /// For each option, the hypotheses in it by index; do nothing comes first and holds none.
  let options: [Set<Int>]
  var parameters = ParameterList()

  init(_ study: Study, options: [Set<Int>]) {
    rulebook = study.rulebook
    vocabulary = study.vocabulary
    baseline = study.baseline
    self.options = options
  }

  /// The plan, all its rules included.
  mutating func plan() -> Plan {
    let pathways = rulebook.pathways.indices.map { pathway($0) }
    var plan = Plan(
      timeline: vocabulary.timeline, strata: vocabulary.strata, pathways: pathways, options: options.count,
      exits: baseline.exits, weeksPerYear: rulebook.scenario.weeksPerYear)
    plan.needsChanges = baseline.needsChanges
    for table in rulebook.tables { lower(table, into: &plan) }
    for (index, hypothesis) in rulebook.hypotheses.enumerated() {
      let active = options.map { $0.contains(index) }
      for statement in hypothesis.statements {
        // By its words, so that draws do not depend on the order of the lines.
        let identity = "hypothesis \(hypothesis.title.key)/\(Name.key(statement.text))"
        lower(statement, of: hypothesis, identity: identity, active: active, into: &plan)
      }
    }
    for measure in rulebook.hypotheses.flatMap(\.expectations).map(\.measure) {
      for gauge in rulebook.gauges(of: measure) where !plan.gauges.contains(gauge) { plan.gauges.append(gauge) }
    }
    plan.parameters = parameters.all
    return plan
  }

  private mutating func pathway(_ index: Int) -> Pathway {
    let declared = rulebook.pathways[index]
    let settings = declared.settings.map { setting($0) }
    return Pathway(
      settings: settings, startsIn: declared.startsIn.flatMap(rulebook.place)?.setting ?? 0,
      opening: baseline.opening[index], entrants: baseline.entrants[index], moves: baseline.moves[index])
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
    if let uplift = declared.uplift { setting.uplift = parameter(uplift, .growth, identity: identity + "/uplift") }
    setting.yearsFromPriceBase = vocabulary.timeline.firstYear - vocabulary.priceYear(rulebook)
    setting.whenFull = declared.whenFull.flatMap(rulebook.place)?.setting
    setting.places = places(of: name)
    return setting
  }

  /// The places of a setting by step, before any rule; nil where there is no limit.
  func places(of name: Name) -> [Double]? {
    guard let setting = rulebook.settings[name.key] else { return nil }
    switch setting.places {
    case nil: return nil
    case .table: return rulebook.place(of: setting.name).flatMap { baseline.tabledPlaces[$0] }
    case .number(let amount):
      guard case .number(let distribution) = amount.value else { return nil }
      return Array(repeating: distribution.central, count: vocabulary.timeline.steps)
    }
  }

  /// The multipliers of a table are beliefs about the world: they hold in every option and all the time.
  private mutating func lower(_ table: TableDeclaration, into plan: inout Plan) {
    let always = [Double](repeating: 1, count: vocabulary.timeline.steps)
    let everywhere = [Bool](repeating: true, count: options.count)
    for (number, multiplier) in table.multipliers.enumerated() {
      let factor = parameter(multiplier.factor, .factor, identity: "\(table.kind.rawValue)/times \(number + 1)")
      for rate in rates(of: table.kind) {
        plan.rateRules.append(
          RateRule(
            rate: rate, strata: strata(of: multiplier.who, nil), factor: factor,
            schedule: Schedule(phase: always, options: everywhere)))
      }
    }
  }

  private func rates(of kind: TableDeclaration.Kind) -> [RateRule.Rate] {
    switch kind {
    case .people: return []
    case .entrants: return [.entrants]
    case .deaths: return [.exits]
    case .needsChange: return baseline.needsChanges.map { .needsChange(from: $0.from, to: $0.to) }
    case .moves:
      return baseline.moves.enumerated().flatMap { pathway, moves in
        moves.map { .moves(pathway: pathway, from: $0.from, to: $0.to) }
      }
    }
  }

  /// The parameter of a number, an assumption's own where it names one.
  mutating func parameter(_ amount: Amount, _ role: AmountRole, identity: String, scale: Double = 1) -> Int {
    switch amount.value {
    case .number(let distribution):
      return parameters.add(
        Parameter(identity: identity, distribution: distribution.scaled(by: scale), legal: role.legal))
    case .assumption(let name):
      guard case .number(let distribution) = rulebook.assumptions[name.key]?.amount?.value else {
        preconditionFailure("an assumption without a number passed the checks")
      }
      return parameters.add(
        Parameter(
          identity: "assumption \(name.key)", distribution: distribution.scaled(by: scale),
          legal: role.legal))
    }
  }
}

/// The numbers of a plan, each once.
struct ParameterList {
  private(set) var all: [Parameter] = []
  private var places: [Parameter: Int] = [:]

  /// The index of a number, added where it is new.
  mutating func add(_ parameter: Parameter) -> Int {
    if let place = places[parameter] { return place }
    all.append(parameter)
    places[parameter] = all.count - 1
    return all.count - 1
  }
}
