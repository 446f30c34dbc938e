/// What a run found: every reported quantity in every lane.
///
/// A lane is one (option, draw) pair; draw 0 is the central estimate. Lanes are numbered option × (draws + 1) + draw
/// and lie innermost, so that all draws of a quantity in one option are neighbours.
public struct Samples: Sendable {
  /// A quantity of one setting, group and year.
  public enum Measure: Int, CaseIterable, Sendable {
    /// People on the last day of the year.
    case people
    /// Of everybody in the pathway, those who wait for this setting on the last day of the year.
    case waiting
    /// People above the places of the setting on the last day of the year, where nowhere else had room.
    case overCapacity
    /// Person-years of the year: the mean over its steps of (opening + closing)/2.
    case personYears
    /// Entrants of the year who entered this setting.
    case entrants
    /// Deaths and leavers of the year from this setting.
    case deaths
    /// People who moved into this setting in the year, displaced people included.
    case movesIn
    /// People who moved out of this setting in the year, displaced people included.
    case movesOut
    /// Pounds of the year, at the prices of the price base.
    case cost
  }

  /// A quantity of one setting and year that has no groups.
  public enum SettingMeasure: Int, CaseIterable, Sendable {
    /// Places in force on the last day of the year; infinite where there is no limit.
    case places
    /// Pounds of the year beyond people × price: what places paid for cost more, or less, than the people in them at
    /// the setting's own price, and the fixed costs of the setting. With `cost` it makes what the setting costs.
    case committed
    /// Pounds of the year paid for places that nobody uses, and the fixed costs of the setting.
    case unused
  }

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
  /// What is read at the end of every step, as the plan declares it.
  public let gauges: [Gauge]
  /// People on the eve of the first year, [setting of all pathways × group]; the same in every lane.
  public var opening: [Double]
  /// What each gauge reads on the eve of the first year, the same in every lane; flows have 0.
  var gaugeOpenings: [Double]
  /// Lane-years in which drawn rates of leaving a cell came to more than 1 and were scaled to 1.
  public var scaledLaneYears: Int
  /// By [measure × setting × group × year × lane].
  var yearly: [Double]
  /// By [measure × setting × year × lane].
  var yearlyBySetting: [Double]
  /// Commitments that belong to no setting, by [year × lane].
  var general: [Double]
  /// By [gauge × step × lane].
  var gauged: [Double]

  /// All lanes.
  public var lanes: Int { options * (draws + 1) }

  /// The settings of all pathways.
  public var settingCount: Int { settings.reduce(0, +) }

  /// The number of a setting among those of all pathways.
  public func setting(_ setting: Int, ofPathway pathway: Int) -> Int { settings[..<pathway].reduce(setting, +) }

  /// Empty samples of a shape.
  init(timeline: Timeline, groups: Int, settings: [Int], gauges: [Gauge] = [], options: Int, draws: Int) {
    self.timeline = timeline
    self.groups = groups
    self.settings = settings
    self.gauges = gauges
    self.options = options
    self.draws = draws
    scaledLaneYears = 0
    opening = Array(repeating: 0, count: settings.reduce(0, +) * groups)
    gaugeOpenings = Array(repeating: 0, count: gauges.count)
    let (years, lanes) = (timeline.years, options * (draws + 1))
    let bySetting = settings.reduce(0, +) * years * lanes
    yearly = Array(repeating: 0, count: Measure.allCases.count * groups * bySetting)
    yearlyBySetting = Array(repeating: 0, count: SettingMeasure.allCases.count * bySetting)
    general = Array(repeating: 0, count: years * lanes)
    gauged = Array(repeating: 0, count: gauges.count * timeline.steps * lanes)
  }

  /// Empty samples of a plan; a block of lanes counts its lanes as draws of one option.
  init(of plan: Plan, options: Int, draws: Int) {
    self.init(
      timeline: plan.timeline, groups: plan.strata.groups, settings: plan.pathways.map(\.settings.count),
      gauges: plan.gauges, options: options, draws: draws)
  }

