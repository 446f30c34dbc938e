import Appraisal
import Projection
import Studies

extension Outcomes {
  /// The cost of a pathway year by year as pages show it, or of what belongs to none: likely costs told in the unit of the
  /// whole are rounded so that they come to what the whole is shown as, with those that are told in a smaller one.
  ///
  /// - Parameter pathway: nil for what belongs to no pathway.
  func shownCost(ofPathway pathway: Int?, option: Int) -> Course {
    let course = pathway.map { costCourse(settings: settings(ofPathway: $0), option: option) } ?? costBeside(option)
    let values = course.values.enumerated().map { year, value in
      let all = centralCost(ofPathway: nil, year, option)
      let parts = study.pathways.indices.map { centralCost(ofPathway: $0, year, option) }
      let every = parts + [all - parts.reduce(0, +)]
      let (decimals, place) = (Numbers.decimals(ofPounds: all), pathway ?? parts.count)
      let isLarge = every.map { Numbers.decimals(ofPounds: $0) == decimals }
      guard isLarge[place], every.allSatisfy(\.isFinite) else { return value }
      let large = zip(every, isLarge).map { $1 ? $0 : 0 }
      let unit = (0..<decimals.magnitude).reduce(1.0) { unit, _ in unit * 10 }
      let shown = apportioned(large + [all - large.reduce(0, +)], decimals: decimals)[place]
      return Summary(central: Double(shown) * unit, spread: value.spread)
    }
    return Course(firstYear: course.firstYear, values: values)
  }

  private func centralCost(ofPathway pathway: Int?, _ year: Int, _ option: Int) -> Double {
    study.samples.central(of: reported.cost(settings: pathway.map(settings)), year: year, option: option)
  }

  /// What services and options cost that belongs to no pathway, draw by draw.
  private func costBeside(_ option: Int) -> Course {
    func draws(_ settings: [Int]?, _ year: Int) -> [Double] {
      study.samples.draws(of: reported.cost(settings: settings), year: year, option: option)
    }
    let values = (0..<timeline.years).map { year in
      let all = draws(nil, year)
      return Summary(
        draws: study.pathways.indices.reduce(into: all) { left, pathway in
          for (draw, cost) in draws(settings(ofPathway: pathway), year).enumerated() { left[draw] -= cost }
        })
    }
    return Course(firstYear: timeline.firstYear, values: values)
  }
}
