import Quantities

/// People one by one in a block of lanes: the same plan in whole numbers, with luck where something happens to people.
///
/// Deaths, changes of need, baseline moves, entrants nobody knows yet, and who gets one of too few places are luck; what
/// is planned is not: places, how many people a rule asks, and people who are known to come. Luck has the expected values
/// of the deterministic engine for its means, given who is there.
final class Chance {
  private let prepared: PreparedPlan
  private let pathways: [WholePathway]
  /// By lane; lanes that only fill the block have none.
  private let luck: [Luck]
  /// Everybody, by stratum; every pathway holds these people.
  private let everybody: WholePeople
  /// Who comes in in the current step, by entering stratum.
  private let arrivals: WholePeople
  /// Of people who are known to come, what has not yet made up a person, by entering stratum.
  private let carried: Rows
  /// The changes of need of every stratum: the need reached, and the row of their probability.
  private let changes: [[(to: Int, row: Int)]]

  init(_ prepared: PreparedPlan, seed: UInt64, lanes: Lanes, blocks: [PathwayBlock]) {
    let plan = prepared.plan
    self.prepared = prepared
    pathways = blocks.enumerated().map { WholePathway($0.offset, $0.element, of: plan, lanes: lanes) }
    luck = lanes.draws.prefix(lanes.range.count).map { Luck(seed: seed, draw: UInt64($0)) }
    everybody = WholePeople(cells: plan.strata.count, lanes: lanes.count)
    arrivals = WholePeople(cells: plan.entering.count, lanes: lanes.count)
    carried = lanes.rows(plan.entering.count)
    changes = (0..<plan.strata.count).map { stratum in
      let leaving = plan.needsChanges.filter { $0.from == plan.strata.need(of: stratum) }
      return leaving.enumerated().filter { $0.element.probability[stratum / plan.strata.needs] > 0 }
        .map { (to: $0.element.to, row: prepared.needs.row(cell: stratum, rate: $0.offset)) }
    }
    for lane in luck.indices { open(lane: lane, luck[lane]) }
    for pathway in pathways {
      pathway.block.people.clear()
      for lane in luck.indices {
        pathway.count(into: pathway.block.people, lane: lane, everybody: everybody.lane(lane))
      }
      pathway.block.countPeople()
    }
  }

  private var plan: Plan { prepared.plan }

  /// Rounds who is there on the eve of the first year to whole people: all together to within one, all strata beside what
  /// they are, and in each the same people in every pathway.
  private func open(lane: Int, _ luck: Luck) {
    let everybody = everybody.lane(lane)
    var rounding = SystematicRounding(carried: luck(Happening(.opening).of(stratum: 0)))
    for stratum in 0..<plan.strata.count {
      for pathway in pathways {
        let (settings, opening) = (pathway.block.settings.count, pathway.block.prepared.pathway.opening)
        let first = stratum * settings
        if pathway.number == 0 {
          everybody[stratum] = rounding.next(opening[first..<(first + settings)].reduce(0, +))
        }
        let u = luck(Happening(.openingSettings, pathway: pathway.number).of(stratum: stratum))
        let here = pathway.people.lane(lane) + pathway.cell(stratum, 0)
        shareOut(everybody[stratum], by: { opening[first + $0] }, count: settings, u) { here[$0] += $1 }
      }
    }
    for pathway in pathways { pathway.startRules(lane: lane, luck) }
    let start = Happening(.ruleStart)
    for (cell, stratum) in plan.entering.enumerated() { carried[cell][lane] = luck(start.of(stratum: stratum, to: 1)) }
  }

  // MARK: Exits and changes of need

  /// Takes everybody to where a step decides: a birthday, exits and changes of need.
  ///
  /// - Parameters:
  ///   - birthday: whether a year begins.
  ///   - exits: their probabilities.
  ///   - changing: the probabilities of the changes of need.
  func advance(step: Int, birthday: Bool, exits: StepRates, changing: Rows) {
    for (lane, luck) in luck.enumerated() {
      let everybody = everybody.lane(lane)
      if birthday { celebrate(lane: lane) }
      for pathway in pathways {
        if let opening = pathway.block.opening { pathway.count(into: opening, lane: lane, everybody: everybody) }
      }
      exit(lane: lane, step: step, luck, exits)
      changeNeeds(lane: lane, step: step, luck, changing)
      for pathway in pathways { pathway.count(into: pathway.block.people, lane: lane, everybody: everybody) }
    }
  }

