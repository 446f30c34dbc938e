/// What a run found: every series that was asked for in every option, and what its gauges read.
///
/// A lane is one (option, draw) pair; draw 0 is the central estimate. Lanes are numbered option × (draws + 1) + draw
/// and lie innermost, so that all draws of a quantity in one option are neighbours.
public struct Samples: Sendable {
  /// The years and steps.
  public let timeline: Timeline
  /// How many groups.
  public let groups: Int
  /// How many settings each pathway has.
  public let settings: [Int]
  /// How many options.
  public let options: Int
  /// How many draws beside the central estimate.
  public let draws: Int
  /// What is reported year by year.
  public let series: [Series]
  /// What is read at the end of every step, as the plan declares it.
  public let gauges: [Gauge]
  /// People on the eve of the first year, [setting of all pathways × group]; the same in every lane.
  public internal(set) var opening: [Double]
  /// Who is of which age, by [option × (years + 1)], the eve of the first year before the ends of all; empty where the plan
  /// tells no ages.
  private(set) var peopleByAge: [PeopleByAge] = []
  /// Moves of all years by [option], then by [pathway] and [setting left × setting reached]; empty where the plan does not
  /// tell them.
  var moves: [[[Double]]] = []
  /// What each gauge reads on the eve of the first year, the same in every lane; flows have 0.
  var gaugeOpenings: [Double]
  /// Lane-years in which drawn rates of leaving a cell came to more than 1 and were scaled to 1.
  public internal(set) var scaledLaneYears = 0
  /// Whether any money in any lane does not follow people.
  public internal(set) var hasCommitments = false
  /// The number of every series.
  private let numbers: [Series: Int]
  /// The number of every series whose draws are kept among those; nil for the others.
  private let keptNumbers: [Int?]
  /// Central estimates by [series × year × option].
  var central: [Double]
  /// How draws spread, by [series whose draws are not kept × year × option].
  private(set) var spreads: [Spread]
  private let spreadNumbers: [Int?]
  /// By [series whose draws are kept × year × lane].
  var kept: [Double]
  /// By [gauge × step × lane].
  private(set) var gauged: [Double]

  /// All lanes.
  public var lanes: Int { options * (draws + 1) }

  /// The settings of all pathways.
  public var settingCount: Int { settings.reduce(0, +) }

  /// The number of a setting among those of all pathways.
  public func setting(_ setting: Int, ofPathway pathway: Int) -> Int { settings[..<pathway].reduce(setting, +) }

  /// Empty samples of a plan.
  init(of plan: Plan, draws: Int) {
    self.init(
      timeline: plan.timeline, groups: plan.strata.groups, settings: plan.pathways.map(\.settings.count),
      series: plan.reportedSeries, keepsDraws: plan.keepsDraws, gauges: plan.gauges, options: plan.options, draws: draws
    )
    opening = plan.openingBySettingAndGroup()
    gaugeOpenings = plan.gauges.map(plan.opening)
    if plan.tellsMoves {
      let none = settings.map { Array(repeating: 0.0, count: $0 * $0) }
      moves = Array(repeating: none, count: options)
    }
    peopleByAge = plan.openingByAge.map { Array(repeating: $0, count: plan.options * (timeline.years + 1)) } ?? []
  }

  /// Empty samples of a shape.
  ///
  /// - Parameter keepsDraws: nil for all series.
  init(
    timeline: Timeline, groups: Int, settings: [Int], series: [Series], keepsDraws: Set<Series>? = nil,
    gauges: [Gauge] = [], options: Int, draws: Int
  ) {
    self.timeline = timeline
    self.groups = groups
    self.settings = settings
    self.options = options
    self.draws = draws
    self.series = series
    self.gauges = gauges
    opening = Array(repeating: 0, count: settings.reduce(0, +) * groups)
    gaugeOpenings = Array(repeating: 0, count: gauges.count)
    numbers = Dictionary(zip(series, series.indices)) { first, _ in first }
    let keeps = series.map { keepsDraws?.contains($0) ?? true }
    func numbered(_ isCounted: Bool) -> [Int?] {
      var next = 0
      return keeps.map { isKept in
        guard isKept == isCounted else { return nil }
        defer { next += 1 }
        return next
      }
    }
    keptNumbers = numbered(true)
    spreadNumbers = numbered(false)
    let (years, lanes) = (timeline.years, options * (draws + 1))
    central = Array(repeating: 0, count: series.count * years * options)
    kept = Array(repeating: 0, count: keeps.count { $0 } * years * lanes)
    spreads = Array(repeating: Spread(), count: keeps.count { !$0 } * years * options)
    gauged = Array(repeating: 0, count: gauges.count * timeline.steps * lanes)
  }

  /// Takes over what a block of lanes found; blocks come in their order.
  mutating func insert(_ block: BlockResults) {
    var first = block.lanes.lowerBound
    while first < block.lanes.upperBound {
      let (option, draw) = first.quotientAndRemainder(dividingBy: draws + 1)
      let end = min(block.lanes.upperBound, (option + 1) * (draws + 1))
      insert(block, lanes: first..<end, of: option, from: draw)
      first = end
    }
    for row in 0..<(gauges.count * timeline.steps) {
      let (source, target) = (row * block.lanes.count, row * lanes + block.lanes.lowerBound)
      for lane in 0..<block.lanes.count { gauged[target + lane] = block.gauged[source + lane] }
    }
    for found in block.ages {
      peopleByAge[found.lane / (draws + 1) * (timeline.years + 1) + found.year + 1] = found.people
    }
    for found in block.moves {
      for (pathway, people) in found.people.enumerated() {
        for (cell, moved) in people.enumerated() { moves[found.lane / (draws + 1)][pathway][cell] += moved }
      }
    }
    scaledLaneYears += block.scaledLaneYears
    hasCommitments = hasCommitments || block.hasCommitments
  }

