/// Which option and draw each lane of a block is, and what the parameters are worth there.
final class Lanes {
  let range: Range<Int>
  /// By [parameter].
  let values: Rows
  private let options: [Int]

  init(_ range: Range<Int>, of plan: Plan, draws: Draws) {
    self.range = range
    let perOption = draws.count + 1
    options = range.map { $0 / perOption }
    values = Rows(plan.parameters.count, lanes: range.count)
    for parameter in plan.parameters.indices {
      values[parameter].fill { draws.value(of: parameter, draw: (range.lowerBound + $0) % perOption) }
    }
  }

  var count: Int { range.count }

  func rows(_ count: Int) -> Rows { Rows(count, lanes: range.count) }

  /// Sets the size of a rule: its value in the lanes where the rule is in force, 0 in the others.
  @inline(__always)
  func setSize(_ row: Row, inForceIn inForce: [Bool], _ value: (Int) -> Double) {
    row.fill { inForce[options[$0]] ? value($0) : 0 }
  }
}
