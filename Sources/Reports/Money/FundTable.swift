import Appraisal
import Projection
import Quantities
import Studies

extension Figures {
  private func fundColumns(_ funding: StudyResult.Funding) -> [Column] {
    [
      optionColumn, yearColumn(meaning: "the financial year"),
      Column(
        name: "fund", meaning: "a pooled budget or a grant", values: Self.listed(funding.funds.map(\.name))),
      Column(
        name: "payer",
        meaning:
          "who pays of what the fund is asked for: the fund itself of money of its own, or who stands behind it; "
          + "`all` for everything", values: names(funding.funds.flatMap { [$0.name] + $0.behind })),
      Column(name: "measure", meaning: "what is counted", values: "below, one line each"),
      Column(name: "unit", meaning: "what the numbers are counted in", values: "pounds, share of draws"),
    ] + Self.spreadColumns
  }

  /// What goes through funds, by option, fund, payer and year; nil where there are none.
  var fundsTable: FigureTable? {
    guard let funding = outcomes.study.funding, !funding.funds.isEmpty else { return nil }
    var table = FigureTable(
      "funds", about: "what goes through pooled budgets and grants, by option, fund, payer and year",
      columns: fundColumns(funding), measures: Self.payerMeasures)
    for fund in funding.funds {
      for (option, course) in fund.courses.enumerated() {
        let label = outcomes.label(ofOption: option)
        let own = fund.hasMoney ? [(fund.name, course.own)] : []
        for (payer, cost) in own + zip(fund.behind, course.parts) + [(Self.all, course.asked)] {
          append(cost.map(Self.cells), "cost", "pounds", [label, fund.name, payer], to: &table)
        }
        if let budget = course.budget { append(budget, [label, fund.name, Self.all], to: &table) }
      }
    }
    return table
  }
}
