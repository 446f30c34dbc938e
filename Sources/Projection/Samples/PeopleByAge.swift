public import Quantities

/// Who is of which age on one day, in the central estimate of one option: by setting and group, and by setting and need.
///
/// Ages are those that people have on the day: the last day of a year, 31 March, before the birthdays of the next. Draws are
/// not told apart by age, since that would have every person of every draw read once more in every year.
public struct PeopleByAge: Hashable, Sendable {
  /// The ages told apart, the youngest first; together they hold everybody.
  public let bands: [AgeBand]
  /// How many groups.
  public let groups: Int
  /// How many needs.
  public let needs: Int
  /// People by [setting of all pathways × group × band].
  public internal(set) var byGroup: [Double]
  /// People by [setting of all pathways × need × band].
  public internal(set) var byNeed: [Double]

  /// Nobody yet.
  init(bands: [AgeBand], settings: Int, groups: Int, needs: Int) {
    (self.bands, self.groups, self.needs) = (bands, groups, needs)
    byGroup = Array(repeating: 0, count: settings * groups * bands.count)
    byNeed = Array(repeating: 0, count: settings * needs * bands.count)
  }

  /// The people of some settings by [band].
  ///
  /// - Parameters:
  ///   - settings: by number among those of all pathways.
  ///   - groups: nil for everybody.
  public func people(inSettings settings: [Int], groups chosen: [Int]? = nil) -> [Double] {
    sum(byGroup, settings.flatMap { setting in (chosen ?? Array(0..<groups)).map { setting * groups + $0 } })
  }

  /// The people of some settings who have a need, by [band].
  public func people(inSettings settings: [Int], need: Int) -> [Double] {
    sum(byNeed, settings.map { $0 * needs + need })
  }

  private func sum(_ people: [Double], _ rows: [Int]) -> [Double] {
    bands.indices.map { band in rows.reduce(0) { $0 + people[$1 * bands.count + band] } }
  }

  /// Adds the people of some strata in a setting.
  mutating func add(_ people: Double, setting: Int, group: Int, need: Int, band: Int) {
    byGroup[(setting * groups + group) * bands.count + band] += people
    byNeed[(setting * needs + need) * bands.count + band] += people
  }
}

extension Plan {
  /// Nobody yet, by the ages that the plan tells apart.
  var nobodyByAge: PeopleByAge {
    PeopleByAge(
      bands: agesTold, settings: pathways.reduce(0) { $0 + $1.settings.count }, groups: strata.groups,
      needs: strata.needs)
  }

  /// The band of every stratum, among the ages told apart.
  var bandsOfAge: [Int] {
    (0..<strata.count).map { stratum in
      let age = strata.age(of: stratum)
      guard let band = agesTold.firstIndex(where: { $0.contains(age) }) else {
        preconditionFailure("the ages told apart hold everybody")
      }
      return band
    }
  }

  /// Who is of which age on the eve of the first year; nil where the plan tells no ages.
  var openingByAge: PeopleByAge? {
    guard !agesTold.isEmpty else { return nil }
    var opening = nobodyByAge
    let bands = bandsOfAge
    var first = 0
    for pathway in pathways {
      let settings = pathway.settings.count
      for (cell, people) in pathway.opening.enumerated() where people > 0 {
        let stratum = cell / settings
        opening.add(
          people, setting: first + cell % settings, group: strata.group(of: stratum), need: strata.need(of: stratum),
          band: bands[stratum])
      }
      first += settings
    }
    return opening
  }
}
