import Appraisal
import Testing

/// Figures of Mott MacDonald, Review of Large Public Procurement in the UK (2002), section 4, as whole per cents.
@Suite("Optimism bias")
struct OptimismBiasTests {
  private func upperBounds(
    _ bounds: (ProjectType) -> ClosedRange<Double>?
  ) throws -> (unusual: Double, usual: Double) {
    (
      try #require(bounds(.nonStandardBuildings)).upperBound, try #require(bounds(.standardBuildings)).upperBound
    )
  }

  @Test("30% non-standard and 70% standard buildings: 32.1% on capital, 14.5% on duration")
  func combinedProject() throws {
    let (capital, duration) = (try upperBounds(\.capital), try upperBounds(\.duration))
    let onCapital = try Mix([.init(share: 0.3, rate: capital.unusual), .init(share: 0.7, rate: capital.usual)])
    let onDuration = try Mix([.init(share: 0.3, rate: duration.unusual), .init(share: 0.7, rate: duration.usual)])
    #expect((onCapital.rate - 0.321).magnitude < 1e-12)
    #expect((onDuration.rate - 0.145).magnitude < 1e-12)
  }

  @Test("Five causes managed, one of them by 0.4, leave 29.7% of 39%: 28 months become 36.3 instead of 38.9")
  func managedCauses() throws {
    let upper = try upperBounds(\.duration).unusual
    let causes = [(0.05, 1), (0.02, 1), (0.22, 0.4), (0.05, 1), (0.03, 1)].map {
      OptimismBias.ContributoryFactor(contribution: $0.0, mitigation: $0.1)
    }
    let bias = try OptimismBias(upperBound: upper, managing: causes)
    #expect((bias.uplift - 0.297).magnitude < 5e-4)
    #expect((28 * (1 + bias.uplift) - 36.3).magnitude < 0.05)
    #expect((28 * (1 + upper) - 38.9).magnitude < 0.05)
  }

  @Test("With 92% managed for £7m, £100m of a non-standard building is £104m and £111m")
  func contractAward() throws {
    let bias = try OptimismBias(
      upperBound: try upperBounds(\.capital).unusual, managing: [.init(contribution: 0.92, mitigation: 1)])
    #expect((100 * (1 + bias.uplift) - 104).magnitude < 0.1)
    #expect((100 * (1 + bias.uplift) + 7 - 111).magnitude < 0.1)
  }

  @Test("More management never means more bias, and none leaves the upper bound", arguments: ProjectType.allCases)
  func management(type: ProjectType) throws {
    for bounds in [type.capital, type.duration, type.operating].compactMap({ $0 }) {
      let biases = try [0, 0.25, 0.5, 1].map {
        try OptimismBias(
          upperBound: bounds.upperBound, managing: [.init(contribution: 0.6, mitigation: $0)]
        ).uplift
      }
      #expect(biases[0] == bounds.upperBound)
      for (less, more) in zip(biases, biases.dropFirst()) { #expect(less > more) }
    }
    #expect((type == .outsourcing) == (type.capital == nil))
  }

  @Test("Causes that come to more than the whole are refused")
  func faults() {
    let half = OptimismBias.ContributoryFactor(contribution: 0.75, mitigation: 1)
    #expect(throws: OptimismBias.Fault.contributionsSum(to: 1.5)) {
      try OptimismBias(upperBound: 0.5, managing: [half, half])
    }
    let percent = OptimismBias.ContributoryFactor(contribution: 22, mitigation: 0.4)
    #expect(throws: OptimismBias.Fault.outOfRange(percent)) { try OptimismBias(upperBound: 0.5, managing: [percent]) }
    #expect(throws: OptimismBias.Fault.self) {
      try OptimismBias(upperBound: 0.5, managing: [.init(contribution: 0.2, mitigation: -1)])
    }
  }
}
