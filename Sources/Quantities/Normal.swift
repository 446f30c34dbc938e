/// The standard normal distribution.
public enum Normal {
  /// The probability of a value below x.
  public static func cumulative(_ x: Double) -> Double { 0.5 * complementaryError(-x * 0.5.squareRoot()) }

  /// The value below which a share p falls, to about 1e-15.
  ///
  /// Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477–484.
  public static func quantile(_ p: Double) -> Double {
    if p <= 0 { return -.infinity }
    if p >= 1 { return .infinity }
    let q = p - 0.5
    if q.magnitude <= 0.425 {
      let r = 0.180625 - q * q
      return q * polynomial(r, central.numerator) / polynomial(r, central.denominator)
    }
    var r = (-naturalLogarithm(q < 0 ? p : 1 - p)).squareRoot()
    let magnitude: Double
    if r <= 5 {
      r -= 1.6
      magnitude = polynomial(r, middle.numerator) / polynomial(r, middle.denominator)
    } else {
      r -= 5
      magnitude = polynomial(r, far.numerator) / polynomial(r, far.denominator)
    }
    return q < 0 ? -magnitude : magnitude
  }

  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }

  private static let central = (
    numerator: [
      3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
      4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3,
    ],
    denominator: [
      1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3, 2.1213794301586595867e+4,
      3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3,
    ]
  )
  private static let middle = (
    numerator: [
      1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
      1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ],
    denominator: [
      1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
      1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ]
  )
  private static let far = (
    numerator: [
      6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
      2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ],
    denominator: [
      1.0, 5.99832206555887937690e-1, 1.36929880922737805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4,
      1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ]
  )
}

/// Two halves of normal distributions that meet at the mode, with a spread of their own to each side.
///
/// The spreads are such that a share `coverage` lies in [low, high] and equal shares lie below and above.
struct TwoPieceNormal: Sendable {
  let mode: Double
  /// The spread below the mode.
  let lowerSpread: Double
  /// The spread above the mode.
  let upperSpread: Double

  /// - Precondition: low < mode < high, 0 < coverage < 1.
  init(mode: Double, low: Double, high: Double, coverage: Double) {
    precondition(low < mode && mode < high && coverage > 0 && coverage < 1, "no such two-piece normal")
    let tail = (1 - coverage) / 2
    // With w the share of probability below the mode, the tail below `low` fixes one spread and the tail above
    // `high` the other; the densities meet at the mode when the spreads stand as w to 1 − w.
    func spreads(_ w: Double) -> (Double, Double) {
      ((low - mode) / Normal.quantile(tail / (2 * w)), (mode - high) / Normal.quantile(tail / (2 * (1 - w))))
    }
    var (below, above) = (tail, 1 - tail)
    for _ in 0..<60 {
      let w = (below + above) / 2
      let (lower, upper) = spreads(w)
      if lower * (1 - w) > upper * w { below = w } else { above = w }
    }
    self.mode = mode
    (lowerSpread, upperSpread) = spreads((below + above) / 2)
  }

  private var shareBelow: Double { lowerSpread / (lowerSpread + upperSpread) }

  func cumulative(_ x: Double) -> Double {
    x < mode
      ? 2 * shareBelow * Normal.cumulative((x - mode) / lowerSpread)
      : 1 - 2 * (1 - shareBelow) * Normal.cumulative((mode - x) / upperSpread)
  }

  func quantile(_ u: Double) -> Double {
    u < shareBelow
      ? mode + lowerSpread * Normal.quantile(u / (2 * shareBelow))
      : mode - upperSpread * Normal.quantile((1 - u) / (2 * (1 - shareBelow)))
  }
}
