/// What is paid for until something ends it, at every moment of the current step.
///
/// A step counts as it stands at its end, in the engine as a whole; what is paid for ends on a day, so within a step.
final class Obligations {
  private let levels: Levels
  /// The levels of the step before, 0 before the first, by [schedule that changes within steps].
  private let before: Rows
  /// When in the step a schedule changes, from 0 to below 1 of the step, by [schedule that changes within steps].
  private let moments: Rows
  private let schedules: [Schedule]
  /// The schedules that change within steps.
  private let partial: [Int]
  /// The first schedule of each obligation; its endings follow.
  private let first: [Int]
  private let lanes: Lanes
  private let triggers: Triggers

  init(_ obligations: [(schedule: Schedule, endsBy: [Schedule])], lanes: Lanes, triggers: Triggers) {
    (self.lanes, self.triggers) = (lanes, triggers)
    schedules = obligations.flatMap { [$0.schedule] + $0.endsBy }
    first = obligations.indices.map { number in obligations[..<number].reduce(0) { $0 + 1 + $1.endsBy.count } }
    partial = schedules.indices.filter { [schedules] in schedules[$0].within > 0 || schedules[$0].delayWithin > 0 }
    levels = Levels(schedules, lanes: lanes, triggers: triggers)
    before = lanes.rows(partial.count)
    moments = lanes.rows(partial.count)
  }

  /// One of the obligations.
  subscript(number: Int) -> Obligation {
    let end = number + 1 < first.count ? first[number + 1] : schedules.count
    return Obligation(
      level: levels.rows[first[number]],
      endings: ((first[number] + 1)..<end).map { schedule in
        let change = partial.firstIndex(of: schedule).map { (before: before[$0], moment: moments[$0]) }
        return Obligation.Ending(ended: levels.rows[schedule], change: change)
      })
  }

  func update(step: Int) {
    for (row, schedule) in partial.enumerated() { before[row].set(levels.rows[schedule]) }
    levels.update(step: step)
    for (row, schedule) in partial.enumerated() { setMoment(moments[row], schedules[schedule]) }
  }

  /// The later of the day from which it may change and the day on which its delay is over.
  private func setMoment(_ row: Row, _ schedule: Schedule) {
    guard let trigger = schedule.trigger else { return row.set(schedule.within) }
    row.fill { lane in
      let over = triggers.fired[trigger][lane] + 1 + Double(schedule.delay)
      if over == Double(schedule.begins) { return max(schedule.within, schedule.delayWithin) }
      return over > Double(schedule.begins) ? schedule.delayWithin : schedule.within
    }
  }
}

/// How far something is paid for in the current step, until it ends.
struct Obligation {
  fileprivate let level: Row
  fileprivate let endings: [Ending]

  /// The part that has ended, and, where that changes within the step, the part before and the moment of the change.
  fileprivate struct Ending {
    let ended: Row
    let change: (before: Row, moment: Row)?

    func part(at moment: Double, lane: Int) -> Double {
      guard let change, moment < change.moment[lane] else { return ended[lane] }
      return change.before[lane]
    }
  }

  /// The part that is paid for at a moment of the step, from 0 to below 1 of the step.
  func level(at moment: Double, lane: Int) -> Double {
    endings.reduce(level[lane]) { $0 * (1 - $1.part(at: moment, lane: lane)) }
  }

  /// The first moment behind another at which anything changes; 1 where nothing does in the rest of the step.
  func nextChange(after moment: Double, lane: Int) -> Double {
    endings.reduce(1) { next, ending in
      guard let change = ending.change, change.before[lane] != ending.ended[lane] else { return next }
      return change.moment[lane] > moment ? min(next, change.moment[lane]) : next
    }
  }

  /// The part that is paid for, over the whole step.
  func meanLevel(lane: Int) -> Double {
    var (sum, from) = (0.0, 0.0)
    while from < 1 {
      let to = nextChange(after: from, lane: lane)
      sum += level(at: from, lane: lane) * (to - from)
      from = to
    }
    return sum
  }
}
