import Appraisal
import Quantities
import Studies

/// Charts side by side, and under them the table of what they show.
struct PageFigure {
  /// What tells the figure from all others on the page.
  let id: String
  /// What it shows.
  let caption: HTML
  /// What its years are: `31 March at the end of`, or nothing for what happens through a year.
  let yearHead: HTML
  /// The charts.
  let panels: [Panel]
  /// The words around them.
  let words: Wording

  /// More charts or columns than this in one row would not fit a sheet of A4.
  private static let panelsAtMost = 6
  /// Longer tables are folded away on a screen.
  private static let openRows = 8

  var html: HTML {
    let starts = Array(stride(from: 0, to: panels.count, by: Self.panelsAtMost))
    let parts: [HTML] = starts.enumerated().map { part, start in
      let caption: HTML =
        starts.count == 1
        ? caption
        : words.say(.partOf, ["caption": caption, "part": "\(part + 1)", "parts": "\(starts.count)"])
      return self.part(
        "\(id)-\(part)", caption: caption, Array(panels[start..<min(start + Self.panelsAtMost, panels.count)]))
    }
    return "\(parts)"
  }

  private func part(_ id: String, caption: HTML, _ panels: [Panel]) -> HTML {
    let charts: [HTML] = panels.enumerated().map { index, panel in
      """
      <div class="panel"><p class="panel-title">\(name: panel.title)</p>
      \(FanChart(id: "\(id)-\(index)", panel: panel, words: words).html)</div>

      """
    }
    return """
      <figure><figcaption>\(caption)</figcaption>
      <div class="panels">
      \(charts)</div></figure>
      \(folded(table("\(id)-table", caption: caption, panels)))
      """
  }

  private func folded(_ table: PageTable) -> HTML {
    table.rows.count <= Self.openRows
      ? table.html : "<details><summary>\(words.say(.sameAsTable))</summary>\n\(table.html)</details>\n"
  }

  private func table(_ id: String, caption: HTML, _ panels: [Panel]) -> PageTable {
    let columns: [[HTML]] = panels.map { panel in
      ["\(name: panel.title)"]
        + (panel.places == nil ? [] : [words.say(.placesOf, ["setting": "\(name: panel.title)"])])
    }
    let rows: [[HTML]] = (panels.first?.course.byYear ?? []).map { year, _ in
      ["\(year)"] + panels.flatMap { cells(of: $0, in: year) }
    }
    return PageTable(id: id, caption: caption, columns: [yearHead] + columns.flatMap { $0 }, rows: rows)
  }

  private func cells(of panel: Panel, in year: FinancialYear) -> [HTML] {
    let value = words.cell(panel.course[year], in: panel.unit)
    return panel.places.map { [value, words.cell($0[year], in: .places)] } ?? [value]
  }
}

extension Wording {
  /// A value as it is told: of people whose counts are protected, in multiples of 5, 0 standing for under 5.
  func told(_ value: Summary, in unit: Numbers.Unit) -> Summary {
    isProtected(unit) ? ProtectedPeople.told(value) : value
  }

  /// A value, and small beside it the range that holds nine runs in ten.
  func cell(_ value: Summary?, in unit: Numbers.Unit) -> HTML {
    guard let value = value.map({ told($0, in: unit) }) else { return "–" }
    let central = numbers.short(value.central, in: unit)
    guard let range = value.nineInTen.map({ numbers.range($0.low, $0.high, in: unit) }), range != central else {
      return .text(central)
    }
    return "\(central) <span class=\"range\">\(range)</span>"
  }
}

extension Course {
  /// The value of a year; nil outside the course.
  subscript(year: FinancialYear) -> Summary? {
    let index = year - firstYear
    return values.indices.contains(index) ? values[index] : nil
  }
}
