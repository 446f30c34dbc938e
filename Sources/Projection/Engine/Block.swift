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
  /// The share of each stratum that survives the exits of a step.
  private let survival: Rows
  private let allRates: [StepRates]
  /// 1 in lanes where rates were scaled this year; one row.
  let scaled: Rows
  /// What these lanes found.
  var samples: Samples

  init(_ prepared: PreparedPlan, lanes range: Range<Int>) {
    let plan = prepared.plan
    let lanes = Lanes(range, of: plan, draws: prepared.draws)
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
    survival = lanes.rows(plan.strata.count)
    allRates = [exits, needs] + pathways.map(\.rates)
    scaled = lanes.rows(1)
    samples = Samples(of: plan, options: 1, draws: range.count - 1)
  }

  /// Computes the years one after another.
  func run() -> Samples {
    let timeline = prepared.plan.timeline
    triggers.read(step: -1, gauges: gauges.values)
    for year in 0..<timeline.years {
      beginYear()
      for step in (year * timeline.stepsPerYear)..<((year + 1) * timeline.stepsPerYear) { run(step: step) }
      record(year: year)
    }
    return samples
  }

  private func beginYear() {
    scaled.clear()
    spending.beginYear()
    for pathway in pathways { pathway.beginYear() }
  }

  private func run(step: Int) {
    updateRates(step: step)
    for pathway in pathways {
      pathway.prices.update(step: step)
      pathway.addPersonYears()
    }
    spending.beginStep(step, pathways)
    gauges.beginStep(pathways)
    exit()
    for pathway in pathways {
      pathway.changeNeeds(needs, reached: prepared.needsReached, changes: prepared.needsChange)
      pathway.askToMove(step: step)
      pathway.expectEntrants(step: step, rateRules: prepared.plan.rateRules, multipliers: multipliers)
      pathway.admit(step: step)
      pathway.move()
      pathway.enter()
      pathway.countPeople()
      pathway.displace()
      pathway.addPersonYears()
    }
    assert(isConserved(), "people were lost or made")
    spending.endStep(pathways)
    gauges.read(pathways, spending: spending)
    triggers.read(step: step, gauges: gauges.values)
    record(step: step)
  }

  private func updateRates(step: Int) {
    multipliers.update(step: step, lanes: lanes)
    for rates in allRates {
      rates.update(step: step, multipliers: multipliers)
      rates.markScaled(in: scaled[0])
    }
  }

  /// People leave; where a pathway's setting matters, the others take the mean survival of each stratum.
  private func exit() {
    let bySetting = prepared.plan.exits.pathway
    if let bySetting {
      pathways[bySetting].exit(exits, survival: survival)
    } else {
      for stratum in 0..<survival.count {
        let exit = exits.row(cell: stratum)
        survival[stratum].fill { 1 - exit[$0] }
      }
    }
    for (number, pathway) in pathways.enumerated() where number != bySetting { pathway.exit(survival: survival) }
  }
}
