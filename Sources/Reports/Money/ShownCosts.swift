import Appraisal
import Projection
import Studies

extension Outcomes {
  /// The cost of a pathway year by year as pages show it: what all pathways are shown as comes to what the whole is shown
  /// as, with what belongs to none of them.
  ///
  /// Only the central estimates are rounded; a part too small for the last figure of the whole stands in full.
  func shownCost(ofPathway pathway: Int, option: Int) -> Course {
    let course = costCourse(settings: settings(ofPathway: pathway), option: option)
    func central(_ settings: [Int]?, _ year: Int) -> Double {
      study.samples.central(of: reported.cost(settings: settings), year: year, option: option)
    }
    let values = course.values.enumerated().map { year, value in
      let all = central(nil, year)
      let parts = study.pathways.indices.map { central(settings(ofPathway: $0), year) }
      let decimals = Numbers.decimals(ofPounds: all)
      let unit = (0..<decimals.magnitude).reduce(1.0) { unit, _ in unit * 10 }
      let shown = apportioned(parts + [all - parts.reduce(0, +)], decimals: decimals)[pathway]
      return value.central.magnitude < unit / 2
        ? value : Summary(central: Double(shown) * unit, spread: value.spread)
    }
    return Course(firstYear: course.firstYear, values: values)
  }
}
