import Appraisal
import Studies

// What options achieve, what that is worth, what their costs are made of and whom they are of.
extension ReportPage {
  /// What the present cost is for; nothing where all of it goes on.
  func costParts(_ told: AppraisalWording) -> HTML {
    let kinds = told.kindsOfCost
    guard !kinds.isEmpty else { return "" }
    let rows: [[HTML]] = told.appraisal.costs.enumerated().map { place, cost in
      let shown = told.shown(cost)
      return ["\(name: told.name(place))"] + shown.parts.map { .text($0) } + ["<strong>\(shown.whole)</strong>"]
    }
    let table = PageTable(
      id: "appraisal-parts-of-cost", caption: say(.whatCostIsMadeOf),
      columns: [say(.headOption), say(.headRecurrent)] + kinds.map { "\(name: Wording.capitalised(told.kind($0)))" }
        + [say(.together)],
      rows: rows, stacks: true
    ).html
    let note: HTML = told.biasNote.map { "<p>\($0)</p>\n" } ?? ""
    return "\(table)\(note)"
  }

  /// How often each option keeps within the budgets that are told.
  func affordability(_ told: AppraisalWording) -> HTML {
    guard !told.appraisal.affordability.isEmpty else { return "" }
    let rows: [[HTML]] = told.appraisal.affordability.map { affordable in
      ["\(name: words.holder(affordable.holder)), \(told.years(affordable))"]
        + told.appraisal.compared.indices.map { place in
          guard outcomes.runsDiffer, let chance = affordable.chances[place] else {
            return "\(told.affordable(affordable, place))"
          }
          return self.chance(chance)
        }
    }
    return PageTable(
      id: "appraisal-affordable",
      caption: outcomes.runsDiffer
        ? say(.howOftenBudgetReaches) : say(.whetherBudgetReaches),
      columns: [say(.headWhoseBudget)] + told.appraisal.compared.indices.map { "\(name: told.name($0))" }, rows: rows,
      stacks: true
    ).html
  }

  // MARK: Effects

  /// What more of the chosen measure costs, and how often each option is worth most at what one might pay.
  func effect(_ told: AppraisalWording) -> HTML {
    guard let effect = told.appraisal.effect else { return "" }
    let rows: [[HTML]] = told.appraisal.compared.indices.map { place in
      let standing = effect.frontier.standings[place]
      return [
        "\(name: told.name(place))", "\(numbers.pounds(effect.means[place].cost))",
        "\(told.said(effect.means[place].effect, of: effect))",
        "\(told.costPerUnit(standing).map { numbers.pounds($0) } ?? Numbers.missing)", "\(name: told.said(standing))",
      ]
    }
    let unit = told.unit(of: effect)
    let table = PageTable(
      id: "appraisal-effect",
      caption: say(
        outcomes.runsDiffer ? .whatMoreCostsMeans : .whatMoreCosts, ["effect": "\(name: effect.name)"]),
      columns: [
        say(.headOption), say(.headPresentCost), "\(name: Wording.capitalised(unit))",
        say(effect.isBetterHigher ? .headOneMoreCosts : .headOneFewerCosts), say(.headStanding),
      ], rows: rows, stacks: true)
    return "\(table.html)<p>\(told.reading(of: effect))</p>\n\(acceptability(effect, told))"
  }

  private func acceptability(_ effect: StudyAppraisal.Effect, _ told: AppraisalWording) -> HTML {
    guard outcomes.runsDiffer, !effect.acceptability.isEmpty else { return "" }
    let rows: [[HTML]] = effect.acceptability.map { point in
      ["\(numbers.pounds(point.threshold))", "\(name: told.name(point.optimal))"]
        + point.probabilities.map { chance($0) }
    }
    let caption = say(.howOftenWorthMost, ["what": "\(name: told.oneMore(of: effect))"])
    return """
      \(acceptabilityChart(effect, told, caption))\(PageTable(
        id: "appraisal-acceptability", caption: caption,
        columns: [say(.headPayingUpTo), say(.headToChoose)] + told.appraisal.compared.indices.map { "\(name: told.name($0))" },
        rows: rows, stacks: true
      ).html)<p>\(say(.whatToChoose))</p>

      """
  }

