internal import Kernel
import Quantities

/// Everybody cut into ages of one group that the kernel computes together, from the oldest of each group down; ages that
/// nobody can be of are left out.
struct AgeRuns: Sendable {
  private let runs: Fixed<lv_run>
  let count: Int32

  /// - Parameters:
  ///   - isInhabited: by [group × age].
  ///   - birthday: whether everybody is a year older than those whom the step before has left.
  fileprivate init(_ alike: AlikeAges, strata: Strata, isInhabited: [Bool], birthday: Bool) {
    let ages = strata.ages.count
    let shift = birthday && ages > 1 ? 1 : 0
    var runs: [lv_run] = []
    for group in 0..<strata.groups {
      var end = ages
      while end > 0 {
        var age = end - 1
        guard isInhabited[group * ages + age] else {
          end = age
          continue
        }
        // At a birthday the open age keeps its own beside those who reach it: it is computed alone.
        while end - age < lv_ages_at_once, age > shift, end < ages || shift == 0, isInhabited[group * ages + age - 1],
          alike.canJoin(group * ages + age - 1, group * ages + age, shift: shift)
        {
          age -= 1
        }
        runs.append(lv_run(group: Int32(group), age: Int32(age), ages: Int32(end - age)))
        end = age
      }
    }
    self.runs = Fixed(runs)
    count = Int32(runs.count)
  }

  var start: UnsafePointer<lv_run> { runs.start }
}

/// What a year goes over: the ages anybody can be of, and the bands and choices of the people there.
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
    let alike = AlikeAges(strata: plan.strata, bands: bands, changes: changes, entering: plan.entering)
    let inhabited = plan.inhabitedAges
    let distinct = Distinct(cells: plan.timeline.years) { year in
      // Where somebody was, a birthday leaves nobody: that is an age to go over too.
      zip(inhabited[year], inhabited[year + 1]).map { $0 || $1 }
    }
    let reaches = distinct.keys.map { isInhabited in
      let occupied = bands.ofStratum.indices.filter { isInhabited[$0 / plan.strata.needs] }.map { bands.ofStratum[$0] }
      let choices = occupied.flatMap { bands.choices[($0 * settings)..<(($0 + 1) * settings)] }
      return YearReach(
        runs: AgeRuns(alike, strata: plan.strata, isInhabited: isInhabited, birthday: false),
        birthdayRuns: AgeRuns(alike, strata: plan.strata, isInhabited: isInhabited, birthday: true),
        bands: (occupied.min() ?? 0)..<((occupied.max() ?? -1) + 1),
        choices: (choices.map(\.lowerBound).min() ?? 0)..<(choices.map(\.upperBound).max() ?? 0))
    }
    return distinct.keyOfCell.map { reaches[$0] }
  }
}

extension Plan {
  /// Whether anybody can be of each age, by [group × age]: on the eve of the first year, then at the end of each.
  fileprivate var inhabitedAges: [[Bool]] {
    let (ages, perAge) = (strata.ages.count, strata.needs * pathways[0].settings.count)
    let eve = (0..<(strata.groups * ages)).map { age in
      pathways[0].opening[(age * perAge)..<((age + 1) * perAge)].contains { $0 > 0 }
    }
    return (0..<timeline.years).reduce(into: [eve]) { all, year in
      let before = all[year]
      var now = before.indices.map { age in
        age % ages > 0 && before[age - 1] || age % ages == ages - 1 && before[age]
      }
      let settings = pathways[0].settings.count
      for (number, stratum) in entering.enumerated() {
        let people = pathways[0].entrants[year][(number * settings)..<((number + 1) * settings)]
        if people.contains(where: { $0 > 0 }) { now[stratum / strata.needs] = true }
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
