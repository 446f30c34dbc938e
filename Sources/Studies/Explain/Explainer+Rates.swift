import Projection
import Quantities
import RuleLanguage

// Statements that multiply a rate, held against the people to whom it can happen.
extension Explainer {
  func inWords(
    multiply rate: RateName, by factor: Amount, _ who: [Who?], _ steps: PhaseInSteps, _ when: String, _ after: Duration?
  ) -> StatementInWords {
    let filters = who.compactMap { $0 }.filter { !$0.conditions.isEmpty }
    let whom = filters.isEmpty ? "" : " for \(inOneLine(filters.map(\.people), and: "who are also"))"
    let lag = after.map { ", \(said(months: $0.months)) later than that" } ?? ""
    let number = central(factor)
    // A lag moves the whole course by so many steps.
    let shift = (after?.months ?? 0) * timeline.stepsPerYear / 12
    let level = atYearEnds(steps.level.indices.map { $0 >= shift ? steps.level[$0 - shift] : 0 })
    let factors = level.map { 1 + $0 * (number - 1) }
    var told = StatementInWords(
      sentences: ["multiply \(rate.said)\(whom) by \(told(factor)), \(when)\(lag)"])
    var figures = [("times", factors.map { figure($0, decimals: 3) })]
    if case .entrants = rate, let first = rulebook.pathways.indices.first {
      let all = entrants(first, meantFor: nil, lowering.strata(of: who.first ?? nil, who.last ?? nil))
      figures.append(("new people", zip(all, factors).map { roughly($0 * $1, .none) }))
    } else {
      let exposed = exposure(rate, lowering.strata(of: who.first ?? nil, who.last ?? nil))
      guard exposed.people > 0 else { return told }
      let base = exposed.events / exposed.people
      told.sentences.append(
        "Without it, it would happen to \(roughly(exposed.events, .none)) a year of the "
          + "\(roughly(exposed.people, .none)) people on \(eve) to whom it can: \(roughly(base, .percent)) a year.")
      figures.append(("share a year", factors.map { roughly($0 * base, .percent) }))
      figures.append(("people a year", factors.map { roughly($0 * exposed.events, .none) }))
    }
    told.table = table(level, figures)
    return told
  }

  /// The people of the eve to whom something can happen, and to how many it does in a year at the likely values.
  private struct Exposure {
    var people = 0.0
    var events = 0.0

    mutating func add(_ count: Double, _ probability: Double) {
      guard probability > 0 else { return }
      people += count
      events += count * probability
    }
  }

  private func exposure(_ rate: RateName, _ strata: [Bool]) -> Exposure {
    switch rate {
    case .entrants: return Exposure()
    case .deaths: return exposureToDeaths(strata)
    case .needsChange(let from, let to): return exposureToNeedsChange(from, to, strata)
    case .moves(let from, let to): return exposureToMoves(from, to, strata)
    }
  }

  private func exposureToDeaths(_ strata: [Bool]) -> Exposure {
    var exposure = Exposure()
    let factors = belief(on: .deaths)
    let deaths = baseline.exits.deaths
    let pathway = deaths.pathway
    let settings = pathway.map { rulebook.pathways[$0].settings.count } ?? 1
    for stratum in strata.indices where strata[stratum] {
      for cell in (stratum * settings)..<((stratum + 1) * settings) {
        let people = pathway.map { baseline.opening[$0][cell] } ?? everybody(stratum)
        exposure.add(people, deaths.probability[cell] * factors[stratum])
      }
    }
    return exposure
  }

  private func exposureToNeedsChange(_ from: Name, _ to: Name, _ strata: [Bool]) -> Exposure {
    var exposure = Exposure()
    let factors = belief(on: .needsChange)
    let needs = vocabulary.strata.needs
    for change in baseline.needsChanges where change.from == rulebook.need(from) && change.to == rulebook.need(to) {
      for stratum in strata.indices where strata[stratum] && stratum % needs == change.from {
        exposure.add(everybody(stratum), change.probability[stratum / needs] * factors[stratum])
      }
    }
    return exposure
  }

  private func exposureToMoves(_ from: Name?, _ to: Name, _ strata: [Bool]) -> Exposure {
    var exposure = Exposure()
    guard let target = rulebook.place(of: to) else { return exposure }
    let factors = belief(on: .moves)
    let settings = rulebook.pathways[target.pathway].settings.count
    let source = from.flatMap(rulebook.place)?.setting
    for move in baseline.moves[target.pathway] where move.to == target.setting && (source ?? move.from) == move.from {
      for stratum in strata.indices where strata[stratum] {
        let people = baseline.opening[target.pathway][stratum * settings + move.from]
        exposure.add(people, move.probability[stratum] * factors[stratum])
      }
    }
    return exposure
  }

  private func everybody(_ stratum: Int) -> Double {
    guard let settings = rulebook.pathways.first?.settings.count else { return 0 }
    return baseline.opening[0][(stratum * settings)..<((stratum + 1) * settings)].reduce(0, +)
  }
}

extension RateName {
  /// `moves from family home to nursing home`.
  var said: String {
    switch self {
    case .moves(let from, let to): return "moves \(from.map { "from \($0) " } ?? "")to \(to)"
    case .deaths: return "deaths"
    case .needsChange(let from, let to): return "changes of need from \(from) to \(to)"
    case .entrants: return "entrants"
    }
  }
}
