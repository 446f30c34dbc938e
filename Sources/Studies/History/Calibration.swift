import Appraisal
public import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// What uncertain numbers of a scenario must have been like for what happened to happen.
public struct Calibration: Sendable {
  /// What is believed of a number: draws of it, summed up.
  public struct Belief: Hashable, Sendable {
    /// The mean.
    public let mean: Double
    /// The standard deviation.
    public let spread: Double
    /// The values below which 10%, 50% and 90% fall.
    public let low, median, high: Double

    init(_ draws: [Double], _ weights: ImportanceWeights) {
      mean = weights.mean(of: draws)
      spread = weights.standardDeviation(of: draws)
      let quantiles = weights.quantiles([0.1, 0.5, 0.9], of: draws)
      (low, median, high) = (quantiles[0], quantiles[1], quantiles[2])
    }
  }

  /// One number before and after.
  public struct Learnt: Sendable {
    /// Its name.
    public let name: String
    /// As the planner wrote it.
    public let written: String
    /// What was believed before.
    public let before: Belief
    /// What is to be believed after.
    public let after: Belief
    let number: FittableNumber

    /// How far the mean moved, in standard deviations of what was believed before.
    public var shift: Double { before.spread > 0 ? (after.mean - before.mean) / before.spread : 0 }
    /// The standard deviation after as a share of that before: 1 where nothing was learnt.
    public var narrowing: Double { before.spread > 0 ? after.spread / before.spread : 1 }
  }

  /// One figure, and what draws have for it.
  public struct Fit: Sendable {
    /// What was counted.
    public let observation: Observation
    /// The mean of the draws before and after.
    public let before, after: Double
  }

  /// Two numbers of which a draw that has much of one has much, or little, of the other.
  public struct Bond: Sendable {
    /// Their names.
    public let names: [String]
    /// Their correlation after, −1 to 1.
    public let correlation: Double
  }

  /// The title of the scenario.
  public let title: String
  /// The option that was projected.
  public let option: String
  /// The file of what happened, as given.
  public let actualsPath: String
  /// How many draws.
  public let draws: Int
  /// The seed of the draws.
  public let seed: UInt64
  /// The share by which a figure may be off, beside chance.
  public let within: Double
  /// Every figure that was observed, in the order written.
  public let fits: [Fit]
  /// As many draws, all alike, as would tell as much.
  public let effectiveSampleSize: Double
  /// What was learnt about each number that was named.
  public let learnt: [Learnt]
  /// The numbers that hang together by more than 0.5 after and did not before.
  public let bonds: [Bond]
  /// How far a figure of a draw is off on average (MAPE), before and after; nil where nobody was observed.
  public let errorBefore, errorAfter: Double?
  /// Why little may have been learnt.
  public let warnings: Findings

  /// Fewer draws than this, all alike, tell too little of a mean and its range.
  static let fewestDraws = 50.0
}

extension Study {
  /// Weighs draws by how likely each makes what happened, and says what that tells of some numbers.
  ///
  /// A figure of n people is taken to be off by a normal error with the variance n of counts, and by a share of itself
  /// beside. All uncertain numbers are drawn, named or not; what is not named stays as unsure as what happened leaves
  /// it.
  /// - Parameters:
  ///   - names: the numbers to tell of.
  ///   - within: the share by which figures may be off beside chance, 0 and up.
  /// - Throws: a number or an option that is not there, or more draws than fit into memory.
  public func calibrate(
    on actuals: Actuals, fitting names: [String], within: Double, _ settings: ReplaySettings,
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws(Finding) -> Calibration {
    let numbers = try FittableNumber.named(names, in: rulebook)
    let replay = try await replay(actuals.observations, settings, progress: progress)
    let weighing = Weighing(replay, within: within, draws: settings.draws)
    let drawn = numbers.map {
      Array(draws(of: $0.parameter, count: settings.draws, seed: settings.seed).dropFirst())
    }
    return Calibration(
      title: rulebook.scenario.title.text, option: settings.option ?? "do nothing", actualsPath: actuals.path,
      draws: settings.draws, seed: settings.seed, within: within, fits: weighing.fits,
      effectiveSampleSize: weighing.after.effectiveSampleSize,
      learnt: zip(numbers, drawn).map { number, draws in
        Calibration.Learnt(
          name: number.name, written: number.amount.text, before: Calibration.Belief(draws, weighing.before),
          after: Calibration.Belief(draws, weighing.after), number: number)
      },
      bonds: weighing.bonds(numbers.map(\.name), drawn), errorBefore: weighing.error(weighing.before),
      errorAfter: weighing.error(weighing.after), warnings: weighing.warnings)
  }
}

/// Draws before and after what was observed.
private struct Weighing {
  let replay: Replay
  let before: ImportanceWeights
  let after: ImportanceWeights
  /// By how much each figure may be off: a standard deviation.
  private let spreads: [Double]

