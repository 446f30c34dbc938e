import Quantities

// What a step and a year leave in the samples.
extension Block {
  func record(step: Int) {
    for pathway in pathways {
      for setting in pathway.settings.indices {
        let number = pathway.prepared.firstSetting + setting
        record(.places, setting: number, step: step, pathway.capacity.places[setting])
        let (people, waiting) = (pathway.scratch[0], pathway.scratch[1])
        people.set(0)
        waiting.set(0)
        for group in 0..<pathway.strata.groups {
          people.add(pathway.totals.people[pathway.total(setting, group)])
          waiting.add(pathway.totals.waiting[pathway.total(setting, group)])
        }
        record(.people, setting: number, step: step, people)
        record(.waiting, setting: number, step: step, waiting)
      }
    }
  }

  func record(year: Int) {
    for pathway in pathways {
      let totals = pathway.totals
      for setting in pathway.settings.indices {
        for group in 0..<pathway.strata.groups {
          let row = pathway.total(setting, group)
          func record(_ measure: Samples.Measure, _ values: Row) {
            let number = pathway.prepared.firstSetting + setting
            let first = samples.yearlyRow(measure, setting: number, group: group, year: year) * lanes.count
            for lane in 0..<lanes.count { samples.yearly[first + lane] = values[lane] }
          }
          record(.people, totals.people[row])
          record(.waiting, totals.waiting[row])
          record(.personYears, totals.personYears[row])
          record(.entrants, totals.entrants[row])
          record(.deaths, totals.deaths[row])
          record(.movesIn, totals.movesIn[row])
          record(.movesOut, totals.movesOut[row])
          let figure = pathway.scratch[0]
          pathway.setOverCapacity(figure, setting: setting, group: group)
          record(.overCapacity, figure)
          pathway.setCost(figure, setting: setting, group: group, year: year, weeksPerYear: prepared.plan.weeksPerYear)
          record(.cost, figure)
        }
      }
    }
    samples.scaledLaneYears += (0..<lanes.count).count { scaled[0][$0] > 0 }
  }

  private func record(_ measure: Samples.StepMeasure, setting: Int, step: Int, _ values: Row) {
    let first = samples.stepwiseRow(measure, setting: setting, step: step) * lanes.count
    for lane in 0..<lanes.count { samples.stepwise[first + lane] = values[lane] }
  }
}

extension PathwayBlock {
  /// The people of a group above the places of a setting, in proportion over its people.
  fileprivate func setOverCapacity(_ row: Row, setting: Int, group: Int) {
    let all = scratch[1]
    all.set(0)
    for group in 0..<strata.groups { all.add(totals.people[total(setting, group)]) }
    let (people, places) = (totals.people[total(setting, group)], capacity.places[setting])
    row.fill { lane in
      let above = peopleAbove(places: places[lane], people: all[lane])
      return above > 0 ? above * people[lane] / all[lane] : 0
    }
  }

  /// Person-years × weeks × pounds a week, with the growth of the price since its base.
  fileprivate func setCost(_ row: Row, setting: Int, group: Int, year: Int, weeksPerYear: Double) {
    guard let weekly = settings[setting].weeklyCost else { return row.set(0) }
    let (personYears, pounds) = (totals.personYears[total(setting, group)], lanes.values[weekly])
    row.fill { personYears[$0] * weeksPerYear * pounds[$0] }
    guard let uplift = settings[setting].uplift else { return }
    let (growth, years) = (lanes.values[uplift], Double(settings[setting].yearsFromPriceBase + year))
    row.fill { row[$0] * power(1 + growth[$0], years) }
  }
}
