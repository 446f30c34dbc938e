import Projection

// Parts 5 and 6 of a step: who finds a place, who waits, and who loses a place.
extension Reference {
  /// People who look for room elsewhere than in the setting they were meant for, or lost.
  struct Seekers {
    let stratum: Int
    let meantFor: Int
    /// The full setting they come from last.
    var from: Int
    var people: Double
  }

  /// 5. "A setting k' with places has room V = max(0, places − people after 2). First those who wait for it (what is left of
  /// them after 3), all alike: min(1, V/waiting); then, of the room that remains, this step's asks and entrants together,
  /// all alike."
  mutating func moveAndEnter(in pathway: Int, _ asks: [Ask], _ entrants: [Entrants]) {
    let settings = plan.pathways[pathway].settings
    step.places[pathway] = settings.indices.map { placesInForce(pathway, $0) }
    var room = roomLeft(in: pathway)
    let patient = peopleLeft(in: pathway, after: asks)
    let metWaiting = meet(patient.map { ($0.stratum, $0.wish, $0.people) }, of: pathway, from: &room)
    let metAsking = meet(
      asks.map { ($0.stratum, $0.to, $0.people) } + entrants.map { ($0.stratum, $0.meantFor, $0.people) },
      of: pathway, from: &room)
    for cell in patient {
      let met = metWaiting[cell.wish][pool(of: cell.stratum, in: settings[cell.wish])]
      move(cell.people * met, in: pathway, cell.stratum, from: (cell.setting, cell.wish), to: cell.wish)
    }
    for ask in asks {
      let met = ask.people * metAsking[ask.to][pool(of: ask.stratum, in: settings[ask.to])]
      move(met, in: pathway, ask.stratum, from: (ask.setting, ask.wish), to: ask.to)
      // "Asks not met join k→k' (who already waits for another setting keeps that one wish)."
      if ask.waits && ask.wish == settings.count {
        people[pathway][ask.stratum][ask.setting][ask.wish] -= ask.people - met
        people[pathway][ask.stratum][ask.setting][ask.to] += ask.people - met
      }
    }
    enter(entrants, pathway, met: metAsking, room: &room)
  }

  /// Those who wait and ask for nothing else in this step.
  private func peopleLeft(in pathway: Int, after asks: [Ask]) -> [Ask] {
    var left = people[pathway]
    for ask in asks { left[ask.stratum][ask.setting][ask.wish] -= ask.people }
    var patient: [Ask] = []
    for stratum in left.indices {
      for setting in left[stratum].indices {
        for wish in plan.pathways[pathway].settings.indices where left[stratum][setting][wish] > 0 {
          patient.append(
            Ask(
              stratum: stratum, setting: setting, wish: wish, to: wish, people: left[stratum][setting][wish],
              waits: true))
        }
      }
    }
    return patient
  }

  /// "Entrants not met go to the setting's `when full`, or to the pathway's `starts in` setting (which has no places limit),
  /// and wait there."
  private mutating func enter(_ entrants: [Entrants], _ pathway: Int, met: [[Double]], room: inout [[Double]]) {
    let settings = plan.pathways[pathway].settings
    var unmet: [Seekers] = []
    for group in entrants {
      let met = group.people * met[group.meantFor][pool(of: group.stratum, in: settings[group.meantFor])]
      enter(met, pathway, group.stratum, group.meantFor, wish: settings.count)
      unmet.append(
        Seekers(stratum: group.stratum, meantFor: group.meantFor, from: group.meantFor, people: group.people - met))
    }
    for placed in seekRoom(unmet, of: pathway, &room) {
      let setting = placed.setting ?? plan.pathways[pathway].startsIn
      enter(placed.seekers.people, pathway, placed.seekers.stratum, setting, wish: placed.seekers.meantFor)
    }
  }

  private mutating func enter(_ number: Double, _ pathway: Int, _ stratum: Int, _ setting: Int, wish: Int) {
    people[pathway][stratum][setting][wish] += number
    count(number, .entrants, pathway, setting, stratum)
  }

  /// 6. "People above the places of a setting go to its `when full` setting, in proportion over cells, and wait there for the
  /// one they lost; with no `when full`, or none with room, they stay."
  mutating func displace(in pathway: Int) {
    let settings = plan.pathways[pathway].settings
    var room = roomLeft(in: pathway)
    let (before, there) = (people[pathway], counted(in: pathway))
    var losing: [Seekers] = []
    for (setting, properties) in settings.enumerated() where properties.places != nil {
      for stratum in 0..<strata.count {
        let pool = pool(of: stratum, in: properties)
        let (places, there) = (step.places[pathway][setting][pool], there[setting][pool])
        let above = there > places ? before[stratum][setting].reduce(0, +) * (1 - places / there) : 0
        losing.append(Seekers(stratum: stratum, meantFor: setting, from: setting, people: above))
      }
    }
    for placed in seekRoom(losing, of: pathway, &room) where placed.seekers.people > 0 {
      let (stratum, lost) = (placed.seekers.stratum, placed.seekers.meantFor)
      guard let setting = placed.setting else { continue }
      let cells = before[stratum][lost]
      for wish in cells.indices {
        let moved = placed.seekers.people * cells[wish] / cells.reduce(0, +)
        move(moved, in: pathway, stratum, from: (lost, wish), to: setting)
        people[pathway][stratum][setting][settings.count] -= moved
        people[pathway][stratum][setting][lost] += moved
      }
    }
  }