  private func celebrate(lane: Int) {
    let strata = plan.strata
    everybody.celebrate(lane: lane, groups: strata.groups, ages: strata.ages.count, perAge: strata.needs)
    for pathway in pathways {
      pathway.people.celebrate(
        lane: lane, groups: strata.groups, ages: strata.ages.count,
        perAge: strata.needs * pathway.compartments.count)
    }
  }

  /// Where a pathway's settings matter to who leaves, they decide how many of a stratum do; the others lose as many.
  private func exit(lane: Int, step: Int, _ luck: Luck, _ exits: StepRates) {
    let (everybody, deciding) = (everybody.lane(lane), plan.exits.pathway.map { pathways[$0] })
    let exit = Happening(.exit, step: step)
    for stratum in 0..<plan.strata.count where everybody[stratum] > 0 {
      let gone: Int
      if let deciding {
        gone = deciding.exit(stratum, lane: lane, luck, exit) {
          exits.row(cell: stratum * deciding.block.settings.count + $0)[lane]
        }
      } else {
        gone = Binomial(people: everybody[stratum], probability: exits.row(cell: stratum)[lane])
          .quantile(luck(exit.of(stratum: stratum)))
      }
      guard gone > 0 else { continue }
      for pathway in pathways where pathway !== deciding {
        let left = Happening(.settingLeft, pathway: pathway.number, step: step)
        pathway.take(gone, of: everybody[stratum], stratum: stratum, lane: lane, luck, left) {
          pathway.countExits($1, stratum: stratum, compartment: $0, lane: lane)
        }
      }
      everybody[stratum] -= gone
    }
  }

  /// Changes of need happen at once, to the people of a stratum; every pathway has the same number of them.
  private func changeNeeds(lane: Int, step: Int, _ luck: Luck, _ changing: Rows) {
    let (everybody, needs) = (everybody.lane(lane), plan.strata.needs)
    let change = Happening(.needsChange, step: step)
    var arriving: [(pathway: Int?, cell: Int, people: Int)] = []
    for stratum in 0..<plan.strata.count where everybody[stratum] > 0 && !changes[stratum].isEmpty {
      let first = stratum - stratum % needs
      let leaving = changes[stratum].reduce(0) { $0 + changing[$1.row][lane] }
      let changed = Binomial(people: everybody[stratum], probability: leaving)
        .quantile(luck(change.of(stratum: stratum)))
      var outcomes = Multinomial(people: changed, probability: leaving)
      for (to, row) in changes[stratum] where outcomes.left > 0 {
        let some = outcomes.next(probability: changing[row][lane], luck(change.of(stratum: stratum, to: to + 1)))
        for pathway in pathways {
          let setting = Happening(.settingOfChange, pathway: pathway.number, step: step)
          pathway.take(some, of: everybody[stratum], stratum: stratum, lane: lane, luck, setting, to: to) {
            arriving.append((pathway.number, pathway.cell(first + to, $0), $1))
          }
        }
        everybody[stratum] -= some
        arriving.append((nil, first + to, some))
      }
    }
    for (pathway, cell, people) in arriving {
      let there = pathway.map { pathways[$0].people.lane(lane) } ?? everybody
      there[cell] += people
    }
  }

  // MARK: What a step decides

