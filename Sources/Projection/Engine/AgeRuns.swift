internal import Kernel
import Quantities

/// Everybody cut into ages of one group that the kernel computes together, from the oldest of each group down.
struct AgeRuns: Sendable {
  private let runs: Fixed<lv_run>
  let count: Int32

  /// - Parameters:
  ///   - changes: by [group × age].
  ///   - entering: the strata that people enter.
  ///   - birthday: whether everybody is a year older than those whom the step before has left.
  init(strata: Strata, bands: Bands, changes: [[KernelTables.Change]], entering: [Int], birthday: Bool) {
    let ages = strata.ages.count
    let alike = Alike(strata: strata, bands: bands, changes: changes, entering: entering)
    let shift = birthday && ages > 1 ? 1 : 0
    var runs: [lv_run] = []
    for group in 0..<strata.groups {
      var end = ages
      while end > 0 {
        var age = end - 1
        // At a birthday the open age keeps its own beside those who reach it: it is computed alone.
        while end - age < lv_ages_at_once, age > shift, end < ages || shift == 0,
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

/// Which ages of a group have the same bands and changes of need, by [group × age].
private struct Alike {
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
