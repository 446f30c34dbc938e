import Projection
import Quantities
import RuleLanguage

/// Reckons what services come to in a run: who uses them, how much of them, what there is not enough of, what it costs.
struct ServiceReckoning {
  /// One service in one year and option, each by draw.
  struct Year {
    /// People who use it: the mean over the year.
    var users: [Double]
    /// Units they would use.
    var volume: [Double]
    /// Units they get: no more than there are.
    var delivered: [Double]
    /// Pounds for these.
    var cost: [Double]

    /// Units that there are not.
    var unmet: [Double] { zip(volume, delivered).map { $0 - $1 } }
  }

  let uses: [ServiceUse]
  let samples: Samples
  private let parameters: [[Double]?]
  private let firings: Firings
  private let yearsFromPriceBase: Int
  /// By what the price of each service is multiplied in each year, for general prices.
  private let priceLevels: [[Double]?]

  /// - Parameters:
  ///   - lowering: the one that made the plan, with every gauge in it.
  ///   - stated: the parameters of the plan as it was run; nil where they are as they were lowered.
  init(samples: Samples, lowering: Lowering, parameters stated: [Parameter]? = nil, seed: UInt64) {
    var lowering = lowering
    let uses = lowering.serviceUses()
    let all = stated ?? lowering.parameters.all
    func values(_ parameter: Int) -> [Double] { draws(of: all[parameter], count: samples.draws, seed: seed) }
    let needed = Set(uses.flatMap(\.parameters))
    parameters = all.indices.map { needed.contains($0) ? values($0) : nil }
    firings = Firings(of: uses.flatMap(\.schedules), in: samples, lowering.triggers.all, values: values)
    self.uses = uses
    self.samples = samples
    priceLevels = uses.map { use in
      let (cash, real) = (lowering.cashLevels, lowering.realParts(use.service.upliftTerms))
      guard let cash, let real else { return cash ?? real }
      return zip(cash, real).map { $0 * $1 }
    }
    yearsFromPriceBase = lowering.vocabulary.timeline.firstYear - lowering.vocabulary.priceYear(lowering.rulebook)
  }

  /// What a service comes to.
  ///
  /// - Parameters:
  ///   - service: its number among those declared.
  ///   - year: its index from 0.
  func year(_ year: Int, of service: Int, option: Int) -> Year {
    let (use, perYear) = (uses[service], Double(samples.timeline.stepsPerYear))
    let reading = ServiceNumbers(samples: samples, parameters: parameters, firings: firings, option: option)
    let growth = growth(of: use, inYear: year, reading).map { $0 * (priceLevels[service]?[year] ?? 1) }
    let nothing = [Double](repeating: 0, count: samples.draws + 1)
    var (found, capacity) = (Year(users: nothing, volume: nothing, delivered: nothing, cost: nothing), nothing)
    for step in steps(ofYear: year) {
      let users = users(of: use, in: step, reading)
      let (amount, cost) = (reading.value(of: use.amount, in: step), reading.value(of: use.cost, in: step))
      found.users.add(users)
      found.volume.add(zip(users, amount).map { $0 * $1 })
      found.cost.add(nothing.indices.map { users[$0] * amount[$0] * cost[$0] * growth[$0] })
      if let limit = use.capacity { capacity.add(reading.value(of: limit, in: step).map { $0 / perYear }) }
    }
    found.delivered = use.capacity == nil ? found.volume : zip(found.volume, capacity).map { min($0, $1) }
    // What is not delivered is not paid for, whenever in the year it would have been.
    found.cost = nothing.indices.map {
      found.volume[$0] > 0 ? found.cost[$0] * (found.delivered[$0] / found.volume[$0]) : 0
    }
    return found
  }

  /// What all services cost in a year, by draw.
  func cost(inYear year: Int, option: Int) -> [Double] {
    uses.indices.reduce(into: [Double](repeating: 0, count: samples.draws + 1)) { sum, service in
      sum.add(self.year(year, of: service, option: option).cost)
    }
  }

  // MARK: Parts

  private func steps(ofYear year: Int) -> Range<Int> {
    let aYear = samples.timeline.stepsPerYear
    return (year * aYear)..<((year + 1) * aYear)
  }

