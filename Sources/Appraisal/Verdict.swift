import Quantities

/// What the draws say of a test: the share that met it, how sure that share is, and so whether the test is met.
public struct Verdict: Hashable, Sendable {
  /// The answer.
  public enum Answer: Int, Comparable, Sendable {
    /// The share lies below the confidence asked for, beyond Monte Carlo error.
    case notSupported
    /// The share is too close to the confidence asked for to say with so few draws.
    case cannotTell
    /// The share lies above the confidence asked for, beyond Monte Carlo error.
    case supported

    /// Worse answers first.
    public static func < (left: Answer, right: Answer) -> Bool { left.rawValue < right.rawValue }
  }

  /// The share of draws that met the test.
  public let share: Double
  /// The 95% interval of that share: what other draws of the same number could have shown.
  public let interval: ClosedRange<Double>
  /// The share asked for.
  public let confidence: Double
  /// The answer.
  public let answer: Answer
  /// Where the answer is `cannotTell`: how many draws would tell, if the share stayed as it is; nil where none would.
  public let drawsThatWouldTell: Int?

  /// Judges a test by how many draws met it.
  ///
  /// - Parameters:
  ///   - met: the draws that met the test.
  ///   - draws: all draws, 1 or more.
  ///   - confidence: the share asked for, 0 to 1.
  public init(met: Int, of draws: Int, confidence: Double) {
    precondition(draws > 0 && (0...draws).contains(met), "no such share of draws")
    let proportion = Proportion(Double(met), of: draws)
    let interval = proportion.interval
    share = proportion.share
    self.interval = interval
    self.confidence = confidence
    if interval.lowerBound > confidence || interval.lowerBound == 1 {
      answer = .supported
    } else if interval.upperBound < confidence {
      answer = .notSupported
    } else {
      answer = .cannotTell
    }
    drawsThatWouldTell = answer == .cannotTell ? Self.draws(toTell: share, from: confidence) : nil
  }

  /// The confidence lies outside Wilson's interval once (share − confidence)² > z² × confidence × (1 − confidence) / n.
  private static func draws(toTell share: Double, from confidence: Double) -> Int? {
    let gap = share - confidence
    let z = Normal.quantile(0.975)
    let draws = z * z * confidence * (1 - confidence) / (gap * gap)
    return gap == 0 || draws > 1e9 ? nil : Int(draws) + 1
  }
}
