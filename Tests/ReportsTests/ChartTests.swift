import Foundation
import Quantities
import Studies
import Testing

@testable import Reports

/// Mixes, slopes and curves: everything lies on the canvas, and no words touch others, whatever the figures and names.
@Suite("Charts of shares and of before and after")
struct ChartTests {
  private static let years = (0...3).map { FinancialYear(start: 2025 + $0) }

  /// Parts that come to the whole in every year, the first growing.
  private func mix(of count: Int, name: String = "supported living") -> MixChart {
    let first = count == 1 ? [1, 1, 1, 1] : [0.4, 0.5, 0.6, 0.7]
    let parts = (0..<count).map { part -> MixChart.Part in
      let others = first.map { (1 - $0) / Double(max(1, count - 1)) }
      return MixChart.Part(name: "\(name) \(part)", hue: Hue(part), shares: part == 0 ? first : others)
    }
    return MixChart(id: "m", title: "Mix", years: Self.years, parts: parts, words: .english)
  }

  private func slope(_ values: [(Double, Double)], name: String = "day care") -> SlopeChart {
    SlopeChart(
      id: "s", title: "Slope", times: ("2024-25", "2028-29"),
      lines: values.enumerated().map { index, value in
        .init(name: "\(name) \(index)", hue: Hue(index), before: value.0, after: value.1)
      }, unit: .people, words: .english)
  }

  private func share(_ shares: [[Double]], at positions: [Double]) -> ShareChart {
    ShareChart(
      id: "a", title: "Curve", positions: positions.map { ($0, "£\($0)") },
      lines: shares.enumerated().map { .init(name: "Option \($0)", hue: Hue($0), shares: $1) }, words: .english)
  }

  private func pyramid(_ people: [(Double, Double)]) -> PyramidChart {
    PyramidChart(
      id: "p", title: "Ages", description: "ages",
      bands: people.enumerated().map { (name: "\($0 * 10)-\($0 * 10 + 9)", left: $1.0, right: $1.1) },
      sides: ("2024-25", "2028-29"), words: .english)
  }

  private func flow(_ people: [[Double]], name: String = "home") -> FlowChart {
    FlowChart(
      id: "f", title: "Flow", from: people.indices.map { .init(name: "\(name) \($0)", hue: $0 == 0 ? nil : Hue($0)) },
      to: (people.first ?? []).indices.map { .init(name: "\(name) \($0)", hue: Hue($0)) }, people: people,
      sides: ("from", "to"), words: .english)
  }

  private static let long = "a home of one's own with support by day and by night for people with dementia"

  /// Every chart that may be hard to draw.
  private var hard: [(HTML, height: Double)] {
    [
      (mix(of: 1).html, 260), (mix(of: 8).html, 260), (mix(of: 40).html, 260), (mix(of: 12, name: Self.long).html, 260),
      (slope([(0, 0)]).html, 260), (slope([(591, 713), (40, 12), (39, 39), (38, 41)]).html, 260),
      (slope((0..<40).map { (Double($0), 20) }, name: Self.long).html, 260), (slope([(-4, 6), (1e15, 3)]).html, 260),
      (flow([[0]]).html, 320), (flow([[40, 3], [0.2, 900]]).html, 320),
      (flow((0..<40).map { row in (0..<40).map { Double(row * $0 % 7) } }, name: Self.long).html, 320),
      (pyramid([(0, 0)]).html, 60), (pyramid([(12, 400), (3, 0), (1e9, 1)]).html, 90),
      (share([[0.5]], at: [5000]).html, 220), (share([[0, 0.4, 1], [1, 0.6, 0]], at: [0, 100, 30_000]).html, 220),
      (share((0..<12).map { _ in [0.08, 0.08] }, at: [0, 1]).html, 220),
    ]
  }

