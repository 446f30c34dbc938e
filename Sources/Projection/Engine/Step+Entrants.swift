// Parts 4 and 5 of a step: people come of age into the pathway.
extension PathwayBlock {
  /// The entrants of a step and the settings they are meant for, after rules.
  ///
  /// - Parameter multipliers: by how much rate rules multiply entrants.
  func expectEntrants(step: Int, rateRules: [RateRule], multipliers: RateMultipliers) {
    let meant = prepared.pathway.entrants[step / stepsPerYear]
    for (number, people) in meant.enumerated() { entrants[number].set(people / Double(stepsPerYear)) }
    for (number, rule) in rateRules.enumerated() where rule.rate == .entrants {
      let multiplier = multipliers.rows[number]
      for (cell, stratum) in entrantStrata() where rule.strata[stratum] {
        for setting in settings.indices {
          let entrants = entrants[cell * settings.count + setting]
          entrants.fill { entrants[$0] * multiplier[$0] }
        }
      }
    }
    entrantLevels.update(step: step)
    for (cell, _) in entrantStrata() { redirect(cell: cell) }
    for (cell, _) in entrantStrata() {
      for setting in settings.indices where settings[setting].places != nil {
        capacity.asking[setting].add(entrants[cell * settings.count + setting])
      }
    }
  }

  /// Rules send a share of all entrants of a group and need elsewhere than they were meant for; where several draw on
  /// one setting and ask more than it has, all are scaled alike.
  private func redirect(cell: Int) {
    let rules = prepared.entrantRules
    guard rules.contains(where: { $0.who[cell] }) else { return }
    let first = cell * settings.count
    let (all, asked) = (scratch[0], scratch[1])
    all.set(0)
    for setting in settings.indices { all.add(entrants[first + setting]) }
    for (number, rule) in rules.enumerated() where rule.who[cell] {
      let (share, level) = (lanes.values[rule.share], entrantLevels.rows[number])
      redirected[number].fill { share[$0] * level[$0] * all[$0] }
    }
    for setting in settings.indices {
      let meant = entrants[first + setting]
      asked.set(0)
      for (number, rule) in rules.enumerated() where rule.who[cell] && rule.from == setting {
        asked.add(redirected[number])
      }
      asked.fill { asked[$0] > meant[$0] ? meant[$0] / asked[$0] : 1 }
      for (number, rule) in rules.enumerated() where rule.who[cell] && rule.from == setting {
        let sent = redirected[number]
        sent.fill { sent[$0] * asked[$0] }
      }
    }
    for (number, rule) in rules.enumerated() where rule.who[cell] {
      let (from, to, sent) = (entrants[first + rule.from], entrants[first + rule.to], redirected[number])
      // Rules that take all may take a little more by rounding.
      from.fill { max(0, from[$0] - sent[$0]) }
      to.add(sent)
    }
  }

  /// Entrants who find no place ask for the setting's `when full`, where that has a limit of its own.
  func countOverflow() {
    for (setting, properties) in settings.enumerated() where properties.places != nil {
      guard let whenFull = properties.whenFull, settings[whenFull].places != nil else { continue }
      let share = capacity.askingShare[setting]
      let overflow = capacity.overflow[whenFull]
      for (cell, _) in entrantStrata() {
        let entrants = entrants[cell * settings.count + setting]
        overflow.fill { overflow[$0] + entrants[$0] * (1 - share[$0]) }
      }
    }
  }

  /// Entrants enter: where they are meant to, else where the setting sends them, else where the pathway starts.
  func enter() {
    let (unmet, sentOn) = (scratch[0], scratch[1])
    for (cell, stratum) in entrantStrata() {
      for (setting, properties) in settings.enumerated() {
        let entrants = entrants[cell * settings.count + setting]
        let share = capacity.askingShare[setting]
        unmet.fill { entrants[$0] * (1 - share[$0]) }
        entrants.fill { entrants[$0] - unmet[$0] }
        enter(entrants, stratum, compartment: setting)
        guard properties.places != nil else { continue }
        if let whenFull = properties.whenFull, let waiting = compartments.waiting(in: whenFull, for: setting) {
          let room = capacity.overflowShare[whenFull]
          sentOn.fill { unmet[$0] * room[$0] }
          unmet.fill { unmet[$0] - sentOn[$0] }
          enter(sentOn, stratum, compartment: waiting)
        }
        if let waiting = compartments.waiting(in: prepared.pathway.startsIn, for: setting) {
          enter(unmet, stratum, compartment: waiting)
        }
      }
    }
  }

  private func enter(_ entrants: Row, _ stratum: Int, compartment: Int) {
    self[stratum, compartment].add(entrants)
    totals.entrants[total(compartments.all[compartment].setting, strata.group(of: stratum))].add(entrants)
  }

  /// The strata people enter, those of the lowest age, with their number by [group × need].
  private func entrantStrata() -> some Sequence<(Int, Int)> {
    (0..<(strata.groups * strata.needs)).lazy.map { [strata] cell in
      let (group, need) = cell.quotientAndRemainder(dividingBy: strata.needs)
      return (cell, strata.index(group: group, age: 0, need: need))
    }
  }
}