  /// Has the people of a pathway ask, move, enter, wait, and lose their places.
  func decide(pathway number: Int, step: Int, multipliers: RateMultipliers, lanes: Lanes) {
    let pathway = pathways[number]
    let block = pathway.block
    block.shares.takeBaseline(block.rates)
    block.shares.beginStep(step)
    block.shares.pool.clear()
    for (lane, luck) in luck.enumerated() {
      pathway.askByRates(lane: lane, step: step, luck, everybody: everybody.lane(lane))
    }
    block.shares.sizeRules(lanes: lanes)
    block.expectEntrants(step: step, plan: plan, multipliers: multipliers)
    block.capacity.setPlaces(of: block.settings, block.prepared.rooms, step: step)
    block.capacity.roundPlacesDown()
    for (lane, luck) in luck.enumerated() {
      if number == 0 { arrive(block.entrants, lane: lane, step: step, luck) }
      let everybody = everybody.lane(lane)
      pathway.askByRules(lane: lane, step: step, luck)
      let entrants = pathway.entrants(
        arrivals.lane(lane), lane: lane, step: step, luck, areKnown: areKnown(inStep: step))
      let unmet = pathway.admit(lane: lane, step: step, luck, everybody: everybody, entrants: entrants)
      pathway.settle(unmet, lane: lane, step: step, luck)
      pathway.displace(lane: lane, step: step, luck, everybody: everybody)
    }
    block.countPeople()
  }

  private func areKnown(inStep step: Int) -> Bool { step / plan.timeline.stepsPerYear < plan.knownEntrantYears }

  /// How many come in, of every stratum: as many as are known to, or else as luck has it.
  private func arrive(_ expected: Rows, lane: Int, step: Int, _ luck: Luck) {
    let (arrivals, everybody, settings) = (arrivals.lane(lane), everybody.lane(lane), pathways[0].block.settings.count)
    let happening = Happening(.entrants, step: step)
    for (cell, stratum) in plan.entering.enumerated() {
      let people = (0..<settings).reduce(0) { $0 + expected[cell * settings + $1][lane] }
      if areKnown(inStep: step) {
        var rounding = SystematicRounding(carried: carried[cell][lane])
        arrivals[cell] = rounding.next(people)
        carried[cell][lane] = rounding.carried
      } else {
        arrivals[cell] = Poisson(mean: people).quantile(luck(happening.of(stratum: stratum)))
      }
      everybody[stratum] += arrivals[cell]
    }
  }
}

extension WholePathway {
  /// Those of a stratum who leave the population, by the setting they live in.
  fileprivate func exit(
    _ stratum: Int, lane: Int, _ luck: Luck, _ exit: Happening, probability: (Int) -> Double
  ) -> Int {
    let here = people.lane(lane) + cell(stratum, 0)
    var gone = 0
    for compartment in 0..<compartments.count where here[compartment] > 0 {
      let some = Binomial(
        people: here[compartment], probability: probability(compartments.all[compartment].setting)
      ).quantile(luck(exit.of(stratum: stratum, place: place[compartment])))
      guard some > 0 else { continue }
      here[compartment] -= some
      countExits(some, stratum: stratum, compartment: compartment, lane: lane)
      gone += some
    }
    return gone
  }

  fileprivate func countExits(_ count: Int, stratum: Int, compartment: Int, lane: Int) {
    let total = block.total(compartments.all[compartment].setting, block.strata.group(of: stratum))
    block.totals.deaths[total][lane] += Double(count)
  }

  /// The settings that those who come in are meant for, by [entering stratum × setting].
  fileprivate func entrants(
    _ arrivals: UnsafeMutablePointer<Int>, lane: Int, step: Int, _ luck: Luck, areKnown: Bool
  ) -> [Int] {
    let (settings, entering) = (block.settings.count, block.prepared.entering)
    let happening = Happening(.entrantSetting, pathway: number, step: step)
    var entrants = [Int](repeating: 0, count: entering.count * settings)
    for (cell, stratum) in entering.enumerated() where arrivals[cell] > 0 {
      func expected(_ setting: Int) -> Double { block.entrants[cell * settings + setting][lane] }
      if areKnown {
        shareOut(arrivals[cell], by: expected, count: settings, luck(happening.of(stratum: stratum))) {
          entrants[cell * settings + $0] += $1
        }
        continue
      }
      var outcomes = Multinomial(people: arrivals[cell], probability: (0..<settings).reduce(0) { $0 + expected($1) })
      var last = 0
      for setting in 0..<settings where expected(setting) > 0 {
        entrants[cell * settings + setting] = outcomes.next(
          probability: expected(setting), luck(happening.of(stratum: stratum, to: setting + 1)))
        last = setting
      }
      // Sums of chances are not exact; everybody comes in somewhere.
      entrants[cell * settings + last] += outcomes.left
    }
    return entrants
  }
}
