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

  /// Whether a lane is of one of some options.
  @inline(__always)
  func isInForce(_ inForce: [Bool], lane: Int) -> Bool { inForce[options[lane]] }
}
