import Quantities
import TestSupport
import Testing

@testable import Projection

/// The engine against the model computed the slow and obvious way.
@Suite("The engine and the slow reference agree")
struct ReferenceTests {
  private static let plansPerChunk = 20

  @Test("In plans where every feature comes and goes, 20 at a time", arguments: 0..<15)
  func someFeatures(chunk: Int) async {
    for seed in (chunk * Self.plansPerChunk)..<((chunk + 1) * Self.plansPerChunk) {
      // The central estimate of one option and a draw of the other.
      await expectAgreement(
        on: .random(someFeatures: seed), lanes: [(0, seed % 2), (1, 1 - seed % 2)], "seed \(seed)")
    }
  }

  @Test("In plans whose ages move alike, so that several are computed at once", arguments: 0..<30)
  func agesAlike(seed: Int) async {
    let plan = Plan.random(agesAlike: seed)
    let prepared = PreparedPlan(plan, draws: 0, seed: 0, lanesPerBlock: kernelLanes)
    let runs = prepared.pathways[0].reach[plan.timeline.years - 1].runs
    #expect(Int(runs.count) < plan.strata.groups * plan.strata.ages.count)
    await expectAgreement(on: plan, lanes: [(1, 1 - seed % 2)], "seed \(seed)")
  }

  @Test("In plans where nobody has a need to begin with or comes with one, and changes lead to some", arguments: 0..<30)
  func needsNobodyHas(seed: Int) async {
    var plan = Plan.random(agesAlike: seed)
    let (strata, entering) = (plan.strata, plan.entering)
    for pathway in plan.pathways.indices {
      let settings = plan.pathways[pathway].settings.count
      for cell in 0..<(strata.count * settings) where strata.need(of: cell / settings) > 0 {
        plan.pathways[pathway].opening[cell] = 0
      }
      for year in 0..<plan.timeline.years {
        for cell in 0..<(entering.count * settings) where strata.need(of: entering[cell / settings]) > 0 {
          plan.pathways[pathway].entrants[year][cell] = 0
        }
      }
    }
    await expectAgreement(on: plan, lanes: [(1, 1 - seed % 2)], "seed \(seed)")
  }

  @Test("In how many lanes and years rates of leaving were scaled, all lanes together", arguments: 300..<312)
  func allLanes(seed: Int) async {
    await expectAgreement(on: .random(someFeatures: seed), "seed \(seed)")
  }

  @Test("In plans with everything at once", arguments: 0..<6)
  func everything(seed: Int) async {
    await expectAgreement(on: .random(seed: seed), lanes: [(1, 0), (2, 1), (3, 1)], "seed \(seed)")
  }

  /// Compares every quantity of every lane, or of some.
  private func expectAgreement(
    on plan: Plan, lanes some: [(option: Int, draw: Int)]? = nil, _ name: String,
    at location: SourceLocation = #_sourceLocation
  ) async {
    let samples = await project(plan, draws: 1, seed: 11)
    let parameters = plan.parameters.map { draws(of: $0, count: 1, seed: 11) }
    var scaledLaneYears = 0
    for (option, draw) in some ?? (0..<plan.options).flatMap({ [($0, 0), ($0, 1)] }) {
      var reference = Reference(plan, option: option, values: parameters.map { $0[draw] })
      let figures = reference.run()
      scaledLaneYears += figures.isScaled.count { $0 }
      let gaps = figures.gaps(to: samples, option: option, draw: draw)
      #expect(
        gaps.isEmpty, "\(name), option \(option), draw \(draw): \(gaps.count), first \(gaps.prefix(3))",
        sourceLocation: location)
      guard gaps.isEmpty else { return }
    }
    if some == nil { #expect(scaledLaneYears == samples.scaledLaneYears, "\(name)", sourceLocation: location) }
  }
}

extension ReferenceFigures {
  /// Where samples hold something else in one lane, in words; the reference comes first.
  ///
  /// Sums of pounds are differences of pounds spent, and are held against the largest of their kind.
  fileprivate func gaps(to samples: Samples, option: Int, draw: Int) -> [String] {
    var gaps: [String] = []
    func compare(_ expected: Double, _ found: Double, among size: Double = 1, _ name: @autoclosure () -> String) {
      let tolerance = 1e-12 * max(1, expected.magnitude, found.magnitude, size)
      if expected != found, !((expected - found).magnitude <= tolerance) {
        gaps.append("\(name()): \(expected), \(found)")
      }
    }
    let pounds = byGroup[Series.Quantity.cost.rawValue].joined().joined().reduce(0) { max($0, $1.magnitude) }
    for setting in 0..<samples.settingCount {
      for year in 0..<samples.timeline.years {
        for quantity in Series.Quantity.allCases where quantity.isByGroup {
          for group in 0..<samples.groups {
            compare(
              byGroup[quantity.rawValue][setting][group][year],
              samples.draws(of: quantity, setting: setting, group: group, year: year, option: option)[draw],
              among: quantity == .cost ? pounds : 1,
              "\(quantity) in setting \(setting), group \(group), year \(year)")
          }
        }
        for quantity in [Series.Quantity.places, .committed, .unused] {
          compare(
            bySetting[quantity.rawValue][setting][year],
            samples.draws(of: quantity, setting: setting, year: year, option: option)[draw],
            among: quantity == .places ? 1 : pounds, "\(quantity) in setting \(setting), year \(year)")
        }
      }
    }
    for year in general.indices {
      compare(general[year], samples.generalCost(year: year, option: option)[draw], "general in year \(year)")
    }
    for (gauge, steps) in gauges.enumerated() {
      for (step, value) in steps.enumerated() {
        let isMoney = [.cost, .unusedCost].contains(samples.gauges[gauge].quantity)
        compare(
          value, samples.draws(ofGauge: gauge, step: step, option: option)[draw], among: isMoney ? pounds : 1,
          "\(samples.gauges[gauge]) at the end of step \(step)")
      }
    }
    return gaps
  }
}
