// Parts 4 and 5 of a step: people come into the pathway.
extension PathwayBlock {
  /// The entrants of a step and the settings they are meant for, after rules.
  ///
  /// - Parameter multipliers: by how much rate rules multiply entrants.
  func expectEntrants(step: Int, plan: Plan, multipliers: RateMultipliers) {
    let meant = prepared.pathway.entrants[step / stepsPerYear]
    for (number, people) in meant.enumerated() { entrants[number].set(people / Double(stepsPerYear)) }
    for (number, rule) in plan.rateRules.enumerated() where rule.rate == .entrants {
      let multiplier = multipliers.rows[number]
      for (cell, stratum) in plan.entering.enumerated() where rule.strata[stratum] {
        for setting in settings.indices {
          let entrants = entrants[cell * settings.count + setting]
          entrants.fill { entrants[$0] * multiplier[$0] }
        }
      }
    }
    entrantLevels.update(step: step)
    for cell in entering.indices { redirect(cell: cell) }
  }

  /// How many entrants ask for each room.
  func countEntrantsAsking() {
    for (cell, group) in entering.enumerated() {
      for setting in settings.indices {
        let room = prepared.rooms.room(setting, group: group)
        if isLimited[room] { capacity.asking[room].add(entrants[cell * settings.count + setting]) }
      }
    }
  }

  /// Rules send a share of all entrants of a stratum elsewhere than they were meant for; where several draw on one
  /// setting and ask more than it has, all are scaled alike.
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

  /// How many entrants of each group find no place in a setting that sends them on.
  func countUnmetEntrants() {
    unmet.seeking.clear()
    for sender in unmet.rows.senders {
      for (cell, group) in entering.enumerated() {
        let (entrants, seeking) = (
          entrants[cell * settings.count + sender.setting], unmet.seeking(sender, group: group)
        )
        let share = capacity.askingShare[prepared.rooms.room(sender.setting, group: group)]
        seeking.fill { seeking[$0] + entrants[$0] * (1 - share[$0]) }
      }
    }
  }

  /// Entrants enter: where they are meant to, else where the setting sends them, else where the pathway starts.
  func enter() {
    entered.clear()
    for cell in entering.indices {
      for setting in settings.indices { enter(cell, setting) }
    }
  }

  private func enter(_ cell: Int, _ setting: Int) {
    let (group, entrants) = (entering[cell], entrants[cell * settings.count + setting])
    let room = prepared.rooms.room(setting, group: group)
    guard isLimited[room] else { return enter(entrants, cell, compartment: setting) }
    let (left, sentOn, share) = (scratch[0], scratch[1], capacity.askingShare[room])
    left.fill { entrants[$0] * (1 - share[$0]) }
    entrants.fill { entrants[$0] - left[$0] }
    enter(entrants, cell, compartment: setting)
    guard left.hasAny else { return }
    if let sender = unmet.rows.ofSetting[setting] {
      for (position, next) in sender.chain.enumerated() {
        guard let waiting = compartments.waiting(in: next, for: setting) else { continue }
        let sent = unmet.shares[unmet.rows.sent(sender, to: position, group: group)]
        sentOn.fill { left[$0] * sent[$0] }
        enter(sentOn, cell, compartment: waiting)
      }
      let staying = unmet.shares[unmet.rows.staying(sender, group: group)]
      left.fill { left[$0] * staying[$0] }
    }
    if let waiting = compartments.waiting(in: prepared.pathway.startsIn, for: setting) {
      enter(left, cell, compartment: waiting)
    }
  }

  private func enter(_ people: Row, _ cell: Int, compartment: Int) {
    entered[cell * compartments.count + compartment].add(people)
    self[bandEntered[cell], compartment].add(people)
    totals.entrants[total(compartments.all[compartment].setting, entering[cell])].add(people)
  }
}
