import Projection
import Quantities
import RuleLanguage

/// A statement with what it needs of its hypothesis: when it begins, whom it is about, and in which options it holds.
struct StatementContext {
  let statement: Statement
  let hypothesis: HypothesisDeclaration
  /// The path under which its numbers are drawn.
  let identity: String
  /// The options in which it holds, by number.
  let options: [Bool]
}

// When statements act.
extension Lowering {
  /// Which series of a phase a rule follows.
  typealias PhaseSeries = (PhaseInSteps) -> [Double]

  /// The schedule of a statement, its trigger included.
  ///
  /// - Parameters:
  ///   - lag: months by which it acts later than said.
  ///   - lead: months from a trigger to the effect.
  mutating func schedule(
    _ context: StatementContext, lag: Int = 0, lead: Int = 0, _ series: PhaseSeries
  ) -> Schedule {
    let time = PhaseInSteps(shape(of: context), vocabulary.timeline, laterBy: lag)
    var schedule = Schedule(phase: series(time), options: context.options)
    if let condition = context.statement.trigger {
      schedule.trigger = trigger(condition, identity: context.identity)
      schedule.begins = time.cumulative.firstIndex { $0 > 0 } ?? vocabulary.timeline.steps
      schedule.delay = steps(months: lead)
    }
    return schedule
  }

  /// A statement that says no time acts at once: as soon as its trigger fires, or on the first day of its hypothesis.
  func shape(of context: StatementContext) -> Phase.Shape {
    if let phase = context.statement.phase { return phase.shape }
    let first = context.statement.role == .response ? nil : context.hypothesis.firstDay
    return .from(first ?? vocabulary.timeline.firstYear.firstDay)
  }

  /// The schedule of what a statement ends, which is paid for up to the day before.
  mutating func ending(_ context: StatementContext, _ series: PhaseSeries) -> Schedule {
    var schedule = schedule(context, series)
    schedule.within = vocabulary.timeline.within(stepOf: shape(of: context).firstDay)
    return schedule
  }

  /// Whole steps that so many months take.
  func steps(months: Int) -> Int {
    let monthsPerStep = 12 / vocabulary.timeline.stepsPerYear
    return (months + monthsPerStep - 1) / monthsPerStep
  }

  /// The trigger of a condition, which checks have seen to be about people or places on a day.
  private mutating func trigger(_ condition: Condition, identity: String) -> Int {
    let reading = reading(of: condition.measure)
    // A percentage is of what there is on the eve of the first year.
    let scale = condition.amount.unit == .percent ? opening(of: condition.measure) : 1
    let threshold = parameter(condition.amount, condition.role, identity: "\(identity)/once", scale: scale)
    let trigger = Trigger(
      gauges: reading.gauges, basis: Trigger.Basis(condition.change),
      comparison: Trigger.Comparison(condition.comparison), threshold: threshold,
      steps: max(1, steps(months: condition.lasting?.months ?? 0)))
    return triggers.add(trigger)
  }
}

extension Timeline {
  /// How far within its step a day begins, from 0 to below 1 of the step; 0 for a day before the run.
  ///
  /// Months are equal parts of a step, as steps are of a year, and days of their month.
  func within(stepOf day: CalendarDate) -> Double {
    guard day >= firstYear.firstDay else { return 0 }
    let monthsPerStep = 12 / stepsPerYear
    let days = CalendarDate.lastDay(ofMonth: day.month, year: day.year).day
    let months = Double(day.monthOfFinancialYear % monthsPerStep) + Double(day.day - 1) / Double(days)
    return months / Double(monthsPerStep)
  }
}

extension Trigger.Basis {
  fileprivate init(_ change: Change) {
    switch change {
    case .level: self = .level
    case .fall: self = .fall
    case .rise: self = .rise
    }
  }
}

extension Trigger.Comparison {
  fileprivate init(_ comparison: Comparison) {
    switch comparison {
    case .atMost: self = .atMost
    case .atLeast, .equal: self = .atLeast
    case .above: self = .above
    case .below: self = .below
    }
  }
}

/// Things of a plan, each once, referred to by index.
struct IndexedList<Element: Hashable & Sendable>: Sendable {
  private(set) var all: [Element] = []
  private var places: [Element: Int] = [:]

  /// The index of an element, added where it is new.
  mutating func add(_ element: Element) -> Int {
    if let place = places[element] { return place }
    all.append(element)
    places[element] = all.count - 1
    return all.count - 1
  }
}
