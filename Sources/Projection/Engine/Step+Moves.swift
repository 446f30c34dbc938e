// Parts 3 and 5 of a step: people ask to move, and those who may do.
extension PathwayBlock {
  /// Works out who asks for what, from the stock after 2.
  func askToMove(step: Int) {
    choosing.clear(rows: reach.choices)
    prepared.sums.choosing.add(to: choosing, from: people, of: reach.bands)
    shares.takeBaseline(rates)
    shares.beginStep(step)
    shares.pool.clear()
    if shares.doRulesAsk {
      prepared.asks.pools.add(to: shares.pool, from: choosing, times: shares.afterBaseline, of: reach.choices)
    }
    shares.sizeRules(lanes: lanes)
    shares.askByRules()
    countAsking()
  }

  /// How many live in, wait for and ask for each room.
  private func countAsking() {
    let asks = prepared.asks
    capacity.clearCounts()
    asks.living.add(to: capacity.people, from: choosing, of: reach.choices)
    asks.waiting.add(to: capacity.waiting, from: choosing, times: shares.content, of: reach.choices)
    asks.asking.add(to: capacity.asking, from: choosing, times: shares.asking, of: reach.choices)
  }

  /// Finds who may move and enter: first those who wait, then those who ask, then entrants sent on from full settings.
  func admit(step: Int) {
    capacity.setPlaces(of: settings, prepared.rooms, step: step)
    countEntrantsAsking()
    capacity.admit()
    countUnmetEntrants()
    unmet.settle(room: capacity.room)
  }

  /// Moves those who may move, and makes those wait who find no place.
  func move() {
    shares.grant(capacity, of: reach.choices)
    let (sums, shares) = (prepared.sums, shares.shares)
    sums.movesIn.add(to: totals.movesIn, from: people, times: shares, of: reach.bands)
    sums.movesOut.add(to: totals.movesOut, from: people, times: shares, of: reach.bands)
    if let moves = totals.movesInByBand {
      sums.movesInByBand.add(to: moves, from: people, times: shares, of: reach.bands)
    }
    if let moves = totals.movesBetween {
      sums.movesBetween?.add(to: moves, from: people, times: shares, of: reach.bands)
    }
    sums.closing.add(to: closing, from: people, times: shares, of: reach.bands)
    swap(&people, &closing)
  }
}
