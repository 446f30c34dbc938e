import Projection
import Quantities
import RuleLanguage

// Who comes in from outside, and how that goes on beyond the years that tables tell.
extension Lowering {
  /// The strata that anybody comes into, ascending; those of the lowest age where nobody ever does.
  var entering: [Int] {
    let strata = Set(baseline.entrants.strata + baseline.arrivals.strata)
    return strata.isEmpty ? vocabulary.strata.ofLowestAge : strata.sorted()
  }

  /// Entrants and arrivals together, by year, by [entering stratum × setting].
  func newPeople(inPathway pathway: Int, _ entering: [Int]) -> [[Double]] {
    let settings = vocabulary.pathways[pathway].values.count
    let rowOf = Dictionary(uniqueKeysWithValues: entering.enumerated().map { ($0.element, $0.offset) })
    return (0..<vocabulary.timeline.years).map { year in
      var people = [Double](repeating: 0, count: entering.count * settings)
      for newcomers in [baseline.entrants, baseline.arrivals] {
        for (place, stratum) in newcomers.strata.enumerated() {
          guard let row = rowOf[stratum] else { continue }
          for setting in 0..<settings {
            people[row * settings + setting] += newcomers.people[pathway][year][place * settings + setting]
          }
        }
      }
      return people
    }
  }

  // MARK: Later years

  /// What later years rest on and may vary is drawn, in every option.
  mutating func lowerLaterYears(of table: TableDeclaration, into plan: inout Plan) {
    guard let continuation = table.continuation, let (amount, role) = continuation.amount, amount.certain == nil
    else { return }
    let identity = "\(table.kind.rawValue)/then"
    let everybody = strata(of: nil, nil)
    switch continuation.way {
    case .average: break
    case .population, .births:
      let share = parameter(amount, role, identity: identity)
      plan.rateRules += rules(
        .entrants, of: table.kind, strata: everybody, factor: share, schedule: always(after: continuation.until))
    case .growth:
      // Each year grows once more than the one before, so a rule begins in each of them.
      let factor = parameters.add(growthFactor(amount, identity: identity))
      numbers.append(LoweredNumber(amount: amount, role: role, parameter: factor, shift: 1))
      for year in 0..<vocabulary.timeline.years where vocabulary.timeline.year(year) > continuation.until {
        plan.rateRules += rules(
          .entrants, of: table.kind, strata: everybody, factor: factor,
          schedule: always(after: vocabulary.timeline.year(year) + -1))
      }
    }
  }

  /// What a year is multiplied by that grows by an amount.
  private func growthFactor(_ growth: Amount, identity: String) -> Parameter {
    let (name, distribution) = belief(in: growth)
    let legal = AmountRole.growth.legal
    return Parameter(
      identity: name ?? identity, distribution: distribution.shifted(by: 1),
      legal: (1 + legal.lowerBound)...legal.upperBound)
  }

  private func always(after year: FinancialYear) -> Schedule {
    let timeline = vocabulary.timeline
    var schedule = always
    for step in schedule.phase.indices where timeline.year(step / timeline.stepsPerYear) <= year {
      schedule.phase[step] = 0
    }
    return schedule
  }

  // MARK: Variants of the population

  /// An option that counts on another variant has as many new people more or fewer as that has people.
  mutating func lowerVariant(of option: OptionDeclaration, number: Int, into plan: inout Plan) {
    guard let variant = option.population, let population = baseline.population,
      let chosen = NameList(population.variants).index(of: variant.text), chosen != population.principal
    else { return }
    for table in rulebook.tables {
      guard let continuation = table.continuation, let who = continuation.who else { continue }
      let people = population.people(who, after: continuation.until, rulebook, vocabulary)
      let (counted, usual) = (people[chosen], people[population.principal])
      for group in 0..<vocabulary.strata.groups {
        guard let part = usual.partOfGroup[group] else { continue }
        let ratios = zip(counted.people, usual.people).map { $1[part] > 0 ? $0[part] / $1[part] : 1 }
        lower(ratios, ofGroup: group, after: continuation.until, table.kind, option, number, into: &plan)
      }
    }
  }

  /// Rules that multiply the new people of a group by a ratio of each year: one for years with more, one for fewer.
  private mutating func lower(
    _ ratios: [Double], ofGroup group: Int, after until: FinancialYear, _ table: TableDeclaration.Kind,
    _ option: OptionDeclaration, _ number: Int, into plan: inout Plan
  ) {
    let timeline = vocabulary.timeline
    let strata = (0..<vocabulary.strata.count).map { vocabulary.strata.group(of: $0) == group }
    for extreme in [max(1, ratios.max() ?? 1), min(1, ratios.min() ?? 1)] where extreme != 1 {
      let isMore = extreme > 1
      let factor = parameters.add(
        Parameter(
          identity: "option \(option.name.key)/population \(extreme)", distribution: .certain(extreme),
          legal: AmountRole.factor.legal))
      var schedule = always
      schedule.options = declaredOptions.map { $0.contains(number) }
      for step in schedule.phase.indices {
        let later = timeline.year(step / timeline.stepsPerYear) - until - 1
        let ratio = later >= 0 ? ratios[later] : 1
        schedule.phase[step] = isMore == (ratio > 1) && ratio != 1 ? (ratio - 1) / (extreme - 1) : 0
      }
      plan.rateRules += rules(.entrants, of: table, strata: strata, factor: factor, schedule: schedule)
    }
  }
}

extension Population {
  /// For each variant, some people in each year of the run after another, by the groups that are meant.
  func people(
    _ who: Who, after until: FinancialYear, _ rulebook: Rulebook, _ vocabulary: Vocabulary
  ) -> [PeopleToComeFrom] {
    let (strata, ages) = (vocabulary.strata, vocabulary.ages.count)
    let isMeant = (0..<(strata.groups * ages)).map { cell in
      who.conditions.allSatisfy { rulebook.matches($0, cell * strata.needs, vocabulary) }
    }
    let groups = (0..<strata.groups).filter { isMeant[($0 * ages)..<(($0 + 1) * ages)].contains(true) }
    let first = max(0, until + 1 - vocabulary.timeline.firstYear)
    return people.map { years in
      PeopleToComeFrom(
        partOfGroup: (0..<strata.groups).map { groups.firstIndex(of: $0) },
        people: years.dropFirst(first).map { cells in
          groups.map { group in
            ((group * ages)..<((group + 1) * ages)).reduce(0) { $0 + (isMeant[$1] ? cells[$1] : 0) }
          }
        })
    }
  }
}
