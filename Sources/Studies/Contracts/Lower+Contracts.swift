import Projection
import Quantities
import RuleLanguage

// Contracts: the places they buy, at which prices, and when they end.
extension Lowering {
  /// Places are bought until the contract runs out or is ended; ending it closes no place.
  mutating func lower(_ contract: ContractDeclaration, into plan: inout Plan) {
    guard let purchase = contract.purchase, let place = rulebook.place(of: purchase.setting), let until = contract.until
    else { return }
    let ends = contexts { kind in
      if case .endContract(let name, _) = kind { return name.key == contract.name.key }
      return false
    }
    let identity = "contract \(contract.name.key)"
    let bands = bands(of: purchase, identity: identity)
    var growth = PriceGrowth()
    if let indexation = contract.indexation {
      growth = self.growth(indexation.growth, indexation.terms, identity: identity + "/indexed")
    }
    plan.paidPlaces.append(
      PaidPlaces(
        pathway: place.pathway, setting: place.setting, bands: bands, growth: growth, schedule: always,
        endsBy: [runsOut(after: until)] + ends.map { end(contract, $0) }))
  }

  private mutating func bands(of purchase: Purchase, identity: String) -> [PaidPlaces.Band] {
    let sizes = purchase.places(central)
    return purchase.bands.enumerated().map { number, band in
      // The first as it always was, so that a contract of one band has the same draws whatever else is bought.
      let suffix = number == 0 ? "" : " \(number + 1)"
      let places: Int?
      switch band.extent {
      case .places(let amount): places = parameter(amount, .count, identity: identity + "/places" + suffix)
      case .upTo(let amount):
        places = parameter(
          amount, lessThan: central(amount) - (sizes[number] ?? 0), identity: identity + "/places" + suffix)
      case .unlimited: places = nil
      }
      return PaidPlaces.Band(
        places: places, weeklyPrice: parameter(band.weeklyPrice, .pounds, identity: identity + "/price" + suffix),
        isCommitted: band.isCommitted)
    }
  }

  /// The parameter of a number of places in all, which is certain, less those before them.
  private mutating func parameter(_ amount: Amount, lessThan before: Double, identity: String) -> Int {
    let places = Parameter(
      identity: identity, distribution: .certain(central(amount) - before), legal: AmountRole.count.legal)
    let parameter = parameters.add(places)
    numbers.append(LoweredNumber(amount: amount, role: .count, parameter: parameter, shift: -before))
    return parameter
  }

  // MARK: Ends

  /// In every option a contract is over on the day after its last.
  private func runsOut(after last: CalendarDate) -> Schedule {
    var schedule = always
    schedule.phase = PhaseInSteps(.from(last.next), vocabulary.timeline).cumulative
    schedule.within = vocabulary.timeline.within(stepOf: last.next)
    return schedule
  }

  /// When a statement ends a contract: on the day it says or, `at the earliest date`, when notice has been served and
  /// no break stands before it.
  mutating func end(_ contract: ContractDeclaration, _ context: StatementContext) -> Schedule {
    let (timeline, shape) = (vocabulary.timeline, endShape(contract, context))
    let time = PhaseInSteps(shape, timeline)
    var schedule = schedule(context) { _ in time.cumulative }
    schedule.within = timeline.within(stepOf: shape.firstDay)
    if schedule.trigger != nil {
      let (monthsPerStep, notice) = (12 / timeline.stepsPerYear, contract.notice?.months ?? 0)
      schedule.begins = time.cumulative.firstIndex { $0 > 0 } ?? timeline.steps
      (schedule.delay, schedule.delayWithin) = (
        notice / monthsPerStep, Double(notice % monthsPerStep) / Double(monthsPerStep)
      )
    }
    return schedule
  }

  /// How a contract ends, and from which day on: behind a trigger, no sooner than the day that is said and its break
  /// allow, for the notice runs from when it fires.
  func endShape(_ contract: ContractDeclaration, _ context: StatementContext) -> Phase.Shape {
    guard case .endContract(_, let atEarliest) = context.statement.kind else { return shape(of: context) }
    // Notice can be served from the first day of the run, whenever the other lines of the hypothesis begin.
    let decided = vocabulary.timeline.firstYear.firstDay
    if context.statement.trigger == nil {
      let earliest = atEarliest ? contract.earliestEnd(decidedOn: decided) : nil
      return earliest.map { .from($0) } ?? shape(of: context)
    }
    let said = atEarliest ? nil : context.statement.phase?.firstDay ?? context.hypothesis.firstDay
    let first = max(contract.breakDay ?? decided, said ?? decided)
    return atEarliest ? .from(first) : shape(of: context).beginning(on: first)
  }
}

extension Phase.Shape {
  /// The same from another day on.
  fileprivate func beginning(on day: CalendarDate) -> Phase.Shape {
    switch self {
    case .within, .from: return .from(day)
    case .over(let months, _): return .over(months: months, from: day)
    case .stages(let stages, _): return .stages(stages, from: day)
    case .sCurve(let months, _): return .sCurve(months: months, from: day)
    }
  }
}

extension ContractDeclaration {
  /// The first day on which it need no longer be paid for: notice is served on the day of the decision, and no break
  /// stands before it; where it can only run out, the day after its last. Nil for one that does not say when it ends.
  func earliestEnd(decidedOn day: CalendarDate) -> CalendarDate? {
    guard let until else { return nil }
    guard let notice else { return until.next }
    let noticed = day.later(byMonths: notice.months)
    return min(until.next, breakDay.map { max($0, noticed) } ?? noticed)
  }
}
