// Parts 4 to 6 of a step in whole people: who gets a place, and who goes where instead.
extension WholePathway {
  /// People of a stratum who look for another setting than one that is full.
  struct Seeker {
    let stratum: Int
    /// The setting that is full.
    let setting: Int
    /// Where they live; nil for those who come in.
    let compartment: Int?
    /// Those who have not found any.
    var left: Int
  }

  /// Those who wait come first; then all who ask in this step, entrants with the others. Where not all can have a place,
  /// luck says who, and gives nobody two.
  ///
  /// - Parameter entrants: those who come in, by [entering stratum × setting] they are meant for.
  /// - Returns: entrants who found no place.
  func admit(
    lane: Int, step: Int, _ luck: Luck, everybody: UnsafeMutablePointer<Int>, entrants: [Int]
  ) -> [Seeker] {
    countRooms(lane: lane)
    admitWaiting(lane: lane, step: step, luck, everybody: everybody)
    drawForRooms { wanted in
      for ask in asks[lane] { wanted[block.prepared.moves.wishes[ask.wish].room] += ask.people }
      for (cell, people) in entrants.enumerated() where people > 0 { wanted[roomMeant(cell)] += people }
    }
    let grant = Happening(.grant, pathway: number, step: step)
    for ask in asks[lane] {
      let wish = block.prepared.moves.wishes[ask.wish]
      let event = grant.of(stratum: ask.stratum, place: place[ask.compartment], to: wish.to, reason: ask.reason)
      let granted = drawn[wish.room].next(of: ask.people, luck(event))
      move(granted, stratum: ask.stratum, from: ask.compartment, to: wish.to, lane: lane)
      guard let refused = wish.refused else { continue }
      move(ask.people - granted, stratum: ask.stratum, from: ask.compartment, to: refused, lane: lane)
    }
    return admit(entrants, lane: lane, step: step, luck)
  }

  private func admitWaiting(lane: Int, step: Int, _ luck: Luck, everybody: UnsafeMutablePointer<Int>) {
    let content = content.lane(lane)
    func forEachWaiting(_ body: (_ stratum: Int, _ compartment: Int, _ room: Int, _ to: Int, _ people: Int) -> Void) {
      forEachCell(lane: lane, everybody: everybody, from: block.settings.count) { stratum, compartment, _ in
        let waiting = content[cell(stratum, compartment)]
        guard waiting > 0, let setting = compartments.all[compartment].waitsFor else { return }
        body(stratum, compartment, room(setting, stratum: stratum), setting, waiting)
      }
    }
    drawForRooms { wanted in forEachWaiting { _, _, room, _, people in wanted[room] += people } }
    let admission = Happening(.admission, pathway: number, step: step)
    forEachWaiting { stratum, compartment, room, setting, people in
      let admitted = drawn[room].next(of: people, luck(admission.of(stratum: stratum, place: place[compartment])))
      move(admitted, stratum: stratum, from: compartment, to: setting, lane: lane)
    }
  }

  private func admit(_ entrants: [Int], lane: Int, step: Int, _ luck: Luck) -> [Seeker] {
    let grant = Happening(.grantToEntrant, pathway: number, step: step)
    var unmet: [Seeker] = []
    for (cell, people) in entrants.enumerated() where people > 0 {
      let (number, setting) = cell.quotientAndRemainder(dividingBy: block.settings.count)
      let stratum = block.prepared.entering[number]
      let admitted = drawn[roomMeant(cell)].next(of: people, luck(grant.of(stratum: stratum, to: setting)))
      enter(admitted, stratum: stratum, compartment: setting, lane: lane)
      if admitted < people {
        unmet.append(Seeker(stratum: stratum, setting: setting, compartment: nil, left: people - admitted))
      }
    }
    return unmet
  }

  /// Sends entrants on from full settings; whom none of them takes starts where the pathway does, and waits.
  func settle(_ unmet: [Seeker], lane: Int, step: Int, _ luck: Luck) {
    guard !unmet.isEmpty else { return }
    let left = sendOn(unmet, luck, Happening(.refugeOfEntrant, pathway: number, step: step)) {
      seeker, waiting, people in
      enter(people, stratum: seeker.stratum, compartment: waiting, lane: lane)
    }
    for seeker in left {
      guard let waiting = compartments.waiting(in: block.prepared.pathway.startsIn, for: seeker.setting) else {
        continue
      }
      enter(seeker.left, stratum: seeker.stratum, compartment: waiting, lane: lane)
    }
  }

