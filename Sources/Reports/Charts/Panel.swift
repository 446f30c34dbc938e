import Appraisal
import Quantities
import Studies

/// What one small chart, and one column of the table under it, shows.
struct Panel {
  /// Its heading: a setting, or an option.
  let title: String
  /// What it counts, for those who hear the page: `people in residential home, Community first`.
  let subject: String
  /// What the numbers are counted in.
  let unit: Numbers.Unit
  /// The quantity.
  let course: Course
  /// The same quantity if nothing is done; nil where this is do nothing.
  var doNothing: Course?
  /// The places there are; nil where there is no limit.
  var places: Course?
  /// The range its axis must hold, which charts to be compared have in common.
  var extent: ClosedRange<Double> = 0...0

  /// Every value that is drawn.
  private var drawn: [Double] {
    let ends = course.values.flatMap { [$0.central] + ($0.spread.map { [$0.p5, $0.p95] } ?? []) }
    return (ends + (doNothing?.central ?? []) + (places?.central ?? [])).filter(\.isFinite)
  }

  /// How far it ever is from what happens if nothing is done.
  var largestChange: Double {
    let nothing = doNothing?.central ?? course.central
    return zip(course.central, nothing).map { ($0 - $1).magnitude }.max() ?? 0
  }

  /// The same panels on a scale they share.
  static func onOneScale(_ panels: [Panel]) -> [Panel] {
    let drawn = panels.flatMap(\.drawn)
    let extent = (drawn.min() ?? 0)...(drawn.max() ?? 0)
    return panels.map { panel in
      var panel = panel
      panel.extent = extent
      return panel
    }
  }
}
