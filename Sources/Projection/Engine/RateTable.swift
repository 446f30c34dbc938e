/// Annual probabilities that draw on the people of one cell together, and the rate rules that multiply each.
struct CompetingRates: Sendable {
  let annual: [Double]
  /// The rate rules that multiply each, by number in the plan.
  let rules: [[Int]]
}

/// The rates of many cells; cells with the same rates and rules share one *profile*, so that each is worked out once.
struct RateTable: Sendable {
  let profiles: [CompetingRates]
  let profileOfCell: [Int]
  /// The first row of each profile among the rows of all probabilities.
  let firstRow: [Int]
  /// The rows of all profiles.
  let rows: Int

  private struct Key: Hashable {
    let annual: [Double]
    let rules: Int
  }

  /// - Parameters:
  ///   - rules: every list of rules that cells have, each once.
  ///   - rates: the probabilities of a cell, and the number of its list.
  init(cells: Int, rules: [[[Int]]], rates: (Int) -> (annual: [Double], rules: Int)) {
    let distinct = Distinct(cells: cells) { cell in
      let (annual, rules) = rates(cell)
      return Key(annual: annual, rules: rules)
    }
    profiles = distinct.keys.map { CompetingRates(annual: $0.annual, rules: rules[$0.rules]) }
    profileOfCell = distinct.keyOfCell
    var firstRow: [Int] = []
    var rows = 0
    for profile in distinct.keys {
      firstRow.append(rows)
      rows += profile.annual.count
    }
    self.firstRow = firstRow
    self.rows = rows
  }

  /// The row of one of the competing probabilities of a cell.
  func row(cell: Int, rate: Int) -> Int { firstRow[profileOfCell[cell]] + rate }
}

/// Keys of many cells, each key kept once, in the order they first occur.
struct Distinct<Key: Hashable> {
  let keys: [Key]
  let keyOfCell: [Int]

  init(cells: Int, key: (Int) -> Key) {
    var keys: [Key] = []
    var numbers: [Key: Int] = [:]
    keyOfCell = (0..<cells).map { cell in
      let key = key(cell)
      if let number = numbers[key] { return number }
      numbers[key] = keys.count
      keys.append(key)
      return keys.count - 1
    }
    self.keys = keys
  }
}