  init(_ replay: Replay, within: Double, draws: Int) {
    self.replay = replay
    let spreads = replay.observations.map { observation in
      let share = within * observation.people
      // Nobody observed may have been one.
      return (max(1, observation.people) + share * share).squareRoot()
    }
    before = ImportanceWeights(alike: draws)
    after = ImportanceWeights(
      logLikelihoods: (0..<draws).map { draw in
        replay.observations.indices.reduce(0) { sum, index in
          let observed = replay.observations[index].people
          return sum
            + normalLogLikelihood(
              observed: observed, expected: replay.drawn[index][draw], spread: spreads[index])
        }
      })
    self.spreads = spreads
  }

  /// How far a figure is off on average, over the figures of a draw and then over draws.
  func error(_ weights: ImportanceWeights) -> Double? {
    let observed = replay.observations.map(\.people)
    let errors = weights.weights.indices.compactMap { draw in
      ForecastErrors(projected: replay.drawn.map { $0[draw] }, observed: observed).meanAbsolutePercentageError
    }
    return errors.count == weights.weights.count ? weights.mean(of: errors) : nil
  }

  var fits: [Calibration.Fit] {
    zip(replay.observations, replay.drawn).map { observation, drawn in
      Calibration.Fit(observation: observation, before: before.mean(of: drawn), after: after.mean(of: drawn))
    }
  }

  func bonds(_ names: [String], _ drawn: [[Double]]) -> [Calibration.Bond] {
    drawn.indices.flatMap { first in
      drawn.indices.filter { $0 > first }.compactMap { second in
        let correlation = after.correlation(of: drawn[first], drawn[second])
        guard correlation.magnitude > 0.5 else { return nil }
        return Calibration.Bond(names: [names[first], names[second]], correlation: correlation)
      }
    }
  }

  var warnings: Findings {
    var findings = Findings()
    let beyond = replay.observations.indices.filter { index in
      let (low, high) = range(ofDraws: index)
      let observed = replay.observations[index].people
      return observed + 2 * spreads[index] < low || observed - 2 * spreads[index] > high
    }
    if let first = beyond.first {
      let (low, high) = range(ofDraws: first)
      findings.report(.outsideBelief(replay.observations[first], draws: low...high, others: beyond.count - 1))
    }
    let (effective, draws) = (after.effectiveSampleSize, after.weights.count)
    if effective < Calibration.fewestDraws {
      findings.report(.fewDrawsCount(effective, of: draws, wouldDo: beyond.isEmpty ? wouldDo : nil))
    }
    return findings
  }

  /// The draws of which twice the fewest would count, to two figures; nil where no machine would make them.
  private var wouldDo: Int? {
    let draws = Double(after.weights.count) * 2 * Calibration.fewestDraws / after.effectiveSampleSize
    guard draws <= 1e6 else { return nil }
    var unit = 1.0
    while draws / unit >= 100 { unit *= 10 }
    return Int((draws / unit).rounded(.up) * unit)
  }

  private func range(ofDraws index: Int) -> (low: Double, high: Double) {
    (replay.drawn[index].min() ?? 0, replay.drawn[index].max() ?? 0)
  }
}
