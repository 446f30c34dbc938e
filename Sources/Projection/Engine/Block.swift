/// Some lanes of a run, computed together from the first step to the last.
final class Block {
  let prepared: PreparedPlan
  let lanes: Lanes
  let pathways: [PathwayBlock]
  let triggers: Triggers
  let gauges: Gauges
  let spending: Spending
  let multipliers: RateMultipliers
  let exits: StepRates
  let needs: StepRates
  /// The share of each stratum that leaves, where the settings of a pathway decide it.
  private let left: Rows
  private let allRates: [StepRates]
  /// The pathway whose settings matter to exits first, then the others.
  private let order: [Int]
  /// 1 in lanes where rates were scaled this year; one row.
  let scaled: Rows
  /// Every series in the year that ends.
  let series: Rows
  /// The people one by one, where luck decides; nil where they are expected values.
  private let chance: Chance?
  /// What these lanes found.
  var results: BlockResults

  init(_ prepared: PreparedPlan, lanes range: Range<Int>) {
    let plan = prepared.plan
    let lanes = Lanes(range, count: prepared.lanesPerBlock, of: plan, draws: prepared.draws)
    self.prepared = prepared
    self.lanes = lanes
    let triggers = Triggers(plan, lanes: lanes)
    self.triggers = triggers
    gauges = Gauges(prepared, lanes: lanes)
    spending = Spending(prepared, lanes: lanes, triggers: triggers)
    pathways = prepared.pathways.map { PathwayBlock($0, of: plan, lanes: lanes, triggers: triggers) }
    multipliers = RateMultipliers(plan.rateRules, lanes: lanes, triggers: triggers)
    exits = StepRates(prepared.exits, stepsPerYear: plan.timeline.stepsPerYear, lanes: lanes)
    needs = StepRates(prepared.needs, stepsPerYear: plan.timeline.stepsPerYear, lanes: lanes)
    left = lanes.rows(plan.exits.pathway == nil ? 0 : plan.strata.count)
    allRates = [exits, needs] + pathways.map(\.rates)
    let others = pathways.indices.filter { $0 != plan.exits.pathway }
    order = (plan.exits.pathway.map { [$0] } ?? []) + others
    scaled = lanes.rows(1)
    series = lanes.rows(prepared.series.all.count)
    chance = prepared.luckSeed.flatMap { [pathways] seed in
      lanes.draws.contains(0) ? nil : Chance(prepared, seed: seed, lanes: lanes, blocks: pathways)
    }
    results = BlockResults(
      series: series.count, gauges: prepared.gauges.count, timeline: plan.timeline, lanes: range)
  }

  /// Computes the years one after another.
  func run() -> BlockResults {
    let timeline = prepared.plan.timeline
    triggers.read(step: -1, gauges: gauges.values)
    for year in 0..<timeline.years {
      scaled.clear()
      spending.beginYear()
      for pathway in pathways { pathway.totals.beginYear() }
      for step in (year * timeline.stepsPerYear)..<((year + 1) * timeline.stepsPerYear) {
        run(step: step, isFirstOfYear: step == year * timeline.stepsPerYear)
      }
      record(year: year)
    }
    return results
  }

  private func run(step: Int, isFirstOfYear: Bool) {
    updateRates(step: step, isFirstOfYear: isFirstOfYear)
    for pathway in pathways {
      pathway.prices.update(step: step)
      pathway.addPersonYears()
      pathway.beginStep(step)
    }
    spending.beginStep(step, pathways)
    if let chance {
      chance.advance(step: step, birthday: isFirstOfYear, exits: exits, changing: needs.probability)
    } else {
      advance(birthday: isFirstOfYear)
    }
    gauges.beginStep(pathways)
    for number in pathways.indices {
      if let chance {
        chance.decide(pathway: number, step: step, multipliers: multipliers, lanes: lanes)
      } else {
        decide(pathways[number], step: step)
      }
      pathways[number].addPersonYears()
    }
    assert(isConserved(), "people were lost or made")
    spending.endStep(pathways)
    gauges.read(pathways, spending: spending)
    triggers.read(step: step, gauges: gauges.values)
    record(step: step)
  }

  /// Has the people of a pathway ask, move, enter, wait, and lose their places.
  private func decide(_ pathway: PathwayBlock, step: Int) {
    pathway.askToMove(step: step)
    pathway.expectEntrants(step: step, plan: prepared.plan, multipliers: multipliers)
    pathway.admit(step: step)
    pathway.move()
    pathway.enter()
    pathway.countPeople()
    pathway.displace()
  }

  private func updateRates(step: Int, isFirstOfYear: Bool) {
    multipliers.update(step: step, lanes: lanes)
    for rates in allRates {
      rates.update(step: step, multipliers: multipliers)
      if rates.changed || isFirstOfYear { rates.markScaled(in: scaled[0]) }
    }
  }

  /// Where a pathway's setting matters to who leaves, the others lose as many of each stratum.
  private func advance(birthday: Bool) {
    let deciding = prepared.plan.exits.pathway
    for number in order {
      pathways[number].advance(
        birthday: birthday, exiting: deciding == nil || deciding == number ? exits.probability : left,
        left: deciding == number ? left : nil, changing: needs.probability)
    }
  }
}
