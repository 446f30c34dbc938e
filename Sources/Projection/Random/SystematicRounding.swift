/// Rounds expected numbers to whole people one after another, carrying on what is left: each becomes one of the two whole
/// numbers beside it, and the sum of all never strays from what is expected by a whole person.
///
/// Begun with a uniform number, each is right in the mean. Source: W. G. Madow, On the theory of systematic sampling
/// (1949).
struct SystematicRounding {
  /// What has been expected and has not yet made up a person.
  private(set) var carried: Double

  init(carried: Double) { self.carried = carried }

  /// The whole people of the next number.
  ///
  /// - Parameter most: how many there can be; who is missing is carried on to the next.
  mutating func next(_ expected: Double, atMost most: Int = .max) -> Int {
    carried += expected
    // A billionth of slack, so that a person in twelve parts is one person.
    let whole = min(Int((carried + 1e-9).rounded(.down)), most)
    carried -= Double(whole)
    return whole
  }
}

/// Parts of a whole number of people in proportion to weights, each one of the two whole numbers beside its share.
///
/// - Parameters:
///   - people: shared out to the last.
///   - weights: none below 0, some above.
///   - u: a uniform number, which decides who gets the odd ones.
///   - take: told the place of each weight with people, and how many.
@inline(__always)
func shareOut(_ people: Int, by weights: (Int) -> Double, count: Int, _ u: Double, take: (Int, Int) -> Void) {
  var sum = 0.0
  var last = 0
  for place in 0..<count where weights(place) > 0 {
    sum += weights(place)
    last = place
  }
  var (left, rounding) = (people, SystematicRounding(carried: u))
  for place in 0..<count where weights(place) > 0 {
    let share = place == last ? left : min(left, rounding.next(Double(people) * (weights(place) / sum)))
    if share > 0 { take(place, share) }
    left -= share
  }
}
