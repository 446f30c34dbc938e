/// Iterative proportional fitting: the figures nearest to an even spread that add up to every given margin.
///
/// Every cell starts at 1. The margins take turns: all cells of a margin's part are scaled so that they add to its
/// target, until no margin is off. A target of 0 makes its cells 0 for good. The last margin is met to rounding.
///
/// Source: W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940), 427–444.
struct ProportionalFit {
  /// A way of cutting the cells into parts, with what each part adds to.
  struct Margin {
    /// The part each cell belongs to.
    let partOf: [Int]
    /// What each part adds to, 0 or more.
    let targets: [Double]
  }

  /// The part of a margin that is furthest from its target.
  struct Misfit {
    /// The margin's place in the list.
    let margin: Int
    /// The part.
    let part: Int
    /// What the part adds to.
    let fitted: Double
  }

  /// The fitted cells.
  let values: [Double]
  /// How far the worst part is from its target.
  let largestResidual: Double
  /// The worst part; nil where every margin is met exactly.
  let worst: Misfit?

  /// Rounds of all margins after which fitting stops; a fit that still moves then moves by less than matters.
  private static let mostRounds = 5_000
  /// After so many rounds it is seen whether they still help.
  private static let roundsBetweenLooks = 100

  /// Fits cells to margins.
  ///
  /// - Parameter cells: how many.
  init(cells: Int, margins: [Margin]) {
    var values = [Double](repeating: 1, count: cells)
    let goal = 1e-12 * (margins.map { $0.targets.reduce(0, +) }.max() ?? 0)
    var earlier = Double.infinity
    for round in 1...Self.mostRounds {
      var residual = 0.0
      for margin in margins { residual = max(residual, Self.meet(margin, &values)) }
      if residual <= goal { break }
      guard round % Self.roundsBetweenLooks == 0 else { continue }
      // Margins that contradict each other settle into going round in a circle.
      if residual > 0.95 * earlier { break }
      earlier = residual
    }
    self.values = values
    var largest = 0.0
    var worst: Misfit?
    for (index, margin) in margins.enumerated() {
      for (part, sum) in Self.sums(margin, values).enumerated() where abs(sum - margin.targets[part]) > largest {
        largest = abs(sum - margin.targets[part])
        worst = Misfit(margin: index, part: part, fitted: sum)
      }
    }
    largestResidual = largest
    self.worst = worst
  }

  /// Scales all cells to one margin.
  ///
  /// - Returns: how far the worst part was from its target before.
  private static func meet(_ margin: Margin, _ values: inout [Double]) -> Double {
    var residual = 0.0
    let factors = zip(sums(margin, values), margin.targets).map { sum, target in
      residual = max(residual, abs(sum - target))
      return sum > 0 ? target / sum : 0
    }
    for cell in values.indices { values[cell] *= factors[margin.partOf[cell]] }
    return residual
  }

  private static func sums(_ margin: Margin, _ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: margin.targets.count)
    for cell in values.indices { sums[margin.partOf[cell]] += values[cell] }
    return sums
  }
}
