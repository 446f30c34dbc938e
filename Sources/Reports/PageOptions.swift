import Appraisal
import Projection
import Studies

extension ReportPage {
  /// Every option in a row: its cost now, in five years and at the end, in all, and its longest waiting list; folded away
  /// beneath, each hypothesis by itself.
  var optionsSideBySide: HTML {
    let alone = outcomes.aloneOptions
    let folded: HTML =
      alone.isEmpty
      ? ""
      : """
      <details><summary>Each hypothesis by itself</summary>
      \(optionsTable("alone-table", alone, caption: "Each hypothesis by itself"))</details>

      """
    return "\(optionsTable("options-table", outcomes.optionsToShow, caption: "Options side by side"))\(folded)"
  }

  private func optionsTable(_ id: String, _ options: [Int], caption: String) -> HTML {
    let columns = optionColumns
    return PageTable(
      id: id, caption: "\(caption), \(rangeNote)", columns: ["Option"] + columns.map(\.head),
      rows: options.map { option in ["\(name: outcomes.label(ofOption: option))"] + columns.map { $0.cell(option) } },
      stacks: true
    ).html
  }

  /// What is told of every option.
  private var optionColumns: [(head: HTML, cell: (Int) -> HTML)] {
    let years = outcomes.timeline
    let told = [0, 5, years.years - 1].filter { $0 < years.years }
    let costs = Set(told).sorted().map { year -> (head: HTML, cell: (Int) -> HTML) in
      ("Cost in \(years.year(year))", { PageFigure.cell(self.cost(of: $0, year: year), in: .poundsAYear) })
    }
    return costs + overall + [("Longest waiting list", waitingCell)]
  }

  /// All years together, where they have been appraised; else the last one.
  private var overall: [(head: HTML, cell: (Int) -> HTML)] {
    guard let appraisal = study.appraisal else {
      return [("More or less than do nothing in \(outcomes.timeline.lastYear)", differenceCell(of:))]
    }
    let net: (head: HTML, cell: (Int) -> HTML) = (
      "Present cost, more or less than do nothing", { self.netCell(of: $0, in: appraisal) }
    )
    let best: HTML = appraisal.scoring == nil ? "Cheapest" : "Best by what is weighed"
    return [net] + (outcomes.runsDiffer ? [(best, { self.bestCell(of: $0, in: appraisal) })] : [])
  }

  private func cost(of option: Int, year: Int) -> Summary {
    outcomes.costCourse(settings: nil, option: option).values[year]
  }

  private func differenceCell(of option: Int) -> HTML {
    option == 0 ? "–" : differenceCell(outcomes.extraCost(year: outcomes.timeline.years - 1, option: option))
  }

  private func netCell(of option: Int, in appraisal: StudyAppraisal) -> HTML {
    if option == 0 { return "–" }
    return appraisal.costs.first { $0.option == option }.map { differenceCell($0.net) } ?? "not compared"
  }

  private func bestCell(of option: Int, in appraisal: StudyAppraisal) -> HTML {
    guard let place = appraisal.compared.firstIndex(of: option),
      let share = appraisal.scoring?.chanceBest?[place].share ?? appraisal.ranking?.ranks[place][0].share
    else { return "not compared" }
    return "in \(Numbers.shareOfRuns(share)) of runs"
  }

  private func waitingCell(of option: Int) -> HTML {
    guard let list = outcomes.longestWaitingList(amongOptions: [option]) else { return "nobody waits" }
    return """
      \(PageFigure.cell(list.people, in: .people)) <span class="measured">\(name: list.setting), \(list.year)</span>
      """
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
