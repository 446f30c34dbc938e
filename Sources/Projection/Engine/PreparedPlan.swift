import Quantities

/// A plan with everything found that is the same in all lanes.
struct PreparedPlan: Sendable {
  let plan: Plan
  let draws: Draws
  /// Where luck starts; nil where people are expected values.
  let luckSeed: UInt64?
  /// How many lanes a block computes together.
  let lanesPerBlock: Int
  let pathways: [PreparedPathway]
  let gauges: [PreparedGauge]
  let series: SeriesSums
  /// By [stratum], or by [stratum × setting] of the pathway whose setting matters.
  let exits: RateTable
  /// By [stratum]; the rates are those of the changes from its need.
  let needs: RateTable
  /// By [stratum], among the ages told apart; empty where the plan tells none.
  let bandsOfAge: [Int]

  /// - Parameter chance: whether people are whole, and luck decides what happens to each.
  init(_ plan: Plan, draws: Int, seed: UInt64, chance: Bool = false, lanesPerBlock: Int) {
    plan.checkSoundness()
    self.plan = plan
    luckSeed = chance ? seed : nil
    self.draws = Draws(of: plan.parameters, count: draws, seed: seed)
    self.lanesPerBlock = lanesPerBlock
    let strata = plan.strata
    bandsOfAge = plan.agesTold.isEmpty ? [] : plan.bandsOfAge
    let touching = plan.rateRulesTouching
    exits = plan.exitTable(touching)
    let leaving = (0..<strata.needs).map { need in plan.needsChanges.filter { $0.from == need } }
    let rules = RuleLists(
      leaving.map { $0.map { plan.rateRules(of: .needsChange(from: $0.from, to: $0.to)) } }, touching)
    needs = RateTable(cells: strata.count, rules: rules.all) { stratum in
      let need = strata.need(of: stratum)
      return (
        leaving[need].map { $0.probability[stratum / strata.needs] }, rules.number(place: need, stratum: stratum)
      )
    }
    let (exits, needs) = (exits, needs)
    let changes = (0..<(strata.groups * strata.ages.count)).map { cell in
      (0..<strata.needs).flatMap { need in
        leaving[need].enumerated().filter { $0.element.probability[cell] > 0 }.map { rate, change in
          KernelTables.Change(
            from: need, to: change.to, row: needs.row(cell: cell * strata.needs + need, rate: rate))
        }
      }
    }
    pathways = plan.pathways.indices.map { number in
      PreparedPathway(number, of: plan, touching, exits: exits, changes: changes, lanes: lanesPerBlock)
    }
    gauges = PreparedGauge.all(of: plan, pathways: pathways)
    series = SeriesSums(plan.reportedSeries, pathways: pathways, groups: strata.groups, lanes: lanesPerBlock)
  }
}

/// A pathway with everything found that is the same in all lanes.
struct PreparedPathway: Sendable {
  let pathway: Pathway
  /// The number of its first setting among those of all pathways.
  let firstSetting: Int
  /// The strata that people enter.
  let entering: [Int]
  let rooms: Rooms
  let compartments: Compartments
  /// Baseline moves, by [stratum × setting].
  let rates: RateTable
  let moves: MoveTable
  let asks: Asks
  let bands: Bands
  let sums: BandSums
  let overflow: OverflowRows
  let kernel: KernelTables
  /// What each year goes over, by [year].
  let reach: [YearReach]
  let moveRules: [MoveRule]
  let entrantRules: [EntrantRule]
  let placesRules: [PlacesRule]
  let priceRules: [PriceRule]
  /// Whether a gauge reads person-years of people whom the totals do not tell apart.
  let needsOpeningByBand: Bool
  /// Whether a gauge reads moves of people whom the totals do not tell apart.
  let needsMovesByBand: Bool

