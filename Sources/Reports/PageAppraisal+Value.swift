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
      id: "appraisal-parts-of-cost", caption: "What the present cost is made of, at the likely values",
      columns: ["Option", "What goes on (recurrent)"] + kinds.map { "\(name: Wording.capitalised($0.rawValue))" } + [
        "Together"
      ],
      rows: rows, stacks: true
    ).html
    let note: HTML = told.biasNote.map { "<p>\($0)</p>\n" } ?? ""
    return "\(table)\(note)"
  }

  /// How often each option keeps within the budgets that are told.
  func affordability(_ told: AppraisalWording) -> HTML {
    guard !told.appraisal.affordability.isEmpty else { return "" }
    let rows: [[HTML]] = told.appraisal.affordability.map { affordable in
      ["\(name: AppraisalWording.holder(affordable.holder)), \(told.years(affordable))"]
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
        ? "How often the budget reaches in every year it tells" : "Whether the budget reaches in every year it tells",
      columns: ["Whose budget"] + told.appraisal.compared.indices.map { "\(name: told.name($0))" }, rows: rows,
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
        "\(name: told.name(place))", "\(Numbers.pounds(effect.means[place].cost))",
        "\(Numbers.count(effect.means[place].effect))",
        "\(told.costPerUnit(standing).map { Numbers.pounds($0) } ?? Numbers.missing)", "\(name: told.said(standing))",
      ]
    }
    let unit = told.unit(of: effect)
    let table = PageTable(
      id: "appraisal-effect", caption: "What more of \(name: effect.name) costs\(meansNote)",
      columns: [
        "Option", "Present cost", "\(name: Wording.capitalised(unit))",
        "One \(effect.isBetterHigher ? "more" : "fewer") costs",
        "Standing",
      ], rows: rows, stacks: true)
    return "\(table.html)<p>\(told.reading(of: effect))</p>\n\(acceptability(effect, told))"
  }

  private var meansNote: HTML { outcomes.runsDiffer ? ", means of the runs" : "" }

  private func acceptability(_ effect: StudyAppraisal.Effect, _ told: AppraisalWording) -> HTML {
    guard outcomes.runsDiffer, !effect.acceptability.isEmpty else { return "" }
    let rows: [[HTML]] = effect.acceptability.map { point in
      ["\(Numbers.pounds(point.threshold))", "\(name: told.name(point.optimal))"]
        + point.probabilities.map { chance($0) }
    }
    let caption: HTML =
      "How often each option is worth most, by what one might pay for \(name: told.oneMore(of: effect))"
    return """
      \(PageTable(
        id: "appraisal-acceptability", caption: caption,
        columns: ["Paying up to", "To choose"] + told.appraisal.compared.indices.map { "\(name: told.name($0))" },
        rows: rows, stacks: true
      ).html)<p>The option to choose is worth most on average, which need not be the one that most often is.</p>

      """
  }

  // MARK: Benefits

  /// What options are worth in money, held against what they cost.
  func benefits(_ told: AppraisalWording) -> HTML {
    guard let benefits = told.appraisal.benefits else { return "" }
    let places = told.appraisal.compared.indices.filter { told.appraisal.compared[$0] != 0 }
    let rows: [[HTML]] = places.map { place in
      let money: [HTML] = [
        "\(name: told.name(place))", PageFigure.cell(benefits.net[place], in: .poundsAYear),
        PageFigure.cell(told.appraisal.costs[place].net, in: .poundsAYear),
        PageFigure.cell(benefits.socialValue[place], in: .poundsAYear), "\(told.ratio(place, in: benefits))",
      ]
      guard outcomes.runsDiffer, let worthwhile = benefits.worthwhile, let greatest = benefits.greatest else {
        return money
      }
      return money + [chance(worthwhile[place]), chance(greatest[place])]
    }
    let columns: [HTML] = [
      "Option", "Present benefit", "Present cost", "Net present social value", "Benefit for each £1 of cost",
    ]
    let hasChances = outcomes.runsDiffer && benefits.worthwhile != nil
    let valued: [HTML] = benefits.parts.map { part in
      "\(name: part.name) at \(name: part.value)\(part.isHealth ? ", discounted as health" : "")"
    }
    return """
      \(PageTable(
        id: "appraisal-benefits", caption: "What options are worth, more or less than do nothing, \(rangeNote)",
        columns: columns + (hasChances ? ["Worth more than it costs", "Worth most of all options"] : []), rows: rows,
        stacks: true
      ).html)<p>Benefits counted: \(valued.joined(separator: "; ")). What is not counted is not worth nothing.</p>

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
        ["\(name: found.name)"] + shown.map { .text($0.parts[row]) }
          + ["\(found.people.map { Numbers.count($0) } ?? Numbers.missing)"]
          + changing.map { place in
            found.morePeople.isEmpty ? "\(Numbers.missing)" : "\(Numbers.count(found.morePeople[place]))"
          }
      }
      let heads: [HTML] =
        ["\(name: Wording.capitalised(distribution.name))", "Do nothing"]
        + places.map { "\(name: told.name($0)), more or less" } + ["People at the end"]
        + changing.map { "\(name: told.name($0)), more or fewer" }
      let whole: [HTML] = ["<strong>Together</strong>"] + shown.map { "<strong>\($0.whole)</strong>" }
      return PageTable(
        id: "appraisal-distribution-\(number)",
        caption: "Whose the present cost is, by \(name: distribution.name), at the likely values", columns: heads,
        rows: rows + [whole + Array(repeating: "", count: heads.count - whole.count)], stacks: true
      ).html
    }
    guard !tables.isEmpty else { return "" }
    return """
      \(tables)<p>What people cost is their time at the price of their settings; contracts, sites, services and single sums \
      are for nobody in particular.</p>

      """
  }
}
