/// What is missing from a grid, gathered so that one cause gives one finding.
struct TableGaps {
  /// Ages missing from some combinations.
  struct AgeGap {
    /// The first and last combination of the gap, which differ only in age.
    let combinations: ClosedRange<Int>
    /// Whether no combination has these ages.
    let isEverywhere: Bool
  }

  /// For each axis but age that lacks values altogether: the axis and those values.
  private(set) var values: [(axis: TableHeading.AxisColumn, missing: [Int])] = []
  /// Ages that are missing, where the rest of the combination is there.
  private(set) var ages: [AgeGap] = []
  /// Combinations, one of each run over all ages, of values that occur elsewhere but not together.
  private(set) var combinations: [Int] = []

  /// Looks through a grid.
  init(_ grid: TableGrid, rows: [TableRow], among indices: [Int]) {
    guard !indices.isEmpty else {
      // Rows were read but none bears on the run, which can only be because of their years.
      values = grid.axes.filter { $0.axis == .year }.map { ($0, Array($0.values.names.indices)) }
      return
    }
    let seen = grid.axes.enumerated().filter { $0.element.axis != .age }.map { place, axis in
      var seen = [Bool](repeating: false, count: axis.values.count)
      for index in indices { seen[rows[index].values[place].lowerBound] = true }
      return seen
    }
    for (axis, seen) in zip(grid.axes, seen) {
      let missing = seen.indices.filter { !seen[$0] }
      if !missing.isEmpty { values.append((axis, missing)) }
    }
    let run = grid.ages
    var agesSeen = [Bool](repeating: false, count: run)
    for cell in grid.rowAt.indices where grid.rowAt[cell] >= 0 { agesSeen[cell % run] = true }
    ages = Self.runs(in: agesSeen.map { !$0 }).map { AgeGap(combinations: $0, isEverywhere: true) }
    for start in stride(from: 0, to: grid.rowAt.count, by: run) {
      guard zip(grid.values(of: start), seen).allSatisfy({ $1[$0] }) else { continue }
      let isMissing = (0..<run).map { grid.rowAt[start + $0] < 0 }
      if isMissing.allSatisfy({ $0 }) {
        combinations.append(start)
      } else {
        let gaps = Self.runs(in: zip(isMissing, agesSeen).map { $0 && $1 })
        ages += gaps.map {
          AgeGap(combinations: (start + $0.lowerBound)...(start + $0.upperBound), isEverywhere: false)
        }
      }
    }
  }

  /// The stretches over which something holds.
  private static func runs(in flags: [Bool]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var start: Int?
    for (index, flag) in flags.enumerated() {
      if flag {
        start = start ?? index
      } else if let first = start {
        runs.append(first...(index - 1))
        start = nil
      }
    }
    if let start { runs.append(start...(flags.count - 1)) }
    return runs
  }
}
