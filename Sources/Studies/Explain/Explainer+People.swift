import Projection
import Quantities
import RuleLanguage

// Statements that move people, send entrants or multiply rates, held against the people of the tables.
extension Explainer {
  // MARK: Moves

  func inWords(_ move: MoveStatement, _ steps: PhaseInSteps, _ when: String, _ who: Who?) -> StatementInWords {
    let strata = lowering.strata(of: who, nil)
    var sentences = ["\(lead(move)) to \(move.to)\(only(who)), \(when)"]
    let there = move.parts.flatMap(\.from).map { "\(roughly(peopleOnTheEve(in: [$0], strata), .none)) in \($0)" }
    sentences.append("On \(eve) there are \(inOneLine(there))\(who.map { ", \($0.people)" } ?? "").")
    if let first = move.tiers.first {
      let next = move.tiers.dropFirst().map { ", next \($0.people)" }.joined()
      sentences.append("First \(first.people)\(next), everybody else last.")
    }
    if case .share = move.number {
    } else {
      sentences.append(
        move.isUpTo
          ? "No more are asked than there is room for, so nobody begins to wait."
          : "Who finds no room in \(move.to) stays and waits for it; never more are asked than there are.")
    }
    return StatementInWords(sentences: sentences, table: table(move, steps, strata))
  }

  private func lead(_ move: MoveStatement) -> String {
    let upTo = move.isUpTo ? "up to " : ""
    let number: String
    switch move.number {
    case .people(let amount): number = "\(upTo)\(told(amount, "person", "people")) in all"
    case .peopleAMonth(let amount): number = "\(upTo)\(told(amount, "person", "people")) in every month"
    case .peopleAYear(let amount): number = "\(upTo)\(told(amount, "person", "people")) in every year"
    case .share(let amount):
      let places = said(move.parts.flatMap(\.from))
      return "move \(told(amount)) of the people in \(places), once and not in every year,"
    }
    let parts = move.parts.count > 1 || move.parts.contains { $0.share != nil }
    return "move \(number)\(parts ? ", " : " ")\(origins(move))\(parts ? "," : "")"
  }

  private func origins(_ move: MoveStatement) -> String {
    let parts = move.parts.map { part in
      let from = "from \(said(part.from))"
      guard move.parts.count > 1 || part.share != nil else {
        return part.from.count > 1 ? "\(from), in proportion to who is there" : from
      }
      return part.share.map { "\(told($0)) of them \(from)" } ?? "the rest \(from)"
    }
    return inOneLine(parts)
  }

  private func table(_ move: MoveStatement, _ steps: PhaseInSteps, _ strata: [Bool]) -> YearTable? {
    let asked: [Double]
    switch move.number {
    case .people(let amount): asked = overYears(steps.increments).map { $0 * central(amount) }
    case .peopleAYear(let amount): asked = overYears(steps.yearsInForce).map { $0 * central(amount) }
    case .peopleAMonth(let amount): asked = overYears(steps.yearsInForce).map { $0 * 12 * central(amount) }
    case .share(let amount): return shareTable(move, central(amount), steps, strata)
    }
    var figures = [("asked this year", asked.map { roughly($0, .none) })]
    if move.parts.count > 1 {
      let shares = shares(of: move)
      for (part, share) in zip(move.parts, shares) {
        figures.append(("from \(said(part.from))", asked.map { roughly($0 * share, .none) }))
      }
    }
    var sum = 0.0
    let total = asked.map { year in
      sum += year
      return roughly(sum, .none)
    }
    return table(asked, figures + [("in all by 31 March", total)])
  }

  /// The part that each origin gives, the rest included.
  private func shares(of move: MoveStatement) -> [Double] {
    let given = move.parts.map { $0.share.map(central) }
    let sum = given.compactMap { $0 }.reduce(0, +)
    return given.map { $0.map { $0 / max(1, sum) } ?? max(0, 1 - sum) }
  }

  /// Each step takes 1 − (1 − share)^part of those who are still there, told for the people of the eve.
  private func shareTable(
    _ move: MoveStatement, _ share: Double, _ steps: PhaseInSteps, _ strata: [Bool]
  ) -> YearTable? {
    let people = peopleOnTheEve(in: move.parts.flatMap(\.from), strata)
    let gone = atYearEnds(steps.cumulative).map { 1 - power(1 - share, $0) }
    let thisYear = gone.indices.map { gone[$0] - ($0 > 0 ? gone[$0 - 1] : 0) }
    return table(
      thisYear,
      [
        ("share gone by 31 March", gone.map { roughly($0, .percent) }),
        ("people this year", thisYear.map { roughly($0 * people, .none) }),
        ("of the \(roughly(people, .none)) on \(eve)", gone.map { roughly($0 * people, .none) }),
      ])
  }

  // MARK: Entrants

  func inWords(
    send share: Amount, to: Name, insteadOf instead: Name, _ steps: PhaseInSteps, _ when: String, _ who: Who?
  ) -> StatementInWords {
    guard let place = rulebook.place(of: instead) else { return StatementInWords(sentences: []) }
    let strata = lowering.strata(of: who, nil)
    let all = entrants(place.pathway, meantFor: nil, strata)
    let meant = entrants(place.pathway, meantFor: place.setting, strata)
    let level = (0..<timeline.years).map { year in
      overYears(steps.level)[year] / Double(timeline.stepsPerYear) * central(share)
    }
    let sent = level.indices.map { min(level[$0] * all[$0], meant[$0]) }
    let sentence =
      "send \(told(share)) of all new people\(only(who)) to \(to) instead of \(instead), \(when); never more than were "
      + "meant for \(instead)"
    return StatementInWords(
      sentences: [sentence],
      table: table(
        level,
        [
          ("new people", all.map { roughly($0, .none) }),
          ("meant for \(instead)", meant.map { roughly($0, .none) }),
          ("sent to \(to)", sent.map { roughly($0, .none) }),
        ]))
  }
}
