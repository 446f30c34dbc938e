import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// The past projected again: what a study says, draw by draw, of figures that have been observed.
struct Replay: Sendable {
  /// What was observed.
  let observations: [Observation]
  /// People by [observation × draw], without the central estimate.
  let drawn: [[Double]]
  /// People by observation, every uncertain number at its likely value.
  let central: [Double]
}

/// How the past is projected again.
public struct ReplaySettings: Sendable {
  /// The option or hypothesis that was in force; nil for do nothing.
  public var option: String?
  /// How many draws, 1 or more.
  public var draws: Int
  /// Where the random numbers start.
  public var seed: UInt64
  /// The bytes that it may take.
  public var memory: UInt64

  /// Settings by their parts.
  public init(option: String? = nil, draws: Int, seed: UInt64, memory: UInt64 = .max) {
    self.option = option
    self.draws = draws
    self.seed = seed
    self.memory = memory
  }
}

extension Study {
  /// Projects one option as far as observations ask.
  ///
  /// - Throws: an option that is not there, or more draws than fit into memory.
  func replay(
    _ observations: [Observation], _ settings: ReplaySettings, progress: (@Sendable (Double) -> Void)?
  ) async throws(Finding) -> Replay {
    var lowering = Lowering(self, inForce: [try inForce(settings.option)], measures: [])
    var plan = lowering.plan()
    let gauges = observations.map { lowering.gaugeList.add($0.gauge) }
    plan.gauges = lowering.gaugeList.all
    plan.series = []
    if let finding = plan.memory.shortage(draws: settings.draws, available: settings.memory) { throw finding }
    let samples = await project(plan, draws: settings.draws, seed: settings.seed, progress: progress)
    let people = zip(observations, gauges).map { observation, gauge in
      let year = observation.year - samples.timeline.firstYear
      return samples.draws(ofGauge: gauge, step: (year + 1) * samples.timeline.stepsPerYear - 1, option: 0)
    }
    return Replay(
      observations: observations, drawn: people.map { Array($0.dropFirst()) }, central: people.map { $0[0] })
  }

  /// What is in force in an option or hypothesis, by its name; nil is do nothing.
  func inForce(_ option: String?) throws(Finding) -> InForce {
    guard let option, Name.key(option) != "do nothing" else { return InForce() }
    let names = rulebook.options.map(\.name) + rulebook.hypotheses.map(\.title)
    guard let name = names.first(where: { $0.key == Name.key(option) }) else {
      throw .noSuchOption(option, near: nearest(to: option, among: names.map(\.text)), options: names.map(\.text))
    }
    return rulebook.inForce([name])
  }
}
