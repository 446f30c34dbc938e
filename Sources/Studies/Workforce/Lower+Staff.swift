import Projection
import Quantities
import RuleLanguage

/// Staff in post in one group, from year to year.
enum StaffSupply {
  /// By year, as a table tells them.
  case tabled([Double])
  /// Parameters: the posts of the first year; the share who leave in a year, and who comes, where somebody is said to.
  case stated(posts: Int, turnover: Int?, recruits: Int?)

  var parameters: [Int] {
    switch self {
    case .tabled: return []
    case .stated(let posts, let turnover, let recruits): return [posts] + [turnover, recruits].compactMap { $0 }
    }
  }
}

/// A staff group as a run needs it.
struct StaffGroup {
  let name: Name
  /// What its posts are needed for.
  let needed: MeasureReading.Terms
  /// Those in post; nil where nothing says it.
  let supply: StaffSupply?
  /// Parameters, where they are said: the share of those in post who leave in a year, and who are qualified.
  let turnover: Int?
  let qualified: Int?

  /// The parameters it rests on.
  var parameters: [Int] {
    needed.parameters + (supply?.parameters ?? []) + [turnover, qualified].compactMap { $0 }
  }
}

// Who is needed, and who there is.
extension Lowering {
  /// Every staff group that is declared or needed, its gauges and parameters added to the plan.
  mutating func staffGroups() -> [StaffGroup] {
    var groups: [StaffGroup] = []
    for name in rulebook.staffGroupNames {
      let declared = rulebook.staffGroup(name)
      let identity = "staff group \(name.staffKey)"
      groups.append(
        StaffGroup(
          name: name, needed: staffNeeded(in: [], ofGroup: name, nil), supply: declared.flatMap { supply(of: $0) },
          turnover: declared?.turnover.map { parameter($0, .share, identity: identity + "/turnover") },
          qualified: declared?.qualified.map { parameter($0, .share, identity: identity + "/qualified") }))
    }
    return groups
  }

  /// The posts of some staff groups, all where none is named, that nobody is in post to fill.
  mutating func vacancies(of names: [Name]) -> [MeasureReading.Vacancies] {
    var vacancies: [MeasureReading.Vacancies] = []
    for name in names.isEmpty ? rulebook.staffGroupNames : names {
      guard let supply = rulebook.staffGroup(name).flatMap({ supply(of: $0) }) else { continue }
      vacancies.append(
        MeasureReading.Vacancies(needed: staffNeeded(in: [], ofGroup: name, nil), supply: supply))
    }
    return vacancies
  }

  private mutating func supply(of group: StaffGroupDeclaration) -> StaffSupply? {
    let identity = "staff group \(group.name.staffKey)"
    switch group.supply {
    case nil: return nil
    case .table: return baseline.tabledPosts[group.name.staffKey].map { .tabled($0.posts) }
    case .posts(let posts):
      return .stated(
        posts: parameter(posts, .count, identity: identity + "/supply"),
        turnover: group.turnover.map { parameter($0, .share, identity: identity + "/turnover") },
        recruits: group.recruits.map { parameter($0, .count, identity: identity + "/recruits") })
    }
  }

  // MARK: Needed

  /// The posts that people, places and services need.
  ///
  /// - Parameters:
  ///   - settings: nil or empty for all of them and for every service.
  ///   - group: the staff group; nil for all of them together.
  ///   - strata: the people who count; nil for everybody. Places and services are for nobody in particular, so what they
  ///     need counts for everybody together alone.
  mutating func staffNeeded(in settings: [Name], ofGroup group: Name?, _ strata: [Bool]?) -> MeasureReading.Terms {
    var terms = MeasureReading.Terms()
    for name in settings.isEmpty ? rulebook.pathways.flatMap(\.settings) : settings {
      guard let place = rulebook.place(of: name) else { continue }
      for need in rulebook.settings[name.key]?.staff ?? [] where group.map({ need.isOf($0) }) ?? true {
        let isForPlaces = need.base.isPlaces
        if isForPlaces, strata != nil { continue }
        let gauge = Gauge(
          isForPlaces ? .places : .people, pathway: place.pathway, settings: [place.setting], strata: strata)
        terms.gauged.append(
          MeasureReading.Term(gauge: gaugeList.add(gauge), weight: posts(need, of: "setting \(name.key)")))
      }
    }
    guard settings.isEmpty, strata == nil else { return terms }
    for (number, service) in rulebook.services.enumerated() {
      for need in service.staff where group.map({ need.isOf($0) }) ?? true {
        var figure: KeyPath<ServiceReckoning.Year, [Double]> & Sendable = \.volume
        if case .users = need.base { figure = \.users }
        terms.services.append(
          MeasureReading.ServiceTerm(
            service: number, figure: figure, weight: posts(need, of: "service \(service.name.key)")))
      }
    }
    return terms
  }

  /// The parameter that says how many posts one person, place, user or unit needs.
  private mutating func posts(_ need: StaffNeed, of place: String) -> Int {
    var hours = 1.0
    let hoursOfAPost = rulebook.staffGroup(need.group)?.hours ?? 1
    switch need.count {
    case .posts: break
    case .hoursAWeek: hours = hoursOfAPost
    case .hours: hours = hoursOfAPost * rulebook.scenario.weeksPerYear
    }
    var identity = "\(place)/staff \(need.group.key)"
    if case .people = need.base {} else { identity += " for each \(need.base.word)" }
    return parameter(need.number, .count, identity: identity, scale: 1 / (need.per * hours))
  }
}

extension StaffNeed {
  fileprivate func isOf(_ group: Name) -> Bool { self.group.staffKey == group.staffKey }
}

extension StaffNeed.Base {
  fileprivate var isPlaces: Bool {
    if case .places = self { return true }
    return false
  }
}
