import Quantities
import TestSupport
import Testing

@testable import Projection

/// Three people enter at home in every quarter, so there are 3, 6, 9 … 36 at the ends of twelve.
@Suite("Rules that wait for a trigger")
struct TriggerTests {
  /// Home, and a setting in which a rule that waits for trigger 0 opens 10 places.
  private func tiny(begins: Int = 0, delay: Int = 0, phase: [Double]? = nil) -> TinyPlan {
    var tiny = TinyPlan(
      settings: [.unlimited, .places(0, steps: 12), .places(0, steps: 12)], opening: [0, 0, 0], entrants: [12, 0, 0],
      years: 3, stepsPerYear: 4)
    tiny.plan.gauges = [Gauge(.people, settings: [0]), Gauge(.places, settings: [1]), Gauge(.places, settings: [2])]
    tiny.addPlaces(10, in: 1, .opens)
    tiny.plan.placesRules[0].schedule = tiny.schedule(phase, trigger: 0, begins: begins, delay: delay)
    return tiny
  }

  /// The places opened by the end of every step.
  private func opened(_ plan: Plan, option: Int = 1) async -> [Double] {
    let samples = await project(plan, draws: 0, seed: 1)
    return (0..<12).map { samples.draws(ofGauge: 1, step: $0, option: option)[0] }
  }

  private func places(from step: Int) -> [Double] { (0..<12).map { $0 < step ? 0 : 10 } }

  @Test("It acts from the step after the one at whose end the condition is first true")
  func nextStep() async {
    var tiny = tiny()
    let threshold = tiny.number(12)
    tiny.plan.triggers = [Trigger(gauges: [0], comparison: .atLeast, threshold: threshold)]
    // 12 at the end of step 3.
    #expect(await opened(tiny.plan) == places(from: 4))
    #expect(await opened(tiny.plan, option: 0) == places(from: 12))
    tiny.plan.triggers[0].comparison = .above
    #expect(await opened(tiny.plan) == places(from: 5))
  }

  @Test("Each lane has a history of its own: some fire early, some late, some never")
  func byLane() async {
    var tiny = tiny()
    let wide = Parameter(identity: "wide", distribution: .between(1, and: 80), legal: 0...100)
    tiny.plan.parameters.append(wide)
    tiny.plan.triggers = [Trigger(gauges: [0], comparison: .above, threshold: tiny.plan.parameters.count - 1)]
    let samples = await project(tiny.plan, draws: 40, seed: 3)
    let thresholds = draws(of: wide, count: 40, seed: 3)
    for (draw, threshold) in thresholds.enumerated() {
      let fired = (0..<12).first { Double(3 * ($0 + 1)) > threshold } ?? 12
      #expect((0..<12).map { samples.draws(ofGauge: 1, step: $0, option: 1)[draw] } == places(from: fired + 1))
    }
    #expect(thresholds.contains { $0 > 36 } && thresholds.contains { $0 < 6 })
  }

  @Test("Three steps in a row are three without a break")
  func inARow() async {
    var tiny = tiny()
    let five = tiny.number(5)
    tiny.addPlaces(5, in: 2, .opens, phase: [1, 1, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0])
    tiny.plan.triggers = [Trigger(gauges: [2], comparison: .atLeast, threshold: five, steps: 3)]
    // True at the ends of 3, 4 and 5; what has fired stays so.
    #expect(await opened(tiny.plan) == places(from: 6))
  }

  @Test("Lead time comes after firing; a phase begins when the rule does")
  func leadTime() async {
    var early = tiny(begins: 2, delay: 3, phase: [0, 0, 0.5] + Array(repeating: 1, count: 9))
    let nine = early.number(9)
    early.plan.triggers = [Trigger(gauges: [0], comparison: .atLeast, threshold: nine)]
    // 9 at the end of step 2, so the rule acts from step 6.
    #expect(await opened(early.plan) == [0, 0, 0, 0, 0, 0, 5] + Array(repeating: 10, count: 5))
    early.plan.placesRules[0].schedule.delay = 0
    early.plan.placesRules[0].schedule.begins = 8
    early.plan.placesRules[0].schedule.phase = Array(repeating: 0, count: 8) + [0.5, 1, 1, 1]
    // It waits for its own beginning too.
    #expect(await opened(early.plan) == Array(repeating: 0, count: 8) + [5, 10, 10, 10])
  }

  @Test("A rise and a fall are against the eve of the first year; gauges add")
  func change() async {
    var tiny = tiny()
    tiny.plan.pathways[0].opening = [100, 0, 0]
    let (six, fewer) = (tiny.number(6), tiny.number(-6))
    tiny.plan.triggers = [Trigger(gauges: [0], basis: .rise, comparison: .atLeast, threshold: six)]
    #expect(await opened(tiny.plan) == places(from: 2))
    tiny.plan.triggers = [Trigger(gauges: [0], basis: .fall, comparison: .atMost, threshold: fewer)]
    #expect(await opened(tiny.plan) == places(from: 2))
    tiny.plan.triggers = [Trigger(gauges: [0, 0], basis: .rise, comparison: .atLeast, threshold: six)]
    #expect(await opened(tiny.plan) == places(from: 1))
    tiny.plan.triggers = [Trigger(gauges: [0], basis: .rise, comparison: .below, threshold: six, steps: 3)]
    // The eve counts as the first of three: 0, 3, but then 6.
    #expect(await opened(tiny.plan) == places(from: 12))
    tiny.plan.triggers[0].steps = 2
    #expect(await opened(tiny.plan) == places(from: 1))
  }

  @Test("A trigger that is true of the opening state changes no bit", arguments: 0..<6)
  func trueAtOnce(seed: Int) async {
    var plan = Plan.random(seed: seed)
    plan.parameters.append(Parameter(identity: "zero", distribution: .certain(0), legal: 0...0))
    plan.triggers.append(Trigger(gauges: [0], comparison: .atLeast, threshold: plan.parameters.count - 1))
    var untriggered = plan
    let always = plan.triggers.count - 1
    plan.changeSchedules {
      $0.trigger = always
      $0.begins = $0.phase.firstIndex { $0 > 0 } ?? 0
      ($0.delay, $0.delayWithin) = (0, 0)
    }
    untriggered.changeSchedules { $0.trigger = nil }
    let (left, right) = (await project(plan, draws: 3, seed: 7), await project(untriggered, draws: 3, seed: 7))
    #expect(left.kept == right.kept)
    #expect(left.gauged == right.gauged)
  }

  @Test("Rules whose trigger never fires do nothing, to the bit", arguments: 0..<6)
  func neverFires(seed: Int) async {
    var plan = Plan.random(seed: seed)
    plan.parameters.append(Parameter(identity: "never", distribution: .certain(1e9), legal: 0...1e9))
    plan.triggers = [Trigger(gauges: [0], comparison: .above, threshold: plan.parameters.count - 1)]
    plan.changeSchedules { $0.trigger = 0 }
    let samples = await project(plan, draws: 3, seed: 7)
    for option in 1..<plan.options { expectSameBits(samples, option: option, samples, option: 0) }
  }
}
