// Part 6 of a step: people above the places of a setting lose theirs.
extension PathwayBlock {
  /// Sends people above the places of a setting along its chain of `when full`, as far as these have room; there they
  /// wait for the place they lost.
  func displace() {
    someAreDisplaced = false
    guard !displaced.rows.senders.isEmpty else { return }
    countSeeking()
    guard displaced.hasAny else { return }
    for number in 0..<prepared.rooms.count {
      let (room, places, people) = (capacity.room[number], capacity.places[number], capacity.people[number])
      room.fill { max(0, places[$0] - people[$0]) }
    }
    displaced.settle(room: capacity.room)
    for sender in displaced.rows.senders { displace(from: sender) }
    someAreDisplaced = true
    countPeople()
  }

  /// How many people of each group are above the places of their room, all alike.
  private func countSeeking() {
    let rooms = prepared.rooms
    countRooms()
    for sender in displaced.rows.senders {
      for group in 0..<strata.groups {
        let room = rooms.room(sender.setting, group: group)
        let (people, places) = (capacity.people[room], capacity.places[room])
        let (seeking, there) = (displaced.seeking(sender, group: group), totals.people[total(sender.setting, group)])
        seeking.fill { lane in
          let above = peopleAbove(places: places[lane], people: people[lane])
          return above > 0 ? above * (there[lane] / people[lane]) : 0
        }
      }
    }
  }

  /// Moves the share of everybody in a setting that is sent on, and keeps it as a share of all who were there.
  private func displace(from sender: OverflowRows.Sender) {
    let (rows, moved) = (displaced.rows, scratch[0])
    for group in 0..<strata.groups {
      let (leaving, all) = (scratch[1], totals.people[total(sender.setting, group)])
      let seeking = displaced.seeking(sender, group: group)
      leaving.fill { all[$0] > 0 ? seeking[$0] / all[$0] : 0 }
      let staying = displaced.shares[rows.staying(sender, group: group)]
      staying.set(1)
      for position in sender.chain.indices {
        let sent = displaced.shares[rows.sent(sender, to: position, group: group)]
        sent.fill { sent[$0] * leaving[$0] }
        // Where all are sent, a little more than all may be by rounding.
        staying.fill { max(0, staying[$0] - sent[$0]) }
      }
    }
    for band in 0..<bands.count {
      let group = bands.group[band]
      let staying = displaced.shares[rows.staying(sender, group: group)]
      for compartment in compartments.living[sender.setting] {
        let people = self[band, compartment]
        for (position, next) in sender.chain.enumerated() {
          guard let waiting = compartments.waiting(in: next, for: sender.setting) else { continue }
          let sent = displaced.shares[rows.sent(sender, to: position, group: group)]
          moved.fill { people[$0] * sent[$0] }
          self[band, waiting].add(moved)
          totals.movesOut[total(sender.setting, group)].add(moved)
          totals.movesIn[total(next, group)].add(moved)
          if let moves = totals.movesInByBand { moves[band * settings.count + next].add(moved) }
          if let moves = totals.movesBetween { moves[sender.setting * settings.count + next].add(moved) }
        }
        people.fill { people[$0] * staying[$0] }
      }
    }
  }
}

/// People above the places of a setting; what rounding may leave in a full one counts as none.
func peopleAbove(places: Double, people: Double) -> Double {
  let above = people - places
  return above > 1e-9 * max(1, people) ? above : 0
}
