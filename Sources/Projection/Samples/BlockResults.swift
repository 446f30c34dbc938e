/// What a block of lanes found: every series by year, every gauge by step.
struct BlockResults: Sendable {
  let lanes: Range<Int>
  /// By [series × year × lane].
  var yearly: [Double]
  /// By [gauge × step × lane].
  private(set) var gauged: [Double]
  /// Who is of which age at the end of each year, in the lanes of the central estimate; empty where nobody asks.
  var ages: [(lane: Int, year: Int, people: PeopleByAge)] = []
  /// Moves of each year by [pathway] and [setting left × setting reached], in the same lanes; empty where nobody asks.
  var moves: [(lane: Int, people: [[Double]])] = []
  /// Lane-years in which drawn rates of leaving a cell came to more than 1 and were scaled to 1.
  var scaledLaneYears = 0
  /// Whether any money in any lane does not follow people.
  var hasCommitments = false
  private let years: Int
  private let steps: Int

  init(series: Int, gauges: Int = 0, timeline: Timeline, lanes: Range<Int>) {
    self.lanes = lanes
    years = timeline.years
    steps = timeline.steps
    yearly = Array(repeating: 0, count: series * years * lanes.count)
    gauged = Array(repeating: 0, count: gauges * steps * lanes.count)
  }

  mutating func append(_ row: Row, ofSeries series: Int, year: Int) {
    let first = (series * years + year) * lanes.count
    for lane in 0..<lanes.count { yearly[first + lane] = row[lane] }
  }

  mutating func append(_ row: Row, ofGauge gauge: Int, step: Int) {
    let first = (gauge * steps + step) * lanes.count
    for lane in 0..<lanes.count { gauged[first + lane] = row[lane] }
  }
}
