import Appraisal
import Testing

@Suite("Switching values")
struct SwitchingValuesTests {
  /// Searches a range of which the ends, the likely value and some others are known.
  private func search(
    around likely: Double, in legal: ClosedRange<Double>, tolerance: Double, cells: Int = 8,
    knowing others: [Double] = [],
    asked: (Int) -> Void = { _ in }, lead: (Double) -> Double
  ) -> SwitchingValues {
    let known = Set([legal.lowerBound, likely, legal.upperBound] + others).map { Lead(at: $0, of: lead($0)) }
    var search = SwitchingSearch(around: likely, known: known, tolerance: tolerance, cells: cells)
    while !search.asked.isEmpty {
      asked(search.asked.count)
      search.take(search.asked.map(lead))
    }
    return search.found
  }

  @Test("A straight line crosses where algebra says, and is met at once", arguments: [-40.0, -3, 0.5, 12, 99.9])
  func monotone(crossing: Double) throws {
    var rounds = 0
    let found = search(around: 1, in: -100...100, tolerance: 1e-6, asked: { _ in rounds += 1 }) {
      crossing > 1 ? crossing - $0 : $0 - crossing
    }
    // The cells, and once beside the crossing.
    #expect(rounds == 2)
    if crossing > 1 {
      let above = try #require(found.above)
      #expect(above > crossing && above - crossing <= 1e-6 && found.below == nil)
    } else {
      let below = try #require(found.below)
      #expect(below < crossing && crossing - below <= 1e-6 && found.above == nil)
    }
  }

  @Test("Of several changes it is the nearest on each side: a net benefit of x³ − 12x − 4 about 0")
  func nonMonotone() throws {
    let benefit = { (x: Double) in x * x * x - 12 * x - 4 }
    let found = search(around: 0, in: -10...10, tolerance: 1e-9, cells: 32, knowing: [-2]) { -benefit($0) }
    // Its three roots, by Newton's method: −3.2836, −0.3365 and 3.6201.
    #expect((try #require(found.below) + 0.336_508_804).magnitude < 2e-9)
    #expect((try #require(found.above) - 3.620_075_858).magnitude < 2e-9)
    for (value, side) in [(found.below, 1.0), (found.above, -1)] {
      let value = try #require(value)
      #expect(benefit(value) > 0 && benefit(value + side * 2e-9) < 0)
    }
  }

  @Test("None in its legal range is said to be none")
  func none() {
    let found = search(around: 0.5, in: 0...1, tolerance: 1e-3) { 1.5 - $0 }
    #expect(found.isNone)
    // A range that ends at the likely value has nothing beyond it.
    let edge = search(around: 1, in: 0...1, tolerance: 1e-3) { $0 - 0.25 }
    #expect(edge.above == nil && edge.below.map { ($0 - 0.25).magnitude <= 1e-3 } == true)
  }

  @Test("A change at the end of the range is in it")
  func atTheEnd() {
    let found = search(around: 0, in: 0...7, tolerance: 1e-3) { $0 < 7 ? 1 : -1 }
    #expect(found.above == 7)
  }

  @Test("A lead that dips in between is found where a known value gives it away, and its cells are fine enough")
  func dip() throws {
    // Lost between 4 and 6 alone.
    let lead = { (x: Double) in (x - 5) * (x - 5) - 1 }
    let found = search(around: 0, in: 0...10, tolerance: 1e-6, knowing: [3.5], lead: lead)
    #expect((try #require(found.above) - 4).magnitude <= 1e-6)
    #expect(search(around: 0, in: 0...10, tolerance: 1e-6, lead: lead).isNone)
  }

  @Test("A jump is found as a slope is, and tolerance may be finer than numbers are")
  func fine() {
    let found = search(around: 0, in: 0...3, tolerance: 1e-300) { $0 >= 2 ? -1e-3 : 5 }
    #expect(found.above == 2)
  }

  @Test("Whole runs are asked few times, for few values")
  func rounds() {
    var rounds: [Int] = []
    _ = search(around: 10, in: 0...1000, tolerance: 1e-3, asked: { rounds.append($0) }) {
      $0 <= 3 ? -1 : $0 > 77 ? 77 - $0 * $0 / 77 : 1
    }
    #expect(rounds.count <= 20 && rounds.reduce(0, +) <= 80)
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
