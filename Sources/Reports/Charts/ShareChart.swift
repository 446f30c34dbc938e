/// Shares of runs along something that one may choose, a line for each option: how often each is best.
struct ShareChart {
  /// An option and its share at every position.
  struct Line {
    let name: String
    let hue: Hue
    let shares: [Double]
  }

  let id: String
  let title: String
  /// Where along the chart each position lies, and how it is written.
  let positions: [(value: Double, words: String)]
  let lines: [Line]
  let words: Wording

  private static let height = 220.0
  private static let right = 120.0

  private var frame: ChartFrame {
    // Words under the first and the last position, and under others that lie well apart from the one before.
    let span = (positions.last?.value ?? 0) - (positions.first?.value ?? 0)
    var labelled: [Int] = []
    for index in positions.indices {
      guard let last = labelled.last else { labelled.append(index); continue }
      let isApart = positions[index].value - positions[last].value >= span / 4
      let isNearEnd = positions[positions.count - 1].value - positions[index].value < span / 4
      if index == positions.count - 1 || isApart && !isNearEnd { labelled.append(index) }
    }
    return ChartFrame(
      positions: positions.map(\.value), labels: labelled.map { ($0, positions[$0].words) },
      ticks: Ticks(from: 0, to: 1), height: Self.height, left: 42, right: Self.right,
      label: { words.numbers.percent($0) })
  }

  var html: HTML {
    let frame = frame
    let drawn: [HTML] = lines.map { line in
      let points = frame.points(line.shares)
      let dots: [HTML] = line.shares.indices.map { index in
        "<circle cx=\"\(at: frame.x(index))\" cy=\"\(at: frame.y(line.shares[index]))\" r=\"3\"/>"
      }
      return """
        <g class="slope \(line.hue.style)"><polyline points="\(points.joined(separator: " "))"/>\(dots)</g>

        """
    }
    let labels = lines.compactMap { line in
      line.shares.last.map { ChartLabel(words: line.name, place: frame.y($0), weight: $0) }
    }
    let description = lines.map { line in
      let told = zip(positions, line.shares).map { "\($0.words): \(words.numbers.percent($1))" }
      return "\(line.name): \(told.joined(separator: ", "))"
    }
    return frame.svg(
      id: id, title: title, description: description.joined(separator: "; "),
      drawing: "\(drawn)\(frame.labels(labels, on: .right))")
  }
}