  /// Where one price alone is told there is no line to draw.
  private func acceptabilityChart(
    _ effect: StudyAppraisal.Effect, _ told: AppraisalWording, _ caption: HTML
  ) -> HTML {
    guard effect.acceptability.count > 1 else { return "" }
    let lines = told.appraisal.compared.indices.map { place in
      ShareChart.Line(
        name: told.name(place), hue: Hue(place), shares: effect.acceptability.map { $0.probabilities[place].share })
    }
    let chart = ShareChart(
      id: "acceptability-chart", title: words.text(.howOftenWorthMost, ["what": told.oneMore(of: effect)]),
      positions: effect.acceptability.map { ($0.threshold, numbers.pounds($0.threshold)) }, lines: lines, words: words)
    return """
      <figure><figcaption>\(caption)</figcaption>
      <div class="panels"><div class="panel">
      \(chart.html)</div></div></figure>

      """
  }

  // MARK: Benefits

  /// What options are worth in money, held against what they cost.
  func benefits(_ told: AppraisalWording) -> HTML {
    guard let benefits = told.appraisal.benefits else { return "" }
    let places = told.appraisal.compared.indices.filter { told.appraisal.compared[$0] != 0 }
    let rows: [[HTML]] = places.map { place in
      let money: [HTML] = [
        "\(name: told.name(place))", words.cell(benefits.net[place], in: .poundsAYear),
        words.cell(told.appraisal.costs[place].net, in: .poundsAYear),
        words.cell(benefits.socialValue[place], in: .poundsAYear), "\(told.ratio(place, in: benefits))",
      ]
      guard outcomes.runsDiffer, let worthwhile = benefits.worthwhile, let greatest = benefits.greatest else {
        return money
      }
      return money + [chance(worthwhile[place]), chance(greatest[place])]
    }
    let columns = [
      Phrase.headOption, .headPresentBenefit, .headPresentCost, .headSocialValue, .headBenefitPerPound,
    ].map { say($0) }
    let hasChances = outcomes.runsDiffer && benefits.worthwhile != nil
    let valued: [HTML] = benefits.parts.map { part in
      say(
        part.isHealth ? .healthBenefitAt : .benefitAt,
        ["benefit": "\(name: part.name)", "value": "\(name: part.value)"])
    }
    return """
      \(PageTable(
        id: "appraisal-benefits", caption: "\(say(.whatOptionsAreWorth)), \(rangeNote)",
        columns: columns + (hasChances ? [say(.headWorthwhile), say(.headWorthMost)] : []), rows: rows,
        stacks: true
      ).html)<p>\(say(.benefitsCounted, ["benefits": valued.joined(separator: "; ")]))</p>

      """
  }

  // MARK: Distribution

  /// Whom costs and people are of, beside do nothing.
  func distribution(_ told: AppraisalWording) -> HTML {
    let places = told.appraisal.compared.indices.filter { told.appraisal.compared[$0] != 0 }
    let tables: [HTML] = told.appraisal.distribution.enumerated().map { number, distribution in
      let costs = [distribution.rows.map(\.doNothing)] + places.map { place in distribution.rows.map { $0.net[place] } }
      let shown = costs.map(told.shownPounds)
      // Where options move people about, and nobody comes or goes, there is nothing to tell.
      let changing = places.filter { place in
        distribution.rows.contains { !$0.morePeople.isEmpty && $0.morePeople[place].magnitude >= 0.05 }
      }
      let rows: [[HTML]] = distribution.rows.enumerated().map { row, found in
        ["\(name: words.name(of: found))"] + shown.map { .text($0.parts[row]) }
          + ["\(found.people.map { numbers.short($0, in: .people) } ?? Numbers.missing)"]
          + changing.map { place in
            found.morePeople.isEmpty
              ? "\(Numbers.missing)" : "\(numbers.short(found.morePeople[place], in: .people))"
          }
      }
      let heads: [HTML] =
        ["\(name: Wording.capitalised(words.name(of: distribution)))", say(.headDoNothing)]
        + places.map { say(.headMoreOrLessOf, ["option": "\(name: told.name($0))"]) } + [say(.headPeopleAtEnd)]
        + changing.map { say(.headMoreOrFewerOf, ["option": "\(name: told.name($0))"]) }
      let whole: [HTML] = ["<strong>\(say(.together))</strong>"] + shown.map { "<strong>\($0.whole)</strong>" }
      return PageTable(
        id: "appraisal-distribution-\(number)",
        caption: say(.whoseCostIs, ["group": "\(name: words.name(of: distribution))"]), columns: heads,
        rows: rows + [whole + Array(repeating: "", count: heads.count - whole.count)], stacks: true
      ).html
    }
    guard !tables.isEmpty else { return "" }
    return """
      \(tables)<p>\(say(.whatPeopleCost))</p>

      """
  }
}
