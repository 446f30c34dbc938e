import Appraisal
import Quantities
import Studies
import Testing

@testable import Reports

@Suite("Fan charts")
struct FanChartTests {
  private static let years = FinancialYear(start: 2025)

  private func course(_ values: [[Double]]) -> Course {
    Course(firstYear: Self.years, values: values.map(Summary.init(draws:)))
  }

  private func panel(_ values: [[Double]], unit: Numbers.Unit = .people) -> Panel {
    let panel = Panel(
      title: "Day care", subject: "people in day care", unit: unit, course: course(values),
      doNothing: course(values.map { [$0[0]] }))
    return Panel.onOneScale([panel])[0]
  }

  /// Every pair of coordinates of the lines and areas.
  private func points(of markup: MarkupReader) -> [[Double]] {
    markup.elements.compactMap { $0.attributes["points"] }.flatMap { $0.split(separator: " ") }.map {
      $0.split(separator: ",").compactMap { Double($0) }
    }
  }

  static let series: [[[Double]]] = [
    [[0], [0, 0, 0], [0, 0, 0]],
    [[40], [40, 40, 40], [40, 40, 40]],
    [[1e-12], [1e-12, 0, 2e-12]],
    [[1e15], [2e15, 1e15, 3e15]],
    [[5, 5, 5]],
    [[.nan], [4, 3, 5], [.infinity, .infinity, .infinity]],
    [[3], [-2, -4, 1], [7, 5, 9]],
  ]

  @Test("whatever the figures, everything lies on the canvas", arguments: series, [Numbers.Unit.people, .poundsAYear])
  func onCanvas(values: [[Double]], unit: Numbers.Unit) {
    let reader = MarkupReader(FanChart(id: "c", panel: panel(values, unit: unit), words: .english).html.source)
    #expect(reader.failure == nil)
    for point in points(of: reader) {
      #expect(point.count == 2)
      #expect((0...ChartFrame.width).contains(point[0]) && (0...ChartFrame.height).contains(point[1]))
    }
  }

  @Test("a higher figure stands higher, and the bands lie in one another")
  func bandsNested() throws {
    let values = [[10.0] + (0...20).map(Double.init), [12.0] + (2...22).map(Double.init)]
    let html = FanChart(id: "c", panel: panel(values), words: .english).html.source
    let reader = MarkupReader(html)
    func heights(_ name: String) throws -> [Double] {
      let element = try #require(
        reader.elements.first { $0.attributes["class"] == name && $0.attributes["points"] != nil })
      return (element.attributes["points"] ?? "").split(separator: " ").compactMap {
        $0.split(separator: ",").last.flatMap { Double($0) }
      }
    }
    let (wide, narrow, line) = (try heights("ninety"), try heights("half"), try heights("central"))
    #expect(line[1] < line[0])
    // Each outline runs along the top and comes back along the foot.
    for year in 0..<2 {
      #expect(wide[year] < narrow[year] && narrow[year] < line[year])
      #expect(line[year] < narrow[3 - year] && narrow[3 - year] < wide[3 - year])
    }
  }

  @Test("without draws there are no bands")
  func withoutDraws() {
    let html = FanChart(id: "c", panel: panel([[3], [4], [5]]), words: .english).html.source
    #expect(!html.contains("polygon"))
    #expect(html.contains("class=\"central\""))
  }

  @Test(
    "labels at the end of lines keep apart and stay on the canvas",
    arguments: [[20.0, 20, 20], [170, 171, 172], [5, 90, 91]])
  func labelsApart(places: [Double]) {
    let frame = ChartFrame(years: [Self.years], ticks: Ticks(from: 0, to: 1)) { "\($0)" }
    let spread = frame.spreadOut(places).sorted()
    for (above, below) in zip(spread, spread.dropFirst()) { #expect(below - above >= 13 - 1e-9) }
    #expect(spread.allSatisfy { (0...ChartFrame.height).contains($0) })
  }

  @Test("a small chart is as recorded")
  func snapshot() throws {
    var panel = panel([[30], [28, 27, 28, 29, 31], [24, 20, 23, 25, 29]])
    panel.places = Course(firstYear: Self.years + 1, values: [30, 25].map { Summary(draws: [$0]) })
    try expectSnapshot(FanChart(id: "small", panel: panel, words: .english).html.source, named: "fan-chart.svg")
  }
}
