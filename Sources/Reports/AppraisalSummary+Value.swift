import Appraisal
import Quantities
import Studies

// Budgets, parts of costs, benefits and effects, for somebody at a terminal.
extension AppraisalSummary {
  func budgets(_ told: AppraisalWording) -> [String] {
    told.appraisal.affordability.flatMap { affordable in
      let rows = told.appraisal.compared.indices.map { [told.name($0), told.affordable(affordable, $0)] }
      return TerminalText.paragraph(
        "Within the budget of \(words.holder(affordable.holder)) in every year, \(told.years(affordable)):")
        + table(["option", outcomes.runsDiffer ? "share of runs" : "within"], rows)
    }
  }

  func costParts(_ told: AppraisalWording) -> [String] {
    let kinds = told.kindsOfCost
    guard !kinds.isEmpty else { return [] }
    let rows = told.appraisal.costs.enumerated().map { place, cost in
      let shown = told.shown(cost)
      return [told.name(place)] + shown.parts
    }
    return TerminalText.paragraph("What the present cost is made of, at the likely values:")
      + table(["option", "what goes on"] + kinds.map(\.rawValue), rows) + TerminalText.paragraph(told.biasNote)
  }

  func benefits(_ told: AppraisalWording) -> [String] {
    guard let benefits = told.appraisal.benefits else { return [] }
    let places = told.appraisal.compared.indices.filter { told.appraisal.compared[$0] != 0 }
    let rows = places.map { place -> [String] in
      let worth = benefits.worthwhile.map { numbers.shareOfRuns($0[place].share) }
      return [
        told.name(place), numbers.pounds(benefits.net[place].central),
        numbers.pounds(told.appraisal.costs[place].net.central), numbers.pounds(benefits.socialValue[place].central),
        benefits.ratios[place].map { numbers.count($0) } ?? Numbers.missing,
        outcomes.runsDiffer ? worth ?? "" : "",
      ]
    }
    let valued = benefits.parts.map { "\($0.name) at \($0.value)" }.joined(separator: "; ")
    return table(["beyond do nothing", "benefit", "cost", "social value", "per £1", "worth it"], rows) + [""]
      + TerminalText.paragraph("Benefits counted: \(valued).")
  }

  func effect(_ told: AppraisalWording) -> [String] {
    guard let effect = told.appraisal.effect else { return [] }
    let one = "one \(effect.isBetterHigher ? "more" : "fewer")"
    let rows = told.appraisal.compared.indices.map { place -> [String] in
      let standing = effect.frontier.standings[place]
      let cost = told.costPerUnit(standing).map { numbers.pounds($0) }
      return [
        told.name(place), numbers.pounds(effect.means[place].cost), told.said(effect.means[place].effect, of: effect),
        cost ?? (effect.frontier.frontier.first == place ? Numbers.missing : standing.word),
      ]
    }
    let choices = effect.acceptability.flatMap { point in
      TerminalText.paragraph(
        "Paying up to \(numbers.pounds(point.threshold)) for \(one): \(told.said(point))", indent: 2)
    }
    let means = outcomes.runsDiffer ? ", means of the runs" : ""
    return TerminalText.paragraph("What more of \(effect.name) costs, in \(told.unit(of: effect))\(means):")
      + table(["option", "present cost", "effect", "\(one) costs"], rows) + choices
  }
}
