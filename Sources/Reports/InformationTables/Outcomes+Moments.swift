import Projection
import Quantities
import Studies

// What information tables read: central estimates on single days, of people in any of several settings.
extension Outcomes {
  /// The central estimate of a quantity, added up over settings.
  ///
  /// - Parameters:
  ///   - groups: those of one of the slices that a run reports; nil for everybody.
  ///   - year: its index from 0; of people, −1 is the opening state.
  func central(
    _ quantity: Series.Quantity = .people, settings: [Int], groups: [Int]? = nil, year: Int, option: Int = 0
  ) -> Double {
    let samples = study.samples
    return settings.reduce(0) { sum, setting in
      guard year >= 0 else {
        return (groups ?? Array(0..<samples.groups)).reduce(sum) { $0 + samples.opening[setting * samples.groups + $1] }
      }
      let series = ReportedSeries.quantity(quantity, settings: [setting], groups: groups)
      return sum + samples.central(of: series, year: year, option: option)
    }
  }

  /// The cost of some settings in a year, with what is spent whether or not anybody is there; of some groups, people at the
  /// price of each setting alone. Everything there is, where no settings are named.
  func centralCost(settings: [Int]?, groups: [Int]? = nil, year: Int, option: Int = 0) -> Double {
    guard let settings else {
      return study.samples.central(of: reported.cost(settings: nil, groups: groups), year: year, option: option)
    }
    return settings.reduce(0) {
      $0 + study.samples.central(of: reported.cost(settings: [$1], groups: groups), year: year, option: option)
    }
  }

  /// The last day of a year by its index; of −1 the day of the opening state.
  func day(endOf year: Int) -> CalendarDate { (timeline.firstYear + year).lastDay }

  /// The settings of a pathway, or of all, by number and name.
  func namedSettings(ofPathway pathway: Int? = nil) -> [(number: Int, name: String)] {
    let names = pathway.map { study.pathways[$0].settings } ?? study.pathways.flatMap(\.settings)
    return Array(zip(settings(ofPathway: pathway), names)).map { (number: $0.0, name: $0.1) }
  }

  /// The declared group whose values are the areas, by its place: the one called `area`, or else the first.
  var areaColumn: Int? {
    study.groupNames.firstIndex(where: isNameOfAreas) ?? study.groupNames.indices.first
  }

  /// The areas, each with its combined groups; none where no group is declared.
  var areas: [(name: String, groups: [Int]?)] {
    guard let column = areaColumn else { return [] }
    return reported.slices.filter { slice in
      slice.labels.enumerated().allSatisfy { ($0.element != GroupSlice.all) == ($0.offset == column) }
    }.map { ($0.labels[column], $0.groups?.count == study.groups.count ? nil : $0.groups) }
  }

  /// The pathway on how people spend the day: the one whose name or settings speak of it; nil where none does.
  var dayPathway: Int? {
    study.pathways.firstIndex { KindOfService.day.contains($0.name) }
      ?? study.pathways.firstIndex { $0.settings.contains(where: KindOfService.day.contains) }
  }
}
