/// The places of every setting of a pathway in a step, who wants them, and what share of them may have one.
///
/// All by [setting]; settings without a limit have infinite places and take everybody.
final class Capacity {
  /// Places in force.
  let places: Rows
  /// People after 2.
  let people: Rows
  /// People who wait, less those who ask for something else in this step.
  let waiting: Rows
  /// People who ask in this step, entrants included.
  let asking: Rows
  /// The share of those who wait that is admitted.
  let waitingShare: Rows
  /// The share of those who ask that is admitted.
  let askingShare: Rows
  /// Entrants who found no place elsewhere and are sent here.
  let overflow: Rows
  /// The share of them that finds room here.
  let overflowShare: Rows

  private let room: Rows
  private let levels: Levels
  /// Rules that set places, by [setting].
  private let set: [[Ruling]]
  /// Openings, and closures with a sign of −1.
  private let changes: [(setting: Int, sign: Double, ruling: Ruling)]

  init(settings: Int, placesRules: [PlacesRule], lanes: Lanes, triggers: Triggers) {
    let levels = Levels(placesRules.map(\.schedule), lanes: lanes, triggers: triggers)
    self.levels = levels
    let rulings = placesRules.enumerated().map {
      ($1, Ruling(level: levels.rows[$0], value: lanes.values[$1.places]))
    }
    set = (0..<settings).map { setting in
      rulings.filter { $0.0.setting == setting && $0.0.change == .sets }.map(\.1)
    }
    changes = rulings.filter { $0.0.change != .sets }.map { rule, ruling in
      (setting: rule.setting, sign: rule.change == .closes ? -1 : 1, ruling: ruling)
    }
    places = lanes.rows(settings)
    people = lanes.rows(settings)
    waiting = lanes.rows(settings)
    asking = lanes.rows(settings)
    waitingShare = lanes.rows(settings)
    askingShare = lanes.rows(settings)
    overflow = lanes.rows(settings)
    overflowShare = lanes.rows(settings)
    room = lanes.rows(settings)
  }

  /// Sets the places in force: those at the end of the step, since what closes in a step is closed for it.
  func setPlaces(of settings: [Setting], step: Int) {
    levels.update(step: step)
    for (number, setting) in settings.enumerated() {
      places[number].set(setting.places?[step] ?? .infinity)
      places[number].replace(by: set[number])
    }
    for change in changes {
      let (places, ruling) = (places[change.setting], change.ruling)
      places.fill { places[$0] + change.sign * (ruling.value[$0] * ruling.level[$0]) }
    }
    for number in settings.indices {
      let places = places[number]
      places.fill { max(0, places[$0]) }
    }
  }

  func clearCounts() {
    for counts in [people, waiting, asking, overflow] { counts.clear() }
  }

  /// Those who wait come first, all alike; then all who ask in this step, entrants with the others.
  func admit() {
    for setting in 0..<places.count {
      let (room, waiting, asking) = (room[setting], waiting[setting], asking[setting])
      let (places, people) = (places[setting], people[setting])
      room.fill { max(0, places[$0] - people[$0]) }
      let waitingShare = waitingShare[setting]
      waitingShare.setShare(met: room, of: waiting)
      room.fill { max(0, room[$0] - waiting[$0] * waitingShare[$0]) }
      let askingShare = askingShare[setting]
      askingShare.setShare(met: room, of: asking)
      room.fill { max(0, room[$0] - asking[$0] * askingShare[$0]) }
    }
  }

  /// Entrants sent on from full settings have what room is left, all alike.
  func admitOverflow() {
    for setting in 0..<places.count {
      overflowShare[setting].setShare(met: room[setting], of: overflow[setting])
    }
  }
}
