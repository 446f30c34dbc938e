import Projection
import Quantities
import RuleLanguage

/// Options projected with some numbers held where they are said to be; every trial is a lane of one run.
struct Trials {
  /// The numbers that can be held, as a trial names them by their places.
  let numbers: [PlanNumber]
  private let lowering: Lowering
  private let plan: Plan
  private let reported: ReportedSeries

  /// A trial: the numbers that are held, by their places in `numbers`, at values as the planner counts them.
  typealias Trial = [Int: Double]

  /// - Parameters:
  ///   - inForce: what is in force in each option, do nothing first.
  ///   - measures: what is measured beside the total cost.
  init(_ study: Study, inForce: [InForce], measures: [Measure]) {
    var lowering = Lowering(study, inForce: inForce, measures: measures)
    var plan = lowering.plan()
    reported = study.reportedSeries
    plan.series = [reported.cost(settings: nil)]
    (self.plan, self.lowering) = (plan, lowering)
    numbers = lowering.planNumbers
  }

  /// The bytes that so many trials take.
  func bytes(trials: Int, draws: Int) -> Double { Samples.memory(of: plan).bytes(draws: trials * (draws + 1)) }

  /// The values of a number in so many draws of a run, without the central estimate.
  func draws(of number: Int, count: Int, seed: UInt64) -> [Double] {
    Array(Projection.draws(of: plan.parameters[numbers[number].first.parameter], count: count, seed: seed).dropFirst())
  }

  /// Projects every option in every trial.
  ///
  /// - Parameter draws: the draws of all other numbers that each trial is made of beside its central estimate, the same
  ///   in every trial.
  /// - Returns: lanes by [trial × (draws + 1)] behind the likely values of all numbers, each trial's own central estimate
  ///   first.
  func run(
    _ trials: [Trial], draws: Int = 0, seed: UInt64 = 1, progress: (@Sendable (Double) -> Void)? = nil
  ) async -> Measuring {
    var plan = plan
    for parameter in plan.parameters.indices where plan.parameters[parameter].distribution.isUncertain {
      let usual = Projection.draws(of: plan.parameters[parameter], count: draws, seed: seed)
      plan.parameters[parameter].stated = trials.flatMap { _ in usual }
    }
    for (trial, held) in trials.enumerated() {
      for (number, value) in held {
        for lowered in numbers[number].lowered {
          hold(
            &plan.parameters[lowered.parameter], at: value * lowered.scale + lowered.shift, in: trial, of: trials, draws
          )
        }
      }
    }
    var samples = await project(plan, draws: trials.count * (draws + 1), seed: seed, progress: progress)
    samples.addServices(of: lowering, parameters: plan.parameters, to: reported, seed: seed)
    return Measuring(samples: samples, lowering: lowering, parameters: plan.parameters, seed: seed)
  }

  private func hold(_ parameter: inout Parameter, at value: Double, in trial: Int, of trials: [Trial], _ draws: Int) {
    let lanes = draws + 1
    if parameter.stated == nil {
      parameter.stated = Array(repeating: parameter.distribution.central, count: trials.count * lanes)
    }
    let held = min(max(value, parameter.legal.lowerBound), parameter.legal.upperBound)
    for lane in (trial * lanes)..<((trial + 1) * lanes) { parameter.stated?[lane] = held }
  }
}
