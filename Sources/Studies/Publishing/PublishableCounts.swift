/// Counts of people as they can be published: what is told of them is told to within five people.
///
/// The counts stand in a fixed order and are added up one after another. Of every running total it is told in which box
/// it lies (0 to under 5, 5 to under 10, and so on) and nothing else; a count becomes the difference between where two
/// boxes begin. So a count, or the sum of neighbours, is less than 5 from the truth however many small counts there are,
/// nobody is told where nobody is, and whoever knows the method, and every figure made of the result, can bound no count to
/// less than 5.
///
/// Source: rounding as a way to protect tables, and the attack by linear programming that it must stand: A. Hundepool and
/// others, Handbook on Statistical Disclosure Control, second edition (2024). Why it stands: Protecting counts of people,
/// in the documentation of Reports.
struct PublishableCounts {
  /// How wide a box is, in people: no count is told more narrowly.
  static let width = 5.0
  /// Totals that differ by less are the same but for the order in which they were added up.
  private static let roundingOfSums = 1e-9

  /// What stands for each count.
  let values: [Double]

  /// - Parameter counts: people in a fixed order that does not depend on how many there are.
  init(_ counts: [Double]) {
    var (total, told) = (0.0, 0.0)
    values = counts.map { count in
      total += count
      let before = told
      told = (total / Self.width + Self.roundingOfSums).rounded(.down) * Self.width
      return told - before
    }
  }
}

extension Table {
  /// The counts of people in its rows as they can be published, by year and row.
  func publishableCounts(years: Int) -> [[Double]] {
    let order = orderOfPublishing(years: years)
    var counts = [[Double]](repeating: Array(repeating: 0, count: rows.count), count: years)
    for (place, count) in zip(order, PublishableCounts(order.map { rows[$0.row].value }).values) {
      counts[place.year][place.row] = count
    }
    return counts
  }

  /// The order in which counts are added up: year by year, and within a year by groups, needs, ages and settings, so that
  /// tables that begin alike agree on what they share. A row without a year is one of every year.
  func orderOfPublishing(years: Int) -> [(year: Int, row: Int)] {
    let order = heading.axes.indices.sorted { Self.rank(heading.axes[$0].axis) < Self.rank(heading.axes[$1].axis) }
    let keys = rows.map { row in order.map { row.values[$0].lowerBound } }
    let sorted = rows.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    let year = heading.axes.firstIndex { $0.axis == .year }
    return (0..<years).flatMap { inYear in
      sorted.filter { row in year.map { rows[row].values[$0].contains(inYear) } ?? true }.map { (inYear, $0) }
    }
  }

  /// The same table of people with counts that can be published.
  ///
  /// Nobody becomes almost nobody, so that tables which share no column they begin with can still be fitted to each other.
  func publishable() -> Table {
    let almostNobody = 1e-9
    return replacingValues(publishableCounts(years: 1)[0].map { max($0, almostNobody) })
  }

  private static func rank(_ axis: Axis) -> [Int] {
    switch axis {
    case .year: [0]
    case .group(let group): [1, group]
    case .need: [2]
    case .age: [3]
    case .pathway(let pathway): [4, pathway]
    case .setting, .variant, .payer, .staff: [5]
    }
  }
}

extension [Int] {
  fileprivate static func < (left: [Int], right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }
}