  /// Takes over some lanes of one option, the first of which is of this draw.
  private mutating func insert(_ block: BlockResults, lanes drawn: Range<Int>, of option: Int, from draw: Int) {
    for number in series.indices {
      for year in 0..<timeline.years {
        let source = (number * timeline.years + year) * block.lanes.count + drawn.lowerBound - block.lanes.lowerBound
        let values = block.yearly[source..<(source + drawn.count)]
        if draw == 0 { central[(number * timeline.years + year) * options + option] = values[source] }
        if let row = keptNumbers[number] {
          let target = (row * timeline.years + year) * lanes + drawn.lowerBound
          kept.replaceSubrange(target..<(target + drawn.count), with: values)
        }
        if let row = spreadNumbers[number] {
          spreads[(row * timeline.years + year) * options + option].add(draw == 0 ? values.dropFirst() : values)
        }
      }
    }
  }

  // MARK: Adding

  /// Adds to every draw of a series what is reckoned beside the projection, such as what services cost.
  ///
  /// - Parameters:
  ///   - values: by draw, the central estimate first.
  ///   - year: its index from 0.
  /// - Precondition: the plan keeps the draws of the series.
  public mutating func add(_ values: [Double], to series: Series, year: Int, option: Int) {
    let number = number(series)
    guard let row = keptNumbers[number] else { preconditionFailure("its draws were not kept: \(series)") }
    let start = (row * timeline.years + year) * lanes + option * (draws + 1)
    for (draw, value) in values.enumerated() { kept[start + draw] += value }
    central[(number * timeline.years + year) * options + option] += values[0]
  }

  // MARK: Reading

  private func number(_ series: Series) -> Int {
    guard let number = numbers[series] else { preconditionFailure("nobody asked for this series: \(series)") }
    return number
  }

  /// The central estimate of a series in one year and option.
  ///
  /// - Parameter year: its index from 0.
  /// - Precondition: the plan lists the series.
  public func central(of series: Series, year: Int, option: Int) -> Double {
    central[(number(series) * timeline.years + year) * options + option]
  }

  /// How the draws of a series spread in one year and option: their mean, and the values below which shares of them fall.
  ///
  /// Where draws are kept, quantiles interpolate between order statistics (Hyndman and Fan's type 7, as spreadsheets do);
  /// where they are not, they are right to a small part of a hundredth of the figure.
  /// - Parameter year: its index from 0.
  /// - Returns: nil without draws.
  /// - Precondition: the plan lists the series.
  public func spread(
    of series: Series, year: Int, option: Int, quantiles shares: [Double]
  ) -> (mean: Double, quantiles: [Double])? {
    guard draws > 0 else { return nil }
    let number = number(series)
    if let row = spreadNumbers[number] {
      let spread = spreads[(row * timeline.years + year) * options + option]
      return (spread.mean, shares.map(spread.quantile))
    }
    let sorted = draws(of: series, year: year, option: option).dropFirst().sorted()
    let quantiles = shares.map { share in
      let place = share * Double(sorted.count - 1)
      let (below, above) = (Int(place), min(Int(place) + 1, sorted.count - 1))
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    return (sorted.reduce(0, +) / Double(sorted.count), quantiles)
  }

  /// Who is of which age at the end of a year in one option, in the central estimate; nil where the plan tells no ages.
  ///
  /// - Parameter year: its index from 0; −1 for the eve of the first.
  public func peopleByAge(year: Int, option: Int) -> PeopleByAge? {
    peopleByAge.isEmpty ? nil : peopleByAge[option * (timeline.years + 1) + year + 1]
  }

  /// How many moves there are from one setting of a pathway to another in all years, in the central estimate; nil where the
  /// plan does not tell it.
  ///
  /// - Parameters:
  ///   - from, to: settings by number in the pathway.
  public func moves(from: Int, to: Int, ofPathway pathway: Int, option: Int) -> Double? {
    moves.isEmpty ? nil : moves[option][pathway][from * settings[pathway] + to]
  }

  /// A series in one year and option by draw; the central estimate comes first.
  ///
  /// - Parameter year: its index from 0.
  /// - Precondition: the plan keeps the draws of the series.
  public func draws(of series: Series, year: Int, option: Int) -> [Double] {
    guard let row = keptNumbers[number(series)] else { preconditionFailure("its draws were not kept: \(series)") }
    let start = (row * timeline.years + year) * lanes + option * (draws + 1)
    return Array(kept[start..<(start + draws + 1)])
  }

  /// What a gauge reads at the end of one step in one option, by draw; the central estimate comes first.
  ///
  /// - Parameters:
  ///   - gauge: its index in `gauges`.
  ///   - step: its index from 0.
  public func draws(ofGauge gauge: Int, step: Int, option: Int) -> [Double] {
    let start = (gauge * timeline.steps + step) * lanes + option * (draws + 1)
    return Array(gauged[start..<(start + draws + 1)])
  }

  /// What a gauge reads on the eve of the first year: a stock, before any rule; 0 for a flow.
  public func opening(ofGauge gauge: Int) -> Double { gaugeOpenings[gauge] }
}

extension Plan {
  /// People on the eve of the first year, by [setting of all pathways × group].
  fileprivate func openingBySettingAndGroup() -> [Double] {
    pathways.flatMap { pathway in
      let settings = pathway.settings.count
      var people = [Double](repeating: 0, count: settings * strata.groups)
      for (cell, count) in pathway.opening.enumerated() {
        people[cell % settings * strata.groups + strata.group(of: cell / settings)] += count
      }
      return people
    }
  }
}
