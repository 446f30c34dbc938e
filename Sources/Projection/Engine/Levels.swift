/// How far each of some schedules is in force in the current step: its phase, moved to where its trigger fired, in the
/// lanes of its options; 0 in the others.
final class Levels {
  /// By [schedule].
  let rows: Rows
  /// Whether any lane has another level than in the step before.
  private(set) var changed: [Bool]
  private let schedules: [Schedule]
  private let lanes: Lanes
  private let triggers: Triggers

  init(_ schedules: [Schedule], lanes: Lanes, triggers: Triggers) {
    self.schedules = schedules
    self.lanes = lanes
    self.triggers = triggers
    rows = lanes.rows(schedules.count)
    changed = schedules.map { _ in true }
  }

  func update(step: Int) {
    for (number, schedule) in schedules.enumerated() {
      if let trigger = schedule.trigger {
        changed[number] = update(rows[number], schedule, fired: triggers.fired[trigger], step: step) || step == 0
      } else {
        let phase = schedule.phase[step]
        changed[number] = step == 0 || phase != schedule.phase[step - 1]
        if changed[number] { rows[number].fill { lanes.isInForce(schedule.options, lane: $0) ? phase : 0 } }
      }
    }
  }

  private func update(_ row: Row, _ schedule: Schedule, fired: Row, step: Int) -> Bool {
    var isOther = false
    for lane in 0..<lanes.count {
      let start = max(Double(schedule.begins), fired[lane] + 1 + Double(schedule.delay))
      let acts = lanes.isInForce(schedule.options, lane: lane) && start <= Double(step)
      let level = acts ? schedule.phase[step - Int(start) + schedule.begins] : 0
      isOther = isOther || level != row[lane]
      row[lane] = level
    }
    return isOther
  }
}
