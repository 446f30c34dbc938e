import Projection
import Quantities
import TestSupport

extension Plan {
  /// A plan with every feature: two pathways, limits, waiting, displacement, uncertain rules of every kind with and
  /// without triggers, money that does not follow people, and four options that share some of it all.
  static func random(seed: Int) -> Plan {
    var maker = PlanMaker(seed: seed, hasEverything: true)
    return maker.plan()
  }

  /// A small plan with some features and not others: one to three pathways, and each of the features there or not.
  static func random(someFeatures seed: Int) -> Plan {
    var maker = PlanMaker(seed: seed, hasEverything: false)
    return maker.plan()
  }

  /// A plan with some features and not others, of many ages that move alike in bands, as ages of real plans do.
  static func random(agesAlike seed: Int) -> Plan {
    var maker = PlanMaker(seed: seed, hasEverything: false, agesAlike: 3 + seed % 5)
    return maker.plan()
  }
}

extension Plan {
  /// Changes when every rule is in force, endings included.
  mutating func changeSchedules(_ change: (inout Schedule) -> Void) {
    for index in placesRules.indices { change(&placesRules[index].schedule) }
    for index in moveRules.indices { change(&moveRules[index].schedule) }
    for index in entrantRules.indices { change(&entrantRules[index].schedule) }
    for index in rateRules.indices { change(&rateRules[index].schedule) }
    for index in priceRules.indices { change(&priceRules[index].schedule) }
    for index in paidPlaces.indices {
      change(&paidPlaces[index].schedule)
      for ending in paidPlaces[index].endsBy.indices { change(&paidPlaces[index].endsBy[ending]) }
    }
    for index in commitments.indices {
      change(&commitments[index].schedule)
      for ending in commitments[index].endsBy.indices { change(&commitments[index].endsBy[ending]) }
    }
  }
}

extension Samples {
  /// What the gauge of one setting and everybody reads.
  func draws(of quantity: Gauge.Quantity, setting: Int, ofPathway pathway: Int, step: Int, option: Int) -> [Double] {
    gauges.firstIndex(of: Gauge(quantity, pathway: pathway, settings: [setting])).map {
      draws(ofGauge: $0, step: step, option: option)
    } ?? []
  }
}

/// Makes random plans; the same seed makes the same plan.
struct PlanMaker {
  var random: SeededNumbers
  /// Whether every feature is there; else each is there or not, as it comes.
  let hasEverything: Bool
  /// How many ages move alike, and are spoken of together.
  let agesAlike: Int
  let strata: Strata
  let timeline: Timeline
  let options: Int
  /// How many settings each pathway has.
  let settings: [Int]
  /// Whether the plan has triggers for its rules to wait for.
  let hasTriggers: Bool
  /// The strata people enter.
  let entering: [Int]
  var parameters: [Parameter] = []

  init(seed: Int, hasEverything: Bool, agesAlike: Int = 1) {
    random = SeededNumbers(seed: seed)
    self.hasEverything = hasEverything
    self.agesAlike = agesAlike
    let oldest = 18 + Int.random(in: 0...(hasEverything ? 4 : 2), using: &random) + 3 * (agesAlike - 1)
    strata = Strata(
      groups: .random(in: 1...(hasEverything ? 2 : 3), using: &random), ages: AgeSpan(lowest: 18, open: oldest),
      needs: .random(in: 1...3, using: &random))
    let steps = [1, 4, 12].randomElement(using: &random) ?? 4
    let years = hasEverything ? 3 : Int.random(in: 1...(steps == 12 ? 1 : 3), using: &random)
    timeline = Timeline(firstYear: FinancialYear(start: 2026), years: years, stepsPerYear: steps)
    options = hasEverything ? 4 : 2
    let pathways = Int.random(in: 1...3, using: &random)
    var sizes: [Int] = []
    for _ in 0..<pathways { sizes.append(.random(in: 2...4, using: &random)) }
    settings = hasEverything ? [4, 3] : sizes
    hasTriggers = hasEverything || Bool.random(using: &random)
    // The lowest age, and now and then others.
    let lowest = strata.ofLowestAge
    var others: [Int] = []
    for stratum in 0..<strata.count where !lowest.contains(stratum) {
      guard Int.random(in: 0..<(agesAlike > 1 ? 20 : 3), using: &random) == 0 else { continue }
      others.append(stratum)
    }
    entering = hasEverything || Bool.random(using: &random) ? (lowest + others).shuffled(using: &random) : lowest
  }

  mutating func plan() -> Plan {
    let people = (0..<strata.count).map { _ in isThere() || chance(of: 3) ? number(0...40) : 0 }
    let entrants = (0..<timeline.years).map { _ in
      entering.map { _ in isThere() || chance(of: 2) ? number(0...6) : 0 }
    }
    let pathways = settings.map { pathway(settings: $0, people: people, entrants: entrants) }
    var plan = Plan(
      timeline: timeline, strata: strata, pathways: pathways, options: options, exits: exits(),
      weeksPerYear: isThere() ? 52 : 365.25 / 7, entering: entering)
    addNeedsChanges(to: &plan)
    addRules(to: &plan)
    if isThere() { addMoney(to: &plan) }
    addReadings(to: &plan)
    plan.parameters = parameters
    return plan
  }

