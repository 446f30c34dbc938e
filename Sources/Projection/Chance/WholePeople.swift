/// Whole people by lane and cell; the cells of a lane are neighbours, since luck is drawn lane by lane.
final class WholePeople {
  let cells: Int
  private let start: UnsafeMutablePointer<Int>
  private let count: Int

  /// Nobody anywhere.
  init(cells: Int, lanes: Int) {
    self.cells = cells
    count = cells * lanes
    start = .allocate(capacity: count)
    start.initialize(repeating: 0, count: count)
  }

  deinit { start.deallocate() }

  /// The people of a lane by cell, valid as long as these people live.
  func lane(_ lane: Int) -> UnsafeMutablePointer<Int> {
    assert((lane + 1) * cells <= count, "no such lane")
    return start + lane * cells
  }

  /// Makes everybody of a lane a year older; the oldest keep their age.
  ///
  /// - Parameter perAge: the cells of one age, of which each group has a list, youngest first.
  func celebrate(lane: Int, groups: Int, ages: Int, perAge: Int) {
    guard ages > 1 else { return }
    for group in 0..<groups {
      let youngest = self.lane(lane) + group * ages * perAge
      let oldest = youngest + (ages - 1) * perAge
      for cell in 0..<perAge { oldest[cell] += oldest[cell - perAge] }
      (youngest + perAge).update(from: youngest, count: (ages - 2) * perAge)
      youngest.update(repeating: 0, count: perAge)
    }
  }
}
