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

  /// A quantity of one setting at the end of every step, for conditions that must hold throughout.
  public enum StepMeasure: Int, CaseIterable, Sendable {
    /// People in the setting.
    case people
    /// Those who wait for it.
    case waiting
    /// Places in force; infinite where there is no limit.
    case places
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
  /// People on the eve of the first year, [setting of all pathways × group]; the same in every lane.
  public var opening: [Double]
  /// Lane-years in which drawn rates of leaving a cell came to more than 1 and were scaled to 1.
  public var scaledLaneYears: Int
  /// By [measure × setting × group × year × lane].
  var yearly: [Double]
  /// By [measure × setting × step × lane].
  var stepwise: [Double]

  /// All lanes.
  public var lanes: Int { options * (draws + 1) }

  /// The settings of all pathways.
  public var settingCount: Int { settings.reduce(0, +) }

  /// The number of a setting among those of all pathways.
  public func setting(_ setting: Int, ofPathway pathway: Int) -> Int { settings[..<pathway].reduce(setting, +) }

  /// Empty samples of a shape.
  init(timeline: Timeline, groups: Int, settings: [Int], options: Int, draws: Int) {
    self.timeline = timeline
    self.groups = groups
    self.settings = settings
    self.options = options
    self.draws = draws
    scaledLaneYears = 0
    opening = Array(repeating: 0, count: settings.reduce(0, +) * groups)
    yearly = []
    stepwise = []
    yearly = Array(repeating: 0, count: yearlyRows * lanes)
    stepwise = Array(repeating: 0, count: stepwiseRows * lanes)
  }

  /// Empty samples of a plan; a block of lanes counts its lanes as draws of one option.
  init(of plan: Plan, options: Int, draws: Int) {
    self.init(
      timeline: plan.timeline, groups: plan.strata.groups, settings: plan.pathways.map(\.settings.count),
      options: options, draws: draws)
  }

  /// The bytes that the samples of a plan take, with so many draws; a projection takes little more.
  public static func bytes(of plan: Plan, draws: Int) -> Int {
    let one = Samples(of: plan, options: 1, draws: 0)
    let lanes = plan.options.multipliedReportingOverflow(by: draws + 1)
    let bytes = (one.yearlyRows + one.stepwiseRows).multipliedReportingOverflow(by: lanes.partialValue * 8)
    return lanes.overflow || bytes.overflow ? Int.max : bytes.partialValue
  }

  var yearlyRows: Int { Measure.allCases.count * settingCount * groups * timeline.years }

  var stepwiseRows: Int { StepMeasure.allCases.count * settingCount * timeline.steps }

  /// The row of a yearly quantity; a row holds all lanes.
  func yearlyRow(_ measure: Measure, setting: Int, group: Int, year: Int) -> Int {
    ((measure.rawValue * settingCount + setting) * groups + group) * timeline.years + year
  }

  /// The row of a stepwise quantity; a row holds all lanes.
  func stepwiseRow(_ measure: StepMeasure, setting: Int, step: Int) -> Int {
    (measure.rawValue * settingCount + setting) * timeline.steps + step
  }

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

  /// A quantity at the end of one step in one option, by draw; the central estimate comes first.
  ///
  /// - Parameters:
  ///   - setting: its number among the settings of all pathways.
  ///   - step: its index from 0.
  public func draws(of measure: StepMeasure, setting: Int, step: Int, option: Int) -> [Double] {
    let start = stepwiseRow(measure, setting: setting, step: step) * lanes + option * (draws + 1)
    return Array(stepwise[start..<(start + draws + 1)])
  }

  /// Takes over what a block of lanes found.
  mutating func insert(_ block: Samples, firstLane: Int) {
    let lanes = lanes
    func copy(_ from: [Double], to all: inout [Double], rows: Int) {
      for row in 0..<rows {
        let (source, target) = (row * block.lanes, row * lanes + firstLane)
        for lane in 0..<block.lanes { all[target + lane] = from[source + lane] }
      }
    }
    copy(block.yearly, to: &yearly, rows: yearlyRows)
    copy(block.stepwise, to: &stepwise, rows: stepwiseRows)
    scaledLaneYears += block.scaledLaneYears
  }
}
