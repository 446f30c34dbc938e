extension OptionDraws {
  /// How much better the best option of each draw would have been: [option][draw], 0 and up.
  ///
  /// Source: L. J. Savage, The Foundations of Statistics (1954), for regret as what to hold decisions against.
  public var regrets: [[Double]] {
    let largest = largestGains
    return gains.map { zip(largest, $0).map { $0 - $1 } }
  }

  /// The regret of every option over all draws. That of the best option on average is the expected value of perfect
  /// information.
  public var expectedRegrets: [Estimate] { regrets.map(Estimate.init(meanOf:)) }

  /// The most that every option is ever regretted.
  public var largestRegrets: [Double] { regrets.map { $0.max() ?? 0 } }

  /// The option whose largest regret is smallest; the first where several are.
  public var leastRegretted: Int {
    let largest = largestRegrets
    return largest.indices.reduce(0) { largest[$1] < largest[$0] ? $1 : $0 }
  }

  /// The mean of the worst draws of every option: what it comes to when things go badly.
  ///
  /// A draw counts in part where the share does not end on a draw, as in the expected shortfall of R. T. Rockafellar
  /// and S. Uryasev, Journal of Banking and Finance 26 (2002), 1443–1471.
  /// - Parameter share: which part of the draws, above 0 and at most 1; a tenth, the worst decile, unless said.
  public func meansOfWorst(_ share: Double = 0.1) -> [Double] {
    precondition(share > 0 && share <= 1, "no such share of draws")
    let wanted = share * Double(draws)
    return gains.map { option in
      var (sum, counted) = (0.0, 0.0)
      for gain in option.sorted() where counted < wanted {
        let part = min(1, wanted - counted)
        sum += part * gain
        counted += part
      }
      return better == .higher ? sum / counted : -sum / counted
    }
  }
}