  /// People above the places of a setting lose theirs, whoever they are, where another of its chain has room; there they
  /// wait for the one they lost.
  func displace(lane: Int, step: Int, _ luck: Luck, everybody: UnsafeMutablePointer<Int>) {
    let senders = block.displaced.rows.senders
    guard !senders.isEmpty else { return }
    countRooms(lane: lane)
    var sends = [Bool](repeating: false, count: block.settings.count)
    for sender in senders {
      for room in block.prepared.rooms.ofSetting[sender.setting] {
        let above = max(0, living[room] - Int(block.capacity.places[room][lane]))
        drawn[room] = MultivariateHypergeometric(population: living[room], drawn: above)
        sends[sender.setting] = sends[sender.setting] || above > 0
      }
    }
    guard sends.contains(true) else { return }
    let displacement = Happening(.displacement, pathway: number, step: step)
    var seekers: [Seeker] = []
    forEachCell(lane: lane, everybody: everybody) { stratum, compartment, people in
      let setting = compartments.all[compartment].setting
      guard sends[setting] else { return }
      let losing = drawn[room(setting, stratum: stratum)]
        .next(of: people, luck(displacement.of(stratum: stratum, place: place[compartment])))
      guard losing > 0 else { return }
      seekers.append(Seeker(stratum: stratum, setting: setting, compartment: compartment, left: losing))
    }
    let refuge = Happening(.refuge, pathway: number, step: step)
    _ = sendOn(seekers, luck, refuge) { seeker, waiting, people in
      guard let from = seeker.compartment else { return }
      move(people, stratum: seeker.stratum, from: from, to: waiting, lane: lane)
    }
  }

  /// Sends people from full settings round by round to the next of their chain, as far as it has room.
  ///
  /// - Parameter found: told who, where they live and wait now, and how many of them.
  /// - Returns: the seekers, with those left who found nothing.
  private func sendOn(
    _ seekers: [Seeker], _ luck: Luck, _ happening: Happening, found: (Seeker, Int, Int) -> Void
  ) -> [Seeker] {
    var seekers = seekers
    func forEachSeeker(inRound round: Int, _ body: (_ seeker: Int, _ next: Int, _ room: Int) -> Void) {
      for (number, seeker) in seekers.enumerated() where seeker.left > 0 {
        let chain = block.prepared.rooms.chains[seeker.setting]
        guard round < chain.count else { continue }
        body(number, chain[round], room(chain[round], stratum: seeker.stratum))
      }
    }
    for round in 0..<(seekers.map { block.prepared.rooms.chains[$0.setting].count }.max() ?? 0) {
      drawForRooms { wanted in forEachSeeker(inRound: round) { wanted[$2] += seekers[$0].left } }
      forEachSeeker(inRound: round) { number, next, room in
        let seeker = seekers[number]
        guard let waiting = compartments.waiting(in: next, for: seeker.setting) else { return }
        let from = seeker.compartment.map { place[$0] } ?? UInt64(seeker.setting + 1)
        let some = drawn[room].next(
          of: seeker.left, luck(happening.of(stratum: seeker.stratum, place: from, to: next)))
        seekers[number].left -= some
        if some > 0 { found(seeker, waiting, some) }
      }
    }
    return seekers
  }

  /// Has every room take as many of those who want it as it can hold.
  private func drawForRooms(count: (inout [Int]) -> Void) {
    var wanted = [Int](repeating: 0, count: free.count)
    count(&wanted)
    for room in wanted.indices {
      let taken = min(free[room], wanted[room])
      drawn[room] = MultivariateHypergeometric(population: wanted[room], drawn: taken)
      free[room] -= taken
    }
  }

  private func roomMeant(_ cell: Int) -> Int {
    let (number, setting) = cell.quotientAndRemainder(dividingBy: block.settings.count)
    return room(setting, stratum: block.prepared.entering[number])
  }

  private func enter(_ count: Int, stratum: Int, compartment: Int, lane: Int) {
    guard count > 0 else { return }
    people.lane(lane)[cell(stratum, compartment)] += count
    let band = block.bands.ofStratum[stratum]
    block[band, compartment][lane] += Double(count)
    let total = block.total(compartments.all[compartment].setting, block.bands.group[band])
    block.totals.entrants[total][lane] += Double(count)
  }
}
