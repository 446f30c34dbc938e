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
      caption: "Cost in all and the longest waiting list at the end of a year, \(rangeNote)",
      columns: columns, rows: rows, stacks: true
    ).html
  }

  private func optionRow(_ option: Int) -> [HTML] {
    let cost = outcomes.costCourse(settings: nil, option: option)
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
    let central = Wording.difference(extra.central, beside: extra.widest)
    guard let range = extra.nineInTen else { return "\(central)" }
    return "\(central) <span class=\"range\">\(Wording.differences(range.low, range.high))</span>"
  }

  /// What the small print beside a number is.
  var rangeNote: HTML {
    outcomes.runsDiffer ? "the likely figure and the range that holds nine runs in ten" : "the central estimate"
  }
}
