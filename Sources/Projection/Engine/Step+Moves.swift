// Parts 3 and 5 of a step: people ask to move, and those who may do.
extension PathwayBlock {
  /// Works out who asks for what, from the stock after 2.
  func askToMove(step: Int) {
    shares.takeBaseline(rates)
    countPools()
    shares.sizeRules(step: step, lanes: lanes)
    shares.askByRules()
    countAsking()
  }

  /// How many there are for each rule that asks for so many people.
  private func countPools() {
    guard !prepared.moveRules.isEmpty else { return }
    shares.pool.clear()
    forEachChoice { people, number, _ in
      for wish in prepared.moves.choices[number].wishes {
        for rule in prepared.moves.wishes[wish].rules {
          shares.pool[prepared.moves.rules[rule]].add(people, times: shares.afterBaseline[number])
        }
      }
    }
  }

  /// How many live in, wait for and ask for each setting with a limit.
  private func countAsking() {
    capacity.clearCounts()
    forEachChoice { people, number, setting in
      let choice = prepared.moves.choices[number]
      if settings[setting].places != nil { capacity.people[setting].add(people) }
      if let waitsFor = choice.waitsFor { capacity.waiting[waitsFor].add(people, times: shares.content[number]) }
      for wish in choice.wishes {
        let to = prepared.moves.wishes[wish].to
        if settings[to].places != nil { capacity.asking[to].add(people, times: shares.asking[wish]) }
      }
    }
  }

  /// Finds who may move and enter: first those who wait, then those who ask, then entrants sent on from full settings.
  func admit(step: Int) {
    capacity.setPlaces(of: settings, step: step)
    capacity.admit()
    countOverflow()
    capacity.admitOverflow()
  }

  /// Moves those who may move, and makes those wait who find no place.
  func move() {
    shares.grant(capacity)
    let row = compartments.count
    for stratum in 0..<strata.count {
      let group = strata.group(of: stratum)
      for compartment in 0..<row { scratch[compartment].set(0) }
      for setting in settings.indices {
        for number in prepared.moves.choicesOfCell[stratum * settings.count + setting] {
          let people = self[stratum, prepared.moves.choices[number].compartment]
          move(number, from: setting, people: people, group)
          if let moves = totals.movesInByStratum { count(number, people, in: moves, stratum) }
        }
      }
      for compartment in 0..<row { self[stratum, compartment].set(scratch[compartment]) }
    }
  }

  private func move(_ number: Int, from setting: Int, people: Row, _ group: Int) {
    let choice = prepared.moves.choices[number]
    scratch[choice.compartment].add(people, times: shares.remaining[number])
    let leaving = totals.movesOut[total(setting, group)]
    if let waitsFor = choice.waitsFor {
      scratch[waitsFor].add(people, times: shares.admitted[number])
      leaving.add(people, times: shares.admitted[number])
      totals.movesIn[total(waitsFor, group)].add(people, times: shares.admitted[number])
    }
    for position in choice.wishes {
      let (wish, granted) = (prepared.moves.wishes[position], shares.granted[position])
      scratch[wish.to].add(people, times: granted)
      leaving.add(people, times: granted)
      totals.movesIn[total(wish.to, group)].add(people, times: granted)
      if let refused = wish.refused { scratch[refused].add(people, times: shares.refused[position]) }
    }
  }

  /// Counts moves apart for every stratum, for gauges that need it.
  private func count(_ number: Int, _ people: Row, in moves: Rows, _ stratum: Int) {
    let choice = prepared.moves.choices[number]
    if let waitsFor = choice.waitsFor {
      moves[stratum * settings.count + waitsFor].add(people, times: shares.admitted[number])
    }
    for wish in choice.wishes {
      moves[stratum * settings.count + prepared.moves.wishes[wish].to].add(people, times: shares.granted[wish])
    }
  }

  /// Calls with the people of every compartment of every cell, the number of their choice, and where they live.
  @inline(__always)
  private func forEachChoice(_ body: (Row, Int, Int) -> Void) {
    for stratum in 0..<strata.count {
      for setting in settings.indices {
        for number in prepared.moves.choicesOfCell[stratum * settings.count + setting] {
          body(self[stratum, prepared.moves.choices[number].compartment], number, setting)
        }
      }
    }
  }
}
