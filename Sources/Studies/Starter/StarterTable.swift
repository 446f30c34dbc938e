/// A table of a beginning: every combination of names that needs a figure, and `to fill` in place of each.
struct StarterTable {
  let name: String
  /// The columns that tell figures apart, each with its names; all combinations have a row.
  var columns: [(name: String, values: [String])] = []
  /// Rows of those columns that are no such combinations, such as moves.
  var rows: [[String]] = []
  /// The column that holds the figures.
  let figure: String
  /// What the figures are, in the column `note` of the first row.
  let note: String

  var file: Starter.File {
    let combinations = columns.reduce([[]]) { rows, column in
      rows.flatMap { row in column.values.map { row + [$0] } }
    }
    let all = rows.isEmpty ? combinations : rows
    let lines = all.enumerated().map { place, names in
      (names + ["to fill", "", place == 0 ? "\"\(note)\"" : ""]).joined(separator: ",")
    }
    let heading = (columns.map(\.name) + [figure, "source", "note"]).joined(separator: ",")
    return Starter.File(name: name, text: ([heading] + lines).map { $0 + "\n" }.joined())
  }
}