  mutating func number(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &random) }

  /// True once in so many times.
  mutating func chance(of times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }

  /// Whether a feature is there.
  mutating func isThere() -> Bool { hasEverything || Bool.random(using: &random) }

  mutating func parameter(_ range: ClosedRange<Double>, legal: ClosedRange<Double>) -> Int {
    let values = (0..<3).map { _ in number(range) }.sorted()
    let distribution =
      isThere() ? Distribution.likely(values[1], between: values[0], and: values[2], sure: 0.8) : .certain(values[1])
    parameters.append(Parameter(identity: "number \(parameters.count)", distribution: distribution, legal: legal))
    return parameters.count - 1
  }

  mutating func someStrata() -> [Bool] { byStratum { Bool.random(using: &$0.random) } }

  /// Values that are the same for every stratum of ages that are alike.
  private mutating func byStratum<Value>(_ value: (inout PlanMaker) -> Value) -> [Value] {
    var values: [[Int]: Value] = [:]
    return (0..<strata.count).map { stratum in
      let ages = (strata.age(of: stratum) - strata.ages.lowest) / agesAlike
      let key = [strata.group(of: stratum), ages, strata.need(of: stratum)]
      let found = values[key] ?? value(&self)
      values[key] = found
      return found
    }
  }

  private mutating func exits() -> Exits {
    let pathway = isThere() ? 0 : chance(of: 2) ? settings.count - 1 : nil
    let cells = strata.count * (pathway.map { settings[$0] } ?? 1)
    return Exits(pathway: pathway, probability: (0..<cells).map { _ in number(0...0.2) })
  }

  private mutating func addNeedsChanges(to plan: inout Plan) {
    let isTwoWay = !hasEverything && chance(of: 2)
    for from in 0..<strata.needs {
      for to in 0..<strata.needs where to == from + 1 || isTwoWay && to != from {
        let probability = (0..<(strata.groups * strata.ages.count)).map { _ in number(0...0.3) }
        plan.needsChanges.append(NeedsChange(from: from, to: to, probability: probability))
      }
    }
  }

  private mutating func pathway(settings count: Int, people: [Double], entrants: [[Double]]) -> Pathway {
    let startsIn = hasEverything ? 0 : Int.random(in: 0..<count, using: &random)
    let settings = (0..<count).map { number in
      let isLimited = number != startsIn && (hasEverything ? number < 3 : isThere())
      return Setting(
        places: isLimited ? places() : nil, whenFull: isLimited ? whenFull(of: number, among: count) : nil,
        weeklyCost: isThere() ? parameter(100...900, legal: 0...10_000) : nil,
        growth: growth())
    }
    let pairs = [(0, 1), (0, 2), (1, 2), (2, 1), (1, 0), (3, 1), (0, 3)].filter { max($0.0, $0.1) < count }
    let moves = pairs.filter { _ in isThere() || chance(of: 2) }.map { from, to in
      // Now and then more leave a cell than are there.
      let most = !hasEverything && chance(of: 6) ? 0.9 : 0.25
      return Move(from: from, to: to, probability: byStratum { $0.number(0...most) })
    }
    return Pathway(
      settings: settings, startsIn: startsIn, opening: people.flatMap { shared($0, among: count) },
      entrants: entrants.map { year in year.flatMap { shared($0, among: count) } }, moves: moves)
  }

  /// Places for everybody, or for some groups apart from others.
  private mutating func places() -> Places {
    guard !hasEverything, chance(of: 2) else { return Places(sharedBy: strata.groups, bySteps: placesBySteps()) }
    let poolOfGroup = (0..<strata.groups).map { _ in Int.random(in: 0...1, using: &random) }
    return Places(poolOfGroup: poolOfGroup, bySteps: (0...1).map { _ in placesBySteps() })
  }

  private mutating func placesBySteps() -> [Double] {
    let level = number(hasEverything ? 10...80 : 0...60)
    let grows = !hasEverything && chance(of: 3) ? number(-1...1) : 0
    return (0..<timeline.steps).map { max(0, level + Double($0) * grows) }
  }

  /// The two limited settings of a plan with everything may send people to each other, to the last setting, or nowhere.
  private mutating func whenFull(of setting: Int, among count: Int) -> Int? {
    guard hasEverything else { return isThere() ? other(than: setting, among: count) : nil }
    return Bool.random(using: &random) ? 3 - setting : setting == 1 ? count - 1 : nil
  }

  mutating func other(than setting: Int, among count: Int) -> Int {
    (setting + Int.random(in: 1..<count, using: &random)) % count
  }

  private mutating func shared(_ people: Double, among count: Int) -> [Double] {
    var weights = (0..<count).map { _ in isThere() ? number(0.1...1) : 0 }
    if weights.reduce(0, +) == 0 { weights[0] = 1 }
    return weights.map { people * $0 / weights.reduce(0, +) }
  }
}
