/// What we believe about a number: one value, or a range with how sure we are of it.
///
/// The likely value is what the central estimate uses. `quantile` turns a probability into a value, so that one
/// uniform random number gives one draw and options can be compared on the same draws.
public enum Distribution: Hashable, Sendable {
  /// A number we are sure of.
  case certain(Double)
  /// `likely c, between a and b (p% sure)`: the two-piece normal with mode c whose central share p is [a, b].
  case likely(Double, between: Double, and: Double, sure: Double)
  /// `between a and b`: any value in the range is as likely as another.
  case between(Double, and: Double)
  /// `from 12 observed out of 60`: a share, as a beta distribution whose mode is the observed share.
  case observed(Double, outOf: Double)

  /// The value the central estimate uses: the mode, or the middle of a flat range.
  public var central: Double {
    switch self {
    case .certain(let value): return value
    case .likely(let mode, _, _, _): return mode
    case .between(let low, let high): return (low + high) / 2
    case .observed(let count, let total): return count / total
    }
  }

  /// Whether draws differ from one another.
  public var isUncertain: Bool {
    if case .certain = self { return false }
    return true
  }

  /// The same belief about the number times a constant above 0, e.g. a percentage as a share.
  public func scaled(by factor: Double) -> Distribution {
    switch self {
    case .certain(let value): return .certain(value * factor)
    case .likely(let mode, let low, let high, let sure):
      return .likely(mode * factor, between: low * factor, and: high * factor, sure: sure)
    case .between(let low, let high): return .between(low * factor, and: high * factor)
    case .observed: return self
    }
  }

  /// The same belief about the number with a constant added, e.g. growth as what a year is multiplied by; an observed
  /// share, which is one of a whole, has no such form and stays as it is.
  public func shifted(by difference: Double) -> Distribution {
    switch self {
    case .certain(let value): return .certain(value + difference)
    case .likely(let mode, let low, let high, let sure):
      return .likely(mode + difference, between: low + difference, and: high + difference, sure: sure)
    case .between(let low, let high): return .between(low + difference, and: high + difference)
    case .observed: return self
    }
  }
}

/// Draws values of one uncertain number: its distribution, cut to the range that is legal for it.
public struct Sampler: Sendable {
  private enum Form {
    case fixed(Double)
    case flat(low: Double, high: Double)
    case twoPiece(TwoPieceNormal, onLogScale: Bool, below: Double, above: Double)
    case beta(BetaDistribution)
  }

  private let form: Form

  /// Prepares a distribution for drawing.
  ///
  /// A two-piece normal is cut to the legal range. Where the number must be positive and its range spans a factor of
  /// 2 or more, the logarithm has the two-piece normal instead, so that 5 to 20 around 10 is even-handed.
  /// - Parameters:
  ///   - legal: the values the number may take, e.g. 0 to 1 for a share, 0 and up for people.
  public init(_ distribution: Distribution, legal: ClosedRange<Double>) {
    switch distribution {
    case .certain(let value): form = .fixed(value)
    case .between(let low, let high): form = .flat(low: max(low, legal.lowerBound), high: min(high, legal.upperBound))
    case .observed(let count, let total):
      form = .beta(BetaDistribution(alpha: count + 1, beta: total - count + 1))
    case .likely(let mode, let low, let high, let sure):
      let onLogScale = legal.lowerBound >= 0 && low > 0 && high >= 2 * low
      let scale: (Double) -> Double = { onLogScale ? ($0 > 0 ? naturalLogarithm($0) : -.infinity) : $0 }
      let normal = TwoPieceNormal(mode: scale(mode), low: scale(low), high: scale(high), coverage: sure)
      form = .twoPiece(
        normal, onLogScale: onLogScale, below: normal.cumulative(scale(legal.lowerBound)),
        above: normal.cumulative(scale(legal.upperBound)))
    }
  }

  /// The value below which a share `u` of draws falls.
  /// - Parameter u: strictly between 0 and 1.
  public func quantile(_ u: Double) -> Double {
    switch form {
    case .fixed(let value): return value
    case .flat(let low, let high): return low + u * (high - low)
    case .beta(let beta): return beta.quantile(u)
    case .twoPiece(let normal, let onLogScale, let below, let above):
      let value = normal.quantile(below + u * (above - below))
      return onLogScale ? exponential(value) : value
    }
  }
}