  /// The bytes that the samples of a plan take, with so many draws; a projection takes little more.
  public static func bytes(of plan: Plan, draws: Int) -> Int {
    let one = Samples(of: plan, options: 1, draws: 0)
    let lanes = plan.options.multipliedReportingOverflow(by: draws + 1)
    let numbers = one.yearly.count + one.yearlyBySetting.count + one.general.count + one.gauged.count
    let bytes = numbers.multipliedReportingOverflow(by: lanes.partialValue * 8)
    return lanes.overflow || bytes.overflow ? Int.max : bytes.partialValue
  }

  /// The row of a yearly quantity; a row holds all lanes.
  func yearlyRow(_ measure: Measure, setting: Int, group: Int, year: Int) -> Int {
    ((measure.rawValue * settingCount + setting) * groups + group) * timeline.years + year
  }

  /// The row of a yearly quantity without groups; a row holds all lanes.
  func yearlyRow(_ measure: SettingMeasure, setting: Int, year: Int) -> Int {
    (measure.rawValue * settingCount + setting) * timeline.years + year
  }

  /// The row of what a gauge reads; a row holds all lanes.
  func gaugeRow(_ gauge: Int, step: Int) -> Int { gauge * timeline.steps + step }

  /// One year's quantity in one option, by draw; the central estimate comes first.
  ///
  /// - Parameters:
  ///   - setting: its number among the settings of all pathways.
  ///   - group: nil adds all groups.
  ///   - year: its index from 0.
  public func draws(of measure: Measure, setting: Int, group: Int? = nil, year: Int, option: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: draws + 1)
    for g in group.map({ $0..<($0 + 1) }) ?? 0..<groups {
      let start = yearlyRow(measure, setting: setting, group: g, year: year) * lanes + option * (draws + 1)
      for draw in sum.indices { sum[draw] += yearly[start + draw] }
    }
    return sum
  }

  /// One year's quantity that has no groups in one option, by draw; the central estimate comes first.
  ///
  /// - Parameters:
  ///   - setting: its number among the settings of all pathways.
  ///   - year: its index from 0.
  public func draws(of measure: SettingMeasure, setting: Int, year: Int, option: Int) -> [Double] {
    draws(inRow: yearlyRow(measure, setting: setting, year: year), of: yearlyBySetting, option: option)
  }

  /// Pounds of one year for commitments that belong to no setting in one option, by draw; the central estimate comes
  /// first.
  ///
  /// - Parameter year: its index from 0.
  public func generalCost(year: Int, option: Int) -> [Double] { draws(inRow: year, of: general, option: option) }

  /// What a gauge reads at the end of one step in one option, by draw; the central estimate comes first.
  ///
  /// - Parameters:
  ///   - gauge: its index in `gauges`.
  ///   - step: its index from 0.
  public func draws(ofGauge gauge: Int, step: Int, option: Int) -> [Double] {
    draws(inRow: gaugeRow(gauge, step: step), of: gauged, option: option)
  }

  /// What a gauge reads on the eve of the first year: a stock, before any rule; 0 for a flow.
  public func opening(ofGauge gauge: Int) -> Double { gaugeOpenings[gauge] }

  private func draws(inRow row: Int, of rows: [Double], option: Int) -> [Double] {
    let start = row * lanes + option * (draws + 1)
    return Array(rows[start..<(start + draws + 1)])
  }

  /// Takes over what a block of lanes found.
  mutating func insert(_ block: Samples, firstLane: Int) {
    let lanes = lanes
    func copy(_ from: [Double], to all: inout [Double]) {
      for row in 0..<(all.count / lanes) {
        let (source, target) = (row * block.lanes, row * lanes + firstLane)
        for lane in 0..<block.lanes { all[target + lane] = from[source + lane] }
      }
    }
    copy(block.yearly, to: &yearly)
    copy(block.yearlyBySetting, to: &yearlyBySetting)
    copy(block.general, to: &general)
    copy(block.gauged, to: &gauged)
    scaledLaneYears += block.scaledLaneYears
  }
}
