import Projection
import Quantities
import Studies

/// A part of the country that nobody lives in, as large as is asked for: areas × 2 sexes × ages 18 to 90 × 3 needs, in
/// 15 settings of two pathways with 24 moves, projected by quarter.
///
/// It is made of what real plans are made of: rates that differ by age band and need, deaths by age, sex and need, limits
/// with waiting, area by area, beliefs that differ from draw to draw, and rules that differ from option to option.
struct Region {
  var areas = 22
  var years = 20
  var options = 3

  static let sexes = 2
  static let needs = 3
  static let ages = AgeSpan(lowest: 18, open: 90)

  var strata: Strata { Strata(groups: areas * Self.sexes, ages: Self.ages, needs: Self.needs) }
  var timeline: Timeline { Timeline(firstYear: FinancialYear(start: 2026), years: years, stepsPerYear: 4) }
  var settings: Int { Self.homes.count + Self.days.count }

  /// Settings × strata that every step of every lane goes over.
  var cells: Int { strata.count * settings }

  /// Everything, with what a report would read of it: by setting, area and sex.
  ///
  /// - Parameter keepsDraws: whether every draw of the total cost is kept, as a run does; nothing else is, however few
  ///   draws there are, so that sizes can be compared.
  func plan(keepsDraws: Bool = true) -> Plan {
    var maker = RegionMaker(region: self)
    var plan = maker.plan()
    let groups = (0..<areas).flatMap { area in ["female", "male"].map { ["area \(area)", $0] } }
    let reported = ReportedSeries(settings: [Self.homes.count, Self.days.count], groups: groups)
    plan.series = reported.all
    plan.keepsDraws = keepsDraws ? [reported.cost(settings: nil)] : []
    return plan
  }
}

/// What is said of a setting: its share of people and of entrants, pounds a week, and the places for every 100 people
/// there at the outset; nil where there is no limit.
struct RegionSetting {
  let people, entrants, weeklyCost: Double
  var places: Double?
  var whenFull: Int?
}

/// A baseline move and its probability in a year, before age and need.
struct RegionMove {
  let from, to: Int
  let probability: Double
}

extension Region {
  /// Family home, supported living, adult placement, extra care, residential home, nursing home, dementia home, hospital.
  static let homes = [
    RegionSetting(people: 0.46, entrants: 0.86, weeklyCost: 90),
    RegionSetting(people: 0.2, entrants: 0.08, weeklyCost: 780, places: 103),
    RegionSetting(people: 0.04, entrants: 0.02, weeklyCost: 420),
    RegionSetting(people: 0.03, entrants: 0, weeklyCost: 510),
    RegionSetting(people: 0.18, entrants: 0.04, weeklyCost: 1_180, places: 102, whenFull: 5),
    RegionSetting(people: 0.05, entrants: 0, weeklyCost: 1_350),
    RegionSetting(people: 0.02, entrants: 0, weeklyCost: 1_500),
    RegionSetting(people: 0.02, entrants: 0, weeklyCost: 2_900),
  ]

  /// Nothing arranged, day care, community support, direct payment, supported employment, paid job, college.
  static let days = [
    RegionSetting(people: 0.25, entrants: 0.2, weeklyCost: 0),
    RegionSetting(people: 0.35, entrants: 0.2, weeklyCost: 210, places: 101),
    RegionSetting(people: 0.12, entrants: 0.1, weeklyCost: 140),
    RegionSetting(people: 0.12, entrants: 0.1, weeklyCost: 180),
    RegionSetting(people: 0.05, entrants: 0.05, weeklyCost: 120),
    RegionSetting(people: 0.06, entrants: 0.05, weeklyCost: 0),
    RegionSetting(people: 0.05, entrants: 0.3, weeklyCost: 95),
  ]

  static let movesHome = [
    (0, 1, 0.02), (0, 2, 0.004), (0, 4, 0.012), (1, 3, 0.006), (1, 4, 0.01), (2, 1, 0.05), (2, 4, 0.02), (3, 5, 0.03),
    (4, 1, 0.02), (4, 5, 0.03), (4, 6, 0.01), (5, 7, 0.02), (7, 4, 0.3),
  ].map(RegionMove.init)

  static let movesByDay = [
    (0, 1, 0.04), (0, 2, 0.05), (0, 4, 0.02), (1, 0, 0.03), (1, 2, 0.02), (1, 3, 0.03), (2, 3, 0.04), (2, 0, 0.03),
    (4, 5, 0.1), (5, 0, 0.05), (6, 1, 0.25),
  ].map(RegionMove.init)
}
