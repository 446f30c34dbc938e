/// Which option and draw each lane of a block is, and what the parameters are worth there.
///
/// A block has all its rows filled: where there are fewer lanes than it holds, the last is computed again.
final class Lanes {
  /// The lanes of the run.
  let range: Range<Int>
  /// How many are computed.
  let count: Int
  /// By [parameter].
  let values: Rows
  private let options: [Int]
  /// The draw of every lane; 0 is the central estimate.
  let draws: [Int]

  init(_ range: Range<Int>, count: Int, of plan: Plan, draws: Draws) {
    self.range = range
    self.count = count
    let perOption = draws.count + 1
    let lanes = (0..<count).map { min(range.lowerBound + $0, range.upperBound - 1) }
    options = lanes.map { $0 / perOption }
    self.draws = lanes.map { $0 % perOption }
    values = Rows(plan.parameters.count, lanes: count)
    for parameter in plan.parameters.indices {
      values[parameter].fill { draws.value(of: parameter, draw: lanes[$0] % perOption) }
    }
  }

  func rows(_ count: Int) -> Rows { Rows(count, lanes: self.count) }

  /// Whether a lane is of one of some options.
  @inline(__always)
  func isInForce(_ inForce: [Bool], lane: Int) -> Bool { inForce[options[lane]] }
}
