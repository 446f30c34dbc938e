import Quantities

/// The ground of a chart: where a position along it and a value up it lie, the grid, and the words along the axes.
///
/// All charts are drawn on canvases of the same width, so that their words are equally large wherever they stand; the
/// page puts several side by side rather than make one larger.
struct ChartFrame {
  /// The width of every canvas.
  static let width = 320.0
  /// The height of most.
  static let height = 196.0
  private static let top = 10.0
  private static let bottom = 22.0
  /// Room for half the words under the first position, which stand under its point.
  private static let halfWords = 26.0
  /// Roughly how wide one letter of an axis is.
  private static let letter = 7.3

  /// What is told along the chart, from left to right: how far along it each lies, in any unit.
  let positions: [Double]
  /// The words under some of the positions, by index.
  let positionLabels: [(index: Int, words: String)]
  /// The values up the chart.
  let ticks: Ticks
  /// The ticks in words; empty where lines are labelled with their values instead.
  let tickLabels: [String]
  /// The height of the canvas.
  let height: Double
  /// Where the first position stands.
  let left: Double
  /// Where the last position stands.
  let end: Double

  /// A chart of positions.
  ///
  /// - Parameters:
  ///   - left: where the first position stands; nil for as much room as the words of the ticks need.
  ///   - right: the room for words at the end of lines.
  init(
    positions: [Double], labels: [(index: Int, words: String)], ticks: Ticks, height: Double = Self.height,
    left: Double? = nil, right: Double = 72, label: ((Double) -> String)?
  ) {
    (self.positions, self.ticks, self.height, positionLabels) = (positions, ticks, height, labels)
    tickLabels = label.map { ticks.values.map($0) } ?? []
    self.left = left ?? max(Self.halfWords, 8 + Self.letter * Double(tickLabels.map(\.count).max() ?? 0))
    end = Self.width - right
  }

  /// A chart of years.
  init(
    years: [FinancialYear], ticks: Ticks, height: Double = Self.height, left: Double? = nil, right: Double = 72,
    label: (Double) -> String
  ) {
    let last = years.count - 1
    // The first year, the last, and where there is room the one half way.
    let labelled = last == 0 ? [0] : last >= 6 ? [0, last / 2, last] : [0, last]
    self = withoutActuallyEscaping(label) { label in
      Self(
        positions: years.indices.map(Double.init),
        labels: labelled.map { (index: $0, words: years[$0].description) }, ticks: ticks, height: height,
        left: left, right: right, label: label)
    }
  }

  /// Where the position of an index stands.
  func x(_ index: Int) -> Double {
    let (first, last) = (positions[0], positions[positions.count - 1])
    return last == first ? (left + end) / 2 : left + (end - left) * (positions[index] - first) / (last - first)
  }

  /// Where a value stands; beyond the axis it stands at its end.
  func y(_ value: Double) -> Double {
    let (low, high) = (ticks.values[0], ticks.values[ticks.values.count - 1])
    let part = (min(max(value, low), high) - low) / (high - low)
    return height - Self.bottom - part * (height - Self.bottom - Self.top)
  }

  /// How high what is drawn can be.
  var drawnHeight: Double { height - Self.bottom - Self.top }

  /// The grid and the words of both axes.
  var ground: HTML {
    let grid: [HTML] = zip(ticks.values, tickLabels).map { value, label in
      """
      <line class="\(value == 0 ? "axis" : "grid")" x1="\(at: left)" x2="\(at: end)" y1="\(at: y(value))" y2="\(at: y(value))"/>\
      <text class="tick" x="\(at: left - 5)" y="\(at: y(value) + 4)" text-anchor="end">\(label)</text>

      """
    }
    let words: [HTML] = positionLabels.map { label in
      """
      <text class="tick" x="\(at: x(label.index))" y="\(at: height - 5)" text-anchor="middle">\(label.words)</text>

      """
    }
    return "\(grid)\(words)"
  }

  /// The chart as inline SVG, with what it is called and what it shows for those who hear the page.
  func svg(id: String, title: String, description: String, drawing: HTML) -> HTML {
    """
    <svg viewBox="0 0 \(at: Self.width) \(at: height)" role="img" aria-labelledby="\(id)-title \(id)-text">
    <title id="\(id)-title">\(title)</title>
    <desc id="\(id)-text">\(description)</desc>
    \(ground)\(drawing)</svg>
    """
  }

  /// Points of a line, one for each position; a value that is not finite is left out.
  func points(_ values: [Double]) -> [HTML] {
    values.enumerated().compactMap { index, value in value.isFinite ? "\(at: x(index)),\(at: y(value))" : nil }
  }

  /// Where words of some heights may stand at the end of lines, each as near as can be to its line without touching others.
  ///
  /// - Parameters:
  ///   - places: where each would stand, the foot of its words.
  ///   - heights: how high the words of each are; 13 for one line.
  /// - Returns: a place for each line, in the order given.
  func spreadOut(_ places: [Double], heights: [Double]? = nil) -> [Double] {
    let heights = heights ?? places.map { _ in 13 }
    let order = places.indices.sorted { places[$0] < places[$1] }
    var spread = places
    for (above, below) in zip(order, order.dropFirst()) {
      spread[below] = max(spread[below], spread[above] + heights[below])
    }
    // Whatever was pushed off the foot of the chart pushes back up.
    var limit = height - Self.bottom
    for place in order.reversed() {
      spread[place] = min(spread[place], limit)
      limit = spread[place] - heights[place]
    }
    return spread
  }
}
