import Quantities

/// The ground of a chart of years: where a year and a value lie, the grid, and the words along the axes.
///
/// All charts are drawn on one small canvas of the same size, so that their words are equally large wherever they
/// stand; the page puts several side by side rather than make one larger.
struct ChartFrame {
  /// The canvas.
  static let width = 320.0
  static let height = 196.0
  private static let top = 10.0
  private static let bottom = 22.0
  /// Room for the words at the end of the lines.
  private static let right = 72.0
  /// Room for half the name of the first year, which stands under its point.
  private static let halfYear = 26.0
  /// Roughly how wide one letter of an axis is.
  private static let letter = 7.3

  /// The years along the chart.
  let years: [FinancialYear]
  /// The values up the chart.
  let ticks: Ticks
  /// The ticks in words.
  let tickLabels: [String]
  /// Where the first year stands.
  let left: Double

  init(years: [FinancialYear], ticks: Ticks, label: (Double) -> String) {
    self.years = years
    self.ticks = ticks
    tickLabels = ticks.values.map(label)
    left = max(Self.halfYear, 8 + Self.letter * Double(tickLabels.map(\.count).max() ?? 0))
  }

  /// Where the last year stands.
  var end: Double { Self.width - Self.right }

  /// Where a year stands, counted from 0.
  func x(_ year: Int) -> Double {
    years.count == 1 ? (left + end) / 2 : left + (end - left) * Double(year) / Double(years.count - 1)
  }

  /// Where a value stands; beyond the axis it stands at its end.
  func y(_ value: Double) -> Double {
    let (low, high) = (ticks.values[0], ticks.values[ticks.values.count - 1])
    let part = (min(max(value, low), high) - low) / (high - low)
    return Self.height - Self.bottom - part * (Self.height - Self.bottom - Self.top)
  }

  /// The grid and the words of both axes.
  var ground: HTML {
    let grid: [HTML] = zip(ticks.values, tickLabels).map { value, label in
      """
      <line class="\(value == 0 ? "axis" : "grid")" x1="\(at: left)" x2="\(at: end)" y1="\(at: y(value))" y2="\(at: y(value))"/>\
      <text class="tick" x="\(at: left - 5)" y="\(at: y(value) + 4)" text-anchor="end">\(label)</text>

      """
    }
    let years: [HTML] = labelledYears.map { year in
      """
      <text class="tick" x="\(at: x(year))" y="\(at: Self.height - 5)" text-anchor="middle">\(self.years[year].description)</text>

      """
    }
    return "\(grid)\(years)"
  }

  /// The first year, the last, and where there is room the one half way.
  private var labelledYears: [Int] {
    let last = years.count - 1
    if last == 0 { return [0] }
    return last >= 6 ? [0, last / 2, last] : [0, last]
  }

  /// Where words of a height may stand at the end of lines, each as near as can be to its line without touching others.
  ///
  /// - Returns: a place for each line, in the order given.
  func spreadOut(_ places: [Double], apart gap: Double = 13) -> [Double] {
    let order = places.indices.sorted { places[$0] < places[$1] }
    var spread = places
    for (above, below) in zip(order, order.dropFirst()) {
      spread[below] = max(spread[below], spread[above] + gap)
    }
    // Whatever was pushed off the foot of the chart pushes back up.
    var limit = Self.height - Self.bottom
    for place in order.reversed() {
      spread[place] = min(spread[place], limit)
      limit = spread[place] - gap
    }
    return spread
  }
}
