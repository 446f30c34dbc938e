import Quantities

/// The people of one pathway in a block of lanes, and the scratch of their step.
///
/// Each part of a step is an extension in a file of its own; `Block` calls them in order.
final class PathwayBlock {
  let prepared: PreparedPathway
  let strata: Strata
  let stepsPerYear: Int
  let weeksPerYear: Double
  let lanes: Lanes
  /// The state, by [stratum × compartment].
  let people: Rows
  let totals: YearTotals
  let rates: StepRates
  let shares: MoveShares
  let capacity: Capacity
  let prices: Prices
  /// How far each entrant rule is in force, by [rule].
  let entrantLevels: Levels
  /// Entrants of the step, by [group × need × setting].
  let entrants: Rows
  /// The entrants that each entrant rule sends elsewhere, by [rule].
  let redirected: Rows
  /// One stratum while it is worked on, by [compartment] or, while needs change, by [need].
  let scratch: Rows

  init(_ prepared: PreparedPathway, of plan: Plan, lanes: Lanes, triggers: Triggers) {
    self.prepared = prepared
    self.lanes = lanes
    strata = plan.strata
    stepsPerYear = plan.timeline.stepsPerYear
    weeksPerYear = plan.weeksPerYear
    let settings = prepared.pathway.settings.count
    people = lanes.rows(strata.count * prepared.compartments.count)
    totals = YearTotals(
      settings: settings, groups: strata.groups, strataWithMoves: prepared.needsMovesByStratum ? strata.count : nil,
      lanes: lanes)
    rates = StepRates(prepared.rates, stepsPerYear: stepsPerYear, lanes: lanes)
    shares = MoveShares(prepared, lanes: lanes, triggers: triggers)
    capacity = Capacity(settings: settings, placesRules: prepared.placesRules, lanes: lanes, triggers: triggers)
    prices = Prices(prepared, stepsPerYear: stepsPerYear, lanes: lanes, triggers: triggers)
    entrantLevels = Levels(prepared.entrantRules.map(\.schedule), lanes: lanes, triggers: triggers)
    entrants = lanes.rows(strata.groups * strata.needs * settings)
    redirected = lanes.rows(prepared.entrantRules.count)
    scratch = lanes.rows(max(prepared.compartments.count, strata.needs, 2))
    for stratum in 0..<strata.count {
      for setting in 0..<settings {
        self[stratum, setting].set(prepared.pathway.opening[stratum * settings + setting])
      }
    }
    countPeople()
  }

  var settings: [Setting] { prepared.pathway.settings }
  var compartments: Compartments { prepared.compartments }

  /// The people of a stratum in a compartment.
  subscript(stratum: Int, compartment: Int) -> Row { people[stratum * prepared.compartments.count + compartment] }

  /// The row of a setting and group in `totals`.
  func total(_ setting: Int, _ group: Int) -> Int { setting * strata.groups + group }

  /// A new year begins; everybody who is there is older by one.
  func beginYear() {
    totals.beginYear()
    age()
  }

  /// Everybody is a year older; the open age keeps its own.
  private func age() {
    let (ages, row) = (strata.ages.count, strata.needs * compartments.count)
    guard ages > 1 else { return }
    for group in 0..<strata.groups {
      let first = group * ages * row
      let open = first + (ages - 1) * row
      for offset in 0..<row { people[open + offset].add(people[open - row + offset]) }
      people.move(first..<(open - row), to: first + row)
      for offset in 0..<row { people[first + offset].set(0) }
    }
  }

  /// Counts who lives in, and who waits for, each setting.
  func countPeople() {
    totals.people.clear()
    totals.waiting.clear()
    for stratum in 0..<strata.count {
      let group = strata.group(of: stratum)
      for (number, compartment) in compartments.all.enumerated() {
        let people = self[stratum, number]
        totals.people[total(compartment.setting, group)].add(people)
        if let waitsFor = compartment.waitsFor { totals.waiting[total(waitsFor, group)].add(people) }
      }
    }
  }

  /// Everybody who lives in a setting, as last counted.
  func setPeople(_ row: Row, in setting: Int) {
    row.set(0)
    for group in 0..<strata.groups { row.add(totals.people[total(setting, group)]) }
  }
}
