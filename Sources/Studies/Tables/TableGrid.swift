import Projection
import Quantities

/// Every combination of the columns of a table, each with the row that speaks of it.
///
/// Combinations are numbered row-major over the axes of the heading; ages, where there are any, come last.
struct TableGrid {
  /// What is told apart.
  let axes: [TableHeading.AxisColumn]
  /// How far apart neighbours along each axis lie.
  let strides: [Int]
  /// For each combination, the index of a row, or -1 where none speaks of it.
  private(set) var rowAt: [Int]

  /// Two rows that speak of the same combination.
  struct Clash {
    let first: Int
    let second: Int
    /// Whether both rows say the same ages, rather than bands that overlap.
    let sameAges: Bool
  }

  /// Enters rows; where two speak of the same combination, the first is kept.
  init(_ axes: [TableHeading.AxisColumn], rows: [TableRow], among indices: [Int], clashes: inout [Clash]) {
    self.axes = axes
    var strides = [Int](repeating: 1, count: axes.count)
    for axis in axes.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] * axes[axis + 1].values.count }
    self.strides = strides
    rowAt = Array(repeating: -1, count: axes.map(\.values.count).reduce(1, *))
    let hasAges = axes.last?.axis == .age
    for index in indices {
      let row = rows[index]
      let start = zip(row.values, strides).reduce(0) { $0 + $1.0.lowerBound * $1.1 }
      let ages = hasAges ? row.values.last?.count ?? 1 : 1
      var clashing: Int?
      for cell in start..<(start + ages) {
        if rowAt[cell] == -1 { rowAt[cell] = index } else { clashing = clashing ?? rowAt[cell] }
      }
      if let clashing {
        clashes.append(
          Clash(first: clashing, second: index, sameAges: !hasAges || rows[clashing].values.last == row.values.last))
      }
    }
  }

  /// How many ages, 1 where the table does not tell them apart.
  var ages: Int { axes.last?.axis == .age ? axes.last?.values.count ?? 1 : 1 }

  /// How far apart neighbours along an axis lie; 0 for an axis the table does not have, along which it says the same.
  func stride(_ axis: Axis) -> Int { axes.firstIndex { $0.axis == axis }.map { strides[$0] } ?? 0 }

  /// For each stratum, the combination that speaks of it, first along every axis that strata do not have.
  func offsets(ofStrataOf vocabulary: Vocabulary) -> [Int] {
    let strata = vocabulary.strata
    let byGroup = (0..<strata.groups).map { group in
      vocabulary.groups.indices.reduce(0) { $0 + stride(.group($1)) * vocabulary.value(ofGroup: $1, in: group) }
    }
    let (age, need) = (stride(.age), stride(.need))
    return (0..<strata.count).map { stratum in
      byGroup[strata.group(of: stratum)] + age * (strata.age(of: stratum) - strata.ages.lowest)
        + need * strata.need(of: stratum)
    }
  }

  /// The values a combination has along the axes other than age, by axis.
  func values(of combination: Int) -> [Int] {
    zip(axes, strides).filter { $0.0.axis != .age }.map { combination / $0.1 % $0.0.values.count }
  }
}
