/// How many there are before and after, a line for each thing: what grows climbs, what shrinks falls.
struct SlopeChart {
  /// A thing at both times.
  struct Line {
    let name: String
    let hue: Hue
    let before: Double
    let after: Double
  }

  let id: String
  let title: String
  /// When: the words under both ends.
  let times: (before: String, after: String)
  let lines: [Line]
  let unit: Numbers.Unit
  let words: Wording

  private static let height = 260.0
  private static let left = 150.0
  private static let right = 64.0

  private var frame: ChartFrame {
    let values = lines.flatMap { [$0.before, $0.after] }
    return ChartFrame(
      positions: [0, 1], labels: [(0, times.before), (1, times.after)],
      ticks: Ticks(from: values.min() ?? 0, to: values.max() ?? 0), height: Self.height, left: Self.left,
      right: Self.right, label: nil)
  }

  var html: HTML {
    let frame = frame
    let slopes: [HTML] = lines.map { line in
      let (start, end) = (frame.y(line.before), frame.y(line.after))
      return """
        <g class="slope \(line.hue.style)"><line x1="\(at: frame.x(0))" x2="\(at: frame.x(1))" y1="\(at: start)" y2="\(at: end)"/>\
        <circle cx="\(at: frame.x(0))" cy="\(at: start)" r="3"/><circle cx="\(at: frame.x(1))" cy="\(at: end)" r="3"/></g>

        """
    }
    let before = lines.map { line in
      ChartLabel(
        words: "\(words.numbers.short(line.before, in: unit)) \(line.name)", place: frame.y(line.before),
        weight: max(line.before, line.after))
    }
    let after = lines.map { line in
      ChartLabel(
        words: words.numbers.short(line.after, in: unit), place: frame.y(line.after),
        weight: max(line.before, line.after), style: "ending \(line.hue.style)")
    }
    let description = lines.map { line in
      words.text(
        .sharesFromTo,
        [
          "name": line.name, "first": words.numbers.short(line.before, in: unit),
          "last": words.numbers.short(line.after, in: unit),
        ])
    }
    return frame.svg(
      id: id, title: title, description: description.joined(separator: "; "),
      drawing: "\(slopes)\(frame.labels(before, on: .left))\(frame.labels(after, on: .right))")
  }
}
