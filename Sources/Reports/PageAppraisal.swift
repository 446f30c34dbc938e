import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// So many numbers have rows of their own; all of them stand in the files.
  private static let driversAtMost = 12

  /// Which option is best: what each costs in all, how sure that is, what drives it and what would change it.
  func appraisal(_ told: AppraisalWording) -> HTML {
    let source: HTML = told.appraisal.discounting.source.map { " Source: \(name: $0)." } ?? ""
    let cheapest: HTML = told.cheapest.map { "<p>\($0)</p>\n" } ?? ""
    return """
      <p>\(told.discounting) Pounds are in real terms, at \(study.priceYear) prices.\(source)</p>
      \(costTable(told))\(cheapest)\(affordability(told))\(costParts(told))\(benefits(told))\(effect(told))\
      \(scores(told))\(drivers(told))\(attributions(told))\(distribution(told))
      """
  }

  // MARK: Money

  private func costTable(_ told: AppraisalWording) -> HTML {
    let ranking = outcomes.runsDiffer ? told.appraisal.ranking : nil
    let rows: [[HTML]] = told.appraisal.costs.enumerated().map { place, cost in
      let money: [HTML] = [
        "\(name: told.name(place))", PageFigure.cell(cost.present, in: .poundsAYear),
        cost.option == 0 ? "–" : PageFigure.cell(cost.net, in: .poundsAYear),
        PageFigure.cell(cost.annual, in: .poundsAYear),
      ]
      guard let ranking else { return money }
      return money + [
        chance(ranking.ranks[place][0]), cost.option == 0 ? "–" : chance(ranking.cheaperThanDoNothing[place]),
        "\(Numbers.pounds(ranking.regrets[place].value))", "\(Numbers.pounds(ranking.worstTenths[place]))",
      ]
    }
    let years: HTML = "\(outcomes.timeline.firstYear) to \(outcomes.timeline.lastYear)"
    let columns: [HTML] = [
      "Option", "Present cost", "More or less than do nothing", "As much in every year (equivalent annual cost)",
    ]
    let chances: [HTML] = [
      "Cheapest of all", "Cheaper than do nothing", "Dearer than the cheapest, on average (expected regret)",
      "Mean of the dearest tenth",
    ]
    return PageTable(
      id: "appraisal-costs", caption: "What each option costs from \(years), \(rangeNote)",
      columns: columns + (ranking == nil ? [] : chances), rows: rows, stacks: true
    ).html
  }

  /// A share of the runs with its 95% interval.
  func chance(_ chance: Proportion) -> HTML {
    let (low, high) = (chance.interval.lowerBound, chance.interval.upperBound)
    return """
      \(Numbers.shareOfRuns(chance.share)) <span class="range">\(Numbers.percent(low, beside: 1)) to \
      \(Numbers.percent(high, beside: 1))</span>
      """
  }

  // MARK: Scores

  private func scores(_ told: AppraisalWording) -> HTML {
    guard let scoring = told.appraisal.scoring else { return "" }
    let places = told.appraisal.compared.indices
    let rows: [[HTML]] = scoring.criteria.map { criterion in
      ["\(name: criterion.name)", "\(Numbers.percent(criterion.weight))"]
        + places.map { place in
          """
          \(Numbers.tenths(criterion.scores[place])) <span class="range">\
          \(Numbers.short(criterion.values[place].central, in: criterion.unit))</span>
          """
        } + ["\(told.sensitivity(criterion))"]
    }
    let totals: [HTML] = places.map { "<strong>\(Numbers.tenths(scoring.totals[$0].central))</strong>" }
    let columns: [HTML] =
      ["Weighed", "Weight"] + places.map { "\(name: told.name($0))" } + ["Another option is best with a weight"]
    let best: HTML = told.best.map { "<p>\($0)</p>\n" } ?? ""
    return """
      \(PageTable(
        id: "appraisal-scores",
        caption: "Scores from 0, the worst option, to 100, the best, and small beside them what is measured at the end",
        columns: columns, rows: rows + [["Together", "100%"] + totals + [""]], stacks: true
      ).html)\(best)
      """
  }

  // MARK: Numbers and hypotheses

  private func drivers(_ told: AppraisalWording) -> HTML {
    guard let option = told.told, !told.appraisal.drivers.isEmpty else { return "" }
    let drivers = told.appraisal.drivers
    let central = told.appraisal.costs[option].net.central
    let shown = drivers.prefix(Self.driversAtMost)
    let bars = RowBars(holding: [central] + shown.flatMap { [$0.netAtLow[option], $0.netAtHigh[option]] })
    let rows: [[HTML]] = shown.map { driver in
      let (low, high) = (driver.netAtLow[option], driver.netAtHigh[option])
      let worth = driver.information.map { $0.value < 0.5 ? "£0" : told.error($0) } ?? "–"
      return [
        "\(name: driver.name)", "\(driver.said(driver.range.lowerBound)) to \(driver.said(driver.range.upperBound))",
        "\(Numbers.pounds(low, beside: high))", "\(Numbers.pounds(high, beside: low))",
        bars.bar(from: low, to: high, mark: central), "\(worth)",
        "\(name: told.switching(driver))",
      ]
    }
    let rest = drivers.count - rows.count
    let more: HTML =
      rest > 0
      ? "<p>\(Wording.counted(rest, "more number stands", "more numbers stand")) in appraisal-numbers.csv.</p>\n" : ""
    let estimated: HTML = told.worthKnowing.map { "<p>\($0)</p>\n" } ?? ""
    let columns: [HTML] = [
      "Number", "8 in 10 of its draws", "With the low end", "With the high end",
      "Low end to high end, the likely cost marked",
      "Worth knowing (value of information)", "Another option is preferred",
    ]
    return """
      \(PageTable(
        id: "appraisal-numbers",
        caption: "What each uncertain number by itself does to the net present cost of \(name: told.name(option))",
        columns: columns, rows: rows, stacks: true
      ).html)\(more)\(estimated)
      """
  }

  private func attributions(_ told: AppraisalWording) -> HTML {
    let byOption = told.appraisal.compared.filter { $0 != 0 }
    let tables: [HTML] = byOption.map { option in
      let found = told.appraisal.attributions.filter { $0.option == option }
      guard let first = found.first, !first.parts.isEmpty else { return "" }
      let shown = found.map(told.shown)
      // Each part begins where the one above it ends.
      let ends = first.parts.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1.share.value) }
      let bars = RowBars(holding: ends)
      let parts: [[HTML]] = first.parts.indices.map { part in
        ["\(name: first.parts[part].name)", bars.bar(from: ends[part], to: ends[part + 1])]
          + shown.map { .text($0.parts[part]) }
      }
      let sum = bars.bar(from: 0, to: ends[ends.count - 1])
      let whole: [[HTML]] = [["<strong>Together</strong>", sum] + shown.map { "<strong>\($0.whole)</strong>" }]
      return PageTable(
        id: "appraisal-parts-\(option)",
        caption: "What each part of \(name: outcomes.label(ofOption: option)) adds, beside do nothing",
        columns: ["Part", "Adding up to \(name: first.headline)"] + found.map { "\(name: $0.headline)" },
        rows: parts + whole, stacks: true
      ).html
    }
    return """
      \(tables)<p>A part’s share is what it adds to those already in force, averaged over every order in which they could \
      begin (Shapley), every number at its likely value. Full bars add, light bars take off.</p>

      """
  }
}
