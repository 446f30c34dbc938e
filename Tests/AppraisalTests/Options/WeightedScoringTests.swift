import Appraisal
import Testing
import TestSupport

@Suite("Weighted scoring")
struct WeightedScoringTests {
  /// R. Baltussen and L. Niessen, Priority setting of health interventions: the need for multi-criteria decision
  /// analysis, Cost Effectiveness and Resource Allocation 4:14 (2006), table 2, as rounded there.
  @Test("Four options score 70, 100, 5 and 48 as published")
  func published() throws {
    let scoring = try WeightedScoring(weights: [40, 10, 40, 10])
    let options = [[50.0, 100, 100, 0], [100, 100, 100, 100], [0, 50, 0, 0], [100, 25, 0, 50]]
    let measures = (0..<4).map { measure in options.map { $0[measure] } }
    let totals = scoring.totals(of: measures)
    for (total, published) in zip(totals, [70.0, 100, 5, 48]) { #expect((total - published).magnitude <= 0.5 + 1e-12) }
  }

  @Test("The worst option scores 0 and the best 100, whichever way is better")
  func scale() {
    #expect(PreferenceScale(of: [3, 8, 5], better: .higher).scores(of: [3, 8, 5]) == [0, 100, 40])
    #expect(PreferenceScale(of: [3, 8, 5], better: .lower).scores(of: [3, 8, 5]) == [100, 0, 60])
    #expect(PreferenceScale(of: [3, 8], better: .lower).scores(of: [13]) == [-100])
    #expect(PreferenceScale(of: [4, 4], better: .higher).scores(of: [4, 9]) == [0, 0])
  }

  @Test("Neither the unit of a measure nor that of weights matters", arguments: 0..<10)
  func units(seed: Int) throws {
    var random = SeededNumbers(seed: seed)
    let values = (0..<3).map { _ in (0..<4).map { _ in Double.random(in: 0...50, using: &random) } }
    let weights = (0..<3).map { _ in Double.random(in: 1...9, using: &random) }
    func totals(_ unit: Double, _ points: Double) throws -> [Double] {
      try WeightedScoring(weights: weights.map { $0 * points }).totals(
        of: values.map { measure in
          let measure = measure.map { $0 * unit + 3 }
          return PreferenceScale(of: measure, better: .lower).scores(of: measure)
        })
    }
    for (one, other) in zip(try totals(1, 1), try totals(52.18, 0.01)) { #expect((one - other).magnitude < 1e-9) }
  }

  @Test("What weights imply: 30 points for £600,000 and 40 for 20 people is £40,000 a person")
  func worth() throws {
    let scoring = try WeightedScoring(weights: [40, 30])
    let scales = [PreferenceScale(of: [5, 25], better: .higher), PreferenceScale(of: [1e6, 1.6e6], better: .lower)]
    #expect((try #require(scoring.worth(ofOne: 0, in: 1, scales: scales)) + 40_000).magnitude < 1e-6)
    #expect(scoring.worth(ofOne: 0, in: 1, scales: [scales[0], PreferenceScale(of: [1], better: .lower)]) == nil)
  }

  @Test("Weights of nothing or less are refused, with their place")
  func faults() {
    #expect(throws: WeightedScoring.Fault.noWeights) { try WeightedScoring(weights: []) }
    #expect(throws: WeightedScoring.Fault.notPositive(1)) { try WeightedScoring(weights: [40, 0]) }
    #expect(throws: WeightedScoring.Fault.notPositive(0)) { try WeightedScoring(weights: [-1, 2]) }
    #expect(throws: WeightedScoring.Fault.notPositive(1)) { try WeightedScoring(weights: [40, .nan]) }
  }
}

@Suite("Sensitivity of the best option to weights")
struct WeightSensitivityTests {
  @Test("By hand: quality against cost, with a compromise between them")
  func byHand() throws {
    // Of weight w on quality: dear 100w, middle 60w + 70(1 − w), cheap 100(1 − w). Middle is best from 3/9 to 7/11.
    let scoring = try WeightedScoring(weights: [50, 50])
    let quality = try #require(scoring.sensitivity(of: [[100, 60, 0], [0, 70, 100]]).first)
    #expect(quality.best == 1 && quality.weight == 0.5)
    #expect(quality.below?.option == 2 && quality.above?.option == 0)
    #expect((try #require(quality.below).weight - 1 / 3.0).magnitude < 1e-12)
    #expect((try #require(quality.above).weight - 7 / 11.0).magnitude < 1e-12)
  }

  @Test("An option that is best on everything stays best")
  func neverChanges() throws {
    let rows = try WeightedScoring(weights: [1, 2, 3]).sensitivity(of: [[100, 0], [90, 10], [50, 0]])
    #expect(rows.allSatisfy { $0.best == 0 && $0.below == nil && $0.above == nil })
    let single = try WeightedScoring(weights: [1]).sensitivity(of: [[0, 100]])
    #expect(single[0].best == 1 && single[0].below == nil && single[0].above == nil)
  }

  @Test("Just short of a change the option is still best, just beyond it another is", arguments: 0..<30)
  func brackets(seed: Int) throws {
    var random = SeededNumbers(seed: seed)
    let scores = (0..<3).map { _ in (0..<4).map { _ in Double.random(in: 0...100, using: &random) } }
    let scoring = try WeightedScoring(weights: (0..<3).map { _ in Double.random(in: 1...9, using: &random) })
    for row in scoring.sensitivity(of: scores) {
      func best(at weight: Double) throws -> Int {
        let others = 1 - scoring.weights[row.measure]
        let moved = try WeightedScoring(
          weights: scoring.weights.enumerated().map { $0 == row.measure ? weight : $1 / others * (1 - weight) })
        let totals = moved.totals(of: scores)
        return totals.indices.reduce(0) { totals[$1] > totals[$0] ? $1 : $0 }
      }
      for (change, outwards) in [(row.below, -1e-6), (row.above, 1e-6)] {
        if let change {
          #expect(try best(at: change.weight + outwards) == change.option)
          #expect(try best(at: change.weight - outwards) == row.best)
        } else {
          #expect(try best(at: outwards < 0 ? 1e-9 : 1 - 1e-9) == row.best)
        }
      }
    }
  }
}
