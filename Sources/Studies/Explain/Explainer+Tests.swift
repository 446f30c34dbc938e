import Projection
import Quantities
import RuleLanguage

// How a hypothesis is tested: what exactly is measured, when, against what, and how sure it must be.
extension Explainer {
  /// An expectation in one sentence.
  func sentence(_ expectation: Expectation) -> String {
    let share = said(expectation.confidence ?? Expectation.usualConfidence, .percent)
    let usual = expectation.confidence == nil ? ", which is asked for where nothing is said" : ""
    return "\(expectation.said), in \(share) of runs or more\(usual)"
  }

  /// What is measured, when and against what.
  func measured(_ expectation: Expectation) -> [String] {
    let isFlow = rulebook.isFlow(expectation.measure)
    let day = expectation.time.day
    let what = "Measured: \(meaning(of: expectation.measure))"
    let when: String
    switch (expectation.time, isFlow) {
    case (.by, true): when = "over the whole of \(day.financialYear)"
    case (.by, false): when = "on \(day)"
    case (.until, true):
      when = "over every year from \(timeline.firstYear) to \(day.financialYear); the worst of them counts"
    case (.until, false):
      let first = timeline.firstYear.firstDay.end(after: 12 / timeline.stepsPerYear)
      when = "at the end of every \(stepName) from \(first) to \(day); the worst of them counts"
    }
    var sentences = ["\(what), \(when)."]
    if expectation.change.isRelative {
      let against =
        expectation.comparator == .doNothing
        ? "the same \(isFlow ? "year" : "day") of the same draw in do nothing"
        : isFlow ? "the first year, \(timeline.firstYear)" : "\(eve), the eve of the first year"
      let share = expectation.amount.unit == .percent ? " as a share of it" : ""
      sentences.append("The \(expectation.change == .fall ? "fall" : "rise") is counted\(share) from \(against).")
    } else if case .people(let settings) = expectation.measure.kind {
      let there = peopleOnTheEve(in: settings, lowering.strata(of: expectation.measure.who, nil))
      sentences.append("On \(eve) it is \(roughly(there, .none)).")
    }
    return sentences
  }

  /// A measure as what is counted.
  private func meaning(of measure: Measure) -> String {
    let whose = measure.who.map { $0.conditions.isEmpty ? "" : ", \($0.people) alone" } ?? ""
    switch measure.kind {
    case .people(let of): return "how many people are \(of.isEmpty ? "there" : "in \(said(of))")\(whose)"
    case .places(let of): return "how many places \(said(of)) \(of.count == 1 ? "has" : "have") in force"
    case .emptyPlaces(let of): return "how many places in \(said(of)) nobody has, setting by setting"
    case .waiting(let of): return "how many people wait for \(said(of)), wherever they are meanwhile\(whose)"
    case .moves(let of): return "how many people move into \(said(of)), people who are displaced included\(whose)"
    case .cost(let of): return "what \(said(of)) \(of.count == 1 ? "costs" : "cost") in a year\(whose)"
    case .totalCost: return "what everything costs in a year\(whose)"
    case .lockedInCost:
      return "what a year costs for places paid for that nobody uses, and the fixed cost of sites, used or not"
    case .unmet(let unit, let service): return "how many \(unit) of \(service) in a year users need beyond its capacity"
    case .staffNeeded(let of):
      return "how many posts of staff \(of.isEmpty ? "all settings and services" : said(of)) need\(whose)"
    case .vacancies(let of):
      return "how many posts needed\(of.isEmpty ? "" : " of \(said(of))") nobody fills, staff group by staff group"
    case .declared(let name):
      return rulebook.measures[name.key].map { "\(name), that is \(sentence($0))" } ?? name.text
    }
  }

  /// What would show a hypothesis to be wrong, in one sentence.
  func sentence(_ refutation: Refutation) -> String {
    switch refutation {
    case .measured(let expectation): return expectation.said.replacingVerb
    case .reviewed(let below, let share, let least, let day, _):
      return "the share found in reviews of real people is \(below ? "below" : "above") \(share.said), in at least "
        + "\(figure(Double(least))) reviews by \(day); no run can tell"
    }
  }
}

extension String {
  /// `people to fall by` as a condition: `people fall by`.
  fileprivate var replacingVerb: String {
    for (verb, condition) in [(" to be ", " is "), (" to fall by ", " falls by "), (" to rise by ", " rises by ")] {
      let parts = split(separator: verb, maxSplits: 1)
      if parts.count == 2 { return parts[0] + condition + parts[1] }
    }
    return self
  }
}
