extension OptionDraws {
  /// What it would be worth, on average, to know every uncertain number before choosing (EVPI).
  ///
  /// The mean over draws of how much the best option of the draw is better than the option that is best on average. In
  /// the unit of the outcomes, for all the people they are of; 0 where the same option is best in every draw.
  /// Source: A. Briggs, K. Claxton and M. Sculpher, Decision Modelling for Health Economic Evaluation (2006), ch. 6.
  public var valueOfPerfectInformation: Estimate {
    Estimate(meanOf: zip(largestGains, gains[best]).map { $0 - $1 })
  }

  /// What it would be worth, on average, to know one uncertain number before choosing (EVPPI).
  ///
  /// Estimated by regression from the draws of one run: how much every option is better than the best one is fitted as
  /// a smooth function of the number, and the mean taken of the largest of these, where above 0. Smooth means a
  /// polynomial of degree 0 to 10, chosen by the Bayesian information criterion; a number that tells nothing has degree
  /// 0 and is worth nothing. Where outcomes jump at some value of the number, a polynomial cuts the corner and the
  /// estimate is too low, by up to a sixth or so.
  ///
  /// The error is that of the gain from choosing by the fit, which is the influence function of the estimate.
  /// Source: M. Strong, J. E. Oakley and A. Brennan, Estimating multiparameter partial expected value of perfect
  /// information from a probabilistic sensitivity analysis sample, Medical Decision Making 34 (2014), 311–326.
  /// - Parameter number: the uncertain number by draw.
  public func valueOfInformation(about number: [Double]) -> Estimate {
    precondition(number.count == draws && number.allSatisfy(\.isFinite), "as many numbers as draws")
    let polynomials = OrthogonalPolynomials(of: number, degree: min(10, draws / 10))
    let best = self.best
    // The best option's lead over itself stands for staying with it.
    var expected = [Double](repeating: 0, count: draws)
    var chosen = expected
    var realised = expected
    for option in gains.indices where option != best {
      let lead = zip(gains[option], gains[best]).map { $0 - $1 }
      let degree = polynomials.degree(for: lead)
      let fit = polynomials.fitted(to: lead, degree: degree)
      // A flat fit has no error of its own, so that of a straight line stands for it.
      let sloped = degree > 0 ? fit : polynomials.fitted(to: lead, degree: 1)
      for draw in 0..<draws {
        expected[draw] = max(expected[draw], fit[draw])
        if sloped[draw] > chosen[draw] { (chosen[draw], realised[draw]) = (sloped[draw], lead[draw]) }
      }
    }
    return Estimate(
      value: expected.reduce(0, +) / Double(draws), standardError: Estimate(meanOf: realised).standardError)
  }
}