  @Test("everything lies on the canvas, and every chart has a name and a description")
  func onCanvas() throws {
    for (html, height) in hard {
      let reader = MarkupReader(html.source)
      #expect(reader.failure == nil)
      for element in reader.elements {
        for (name, limit) in [
          ("x", 320), ("x1", 320), ("x2", 320), ("cx", 320), ("y", height), ("y1", height), ("y2", height),
          ("cy", height),
        ] {
          if let place = element.attributes[name].flatMap(Double.init) { #expect((0...limit).contains(place)) }
        }
        for point in (element.attributes["points"] ?? "").split(separator: " ") {
          let place = point.split(separator: ",").compactMap { Double($0) }
          #expect(place.count == 2 && (0...320).contains(place[0]) && (0...height).contains(place[1]))
        }
      }
      #expect(reader.all("title").count == 1 && reader.all("desc").count == 1)
    }
  }

  @Test("a pyramid has the oldest on top, and its bars are as long as the people are many")
  func backToBack() throws {
    let reader = MarkupReader(pyramid([(10, 20), (40, 0)]).html.source)
    let bars = reader.all("rect").compactMap { bar -> (x: Double, y: Double, width: Double)? in
      let places = ["x", "y", "width"].compactMap { bar.attributes[$0].flatMap(Double.init) }
      return places.count == 3 ? (places[0], places[1], places[2]) : nil
    }
    try #require(bars.count == 4)
    #expect(bars[0].y == bars[1].y && bars[0].y < bars[2].y)
    // Places are written to a tenth.
    func isClose(_ one: Double, _ other: Double) -> Bool { (one - other).magnitude <= 0.3 }
    #expect(isClose(bars[0].width, 4 * bars[2].width) && isClose(bars[3].width, 2 * bars[2].width))
    #expect(bars[1].width == 0 && isClose(bars[0].x + bars[0].width, bars[2].x + bars[2].width))
  }

  @Test("a flow has a band for whoever moves, as wide as they are many, and each begins where another ends")
  func flows() throws {
    let bands = MarkupReader(flow([[30, 10], [0, 20]]).html.source).all("path").compactMap { $0.attributes["d"] }
    let numbers = bands.map { $0.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) } }
    try #require(bands.count == 3 && numbers.allSatisfy { $0.count == 15 })
    // M left start C … right end V end + width C … left start + width Z
    let widths = numbers.map { $0[8] - $0[7] }
    #expect((widths[0] - 3 * widths[1]).magnitude < 0.5 && (widths[2] - 2 * widths[1]).magnitude < 0.5)
    #expect((numbers[1][1] - numbers[0][14]).magnitude < 0.2, "both leave the first place")
  }

  @Test("words beside a chart keep a line apart")
  func wordsApart() {
    for (html, _) in hard {
      let spans = MarkupReader(html.source).all("tspan")
      let bySide = Dictionary(grouping: spans) { $0.attributes["x"] ?? "" }
      for side in bySide.values {
        let feet = side.compactMap { $0.attributes["y"].flatMap(Double.init) }.sorted()
        #expect(zip(feet, feet.dropFirst()).allSatisfy { $1 - $0 >= 12.8 })
      }
    }
  }

  @Test("areas lie upon each other without a gap, and the first on top")
  func stacked() throws {
    let areas = MarkupReader(mix(of: 3).html.source).all("polygon").map { $0.attributes["points"] ?? "" }
    let edges = areas.map { points -> (top: [Substring], foot: [Substring]) in
      let all = points.split(separator: " ")
      return (Array(all.prefix(4)), all.suffix(4).reversed())
    }
    #expect(edges.count == 3)
    #expect(zip(edges, edges.dropFirst()).allSatisfy { $0.foot == $1.top })
    #expect(edges[0].top.allSatisfy { $0.hasSuffix(",10") } && edges[2].foot.allSatisfy { $0.hasSuffix(",238") })
  }

  @Test("where there is no room for all names, the largest stay")
  func largestNamed() {
    let words = MarkupReader(mix(of: 40).html.source).all("tspan").count
    #expect((10...18).contains(words))
    #expect(mix(of: 40).html.source.contains(">70% supported</tspan>"))
  }

  @Test(
    "long names break between words, and end in an ellipsis where two lines do not hold them",
    arguments: [
      ("day care", ["day care"]), ("specialist dementia home", ["specialist", "dementia home"]),
      ("a home of one's own with support", ["a home of", "one's own…"]), ("Llanfairpwllgwyngyll", ["Llanfairpwll…"]),
      ("", [""]),
    ])
  func wrapped(words: String, lines: [String]) {
    #expect(ChartFrame.wrapped(words, letters: 13).map { $0.count }.allSatisfy { $0 <= 13 })
    #expect(ChartFrame.wrapped(words, letters: 13) == lines)
  }

  @Test("colours have a contrast of at least 3 to 1 with their ground, by light and by night")
  func contrast() throws {
    let style = Stylesheet.hues.source
    let colours = style.matches(of: /--hue\d+:#([0-9a-f]{6})/).compactMap { Int($0.1, radix: 16) }
    #expect(colours.count == 2 * Hue.count)
    for (ground, hues) in [(0xffffff, colours.prefix(Hue.count)), (0x12181e, colours.suffix(Hue.count))] {
      for hue in hues { #expect(Self.contrast(hue, ground) >= 3, "#\(String(hue, radix: 16))") }
    }
  }

  /// The contrast ratio of WCAG 2.2.
  private static func contrast(_ one: Int, _ other: Int) -> Double {
    let light = [one, other].map(luminance).sorted()
    return (light[1] + 0.05) / (light[0] + 0.05)
  }

  private static func luminance(_ colour: Int) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(colour >> shift & 0xff) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
