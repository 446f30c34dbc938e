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

  init(_ phase: Phase, _ timeline: Timeline) {
    let monthsPerStep = 12 / timeline.stepsPerYear
    let start = Self.month(phase.firstDay, timeline)
    let length: Int?
    switch phase.shape {
    case .from: length = nil
    case .over(let months, _): length = months
    case .within: length = 12
    }
    let ends = (1...timeline.steps).map { $0 * monthsPerStep }
    // Everything at once happens in the step that holds the day.
    let cumulative = ends.map { end in
      length.map { min(1, max(0, Double(end - start) / Double($0))) } ?? (end > start ? 1 : 0)
    }
    self.cumulative = cumulative
    increments = cumulative.enumerated().map { step, part in part - (step > 0 ? cumulative[step - 1] : 0) }
    yearsInForce = ends.map { end in
      let last = length.map { min(end, start + $0) } ?? end
      return Double(max(0, last - max(end - monthsPerStep, start))) / 12
    }
    if case .within(let year) = phase.shape {
      let first = (year - timeline.firstYear) * timeline.stepsPerYear
      level = (0..<timeline.steps).map { $0 >= first && $0 < first + timeline.stepsPerYear ? 1 : 0 }
    } else {
      level = cumulative
    }
  }

  /// Whole months from the start of the run to the month of a day.
  private static func month(_ day: CalendarDate, _ timeline: Timeline) -> Int {
    (day.financialYear - timeline.firstYear) * 12 + day.monthOfFinancialYear
  }
}
