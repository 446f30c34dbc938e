// What a step and a year leave in the results.
extension Block {
  func record(step: Int) {
    for gauge in 0..<gauges.values.count { results.append(gauges.values[gauge], ofGauge: gauge, step: step) }
  }

  func record(year: Int) {
    let sum = figure[0]
    for (number, series) in prepared.series.enumerated() {
      sum.set(0)
      for part in series.parts { add(part, to: sum) }
      results.append(sum, ofSeries: number, year: year)
    }
    results.scaledLaneYears += (0..<lanes.range.count).count { scaled[0][$0] > 0 }
    results.hasCommitments = results.hasCommitments || spending.hasAnyInYear
  }

  private func add(_ part: PreparedSeries.Part, to sum: Row) {
    switch part {
    case .general: sum.add(spending.generalInYear[0])
    case .setting(let quantity, let number):
      guard let pathway = pathways.last(where: { $0.prepared.firstSetting <= number }) else { return }
      let figure = figure[1]
      switch quantity {
      case .committed: figure.set(spending.committedInYear[number])
      case .unused: figure.set(spending.unusedInYear[number])
      default: pathway.setPlaces(figure, of: number - pathway.prepared.firstSetting)
      }
      sum.add(figure)
    case .group(let quantity, let number, let group):
      guard let pathway = pathways.last(where: { $0.prepared.firstSetting <= number }) else { return }
      let setting = number - pathway.prepared.firstSetting
      let (totals, row) = (pathway.totals, pathway.total(setting, group))
      switch quantity {
      case .people: sum.add(totals.people[row])
      case .waiting: sum.add(totals.waiting[row])
      case .personYears: sum.add(totals.personYears[row])
      case .entrants: sum.add(totals.entrants[row])
      case .deaths: sum.add(totals.deaths[row])
      case .movesIn: sum.add(totals.movesIn[row])
      case .movesOut: sum.add(totals.movesOut[row])
      case .overCapacity:
        pathway.setOverCapacity(figure[1], setting: setting, group: group)
        sum.add(figure[1])
      default:
        pathway.setCost(figure[1], setting: setting, group: group)
        sum.add(figure[1])
      }
    }
  }
}

extension PathwayBlock {
  /// The people of a group above the places of a setting, in proportion over those who share them.
  fileprivate func setOverCapacity(_ row: Row, setting: Int, group: Int) {
    let (all, room) = (scratch[1], prepared.rooms.room(setting, group: group))
    setPeople(all, inRoom: room)
    let (people, places) = (totals.people[total(setting, group)], capacity.places[room])
    row.fill { lane in
      let above = peopleAbove(places: places[lane], people: all[lane])
      return above > 0 ? above * people[lane] / all[lane] : 0
    }
  }
}
