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
    let money: HTML = "<h3>\(say(.isThereTheMoney))</h3>\n\(budgets)<h3>\(say(.whoPaysWhat))</h3>\n"
    return """
      \(hasBudgets ? money : "")\
      <p>\(say(.costsByPayer, ["prices": .text(words.prices(study))]))</p>
      \(costs)\(funds(funding))
      """
  }

  // MARK: Costs

  private func costsByPayer(_ funding: StudyResult.Funding, option: Int) -> HTML {
    let courses = funding.courses[option]
    let rows: [[HTML]] = (0..<outcomes.timeline.years).map { year in
      let parts = Funded.thousands(courses.dropLast().map { $0.cost[year].central })
      let thousands = (parts + [parts.reduce(0, +)]).map { numbers.grouped($0) }
      return ["\(outcomes.timeline.year(year))"] + thousands.map { "\($0)" }
    }
    return PageTable(
      id: "payers-\(option)",
      caption: say(.costByPayer, ["option": "<strong>\(name: outcomes.label(ofOption: option))</strong>"]),
      columns: [say(.headYear)] + funding.payers.map { "\(name: $0)" } + [say(.headAll)], rows: rows
    ).html
  }

  // MARK: Budgets

  private func heldAgainstBudget(_ funding: StudyResult.Funding, option: Int) -> HTML {
    let held = funding.budgets(ofOption: option, together: "")
    guard let years = held.map(\.budget.pounds.count).max() else { return "" }
    let said: [HTML] = held.map { "<li>\(sentence($0.budget, payer: $0.payer))</li>\n" }
    let moved =
      moneyToMove(held.filter { funding.payers.contains($0.payer) }, years: years).map { "<li>\($0)</li>\n" as HTML }
      ?? ""
    let rows: [[HTML]] = (0..<years).map { year in
      ["\(outcomes.timeline.year(year))"] + held.flatMap { cells(of: $0.budget, year: year) }
    }
    let columns: [[HTML]] = held.map { entry in
      let payer: HTML = entry.payer.isEmpty ? say(.headAll) : "\(name: entry.payer)"
      return [say(.headBudgetOf, ["payer": payer]), say(.headCostAbove)]
        + (study.draws > 0 ? [say(.headRunsShort)] : [])
    }
    let title = outcomes.label(ofOption: option)
    let table = PageTable(
      id: "budget-\(option)",
      caption: "\(say(.budgetAndMissing, ["option": "<strong>\(name: title)</strong>"])), \(rangeNote)",
      columns: [say(.headYear)] + columns.flatMap { $0 }, rows: rows)
    return "<p><strong>\(name: title)</strong></p>\n<ul>\n\(said)\(moved)</ul>\n\(table.html)"
  }

  /// How much would have to move from whom to whom in the first year in which one payer lacks money and another has some
  /// left, at the likely values; nil where there is no such year.
  private func moneyToMove(
    _ held: [(payer: String, budget: StudyResult.Funding.HeldAgainst)], years: Int
  ) -> HTML? {
    for year in 0..<years {
      let gaps = held.compactMap { entry in
        entry.budget.gap.indices.contains(year) ? (payer: entry.payer, pounds: entry.budget.gap[year].central) : nil
      }
      let (short, left) = (gaps.filter { $0.pounds >= 500 }, gaps.filter { $0.pounds <= -500 })
      guard !short.isEmpty, !left.isEmpty else { continue }
      let most = min(short.reduce(0) { $0 + $1.pounds }, -left.reduce(0) { $0 + $1.pounds })
      func names(_ payers: [(payer: String, pounds: Double)]) -> HTML {
        payers.map { "\(name: $0.payer)" as HTML }.joined(separator: ", ")
      }
      return say(
        .moneyToMove,
        [
          "year": "\(outcomes.timeline.year(year))", "pounds": .text(numbers.pounds(most)), "givers": names(left),
          "takers": names(short),
        ])
    }
    return nil
  }

  private func cells(of budget: StudyResult.Funding.HeldAgainst, year: Int) -> [HTML] {
    guard budget.pounds.indices.contains(year) else { return ["–", "–"] + (study.draws > 0 ? ["–"] : []) }
    return [
      .text(numbers.pounds(budget.pounds[year])), words.cell(budget.gap[year], in: .poundsAYear),
    ] + (budget.short.map { ["\(numbers.shareOfRuns($0[year]))"] } ?? [])
  }

  private func sentence(_ budget: StudyResult.Funding.HeldAgainst, payer: String) -> HTML {
    "\(payer.isEmpty ? say(.everythingTogether) : "\(name: payer)"): \(words.sentence(budget, outcomes.timeline))."
  }
}

extension StudyResult.Funding {
  /// The budgets of an option: of every payer, of everything together, and of every fund.
  func budgets(ofOption option: Int, together: String) -> [(payer: String, budget: HeldAgainst)] {
    let ofPayers = zip(payers + [together], courses[option]).compactMap { payer, course in
      course.budget.map { (payer: payer, budget: $0) }
    }
    return ofPayers + funds.compactMap { fund in fund.courses[option].budget.map { (payer: fund.name, budget: $0) } }
  }
}

/// Roundings for who pays.
enum Funded {
  /// Pounds in whole thousands that add up to their total in whole thousands.
  static func thousands(_ parts: [Double]) -> [Int] { apportioned(parts, decimals: -3) }
}

extension Wording {
  /// When a cost first goes above its budget, and how often it ever does.
  fileprivate func sentence(_ budget: StudyResult.Funding.HeldAgainst, _ timeline: Timeline) -> String {
    let likely =
      budget.firstYearShort.map { year in
        text(
          .firstAboveBudget,
          ["year": timeline.year(year).description, "pounds": numbers.pounds(budget.gap[year].central)])
      } ?? text(.budgetReaches, ["year": timeline.year(budget.pounds.count - 1).description])
    guard let ever = budget.everShort else { return likely }
    return "\(likely); \(text(.someYearShort, ["share": numbers.shareOfRuns(ever)]))"
  }
}
