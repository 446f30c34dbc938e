internal import Kernel

/// Numbers by row and lane, lanes innermost, in memory of their own: the state and the scratch of a block of lanes.
final class Rows {
  let count: Int
  let lanes: Int
  private let start: UnsafeMutablePointer<Double>

  /// Rows of zeros.
  init(_ count: Int, lanes: Int) {
    self.count = count
    self.lanes = lanes
    start = lv_allocate(count * lanes)
  }

  deinit { lv_free(start, count * lanes) }

  /// The same numbers in memory of their own.
  func copy() -> Rows {
    let copy = Rows(count, lanes: lanes)
    copy.start.update(from: start, count: count * lanes)
    return copy
  }

  /// One row, valid as long as these rows live.
  subscript(row: Int) -> Row {
    assert(row >= 0 && row < count, "no such row")
    return Row(start: start + row * lanes, lanes: lanes)
  }

  /// Where the figures of a lane of a row stand; those of the next row are `lanes` further on.
  func address(row: Int = 0, lane: Int = 0) -> UnsafeMutablePointer<Double> { start + (row * lanes + lane) }

  /// Sets every number to 0.
  func clear() { clear(rows: 0..<count) }

  /// Sets the numbers of some rows to 0.
  func clear(rows: Range<Int>) { (start + rows.lowerBound * lanes).update(repeating: 0, count: rows.count * lanes) }
}

/// One quantity in every lane of a block.
///
/// All arithmetic is lane by lane, so a lane's bits never depend on which lanes are computed beside it.
struct Row {
  let start: UnsafeMutablePointer<Double>
  let lanes: Int

  @inline(__always)
  subscript(lane: Int) -> Double {
    get { start[lane] }
    nonmutating set { start[lane] = newValue }
  }

  /// Sets every lane to a value worked out for it.
  @inline(__always)
  func fill(_ value: (Int) -> Double) {
    for lane in 0..<lanes { start[lane] = value(lane) }
  }

  /// Whether any lane has more than 0.
  var hasAny: Bool { (0..<lanes).contains { start[$0] > 0 } }

  /// Whether any lane has something else.
  func isOther(than value: Double) -> Bool { (0..<lanes).contains { start[$0] != value } }

  func set(_ value: Double) { fill { _ in value } }

  func set(_ other: Row) { fill { other[$0] } }

  func add(_ other: Row) { fill { self[$0] + other[$0] } }

  func add(_ other: Row, times factor: Double) { fill { self[$0] + other[$0] * factor } }

  func add(_ other: Row, times factors: Row) { fill { self[$0] + other[$0] * factors[$0] } }

  /// The part of those who ask that a room can take: all of them, or room ÷ asking.
  func setShare(met room: Row, of asking: Row) { fill { asking[$0] > room[$0] ? room[$0] / asking[$0] : 1 } }
}
