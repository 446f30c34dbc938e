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
    forEachChoice { people, number in
      for wish in prepared.moves.choices[number].wishes {
        for rule in prepared.moves.wishes[wish].rules {
          shares.pool[prepared.moves.rules[rule]].add(people, times: shares.afterBaseline[number])
        }
      }
    }
  }

  /// How many live in, wait for and ask for each room.
  private func countAsking() {
    capacity.clearCounts()
    forEachChoice { people, number in
      let choice = prepared.moves.choices[number]
      if isLimited[choice.room] { capacity.people[choice.room].add(people) }
      if let room = choice.waitsForRoom { capacity.waiting[room].add(people, times: shares.content[number]) }
      for wish in choice.wishes {
        let room = prepared.moves.wishes[wish].room
        if isLimited[room] { capacity.asking[room].add(people, times: shares.asking[wish]) }
      }
    }
  }

  /// Finds who may move and enter: first those who wait, then those who ask, then entrants sent on from full settings.
  func admit(step: Int) {
    capacity.setPlaces(of: settings, prepared.rooms, step: step)
    capacity.admit()
    countUnmetEntrants()
    unmet.settle(room: capacity.room)
  }

  /// Moves those who may move, and makes those wait who find no place.
  func move() {
    shares.grant(capacity)
    let row = compartments.count
    for band in 0..<bands.count {
      let group = bands.group[band]
      for compartment in 0..<row { scratch[compartment].set(0) }
      for setting in settings.indices {
        for number in bands.choices[band * settings.count + setting] {
          let people = self[band, prepared.moves.choices[number].compartment]
          move(number, from: setting, people: people, group)
          if let moves = totals.movesInByBand { count(number, people, in: moves, band) }
        }
      }
      for compartment in 0..<row { self[band, compartment].set(scratch[compartment]) }
    }
  }

  private func move(_ number: Int, from setting: Int, people: Row, _ group: Int) {
    let choice = prepared.moves.choices[number]
    scratch[choice.compartment].add(people, times: shares.remaining(number))
    let leaving = totals.movesOut[total(setting, group)]
    if let waitsFor = choice.waitsFor {
      scratch[waitsFor].add(people, times: shares.admitted(number))
      leaving.add(people, times: shares.admitted(number))
      totals.movesIn[total(waitsFor, group)].add(people, times: shares.admitted(number))
    }
    for position in choice.wishes {
      let (wish, granted) = (prepared.moves.wishes[position], shares.granted(position))
      scratch[wish.to].add(people, times: granted)
      leaving.add(people, times: granted)
      totals.movesIn[total(wish.to, group)].add(people, times: granted)
      if let refused = wish.refused { scratch[refused].add(people, times: shares.refused(position)) }
    }
  }

  /// Counts moves apart for every band, for gauges that need it.
  private func count(_ number: Int, _ people: Row, in moves: Rows, _ band: Int) {
    let choice = prepared.moves.choices[number]
    if let waitsFor = choice.waitsFor {
      moves[band * settings.count + waitsFor].add(people, times: shares.admitted(number))
    }
    for wish in choice.wishes {
      moves[band * settings.count + prepared.moves.wishes[wish].to].add(people, times: shares.granted(wish))
    }
  }

  /// Calls with the people of every compartment of every band, and the number of their choice.
  @inline(__always)
  private func forEachChoice(_ body: (Row, Int) -> Void) {
    for band in 0..<bands.count {
      for setting in settings.indices {
        for number in bands.choices[band * settings.count + setting] {
          body(self[band, prepared.moves.choices[number].compartment], number)
        }
      }
    }
  }
}
