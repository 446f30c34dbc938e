/// Bars in the cells of a column of a table, all on one scale: each stands beside the figures that it shows, so that
/// nobody needs it to read them, and long names and narrow pages are the table's matter.
struct RowBars {
  /// The values that the column holds, 0 always among them.
  private let low: Double
  private let high: Double
  /// Whether a stroke stands at 0.
  private let hasAxis: Bool

  private static let width = 160.0
  private static let height = 14.0

  /// A column that holds some values.
  init(holding values: [Double], hasAxis: Bool = true) {
    self.hasAxis = hasAxis
    let finite = values.filter(\.isFinite)
    low = min(0, finite.min() ?? 0)
    let top = max(0, finite.max() ?? 0)
    high = top > low ? top : low + 1
  }

  /// A bar between two values, in either order, with a stroke where a third stands.
  func bar(from start: Double, to end: Double, mark: Double? = nil) -> HTML {
    guard start.isFinite, end.isFinite else { return "" }
    let (left, right) = (x(min(start, end)), x(max(start, end)))
    let stroke: HTML = mark.map { "<path class=\"mark\" d=\"M\(at: x($0)) 0V\(at: Self.height)\"/>" } ?? ""
    let axis: HTML = hasAxis ? "<path class=\"axis\" d=\"M\(at: x(0)) 0V\(at: Self.height)\"/>" : ""
    // Even next to nothing can be seen.
    return """
      <svg class="bar" viewBox="0 0 \(at: Self.width) \(at: Self.height)" aria-hidden="true">\
      <rect class="\(end < start ? "less" : "more")" x="\(at: min(left, Self.width - 1))" y="2" \
      width="\(at: max(1, right - left))" height="10"/>\
      \(axis)\(stroke)</svg>
      """
  }

  private func x(_ value: Double) -> Double {
    // A stroke at an end stays on the canvas.
    1 + (Self.width - 2) * (min(max(value, low), high) / (high - low) - low / (high - low))
  }
}
