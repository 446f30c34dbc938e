// Part 1 of a step: deaths and leavers.
extension PathwayBlock {
  /// People leave each setting at its own rate.
  ///
  /// - Parameter survival: receives the share of every stratum that remains, by [stratum].
  func exit(_ exits: StepRates, survival: Rows) {
    for stratum in 0..<strata.count {
      let (before, after) = (scratch[0], survival[stratum])
      before.set(0)
      after.set(0)
      for setting in settings.indices {
        let exit = exits.row(cell: stratum * settings.count + setting)
        let deaths = totals.deaths[total(setting, strata.group(of: stratum))]
        for compartment in compartments.living[setting] {
          let people = self[stratum, compartment]
          before.add(people)
          deaths.add(people, times: exit)
          people.fill { people[$0] * (1 - exit[$0]) }
          after.add(people)
        }
      }
      after.fill { before[$0] > 0 ? after[$0] / before[$0] : 1 }
    }
  }

  /// The same share of a stratum leaves every setting.
  ///
  /// - Parameter survival: the share that remains, by [stratum].
  func exit(survival: Rows) {
    for stratum in 0..<strata.count {
      let remain = survival[stratum]
      for (number, compartment) in compartments.all.enumerated() {
        let people = self[stratum, number]
        let deaths = totals.deaths[total(compartment.setting, strata.group(of: stratum))]
        deaths.fill { deaths[$0] + people[$0] * (1 - remain[$0]) }
        people.fill { people[$0] * remain[$0] }
      }
    }
  }
}
