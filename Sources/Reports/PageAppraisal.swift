import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// So many numbers have rows of their own; all of them stand in the files.
  private static let driversAtMost = 12

  /// Which option is best: what each costs in all, how sure that is, what drives it and what would change it.
  func appraisal(_ told: AppraisalWording) -> HTML {
    let source: HTML =
      told.appraisal.discounting.source.map { " \(say(.sourceEnded, ["source": "\(name: $0)"]))" } ?? ""
    let cheapest: HTML = told.cheapest.map { "<p>\($0)</p>\n" } ?? ""
    return """
      <p>\(told.discounting) \(say(.poundsAreReal, ["year": "\(study.priceYear)"]))\(source)</p>
      \(costTable(told))\(cheapest)\(affordability(told))\(costParts(told))\(benefits(told))\(effect(told))\
      \(scores(told))\(drivers(told))\(attributions(told))\(distribution(told))
      """
  }

  // MARK: Money

  private func costTable(_ told: AppraisalWording) -> HTML {
    let ranking = outcomes.runsDiffer ? told.appraisal.ranking : nil
    let rows: [[HTML]] = told.appraisal.costs.enumerated().map { place, cost in
      let money: [HTML] = [
        "\(name: told.name(place))", words.cell(cost.present, in: .poundsAYear),
        cost.option == 0 ? "–" : words.cell(cost.net, in: .poundsAYear),
        words.cell(cost.annual, in: .poundsAYear),
      ]
      guard let ranking else { return money }
      let mean: HTML = cost.present.spread.map { "\(numbers.pounds($0.mean))" } ?? "\(Numbers.missing)"
      return money + [
        mean,
        chance(ranking.ranks[place][0]), cost.option == 0 ? "–" : chance(ranking.cheaperThanDoNothing[place]),
        "\(numbers.pounds(ranking.regrets[place].value))", "\(numbers.pounds(ranking.worstTenths[place]))",
      ]
    }
    let years = say(.range, ["low": "\(outcomes.timeline.firstYear)", "high": "\(outcomes.timeline.lastYear)"])
    let columns = [Phrase.headOption, .headPresentCost, .headMoreOrLess, .headAnnualCost].map { say($0) }
    let chances = [
      Phrase.headRiskAdjusted, .headCheapestOfAll, .headCheaperThanNothing, .headRegret, .headDearestTenth,
    ].map { say($0) }
    return PageTable(
      id: "appraisal-costs", caption: "\(say(.whatEachCosts, ["years": years])), \(rangeNote)",
      columns: columns + (ranking == nil ? [] : chances), rows: rows, stacks: true
    ).html
  }

  /// A share of the runs with its 95% interval.
  func chance(_ chance: Proportion) -> HTML {
    let (low, high) = (chance.interval.lowerBound, chance.interval.upperBound)
    let range = words.text(
      .range, ["low": numbers.percent(low, beside: 1), "high": numbers.percent(high, beside: 1)])
    return "\(numbers.shareOfRuns(chance.share)) <span class=\"range\">\(range)</span>"
  }

  // MARK: Scores

  private func scores(_ told: AppraisalWording) -> HTML {
    guard let scoring = told.appraisal.scoring else { return "" }
    let places = told.appraisal.compared.indices
    let rows: [[HTML]] = scoring.criteria.map { criterion in
      ["\(name: words.name(of: criterion))", "\(numbers.percent(criterion.weight))"]
        + places.map { place in
          """
          \(numbers.tenths(criterion.scores[place])) <span class="range">\
          \(numbers.short(criterion.values[place].central, in: criterion.unit))</span>
          """
        } + ["\(told.sensitivity(criterion))"]
    }
    let totals: [HTML] = places.map { "<strong>\(numbers.tenths(scoring.totals[$0].central))</strong>" }
    let columns: [HTML] =
      [say(.headWeighed), say(.headWeight)] + places.map { "\(name: told.name($0))" } + [say(.headBestWithWeight)]
    let best: HTML = told.best.map { "<p>\($0)</p>\n" } ?? ""
    return """
      \(PageTable(
        id: "appraisal-scores",
        caption: say(.scores),
        columns: columns, rows: rows + [[say(.together), "\(numbers.percent(1))"] + totals + [""]], stacks: true
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
      let worth = driver.information.map { $0.value < 0.5 ? numbers.pounds(0) : told.error($0) } ?? "–"
      return [
        "\(name: driver.name)", draws(of: driver),
        "\(numbers.pounds(low, beside: high))", "\(numbers.pounds(high, beside: low))",
        bars.bar(from: low, to: high, mark: central), "\(worth)",
        "\(name: told.switching(driver))",
      ]
    }
    let rest = drivers.count - rows.count
    let more: HTML =
      rest > 0
      ? "<p>\(words.text(.moreNumbersStand, rest))</p>\n" : ""
    let estimated: HTML = told.worthKnowing.map { "<p>\($0)</p>\n" } ?? ""
    let columns = [
      Phrase.headNumber, .headEightInTen, .headWithLow, .headWithHigh, .headLowToHigh, .headWorthKnowing,
      .headPreferred,
    ].map { say($0) }
    return """
      \(PageTable(
        id: "appraisal-numbers",
        caption: say(.whatNumbersDo, ["option": "\(name: told.name(option))"]),
        columns: columns, rows: rows, stacks: true
      ).html)\(more)\(estimated)
      """
  }

  private func draws(of driver: StudyAppraisal.Driver) -> HTML {
    let (low, high) = (driver.said(driver.range.lowerBound), driver.said(driver.range.upperBound))
    return say(.range, ["low": .text(low), "high": .text(high)])
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
        ["\(name: words.part(first.parts[part].hypothesis))", bars.bar(from: ends[part], to: ends[part + 1])]
          + shown.map { .text($0.parts[part]) }
      }
      let sum = bars.bar(from: 0, to: ends[ends.count - 1])
      let whole: [[HTML]] = [
        ["<strong>\(say(.together))</strong>", sum] + shown.map { "<strong>\($0.whole)</strong>" }
      ]
      return PageTable(
        id: "appraisal-parts-\(option)",
        caption: say(.whatPartsAdd, ["option": "\(name: outcomes.label(ofOption: option))"]),
        columns: [say(.headPart), say(.headAddingUp, ["figure": "\(name: words.headline(first.headline))"])]
          + found.map { "\(name: words.headline($0.headline))" },
        rows: parts + whole, stacks: true
      ).html
    }
    return """
      \(tables)<p>\(say(.whatAShareIs))</p>

      """
  }
}
