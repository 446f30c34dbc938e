import Appraisal
import Projection
import Quantities
import Studies

extension Figures {
  /// The columns of `payers.csv`.
  var payerColumns: [Column] {
    [
      optionColumn, yearColumn(meaning: "the financial year"),
      Column(
        name: "payer", meaning: "who pays; `all` for everything together",
        values: names(outcomes.study.funding?.payers ?? [])),
      Column(name: "measure", meaning: "what is counted", values: "below, one line each"),
      Column(name: "unit", meaning: "what the numbers are counted in", values: "pounds, share of draws"),
    ] + Self.spreadColumns
  }

  /// What each measure of `payers.csv` is.
  static let payerMeasures = [
    Column(
      name: "measure", meaning: "pounds of the year that the payer pays; the payers' come to that of `all`",
      unit: "pounds", values: "cost"),
    Column(
      name: "measure", meaning: "what there is for it; only for payers and years with a budget", unit: "pounds",
      values: "budget"),
    Column(
      name: "measure", meaning: "the cost less the budget, draw by draw: below 0 where money is left", unit: "pounds",
      values: "gap"),
    Column(
      name: "measure",
      meaning: "the share of draws in which the cost is above the budget; its `central` is 1 where it is so "
        + "with every uncertain number at its likely value, else 0, and its `mean` the share", unit: "share of draws",
      values: "short"),
    Column(
      name: "measure", meaning: "as `short`, of the year being the first in which the cost is above the budget",
      unit: "share of draws", values: "first short"),
  ]

  /// Who pays what, and what there is for it, by option, payer and year; nil where nobody is named and no budget is told.
  var payersTable: FigureTable? {
    guard let funding = outcomes.study.funding else { return nil }
    var table = FigureTable(
      "payers", about: "who pays what, and what there is for it, by option, payer and year", columns: payerColumns,
      measures: Self.payerMeasures)
    for (option, courses) in funding.courses.enumerated() {
      for (payer, course) in zip(funding.payers + [Self.all], courses) {
        let subject = [outcomes.label(ofOption: option), payer]
        append(course.cost.map(Self.cells), "cost", "pounds", subject, to: &table)
        if let budget = course.budget { append(budget, subject, to: &table) }
      }
    }
    return table
  }

  func append(_ budget: StudyResult.Funding.HeldAgainst, _ subject: [String], to table: inout FigureTable) {
    append(
      budget.pounds.map { Self.cells(of: Summary(central: $0, spread: nil)) }, "budget", "pounds", subject, to: &table)
    append(budget.gap.map(Self.cells), "gap", "pounds", subject, to: &table)
    func appendShares(_ measure: String, _ shares: [Double]?, central: (Int) -> Bool) {
      let rest = [FigureTable.Cell](repeating: .number(nil), count: Summary.Spread.shares.count)
      let cells = budget.pounds.indices.map { year in
        [.number(central(year) ? 1 : 0), .number(shares?[year])] + rest
      }
      append(cells, measure, "share of draws", subject, to: &table)
    }
    appendShares("short", budget.short) { budget.gap[$0].central > 0 }
    appendShares("first short", budget.firstShort) { $0 == budget.firstYearShort }
  }

  /// One row for each year: of an option and a payer, or a fund and who pays of it.
  func append(
    _ years: [[FigureTable.Cell]], _ measure: String, _ unit: String, _ subject: [String], to table: inout FigureTable
  ) {
    for (year, cells) in years.enumerated() {
      let words = [subject[0], outcomes.timeline.year(year).description] + subject.dropFirst() + [measure, unit]
      table.append(words.map(FigureTable.Cell.text) + cells)
    }
  }
}
