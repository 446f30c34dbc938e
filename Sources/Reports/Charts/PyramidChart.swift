import Studies

/// Who is how old, a bar to either side for each band of ages, the oldest on top: two populations back to back.
struct PyramidChart {
  let id: String
  let title: String
  let description: String
  /// The bands, the youngest first: what each is called, and how many people it has on either side.
  let bands: [(name: String, left: Double, right: Double)]
  /// What the sides are.
  let sides: (left: String, right: String)
  let words: Wording

  private static let row = 19.0
  private static let top = 22.0
  /// Room for the names of bands, between the sides.
  private static let middle = 62.0
  /// Roughly how wide one letter is.
  private static let letter = 7.3

  private var height: Double { Self.top + Self.row * Double(bands.count) + 4 }
  /// Room for the longest number at the end of a bar.
  private var number: Double {
    let longest = bands.flatMap { [$0.left, $0.right] }.map { words.numbers.short($0, in: .people).count }.max() ?? 0
    return 8 + Self.letter * Double(longest)
  }
  private var half: Double { (ChartFrame.width - Self.middle) / 2 }

  var html: HTML {
    let most = max(bands.map { max($0.left, $0.right) }.max() ?? 0, 1)
    let rows: [HTML] = bands.reversed().enumerated().map { number, band in
      let foot = Self.top + Self.row * Double(number) + 13
      return """
        \(bar(band.left, most, foot, isLeft: true))\(bar(band.right, most, foot, isLeft: false))\
        <text x="\(at: ChartFrame.width / 2)" y="\(at: foot)" text-anchor="middle" class="beside">\(band.name)</text>

        """
    }
    return """
      <svg viewBox="0 0 \(at: ChartFrame.width) \(at: height)" role="img" aria-labelledby="\(id)-title \(id)-text">
      <title id="\(id)-title">\(title)</title>
      <desc id="\(id)-text">\(description)</desc>
      <text class="beside" x="\(at: half)" y="12" text-anchor="end">\(sides.left)</text>
      <text class="beside" x="\(at: ChartFrame.width - half)" y="12">\(sides.right)</text>
      \(rows)</svg>
      """
  }

  private func bar(_ people: Double, _ most: Double, _ foot: Double, isLeft: Bool) -> HTML {
    let length = max(0, people) / most * (half - self.number)
    let start = isLeft ? half - length : ChartFrame.width - half
    let number = isLeft ? start - 4 : start + length + 4
    return """
      <rect class="\(isLeft ? "half" : "more")" x="\(at: start)" y="\(at: foot - 12)" width="\(at: length)" height="15"/>\
      <text x="\(at: number)" y="\(at: foot)" text-anchor="\(isLeft ? "end" : "start")">\(words.numbers.short(people, in: .people))</text>
      """
  }
}
