// What a step and a year leave in the samples.
extension Block {
  func record(step: Int) {
    for gauge in 0..<gauges.values.count {
      copy(gauges.values[gauge], to: samples.gaugeRow(gauge, step: step), of: &samples.gauged)
    }
  }

  func record(year: Int) {
    for pathway in pathways {
      for setting in pathway.settings.indices {
        record(pathway, setting, year: year)
        for group in 0..<pathway.strata.groups { record(pathway, setting, group, year: year) }
      }
    }
    copy(spending.generalInYear[0], to: year, of: &samples.general)
    samples.scaledLaneYears += (0..<lanes.count).count { scaled[0][$0] > 0 }
  }

  private func record(_ pathway: PathwayBlock, _ setting: Int, year: Int) {
    let number = pathway.prepared.firstSetting + setting
    func record(_ measure: Samples.SettingMeasure, _ values: Row) {
      copy(values, to: samples.yearlyRow(measure, setting: number, year: year), of: &samples.yearlyBySetting)
    }
    record(.places, pathway.capacity.places[setting])
    record(.committed, spending.committedInYear[number])
    record(.unused, spending.unusedInYear[number])
  }

  private func record(_ pathway: PathwayBlock, _ setting: Int, _ group: Int, year: Int) {
    let (totals, number) = (pathway.totals, pathway.prepared.firstSetting + setting)
    let row = pathway.total(setting, group)
    func record(_ measure: Samples.Measure, _ values: Row) {
      copy(values, to: samples.yearlyRow(measure, setting: number, group: group, year: year), of: &samples.yearly)
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
    pathway.setCost(figure, setting: setting, group: group)
    record(.cost, figure)
  }

  private func copy(_ values: Row, to row: Int, of rows: inout [Double]) {
    let first = row * lanes.count
    for lane in 0..<lanes.count { rows[first + lane] = values[lane] }
  }
}

extension PathwayBlock {
  /// The people of a group above the places of a setting, in proportion over its people.
  fileprivate func setOverCapacity(_ row: Row, setting: Int, group: Int) {
    let all = scratch[1]
    setPeople(all, in: setting)
    let (people, places) = (totals.people[total(setting, group)], capacity.places[setting])
    row.fill { lane in
      let above = peopleAbove(places: places[lane], people: all[lane])
      return above > 0 ? above * people[lane] / all[lane] : 0
    }
  }
}
