import Appraisal
import Projection
import Studies

extension ReportPage {
  /// Every option in a row: its cost now, in five years and at the end, in all, and its longest waiting list; beneath, what
  /// options bring to people and, folded away, each hypothesis by itself.
  var optionsSideBySide: HTML {
    let alone = outcomes.aloneOptions
    let folded: HTML =
      alone.isEmpty
      ? ""
      : """
      <details><summary>\(say(.eachByItself))</summary>
      \(optionsTable("alone-table", alone, caption: .eachByItself))</details>

      """
    return """
      \(optionsTable("options-table", outcomes.optionsToShow, caption: .optionsSideBySide))\(whatOptionsBring)\(folded)
      """
  }

  private func optionsTable(_ id: String, _ options: [Int], caption: Phrase) -> HTML {
    let columns = optionColumns
    return PageTable(
      id: id, caption: "\(say(caption)), \(rangeNote)", columns: [say(.headOption)] + columns.map(\.head),
      rows: options.map { option in ["\(name: outcomes.label(ofOption: option))"] + columns.map { $0.cell(option) } },
      stacks: true
    ).html
  }

  /// What is told of every option.
  private var optionColumns: [(head: HTML, cell: (Int) -> HTML)] {
    let years = outcomes.timeline
    let told = [0, 5, years.years - 1].filter { $0 < years.years }
    let costs = Set(told).sorted().map { year -> (head: HTML, cell: (Int) -> HTML) in
      (
        say(.headCostInYear, ["year": "\(years.year(year))"]),
        { self.words.cell(self.cost(of: $0, year: year), in: .poundsAYear) }
      )
    }
    return costs + overall + [(say(.headLongestList), waitingCell)]
  }

  /// All years together, where they have been appraised; else the last one.
  private var overall: [(head: HTML, cell: (Int) -> HTML)] {
    guard let appraisal = study.appraisal else {
      let year: HTML = "\(outcomes.timeline.lastYear)"
      return [(say(.headMoreOrLessInYear, ["year": year]), differenceCell(of:))]
    }
    let net: (head: HTML, cell: (Int) -> HTML) = (
      say(.headPresentMoreOrLess), { self.netCell(of: $0, in: appraisal) }
    )
    let best = say(appraisal.scoring == nil ? .headCheapest : .headBestWeighed)
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
    return appraisal.costs.first { $0.option == option }.map { differenceCell($0.net) } ?? say(.notCompared)
  }

  private func bestCell(of option: Int, in appraisal: StudyAppraisal) -> HTML {
    guard let place = appraisal.compared.firstIndex(of: option),
      let share = appraisal.scoring?.chanceBest?[place].share ?? appraisal.ranking?.ranks[place][0].share
    else { return say(.notCompared) }
    return say(.inShareOfRuns, ["share": .text(numbers.shareOfRuns(share))])
  }

  private func waitingCell(of option: Int) -> HTML {
    guard let list = outcomes.longestWaitingList(amongOptions: [option]) else { return say(.nobodyWaits) }
    return """
      \(words.cell(list.people, in: .people)) <span class="measured">\(name: list.setting), \(list.year)</span>
      """
  }

  private func differenceCell(_ extra: Summary) -> HTML {
    let central = words.difference(extra.central, beside: extra.widest)
    guard let range = extra.nineInTen else { return "\(central)" }
    return "\(central) <span class=\"range\">\(words.differences(range.low, range.high))</span>"
  }

  /// What the small print beside a number is.
  var rangeNote: HTML {
    say(outcomes.runsDiffer ? .likelyAndRange : .centralEstimate)
  }
}
