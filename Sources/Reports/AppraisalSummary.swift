import Appraisal
import Projection
import Quantities
public import Studies

/// The appraisal of a study in a few tables of at most 80 columns, for somebody at a terminal.
public struct AppraisalSummary: Sendable {
  let outcomes: Outcomes
  var words: Wording { outcomes.words }
  var numbers: Numbers { words.numbers }

  /// The appraisal of a study.
  public init(_ study: StudyResult) { outcomes = Outcomes(study: study) }

  /// The tables, every line ended by a line feed; nothing where nothing was appraised.
  public var text: String {
    guard let told = AppraisalWording(outcomes) else { return "" }
    let study = outcomes.study
    let scope =
      "\(outcomes.timeline.firstYear) to \(outcomes.timeline.lastYear) · \(words.text(.runs, study.draws)), seed \(study.seed)"
      + " · \(study.priceYear) prices"
    let blocks = [
      [TerminalText.printable(study.title), scope] + study.protectionLines, options(told), budgets(told),
      costParts(told), benefits(told),
      effect(told), scores(told), drivers(told), parts(told),
    ]
    return blocks.filter { !$0.isEmpty }.map { block in
      block.map { TerminalText.cut($0, to: TerminalText.width) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// Names are cut to this, so that the figures beside them have room.
  static let nameWidth = 24
  private static let driversAtMost = 8

  // MARK: Tables

  private func options(_ told: AppraisalWording) -> [String] {
    let appraisal = told.appraisal
    let rows = appraisal.costs.enumerated().map { place, cost -> [String] in
      let range = cost.net.nineInTen.map { numbers.range($0.low, $0.high, in: .poundsAYear) }
      let cheapest = appraisal.ranking.map { numbers.shareOfRuns($0.ranks[place][0].share) }
      return [
        told.name(place), numbers.pounds(cost.present.central),
        cost.option == 0 ? "" : numbers.pounds(cost.net.central, beside: cost.net.widest), range ?? "",
        numbers.pounds(cost.annual.central), outcomes.runsDiffer ? cheapest ?? "" : "",
      ]
    }
    let heads = ["present cost, likely", "in all", "net", "net, nine runs in ten", "a year", "cheapest"]
    return table(heads, rows) + [""] + TerminalText.paragraph(told.discounting) + TerminalText.paragraph(told.cheapest)
  }

  private func scores(_ told: AppraisalWording) -> [String] {
    guard let scoring = told.appraisal.scoring else { return [] }
    let order = told.appraisal.compared.indices.sorted {
      (scoring.totals[$0].central, $1) > (scoring.totals[$1].central, $0)
    }
    let rows = order.map { place in
      [told.name(place), numbers.tenths(scoring.totals[place].central)]
        + [scoring.chanceBest.map { numbers.shareOfRuns($0[place].share) } ?? ""]
    }
    let weights = scoring.criteria.flatMap { criterion in
      TerminalText.paragraph(
        "\(criterion.name), \(numbers.percent(criterion.weight)) of all weights: \(told.sensitivity(criterion))")
    }
    return table(["what is weighed", "points", "best"], rows) + [""] + TerminalText.paragraph(told.best) + weights
  }

  private func drivers(_ told: AppraisalWording) -> [String] {
    guard let option = told.told, !told.appraisal.drivers.isEmpty else { return [] }
    let appraisal = told.appraisal
    let shown = appraisal.drivers.prefix(Self.driversAtMost)
    let rows = shown.map { driver -> [String] in
      [
        driver.name, numbers.range(driver.netAtLow[option], driver.netAtHigh[option], in: .poundsAYear),
        driver.information.map { $0.value < 0.5 ? "£0" : numbers.pounds($0.value) } ?? "",
      ]
    }
    let switching = appraisal.drivers.filter { !$0.switching.isNone }.prefix(Self.driversAtMost).flatMap { driver in
      TerminalText.paragraph("\(driver.name): \(told.switching(driver))", indent: 2)
    }
    let rest = appraisal.drivers.count - shown.count
    let head = TerminalText.paragraph("What moves the net present cost of \(told.name(option)), each number by itself:")
    return head + table(["number", "at its low and high end", "worth knowing"], rows, nameWidth: 40)
      + (rest > 0 ? ["and \(TerminalText.counted(rest, "more number", "more numbers"))"] : []) + [""]
      + TerminalText.paragraph(told.worthKnowing)
      + (switching.isEmpty
        ? TerminalText.paragraph(
          "No value searched of any one of the numbers that have a range would change the option preferred, \(told.name(appraisal.preferred))."
        )
        : TerminalText.paragraph("Another option than \(told.name(appraisal.preferred)) would be preferred with:")
          + switching)
  }

  private func parts(_ told: AppraisalWording) -> [String] {
    guard let option = told.told,
      let found = told.appraisal.attributions.first(where: { $0.option == told.appraisal.compared[option] })
    else { return [] }
    let shown = told.shown(found)
    let rows = zip(found.parts, shown.parts).map { [words.part($0.hypothesis), $1] } + [["together", shown.whole]]
    return TerminalText.paragraph("What each part of \(told.name(option)) adds to its net present cost:")
      + table(["part", "pounds"], rows, nameWidth: 56)
  }

  /// Rows of figures behind names that leave them room.
  func table(_ heads: [String], _ rows: [[String]], nameWidth: Int = nameWidth) -> [String] {
    TerminalText.table(heads, rows, nameWidth: nameWidth)
  }
}
