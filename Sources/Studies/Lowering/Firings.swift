import Projection

/// When triggers fired in a run, and so how far what waits for them is in force; for what is reckoned beside it.
struct Firings {
  private let samples: Samples
  /// By [option][trigger][draw]; nothing for triggers that nobody asked about.
  private let fired: [[[Int?]]]

  /// - Parameters:
  ///   - schedules: those that will be asked about.
  ///   - values: a parameter of the plan by draw, the central estimate first.
  init(of schedules: [Schedule], in samples: Samples, _ triggers: [Trigger], values: (Int) -> [Double]) {
    let awaited = Set(schedules.compactMap(\.trigger))
    let thresholds = triggers.enumerated().map { awaited.contains($0) ? values($1.threshold) : nil }
    fired = (0..<samples.options).map { option in
      zip(triggers, thresholds).map { trigger, threshold in
        threshold.map { samples.fired(trigger, threshold: $0, option: option) } ?? []
      }
    }
    self.samples = samples
  }

  /// How far a schedule is in force in a step, by draw.
  func levels(of schedule: Schedule, in step: Int, option: Int) -> [Double] {
    guard schedule.options[option] else { return Array(repeating: 0, count: samples.draws + 1) }
    guard let trigger = schedule.trigger else {
      return Array(repeating: schedule.level(step: step, fired: nil), count: samples.draws + 1)
    }
    return fired[option][trigger].map { schedule.level(step: step, fired: $0) }
  }
}
