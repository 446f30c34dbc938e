import Studies

/// Who moves where: a band from each place that people leave to each that they reach, as wide as they are many.
struct FlowChart {
  /// A place that people come from, or go to.
  struct Place {
    let name: String
    /// Nil for what is no setting: coming from outside, or leaving.
    let hue: Hue?
  }

  let id: String
  let title: String
  let from: [Place]
  let to: [Place]
  /// People, by [from × to].
  let people: [[Double]]
  /// What stands under both sides.
  let sides: (from: String, to: String)
  let words: Wording

  private static let height = 320.0
  private static let side = 126.0
  /// Between two places of a side, where there are few.
  private static let widestGap = 5.0
  /// So much of a side may be gaps.
  private static let gapsAtMost = 0.3
  /// Fewer people than this are not drawn.
  private static let drawnFrom = 0.05

  private var frame: ChartFrame {
    ChartFrame(
      positions: [0, 1], labels: [(0, sides.from), (1, sides.to)], ticks: Ticks(from: 0, to: 1), height: Self.height,
      left: Self.side, right: Self.side, label: nil)
  }

  var html: HTML {
    let frame = frame
    let (left, right) = (
      people.map { $0.reduce(0, +) }, to.indices.map { place in people.reduce(0) { $0 + $1[place] } }
    )
    let all = max(left.reduce(0, +), 1)
    let places = Double(max(from.count, to.count))
    let gap = min(Self.widestGap, Self.gapsAtMost * frame.drawnHeight / places)
    let scale = (frame.drawnHeight - gap * places) / all
    let (starts, ends) = (tops(left, scale, gap, frame), tops(right, scale, gap, frame))
    return frame.svg(
      id: id, title: title, description: description,
      drawing: """
        \(bands(starts, ends, scale, frame))\(frame.labels(labels(from, left, starts, scale), on: .left))\
        \(frame.labels(labels(to, right, ends, scale), on: .right))
        """)
  }

  /// Where each place of a side begins.
  private func tops(_ people: [Double], _ scale: Double, _ gap: Double, _ frame: ChartFrame) -> [Double] {
    people.reduce(into: [frame.y(1)]) { $0.append($0[$0.count - 1] + $1 * scale + gap) }
  }

  private func labels(_ places: [Place], _ people: [Double], _ tops: [Double], _ scale: Double) -> [ChartLabel] {
    places.indices.filter { people[$0] >= Self.drawnFrom }.map { place in
      ChartLabel(
        words: "\(words.numbers.short(people[place], in: .people)) \(places[place].name)",
        place: tops[place] + people[place] * scale / 2, weight: people[place])
    }
  }

  private func bands(_ starts: [Double], _ ends: [Double], _ scale: Double, _ frame: ChartFrame) -> HTML {
    var (starts, ends) = (starts, ends)
    let (left, right) = (frame.x(0), frame.x(1))
    let middle = (left + right) / 2
    var bands: [HTML] = []
    for (source, place) in from.enumerated() {
      for target in to.indices where people[source][target] >= Self.drawnFrom {
        let width = max(0.5, people[source][target] * scale)
        let (start, end) = (starts[source], ends[target])
        bands.append(
          """
          <path class="flow \(place.hue?.style ?? "outside")" d="M\(at: left) \(at: start)C\(at: middle) \(at: start) \(at: middle) \(at: end) \
          \(at: right) \(at: end)V\(at: end + width)C\(at: middle) \(at: end + width) \(at: middle) \(at: start + width) \
          \(at: left) \(at: start + width)Z"/>

          """)
        starts[source] += people[source][target] * scale
        ends[target] += people[source][target] * scale
      }
    }
    return "\(bands)"
  }

  /// The largest movements, in words; the table has all.
  private var description: String {
    let all = from.indices.flatMap { source in to.indices.map { (source, $0, people[source][$0]) } }
    return all.filter { $0.2 >= Self.drawnFrom }.sorted { $0.2 > $1.2 }.prefix(8).map { source, target, people in
      words.text(
        .movesFromTo,
        ["from": from[source].name, "to": to[target].name, "people": words.numbers.said(people, in: .people)])
    }.joined(separator: "; ")
  }
}
