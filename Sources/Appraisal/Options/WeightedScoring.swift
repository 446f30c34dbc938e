/// Scores on several measures made into one, by how much each measure matters.
///
/// Weights are swing weights: how much it matters to get from 0 to 100 on one scale, beside the same on the others. So
/// they belong to the options compared, not to the measures as such.
/// Source: Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2.
public struct WeightedScoring: Hashable, Sendable {
  /// What can be wrong with weights that somebody wrote.
  public enum Fault: Error, Hashable {
    /// There is no weight.
    case noWeights
    /// A weight, by its place, is 0 or below, or no number: what weighs nothing should not be in the list.
    case notPositive(Int)
  }

  /// The weight of every measure; they sum to 1.
  public let weights: [Double]

  /// Weights in any unit, such as points out of 100.
  public init(weights: [Double]) throws(Fault) {
    guard !weights.isEmpty else { throw .noWeights }
    for (measure, weight) in weights.enumerated() where !(weight > 0 && weight.isFinite) { throw .notPositive(measure) }
    let sum = weights.reduce(0, +)
    self.weights = weights.map { $0 / sum }
  }

  /// The weighted scores.
  ///
  /// - Parameter scores: [measure][any]: the options of one draw, or the draws of one option.
  /// - Returns: as many as each measure has, 0 to 100 where scores are.
  public func totals(of scores: [[Double]]) -> [Double] {
    check(scores)
    return weighted(scores, by: weights)
  }

  /// What one unit of a measure is worth in units of another, as the weights imply: to be held against what was meant.
  ///
  /// With one measure in people and the other a cost in pounds, −2,000 says that one person more is worth as much as
  /// spending £2,000 less.
  /// - Parameter scales: those the weights were given for, by measure.
  /// - Returns: nil where options do not differ in one of the two.
  public func worth(ofOne measure: Int, in other: Int, scales: [PreferenceScale]) -> Double? {
    let (from, to) = (scales[measure].swing, scales[other].swing)
    guard from != 0, to != 0 else { return nil }
    return (weights[measure] / from) / (weights[other] / to)
  }

  func check(_ scores: [[Double]]) {
    precondition(scores.count == weights.count, "as many measures as weights")
    precondition(scores.allSatisfy { $0.count == scores[0].count }, "measures of different options")
  }

  func weighted(_ scores: [[Double]], by weights: [Double]) -> [Double] {
    scores[0].indices.map { place in weights.indices.reduce(0) { $0 + weights[$1] * scores[$1][place] } }
  }
}
