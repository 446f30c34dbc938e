internal import Kernel
import Quantities

/// Everybody cut into ages of one group that the kernel computes together, from the oldest of each group down; ages that
/// nobody can be of are left out.
struct AgeRuns: Sendable {
  private let runs: Fixed<lv_run>
  let count: Int32

  /// - Parameters:
  ///   - isInhabited: by [stratum].
  ///   - birthday: whether everybody is a year older than those whom the step before has left.
  fileprivate init(_ alike: AlikeAges, strata: Strata, isInhabited: [Bool], birthday: Bool) {
    let (ages, needs) = (strata.ages.count, strata.needs)
    func areThere(group: Int, ages some: Range<Int>) -> ArraySlice<Bool> {
      isInhabited[((group * ages + some.lowerBound) * needs)..<((group * ages + some.upperBound) * needs)]
    }
    let shift = birthday && ages > 1 ? 1 : 0
    var runs: [lv_run] = []
    for group in 0..<strata.groups {
      var end = ages
      while end > 0 {
        var age = end - 1
        guard areThere(group: group, ages: age..<end).contains(true) else {
          end = age
          continue
        }
        // At a birthday the open age keeps its own beside those who reach it: it is computed alone.
        while end - age < lv_ages_at_once, age > shift, end < ages || shift == 0,
          areThere(group: group, ages: (age - 1)..<age).contains(true),
          alike.canJoin(group * ages + age - 1, group * ages + age, shift: shift)
        {
          age -= 1
        }
        let inhabited = areThere(group: group, ages: age..<end).enumerated().reduce(into: UInt32(0)) { bits, stratum in
          if stratum.element { bits |= 1 << UInt32(min(stratum.offset % needs, 31)) }
        }
        runs.append(lv_run(group: Int32(group), age: Int32(age), ages: Int32(end - age), needs: inhabited))
        end = age
      }
    }
    self.runs = Fixed(runs)
    count = Int32(runs.count)
  }

  var start: UnsafePointer<lv_run> { runs.start }
}

/// What a year goes over: the ages and needs anybody can be of, and the bands and choices of the people there.
struct YearReach: Sendable {
  /// In steps without a birthday, and in the one with.
  let runs: AgeRuns
  let birthdayRuns: AgeRuns
  let bands: Range<Int>
  let choices: Range<Int>

  /// - Parameter changes: of need, by [group × age].
  static func byYear(
    of plan: Plan, bands: Bands, settings: Int, changes: [[KernelTables.Change]]
  ) -> [YearReach] {
    let (strata, needs) = (plan.strata, plan.strata.needs)
    let alike = AlikeAges(strata: strata, bands: bands, changes: changes, entering: plan.entering)
    let inhabited = plan.inhabitedStrata(changes)
    let distinct = Distinct(cells: plan.timeline.years) { year in
      // Where somebody was, a birthday leaves nobody: that is a stratum to go over too.
      zip(inhabited[year], inhabited[year + 1]).map { $0 || $1 }
    }
    let reaches = distinct.keys.map { isInhabited in
      let ages = changes.indices.map { isInhabited[($0 * needs)..<(($0 + 1) * needs)].contains(true) }
      let occupied = bands.ofStratum.indices.filter { ages[$0 / needs] }.map { bands.ofStratum[$0] }
      let choices = occupied.flatMap { bands.choices[($0 * settings)..<(($0 + 1) * settings)] }
      return YearReach(
        runs: AgeRuns(alike, strata: strata, isInhabited: isInhabited, birthday: false),
        birthdayRuns: AgeRuns(alike, strata: strata, isInhabited: isInhabited, birthday: true),
        bands: (occupied.min() ?? 0)..<((occupied.max() ?? -1) + 1),
        choices: (choices.map(\.lowerBound).min() ?? 0)..<(choices.map(\.upperBound).max() ?? 0))
    }
    return distinct.keyOfCell.map { reaches[$0] }
  }
}

extension Plan {
  /// Whether anybody can be in each stratum: on the eve of the first year, then in the year up to its end.
  ///
  /// - Parameter changes: of need, by [group × age].
  fileprivate func inhabitedStrata(_ changes: [[KernelTables.Change]]) -> [[Bool]] {
    let (needs, settings) = (strata.needs, pathways[0].settings.count)
    let eve = (0..<strata.count).map { stratum in
      pathways[0].opening[(stratum * settings)..<((stratum + 1) * settings)].contains { $0 > 0 }
    }
    return (0..<timeline.years).reduce(into: [eve]) { all, year in
      let before = all[year]
      var now = before.indices.map { stratum in
        let age = stratum / needs % strata.ages.count
        return age > 0 && before[stratum - needs] || age == strata.ages.count - 1 && before[stratum]
      }
      for (number, stratum) in entering.enumerated() {
        let people = pathways[0].entrants[year][(number * settings)..<((number + 1) * settings)]
        if people.contains(where: { $0 > 0 }) { now[stratum] = true }
      }
      for (cell, changes) in changes.enumerated() {
        // Changes of a year may follow each other, as often as there are needs.
        for _ in 1..<needs {
          for change in changes where now[cell * needs + change.from] { now[cell * needs + change.to] = true }
        }
      }
      all.append(now)
    }
  }
}

/// Which ages of a group have the same bands and changes of need, by [group × age].
private struct AlikeAges {
  private struct Change: Hashable {
    let from: Int
    let to: Int
  }

  private let bands: Distinct<ArraySlice<Int>>
  private let changes: Distinct<[Change]>
  private var isEntered: [Bool]

  init(strata: Strata, bands: Bands, changes: [[KernelTables.Change]], entering: [Int]) {
    let needs = strata.needs
    self.bands = Distinct(cells: changes.count) { bands.ofStratum[($0 * needs)..<(($0 + 1) * needs)] }
    self.changes = Distinct(cells: changes.count) { cell in changes[cell].map { Change(from: $0.from, to: $0.to) } }
    isEntered = Array(repeating: false, count: changes.count)
    for stratum in entering { isEntered[stratum / needs] = true }
  }

  /// Whether an age and the next can be computed together, with the people of `shift` ages below.
  func canJoin(_ age: Int, _ next: Int, shift: Int) -> Bool {
    bands.keyOfCell[age] == bands.keyOfCell[next] && changes.keyOfCell[age] == changes.keyOfCell[next]
      && bands.keyOfCell[age - shift] == bands.keyOfCell[next - shift]
      && !isEntered[age - shift] && !isEntered[next - shift]
  }
}
