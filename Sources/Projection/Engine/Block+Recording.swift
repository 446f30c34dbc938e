// What a step and a year leave in the results.
extension Block {
  func record(step: Int) {
    for gauge in 0..<gauges.values.count {
      let values = gauges.values[gauge]
      if prepared.plan.gauges[gauge].quantity.isMoney {
        inCash(values, ofYear: step / prepared.plan.timeline.stepsPerYear)
      }
      results.append(values, ofGauge: gauge, step: step)
    }
  }

  /// Pounds at the price base as those of a year, where the plan is in cash.
  private func inCash(_ row: Row, ofYear year: Int) {
    guard let level = prepared.plan.priceLevels?[year] else { return }
    row.fill { row[$0] * level }
  }

  func record(year: Int) {
    series.clear()
    for (pathway, terms) in zip(pathways, prepared.series.ofPathways) {
      for term in terms { term.rows.add(to: series, from: figures(term.quantity, of: pathway), of: 0..<1) }
    }
    prepared.series.general.add(to: series, from: spending.generalInYear, of: 0..<1)
    for (number, reported) in prepared.series.all.enumerated() {
      if reported.isMoney { inCash(series[number], ofYear: year) }
      results.append(series[number], ofSeries: number, year: year)
    }
    if !prepared.plan.agesTold.isEmpty { recordAges(year: year) }
    if prepared.plan.tellsMoves { recordMoves() }
    results.scaledLaneYears += (0..<lanes.range.count).count { scaled[0][$0] > 0 }
    results.hasCommitments = results.hasCommitments || spending.hasAnyInYear
  }

  /// Who moved from where to where in the year, in the central estimates.
  private func recordMoves() {
    for lane in 0..<lanes.range.count where lanes.draws[lane] == 0 {
      let moves = pathways.map { pathway in
        pathway.totals.movesBetween.map { rows in (0..<rows.count).map { rows[$0][lane] } } ?? []
      }
      results.moves.append((lanes.range.lowerBound + lane, moves))
    }
  }

  /// Who is of which age in the central estimates, which no luck decides.
  private func recordAges(year: Int) {
    let central = (0..<lanes.range.count).filter { lanes.draws[$0] == 0 }
    guard !central.isEmpty else { return }
    let rates = [exits.probability.count, needs.probability.count, prepared.plan.strata.count]
    let nothing = lanes.rows(rates.reduce(0, max))
    for lane in central {
      var people = prepared.plan.nobodyByAge
      for pathway in pathways {
        pathway.addPeople(ofLane: lane, bands: prepared.bandsOfAge, nothing: nothing, to: &people)
      }
      results.ages.append((lanes.range.lowerBound + lane, year, people))
    }
  }

  /// The figures of a year, by [setting × group], or by [setting] where groups are not told apart.
  private func figures(_ quantity: Series.Quantity, of pathway: PathwayBlock) -> Rows {
    let totals = pathway.totals
    switch quantity {
    case .people: return totals.people
    case .waiting: return totals.waiting
    case .personYears: return totals.personYears
    case .entrants: return totals.entrants
    case .deaths: return totals.deaths
    case .movesIn: return totals.movesIn
    case .movesOut: return totals.movesOut
    case .overCapacity, .cost, .places, .committed, .unused, .generalCost:
      for setting in pathway.settings.indices { setFigures(quantity, of: setting, in: pathway) }
      return totals.figures
    }
  }

  /// Works out what is not at hand.
  private func setFigures(_ quantity: Series.Quantity, of setting: Int, in pathway: PathwayBlock) {
    let (figures, number) = (pathway.totals.figures, pathway.prepared.firstSetting + setting)
    switch quantity {
    case .overCapacity:
      for group in 0..<pathway.strata.groups {
        pathway.setOverCapacity(figures[pathway.total(setting, group)], setting: setting, group: group)
      }
    case .cost:
      for group in 0..<pathway.strata.groups {
        pathway.setCost(figures[pathway.total(setting, group)], setting: setting, group: group)
      }
    case .places: pathway.setPlaces(figures[setting], of: setting)
    case .committed: figures[setting].set(spending.committedInYear[number])
    default: figures[setting].set(spending.unusedInYear[number])
    }
  }
}

extension PathwayBlock {
  /// The people of a group above the places of a setting, in proportion over those who share them.
  fileprivate func setOverCapacity(_ row: Row, setting: Int, group: Int) {
    let (all, room) = (scratch[1], prepared.rooms.room(setting, group: group))
    guard isLimited[room] else { return row.set(0) }
    setPeople(all, inRoom: room)
    let (people, places) = (totals.people[total(setting, group)], capacity.places[room])
    row.fill { lane in
      let above = peopleAbove(places: places[lane], people: all[lane])
      return above > 0 ? above * people[lane] / all[lane] : 0
    }
  }
}
