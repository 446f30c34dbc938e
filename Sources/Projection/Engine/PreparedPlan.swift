import Quantities

/// A plan with everything found that is the same in all lanes.
struct PreparedPlan: Sendable {
  let plan: Plan
  let draws: Draws
  let pathways: [PreparedPathway]
  let gauges: [PreparedGauge]
  /// By [stratum], or by [stratum × setting] of the pathway whose setting matters.
  let exits: RateTable
  /// By [stratum]; the rates are those of `changesOfNeed` from its need.
  let needs: RateTable
  /// The needs reached from each need, in the order of the rates.
  let needsReached: [[Int]]
  /// Whether anybody of a group and age changes need, by [group × age].
  let needsChange: [Bool]

  init(_ plan: Plan, draws: Int, seed: UInt64) {
    plan.checkSoundness()
    self.plan = plan
    self.draws = Draws(of: plan.parameters, count: draws, seed: seed)
    let gauges = PreparedGauge.all(of: plan)
    self.gauges = gauges
    pathways = plan.pathways.indices.map { PreparedPathway($0, of: plan, gauges: gauges) }
    let strata = plan.strata
    let exits = plan.exits
    let exitsPerStratum = exits.probability.count / strata.count
    self.exits = RateTable(cells: exits.probability.count) { cell in
      let rules = plan.rateRules(touching: cell / exitsPerStratum) { $0 == .exits }
      return CompetingRates(annual: [exits.probability[cell]], rules: [rules])
    }
    let leaving = (0..<strata.needs).map { need in plan.needsChanges.filter { $0.from == need } }
    needsReached = leaving.map { $0.map(\.to) }
    needs = RateTable(cells: strata.count) { stratum in
      let changes = leaving[strata.need(of: stratum)]
      return CompetingRates(
        annual: changes.map { $0.probability[stratum / strata.needs] },
        rules: changes.map { change in
          plan.rateRules(touching: stratum) { $0 == .needsChange(from: change.from, to: change.to) }
        })
    }
    needsChange = (0..<(strata.groups * strata.ages.count)).map { cell in
      plan.needsChanges.contains { $0.probability[cell] > 0 }
    }
  }
}

/// A pathway with everything found that is the same in all lanes.
struct PreparedPathway: Sendable {
  let pathway: Pathway
  /// The number of its first setting among those of all pathways.
  let firstSetting: Int
  let compartments: Compartments
  /// Baseline moves, by [stratum × setting].
  let rates: RateTable
  let moves: MoveTable
  let moveRules: [MoveRule]
  let entrantRules: [EntrantRule]
  let placesRules: [PlacesRule]
  let priceRules: [PriceRule]
  /// Whether a gauge reads moves of people whom the totals do not tell apart.
  let needsMovesByStratum: Bool

  init(_ number: Int, of plan: Plan, gauges: [PreparedGauge]) {
    let pathway = plan.pathways[number]
    let settings = pathway.settings
    self.pathway = pathway
    firstSetting = plan.pathways[..<number].reduce(0) { $0 + $1.settings.count }
    compartments = Compartments(ofPathway: number, in: plan)
    moveRules = plan.moveRules.filter { $0.pathway == number }
    entrantRules = plan.entrantRules.filter { $0.pathway == number }
    placesRules = plan.placesRules.filter { $0.pathway == number }
    priceRules = plan.priceRules.filter { $0.pathway == number }
    needsMovesByStratum = gauges.contains { $0.gauge.pathway == number && $0.needsMovesByStratum }
    let leaving = settings.indices.map { setting in pathway.moves.filter { $0.from == setting && $0.canOccur } }
    rates = RateTable(cells: plan.strata.count * settings.count) { cell in
      let (stratum, setting) = cell.quotientAndRemainder(dividingBy: settings.count)
      return CompetingRates(
        annual: leaving[setting].map { $0.probability[stratum] },
        rules: leaving[setting].map { move in
          plan.rateRules(touching: stratum) { $0.isMove(inPathway: number, from: move.from, to: move.to) }
        })
    }
    moves = MoveTable(
      settings: settings, compartments: compartments, leaving: leaving, rates: rates, rules: moveRules)
  }
}

extension Plan {
  /// The rate rules, by number, that multiply a rate for a stratum.
  fileprivate func rateRules(touching stratum: Int, where matches: (RateRule.Rate) -> Bool) -> [Int] {
    rateRules.indices.filter { rateRules[$0].strata[stratum] && matches(rateRules[$0].rate) }
  }
}

extension RateRule.Rate {
  fileprivate func isMove(inPathway pathway: Int, from: Int, to: Int) -> Bool {
    self == .moves(pathway: pathway, from: from, to: to) || self == .moves(pathway: pathway, from: nil, to: to)
  }
}
