import Appraisal
import Projection
import Quantities
import Studies

extension Figures {
  /// The tables of the appraisal; none where nothing was appraised.
  var appraisalTables: [FigureTable] {
    guard let appraisal = outcomes.study.appraisal else { return [] }
    return [
      options(appraisal), years(appraisal), chances(appraisal), effect(appraisal), acceptability(appraisal),
      benefits(appraisal), scores(appraisal), numbers(appraisal), hypotheses(appraisal), distribution(appraisal),
    ].filter { !$0.cells.isEmpty }
  }

  // MARK: Options

  private func options(_ appraisal: StudyAppraisal) -> FigureTable {
    let names = appraisal.compared.map { outcomes.label(ofOption: $0) }
    var rows: [[FigureTable.Cell]] = []
    for (place, cost) in appraisal.costs.enumerated() {
      rows.append(row(names[place], "present cost", "pounds", cost.present))
      rows.append(row(names[place], "net present cost", "pounds", cost.net, error: cost.meanNet?.standardError))
      rows.append(row(names[place], "equivalent annual cost", "pounds", cost.annual))
      rows += achieved(appraisal, place, names[place])
      if let scoring = appraisal.scoring { rows.append(row(names[place], "score", "points", scoring.totals[place])) }
      guard let ranking = appraisal.ranking else { continue }
      let regret = ranking.regrets[place]
      rows.append(mean(names[place], "worst tenth", ranking.worstTenths[place]))
      rows.append(mean(names[place], "regret", regret.value, error: regret.standardError))
      rows.append(mean(names[place], "largest regret", ranking.largestRegrets[place]))
    }
    if let known = appraisal.ranking?.perfectInformation {
      rows.append(mean(Self.all, "value of perfect information", known.value, error: known.standardError))
    }
    let error = Column(
      name: "standard error", meaning: "the Monte Carlo error of the mean: how far other draws would move it",
      unit: "as in `unit`")
    return FigureTable(
      "appraisal", about: "what each option costs and achieves in all, with its score and regret",
      columns: [Self.optionColumn] + measuredColumns + Self.spreadColumns + [error],
      measures: Self.appraisalMeasures, rows: rows)
  }

  /// What an option achieves, and what that is worth.
  private func achieved(_ appraisal: StudyAppraisal, _ place: Int, _ name: String) -> [[FigureTable.Cell]] {
    var rows: [[FigureTable.Cell]] = []
    if let effect = appraisal.effect {
      let unit = AppraisalWording(outcomes)?.unit(of: effect) ?? ""
      rows.append(row(name, "effect", unit, effect.totals[place]))
    }
    if let benefits = appraisal.benefits {
      rows.append(row(name, "net present benefit", "pounds", benefits.net[place]))
      rows.append(row(name, "net present social value", "pounds", benefits.socialValue[place]))
    }
    if let ratio = appraisal.benefits?.ratios[place] {
      rows.append(row(name, "benefit-cost ratio", "ratio", Summary(central: ratio, spread: nil)))
    }
    return rows
  }

  private func row(
    _ option: String, _ measure: String, _ unit: String, _ value: Summary, error: Double? = nil
  ) -> [FigureTable.Cell] {
    [option, measure, unit].map(FigureTable.Cell.text) + Self.cells(of: value) + [.number(error)]
  }

  private func mean(_ option: String, _ measure: String, _ value: Double, error: Double? = nil) -> [FigureTable.Cell] {
    [option, measure, "pounds"].map(FigureTable.Cell.text) + [.number(nil), .number(value)]
      + Array(repeating: .number(nil), count: 5) + [.number(error)]
  }

  private func years(_ appraisal: StudyAppraisal) -> FigureTable {
    let doNothing = appraisal.costs.first { $0.option == 0 }
    let rows = appraisal.costs.flatMap { cost in
      cost.byYear.enumerated().map { year, pounds -> [FigureTable.Cell] in
        let factor = appraisal.discounting.factors[year]
        let rate = year == 0 ? nil : appraisal.discounting.rates.rate(inYear: year)
        return [
          .text(outcomes.label(ofOption: cost.option)), .text(outcomes.timeline.year(year).description), .number(rate),
          .number(factor), .number(pounds), .number(pounds * factor),
          .number(doNothing.map { (pounds - $0.byYear[year]) * factor }),
        ]
          + StudyAppraisal.CostKind.allCases.map { kind in
            .number(cost.parts.first { $0.kind == kind }?.byYear[year] ?? 0)
          }
      }
    }
    return FigureTable(
      "appraisal-years", about: "the likely cost of each option by year, discounted and in parts",
      columns: Self.yearColumns, rows: rows)
  }

