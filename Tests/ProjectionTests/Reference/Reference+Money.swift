import Projection
import Quantities

// Prices, places paid for and commitments, in pounds of the price base.
extension Reference {
  /// Pounds a week for each person in a setting in this step, growth included.
  func price(of setting: Int, in pathway: Int) -> Double {
    let declared = plan.pathways[pathway].settings[setting]
    let rules = plan.priceRules.filter { $0.pathway == pathway && $0.setting == setting }
    let uplift = declared.uplift.map { value[$0] } ?? 0
    let yearsBefore = declared.yearsFromPriceBase
    // "Uplift compounds from the price base"; rules change the growth of those years of the run that lie after it.
    var growth = power(1 + uplift, Double(yearsBefore > 0 ? yearsBefore - 1 : yearsBefore))
    for year in 0...step.year {
      if yearsBefore + year > 0 {
        growth *= max(0, 1 + rules.uplift(from: uplift, in: year * perYear, of: self))
      } else if year > 0 {
        growth *= 1 + uplift
      }
    }
    return rules.weekly(from: declared.weeklyCost.map { value[$0] } ?? 0, of: self) * growth
  }

  /// What a setting costs in this step beyond people × price, and how much of it, with the fixed costs, buys nothing that
  /// anybody uses: "block contracts pay every contracted place used or not; people above the block pay the spot price;
  /// sites pay the fixed cost".
  func commitments(to setting: Int, in pathway: Int) -> (committed: Double, unused: Double) {
    let own = step.prices[pathway][setting]
    let people = meanPeople(in: setting, pathway)
    let paid = plan.paidPlaces.filter { $0.pathway == pathway && $0.setting == setting }.map { paid in
      (
        places: value[paid.places] * level(of: paid.schedule, until: paid.endsBy),
        weekly: paid.weeklyPrice.map { value[$0] } ?? own, fillsLast: paid.fillsLast
      )
    }
    var (committed, unused) = (0.0, 0.0)
    for fillsLast in [false, true] {
      let paid = paid.filter { $0.fillsLast == fillsLast }
      let places = paid.reduce(0) { $0 + $1.places }
      let pounds = paid.reduce(0) { $0 + $1.places * $1.weekly }
      // Those filled last are empty as far as the setting has empty places.
      let empty = fillsLast ? min(places, emptyPlaces(in: setting, pathway)) : max(0, places - people.reduce(0, +))
      committed += (pounds - (places - empty) * own) * weeksPerStep
      unused += places > 0 ? pounds / places * empty * weeksPerStep : 0
    }
    let fixed = spent { $0.map { $0 == (pathway, setting) } ?? false }
    return (committed + fixed, unused + fixed)
  }

  /// The mean of a setting's people at the two ends of the step, by [pool].
  private func meanPeople(in setting: Int, _ pathway: Int) -> [Double] {
    let properties = plan.pathways[pathway].settings[setting]
    var people = step.places[pathway][setting].map { _ in 0.0 }
    for stratum in 0..<strata.count {
      people[pool(of: stratum, in: properties)] += step.personYears[pathway][stratum][setting] * Double(perYear)
    }
    return people
  }

  private func emptyPlaces(in setting: Int, _ pathway: Int) -> Double {
    zip(step.places[pathway][setting], meanPeople(in: setting, pathway)).reduce(0) { $0 + max(0, $1.0 - $1.1) }
  }

  /// Pounds of this step for commitments to some settings, or to none.
  func spent(on isMeant: ((pathway: Int, setting: Int)?) -> Bool) -> Double {
    plan.commitments.filter { isMeant($0.setting) }.reduce(0) {
      $0 + value[$1.pounds] * level(of: $1.schedule, until: $1.endsBy) * ($1.per == .year ? 1 / Double(perYear) : 1)
    }
  }

  var weeksPerStep: Double { plan.weeksPerYear / Double(perYear) }
}

extension [PriceRule] {
  /// A weekly cost: what is set comes first, then shares of it, then pounds; never below 0.
  fileprivate func weekly(from declared: Double, of lane: Reference) -> Double {
    func rules(_ parameter: (PriceRule.Change.Cost) -> Int?) -> [(level: Double, value: Double)] {
      compactMap { rule in
        guard case .cost(let change) = rule.change, let parameter = parameter(change) else { return nil }
        return (lane.level(of: rule.schedule), lane.value[parameter])
      }
    }
    var weekly = replaced(declared, by: rules { if case .set(let pounds) = $0 { pounds } else { nil } })
    for rule in rules({ if case .grow(let share) = $0 { share } else { nil } }) {
      weekly *= 1 + rule.level * rule.value
    }
    for rule in rules({ if case .shrink(let share) = $0 { share } else { nil } }) {
      weekly *= 1 - rule.level * rule.value
    }
    let more = total(rules { if case .add(let pounds) = $0 { pounds } else { nil } })
    let less = total(rules { if case .subtract(let pounds) = $0 { pounds } else { nil } })
    return Swift.max(0, weekly + more - less)
  }

  /// A yearly growth: what is set comes first, then what is added.
  fileprivate func uplift(from declared: Double, in step: Int, of lane: Reference) -> Double {
    func rules(_ parameter: (PriceRule.Change.Uplift) -> Int?) -> [(level: Double, value: Double)] {
      compactMap { rule in
        guard case .uplift(let change) = rule.change, let parameter = parameter(change) else { return nil }
        return (lane.level(of: rule.schedule, in: step), lane.value[parameter])
      }
    }
    return replaced(declared, by: rules { if case .set(let share) = $0 { share } else { nil } })
      + total(rules { if case .add(let share) = $0 { share } else { nil } })
      - total(rules { if case .subtract(let share) = $0 { share } else { nil } })
  }
}
