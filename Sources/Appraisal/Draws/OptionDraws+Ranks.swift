extension OptionDraws {
  /// How often every option comes first, second, and so on: [option][rank].
  ///
  /// Options that tie share the ranks they take up, so every rank is somebody's and every option has some rank.
  public var rankProbabilities: [[Proportion]] {
    var counts = [[Double]](repeating: [Double](repeating: 0, count: options), count: options)
    for draw in 0..<draws {
      for option in 0..<options {
        let gain = gains[option][draw]
        var (better, alike) = (0, 0)
        for other in gains {
          if other[draw] > gain { better += 1 } else if other[draw] == gain { alike += 1 }
        }
        for rank in better..<(better + alike) { counts[option][rank] += 1 / Double(alike) }
      }
    }
    return counts.map { $0.map { Proportion($0, of: draws) } }
  }

  /// How often every option is the best of all: the cheapest, where outcomes are costs.
  public var probabilityBest: [Proportion] { rankProbabilities.map { $0[0] } }

  /// How often every option is better than another, such as doing nothing; a tie is half of it.
  public func probabilityBetter(than other: Int) -> [Proportion] {
    gains.map { option in
      let count = zip(option, gains[other]).reduce(0) { $0 + ($1.0 > $1.1 ? 1 : $1.0 == $1.1 ? 0.5 : 0) }
      return Proportion(count, of: draws)
    }
  }
}
