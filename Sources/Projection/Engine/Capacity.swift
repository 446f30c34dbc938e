/// The places of every room of a pathway in a step, who wants them, and what share of them may have one.
///
/// All by [room]; settings without a limit have infinite places and take everybody.
final class Capacity {
  /// Places in force.
  let places: Rows
  /// People after 2.
  let people: Rows
  /// People who wait, less those who ask for something else in this step.
  let waiting: Rows
  /// People who ask in this step, entrants included.
  let asking: Rows
  /// What is left when people have been admitted.
  let room: Rows
  /// The share of those who wait that is admitted.
  let waitingShare: Rows
  /// The share of those who ask that is admitted.
  let askingShare: Rows

  private let levels: Levels
  /// Rules that set places, by [room].
  private let set: [[Ruling]]
  /// Openings, and closures with a sign of −1.
  private let changes: [(room: Int, sign: Double, ruling: Ruling)]

  init(rooms: Rooms, placesRules: [PlacesRule], lanes: Lanes, triggers: Triggers) {
    let levels = Levels(placesRules.map(\.schedule), lanes: lanes, triggers: triggers)
    self.levels = levels
    let rulings = placesRules.enumerated().map { number, rule in
      (
        rule: rule, room: rooms.all.firstIndex(of: Rooms.Room(setting: rule.setting, pool: rule.pool)),
        ruling: Ruling(level: levels.rows[number], value: lanes.values[rule.places])
      )
    }
    set = rooms.all.indices.map { room in
      rulings.filter { $0.room == room && $0.rule.change == .sets }.map(\.ruling)
    }
    changes = rulings.compactMap { rule, room, ruling in
      guard let room, rule.change != .sets else { return nil }
      return (room: room, sign: rule.change == .closes ? -1 : 1, ruling: ruling)
    }
    places = lanes.rows(rooms.count)
    people = lanes.rows(rooms.count)
    waiting = lanes.rows(rooms.count)
    asking = lanes.rows(rooms.count)
    room = lanes.rows(rooms.count)
    waitingShare = lanes.rows(rooms.count)
    askingShare = lanes.rows(rooms.count)
  }

  /// Sets the places in force: those at the end of the step, since what closes in a step is closed for it.
  func setPlaces(of settings: [Setting], _ rooms: Rooms, step: Int) {
    levels.update(step: step)
    for (number, room) in rooms.all.enumerated() {
      places[number].set(settings[room.setting].places?.bySteps[room.pool][step] ?? .infinity)
      places[number].replace(by: set[number])
    }
    for change in changes {
      let (places, ruling) = (places[change.room], change.ruling)
      places.fill { places[$0] + change.sign * (ruling.value[$0] * ruling.level[$0]) }
    }
    for number in rooms.all.indices {
      let places = places[number]
      places.fill { max(0, places[$0]) }
    }
  }

  /// A place is for a whole person. A billionth of slack, so that 30 opened in twelve parts are 30.
  func roundPlacesDown() {
    for number in 0..<places.count {
      let places = places[number]
      places.fill { (places[$0] + 1e-9).rounded(.down) }
    }
  }

  func clearCounts() {
    for counts in [people, waiting, asking] { counts.clear() }
  }

  /// Those who wait come first, all alike; then all who ask in this step, entrants with the others.
  func admit() {
    for number in 0..<places.count {
      let (room, waiting, asking) = (room[number], waiting[number], asking[number])
      let (places, people) = (places[number], people[number])
      room.fill { max(0, places[$0] - people[$0]) }
      let waitingShare = waitingShare[number]
      waitingShare.setShare(met: room, of: waiting)
      room.fill { max(0, room[$0] - waiting[$0] * waitingShare[$0]) }
      let askingShare = askingShare[number]
      askingShare.setShare(met: room, of: asking)
      room.fill { max(0, room[$0] - asking[$0] * askingShare[$0]) }
    }
  }
}
