import Appraisal
import Projection
import Studies

extension ReportPage {
  /// What goes through pooled budgets and grants, and who pays of it, in every option shown.
  func funds(_ funding: StudyResult.Funding) -> HTML {
    guard !funding.funds.isEmpty else { return "" }
    let tables: [HTML] = funding.funds.enumerated().flatMap { number, fund in
      outcomes.optionsToShow.filter { option in fund.courses[option].asked.contains { $0.central >= 500 } }
        .map { table(of: fund, number: number, option: $0) }
    }
    return "<h3>\(say(.throughFunds))</h3>\n<p>\(say(.whatFundsAre))</p>\n\(tables)"
  }

  private func table(of fund: StudyResult.Funding.Fund, number: Int, option: Int) -> HTML {
    let course = fund.courses[option]
    let parts = (fund.hasMoney ? [course.own] : []) + course.parts
    let rows: [[HTML]] = (0..<outcomes.timeline.years).map { year in
      let thousands = Funded.thousands(parts.map { $0[year].central })
      let shown = (thousands + [thousands.reduce(0, +)]).map { numbers.grouped($0) }
      return ["\(outcomes.timeline.year(year))"] + shown.map { "\($0)" }
    }
    let payers = (fund.hasMoney ? [fund.name] : []) + fund.behind
    return PageTable(
      id: "fund-\(number)-\(option)",
      caption: say(
        .costThroughFund,
        ["fund": "\(name: fund.name)", "option": "<strong>\(name: outcomes.label(ofOption: option))</strong>"]),
      columns: [say(.headYear)] + payers.map { "\(name: $0)" } + [say(.headAll)], rows: rows
    ).html
  }
}
