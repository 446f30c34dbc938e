import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Some of the people whose need is reckoned, by stratum.
struct NeedSlice {
  let slice: StudyResult.Need.Slice
  let strata: [Bool]
}

extension Lowering {
  /// The people whose need is told: everybody, the needs, and the values of every group with all needs and with each;
  /// none where no table tells the prevalence. Needs are told apart where each has a prevalence: a table that knows only
  /// of everybody says nothing of how many have which.
  var needSlices: [NeedSlice] {
    guard baseline.population != nil, let prevalence = baseline.prevalence else { return [] }
    let groups: [(group: Int, value: Int)?] =
      [nil]
      + vocabulary.groups.enumerated().flatMap { group, declared in
        declared.values.names.indices.map { (group, $0) }
      }
    let names = vocabulary.needs.names.indices
    let areTold =
      names.count > 1
      && names.allSatisfy { need in
        prevalence.indices.contains { vocabulary.strata.need(of: $0) == need && prevalence[$0] > 0 }
      }
    let needs: [Int?] = [nil] + (areTold ? names.map { $0 } : [])
    return groups.flatMap { group in needs.map { slice(group, need: $0) } } + agesOfNeed.map(slice)
  }

  private func slice(_ band: AgeBand) -> NeedSlice {
    let strata = vocabulary.strata
    let ages = band.from...(band.through ?? .max)
    return NeedSlice(
      slice: .init(ages: band), strata: (0..<strata.count).map { ages.contains(strata.age(of: $0)) })
  }

  private func slice(_ group: (group: Int, value: Int)?, need: Int?) -> NeedSlice {
    let strata = vocabulary.strata
    let isIn = (0..<strata.count).map { stratum in
      let isGroup = group.map { vocabulary.value(ofGroup: $0.group, in: strata.group(of: stratum)) == $0.value } ?? true
      return isGroup && (need.map { strata.need(of: stratum) == $0 } ?? true)
    }
    let value = group.map { vocabulary.groups[$0.group].values.names[$0.value] }
    return NeedSlice(
      slice: .init(group: group?.group, value: value, need: need.map { vocabulary.needs.names[$0] }), strata: isIn)
  }

  /// What reads the people known of a slice.
  func gauge(of slice: NeedSlice) -> Gauge {
    Gauge(
      .people, pathway: 0, settings: rulebook.settingPlaces(ofPathway: 0).map(\.setting),
      strata: slice.slice == .init() ? nil : slice.strata)
  }
}

extension Vocabulary {
  /// The ages followed, ten years together as population tables for planners have them.
  var tenYearBands: [AgeBand] {
    let starts = [ages.lowest] + stride(from: 25, through: 85, by: 10).filter { ages.lowest < $0 && $0 <= ages.open }
    return starts.indices.map { index in
      AgeBand(from: starts[index], through: index + 1 < starts.count ? starts[index + 1] - 1 : nil)
    }
  }
}

extension Vocabulary {
  /// The ages by which a run tells people: five years together, as population tables have them, with those under 18 apart.
  /// Wider bands that begin at 18, or at a multiple of five, are sums of these.
  var agesTold: [AgeBand] {
    let starts = ([18] + stride(from: 5, through: 90, by: 5)).filter { ages.lowest < $0 && $0 <= ages.open }.sorted()
    return zip([ages.lowest] + starts, starts.map { $0 - 1 } + [nil]).map { AgeBand(from: $0, through: $1) }
  }
}

/// Reckons the people who can be expected to have a need, beside those a run knows.
struct NeedReckoning {
  let lowering: Lowering
  let samples: Samples
  let seed: UInt64

  /// Nil where no table tells the population and the prevalence.
  var need: StudyResult.Need? {
    guard let population = lowering.baseline.population, let prevalence = lowering.baseline.prevalence else {
      return nil
    }
    let slices = lowering.needSlices
    let factors = PrevalenceFactors(
      prevalence: prevalence, needs: lowering.vocabulary.strata.needs, beliefs: beliefs, count: samples.draws)
    let courses = slices.map { slice in
      let known = (0..<samples.timeline.years).map { self.known(slice, inYear: $0) }
      let expected = population.people.map { years in
        years.map { self.expected(slice, expectedPeople(population: byStratum($0), prevalence: prevalence), factors) }
      }
      return StudyResult.Need.Course(
        population: population.people.map { years in years.map { self.population(slice, byStratum($0)) } },
        expected: expected.map { $0.map { Summary(draws: $0) } }, known: known.map { Summary(draws: $0) },
        unmet: expected.map { years in
          zip(years, known).map { expected, known in Summary(draws: zip(expected, known).map { $0 - $1 }) }
        })
    }
    return StudyResult.Need(
      variants: population.variants, principal: population.principal, slices: slices.map(\.slice), courses: courses)
  }

  // MARK: Parts

  /// What the prevalence is multiplied by, draw by draw, and for whom.
  private var beliefs: [(strata: [Bool], draws: [Double])] {
    lowering.rulebook.tables.filter { $0.kind == .prevalence }.flatMap(\.multipliers).enumerated().map {
      number, multiplier in
      (
        lowering.strata(of: multiplier.who, nil),
        lowering.draws(
          of: multiplier.factor, .factor, identity: "prevalence/times \(number + 1)", count: samples.draws, seed: seed)
      )
    }
  }

  /// The population holds people by group and age, alike for every need.
  private func byStratum(_ people: [Double]) -> [Double] {
    let needs = lowering.vocabulary.strata.needs
    return (0..<(people.count * needs)).map { people[$0 / needs] }
  }

  /// People of a slice by draw, the central estimate first: those multiplied alike are added first.
  private func expected(_ slice: NeedSlice, _ people: [Double], _ factors: PrevalenceFactors) -> [Double] {
    var sums = [Double](repeating: 0, count: factors.draws.count)
    for (stratum, isIn) in slice.strata.enumerated() where isIn {
      sums[factors.kindOfStratum[stratum]] += people[stratum]
    }
    return (0...samples.draws).map { draw in
      zip(sums, factors.draws).reduce(0) { $0 + $1.0 * $1.1[draw] }
    }
  }

  /// Everybody in a slice, whatever their need: each is in the population once.
  private func population(_ slice: NeedSlice, _ people: [Double]) -> Double {
    let (strata, needs) = (lowering.vocabulary.strata, lowering.vocabulary.needs)
    let counted = slice.slice.need.flatMap(needs.index) ?? 0
    return people.indices.reduce(0) { sum, stratum in
      slice.strata[stratum] && strata.need(of: stratum) == counted ? sum + people[stratum] : sum
    }
  }

  private func known(_ slice: NeedSlice, inYear year: Int) -> [Double] {
    let gauge = lowering.gauge(of: slice)
    guard let index = samples.gauges.firstIndex(of: gauge) else { return Array(repeating: 0, count: samples.draws + 1) }
    return samples.draws(ofGauge: index, step: (year + 1) * samples.timeline.stepsPerYear - 1, option: 0)
  }
}
