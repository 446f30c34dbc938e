import Projection
import Quantities

// Ageing, and parts 1, 2 and 4 of a step: who there is.
extension Reference {
  /// At the start of a year: "age a moves to a+1, A keeps its own and receives A−1".
  mutating func age() {
    for pathway in plan.pathways.indices {
      let before = people[pathway]
      people[pathway] = nobody(in: plan.pathways[pathway])
      for stratum in 0..<strata.count {
        let age = strata.age(of: stratum) - strata.ages.lowest
        let older = strata.index(
          group: strata.group(of: stratum), age: min(age + 1, strata.ages.count - 1), need: strata.need(of: stratum))
        for setting in before[stratum].indices {
          for wish in before[stratum][setting].indices {
            people[pathway][older][setting][wish] += before[stratum][setting][wish]
          }
        }
      }
    }
  }

  /// 1. "X ← X·(1−q), with q by group, age and need, and in one pathway at most also by setting; the other pathways then
  /// take the cell's mean survival."
  mutating func exit() {
    for stratum in 0..<strata.count {
      let factor = factor(on: stratum) { $0 == .exits }
      var survival = 1.0
      if let telling = plan.exits.pathway {
        let settings = plan.pathways[telling].settings.count
        let before = everybody(in: telling, stratum)
        for setting in 0..<settings {
          let leave = stepShares(of: [plan.exits.probability[stratum * settings + setting] * factor])[0]
          exit(leave, from: telling, stratum, setting)
        }
        survival = before > 0 ? everybody(in: telling, stratum) / before : 1
      } else {
        survival = 1 - stepShares(of: [plan.exits.probability[stratum] * factor])[0]
      }
      for pathway in plan.pathways.indices where pathway != plan.exits.pathway {
        for setting in plan.pathways[pathway].settings.indices { exit(1 - survival, from: pathway, stratum, setting) }
      }
    }
  }

  private mutating func exit(_ share: Double, from pathway: Int, _ stratum: Int, _ setting: Int) {
    for wish in people[pathway][stratum][setting].indices {
      let leave = people[pathway][stratum][setting][wish] * share
      people[pathway][stratum][setting][wish] -= leave
      count(leave, .deaths, pathway, setting, stratum)
    }
  }

  private func everybody(in pathway: Int, _ stratum: Int) -> Double {
    people[pathway][stratum].reduce(0) { $0 + $1.reduce(0, +) }
  }

  /// 2. "Needs change simultaneously from the stock after 1, all pathways alike."
  mutating func changeNeeds() {
    let before = people
    for stratum in 0..<strata.count {
      let need = strata.need(of: stratum)
      let changes = plan.needsChanges.filter { $0.from == need }
      let shares = stepShares(
        of: changes.map { change in
          change.probability[stratum / strata.needs]
            * factor(on: stratum) { $0 == .needsChange(from: change.from, to: change.to) }
        })
      for (change, share) in zip(changes, shares) where share > 0 {
        for pathway in plan.pathways.indices {
          for setting in before[pathway][stratum].indices {
            for wish in before[pathway][stratum][setting].indices {
              let changing = before[pathway][stratum][setting][wish] * share
              people[pathway][stratum][setting][wish] -= changing
              people[pathway][stratum - need + change.to][setting][wish] += changing
            }
          }
        }
      }
    }
  }

  /// 4. "Entrants of the year, 1/m of them", by the stratum they enter and the setting each is meant for.
  func entrants(of pathway: Int) -> [Entrants] {
    let settings = plan.pathways[pathway].settings.count
    let ofYear = plan.pathways[pathway].entrants[step.year]
    return plan.entering.enumerated().flatMap { number, stratum in
      let factor = factor(on: stratum) { $0 == .entrants }
      let meant = (0..<settings).map { ofYear[number * settings + $0] * factor / Double(perYear) }
      return redirect(meant, number, of: pathway).enumerated().map {
        Entrants(stratum: stratum, meantFor: $0, people: $1)
      }
    }
  }

  /// "`send X% of entrants` means X% of all entrants of the pathway, never more than were meant for the setting they
  /// leave"; where several rules leave one setting and ask more, all are scaled alike.
  private func redirect(_ meant: [Double], _ number: Int, of pathway: Int) -> [Double] {
    let all = meant.reduce(0, +)
    let rules = plan.entrantRules.filter { $0.pathway == pathway && $0.who[number] }
    var after = meant
    for setting in meant.indices {
      let leaving = rules.filter { $0.from == setting }
      let asked = leaving.map { value[$0.share] * level(of: $0.schedule) * all }
      let scale = shareMet(by: meant[setting], of: asked.reduce(0, +))
      for (rule, asked) in zip(leaving, asked) {
        after[setting] -= asked * scale
        after[rule.to] += asked * scale
      }
    }
    return after
  }
}

/// People of one stratum who enter in a step.
struct Entrants {
  let stratum: Int
  let meantFor: Int
  let people: Double
}
