// Parts 3 and 5 of a step: people ask to move, and those who may do.
extension PathwayBlock {
  /// Works out who asks for what, from the stock after 2.
  func askToMove(step: Int) {
    choosing.clear()
    prepared.sums.choosing.add(to: choosing, from: people)
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
    for (number, choice) in prepared.moves.choices.enumerated() {
      for wish in choice.wishes {
        for rule in prepared.moves.wishes[wish].rules {
          shares.pool[prepared.moves.rules[rule]].add(choosing[number], times: shares.afterBaseline[number])
        }
      }
    }
  }

  /// How many live in, wait for and ask for each room.
  private func countAsking() {
    capacity.clearCounts()
    for (number, choice) in prepared.moves.choices.enumerated() {
      let people = choosing[number]
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
    let (sums, shares) = (prepared.sums, shares.shares)
    sums.movesIn.add(to: totals.movesIn, from: people, times: shares)
    sums.movesOut.add(to: totals.movesOut, from: people, times: shares)
    if let moves = totals.movesInByBand { sums.movesInByBand.add(to: moves, from: people, times: shares) }
    closing.clear()
    sums.closing.add(to: closing, from: people, times: shares)
    swap(&people, &closing)
  }
}