  /// Person-years of use in a step. Of the people whom a gauge reads, no more than all use a service.
  private func users(of use: ServiceUse, in step: Int, _ reading: ServiceNumbers) -> [Double] {
    var uptake: [[Int]: [Double]] = [:]
    let nothing = [Double](repeating: 0, count: samples.draws + 1)
    for users in use.users {
      let share = reading.value(of: users.uptake, in: step).map { min(1, $0) }
      let offered = users.offered.map { reading.levels(of: $0, in: step) }
      uptake[users.gauges, default: nothing].add(offered.map { zip($0, share).map { $0 * $1 } } ?? share)
    }
    return uptake.sorted { $0.key.lexicographicallyPrecedes($1.key) }.reduce(into: nothing) { sum, entry in
      for gauge in entry.key {
        let people = samples.draws(ofGauge: gauge, step: step, option: reading.option)
        sum.add(zip(people, entry.value).map { $0 * min(1, $1) })
      }
    }
  }

  /// How far the price has grown since the price base, by draw; rules change the growth of the years in the run, each by
  /// how far they are in force in its first step.
  private func growth(of use: ServiceUse, inYear year: Int, _ reading: ServiceNumbers) -> [Double] {
    guard use.uplift.base != nil || !use.uplift.changes.isEmpty else {
      return Array(repeating: 1, count: samples.draws + 1)
    }
    let steady = use.uplift.base.flatMap { parameters[$0] } ?? Array(repeating: 0, count: samples.draws + 1)
    var growth = steady.map { power(1 + $0, Double(yearsFromPriceBase + year)) }
    for passed in 0...year where yearsFromPriceBase + passed > 0 && !use.uplift.changes.isEmpty {
      let ruled = reading.value(of: use.uplift, in: passed * samples.timeline.stepsPerYear, least: -1)
      growth = growth.indices.map { growth[$0] * (1 + ruled[$0]) / (1 + steady[$0]) }
    }
    return growth
  }
}

/// What the numbers of services come to in one option.
private struct ServiceNumbers {
  let samples: Samples
  let parameters: [[Double]?]
  let firings: Firings
  let option: Int

  /// How far a schedule is in force, by draw.
  func levels(of schedule: Schedule, in step: Int) -> [Double] {
    firings.levels(of: schedule, in: step, option: option)
  }

  /// A quantity with its rules, by draw: what is set comes first, then parts of it, then what is added or taken away.
  /// Where several set it at once they share it.
  func value(of quantity: ServiceUse.Quantity, in step: Int, least: Double = 0) -> [Double] {
    let nothing = [Double](repeating: 0, count: samples.draws + 1)
    var values = quantity.base.flatMap { parameters[$0] } ?? nothing
    func apply(where isMeant: (ServiceUse.Quantity.Change) -> Bool, _ apply: (Int, Double, Double) -> Void) {
      for change in quantity.changes where isMeant(change) {
        let (level, number) = (levels(of: change.schedule, in: step), parameters[change.number] ?? nothing)
        let sign = change.direction == .lower ? -1.0 : 1.0
        for draw in nothing.indices { apply(draw, level[draw], sign * number[draw]) }
      }
    }
    var (shares, sums) = (nothing, nothing)
    apply(where: { $0.direction == .set }) { draw, level, number in
      shares[draw] += level
      sums[draw] += level * number
    }
    values = values.indices.map { values[$0] * max(0, 1 - shares[$0]) + sums[$0] / max(1, shares[$0]) }
    apply(where: { $0.direction != .set && $0.isPart }) { values[$0] *= 1 + $1 * $2 }
    apply(where: { $0.direction != .set && !$0.isPart }) { values[$0] += $1 * $2 }
    return values.map { max(least, $0) }
  }
}

extension ServiceUse {
  private var quantities: [Quantity] { users.map(\.uptake) + [amount, cost, uplift] + [capacity].compactMap { $0 } }

  /// The parameters it rests on.
  fileprivate var parameters: [Int] {
    quantities.flatMap { quantity in [quantity.base].compactMap { $0 } + quantity.changes.map(\.number) }
  }

  /// Those of the rules on it.
  fileprivate var schedules: [Schedule] {
    quantities.flatMap(\.changes).map(\.schedule) + users.compactMap(\.offered)
  }
}
