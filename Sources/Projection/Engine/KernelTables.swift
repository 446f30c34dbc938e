internal import Kernel
import Quantities

/// What the kernel has to know of one pathway, the same in every block.
struct KernelTables: Sendable {
  /// A change of need of those of one group and age: the need left and reached, and the row of the share that makes it.
  struct Change {
    let from: Int
    let to: Int
    let row: Int
  }

  private let strata: Strata
  private let compartments: Int
  private let settings: Int
  private let lanes: Int
  private let band: Fixed<Int32>
  private let setting: Fixed<Int32>
  private let exit: Fixed<Int32>
  private let firstChange: Fixed<Int32>
  private let changes: Fixed<lv_change>
  private let entering: Fixed<Int32>
  let moves: Flows
  let displacement: Flows
  /// Rows that the kernel works in.
  let scratchRows: Int

  /// - Parameters:
  ///   - exit: by [stratum], or by [stratum × setting] where this pathway's settings matter to exits: the row of the share
  ///     that leaves.
  ///   - changes: by [group × age].
  ///   - lanes: of a block.
  init(
    strata: Strata, compartments: Compartments, bands: Bands, exit: [Int], changes: [[Change]], entering: [Int],
    moves: Flows, displacement: Flows, lanes: Int
  ) {
    self.strata = strata
    self.compartments = compartments.count
    settings = exit.count / strata.count
    self.lanes = lanes
    band = Fixed(bands.ofStratum.map(Int32.init))
    setting = Fixed(compartments.all.map { Int32($0.setting) })
    self.exit = Fixed(exit.map { Int32($0 * lanes) })
    let byReached = changes.flatMap { changes in
      (0..<strata.needs).map { need in changes.filter { $0.to == need } }
    }
    firstChange = Fixed(byReached.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
    self.changes = Fixed(byReached.joined().map { lv_change(from: Int32($0.from), share: Int32($0.row * lanes)) })
    var numbers = [Int32](repeating: -1, count: strata.count)
    for (number, stratum) in entering.enumerated() { numbers[stratum] = Int32(number) }
    self.entering = Fixed(numbers)
    self.moves = moves
    self.displacement = displacement
    scratchRows = Int(
      lv_scratch_rows(
        Int32(strata.needs), Int32(compartments.count), Int32(changes.reduce(0) { max($0, $1.count) })))
  }

  /// What the kernel reads in a year.
  func view(of year: YearReach) -> lv_pathway {
    lv_pathway(
      groups: Int32(strata.groups), ages: Int32(strata.ages.count), needs: Int32(strata.needs),
      compartments: Int32(compartments), row: Int32(lanes), band: band.start, setting: setting.start,
      settings: Int32(settings), exit: exit.start, first_change: firstChange.start, changes: changes.start,
      entering: entering.start, runs: (year.runs.start, year.birthdayRuns.start),
      run_count: (year.runs.count, year.birthdayRuns.count))
  }
}
