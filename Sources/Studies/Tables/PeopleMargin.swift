/// A table of people seen from a coarser space: strata, or strata by the settings of one pathway.
///
/// Rows that cannot be told apart there, because they differ only in another pathway or because their bands of ages
/// interlock, become one part of the margin.
struct PeopleMargin {
  /// The parts and what they add to, for fitting.
  let margin: ProportionalFit.Margin
  /// For each part, its first row; nil for the part of all that the table leaves out.
  let rows: [Int?]

  /// - Parameter pathway: the pathway whose settings are told apart; nil for strata alone.
  init(_ table: Table, _ vocabulary: Vocabulary, pathway: Int?) {
    let grid = table.series[0].grid
    let settings = pathway.map { vocabulary.pathways[$0].values.count } ?? 1
    let bySetting = pathway.map { grid.stride(.pathway($0)) } ?? 0
    let hidden = Self.hiddenOffsets(in: grid, except: pathway)
    var rowsAlike = DisjointSets(count: table.rows.count)
    var rowOf: [Int] = []
    for stratum in grid.offsets(ofStrataOf: vocabulary) {
      for setting in 0..<settings {
        var first = -1
        for offset in hidden {
          let row = grid.rowAt[stratum + setting * bySetting + offset]
          guard row >= 0 else { continue }
          if first >= 0 { rowsAlike.join(first, row) } else { first = row }
        }
        rowOf.append(first)
      }
    }
    // Part 0 is what the table leaves out, which `otherwise 0` makes 0.
    var partOfSet: [Int: Int] = [:]
    var rows: [Int?] = [nil]
    var targets = [0.0]
    for row in table.rows.indices {
      let set = rowsAlike.representative(of: row)
      if let part = partOfSet[set] {
        targets[part] += table.rows[row].value
      } else {
        partOfSet[set] = rows.count
        rows.append(row)
        targets.append(table.rows[row].value)
      }
    }
    let partOf = rowOf.map { $0 < 0 ? 0 : partOfSet[rowsAlike.representative(of: $0)] ?? 0 }
    margin = ProportionalFit.Margin(partOf: partOf, targets: targets)
    self.rows = rows
  }

  /// The offsets of all combinations of the pathways that the space does not tell apart.
  private static func hiddenOffsets(in grid: TableGrid, except shown: Int?) -> [Int] {
    var offsets = [0]
    for (axis, stride) in zip(grid.axes, grid.strides) {
      guard case .pathway(let pathway) = axis.axis, pathway != shown else { continue }
      offsets = offsets.flatMap { offset in (0..<axis.values.count).map { offset + $0 * stride } }
    }
    return offsets
  }
}

/// Things joined into sets, two at a time.
struct DisjointSets {
  private var parent: [Int]

  /// So many things, each in a set of its own.
  init(count: Int) { parent = Array(0..<count) }

  /// The one of a set that stands for all of it.
  mutating func representative(of thing: Int) -> Int {
    var root = thing
    while parent[root] != root {
      parent[root] = parent[parent[root]]
      root = parent[root]
    }
    return root
  }

  /// Makes one set of the sets of two things.
  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (representative(of: left), representative(of: right))
    parent[max(left, right)] = min(left, right)
  }
}
