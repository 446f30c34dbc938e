// Part 6 of a step: people above the places of a setting lose theirs.
extension PathwayBlock {
  /// Sends people above the places of a setting to its `when full`, as far as that has room, where they wait.
  func displace() {
    guard settings.contains(where: { $0.places != nil && $0.whenFull != nil }) else { return }
    let (excess, wanted) = (capacity.asking, capacity.overflow)
    capacity.clearCounts()
    for (setting, properties) in settings.enumerated() {
      let (people, places, above) = (capacity.people[setting], capacity.places[setting], excess[setting])
      setPeople(people, in: setting)
      above.fill { peopleAbove(places: places[$0], people: people[$0]) }
      if let whenFull = properties.whenFull { wanted[whenFull].add(above) }
    }
    var anybody = false
    for (setting, properties) in settings.enumerated() where properties.places != nil {
      guard let whenFull = properties.whenFull, let waiting = compartments.waiting(in: whenFull, for: setting)
      else { continue }
      let (leaving, people) = (excess[setting], capacity.people[setting])
      let (wanted, there, places) = (wanted[whenFull], capacity.people[whenFull], capacity.places[whenFull])
      // From now on the share of everybody in the setting who leaves it.
      leaving.fill { lane in
        let room = max(0, places[lane] - there[lane])
        let met = wanted[lane] > room ? room / wanted[lane] : 1
        return people[lane] > 0 ? leaving[lane] * met / people[lane] : 0
      }
      guard leaving.hasAny else { continue }
      anybody = true
      displace(leaving, from: setting, to: waiting)
    }
    if anybody { countPeople() }
  }

  private func displace(_ share: Row, from setting: Int, to waiting: Int) {
    let moved = scratch[0]
    let whenFull = compartments.all[waiting].setting
    for stratum in 0..<strata.count {
      let group = strata.group(of: stratum)
      for compartment in compartments.living[setting] {
        let people = self[stratum, compartment]
        moved.fill { people[$0] * share[$0] }
        people.fill { people[$0] - moved[$0] }
        self[stratum, waiting].add(moved)
        totals.movesOut[total(setting, group)].add(moved)
        totals.movesIn[total(whenFull, group)].add(moved)
        if let moves = totals.movesInByStratum { moves[stratum * settings.count + whenFull].add(moved) }
      }
    }
  }
}

/// People above the places of a setting; what rounding may leave in a full one counts as none.
func peopleAbove(places: Double, people: Double) -> Double {
  let above = people - places
  return above > 1e-9 * max(1, people) ? above : 0
}