  private func chances(_ appraisal: StudyAppraisal) -> FigureTable {
    func row(_ place: Int, _ what: String, _ chance: Proportion) -> [FigureTable.Cell] {
      [.text(outcomes.label(ofOption: appraisal.compared[place])), .text(what)]
        + [chance.share, chance.interval.lowerBound, chance.interval.upperBound].map(FigureTable.Cell.number)
    }
    let rows = appraisal.compared.indices.flatMap { place -> [[FigureTable.Cell]] in
      guard let ranking = appraisal.ranking else { return [] }
      let ranks = ranking.ranks[place].enumerated().map { row(place, "rank \($0 + 1) by present cost", $1) }
      let best = appraisal.scoring?.chanceBest.map { [row(place, "best score", $0[place])] } ?? []
      return ranks + [row(place, "cheaper than do nothing", ranking.cheaperThanDoNothing[place])] + best
        + worth(appraisal, place).map { row(place, $0, $1) }
    }
    return FigureTable(
      "appraisal-chances", about: "how often each option is cheapest, best and within its budget",
      columns: Self.chanceColumns, rows: rows)
  }

  // MARK: Scores

  private func scores(_ appraisal: StudyAppraisal) -> FigureTable {
    func change(_ change: WeightSensitivity.Change?) -> [FigureTable.Cell] {
      [
        .number(change?.weight),
        .text(change.map { outcomes.label(ofOption: appraisal.compared[$0.option]) } ?? ""),
      ]
    }
    let rows = (appraisal.scoring?.criteria ?? []).flatMap { criterion in
      appraisal.compared.enumerated().map { place, option -> [FigureTable.Cell] in
        [
          .text(criterion.name), .text(criterion.isBetterHigher ? "higher" : "lower"), .number(criterion.weight),
          .number(criterion.scale.worst), .number(criterion.scale.best), .text(outcomes.label(ofOption: option)),
          .number(criterion.scores[place]),
        ] + change(criterion.sensitivity.below) + change(criterion.sensitivity.above)
          + [.text(criterion.unit.inFiles)] + Self.cells(of: criterion.values[place])
      }
    }
    return FigureTable(
      "appraisal-scores", about: "what each option scores, by what is weighed",
      columns: Self.scoreColumns + Self.spreadColumns, rows: rows)
  }

  // MARK: Numbers and hypotheses

  private func numbers(_ appraisal: StudyAppraisal) -> FigureTable {
    func name(_ place: Int?) -> FigureTable.Cell {
      .text(place.map { outcomes.label(ofOption: appraisal.compared[$0]) } ?? "")
    }
    let rows = appraisal.drivers.flatMap { driver in
      appraisal.compared.enumerated().map { place, option -> [FigureTable.Cell] in
        [
          .text(driver.name), .text(driver.text), .text(outcomes.label(ofOption: option)),
          .number(driver.range.lowerBound), .number(driver.range.upperBound), .number(driver.netAtLow[place]),
          .number(driver.netAtHigh[place]), .number(driver.information?.value),
          .number(driver.information?.standardError), .number(driver.switching.below),
          name(driver.preferredBeyond.below), .number(driver.switching.above), name(driver.preferredBeyond.above),
          .number(driver.searched.lowerBound), .number(driver.searched.upperBound),
        ]
      }
    }
    return FigureTable(
      "appraisal-numbers", about: "what each uncertain number does to the choice",
      columns: Self.numberColumns, rows: rows)
  }

  private func hypotheses(_ appraisal: StudyAppraisal) -> FigureTable {
    let rows = appraisal.attributions.flatMap { attribution in
      let shown = apportioned(attribution.parts.map(\.share.value), decimals: 2)
      return zip(attribution.parts, shown).map { part, hundredths -> [FigureTable.Cell] in
        [
          .text(outcomes.label(ofOption: attribution.option)), .text(outcomes.words.headline(attribution.headline)),
          .text(attribution.unit.inFiles), .text(outcomes.words.part(part.hypothesis)), .number(part.share.value),
          .number(part.share.standardError), .number(Double(hundredths) / 100), .number(attribution.difference),
        ]
      }
    }
    return FigureTable(
      "appraisal-hypotheses", about: "what each hypothesis adds to what an option differs by",
      columns: Self.hypothesisColumns, rows: rows)
  }
}
