import Appraisal
import Projection
import RuleLanguage

/// How much of the spread of a figure is luck, and how much is ignorance of the numbers it rests on.
///
/// By the law of total variance: the variance of the runs is that of what is expected in each, which is ignorance, and
/// the mean of what luck adds in each. What is expected is projected apart, with the same numbers drawn.
public struct LuckShare: Sendable {
  /// What is counted, on the last day of the run or in its last year.
  public enum Figure: Hashable, Sendable {
    /// People in a setting, by number among those of all pathways.
    case people(setting: Int)
    /// People who wait for it.
    case waiting(setting: Int)
    /// What everything costs.
    case cost
  }

  /// What is counted.
  public let figure: Figure
  /// The index of the option in `StudyResult.options`.
  public let option: Int
  /// Where 90% of the runs lie, with luck.
  public let range: ClosedRange<Double>
  /// The share of the variance that is luck, 0 to 1; nil where nothing varies.
  public let luck: Double?

  /// A share by its parts.
  public init(figure: Figure, option: Int, range: ClosedRange<Double>, luck: Double?) {
    self.figure = figure
    self.option = option
    self.range = range
    self.luck = luck
  }

  /// Compares the runs with what was expected in each.
  ///
  /// - Parameters:
  ///   - lucky: what was found with luck, by run.
  ///   - expected: the same without, by run.
  init(figure: Figure, option: Int, lucky: [Double], expected: [Double], range: ClosedRange<Double>) {
    let all = variance(of: lucky)
    // With few runs the parts may come to more than the whole; and where capacity bends what is expected, they may too.
    let luck = all > 0 ? min(1, max(0, 1 - variance(of: expected) / all)) : nil
    self.init(figure: figure, option: option, range: range, luck: luck)
  }
}

/// The mean square of how far values lie from their mean; 0 where they differ by no more than rounding.
private func variance(of values: [Double]) -> Double {
  let (least, most) = (values.min() ?? 0, values.max() ?? 0)
  guard most - least > 1e-9 * max(least.magnitude, most.magnitude) else { return 0 }
  let mean = values.reduce(0, +) / Double(values.count)
  return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
}

extension Study {
  /// The figures that are taken apart: people and waiting where there are places, and the total cost.
  var luckFigures: [(figure: LuckShare.Figure, series: Series)] {
    let limited = Set(rulebook.settings.values.filter { $0.places != nil }.map(\.name.key))
    let settings = rulebook.pathways.flatMap(\.settings).enumerated().filter { limited.contains($0.element.key) }
      .map(\.offset)
    return [(.cost, reportedSeries.cost(settings: nil))]
      + settings.flatMap { setting in
        [
          (.people(setting: setting), ReportedSeries.quantity(.people, settings: [setting])),
          (.waiting(setting: setting), ReportedSeries.quantity(.waiting, settings: [setting])),
        ]
      }
  }

  /// The plan that tells what is expected of these figures in each draw, without luck.
  func luckless(_ plan: Plan) -> Plan {
    var plan = plan
    plan.series = luckFigures.map(\.series)
    plan.keepsDraws = nil
    return plan
  }

  /// How much of the spread of these figures is luck, in every option.
  ///
  /// - Parameters:
  ///   - plan: what was run.
  ///   - lowering: what made the plan.
  ///   - lucky: what was found with luck.
  func luckShares(of plan: Plan, _ lowering: Lowering, lucky: Samples, seed: UInt64) async -> [LuckShare] {
    var expected = await project(luckless(plan), draws: lucky.draws, seed: seed)
    expected.addServices(of: lowering, to: reportedSeries, seed: seed)
    let last = lucky.timeline.years - 1
    return (0..<lucky.options).flatMap { option in
      luckFigures.map { figure, series in
        let spread = lucky.summary(of: series, year: last, option: option).spread
        let (low, high) = (spread?.p5 ?? 0, spread?.p95 ?? 0)
        func draws(_ samples: Samples) -> [Double] {
          Array(samples.draws(of: series, year: last, option: option).dropFirst())
        }
        return LuckShare(
          figure: figure, option: option, lucky: draws(lucky), expected: draws(expected), range: low...high)
      }
    }
  }
}
