// What is reckoned beside a projection follows the schedules of a plan as the rules in it do.

extension Samples {
  /// The step at whose end a trigger fired in one option, by draw, −1 for the eve of the first; nil where it never did.
  ///
  /// - Parameters:
  ///   - trigger: one of the plan's, so that its gauges are those of the samples.
  ///   - threshold: by draw, the central estimate first.
  public func fired(_ trigger: Trigger, threshold: [Double], option: Int) -> [Int?] {
    let eve = trigger.gauges.reduce(0) { $0 + opening(ofGauge: $1) }
    let levels =
      [Array(repeating: eve, count: draws + 1)]
      + (0..<timeline.steps).map { step in
        let readings = trigger.gauges.map { draws(ofGauge: $0, step: step, option: option) }
        return (0...draws).map { draw in readings.reduce(0) { $0 + $1[draw] } }
      }
    var fired = [Int?](repeating: nil, count: draws + 1)
    var inARow = [Int](repeating: 0, count: draws + 1)
    for (number, level) in levels.enumerated() {
      for draw in fired.indices where fired[draw] == nil {
        inARow[draw] = trigger.holds(at: level[draw], eve: eve, threshold: threshold[draw]) ? inARow[draw] + 1 : 0
        if inARow[draw] >= trigger.steps { fired[draw] = number - 1 }
      }
    }
    return fired
  }
}

extension Schedule {
  /// How far it is in force in a step of one of its options.
  ///
  /// - Parameter fired: the step at whose end its trigger fired; nil where it has not, or where it waits for none.
  public func level(step: Int, fired: Int?) -> Double {
    guard trigger != nil else { return phase[step] }
    guard let fired else { return 0 }
    let start = max(begins, fired + 1 + delay)
    return start <= step ? phase[step - start + begins] : 0
  }
}
