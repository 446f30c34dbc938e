import Projection
import Appraisal
import Studies

extension ReportPage {
  /// Every option in a row: its cost, its cost beside do nothing, and its longest waiting list.
  var optionsSideBySide: HTML {
    let years = outcomes.timeline
    let columns: [HTML] = [
      "Option", "Cost in \(years.firstYear)", "Cost in \(years.lastYear)",
      "More or less than do nothing in \(years.lastYear)", "Longest waiting list",
    ]
    let rows = study.options.indices.map(optionRow)
    return PageTable(
      id: "options-table",
      caption: "Cost in all and the longest waiting list at the end of a year, \(Self.rangeNote(draws: study.draws))",
      columns: columns, rows: rows
    ).html
  }

  private func optionRow(_ option: Int) -> [HTML] {
    let cost = outcomes.course(of: .cost, settings: outcomes.settings(ofPathway: nil), option: option)
    let last = cost.values.count - 1
    let extra = outcomes.extraCost(year: last, option: option)
    let list = outcomes.longestWaitingList(amongOptions: [option])
    let waiting: HTML? = list.map {
      """
      \(PageFigure.cell($0.people, in: .people)) <span class="measured">\(name: $0.setting), \($0.year)</span>
      """
    }
    return [
      "\(name: outcomes.label(ofOption: option))", PageFigure.cell(cost.values[0], in: .poundsAYear),
      PageFigure.cell(cost.values[last], in: .poundsAYear), option == 0 ? "–" : differenceCell(extra),
      waiting ?? "nobody waits",
    ]
  }

  private func differenceCell(_ extra: Summary) -> HTML {
    let central = Wording.difference(extra.central)
    guard let spread = extra.spread, spread.p5 != spread.p95 else { return "\(central)" }
    return """
      \(central) <span class="range">\(Wording.difference(spread.p5)) to \(Wording.difference(spread.p95))</span>
      """
  }

  /// What the small print beside a number is.
  static func rangeNote(draws: Int) -> HTML {
    draws == 0 ? "the central estimate" : "the likely figure and the range that holds nine runs in ten"
  }
}
