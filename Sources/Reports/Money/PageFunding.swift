import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// Who pays what in every option shown, and whether there is the money.
  func funding(_ funding: StudyResult.Funding) -> HTML {
    let hasBudgets = funding.courses.contains { $0.contains { $0.budget != nil } }
    let budgets: [HTML] = outcomes.optionsToShow.map { heldAgainstBudget(funding, option: $0) }
    let costs: [HTML] = outcomes.optionsToShow.map { costsByPayer(funding, option: $0) }
    let money: HTML = "<h3>Is there the money?</h3>\n\(budgets)<h3>Who pays what</h3>\n"
    return """
      \(hasBudgets ? money : "")\
      <p>Thousands of pounds, \(Wording.prices(study)), of the likely course. The parts of each year come to its total to the last figure shown; \
      payers.csv has the ranges.</p>
      \(costs)
      """
  }

  // MARK: Costs

  private func costsByPayer(_ funding: StudyResult.Funding, option: Int) -> HTML {
    let courses = funding.courses[option]
    let rows: [[HTML]] = (0..<outcomes.timeline.years).map { year in
      let parts = Funded.thousands(courses.dropLast().map { $0.cost[year].central })
      let numbers = (parts + [parts.reduce(0, +)]).map { Numbers.grouped($0) }
      return ["\(outcomes.timeline.year(year))"] + numbers.map { "\($0)" }
    }
    return PageTable(
      id: "payers-\(option)", caption: "Cost by payer, £k, <strong>\(name: outcomes.label(ofOption: option))</strong>",
      columns: ["Year"] + funding.payers.map { "\(name: $0)" } + ["All"], rows: rows
    ).html
  }

  // MARK: Budgets

  private func heldAgainstBudget(_ funding: StudyResult.Funding, option: Int) -> HTML {
    let held = zip(funding.payers + [""], funding.courses[option]).compactMap { payer, course in
      course.budget.map { (payer: payer, budget: $0) }
    }
    guard let years = held.map(\.budget.pounds.count).max() else { return "" }
    let said: [HTML] = held.map { "<li>\(sentence($0.budget, payer: $0.payer))</li>\n" }
    let rows: [[HTML]] = (0..<years).map { year in
      ["\(outcomes.timeline.year(year))"] + held.flatMap { cells(of: $0.budget, year: year) }
    }
    let columns: [[HTML]] = held.map { entry in
      let payer: HTML = entry.payer.isEmpty ? "All" : "\(name: entry.payer)"
      return ["\(payer): budget", "Cost above it (− is money left)"] + (study.draws > 0 ? ["Runs short"] : [])
    }
    let title = outcomes.label(ofOption: option)
    let table = PageTable(
      id: "budget-\(option)", caption: "Budget and what is missing, <strong>\(name: title)</strong>, \(rangeNote)",
      columns: ["Year"] + columns.flatMap { $0 }, rows: rows)
    return "<p><strong>\(name: title)</strong></p>\n<ul>\n\(said)</ul>\n\(table.html)"
  }

  private func cells(of budget: StudyResult.Funding.HeldAgainst, year: Int) -> [HTML] {
    guard budget.pounds.indices.contains(year) else { return ["–", "–"] + (study.draws > 0 ? ["–"] : []) }
    return [
      .text(Numbers.pounds(budget.pounds[year])), PageFigure.cell(budget.gap[year], in: .poundsAYear),
    ] + (budget.short.map { ["\(Numbers.shareOfRuns($0[year]))"] } ?? [])
  }

  private func sentence(_ budget: StudyResult.Funding.HeldAgainst, payer: String) -> HTML {
    "\(payer.isEmpty ? "Everything together" : "\(name: payer)"): \(Funded.sentence(budget, outcomes.timeline))."
  }
}

/// Words and roundings for who pays.
enum Funded {
  /// Pounds in whole thousands that add up to their total in whole thousands.
  static func thousands(_ parts: [Double]) -> [Int] { apportioned(parts, decimals: -3) }

  /// When a cost first goes above its budget, and how often it ever does.
  static func sentence(_ budget: StudyResult.Funding.HeldAgainst, _ timeline: Timeline) -> String {
    let last = timeline.year(budget.pounds.count - 1)
    let likely =
      budget.firstYearShort.map {
        "the cost first goes above the budget in \(timeline.year($0)), by \(Numbers.pounds(budget.gap[$0].central))"
      } ?? "the budget reaches in every year to \(last)"
    let ever = budget.everShort.map {
      "; in \(Numbers.shareOfRuns($0)) of runs some year is short"
    }
    return likely + (ever ?? "")
  }

  /// The same in a few words: `short from 2010-11, by £250k; in some year in 45% of runs`.
  static func brief(_ budget: StudyResult.Funding.HeldAgainst, _ timeline: Timeline) -> String {
    let likely =
      budget.firstYearShort.map { "short from \(timeline.year($0)), by \(Numbers.pounds(budget.gap[$0].central))" }
      ?? "reaches to \(timeline.year(budget.pounds.count - 1))"
    return likely + (budget.everShort.map { "; some year short in \(Numbers.shareOfRuns($0)) of runs" } ?? "")
  }
}
