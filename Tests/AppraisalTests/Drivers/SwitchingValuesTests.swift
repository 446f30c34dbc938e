import Appraisal
import Testing

@Suite("Switching values")
struct SwitchingValuesTests {
  private struct Unanswered: Error {}

  @Test("A straight line crosses where algebra says", arguments: [-40.0, -3, 0.5, 12, 99.9])
  func monotone(crossing: Double) throws {
    let found = SwitchingValues(around: 1, in: -100...100, tolerance: 1e-6) {
      $0.map { ($0 >= crossing) != (1 >= crossing) }
    }
    if crossing > 1 {
      let above = try #require(found.above)
      #expect(above >= crossing && above - crossing <= 1e-6 && found.below == nil)
    } else {
      let below = try #require(found.below)
      #expect(below < crossing && crossing - below <= 1e-6 && found.above == nil)
    }
  }

  @Test("Of several changes it is the nearest on each side: a net benefit of x³ − 12x − 4 about 0")
  func nonMonotone() throws {
    let isPositive = { (x: Double) in x * x * x - 12 * x - 4 > 0 }
    let found = SwitchingValues(around: 0, in: -10...10, tolerance: 1e-9) { $0.map(isPositive) }
    // Its three roots, by Newton's method: −3.2836, −0.3365 and 3.6201.
    #expect((try #require(found.below) + 0.336_508_804).magnitude < 2e-9)
    #expect((try #require(found.above) - 3.620_075_858).magnitude < 2e-9)
    for (value, side) in [(found.below, 1.0), (found.above, -1)] {
      let value = try #require(value)
      #expect(isPositive(value) && !isPositive(value + side * 2e-9))
    }
  }

  @Test("None in its legal range is said to be none")
  func none() {
    let found = SwitchingValues(around: 0.5, in: 0...1, tolerance: 1e-3) { $0.map { $0 >= 1.5 } }
    #expect(found.isNone)
    // A range that ends at the likely value has nothing beyond it.
    let edge = SwitchingValues(around: 1, in: 0...1, tolerance: 1e-3) { $0.map { $0 <= 0.25 } }
    #expect(edge.above == nil && edge.below.map { ($0 - 0.25).magnitude <= 1e-3 } == true)
  }

  @Test("A change at the end of the range is in it")
  func atTheEnd() {
    let found = SwitchingValues(around: 0, in: 0...7, tolerance: 1e-3) { $0.map { $0 >= 7 } }
    #expect(found.above == 7)
  }

  @Test("A jump is found as a slope is, and tolerance may be finer than numbers are")
  func fine() {
    let found = SwitchingValues(around: 0, in: 0...3, tolerance: 1e-300) { $0.map { $0 >= 2 } }
    #expect(found.above == 2)
  }

  @Test("Whole runs are asked few times, for many values at once")
  func rounds() {
    var rounds: [Int] = []
    _ = SwitchingValues(around: 10, in: 0...1000, tolerance: 1e-3, cells: 32) { values in
      rounds.append(values.count)
      return values.map { $0 >= 77 || $0 <= 3 }
    }
    #expect(rounds.count <= 6 && rounds.allSatisfy { $0 <= 64 })
  }

  @Test("A run that fails says so")
  func failure() {
    #expect(throws: Unanswered.self) {
      try SwitchingValues(around: 0, in: 0...1, tolerance: 0.1) { (_) throws(Unanswered) in throw Unanswered() }
    }
  }
}

@Suite("Tornado")
struct TornadoTests {
  @Test("The widest first; a number that turns in between is as wide as it goes")
  func order() {
    let found = Tornado(central: 100, ends: [(99, 101), (80, 110), (130, 120), (100, 100), (101, 99)])
    #expect(found.rows.map(\.number) == [1, 2, 0, 4, 3])
    #expect(found.rows.map(\.swing) == [30, 30, 2, 2, 0])
    #expect(found.rows[0].atLow == 80 && found.rows[0].atHigh == 110)
  }
}
