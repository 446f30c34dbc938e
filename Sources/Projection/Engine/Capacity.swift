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
  private let placesRules: [PlacesRule]

  init(settings: Int, placesRules: [PlacesRule], lanes: Lanes) {
    self.placesRules = placesRules
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
  func setPlaces(of settings: [Setting], step: Int, lanes: Lanes) {
    for (number, setting) in settings.enumerated() { places[number].set(setting.places?[step] ?? .infinity) }
    let change = room[0]
    for rule in placesRules {
      let phase = rule.closes ? -rule.phase[step] : rule.phase[step]
      let value = lanes.values[rule.places]
      lanes.setSize(change, inForceIn: rule.options) { value[$0] * phase }
      places[rule.setting].add(change)
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
