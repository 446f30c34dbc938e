/// Words beside a chart that name a line or an area where it begins or ends.
struct ChartLabel {
  /// What it says.
  let words: String
  /// The height of what it names.
  let place: Double
  /// How much it matters: where there is no room for all, the least go.
  var weight = 0.0
  /// The class of its colours and of the stroke that leads to it.
  var style = ""
}

extension ChartFrame {
  /// Where words stand.
  enum Side {
    case left, right
  }

  /// Roughly how wide one letter beside a chart is.
  private static let letterBeside = 6.9
  private static let lineHeight = 13.0
  private static let linesAtMost = 2

  /// Names beside what they name, on as many lines as they need, with a stroke where they had to move away from it.
  func labels(_ labels: [ChartLabel], on side: Side) -> HTML {
    let room = (side == .left ? left : Self.width - end) - 12
    let letters = max(4, Int(room / Self.letterBeside))
    let wrapped = labels.map { (label: $0, lines: Self.wrapped($0.words, letters: letters)) }
    let shown = fitting(wrapped)
    let heights = shown.map { Double($0.lines.count) * Self.lineHeight }
    let feet = zip(shown, heights).map { $0.label.place + 4 + ($1 - Self.lineHeight) / 2 }
    let texts: [HTML] = zip(zip(shown, heights), spreadOut(feet, heights: heights)).map { shown, foot in
      text(shown.0.label, shown.0.lines, foot: foot, height: shown.1, on: side)
    }
    return "\(texts)"
  }

  /// Those that matter most, as many as there is room for, in their order.
  private func fitting(_ labels: [(label: ChartLabel, lines: [String])]) -> [(label: ChartLabel, lines: [String])] {
    var room = drawnHeight + Self.lineHeight
    let chosen = labels.indices.sorted { labels[$0].label.weight > labels[$1].label.weight }.prefix { index in
      room -= Double(labels[index].lines.count) * Self.lineHeight
      return room >= 0
    }
    return chosen.sorted().map { labels[$0] }
  }

  private func text(_ label: ChartLabel, _ lines: [String], foot: Double, height: Double, on side: Side) -> HTML {
    let (edge, x) = side == .left ? (left, left - 10) : (end, end + 10)
    let middle = foot - 4 - (height - Self.lineHeight) / 2
    let stroke: HTML =
      (middle - label.place).magnitude < 3
      ? ""
      : "<path class=\"leader\" d=\"M\(at: edge) \(at: label.place)L\(at: side == .left ? x + 3 : x - 3) \(at: middle)\"/>"
    let first = foot - height + Self.lineHeight
    let spans: [HTML] = lines.enumerated().map { number, line in
      "<tspan x=\"\(at: x)\" y=\"\(at: first + Double(number) * Self.lineHeight)\">\(line)</tspan>"
    }
    return
      "\(stroke)<text class=\"beside \(label.style)\" text-anchor=\"\(side == .left ? "end" : "start")\">\(spans)</text>\n"
  }

  /// Words on lines of so many letters at most; what two lines cannot hold ends in `…`, since the table has all of it.
  static func wrapped(_ words: String, letters: Int) -> [String] {
    var lines = [""]
    for word in words.split(separator: " ") {
      let last = lines[lines.count - 1]
      let longer = last.isEmpty ? String(word) : last + " " + word
      if longer.count <= letters || last.isEmpty {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    let isCut = lines.count > linesAtMost
    return lines.prefix(linesAtMost).enumerated().map { number, line in
      let isShort = line.count <= letters && !(isCut && number == linesAtMost - 1)
      return isShort ? line : line.prefix(max(1, letters - 1)) + "…"
    }
  }
}
