import Appraisal
import Quantities
import Studies

/// One quantity over the years: its likely course, the ranges that hold half and nine tenths of the runs, and beside
/// it the course if nothing is done and the places there are.
struct FanChart {
  /// What tells the chart from all others on the page.
  let id: String
  /// What is drawn.
  let panel: Panel
  /// The words beside it.
  let words: Wording

  private var course: Course { panel.course }
  private var years: [FinancialYear] { course.byYear.map(\.year) }

  private var frame: ChartFrame {
    let ticks = Ticks(from: panel.extent.lowerBound, to: panel.extent.upperBound)
    return ChartFrame(years: years, ticks: ticks) { words.numbers.tick($0, of: ticks, in: panel.unit) }
  }

  /// The chart as inline SVG, coloured by the stylesheet of the page.
  var html: HTML {
    let frame = frame
    return frame.svg(
      id: id, title: panel.title, description: words.description(of: panel),
      drawing: "\(fan(in: frame))\(lines(in: frame))\(labels(in: frame))")
  }

  private func fan(in frame: ChartFrame) -> HTML {
    guard course.values.contains(where: { $0.nineInTen != nil }) else { return "" }
    return """
      \(band("ninety", in: frame, from: \.p5, to: \.p95))\(band("half", in: frame, from: \.p25, to: \.p75))
      """
  }

  private func band(
    _ name: String, in frame: ChartFrame, from low: (Summary.Spread) -> Double, to high: (Summary.Spread) -> Double
  ) -> HTML {
    // The opening state is the same in every run: the fan starts from it as a point.
    let lower = course.values.map { value in value.spread.map(low) ?? value.central }
    let upper = course.values.map { value in value.spread.map(high) ?? value.central }
    let outline = frame.points(upper) + frame.points(lower).reversed()
    return """
      <polygon class="\(name)" points="\(outline.joined(separator: " "))"/>

      """
  }

  private func lines(in frame: ChartFrame) -> HTML {
    let all: [(name: String, values: [Double])] = [
      ("do-nothing", told(panel.doNothing?.central ?? [])), ("places", aligned(panel.places)),
      ("central", told(course.central)),
    ]
    let drawn: [HTML] = all.map { (name: $0.name, points: frame.points($0.values)) }.filter { !$0.points.isEmpty }
      .map { line in
        """
        <polyline class="\(line.name)" points="\(line.points.joined(separator: " "))"/>

        """
      }
    return "\(drawn)"
  }

  private func labels(in frame: ChartFrame) -> HTML {
    let all: [(name: String, words: String, value: Double?)] = [
      ("central", course.central.last.map { endLabel($0, in: frame) } ?? "", course.central.last),
      ("do-nothing", words.text(.doNothingAtLine), panel.doNothing?.central.last),
      ("places", words.text(.placesAtLine), panel.places?.central.last),
    ]
    let shown = all.compactMap { label in
      label.value.flatMap { $0.isFinite ? (name: label.name, words: label.words, value: $0) : nil }
    }
    let places = frame.spreadOut(shown.map { frame.y($0.value) + 4 })
    let texts: [HTML] = zip(shown, places).map { label, y in
      """
      <text class="\(label.name)" x="\(at: frame.end + 4)" y="\(at: y)">\(label.words)</text>

      """
    }
    return "\(texts)"
  }

  /// The last figure, or the shorter form of the axis where it would not fit beside the chart.
  private func endLabel(_ value: Double, in frame: ChartFrame) -> String {
    let label = words.numbers.short(value, in: panel.unit)
    return label.count <= 9 ? label : words.numbers.tick(value, of: frame.ticks, in: panel.unit)
  }

  /// Places begin a year after people do: before the first year nothing says how many there were.
  private func aligned(_ places: Course?) -> [Double] {
    guard let places else { return [] }
    return Array(repeating: .nan, count: places.firstYear - course.firstYear) + places.central
  }

  /// A line is left out where it is of so few people that they are not told.
  private func told(_ values: [Double]) -> [Double] {
    guard words.isProtected(panel.unit) else { return values }
    return values.map { ProtectedPeople.told($0) ?? .nan }
  }
}
