/// How many of some people are among those who are drawn from all, without anybody being drawn twice.
struct Hypergeometric {
  /// Everybody.
  let population: Int
  /// Those who are looked for.
  let some: Int
  /// How many are drawn.
  let drawn: Int

  /// The smallest number that is reached with probability `u`, strictly between 0 and 1.
  func quantile(_ u: Double) -> Int {
    guard some > 0, drawn > 0 else { return 0 }
    guard some < population else { return drawn }
    guard drawn < population else { return some }
    // Whichever half is smaller, of the people and of the draw: then counts begin at 0, and its chance is no fraction of
    // the smallest number there is.
    if 2 * some > population {
      return drawn - Hypergeometric(population: population, some: population - some, drawn: drawn).quantile(1 - u)
    }
    if 2 * drawn > population {
      return some - Hypergeometric(population: population, some: some, drawn: population - drawn).quantile(1 - u)
    }
    return quantileOfSmallerHalves(u)
  }

  private func quantileOfSmallerHalves(_ u: Double) -> Int {
    let (all, few, many) = (Double(population), min(some, drawn), max(some, drawn))
    let mean = Double(some) * (Double(drawn) / all)
    if u <= 1 - mean { return 0 }
    let variance = mean * (1 - Double(some) / all) * (Double(population - drawn) / (all - 1))
    guard variance <= largestExactVariance else {
      return normalCount(u, mean: mean, variance: variance, within: 0...few)
    }
    var nobody = 1.0
    for one in 0..<few { nobody *= Double(population - many - one) / Double(population - one) }
    let rest = population - some - drawn
    return addedUp(to: u, from: nobody, within: 0...few) {
      Double(some - $0) / Double($0 + 1) * (Double(drawn - $0) / Double(rest + $0 + 1))
    }
  }
}

/// Who is drawn from people of several kinds: one kind after another, each hypergeometric among those who are left.
struct MultivariateHypergeometric {
  /// Those who have not been looked at.
  private(set) var population: Int
  /// How many of them are drawn.
  private(set) var drawn: Int

  init(population: Int, drawn: Int) {
    (self.population, self.drawn) = (population, drawn)
  }

  /// How many of the next kind are drawn.
  ///
  /// - Parameter u: a uniform number, asked for only where there is something to decide.
  mutating func next(of people: Int, _ u: @autoclosure () -> Double) -> Int {
    let count: Int
    if drawn == 0 || people == 0 {
      count = 0
    } else if drawn == population {
      count = people
    } else {
      count = Hypergeometric(population: population, some: people, drawn: drawn).quantile(u())
    }
    population -= people
    drawn -= count
    return count
  }
}
