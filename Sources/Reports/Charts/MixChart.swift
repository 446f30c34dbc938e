import Quantities

/// What a whole is made up of over the years: areas one upon the other, each a share of the whole, the first on top.
struct MixChart {
  /// A part of the whole.
  struct Part {
    let name: String
    let hue: Hue
    /// Its share of the whole, year by year.
    let shares: [Double]
  }

  let id: String
  let title: String
  let years: [FinancialYear]
  let parts: [Part]
  let words: Wording

  private static let height = 260.0
  /// Room for names of some twenty letters.
  private static let right = 128.0

  private var frame: ChartFrame {
    ChartFrame(
      years: years, ticks: Ticks(from: 0, to: 1), height: Self.height, left: 42, right: Self.right,
      label: { words.numbers.percent($0) })
  }

  var html: HTML {
    let frame = frame
    // What lies above each part, year by year, from the top down.
    var above = Array(repeating: 0.0, count: years.count)
    var areas: [HTML] = []
    var labels: [ChartLabel] = []
    for part in parts {
      let below = zip(above, part.shares).map { $0 + $1 }
      let outline = frame.points(above.map { 1 - $0 }) + frame.points(below.map { 1 - $0 }).reversed()
      areas.append(
        """
        <polygon class="part \(part.hue.style)" points="\(outline.joined(separator: " "))"/>

        """)
      if let last = part.shares.last, last > 0, let top = above.last {
        let share = words.numbers.percent(last)
        labels.append(
          ChartLabel(words: "\(share) \(part.name)", place: frame.y(1 - top - last / 2), weight: last))
      }
      above = below
    }
    return frame.svg(
      id: id, title: title, description: description, drawing: "\(areas)\(frame.labels(labels, on: .right))")
  }

  /// What every part is at the beginning and at the end, in words.
  private var description: String {
    parts.map { part in
      words.text(
        .sharesFromTo,
        [
          "name": part.name, "first": words.numbers.percent(part.shares.first ?? 0),
          "last": words.numbers.percent(part.shares.last ?? 0),
        ])
    }.joined(separator: "; ")
  }
}
