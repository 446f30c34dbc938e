public import Appraisal
public import Projection

/// Some of the combined groups, with their value in each declared group.
public struct GroupSlice: Hashable, Sendable {
  /// The word that stands for every value of a group.
  public static let all = "all"

  /// A value or `all` for each declared group.
  public let labels: [String]
  /// The combined groups; nil for everybody.
  public let groups: [Int]?
}

/// What a run reports year by year. What is to be read in a report has to be asked for before the run, since only the
/// spread of most figures outlives it.
public struct ReportedSeries: Sendable {
  /// Everybody first, then every value of every declared group, in each combination and alone.
  public let slices: [GroupSlice]
  /// The settings of each pathway, by number among those of all.
  private let pathways: [[Int]]

  /// - Parameters:
  ///   - settings: how many settings each pathway has.
  ///   - groups: for each combined group, its value in every declared group.
  public init(settings: [Int], groups: [[String]]) {
    var next = 0
    pathways = settings.map { count in
      defer { next += count }
      return Array(next..<(next + count))
    }
    var labels: [[String]] = [[]]
    for column in groups.first?.indices ?? 0..<0 {
      var values = [GroupSlice.all]
      for value in groups.map({ $0[column] }) where !values.contains(value) { values.append(value) }
      labels = labels.flatMap { partial in values.map { partial + [$0] } }
    }
    slices = labels.compactMap { slice in
      if slice.allSatisfy({ $0 == GroupSlice.all }) { return GroupSlice(labels: slice, groups: nil) }
      let chosen = groups.indices.filter { group in
        zip(slice, groups[group]).allSatisfy { $0 == GroupSlice.all || $0 == $1 }
      }
      return chosen.isEmpty ? nil : GroupSlice(labels: slice, groups: chosen)
    }
  }

  private var allSettings: [Int] { pathways.flatMap { $0 } }

  /// A quantity over some settings.
  public static func quantity(_ quantity: Series.Quantity, settings: [Int], groups: [Int]? = nil) -> Series {
    Series([quantity], settings: settings, groups: groups)
  }

  /// What some settings cost: for everybody, with what is spent whether or not anybody is there; for some groups,
  /// people at the price of each alone.
  ///
  /// - Parameter settings: nil for all of them and for what belongs to none.
  public func cost(settings: [Int]?, groups: [Int]? = nil) -> Series {
    guard groups == nil else { return Series([.cost], settings: settings ?? allSettings, groups: groups) }
    return settings.map { Series([.cost, .committed], settings: $0) }
      ?? Series([.cost, .committed, .generalCost], settings: allSettings)
  }

  /// What some settings cost beyond people at the price of each.
  ///
  /// - Parameter settings: nil for all of them and for what belongs to none.
  public func committed(settings: [Int]?) -> Series {
    settings.map { Series([.committed], settings: $0) } ?? Series([.committed, .generalCost], settings: allSettings)
  }

  /// What contracts and sites of some settings cost for places nobody uses.
  ///
  /// - Parameter settings: nil for all of them.
  public func lockedIn(settings: [Int]?) -> Series { Series([.unused], settings: settings ?? allSettings) }

  /// What is told of everybody in a setting or a pathway, and in all: few series, which measures of the planner's tell as well.
  fileprivate var ofEverybody: [Series] {
    let sums = allSettings.map { [$0] } + pathways.filter { $0.count > 1 }
    return [Series.Quantity.people, .waiting].flatMap { quantity in
      sums.map { Self.quantity(quantity, settings: $0) }
    } + (sums + [nil]).map { cost(settings: $0) }
  }

  /// Every series, each once.
  public var all: [Series] {
    let places = allSettings.map { Self.quantity(.places, settings: [$0]) }
    let sums = allSettings.map { [$0] } + pathways.filter { $0.count > 1 }
    let byGroup = Series.Quantity.allCases.filter { $0.isByGroup && $0 != .cost }
    let bySlice = slices.flatMap { slice in
      sums.flatMap { settings in
        byGroup.map { Self.quantity($0, settings: settings, groups: slice.groups) }
          + [cost(settings: settings, groups: slice.groups)]
      } + [cost(settings: nil, groups: slice.groups)]
    }
    var seen: Set<Series> = []
    return (places + bySlice + (sums + [nil]).map(committed) + (sums + [nil]).map(lockedIn)).filter {
      seen.insert($0).inserted
    }
  }
}

extension Plan {
  /// So many bytes of draws are kept without being asked for: then every quantile is exact.
  private static let keptWithoutAsking = 64 * 1_048_576.0

  /// Asks for all that reports read, with every draw where there are few or somebody wants them, and of what is told of
  /// everybody in any case: options are compared draw by draw, and what measures tell too is told alike.
  ///
  /// - Parameter others: what is reckoned with draw by draw and not itself reported.
  mutating func report(_ reported: ReportedSeries, beside others: [Series] = [], draws: Int, keepingDraws: Bool) {
    let all = reported.all
    let known = Set(all)
    series = all + others.filter { !known.contains($0) }
    keepsDraws = nil
    if !keepingDraws, Samples.memory(of: self).bytes(draws: draws) > Self.keptWithoutAsking {
      keepsDraws = Set(reported.ofEverybody + others)
    }
  }
}

extension Samples {
  /// A series in one year and option, as reported.
  ///
  /// - Parameter year: its index from 0.
  public func summary(of series: Series, year: Int, option: Int) -> Summary {
    Summary(
      central: central(of: series, year: year, option: option),
      spread: spread(of: series, year: year, option: option, quantiles: Summary.Spread.shares).map {
        Summary.Spread(mean: $0.mean, quantiles: $0.quantiles)
      })
  }
}
