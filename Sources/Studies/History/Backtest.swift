public import Appraisal
public import Diagnostics
import Quantities
import RuleLanguage

/// A scenario that starts in the past, held against what has happened since.
public struct Backtest: Sendable {
  /// One figure that was counted, and what was projected for it.
  public struct Comparison: Sendable {
    /// What was counted.
    public let observation: Observation
    /// People projected, every uncertain number at its likely value.
    public let central: Double
    /// The mean of the draws.
    public let mean: Double
    /// The values below which 10% and 90% of draws lie.
    public let low, high: Double

    /// How many people too many were projected; below 0, too few.
    public var error: Double { central - observation.people }

    /// Whether what was counted lies where 8 in 10 draws do.
    public var isInside: Bool { observation.people >= low - slack && observation.people <= high + slack }

    // So that what is the same in every draw can be met in spite of rounding.
    private var slack: Double { 1e-9 * max(1, observation.people) }
  }

  /// Figures taken together.
  public struct Part: Sendable {
    /// What they have in common, e.g. `care home`.
    public let name: String
    /// How far off the central estimates are.
    public let errors: ForecastErrors
    /// How many lie in their bands.
    public let coverage: Coverage

    init(_ name: String, _ comparisons: [Comparison]) {
      self.name = name
      errors = ForecastErrors(projected: comparisons.map(\.central), observed: comparisons.map(\.observation.people))
      coverage = Coverage(
        inside: comparisons.count(where: \.isInside), of: comparisons.count, nominal: Backtest.confidence)
    }
  }

  /// The share of draws that a band holds.
  public static let confidence = 0.8

  /// The title of the scenario.
  public let title: String
  /// The names of the declared groups.
  public let groupNames: [String]
  /// The option that was projected.
  public let option: String
  /// The file of what happened, as given.
  public let actualsPath: String
  /// How many draws.
  public let draws: Int
  /// The seed of the draws.
  public let seed: UInt64
  /// Figure by figure, in the order of the years and then as written.
  public let comparisons: [Comparison]

  /// All figures together.
  public var whole: Part { Part("all figures", comparisons) }
  /// The figures of each year.
  public var byYear: [Part] { parts(\.year.description) }
  /// The figures of each setting.
  public var bySetting: [Part] { parts(\.setting) }
  /// The figures of each band of ages; empty where none are told.
  public var byAge: [Part] {
    comparisons.contains { $0.observation.ages != nil } ? parts { $0.ages?.description ?? GroupSlice.all } : []
  }

  /// Whether draws differ at all in what was counted.
  var hasWidth: Bool { comparisons.contains { $0.high > $0.low } }

  private func parts(_ name: (Observation) -> String) -> [Part] {
    var order: [String] = []
    let groups = Dictionary(grouping: comparisons) { name($0.observation) }
    for comparison in comparisons where !order.contains(name(comparison.observation)) {
      order.append(name(comparison.observation))
    }
    return order.map { Part($0, groups[$0] ?? []) }
  }
}

extension Study {
  /// Projects what has happened since the scenario began, and compares.
  ///
  /// - Throws: an option that is not there, or more draws than fit into memory.
  public func backtest(
    against actuals: Actuals, _ settings: ReplaySettings, progress: (@Sendable (Double) -> Void)? = nil
  ) async throws(Finding) -> Backtest {
    let inOrder = actuals.observations.enumerated().sorted {
      ($0.element.year, $0.offset) < ($1.element.year, $1.offset)
    }
    let replay = try await replay(inOrder.map(\.element), settings, progress: progress)
    let alike = ImportanceWeights(alike: settings.draws)
    return Backtest(
      title: rulebook.scenario.title.text, groupNames: rulebook.groups.map(\.name.text),
      option: settings.option ?? "do nothing", actualsPath: actuals.path, draws: settings.draws, seed: settings.seed,
      comparisons: replay.observations.indices.map { index in
        let drawn = replay.drawn[index]
        let tail = (1 - Backtest.confidence) / 2
        let ends = alike.quantiles([tail, 1 - tail], of: drawn)
        return Backtest.Comparison(
          observation: replay.observations[index], central: replay.central[index], mean: alike.mean(of: drawn),
          low: ends[0], high: ends[1])
      })
  }
}
