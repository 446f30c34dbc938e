import Projection
import Quantities
import RuleLanguage

/// A phase as the engine's steps see it.
///
/// A step counts as it stands at its end: what begins within a step is in force for it. Days within a month do not
/// matter.
struct PhaseInSteps {
  /// For things that come and stay, such as places: the part that has come by the end of each step.
  let cumulative: [Double]
  /// For a number of people in all: the part of them that each step takes.
  let increments: [Double]
  /// For a number of people in every year: the part of a year for which each step is in force.
  let yearsInForce: [Double]
  /// For shares and rates: how far they are in force in each step.
  let level: [Double]

  /// - Parameter lag: months by which all of it is later than said.
  init(_ shape: Phase.Shape, _ timeline: Timeline, laterBy lag: Int = 0) {
    let monthsPerStep = 12 / timeline.stepsPerYear
    let growth = Growth(shape, timeline, laterBy: lag)
    let ends = (1...timeline.steps).map { $0 * monthsPerStep }
    let cumulative = ends.map { growth.part(by: $0) }
    self.cumulative = cumulative
    increments = cumulative.enumerated().map { step, part in part - (step > 0 ? cumulative[step - 1] : 0) }
    yearsInForce = ends.map { end in
      let last = growth.end.map { min(end, $0) } ?? end
      return Double(max(0, last - max(end - monthsPerStep, growth.start))) / 12
    }
    if case .within(let year) = shape {
      let first = (year - timeline.firstYear) * timeline.stepsPerYear
      level = (0..<timeline.steps).map { step in
        let said = step - lag / monthsPerStep
        return said >= first && said < first + timeline.stepsPerYear ? 1 : 0
      }
    } else {
      level = cumulative
    }
  }
}

/// How a phase grows, in whole months from the start of the run.
private struct Growth {
  /// The month it begins.
  let start: Int
  /// The month after its last; nil for what goes on.
  let end: Int?
  private let shape: Phase.Shape

  /// - Parameter lag: months by which all of it is later than said.
  init(_ shape: Phase.Shape, _ timeline: Timeline, laterBy lag: Int = 0) {
    func month(_ day: CalendarDate) -> Int {
      (day.financialYear - timeline.firstYear) * 12 + day.monthOfFinancialYear
    }
    self.shape = shape
    switch shape {
    case .within(let year): (start, end) = (month(year.firstDay), month(year.firstDay) + 12)
    case .from(let day), .stages(_, let day): (start, end) = (month(day), nil)
    case .over(let months, let day), .sCurve(let months, let day): (start, end) = (month(day), month(day) + months)
    }
  }

  /// The part of the whole that has come by the end of a month.
  func part(by month: Int) -> Double {
    guard month > start else { return 0 }
    // Everything at once happens in the step that holds the day.
    let elapsed = end.map { min(1, Double(month - start) / Double($0 - start)) } ?? 1
    switch shape {
    case .within, .from, .over: return elapsed
    case .sCurve: return elapsed * elapsed * (3 - 2 * elapsed)
    case .stages(let stages, _):
      let come = stages.prefix((month - start - 1) / 12 + 1).reduce(0, +)
      return come / stages.reduce(0, +)
    }
  }
}
