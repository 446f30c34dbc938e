public import Appraisal
import Projection
import Quantities
import RuleLanguage

extension StudyResult {
  /// How many people have packages of care that cost so much, in a setting that tells it, or in all of a pathway that do.
  public struct Packages: Sendable {
    /// The number of the pathway.
    public let pathway: Int
    /// The number of the setting in the pathway; nil for all that tell what packages cost.
    public let setting: Int?
    /// Pounds a week, at the prices of the scenario, at which one band ends and the next begins; ascending.
    public let edges: [Double]
    /// People on the last day of the year, by [option][band][year]: one band more than there are edges.
    public let people: [[[Summary]]]

    /// People by band.
    public init(pathway: Int, setting: Int?, edges: [Double], people: [[[Summary]]]) {
      (self.pathway, self.setting, self.edges, self.people) = (pathway, setting, edges, people)
    }
  }
}

/// The bands of what packages cost in one setting, or in several that have their edges in common.
struct PackageBands {
  let pathway: Int
  /// Nil for all settings of the pathway that tell what packages cost.
  let setting: Int?
  /// Pounds a week; ascending.
  let edges: [Double]
  /// The gauges of the people, each with their share in each band.
  let parts: [(gauge: Int, shares: [Double])]
}

extension Lowering {
  /// The bands of every setting that tells what packages cost, its gauge added to the plan; before those of a pathway, all of
  /// them together in the edges that they have in common, where there are such.
  mutating func packageBands() -> [PackageBands] {
    var found: [PackageBands] = []
    for (number, pathway) in rulebook.pathways.enumerated() {
      var told: [(setting: Int, gauge: Int, bands: [PackageBand])] = []
      for (place, name) in pathway.settings.enumerated() {
        guard let bands = rulebook.settings[name.key]?.packages, !bands.isEmpty else { continue }
        told.append((place, gaugeList.add(Gauge(.people, pathway: number, settings: [place])), bands))
      }
      guard let first = told.first else { continue }
      let common = told.reduce(Set(first.bands.edges)) { $0.intersection($1.bands.edges) }.sorted()
      if told.count > 1, !common.isEmpty {
        found.append(
          PackageBands(
            pathway: number, setting: nil, edges: common,
            parts: told.map { ($0.gauge, $0.bands.shares(between: common)) }))
      }
      found += told.map {
        PackageBands(
          pathway: number, setting: $0.setting, edges: $0.bands.edges,
          parts: [($0.gauge, $0.bands.shares(between: $0.bands.edges))])
      }
    }
    return found
  }
}

extension Samples {
  /// The people in each band of what packages cost; the gauges of the lowering are those of the samples.
  func packages(_ lowering: Lowering) -> [StudyResult.Packages] {
    var lowering = lowering
    return lowering.packageBands().map { bands in
      StudyResult.Packages(
        pathway: bands.pathway, setting: bands.setting, edges: bands.edges,
        people: (0..<options).map { option in
          (0...bands.edges.count).map { band in
            people(bands.parts.map { ($0.gauge, $0.shares[band]) }, option: option)
          }
        })
    }
  }

  private func people(_ parts: [(gauge: Int, share: Double)], option: Int) -> [Summary] {
    (0..<timeline.years).map { year in
      let lastStep = (year + 1) * timeline.stepsPerYear - 1
      return Summary(
        draws: parts.reduce(into: [Double](repeating: 0, count: draws + 1)) { sum, part in
          sum.add(draws(ofGauge: part.gauge, step: lastStep, option: option).map { $0 * part.share })
        })
    }
  }
}

extension [PackageBand] {
  /// Where one band ends and the next begins.
  fileprivate var edges: [Double] { compactMap(\.from).filter { $0 > 0 } }

  /// The share in each band between some of its own edges.
  fileprivate func shares(between edges: [Double]) -> [Double] {
    reduce(into: [Double](repeating: 0, count: edges.count + 1)) { shares, band in
      shares[edges.count { $0 <= band.from ?? 0 }] += band.share
    }
  }
}
