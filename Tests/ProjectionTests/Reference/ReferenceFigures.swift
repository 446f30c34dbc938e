import Projection

/// What the reference finds in one lane: every quantity that samples hold.
struct ReferenceFigures {
  /// Of those known group by group, by [quantity][setting of all pathways][group][year].
  var byGroup: [[[[Double]]]]
  /// Of the others, by [quantity][setting of all pathways][year].
  var bySetting: [[[Double]]]
  /// Commitments that belong to no setting, by [year].
  var general: [Double]
  /// By [gauge][step].
  var gauges: [[Double]]
  /// Whether rates of leaving were scaled, by [year].
  var isScaled: [Bool]

  init(_ plan: Plan) {
    let years = Array(repeating: 0.0, count: plan.timeline.years)
    let settings = plan.pathways.reduce(0) { $0 + $1.settings.count }
    let groups = Array(repeating: years, count: plan.strata.groups)
    byGroup = Series.Quantity.allCases.map { _ in Array(repeating: groups, count: settings) }
    bySetting = Series.Quantity.allCases.map { _ in Array(repeating: years, count: settings) }
    general = years
    gauges = plan.gauges.map { _ in [] }
    isScaled = years.map { _ in false }
  }
}

// What a step leaves in the figures.
extension Reference {
  /// Counts people, or what belongs to them, in this year.
  mutating func count(_ number: Double, _ quantity: Series.Quantity, _ pathway: Int, _ setting: Int, _ stratum: Int) {
    let group = strata.group(of: stratum)
    figures.byGroup[quantity.rawValue][firstSetting[pathway] + setting][group][step.year] += number
  }

  private mutating func count(_ number: Double, _ quantity: Series.Quantity, _ pathway: Int, _ setting: Int) {
    figures.bySetting[quantity.rawValue][firstSetting[pathway] + setting][step.year] += number
  }

  /// Adds the step to its year, stocks on the last day only.
  mutating func addUp() {
    let isLast = step.number % perYear == perYear - 1
    for (pathway, settings) in plan.pathways.map(\.settings).enumerated() {
      addPersonYears(in: pathway)
      step.prices.append(settings.indices.map { price(of: $0, in: pathway) })
      step.commitments.append(settings.indices.map { commitments(to: $0, in: pathway) })
      for setting in settings.indices {
        let pounds = step.prices[pathway][setting] * plan.weeksPerYear
        for stratum in 0..<strata.count {
          let personYears = step.personYears[pathway][stratum][setting]
          count(personYears, .personYears, pathway, setting, stratum)
          count(personYears * pounds, .cost, pathway, setting, stratum)
        }
        count(step.commitments[pathway][setting].committed, .committed, pathway, setting)
        count(step.commitments[pathway][setting].unused, .unused, pathway, setting)
      }
      if isLast { addStocks(of: pathway) }
    }
    figures.general[step.year] += spent { $0 == nil }
  }

  /// "Mean over steps of (opening + closing of the step)/2": this step's part of the year.
  private mutating func addPersonYears(in pathway: Int) {
    for stratum in 0..<strata.count {
      for setting in plan.pathways[pathway].settings.indices {
        let opening = step.opening[pathway][stratum][setting].reduce(0, +)
        step.personYears[pathway][stratum][setting] =
          (opening + living(in: setting, pathway, stratum)) / 2 / Double(perYear)
      }
    }
  }

  private mutating func addStocks(of pathway: Int) {
    let there = counted(in: pathway)
    for (setting, properties) in plan.pathways[pathway].settings.enumerated() {
      count(step.places[pathway][setting].reduce(0, +), .places, pathway, setting)
      for stratum in 0..<strata.count {
        let pool = pool(of: stratum, in: properties)
        let (places, everybody) = (step.places[pathway][setting][pool], there[setting][pool])
        let people = living(in: setting, pathway, stratum)
        // Left open: whose people are above the places; in proportion over all.
        let above = everybody > places ? people * (1 - places / everybody) : 0
        count(people, .people, pathway, setting, stratum)
        count(waiting(for: setting, pathway, stratum), .waiting, pathway, setting, stratum)
        count(above, .overCapacity, pathway, setting, stratum)
      }
    }
  }

  private func living(in setting: Int, _ pathway: Int, _ stratum: Int) -> Double {
    people[pathway][stratum][setting].reduce(0, +)
  }

  private func waiting(for setting: Int, _ pathway: Int, _ stratum: Int) -> Double {
    people[pathway][stratum].reduce(0) { $0 + $1[setting] }
  }

  /// What the gauges read at the end of the step.
  mutating func readGauges() -> [Double] {
    let read = plan.gauges.map(read)
    for (gauge, value) in read.enumerated() { figures.gauges[gauge].append(value) }
    return read
  }

  private func read(_ gauge: Gauge) -> Double {
    let pathway = gauge.pathway
    func people(_ count: (Int, Int) -> Double) -> Double {
      var sum = 0.0
      for stratum in 0..<strata.count where gauge.strata?[stratum] ?? true {
        for setting in gauge.settings { sum += count(setting, stratum) }
      }
      return sum
    }
    func settings(_ count: (Int) -> Double) -> Double { gauge.settings.reduce(0) { $0 + count($1) } }
    switch gauge.quantity {
    case .people: return people { living(in: $0, pathway, $1) }
    case .waiting: return people { waiting(for: $0, pathway, $1) }
    case .movesIn: return people { step.movesIn[pathway][$1][$0] }
    case .personYears: return people { step.personYears[pathway][$1][$0] }
    case .cost:
      // For everybody, also what the settings cost whether or not anybody is there.
      let committed = gauge.strata == nil ? settings { step.commitments[pathway][$0].committed } : 0
      return committed
        + people { step.personYears[pathway][$1][$0] * step.prices[pathway][$0] * plan.weeksPerYear }
    case .places: return settings { step.places[pathway][$0].reduce(0, +) }
    case .emptyPlaces:
      let there = counted(in: pathway)
      return settings { setting in
        zip(step.places[pathway][setting], there[setting]).reduce(0) { $0 + max(0, $1.0 - $1.1) }
      }
    case .unusedCost: return settings { step.commitments[pathway][$0].unused }
    case .generalCost: return spent { $0 == nil }
    }
  }

  /// What a gauge reads on the eve of the first year: the opening state, before any rule; 0 for a flow. Left open: places
  /// are those of the first step in do nothing.
  func eve(_ gauge: Gauge) -> Double {
    let pathway = plan.pathways[gauge.pathway]
    return gauge.settings.reduce(0) { sum, setting in
      let properties = pathway.settings[setting]
      let places = properties.places?.bySteps.map { $0[0] } ?? [.infinity]
      var people = places.map { _ in 0.0 }
      for stratum in 0..<strata.count where gauge.strata?[stratum] ?? true {
        people[pool(of: stratum, in: properties)] += pathway.opening[stratum * pathway.settings.count + setting]
      }
      switch gauge.quantity {
      case .people: return sum + people.reduce(0, +)
      case .places: return sum + places.reduce(0, +)
      case .emptyPlaces: return sum + zip(places, people).reduce(0) { $0 + max(0, $1.0 - $1.1) }
      case .waiting, .movesIn, .personYears, .cost, .unusedCost, .generalCost: return 0
      }
    }
  }
}
