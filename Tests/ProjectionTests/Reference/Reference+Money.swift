import Projection
import Quantities

// Prices, places paid for and commitments, in pounds of the price base.
extension Reference {
  /// Pounds a week for each person in a setting in this step, growth included.
  func price(of setting: Int, in pathway: Int) -> Double {
    let declared = plan.pathways[pathway].settings[setting]
    let rules = plan.priceRules.filter { $0.pathway == pathway && $0.setting == setting }
    let uplift = declared.growth.uplift.map { value[$0] } ?? 0
    let yearsBefore = declared.growth.yearsFromPriceBase
    // "Uplift compounds from the price base"; rules change the growth of those years of the run that lie after it.
    var growth = power(1 + uplift, Double(yearsBefore > 0 ? yearsBefore - 1 : yearsBefore))
    for year in 0...step.year {
      if yearsBefore + year > 0 {
        growth *= max(0, 1 + rules.uplift(from: uplift, in: year * perYear, of: self))
      } else if year > 0 {
        growth *= 1 + uplift
      }
    }
    let real = declared.growth.realParts?[step.year] ?? 1
    return rules.weekly(from: declared.weeklyCost.map { value[$0] } ?? 0, of: self) * growth * real
  }

  /// What a setting costs in this step beyond people × price, and how much of it, with the fixed costs, buys nothing that
  /// anybody uses: "block contracts pay every contracted place used or not; people above the block pay the spot price;
  /// sites pay the fixed cost". A contract is paid up to its last day, so the step is cut at every day that may be one.
  func commitments(to setting: Int, in pathway: Int) -> (committed: Double, unused: Double) {
    let contracts = plan.paidPlaces.filter { $0.pathway == pathway && $0.setting == setting }
    let fixed = spent { $0.map { $0 == (pathway, setting) } ?? false }
    var (committed, unused) = (fixed, fixed)
    for (part, moment) in parts(of: contracts.flatMap(\.endsBy)) {
      let week = week(of: contracts, setting, pathway, at: moment)
      committed += week.committed * part * weeksPerStep
      unused += week.unused * part * weeksPerStep
    }
    return (committed, unused)
  }

  /// A week of some contracts at a moment of the step: committed places first, then those called off, cheapest first.
  private func week(
    of contracts: [PaidPlaces], _ setting: Int, _ pathway: Int, at moment: Double
  ) -> (committed: Double, unused: Double) {
    let own = step.prices[pathway][setting]
    let people = meanPeople(in: setting, pathway).reduce(0, +)
    var (committed, unused, above) = (0.0, 0.0, people)
    for fillsLast in [false, true] {
      let bands = contracts.filter { $0.fillsLast == fillsLast }.flatMap { bought(by: $0, at: moment) }
      let places = bands.filter(\.isCommitted).reduce(0) { $0 + $1.places }
      let pounds = bands.filter(\.isCommitted).reduce(0) { $0 + $1.places * ($1.weekly ?? own) }
      // Those filled last are empty as far as the setting has empty places.
      let empty = fillsLast ? min(places, emptyPlaces(in: setting, pathway)) : max(0, places - people)
      committed += pounds - (places - empty) * own
      unused += places > 0 ? pounds / places * empty : 0
      above -= places - empty
    }
    var callable = contracts.map { bought(by: $0, at: moment).filter { !$0.isCommitted } }.filter { !$0.isEmpty }
    while above > 0, !callable.isEmpty {
      let prices = callable.map { $0[0].weekly ?? own }
      let cheapest = prices.indices.reduce(0) { prices[$1] < prices[$0] ? $1 : $0 }
      let band = callable[cheapest].removeFirst()
      let taken = band.places.isInfinite ? above * band.part : min(above, band.places)
      committed += taken * (prices[cheapest] - own)
      above -= taken
      callable.removeAll(where: \.isEmpty)
    }
    return (committed, unused)
  }

  /// A band of a contract at a moment of the step.
  private struct Band {
    /// Infinite where there is no limit.
    let places: Double
    /// How far it is in force.
    let part: Double
    /// Nil for the setting's own price.
    let weekly: Double?
    let isCommitted: Bool
  }

  private func bought(by contract: PaidPlaces, at moment: Double) -> [Band] {
    let part = level(of: contract.schedule, until: contract.endsBy, at: moment)
    let years = Double(contract.growth.yearsFromPriceBase + step.year)
    let growth = power(1 + (contract.growth.uplift.map { value[$0] } ?? 0), years)
    let real = contract.growth.realParts?[step.year] ?? 1
    return contract.bands.map { band in
      Band(
        places: band.places.map { value[$0] * part } ?? .infinity, part: part,
        weekly: band.weeklyPrice.map { value[$0] * growth * real }, isCommitted: band.isCommitted)
    }
  }

  /// The parts of the step between days on which something may end, each with the moment it begins.
  private func parts(of endings: [Schedule]) -> [(part: Double, moment: Double)] {
    let moments = Set(endings.flatMap { [$0.within, $0.delayWithin] } + [0]).sorted()
    return zip(moments, moments.dropFirst() + [1]).map { ($1 - $0, $0) }
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
    plan.commitments.filter { isMeant($0.setting) }.reduce(0) { sum, commitment in
      let mean = parts(of: commitment.endsBy).reduce(0) {
        $0 + $1.part * level(of: commitment.schedule, until: commitment.endsBy, at: $1.moment)
      }
      return sum + value[commitment.pounds] * mean * (commitment.per == .year ? 1 / Double(perYear) : 1)
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
