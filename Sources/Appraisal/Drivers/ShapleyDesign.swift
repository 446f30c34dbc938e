/// How much of a difference each hypothesis makes: the Shapley shares, and the runs it takes to know them.
///
/// A share is what a hypothesis adds to those already in force, averaged over every order in which they could have come
/// into force. Shares come to the difference between all of them and none.
///
/// Up to 12 hypotheses every subset is a lane and shares are exact. Beyond, orders are drawn, each together with its
/// reverse, and shares have an error.
/// Source: L. S. Shapley, A value for n-person games (1953); J. Castro, D. Gómez and J. Tejada, Computers and
/// Operations Research 36 (2009), 1726–1730, for sampled orders; R. Mitchell et al., Journal of Machine Learning
/// Research 23 (2022), for pairs of them.
public struct ShapleyDesign: Sendable {
  /// The most hypotheses of which every subset is run: 4,096 lanes.
  public static let mostExact = 12

  /// How many hypotheses there are.
  public let hypotheses: Int
  /// The subsets whose outcome must be known, each once.
  public let subsets: [HypothesisSet]
  /// The orders that were drawn, each followed by its reverse; nil where every subset is there.
  private let orders: [Order]?

  private struct Order {
    /// The hypotheses as they come into force.
    let hypotheses: [Int]
    /// The subsets in force before the first, after the first, and so on, by their places.
    let subsets: [Int]
  }

  /// Every subset.
  /// - Parameter hypotheses: 1 to 12.
  public init(hypotheses: Int) {
    precondition((1...Self.mostExact).contains(hypotheses), "so many hypotheses want sampled orders")
    self.hypotheses = hypotheses
    subsets = (0..<(1 << hypotheses)).map { HypothesisSet(bits: UInt64($0)) }
    orders = nil
  }

  /// The subsets that some drawn orders pass through.
  /// - Parameters:
  ///   - hypotheses: 1 to 64.
  ///   - pairs: how many orders are drawn, each with its reverse; 2 or more for an error.
  ///   - random: where chance comes from; with the same seed the design is the same.
  public init(hypotheses: Int, pairs: Int, using random: inout some RandomNumberGenerator) {
    precondition((1...64).contains(hypotheses) && pairs > 0, "no such design")
    var subsets: [HypothesisSet] = []
    var places: [HypothesisSet: Int] = [:]
    func place(of subset: HypothesisSet) -> Int {
      if let known = places[subset] { return known }
      places[subset] = subsets.count
      subsets.append(subset)
      return subsets.count - 1
    }
    var orders: [Order] = []
    for _ in 0..<pairs {
      let drawn = drawnOrder(of: hypotheses, using: &random)
      for order in [drawn, drawn.reversed()] {
        let passed = (0...hypotheses).map { place(of: HypothesisSet(order.prefix($0))) }
        orders.append(Order(hypotheses: order, subsets: passed))
      }
    }
    self.hypotheses = hypotheses
    self.subsets = subsets
    self.orders = orders
  }

  /// The share of every hypothesis.
  /// - Parameter outcomes: the outcome with each of `subsets` in force, in their order.
  /// - Returns: by hypothesis; the error is 0 where every subset was run.
  public func shares(of outcomes: [Double]) -> [Estimate] {
    precondition(outcomes.count == subsets.count && outcomes.allSatisfy(\.isFinite), "as many outcomes as subsets")
    guard let orders else { return exactShares(outcomes).map { Estimate(value: $0, standardError: 0) } }
    // Reverse orders are no second chance but the other half of one, so errors are those of pairs.
    var shares = [[Double]](repeating: [Double](repeating: 0, count: orders.count / 2), count: hypotheses)
    for (place, order) in orders.enumerated() {
      for (step, hypothesis) in order.hypotheses.enumerated() {
        let added = outcomes[order.subsets[step + 1]] - outcomes[order.subsets[step]]
        shares[hypothesis][place / 2] += added / 2
      }
    }
    return shares.map(Estimate.init(meanOf:))
  }

  private func exactShares(_ outcomes: [Double]) -> [Double] {
    // The chance that just these come before a hypothesis: |S|! (n − |S| − 1)! / n!
    var weights = [1 / Double(hypotheses)]
    for size in 1..<max(1, hypotheses) {
      weights.append(weights[size - 1] * Double(size) / Double(hypotheses - size))
    }
    return (0..<hypotheses).map { hypothesis in
      let bit = 1 << hypothesis
      return outcomes.indices.reduce(0) { sum, subset in
        guard subset & bit == 0 else { return sum }
        return sum + weights[subset.nonzeroBitCount] * (outcomes[subset | bit] - outcomes[subset])
      }
    }
  }
}

/// An order in which any place is as likely for each: that of as many random numbers.
private func drawnOrder(of count: Int, using random: inout some RandomNumberGenerator) -> [Int] {
  // Unlike the library's shuffle, the same on every toolchain.
  let keys = (0..<count).map { _ in random.next() as UInt64 }
  return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
}