  /// Where people go whom a full setting cannot take: to its `when full`, as far as that has room; if that is full too,
  /// to its `when full`, and so on in rounds, in each of which all who ask for a setting share its room alike. Those who
  /// find none come with no setting.
  private func seekRoom(
    _ seekers: [Seekers], of pathway: Int, _ room: inout [[Double]]
  ) -> [(setting: Int?, seekers: Seekers)] {
    let settings = plan.pathways[pathway].settings
    var (placed, seeking): ([(setting: Int?, seekers: Seekers)], [Seekers]) = ([], seekers)
    // A chain is no longer than there are settings: a full one that comes round again is still full.
    for _ in settings.indices {
      let onward = seeking.map { settings[$0.from].whenFull }
      let met = meet(
        zip(seeking, onward).compactMap { seekers, next in next.map { (seekers.stratum, $0, seekers.people) } },
        of: pathway, from: &room)
      for (number, next) in onward.enumerated() {
        guard let next else { continue }
        var lucky = seeking[number]
        lucky.people *= met[next][pool(of: lucky.stratum, in: settings[next])]
        placed.append((next, lucky))
        seeking[number].people -= lucky.people
        seeking[number].from = next
      }
    }
    return placed + seeking.map { (nil, $0) }
  }

  /// The share of those who ask for each setting that its room can take, by [setting][pool]; it is taken from the room.
  private func meet(
    _ asking: [(stratum: Int, setting: Int, people: Double)], of pathway: Int, from room: inout [[Double]]
  ) -> [[Double]] {
    let settings = plan.pathways[pathway].settings
    var wanted = room.map { $0.map { _ in 0.0 } }
    for ask in asking { wanted[ask.setting][pool(of: ask.stratum, in: settings[ask.setting])] += ask.people }
    var met = wanted
    for setting in wanted.indices {
      for pool in wanted[setting].indices {
        met[setting][pool] = shareMet(by: room[setting][pool], of: wanted[setting][pool])
        room[setting][pool] = max(0, room[setting][pool] - wanted[setting][pool] * met[setting][pool])
      }
    }
    return met
  }

  /// People move, whatever they waited for.
  private mutating func move(
    _ number: Double, in pathway: Int, _ stratum: Int, from cell: (setting: Int, wish: Int), to setting: Int
  ) {
    people[pathway][stratum][cell.setting][cell.wish] -= number
    people[pathway][stratum][setting][plan.pathways[pathway].noWish] += number
    step.movesIn[pathway][stratum][setting] += number
    count(number, .movesIn, pathway, setting, stratum)
    count(number, .movesOut, pathway, cell.setting, stratum)
  }

  /// Room in every setting as people are now, by [setting][pool].
  private func roomLeft(in pathway: Int) -> [[Double]] {
    zip(step.places[pathway], counted(in: pathway)).map { zip($0, $1).map { max(0, $0 - $1) } }
  }

  /// Who lives in every setting, by [setting][pool].
  func counted(in pathway: Int) -> [[Double]] {
    let settings = plan.pathways[pathway].settings
    var counts = settings.map { Array(repeating: 0.0, count: $0.places?.bySteps.count ?? 1) }
    for stratum in 0..<strata.count {
      for (setting, properties) in settings.enumerated() {
        counts[setting][pool(of: stratum, in: properties)] += people[pathway][stratum][setting].reduce(0, +)
      }
    }
    return counts
  }

  /// Places at the end of the step, by [pool]: what is set comes first, then openings and closures; never below 0.
  private func placesInForce(_ pathway: Int, _ setting: Int) -> [Double] {
    guard let declared = plan.pathways[pathway].settings[setting].places else { return [.infinity] }
    return declared.bySteps.enumerated().map { pool, bySteps in
      let rules = plan.placesRules.filter { $0.pathway == pathway && $0.setting == setting && $0.pool == pool }
      func all(_ change: PlacesRule.Change) -> [(level: Double, value: Double)] {
        rules.filter { $0.change == change }.map { (level(of: $0.schedule), value[$0.places]) }
      }
      let set = replaced(bySteps[step.number], by: all(.sets))
      return max(0, set + total(all(.opens)) - total(all(.closes)))
    }
  }

  /// The pool of a setting's places that people of a stratum share; those of a setting without a limit are all in one.
  func pool(of stratum: Int, in setting: Setting) -> Int {
    setting.places?.poolOfGroup[strata.group(of: stratum)] ?? 0
  }
}
