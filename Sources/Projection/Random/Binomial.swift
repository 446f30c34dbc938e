import Quantities

/// Beyond this variance a number of people is drawn from the normal distribution; up to it, from its own to the last
/// person.
///
/// There the two differ by less than a hundredth of a probability, and the chance of nobody is still a number that a
/// `Double` holds, from which the exact distributions are added up.
let largestExactVariance = 60.0

/// How many of so many people something happens to, each by chance and alone.
struct Binomial {
  let people: Int
  /// The chance for each, 0 to 1.
  let probability: Double

  /// The smallest number that is reached with probability `u`: one uniform number gives one count, and close chances give
  /// close counts.
  ///
  /// - Parameter u: strictly between 0 and 1.
  func quantile(_ u: Double) -> Int {
    guard people > 0, probability > 0 else { return 0 }
    guard probability < 1 else { return people }
    if probability > 0.5 { return people - Binomial(people: people, probability: 1 - probability).quantile(1 - u) }
    let mean = Double(people) * probability
    // The chance of nobody is at least 1 − mean: mostly there is no need to know it.
    if u <= 1 - mean { return 0 }
    let variance = mean * (1 - probability)
    guard variance <= largestExactVariance else {
      return normalCount(u, mean: mean, variance: variance, within: 0...people)
    }
    let odds = probability / (1 - probability)
    return addedUp(to: u, from: power(1 - probability, Double(people)), within: 0...people) {
      Double(people - $0) / Double($0 + 1) * odds
    }
  }
}

/// How many turn up who turn up one by one and independently.
struct Poisson {
  let mean: Double

  /// The smallest number that is reached with probability `u`, strictly between 0 and 1.
  func quantile(_ u: Double) -> Int {
    guard mean > 0, u > 1 - mean else { return 0 }
    guard mean <= largestExactVariance else {
      return normalCount(u, mean: mean, variance: mean, within: 0...Int.max)
    }
    return addedUp(to: u, from: exponential(-mean), within: 0...Int.max) { mean / Double($0 + 1) }
  }
}

/// The whole number nearest to a normal quantile: each count stands for all that lies within half a person of it.
func normalCount(_ u: Double, mean: Double, variance: Double, within support: ClosedRange<Int>) -> Int {
  let count = (mean + Normal.quantile(u) * variance.squareRoot()).rounded()
  return Int(min(Double(support.upperBound), max(Double(support.lowerBound), count)))
}

/// The smallest count up to which probabilities add to `u`.
///
/// - Parameters:
///   - first: the probability of the smallest count.
///   - ratio: the probability of the count after one, over that of the one.
@inline(__always)
func addedUp(to u: Double, from first: Double, within support: ClosedRange<Int>, ratio: (Int) -> Double) -> Int {
  var (count, probability, sum) = (support.lowerBound, first, first)
  while sum < u && count < support.upperBound {
    probability *= ratio(count)
    // In the far tail nothing is added any more, and rounding must not lead to its end.
    guard sum + probability > sum else { break }
    sum += probability
    count += 1
  }
  return count
}

/// What becomes of so many people to each of whom one of several things happens, or none: one outcome after another, each
/// binomial among those who are left.
struct Multinomial {
  /// Those of whom nothing is known yet.
  private(set) var left: Int
  /// The chance that an outcome that is still to come happens.
  private var probability: Double

  /// - Parameters:
  ///   - people: those to whom one of the outcomes happens.
  ///   - probability: the sum over the outcomes.
  init(people: Int, probability: Double) {
    left = people
    self.probability = probability
  }

  /// How many have the next outcome.
  ///
  /// - Parameter u: a uniform number, asked for only where there is something to decide.
  mutating func next(probability outcome: Double, _ u: @autoclosure () -> Double) -> Int {
    guard left > 0, outcome > 0 else { return 0 }
    // Sums of chances are not exact: what is left of the last outcome is all of it.
    let share = outcome / probability
    let count = share >= 1 - 1e-12 ? left : Binomial(people: left, probability: share).quantile(u())
    left -= count
    probability = max(0, probability - outcome)
    return count
  }
}
