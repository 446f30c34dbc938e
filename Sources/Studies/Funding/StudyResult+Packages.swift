public import Appraisal
import Projection
import Quantities
import RuleLanguage

extension StudyResult {
  /// How many people have packages of care that cost so much, in the settings of one pathway.
  public struct Packages: Sendable {
    /// The people of one setting, or of all that cost anything.
    public struct Row: Sendable {
      /// The number of the setting in the pathway; nil for all.
      public let setting: Int?
      /// People on the last day of the year, by [option][band][year]: one band more than there are edges.
      public let people: [[[Summary]]]

      /// People by band.
      public init(setting: Int?, people: [[[Summary]]]) { (self.setting, self.people) = (setting, people) }
    }

    /// The number of the pathway.
    public let pathway: Int
    /// Pounds a week, at the prices of the scenario, at which one band ends and the next begins; ascending.
    public let edges: [Double]
    /// All settings together, then each that costs anything.
    public let rows: [Row]

    /// Packages of a pathway.
    public init(pathway: Int, edges: [Double], rows: [Row]) {
      (self.pathway, self.edges, self.rows) = (pathway, edges, rows)
    }
  }
}

/// What packages cost in one pathway: in the bands that all its settings have in common which tell them apart, so that
/// they can be added up.
struct PackageBands {
  let pathway: Int
  /// Pounds a week; ascending.
  let edges: [Double]
  /// The settings that cost anything, with the gauge of their people and their share in each band. One that tells no
  /// packages apart has all its people where its cost lies.
  let settings: [(setting: Int, gauge: Int, shares: [Double])]
}

extension Lowering {
  /// The bands of every pathway of which some setting tells what packages cost, their gauges added to the plan.
  mutating func packageBands() -> [PackageBands] {
    var found: [PackageBands] = []
    for (number, pathway) in rulebook.pathways.enumerated() {
      let declared = pathway.settings.map { rulebook.settings[$0.key] }
      let told = declared.compactMap { $0?.packages.edges }.filter { !$0.isEmpty }
      guard let first = told.first else { continue }
      let edges = told.reduce(Set(first)) { $0.intersection($1) }.sorted()
      let settings = declared.enumerated().compactMap { place, setting in
        setting.flatMap { shares(of: $0, edges) }.map { shares in
          (place, gaugeList.add(Gauge(.people, pathway: number, settings: [place])), shares)
        }
      }
      found.append(PackageBands(pathway: number, edges: edges, settings: settings))
    }
    return found
  }

  private func shares(of setting: SettingDeclaration, _ edges: [Double]) -> [Double]? {
    guard let cost = setting.cost else { return nil }
    var shares = [Double](repeating: 0, count: edges.count + 1)
    if setting.packages.isEmpty {
      let weekly = belief(in: cost.amount).distribution.central / (cost.isWeekly ? 1 : rulebook.scenario.weeksPerYear)
      shares[edges.count { $0 <= weekly }] = 1
    }
    for band in setting.packages { shares[edges.count { $0 <= band.from ?? 0 }] += band.share }
    return shares
  }
}

extension Samples {
  /// The people in each band of what packages cost; the gauges of the lowering are those of the samples.
  func packages(_ lowering: Lowering) -> [StudyResult.Packages] {
    var lowering = lowering
    return lowering.packageBands().map { bands in
      let rows = [(nil, bands.settings)] + bands.settings.map { (Optional($0.setting), [$0]) }
      return StudyResult.Packages(
        pathway: bands.pathway, edges: bands.edges,
        rows: rows.map { setting, settings in
          StudyResult.Packages.Row(
            setting: setting,
            people: (0..<options).map { option in
              (0...bands.edges.count).map { band in
                people(settings.map { ($0.gauge, $0.shares[band]) }, option: option)
              }
            })
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
  fileprivate var edges: [Double] { compactMap(\.from).filter { $0 > 0 } }
}
