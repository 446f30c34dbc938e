import Quantities
import RuleLanguage

extension StudyResult {
  /// What packages of care cost in the settings of one pathway.
  public struct Packages: Sendable {
    /// One setting.
    public struct Setting: Sendable {
      /// Its number in the pathway.
      public let setting: Int
      /// The share of its people in each band: one band more than there are edges.
      public let shares: [Double]
    }

    /// The number of the pathway.
    public let pathway: Int
    /// Pounds a week, at the prices of the scenario, at which one band ends and the next begins; ascending.
    public let edges: [Double]
    /// The settings that cost anything; one that tells no packages apart has all its people where its cost lies.
    public let settings: [Setting]

    /// Packages of a pathway.
    public init(pathway: Int, edges: [Double], settings: [Setting]) {
      (self.pathway, self.edges, self.settings) = (pathway, edges, settings)
    }
  }
}

extension Rulebook {
  /// What packages cost, for every pathway of which some setting tells it: in the bands that all such settings have in
  /// common, so that they can be added up.
  func packages(central: (Amount) -> Double) -> [StudyResult.Packages] {
    pathways.enumerated().compactMap { number, pathway in
      let declared = pathway.settings.map { settings[$0.key] }
      let told = declared.compactMap { $0?.packages }.filter { !$0.isEmpty }
      guard let first = told.first else { return nil }
      let common = told.reduce(Set(first.edges)) { $0.intersection($1.edges) }.sorted()
      let found = declared.enumerated().compactMap { place, setting -> StudyResult.Packages.Setting? in
        guard let setting, let cost = setting.cost else { return nil }
        var shares = [Double](repeating: 0, count: common.count + 1)
        if setting.packages.isEmpty {
          let weekly = central(cost.amount) / (cost.isWeekly ? 1 : scenario.weeksPerYear)
          shares[common.count { $0 <= weekly }] = 1
        }
        for band in setting.packages { shares[common.count { $0 <= band.from ?? 0 }] += band.share }
        return StudyResult.Packages.Setting(setting: place, shares: shares)
      }
      return StudyResult.Packages(pathway: number, edges: common, settings: found)
    }
  }
}

extension [PackageBand] {
  fileprivate var edges: [Double] { compactMap(\.from).filter { $0 > 0 } }
}
