/// What is known of some quantities that are 0 or more, as linear inequalities, and how far it bounds any sum of them.
///
/// Source: the simplex method in dictionaries, with R. G. Bland's rule, so that it ends: V. Chvátal, Linear Programming (1983).
public struct LinearProgram {
  private let quantities: Int
  private var rows: [[Double]] = []
  private var limits: [Double] = []

  /// So many quantities of which nothing is known but that they are 0 or more.
  public init(quantities: Int) { self.quantities = quantities }

  /// Adds that a sum of quantities lies between two values.
  public mutating func know(_ weights: [Double], from low: Double, to high: Double) {
    rows += [weights, weights.map { -$0 }]
    limits += [high, -low]
  }

  /// The least and the most that a sum of quantities can be; nil where nothing is at all possible.
  public func interval(of weights: [Double]) -> (low: Double, high: Double)? {
    guard let high = most(of: weights), let low = most(of: weights.map { -$0 }) else { return nil }
    return (-low, high)
  }

  /// The most that a sum of quantities can be: infinite where nothing limits it, nil where nothing is possible.
  public func most(of weights: [Double]) -> Double? {
    var table = SimplexTable(rows: rows, limits: limits, quantities: quantities)
    guard table.findFeasible() else { return nil }
    return table.maximise(weights)
  }
}

/// Basic variables in terms of the others: x_B = limits − rows × x_N; the objective is value + gains × x_N.
private struct SimplexTable {
  private var rows: [[Double]]
  private var limits: [Double]
  private var gains: [Double] = []
  private var value = 0.0
  private var basic: [Int]
  private var others: [Int]
  private let quantities: Int

  private static let nothing = 1e-9

  init(rows: [[Double]], limits: [Double], quantities: Int) {
    (self.rows, self.limits, self.quantities) = (rows, limits, quantities)
    others = Array(0..<quantities)
    basic = Array(quantities..<(quantities + rows.count))
  }

  /// Moves to a point at which everything known holds; false where there is none.
  mutating func findFeasible() -> Bool {
    guard let worst = limits.indices.min(by: { limits[$0] < limits[$1] }), limits[worst] < 0 else { return true }
    // One variable more makes up for what does not hold; it is then made as small as can be.
    let slack = quantities + rows.count
    for row in rows.indices { rows[row].append(-1) }
    others.append(slack)
    (gains, value) = (others.map { $0 == slack ? -1 : 0 }, 0)
    pivot(worst, others.count - 1)
    optimise()
    guard value > -1e-7 else { return false }
    if let row = basic.firstIndex(of: slack) {
      guard let column = rows[row].indices.first(where: { rows[row][$0].magnitude > Self.nothing }) else {
        return false
      }
      pivot(row, column)
    }
    guard let column = others.firstIndex(of: slack) else { return false }
    others.remove(at: column)
    for row in rows.indices { rows[row].remove(at: column) }
    return true
  }

  mutating func maximise(_ weights: [Double]) -> Double {
    gains = others.map { $0 < quantities ? weights[$0] : 0 }
    value = 0
    for (row, variable) in basic.enumerated() where variable < quantities && weights[variable] != 0 {
      value += weights[variable] * limits[row]
      for column in gains.indices { gains[column] -= weights[variable] * rows[row][column] }
    }
    return optimise() ? value : .infinity
  }

  /// False where there is no end.
  @discardableResult
  private mutating func optimise() -> Bool {
    while let column = gains.indices.filter({ gains[$0] > Self.nothing }).min(by: { others[$0] < others[$1] }) {
      var leaving: Int?
      var least = Double.infinity
      for row in rows.indices where rows[row][column] > Self.nothing {
        let ratio = limits[row] / rows[row][column]
        if ratio < least - 1e-12 || (ratio <= least + 1e-12 && leaving.map { basic[row] < basic[$0] } ?? true) {
          (leaving, least) = (row, min(ratio, least))
        }
      }
      guard let leaving else { return false }
      pivot(leaving, column)
    }
    return true
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let pivot = rows[row][column]
    limits[row] /= pivot
    for other in rows[row].indices { rows[row][other] /= pivot }
    rows[row][column] = 1 / pivot
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      rows[other][column] = 0
      limits[other] -= factor * limits[row]
      for cell in rows[other].indices { rows[other][cell] -= factor * rows[row][cell] }
    }
    let gain = gains[column]
    gains[column] = 0
    value += gain * limits[row]
    for cell in gains.indices { gains[cell] -= gain * rows[row][cell] }
    swap(&basic[row], &others[column])
  }
}