  init(
    _ number: Int, of plan: Plan, _ touching: Distinct<[Int]>, exits: RateTable, changes: [[KernelTables.Change]],
    lanes: Int
  ) {
    let pathway = plan.pathways[number]
    let (settings, strata) = (pathway.settings, plan.strata)
    self.pathway = pathway
    entering = plan.entering
    firstSetting = plan.pathways[..<number].reduce(0) { $0 + $1.settings.count }
    let rooms = Rooms(of: settings, groups: strata.groups)
    let compartments = Compartments(ofPathway: number, in: plan, rooms: rooms)
    self.rooms = rooms
    self.compartments = compartments
    moveRules = plan.moveRules.filter { $0.pathway == number }
    entrantRules = plan.entrantRules.filter { $0.pathway == number }
    placesRules = plan.placesRules.filter { $0.pathway == number }
    priceRules = plan.priceRules.filter { $0.pathway == number }
    let gauges = plan.gauges.filter { $0.pathway == number && $0.strata != nil }
    needsOpeningByBand = gauges.contains { $0.quantity == .personYears || $0.quantity == .cost }
    needsMovesByBand = gauges.contains { $0.quantity == .movesIn }
    let leaving = settings.indices.map { setting in pathway.moves.filter { $0.from == setting && $0.canOccur } }
    rates = plan.rates(ofMoves: leaving, inPathway: number, touching)
    let moves = MoveTable(
      settings: settings, strata: strata, rooms: rooms, compartments: compartments, leaving: leaving, rates: rates,
      rules: moveRules)
    self.moves = moves
    asks = Asks(moves, isLimited: rooms.isLimited, lanes: lanes)
    let bands = Bands(
      strata: strata, moves: moves, settings: settings.count, readers: gauges.compactMap(\.strata))
    self.bands = bands
    sums = BandSums(
      bands: bands, moves: moves, compartments: compartments, settings: settings.count, groups: strata.groups,
      tellsMoves: plan.tellsMoves, lanes: lanes)
    let overflow = OverflowRows(rooms: rooms, settings: settings, groups: strata.groups)
    self.overflow = overflow
    reach = YearReach.byYear(of: plan, bands: bands, settings: settings.count, changes: changes)
    kernel = KernelTables(
      strata: strata, compartments: compartments, bands: bands, exit: plan.exitRows(inPathway: number, exits),
      changes: changes,
      entering: plan.entering,
      moves: Flows(bands: bands.count, compartments: compartments.count, lanes: lanes) { band in
        bands.choices[(band * settings.count)..<((band + 1) * settings.count)].joined().flatMap(moves.terms)
      },
      displacement: overflow.displacement(bands: bands, compartments: compartments, lanes: lanes), lanes: lanes)
  }
}

extension Plan {
  /// The rate rules that speak of each stratum.
  fileprivate var rateRulesTouching: Distinct<[Int]> {
    Distinct(cells: strata.count) { stratum in rateRules.indices.filter { rateRules[$0].strata[stratum] } }
  }

  fileprivate func exitTable(_ touching: Distinct<[Int]>) -> RateTable {
    let perStratum = exits.probability.count / strata.count
    let rules = RuleLists([[rateRules(of: .exits)]], touching)
    return RateTable(cells: exits.probability.count, rules: rules.all) { cell in
      ([exits.probability[cell]], rules.number(place: 0, stratum: cell / perStratum))
    }
  }

  /// By [stratum], or by [stratum × setting] where the settings of the pathway matter: the row of the share that leaves,
  /// or, where another pathway's settings matter, of the share that it loses.
  fileprivate func exitRows(inPathway number: Int, _ table: RateTable) -> [Int] {
    guard let deciding = exits.pathway, deciding != number else {
      return table.profileOfCell.indices.map { table.row(cell: $0, rate: 0) }
    }
    return Array(0..<strata.count)
  }

  /// The rates of baseline moves out of each setting, by [stratum × setting].
  fileprivate func rates(
    ofMoves leaving: [[Move]], inPathway number: Int, _ touching: Distinct<[Int]>
  ) -> RateTable {
    let rules = leaving.map {
      $0.map { move in
        (rateRules(of: .moves(pathway: number, from: move.from, to: move.to))
          + rateRules(of: .moves(pathway: number, from: nil, to: move.to))).sorted()
      }
    }
    let lists = RuleLists(rules, touching)
    return RateTable(cells: strata.count * leaving.count, rules: lists.all) { cell in
      let (stratum, setting) = cell.quotientAndRemainder(dividingBy: leaving.count)
      return (leaving[setting].map { $0.probability[stratum] }, lists.number(place: setting, stratum: stratum))
    }
  }

  /// The rules on a rate, by number.
  fileprivate func rateRules(of rate: RateRule.Rate) -> [Int] {
    rateRules.indices.filter { rateRules[$0].rate == rate }
  }
}
